//! A session: a cookie with a random token, of which only the fingerprint is kept here.

mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

use crate::people::awaited;
use crate::site::chrome::Visitor;

/// A session that is not used for this long ends.
const IDLE_DAYS: i64 = 30;
/// A session ends after this long in any case.
const LONGEST_DAYS: i64 = 180;
/// How often "last seen" is written: no visit is followed more closely than this.
const SEEN_EVERY_HOURS: i64 = 6;

/// Begins a session; the token goes into the cookie and nowhere else.
///
/// # Errors
/// Whatever the database says.
pub async fn begin(tx: &mut Tx, clock: &Clock, person_id: &str, device: &str) -> Result<Token, DbError> {
    let token = Token::new();
    let now = clock.now();
    let ends = now.plus_days(LONGEST_DAYS);
    store::insert(tx, &token.fingerprint(), person_id, device, now, ends).await?;
    awaited::here(tx, person_id, now).await?;
    Ok(token)
}

/// Who is behind a token; `None` if the session has ended.
///
/// # Errors
/// Whatever the database says.
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
    }
    Ok(Some(Visitor {
        person_id: found.person_id,
        name: found.name,
        time_zone: found.time_zone,
        form_token: key.sign("form of a session", &fingerprint),
    }))
}

/// Ends a session at once.
///
/// # Errors
/// Whatever the database says.
pub async fn end(db: &Db, token: &Token) -> Result<(), DbError> {
    store::remove(db, &token.fingerprint()).await
}

/// Clears away what ended; called on schedule.
///
/// # Errors
/// Whatever the database says.
pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    store::prune(db, now, now.plus_days(-IDLE_DAYS)).await
}

/// A plain name for a device, from what its browser says of itself; nothing that tells two of a kind apart.
pub fn device_name(user_agent: &str) -> &'static str {
    let devices = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];
    devices.iter().find(|(mark, _)| user_agent.contains(mark)).map_or("–", |(_, name)| name)
}
