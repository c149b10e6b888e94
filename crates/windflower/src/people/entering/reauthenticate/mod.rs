//! "Please sign in once more": proving that it is still she who sits there, before something that cannot be undone.
//! What she typed is carried through, and she comes back to where she was.

pub mod web;

use platform::db::DbError;

use crate::app::App;
use crate::people::entering::devices::web::Whence;
use crate::people::entering::second_factor::{self, Checked};
use crate::people::entering::sessions;
use crate::people::entering::sign_in::{self, Try};
use crate::people::entering::{links, passkeys};
use crate::people::who::persons;
use crate::site::fields::Fields;
use crate::site::visitor::Visitor;
use crate::trouble::Trouble;

/// Tries her own password, and the code of her app where a second factor is on; both right, the session is fresh.
pub async fn by_password(
    app: &App,
    visitor: &Visitor,
    (password, code): (&str, &str),
    whence: &Whence,
) -> Result<Try, Trouble> {
    let person = persons::by_id(&app.db, &visitor.person_id).await?;
    let address = person.map(|person| person.address).unwrap_or_default();
    let person_id = match sign_in::by_password(app, &address, password, whence).await? {
        Try::Right(person_id) => person_id,
        // Somebody else's, whatever address she has now.
        Try::UnderNewName(_) => return Ok(Try::Wrong),
        other => return Ok(other),
    };
    let both = second_factor::is_on(&app.db, &person_id).await?;
    if both {
        match second_factor::check(app, &person_id, code, whence).await? {
            Checked::Right => {}
            Checked::Wrong => return Ok(Try::Wrong),
            Checked::TooMany => return Ok(Try::TooMany),
        }
    }
    let mut tx = app.db.begin().await?;
    sessions::prove(&mut tx, &app.clock, (&visitor.person_id, &visitor.session), both).await?;
    tx.commit().await?;
    Ok(Try::Right(person_id))
}

/// Sends a link to her own address, for somebody who has no password or has lost it.
/// `false` where too many are asked for from this network.
pub async fn send_link(app: &App, visitor: &Visitor, back: &str, whence: &Whence) -> Result<bool, DbError> {
    match persons::by_id(&app.db, &visitor.person_id).await? {
        Some(person) => links::ask(app, &person.address, back, whence).await,
        None => Ok(true),
    }
}

/// Takes what a passkey of hers signed; it makes the session fresh, as with two factors.
pub async fn by_passkey(app: &App, visitor: &Visitor, fields: &Fields) -> Result<bool, Trouble> {
    let whose = passkeys::check(app, fields.text("ceremony"), fields.text("credential")).await?;
    if whose.as_ref() != Some(&visitor.person_id) {
        return Ok(false);
    }
    let mut tx = app.db.begin().await?;
    sessions::prove(&mut tx, &app.clock, (&visitor.person_id, &visitor.session), true).await?;
    tx.commit().await?;
    Ok(true)
}
