//! How the place works and worked: since when, who changed it, and how it was on any day. Made to be printed.

use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::clock::Moment;
use serde::Deserialize;

use crate::app::Shared;
use crate::people::who::roles::Steward;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::page::{self, Answer};
use crate::site::place::{self, HowItWorked, Mode};
use crate::site::refusal::Refusal;
use crate::words::Words;

/// How it worked from a day on.
struct Line {
    /// "Since 3 May 2026".
    since: String,
    /// The mode in one word, and what it means.
    mode: String,
    means: String,
    /// What was switched on beside it.
    also: Vec<String>,
    by: String,
}

#[derive(Template)]
#[template(path = "operate/rooms/modes.html")]
struct ModesPage {
    chrome: Chrome,
    on: String,
    /// How it was on the day that is asked about; none before the place was there.
    that_day: Option<Line>,
    modes: Vec<Line>,
}

/// Which day is asked about.
#[derive(Deserialize)]
pub struct OnDay {
    #[serde(default)]
    on: String,
}

/// The page.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not run the place, or for what is no day.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    _steward: Steward,
    Query(asked): Query<OnDay>,
) -> Answer {
    let zone = chrome.place.time_zone.as_str();
    let that_day = match asked.on.as_str() {
        "" => None,
        day => place::mode_on(&app.db, end_of(day, zone)?).await?.map(|one| line(&chrome, one)),
    };
    let modes = place::modes(&app.db).await?.into_iter().map(|one| line(&chrome, one)).collect();
    page::show(&ModesPage { on: asked.on, that_day, modes, chrome })
}

fn line(chrome: &Chrome, how: HowItWorked) -> Line {
    let words = &chrome.words;
    let (mode, means) = said(words, how.mode);
    let mut also = Vec::new();
    if how.mode == Mode::Editor {
        also.extend(how.circles.then(|| words.place_also_circles()));
        also.extend(how.letterboxes.then(|| words.place_also_letterboxes()));
    }
    let day = words.language().day(in_zone(how.since, &chrome.place.time_zone).date());
    Line { since: words.modes_since(day), mode, means, also, by: how.by }
}

/// What a mode is called, and what it means.
fn said(words: &Words, mode: Mode) -> (String, String) {
    match mode {
        Mode::Family => (words.welcome_for_family(), words.welcome_for_family_hint()),
        Mode::Editor => (words.welcome_for_editor(), words.welcome_for_editor_hint()),
        Mode::Open => (words.welcome_for_community(), words.welcome_for_community_hint()),
    }
}

/// The last moment of a day.
fn end_of(day: &str, zone: &str) -> Result<Moment, Refusal> {
    let next = day.parse::<Date>().and_then(|date| date.tomorrow()).map_err(|_| Refusal::NotFound)?;
    let begins =
        next.to_zoned(TimeZone::get(zone).map_err(Refusal::broken)?).map_err(|_| Refusal::NotFound)?;
    Ok(Moment(begins.timestamp().as_millisecond() - 1))
}
