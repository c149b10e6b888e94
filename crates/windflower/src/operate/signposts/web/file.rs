//! The list as a file: out, and in again. What would change is shown first, and done only then.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

use super::super::bringing::Plan;
use super::super::{commit, form, today};
use crate::app::Shared;
use crate::people::who::roles::Moderator;
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::signposts::tsv::{self, Wrong};
use crate::site::signposts::{self, Changed, Entry};

#[derive(Template)]
#[template(path = "operate/signposts/file.html")]
struct FilePage {
    chrome: Chrome,
    /// What was sent.
    text: String,
    /// What is to be looked at again, line by line.
    wrong: Vec<String>,
}

#[derive(Template)]
#[template(path = "operate/signposts/bring.html")]
struct BringPage {
    chrome: Chrome,
    text: String,
    plan: Plan,
    /// Columns that nothing is taken from.
    passed_over: Vec<String>,
    /// The list that this was compared with.
    version: i64,
    /// Somebody else changed the list since the last look.
    is_meanwhile: bool,
}

/// Where a file goes in and out.
pub async fn show(chrome: Chrome, _moderator: Moderator) -> Answer {
    page::show(&FilePage { chrome, text: String::new(), wrong: Vec::new() })
}

/// The whole list as a file.
///
/// # Errors
/// Where the list cannot be read.
pub async fn download(State(app): State<Shared>, _moderator: Moderator) -> Answer {
    let rows = signposts::all(&app.db).await?;
    let text = tsv::written(rows.iter().filter(|entry| !entry.is_out).map(|entry| &entry.post));
    let mut response: Response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/tab-separated-values; charset=utf-8"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"signposts.tsv\""));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Says what a file would change, or does it where that was said and seen.
pub async fn bring(
    State(app): State<Shared>,
    chrome: Chrome,
    _moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let text = fields.text("file").to_owned();
    let mut tx = app.db.begin().await?;
    let version = signposts::version(&mut tx).await?;
    let there = signposts::all(&mut tx).await?;
    let known = |country: &str, name: &str| {
        let same = |entry: &&Entry| entry.post.key() == (country, name);
        there.iter().find(same).map(|entry| entry.post.clone())
    };
    let read = tsv::read(&text, today(&app), &known);
    if !read.wrong.is_empty() {
        let wrong = read.wrong.into_iter().take(MOST_WRONG).map(|(line, wrong)| said(&chrome, line, wrong));
        let again = FilePage { wrong: wrong.collect(), chrome, text };
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let plan = Plan::of(read.rows.into_iter().map(|(_, post)| post).collect(), there);
    let is_seen = fields.text("version") == version.to_string();
    if fields.text("do") == "take" && is_seen {
        return match plan.carry_out(&mut tx, &app.clock, fields.ticked("missing")).await? {
            Changed::Done => {
                commit(&app, tx).await?;
                page::go_and_say("/place/signposts", "said-saved")
            }
            what => {
                let wrong = vec![super::not_done(&chrome, what)];
                page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &FilePage { wrong, chrome, text })
            }
        };
    }
    let is_meanwhile = fields.text("do") == "take";
    page::show(&BringPage { chrome, text, plan, passed_over: read.passed_over, version, is_meanwhile })
}

/// So many lines are named at once.
const MOST_WRONG: usize = 50;
/// So much of a cell is said.
const MOST_SAID: usize = 60;

fn said(chrome: &Chrome, line: usize, wrong: Wrong) -> String {
    let words = &chrome.words;
    let sentence = match wrong {
        Wrong::NoColumns => words.file_no_columns(),
        Wrong::ColumnTwice(column) => words.file_column_twice(column),
        Wrong::TooManyCells => words.file_too_many_cells(),
        Wrong::Twice(earlier) => words.file_twice(i64::try_from(earlier).unwrap_or(i64::MAX)),
        Wrong::TooManyRows => words.posts_full(),
        Wrong::Cell(odd, text) if text.is_empty() => {
            format!("{}: {}", odd.field(), form::sentence(words, odd))
        }
        Wrong::Cell(odd, text) => {
            let text: String = text.chars().take(MOST_SAID).collect();
            format!("{}: “{text}” – {}", odd.field(), form::sentence(words, odd))
        }
    };
    words.file_line(i64::try_from(line).unwrap_or(i64::MAX), sentence)
}
