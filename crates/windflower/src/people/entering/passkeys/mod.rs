//! Passkeys: a key that stays in somebody's device and opens with her finger, face or number. The place keeps only its
//! public half. A passkey is two factors in itself, so nothing more is asked for.

mod ceremony;
mod store;
pub mod web;

use platform::db::{Db, DbError, Tx};
use webauthn_rs::prelude::{Passkey, PublicKeyCredential, RegisterPublicKeyCredential};

use crate::app::App;
use crate::ids::{PasskeyId, PersonId};
use crate::people::entering::credentials::{self, Here};
use crate::people::ledger::{self, Kind};
use crate::people::security::SecurityEvent;
use crate::people::who::roles::Fresh;
use crate::site::visitor::Visitor;
use crate::trouble::Trouble;
use ceremony::Asked;
pub use ceremony::is_possible;
pub use store::PasskeyLine;

/// Longest name of a passkey.
pub const MOST_NAME: usize = 60;
const SEAL: &str = "passkey of a person";

/// Her passkeys, the oldest first.
pub async fn list(db: &Db, person_id: &PersonId) -> Result<Vec<PasskeyLine>, DbError> {
    store::of_person(db, person_id).await
}

/// What her browser is asked for to make a passkey; `None` where the address of the place allows none.
pub async fn begin_adding(app: &App, visitor: &Visitor, _fresh: &Fresh) -> Result<Option<Asked>, Trouble> {
    let there = open_all(app, &visitor.person_id).await?;
    ceremony::begin_adding(app, visitor, &there).await
}

async fn open_all(app: &App, person_id: &PersonId) -> Result<Vec<Passkey>, DbError> {
    let lines = store::of_person(&app.db, person_id).await?;
    Ok(lines.iter().filter_map(|line| open(app, person_id, &line.sealed)).collect())
}

fn open(app: &App, person_id: &PersonId, sealed: &str) -> Option<Passkey> {
    serde_json::from_slice(&app.key.open(SEAL, person_id, sealed)?).ok()
}

/// Keeps the passkey that her browser made, and ends her other sessions; `false` if it does not belong to what was asked.
pub async fn add(
    app: &App,
    here: &Here,
    (token, made): (&str, &str),
    name: &str,
    _fresh: &Fresh,
) -> Result<bool, Trouble> {
    let Ok(made) = serde_json::from_str::<RegisterPublicKeyCredential>(made) else { return Ok(false) };
    let Some(passkey) = ceremony::finish_adding(app, here.person_id(), token, &made).await? else {
        return Ok(false);
    };
    let json = serde_json::to_vec(&passkey).map_err(Trouble::broken)?;
    let row = store::PasskeyRow {
        id: PasskeyId::new(&app.clock),
        person_id: here.person_id().clone(),
        credential: in_letters(passkey.cred_id()),
        name: name.to_owned(),
        sealed: app.key.seal(SEAL, here.person_id(), &json),
    };
    let mut tx = app.db.begin().await?;
    match store::insert(&mut tx, &row, app.clock.now()).await {
        Err(DbError::Unique(_)) => return Ok(false),
        inserted => inserted?,
    }
    credentials::changed(&mut tx, &app.clock, here, SecurityEvent::PasskeyAdded).await?;
    tx.commit().await?;
    Ok(true)
}

fn in_letters(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Gives a passkey of hers another name; `false` if she has none of that id.
pub async fn rename(tx: &mut Tx, person_id: &PersonId, id: &PasskeyId, name: &str) -> Result<bool, DbError> {
    store::rename(tx, person_id, id, name).await
}

/// Removes a passkey of hers and ends her other sessions; `false` if she has none of that id.
pub async fn remove(
    app: &App,
    tx: &mut Tx,
    here: &Here,
    id: &PasskeyId,
    _fresh: &Fresh,
) -> Result<bool, DbError> {
    let removed = store::delete(tx, here.person_id(), id).await?;
    if removed {
        ledger::take_back(app, tx, Kind::Passkey, id).await?;
        credentials::changed(tx, &app.clock, here, SecurityEvent::PasskeyRemoved).await?;
    }
    Ok(removed)
}

/// Forgets all of them with whatever else somebody signed in with; for good, also where a backup brings them back.
pub(in crate::people) async fn forget_all(
    app: &App,
    tx: &mut Tx,
    person_id: &PersonId,
) -> Result<(), DbError> {
    for line in store::of_person(&mut *tx, person_id).await? {
        store::delete(tx, person_id, &line.id).await?;
        ledger::take_back(app, tx, Kind::Passkey, &line.id).await?;
    }
    Ok(())
}

/// Removes a passkey that came back with a backup, for the ledger.
pub(crate) async fn remove_again(tx: &mut Tx, id: &PasskeyId) -> Result<bool, DbError> {
    store::delete_of_anybody(tx, id).await
}

/// What any browser is asked for to sign in with a passkey. It names nobody and tells nothing.
pub async fn begin_sign_in(app: &App) -> Result<Option<Asked>, Trouble> {
    ceremony::begin_sign_in(app).await
}

/// Whose passkey signed what was asked; `None` for anything else.
pub async fn check(app: &App, token: &str, signed: &str) -> Result<Option<PersonId>, Trouble> {
    let Ok(signed) = serde_json::from_str::<PublicKeyCredential>(signed) else { return Ok(None) };
    let credential = in_letters(signed.get_credential_id());
    let Some(row) = store::by_credential(&app.db, &credential).await? else { return Ok(None) };
    let Some(mut passkey) = open(app, &row.person_id, &row.sealed) else { return Ok(None) };
    let Some(result) = ceremony::finish_sign_in(app, token, &signed, &passkey).await? else {
        return Ok(None);
    };
    if passkey.update_credential(&result) == Some(true) {
        let json = serde_json::to_vec(&passkey).map_err(Trouble::broken)?;
        store::reseal(&app.db, &row.id, &app.key.seal(SEAL, &row.person_id, &json)).await?;
    }
    Ok(Some(row.person_id))
}

/// Clears away what was asked and not answered; called on schedule.
pub async fn prune(app: &App) -> Result<(), DbError> {
    store::prune(&app.db, app.clock.now()).await
}

/// A backup was restored: what a browser was asked to sign is forgotten.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
