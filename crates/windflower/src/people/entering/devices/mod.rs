//! Devices seen before: a random cookie, set when somebody signs in and for nobody else. It opens nothing. It tells only
//! that this browser is not a stranger's, so that strangers' tries do not shut its owner out.

mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

/// A device that is not used for this long is forgotten.
const KEPT_DAYS: i64 = 400;

/// What the place calls this device of this person; two people at one browser get two names that nobody can join.
pub fn name(key: &PlaceKey, person_id: &str, device: &Token) -> String {
    key.sign("device of a person", &format!("{person_id} {}", device.fingerprint()))
}

/// Whether this person signed in there before.
pub async fn is_known(db: &Db, name: &str) -> Result<bool, DbError> {
    store::is_known(db, name).await
}

/// Whether the place has never seen this person at any device: then the first one is hers.
pub async fn is_first(db: &Db, person_id: &str) -> Result<bool, DbError> {
    Ok(store::count(db, person_id).await? == 0)
}

/// Remembers a device, or that it was seen again.
pub async fn remember(tx: &mut Tx, clock: &Clock, person_id: &str, name: &str) -> Result<(), DbError> {
    store::remember(tx, person_id, name, clock.now()).await
}

/// Forgets every device of a person but this one: after a change of what she signs in with, each proves itself anew.
pub async fn forget_others(tx: &mut Tx, person_id: &str, kept: &str) -> Result<(), DbError> {
    store::forget_others(tx, person_id, kept).await
}

/// Clears away devices that were not used for long; called on schedule.
pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    store::prune(db, now.plus_days(-KEPT_DAYS)).await
}

/// A backup was restored: no device is known.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
