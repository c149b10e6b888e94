//! The second factor: a code from an authenticator app, or one of ten recovery codes, each good for once. No way of
//! signing in skips it, also not a link by mail; only a passkey, which is two factors in itself, needs none.
//!
//! Who must have it: moderators and stewards. Every session knows whether it was given (`Visitor::two_factors`), and the
//! rooms of a role are for such sessions only. They are led to it once, and until they have it they sign in and keep
//! their own box like everybody: nobody is shut out of what she keeps.

mod factor;
mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

use crate::app::App;
use crate::people::entering::credentials::{self, Here};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::sign_in;
use crate::people::who::roles::Fresh;
use crate::site::visitor::{Role, Visitor};
use factor::Factor;

const RECOVERY_CODES: usize = 10;
/// Wrong codes for one account within the time that `sign_in` counts; recovery codes are not counted for the account.
const MOST_FOR_ACCOUNT: i64 = 10;
const MOST_FOR_NETWORK: i64 = 30;
/// How long the second factor is waited for after the first.
const HALF_MINUTES: i64 = 10;

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
pub async fn is_on(db: &Db, person_id: &str) -> Result<bool, DbError> {
    Ok(store::find(db, person_id).await?.is_some_and(|row| row.on_since.is_some()))
}

/// How many recovery codes are left.
pub async fn codes_left(db: &Db, person_id: &str) -> Result<i64, DbError> {
    store::codes_left(db, person_id).await
}

/// Makes a secret for her app. It is not asked for until a first code came. `None` if a factor is on already.
pub async fn prepare(app: &App, person_id: &str, _fresh: &Fresh) -> Result<Option<Factor>, DbError> {
    let factor = Factor::new();
    let sealed = app.key.seal(SEAL, person_id, factor.secret());
    let mut tx = app.db.begin().await?;
    let prepared = store::prepare(&mut tx, person_id, &sealed).await?;
    tx.commit().await?;
    Ok(prepared.then_some(factor))
}

const SEAL: &str = "second factor of a person";

/// The factor that waits for its first code.
pub async fn prepared(app: &App, person_id: &str) -> Result<Option<Factor>, DbError> {
    let row = store::find(&app.db, person_id).await?.filter(|row| row.on_since.is_none());
    row.map(|row| open(&app.key, person_id, &row.secret)).transpose()
}

fn open(key: &PlaceKey, person_id: &str, sealed: &str) -> Result<Factor, DbError> {
    let secret = key.open(SEAL, person_id, sealed);
    let broken =
        || DbError::Broken("the secret of a second factor was not sealed with this place's key".into());
    secret.and_then(|secret| Factor::of(&secret)).ok_or_else(broken)
}

/// Turns it on with a first code, ends every other session, and hands out the recovery codes; `None` if the code is wrong.
pub async fn turn_on(
    app: &App,
    here: &Here,
    code: &str,
    _fresh: &Fresh,
) -> Result<Option<Vec<String>>, DbError> {
    let Some(factor) = prepared(app, here.person_id()).await? else { return Ok(None) };
    let now = app.clock.now();
    let Some(step) = factor.step_of(code, now) else { return Ok(None) };
    let mut tx = app.db.begin().await?;
    if !store::turn_on(&mut tx, here.person_id(), step, now).await? {
        return Ok(None);
    }
    let codes = make_codes(&mut tx, &app.key, here.person_id()).await?;
    credentials::changed(&mut tx, here).await?;
    crate::people::entering::sessions::prove(&mut tx, &app.clock, here.session(), true).await?;
    tx.commit().await?;
    Ok(Some(codes))
}

/// Turns it off and ends every other session. This one counts from now on as one with a single factor.
pub async fn turn_off(tx: &mut Tx, here: &Here, _fresh: &Fresh) -> Result<(), DbError> {
    store::remove(tx, here.person_id()).await?;
    crate::people::entering::sessions::no_second_factor(tx, here.session()).await?;
    credentials::changed(tx, here).await
}

/// Ten new recovery codes; the ones before are worth nothing from now on. None where no factor is on.
pub async fn new_codes(app: &App, here: &Here, _fresh: &Fresh) -> Result<Vec<String>, DbError> {
    if !is_on(&app.db, here.person_id()).await? {
        return Ok(Vec::new());
    }
    let mut tx = app.db.begin().await?;
    let codes = make_codes(&mut tx, &app.key, here.person_id()).await?;
    credentials::changed(&mut tx, here).await?;
    tx.commit().await?;
    Ok(codes)
}

async fn make_codes(tx: &mut Tx, key: &PlaceKey, person_id: &str) -> Result<Vec<String>, DbError> {
    store::forget_codes(tx, person_id).await?;
    let mut codes = Vec::new();
    for _ in 0..RECOVERY_CODES {
        let code = factor::new_recovery_code();
        store::insert_code(tx, &hashed(key, person_id, &code), person_id).await?;
        codes.push(factor::in_groups(&code));
    }
    Ok(codes)
}

fn hashed(key: &PlaceKey, person_id: &str, code: &str) -> String {
    key.sign("recovery code of a person", &format!("{person_id} {code}"))
}

/// Checks a code of the app or a recovery code, and uses it up. Like passwords, a device seen before has its own count.
pub async fn check(app: &App, person_id: &str, typed: &str, whence: &Whence) -> Result<Checked, DbError> {
    let typed = factor::tidy(typed);
    let is_recovery = factor::is_recovery_code(&typed);
    let counted = match sign_in::counted_at_own_device(app, person_id, whence).await? {
        Some(counted) => counted,
        None => {
            let account = (app.key.sign("codes for an account", person_id), MOST_FOR_ACCOUNT);
            let network = (sign_in::about_network(&app.key, whence.network), MOST_FOR_NETWORK);
            if is_recovery { vec![network] } else { vec![account, network] }
        }
    };
    if sign_in::is_over(app, &counted).await? {
        return Ok(Checked::TooMany);
    }
    let right = if is_recovery {
        store::use_code(&app.db, &hashed(&app.key, person_id, &typed)).await?
    } else {
        use_step(app, person_id, &typed).await?
    };
    if !right {
        sign_in::count(app, &counted).await?;
    }
    Ok(if right { Checked::Right } else { Checked::Wrong })
}

async fn use_step(app: &App, person_id: &str, code: &str) -> Result<bool, DbError> {
    let Some(row) = store::find(&app.db, person_id).await? else { return Ok(false) };
    let factor = open(&app.key, person_id, &row.secret)?;
    match factor.step_of(code, app.clock.now()) {
        // Only one of two that come at once moves the step on.
        Some(step) => store::use_step(&app.db, person_id, step).await,
        None => Ok(false),
    }
}

/// Remembers that the first factor was given; the token goes into the form for the second.
pub async fn wait_for(db: &Db, clock: &Clock, person_id: &str) -> Result<Token, DbError> {
    let token = Token::new();
    store::insert_half(db, &token.fingerprint(), person_id, clock.now().plus_minutes(HALF_MINUTES)).await?;
    Ok(token)
}

/// Who is waited for; `None` once the time is over.
pub async fn waited_for(db: &Db, clock: &Clock, token: &Token) -> Result<Option<String>, DbError> {
    store::find_half(db, &token.fingerprint(), clock.now()).await
}

/// Nobody is waited for any more: she has come, or what she signs in with has changed.
pub async fn forget_waiting(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::remove_halves(tx, person_id).await
}

/// Whether this moderator or steward is now to be led to the second factor: once, and only without one.
pub async fn lead_once(app: &App, tx: &mut Tx, person_id: &str) -> Result<bool, DbError> {
    store::lead_once(tx, person_id, app.clock.now()).await
}

/// Clears away those who did not come; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now()).await
}

/// Whether this visitor has to have a second factor for the rooms of her role.
pub fn is_asked_of(visitor: &Visitor) -> bool {
    visitor.role != Role::Keeper
}

/// A backup was restored: whoever gave one factor begins again.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
