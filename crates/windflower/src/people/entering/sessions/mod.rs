//! A session: a cookie with a random token, of which only the fingerprint is kept here. Before it stands half a session
//! where a second factor is on: somebody has given the first one, and is waited for.

mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

use crate::app::App;
use crate::ids::PersonId;
use crate::people::members;
use crate::people::who::sign_of_life;
use crate::site::visitor::Visitor;

/// A session that is not used for this long ends.
const IDLE_DAYS: i64 = 30;
/// A session ends after this long in any case.
const LONGEST_DAYS: i64 = 180;
/// How often "last seen" is written: no visit is followed more closely than this.
const SEEN_EVERY_HOURS: i64 = 6;
/// How long the second factor is waited for after the first.
const HALF_MINUTES: i64 = 10;
const NAME: &str = "name of a session";
/// No session has this fingerprint.
const NO_SESSION: &str = "";

/// How a session begins.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'a> {
    /// Whose it is.
    pub person_id: &'a PersonId,
    /// Plain name of the device.
    pub device: &'a str,
    /// Whether she proved who she is with two factors, or with a passkey.
    pub two_factors: bool,
    /// Whether she was at this device before.
    pub known_device: bool,
}

/// Begins a session; the token goes into the cookie and nowhere else.
pub async fn begin(tx: &mut Tx, clock: &Clock, beginning: &Beginning<'_>) -> Result<Token, DbError> {
    let token = Token::new();
    let now = clock.now();
    let ends = now.plus_days(LONGEST_DAYS);
    store::insert(tx, &token.fingerprint(), beginning, now, ends).await?;
    sign_of_life::here(tx, beginning.person_id, now).await?;
    members::here(tx, beginning.person_id, now).await?;
    Ok(token)
}

/// Who is behind a token; `None` if the session has ended.
pub async fn recognise(
    db: &Db,
    clock: &Clock,
    key: &PlaceKey,
    token: &Token,
) -> Result<Option<Visitor>, DbError> {
    let fingerprint = token.fingerprint();
    let now = clock.now();
    let Some(found) = store::find(db, &fingerprint, now, now.plus_days(-IDLE_DAYS)).await? else {
        return Ok(None);
    };
    if found.seen_at < now.plus_hours(-SEEN_EVERY_HOURS) {
        store::seen(db, &fingerprint, now).await?;
        members::still_here(db, &found.person_id, now).await?;
    }
    Ok(Some(Visitor {
        person_id: found.person_id,
        name: found.name,
        time_zone: found.time_zone,
        role: found.role,
        form_token: key.sign("form of a session", &fingerprint),
        session: fingerprint,
        proved_at: found.proved_at,
        two_factors: found.two_factors,
        known_device: found.known_device,
        leaving: found.leaving,
    }))
}

/// Ends a session at once.
pub async fn end(db: &Db, token: &Token) -> Result<(), DbError> {
    store::delete(db, &token.fingerprint()).await
}

/// One line of her list of sessions.
#[derive(Clone, Debug)]
pub struct SessionLine {
    /// Names the session in a form; only this place can make it, and it opens nothing.
    pub name: String,
    /// Plain name of the device.
    pub device: String,
    /// When it was begun.
    pub begun: Moment,
    /// When it was last seen, to six hours.
    pub seen: Moment,
    /// Whether it is the one that asks.
    pub present: bool,
}

/// All sessions of the person behind this one, the last seen first.
pub async fn list(app: &App, visitor: &Visitor) -> Result<Vec<SessionLine>, DbError> {
    let now = app.clock.now();
    let rows = store::of_person(&app.db, &visitor.person_id, now, now.plus_days(-IDLE_DAYS)).await?;
    let line = |row: store::Listed| SessionLine {
        name: app.key.sign(NAME, &row.fingerprint),
        present: row.fingerprint == visitor.session,
        device: row.device,
        begun: row.made_at,
        seen: row.seen_at,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Ends one of her sessions, as her list names it; `false` if she has none of that name.
pub async fn end_named(app: &App, visitor: &Visitor, name: &str) -> Result<bool, DbError> {
    let now = app.clock.now();
    let rows = store::of_person(&app.db, &visitor.person_id, now, now.plus_days(-IDLE_DAYS)).await?;
    let Some(row) = rows.iter().find(|row| app.key.verify(NAME, &row.fingerprint, name)) else {
        return Ok(false);
    };
    store::delete(&app.db, &row.fingerprint).await?;
    Ok(true)
}

/// Ends every session of a person but this one; part of the transaction that changes what she signs in with, so that
/// it holds on every node with the next request.
pub async fn end_others(tx: &mut Tx, person_id: &PersonId, kept: Option<&str>) -> Result<(), DbError> {
    store::delete_others(tx, person_id, kept.unwrap_or(NO_SESSION)).await
}

/// She has proved once more who she is.
pub async fn prove(tx: &mut Tx, clock: &Clock, session: &str, two_factors: bool) -> Result<(), DbError> {
    store::prove(tx, session, two_factors, clock.now()).await
}

/// This session has one factor only from now on.
pub async fn forget_second_factor(tx: &mut Tx, session: &str) -> Result<(), DbError> {
    store::forget_second_factor(tx, session).await
}

/// Remembers that the first factor was given; the token goes into the form for the second.
pub async fn wait_for_second_factor(db: &Db, clock: &Clock, person_id: &PersonId) -> Result<Token, DbError> {
    let token = Token::new();
    let ends = clock.now().plus_minutes(HALF_MINUTES);
    store::insert_half(db, &token.fingerprint(), person_id, ends).await?;
    Ok(token)
}

/// Who is waited for; `None` once the time is over.
pub async fn waited_for(db: &Db, clock: &Clock, token: &Token) -> Result<Option<PersonId>, DbError> {
    store::find_half(db, &token.fingerprint(), clock.now()).await
}

/// Nobody is waited for any more: she has come, or what she signs in with has changed.
pub async fn forget_waiting(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete_halves(tx, person_id).await
}

/// Clears away what ended, and those who did not come; called on schedule.
pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    store::prune_halves(db, now).await?;
    store::prune(db, now, now.plus_days(-IDLE_DAYS)).await
}

/// A backup was restored: everybody is signed out.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
