//! What a steward at the machine reads of the time.

use platform::clock::{Clock, Doubt, Moment};
use platform::db::Db;

use crate::site::place::time;

/// What the check says; `None` where there is nothing to say yet.
///
/// # Errors
/// The database cannot be read.
pub(super) async fn stands(db: &Db) -> Result<String, platform::db::DbError> {
    let clock: Clock = time::of(db).await?;
    Ok(match time::doubt(&clock) {
        None => written(clock.now()),
        Some(doubt) => in_doubt(doubt),
    })
}

fn in_doubt(doubt: Doubt) -> String {
    format!(
        "the machine says {}, the place knows of {}. The clock jumped, or the machine was off. Nothing is erased, shown or \
         ended by it until true time has come there, or until you say that it is right: windflower clock-is-right",
        written(doubt.machine),
        written(doubt.place)
    )
}

/// A moment as it stands in a line of the shell.
pub(super) fn written(at: Moment) -> String {
    let at = jiff::Timestamp::from_millisecond(at.millis()).unwrap_or_default();
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}
