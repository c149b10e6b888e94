//! The second factor: a code from an authenticator app, or one of ten recovery codes, each good for once. No way of
//! signing in skips it, also not a link by mail; only a passkey, which is two factors in itself, needs none.
//!
//! Who must have it: moderators and stewards. Every session knows whether it was given (`Visitor::two_factors`), and the
//! rooms of a role are for such sessions only. They are led to it once, and until they have it they sign in and keep
//! their own box like everybody: nobody is shut out of what she keeps.

mod factor;
mod store;

use platform::db::{Db, DbError, Tx};
use platform::secret::PlaceKey;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::credentials::{self, Here};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::sessions;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::roles::Fresh;
use crate::site::visitor::{Role, Visitor};
use crate::trouble::Trouble;
pub use factor::Factor;

const RECOVERY_CODES: usize = 10;

/// What came of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It is hers, and it is used now.
    Right,
    /// It is not, or it was used before.
    Wrong,
    /// Too many wrong ones.
    TooMany,
}

/// Whether this person is asked for a code.
pub async fn is_on(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    Ok(store::find(db, person_id).await?.is_some_and(|row| row.on_since.is_some()))
}

/// How many recovery codes are left.
pub async fn codes_left(db: &Db, person_id: &PersonId) -> Result<i64, DbError> {
    store::codes_left(db, person_id).await
}

/// Makes a secret for her app. It is not asked for until a first code came. `None` if a factor is on already.
pub async fn prepare(app: &App, person_id: &PersonId, _fresh: &Fresh) -> Result<Option<Factor>, DbError> {
    let factor = Factor::new();
    let sealed = app.key.seal(SEAL, person_id, factor.secret());
    let mut tx = app.db.begin().await?;
    let prepared = store::prepare(&mut tx, person_id, &sealed).await?;
    tx.commit().await?;
    Ok(prepared.then_some(factor))
}

const SEAL: &str = "second factor of a person";

/// The factor that waits for its first code.
pub async fn prepared(app: &App, person_id: &PersonId) -> Result<Option<Factor>, Trouble> {
    let row = store::find(&app.db, person_id).await?.filter(|row| row.on_since.is_none());
    row.map(|row| open(&app.key, person_id, &row.secret)).transpose()
}

fn open(key: &PlaceKey, person_id: &PersonId, sealed: &str) -> Result<Factor, Trouble> {
    let secret = key.open(SEAL, person_id, sealed);
    let broken =
        || Trouble::Broken("the secret of a second factor was not sealed with this place's key".into());
    secret.and_then(|secret| Factor::of(&secret)).ok_or_else(broken)
}

/// Turns it on with a first code, ends every other session, and hands out the recovery codes; `None` if the code is wrong.
pub async fn turn_on(
    app: &App,
    here: &Here,
    code: &str,
    _fresh: &Fresh,
) -> Result<Option<Vec<String>>, Trouble> {
    let Some(factor) = prepared(app, here.person_id()).await? else { return Ok(None) };
    let now = app.clock.now();
    let Some(step) = step_now(app, &factor, code) else { return Ok(None) };
    let mut tx = app.db.begin().await?;
    if !store::turn_on(&mut tx, here.person_id(), step, now).await? {
        return Ok(None);
    }
    let codes = make_codes(&mut tx, &app.key, here.person_id()).await?;
    credentials::changed(&mut tx, &app.clock, here, SecurityEvent::SecondFactorOn).await?;
    if let Some(session) = here.session() {
        sessions::prove(&mut tx, &app.clock, (here.person_id(), session), true).await?;
    }
    tx.commit().await?;
    Ok(Some(codes))
}

/// Turns it off and ends every other session. This one counts from now on as one with a single factor.
pub async fn turn_off(app: &App, tx: &mut Tx, here: &Here, _fresh: &Fresh) -> Result<(), DbError> {
    store::delete(tx, here.person_id()).await?;
    if let Some(session) = here.session() {
        sessions::forget_second_factor(tx, session).await?;
    }
    credentials::changed(tx, &app.clock, here, SecurityEvent::SecondFactorOff).await
}

/// Forgets it with whatever else somebody signed in with: her address was proved by whoever reads its mail.
pub(in crate::people) async fn forget(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete(tx, person_id).await
}

/// Ten new recovery codes; the ones before are worth nothing from now on. None where no factor is on.
pub async fn new_codes(app: &App, here: &Here, _fresh: &Fresh) -> Result<Vec<String>, DbError> {
    if !is_on(&app.db, here.person_id()).await? {
        return Ok(Vec::new());
    }
    let mut tx = app.db.begin().await?;
    let codes = make_codes(&mut tx, &app.key, here.person_id()).await?;
    credentials::changed(&mut tx, &app.clock, here, SecurityEvent::RecoveryCodes).await?;
    tx.commit().await?;
    Ok(codes)
}

async fn make_codes(tx: &mut Tx, key: &PlaceKey, person_id: &PersonId) -> Result<Vec<String>, DbError> {
    store::delete_codes(tx, person_id).await?;
    let mut codes = Vec::new();
    for _ in 0..RECOVERY_CODES {
        let code = factor::new_recovery_code();
        store::insert_code(tx, &hashed(key, person_id, &code), person_id).await?;
        codes.push(factor::in_groups(&code));
    }
    Ok(codes)
}

fn hashed(key: &PlaceKey, person_id: &PersonId, code: &str) -> String {
    key.sign("recovery code of a person", &format!("{person_id} {code}"))
}

/// Checks a code of the app or a recovery code, and uses it up. Like passwords, a device seen before has its own count;
/// everywhere else there is one for her, from however many networks they come.
pub async fn check(
    app: &App,
    person_id: &PersonId,
    typed: &str,
    whence: &Whence,
) -> Result<Checked, Trouble> {
    let typed = factor::tidy(typed);
    let is_recovery = factor::is_recovery_code(&typed);
    let attempt = match Attempt::at_own_device(app, person_id, whence).await? {
        Some(attempt) => attempt,
        None => {
            let of_her = |limit| Attempt::of(&app.key, limit, person_id);
            let codes = || of_her(attempts::CODES).and(of_her(attempts::CODES_A_DAY));
            let hers = if is_recovery { of_her(attempts::RECOVERY) } else { codes() };
            hers.and(Attempt::of_network(&app.key, attempts::NETWORK, whence.network))
        }
    };
    let Some(counted) = attempts::take(app, &attempt).await? else { return Ok(Checked::TooMany) };
    let right = if is_recovery {
        store::use_code(&app.db, &hashed(&app.key, person_id, &typed)).await?
    } else {
        use_step(app, person_id, &typed).await?
    };
    if right {
        attempts::give_back(app, counted).await?;
    } else {
        security::note(SecurityEvent::Wrong, &Who::Herself(person_id.clone()));
    }
    Ok(if right { Checked::Right } else { Checked::Wrong })
}

async fn use_step(app: &App, person_id: &PersonId, code: &str) -> Result<bool, Trouble> {
    let Some(row) = store::find(&app.db, person_id).await? else { return Ok(false) };
    let factor = open(&app.key, person_id, &row.secret)?;
    match step_now(app, &factor, code) {
        // Only one of two that come at once moves the step on.
        Some(step) => Ok(store::use_step(&app.db, person_id, step).await?),
        None => Ok(false),
    }
}

/// Her app has a clock of its own. Where the machine's clock is not believed nobody knows which of the two it goes by, and
/// a steward has to come in to say so.
fn step_now(app: &App, factor: &Factor, code: &str) -> Option<i64> {
    factor.step_of(code, app.clock.now()).or_else(|| factor.step_of(code, app.clock.machine()))
}

/// Whether this moderator or steward is now to be led to the second factor: once, and only without one.
pub async fn lead_once(app: &App, tx: &mut Tx, person_id: &PersonId) -> Result<bool, DbError> {
    store::lead_once(tx, person_id, app.clock.now()).await
}

/// Whether this visitor has to have a second factor for the rooms of her role.
pub fn is_asked_of(visitor: &Visitor) -> bool {
    visitor.role != Role::Keeper
}
