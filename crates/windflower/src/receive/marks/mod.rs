//! Marks: a wordless candle, a flower, "I read this". One press, no account, nothing counted: of a story there is only
//! known that there was at least one, and on which day the first and the last. Its keeper lets them be left there, and
//! looks when she likes; nobody is told.

mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::app::App;
use crate::ids::{PersonId, StoryId};
use crate::site::chrome;

platform::row_enum! {
    /// A mark.
    pub enum Mark {
        /// A candle.
        Candle = "candle",
        /// A flower.
        Flower = "flower",
        /// "I read this."
        Read = "read",
    }
}

/// That a mark was left at a story: midnight of the first and of the last day, in the time zone of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Which.
    pub mark: Mark,
    /// The first day.
    pub first_on: Moment,
    /// The last day.
    pub last_on: Moment,
}

platform::row!(Left { mark, first_on, last_on });

/// Leaves one. Pressed a hundred times on a day it is written once.
pub async fn leave(app: &App, story_id: &StoryId, mark: Mark) -> Result<(), DbError> {
    let today = chrome::zoned(app, &app.place.now().time_zone);
    let midnight =
        today.start_of_day().map_or(app.clock.now(), |day| Moment(day.timestamp().as_millisecond()));
    // Looking spares whoever presses again, and everybody else, the wait for writing.
    if store::last_on(&app.db, story_id, mark).await? == Some(midnight) {
        return Ok(());
    }
    store::leave(&app.db, story_id, mark, midnight).await
}

/// What was left at a story, for its keeper.
pub async fn left(q: impl Query, story_id: &StoryId) -> Result<Vec<Left>, DbError> {
    store::all(q, story_id).await
}

/// She is gone, and what was left at her stories.
pub(crate) async fn erase_all(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    store::remove_all_of(tx, keeper_id).await
}
