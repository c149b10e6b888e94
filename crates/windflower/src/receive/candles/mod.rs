//! A candle on the page of remembrance: one press, no account, no words, nothing counted. There is only known that one burns,
//! and on which day: pressed a thousand times on a day it is written once, so that no limit is needed and nobody who presses
//! is counted either.

mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::DbError;

use crate::app::App;
use crate::site::chrome;

/// Midnight of today, in the time zone of the place.
fn today(app: &App) -> Moment {
    let now = chrome::zoned(app, &app.place.now().time_zone);
    now.start_of_day().map_or(app.clock.now(), |day| Moment(day.timestamp().as_millisecond()))
}

/// Whether one was lit today.
pub async fn burns(app: &App) -> Result<bool, DbError> {
    Ok(store::lit_on(&app.db).await? == Some(today(app)))
}

/// Lights one; it burns until the day of the place is over.
pub async fn light(app: &App) -> Result<(), DbError> {
    // Looking spares whoever presses again, and everybody else, the wait for writing.
    if burns(app).await? { Ok(()) } else { store::light(&app.db, today(app)).await }
}
