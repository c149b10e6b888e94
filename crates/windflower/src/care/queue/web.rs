//! The page of everything that waits.

use askama::Template;
use axum::extract::{Query, State};
use platform::clock::Moment;
use serde::Deserialize;

use super::{OF_EACH, Section, section};
use crate::app::Shared;
use crate::care::choices::{self, Choices};
use crate::people::waiting::{PlaceInLine, Standing};
use crate::people::who::roles::Moderator;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Turn};

#[derive(Template)]
#[template(path = "care/queue/queue.html")]
struct QueuePage {
    chrome: Chrome,
    choices: Choices,
    kind_day: bool,
    sections: Vec<Section>,
    /// Whether this is a later part of one place.
    is_part: bool,
}

impl QueuePage {
    fn heading(&self, place: &PlaceInLine) -> String {
        let words = &self.chrome.words;
        match place.number() {
            0 => words.care_line_urgent(),
            1 => words.care_line_reports(),
            2 => words.care_line_stories(),
            3 => words.care_line_notes(),
            4 => words.care_line_members(),
            _ => words.care_line_names(),
        }
    }

    fn since(&self, at: &Moment) -> String {
        let (language, at) = (self.chrome.words.language(), in_zone(*at, &self.chrome.place.time_zone));
        self.chrome.words.care_since(language.day(at.date()), language.time(at.time()))
    }

    fn is_empty(&self) -> bool {
        self.sections.iter().all(|section| section.part.rows.is_empty() && section.part.on.is_none())
    }
}

/// Which part: a place of the line, and a key in it.
#[derive(Deserialize)]
pub struct Which {
    line: Option<i64>,
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
}

/// What waits; the first of each place, or a part of one.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    Query(which): Query<Which>,
) -> Answer {
    let choices = choices::of(&app.db, moderator.person_id()).await?;
    let now = app.clock.now();
    let her = (&moderator, &choices);
    let mut sections = Vec::new();
    if let Some(line) = which.line {
        let places = PlaceInLine::ALL.into_iter();
        let place = places.into_iter().find(|place| place.number() == line).ok_or(Refusal::NotFound)?;
        let turn = Turn::of(&which.after, &which.before);
        sections.push(section(&app, &chrome, her, place, (&turn, ON_PAGE)).await?);
    } else {
        for place in PlaceInLine::ALL.into_iter().filter(|place| choices.shows(*place, now)) {
            sections.push(section(&app, &chrome, her, place, (&Turn::default(), OF_EACH)).await?);
        }
    }
    let (kind_day, is_part) = (choices.is_kind_day(now), which.line.is_some());
    page::show(&QueuePage { chrome, choices, kind_day, sections, is_part })
}
