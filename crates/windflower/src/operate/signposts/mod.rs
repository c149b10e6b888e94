//! The rooms of the place's list of organisations: what grows old, what is changed by hand or by a file, the letter before rows
//! leave the pages, and the command that looks at all of it. The list itself is `site/signposts`.

pub mod bringing;
pub mod check;
mod form;
pub mod jobs;
pub mod web;

use jiff::civil::Date;
use platform::db::{DbError, Tx};

use crate::app::{App, Shared};
use crate::site::chrome::in_zone;
use crate::site::page_cache;
use crate::site::signposts::{self, Age, Entry, Hours};

platform::row_enum! {
    /// How a row stands.
    pub enum State {
        /// On no page, because nobody checked it for a year.
        Out = "out",
        /// On pages, where it asks to be checked.
        PleaseCheck = "please-check",
        /// On pages, with hours that name times which nobody understands.
        HoursNotUnderstood = "hours-not-understood",
        /// As it should be.
        Fine = "fine",
    }
}

impl State {
    /// How this row stands.
    pub fn of(entry: &Entry, today: Date) -> State {
        match entry.post.age(today) {
            Age::Out => State::Out,
            Age::PleaseCheck => State::PleaseCheck,
            Age::Fine if entry.hours == Hours::NotUnderstood => State::HoursNotUnderstood,
            Age::Fine => State::Fine,
        }
    }
}

/// Today in the place, in the time in which a jump of the clock does not count.
pub(super) fn today(app: &App) -> Date {
    in_zone(app.clock.counted(), &app.place.now().time_zone).date()
}

/// The end of every change: from the next request on every page of every program says what the list says.
pub(super) async fn commit(app: &Shared, mut tx: Tx) -> Result<(), DbError> {
    let list = signposts::load(&mut tx).await?;
    // First the list, then the pages: one that was made in between would keep the old one.
    let kept = Shared::clone(app);
    tx.after_commit(move || kept.signposts.changed(list));
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await
}
