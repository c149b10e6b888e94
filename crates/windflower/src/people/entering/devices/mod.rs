//! Devices seen before: a random cookie, set when somebody signs in and for nobody else. It opens nothing. It tells only
//! that this browser is not a stranger's, so that strangers' tries do not shut its owner out.

mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

use crate::ids::PersonId;

/// Stands where a browser does not say what it runs on.
pub const UNNAMED: &str = "–";
/// No device is called this.
const NO_DEVICE: &str = "";
/// A device that is not used for this long is forgotten.
const KEPT_DAYS: i64 = 400;

/// What the place calls this device of this person; two people at one browser get two names that nobody can join.
pub fn name(key: &PlaceKey, person_id: &PersonId, device: &Token) -> String {
    key.sign("device of a person", &format!("{person_id} {}", device.fingerprint()))
}

/// Whether this person signed in there before.
pub async fn is_known(db: &Db, name: &str) -> Result<bool, DbError> {
    store::is_known(db, name).await
}

/// Whether the place has never seen this person at any device: then the first one is hers.
pub async fn is_first(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    Ok(store::count(db, person_id).await? == 0)
}

/// Remembers a device, or that it was seen again.
pub async fn remember(tx: &mut Tx, clock: &Clock, person_id: &PersonId, name: &str) -> Result<(), DbError> {
    store::remember(tx, person_id, name, clock.now()).await
}

/// Forgets every device of a person but this one: after a change of what she signs in with, each proves itself anew.
pub async fn forget_others(tx: &mut Tx, person_id: &PersonId, kept: Option<&str>) -> Result<(), DbError> {
    store::forget_others(tx, person_id, kept.unwrap_or(NO_DEVICE)).await
}

/// A plain name for a device, from what its browser says of itself; nothing that tells two of a kind apart.
pub fn plain_name(user_agent: &str) -> &'static str {
    let devices = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];
    devices.iter().find(|(mark, _)| user_agent.contains(mark)).map_or(UNNAMED, |(_, name)| name)
}

/// Clears away devices that were not used for long; called on schedule.
pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    store::prune(db, now.plus_days(-KEPT_DAYS)).await
}

/// A backup was restored: no device is known.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
