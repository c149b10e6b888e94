//! A session: a cookie with a random token, of which only the fingerprint is kept here. Before it stands half a session
//! where a second factor is on: somebody has given the first one, and is waited for. One that has ended leaves a line in the
//! list of whoever it was, so that a sign-in of somebody else does not go unseen.

pub mod jobs;
mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};
use platform::secret::{PlaceKey, Token};

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::devices;
use crate::people::members;
use crate::people::security::{self, SecurityEvent, Who};
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
/// A session that has ended stays in her list for so long.
const ENDED_DAYS: i64 = 90;
/// So many of them are kept of one person.
const MOST_ENDED: i64 = 200;
/// So many of them her list shows.
const MOST_SHOWN: i64 = 50;
/// Letters about new devices that one person gets in a day. Her list has all of them.
const MOST_LETTERS_A_DAY: i64 = 5;
const NAME: &str = "name of a session";
/// No session has this fingerprint.
const NO_SESSION: &str = "";

platform::row_enum! {
    /// By what a session ended.
    pub enum EndedBy {
        /// Signing out at that device, or leaving there.
        SignedOut = "signed-out",
        /// Herself, from another device.
        Her = "her",
        /// A change of what she signs in with, or that she removes her account.
        Change = "change",
        /// It was not used for long, or was as old as one gets.
        Time = "time",
        /// A steward.
        Steward = "steward",
        /// A backup that was restored.
        Backup = "backup",
    }
}

/// A session that has ended, as her list has it.
#[derive(Clone, Debug)]
pub struct Ended {
    /// Plain name of the device.
    pub device: String,
    /// Whether she had been at that device before.
    pub known_device: bool,
    /// When it was begun.
    pub begun: Moment,
    /// When it ended.
    pub ended: Moment,
    /// By what.
    pub by: EndedBy,
}

platform::row!(Ended { device, known_device, begun, ended, by });

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
    // A session ends only after one has begun, so that the lines of nobody grow without end.
    store::forget_ended_beyond(&mut *tx, beginning.person_id, MOST_ENDED).await?;
    let event = if beginning.known_device { SecurityEvent::SignedIn } else { SecurityEvent::SignedInNew };
    security::note_once_held(tx, event, Who::Herself(beginning.person_id.clone()));
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

/// Tells her by letter that somebody signed in at a device that was not there before, where the place sends letters.
pub async fn tell_of_new_device(app: &App, tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    let now = app.clock.now();
    if app.outbox.goes_out()
        && store::new_devices(&mut *tx, person_id, now.plus_days(-1)).await? <= MOST_LETTERS_A_DAY
    {
        platform::jobs::enqueue(tx, &app.clock, jobs::NEW_DEVICE, person_id, now).await?;
    }
    Ok(())
}

/// Ends a session at once, from its own device; also on a full disk.
pub async fn end(app: &App, token: &Token) -> Result<(), DbError> {
    let ending = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        let by = (app.clock.now(), EndedBy::SignedOut);
        if let Some(person_id) = store::end(&mut tx, &token.fingerprint(), by).await? {
            security::note_once_held(&mut tx, SecurityEvent::SignedOut, Who::Herself(person_id));
        }
        tx.commit().await
    });
    ending.await
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

/// The last of her sessions that have ended, the newest first.
pub async fn list_ended(q: impl Query, person_id: &PersonId) -> Result<Vec<Ended>, DbError> {
    store::ended_of(q, person_id, MOST_SHOWN).await
}

/// Ends one of her sessions, as her list names it; `false` if she has none of that name.
pub async fn end_named(app: &App, visitor: &Visitor, name: &str) -> Result<bool, DbError> {
    let now = app.clock.now();
    let rows = store::of_person(&app.db, &visitor.person_id, now, now.plus_days(-IDLE_DAYS)).await?;
    let Some(row) = rows.iter().find(|row| app.key.verify(NAME, &row.fingerprint, name)) else {
        return Ok(false);
    };
    let mut tx = app.db.begin().await?;
    store::end(&mut tx, &row.fingerprint, (now, EndedBy::Her)).await?;
    let who = Who::Herself(visitor.person_id.clone());
    security::note_once_held(&mut tx, SecurityEvent::SessionsEnded, who);
    tx.commit().await?;
    Ok(true)
}

/// Ends every session of hers but the one that asks.
pub async fn end_elsewhere(app: &App, visitor: &Visitor) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    end_others(&mut tx, &app.clock, (&visitor.person_id, Some(&visitor.session)), EndedBy::Her).await?;
    let who = Who::Herself(visitor.person_id.clone());
    security::note_once_held(&mut tx, SecurityEvent::SessionsEnded, who);
    tx.commit().await
}

/// A steward ends every session of somebody, also one that waits for its second factor, and every device of hers proves
/// itself anew. She reads of it in her list. Answers with how many there were.
pub async fn end_by_steward(tx: &mut Tx, clock: &Clock, person_id: &PersonId) -> Result<u64, DbError> {
    let ended = end_others(tx, clock, (person_id, None), EndedBy::Steward).await?;
    forget_waiting(tx, person_id).await?;
    devices::forget_others(tx, person_id, None).await?;
    security::note_once_held(tx, SecurityEvent::SessionsEndedFor, Who::AtTheMachine(person_id.clone()));
    Ok(ended)
}

/// Ends every session of a person but this one; part of the transaction that changes what she signs in with, so that
/// it holds on every node with the next request. Answers with how many there were.
pub async fn end_others(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, kept): (&PersonId, Option<&str>),
    by: EndedBy,
) -> Result<u64, DbError> {
    store::end_others(tx, (person_id, kept.unwrap_or(NO_SESSION)), (clock.now(), by)).await
}

/// She has proved once more who she is.
pub async fn prove(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, session): (&PersonId, &str),
    two_factors: bool,
) -> Result<(), DbError> {
    security::note_once_held(tx, SecurityEvent::ProvedAgain, Who::Herself(person_id.clone()));
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
    let mut tx = db.begin().await?;
    store::prune(&mut tx, now, now.plus_days(-IDLE_DAYS)).await?;
    tx.commit().await
}

/// Lets the lines of those go that ended long ago; called on schedule.
pub async fn forget_ended(db: &Db, now: Moment) -> Result<(), DbError> {
    store::forget_ended(db, now.plus_days(-ENDED_DAYS)).await
}

/// A backup was restored: everybody is signed out.
pub(crate) async fn end_all(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    store::end_all(tx, now).await
}
