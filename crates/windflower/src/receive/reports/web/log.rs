//! The list of all reports, to print: what was said to be wrong, when, and what came of it; no word that anybody wrote.

use askama::Template;
use axum::extract::{Query, State};
use platform::clock::Moment;

use crate::app::Shared;
use crate::people::who::roles::Moderator;
use crate::receive::reports::report::Line;
use crate::receive::reports::store;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::page::{self, Answer};
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, one_more};

/// A line as the page says it.
struct Row {
    came: String,
    reason: String,
    outcome: String,
    decided: String,
    appealed: String,
}

#[derive(Template)]
#[template(path = "receive/reports/log.html")]
struct LogPage {
    chrome: Chrome,
    lines: Part<Row>,
}

/// A part of it, the newest first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    _moderator: Moderator,
    Query(turn): Query<Turn>,
) -> Answer {
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let lines = store::part(&app.db, &whence, one_more(ON_PAGE)).await?;
    let Part { rows, back, on } = Part::of(&turn, lines, ON_PAGE, |line| Spot::new(line.made_at, &line.id))?;
    let rows = rows.iter().map(|line| row(&chrome, line)).collect();
    page::show(&LogPage { lines: Part { rows, back, on }, chrome })
}

fn row(chrome: &Chrome, line: &Line) -> Row {
    let day = |at: Moment| chrome.words.language().day(in_zone(at, &chrome.place.time_zone).date());
    let outcome = match line.outcome {
        Some(outcome) => chrome.slug("report-outcome", outcome.word()),
        None if line.lead_id.is_some() && line.appealed_at.is_none() => chrome.words.log_joined(),
        None => chrome.words.log_waits(),
    };
    Row {
        came: day(line.made_at),
        reason: chrome.slug("report-reason", line.reason.word()),
        outcome,
        decided: line.decided_at.map(day).unwrap_or_default(),
        appealed: line.appealed_at.map(day).unwrap_or_default(),
    }
}
