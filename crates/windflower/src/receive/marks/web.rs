//! Leaving a mark, with one press under a story; and what was left there, for its keeper.

use askama::Template;
use axum::extract::{Path, Query, State};
use serde::Deserialize;

use super::{Left, Mark};
use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::note_wishes;
use crate::share::viewers::{self, Visit};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// After the press.
#[derive(Template)]
#[template(path = "receive/marks/marked.html")]
struct MarkedPage {
    chrome: Chrome,
    story: String,
    /// What it is called, as readers have it.
    title: String,
    mark: Mark,
}

/// Which mark a page tells of.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    left: String,
}

impl MarkedPage {
    fn is(&self, word: &str) -> bool {
        self.mark.word() == word
    }
}

/// What was left at one of her stories.
#[derive(Template)]
#[template(path = "receive/marks/left.html")]
struct LeftPage {
    chrome: Chrome,
    story: Story,
    /// The mark, and its first and last day in words; the last is empty where it was the same.
    left: Vec<(Mark, String, String)>,
}

impl LeftPage {
    fn said(&self, mark: &Mark, first: &str) -> String {
        let words = &self.chrome.words;
        match mark {
            Mark::Candle => words.marks_left_candle(first),
            Mark::Flower => words.marks_left_flower(first),
            Mark::Read => words.marks_left_read(first),
        }
    }
}

/// Leaves a mark, and goes to a page that says so: no cookie, nothing in an address that anybody else meets.
///
/// # Errors
/// `Refusal::NotFound` if whoever presses may not read the story, or no marks are left there.
pub async fn leave(
    State(app): State<Shared>,
    visit: Visit,
    Path(address): Path<String>,
    fields: Fields,
) -> Answer {
    let mark = Mark::parse(fields.text("mark")).ok_or(Refusal::NotFound)?;
    let story = markable(&app, &address, &visit).await?;
    super::leave(&app, &story.id, mark).await?;
    page::go(&format!("/s/{address}/mark?left={}", mark.word()))
}

async fn markable(app: &Shared, address: &str, visit: &Visit) -> Result<Story, Refusal> {
    let story = editions::at(&app.db, address).await?.ok_or(Refusal::NotFound)?;
    let may = viewers::may(app, visit, (&story).into(), (Action::Read, Thing::Story)).await?;
    let takes = story.edition.is_some() && note_wishes::of(&app.db, &story.id).await?.marks;
    if may && takes { Ok(story) } else { Err(Refusal::NotFound) }
}

/// What is said afterwards: nothing depends on whether anybody pressed.
///
/// # Errors
/// `Refusal::NotFound` if whoever looks may not read the story, or no marks are left there.
pub async fn marked(
    State(app): State<Shared>,
    mut chrome: Chrome,
    visit: Visit,
    Path(address): Path<String>,
    Query(Asked { left }): Query<Asked>,
) -> Answer {
    let story = markable(&app, &address, &visit).await?;
    let mark = Mark::parse(&left).ok_or(Refusal::NotFound)?;
    let title = editions::document(&app.db, &story).await?.map(|document| document.title);
    let story = format!("/s/{address}");
    chrome.here.clone_from(&story);
    page::show(&MarkedPage { chrome, story, title: title.unwrap_or_default(), mark })
}

/// What was left at one of her stories, for her to look at when she likes.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let language = chrome.words.language();
    let day = |at| language.day(in_zone(at, &chrome.place.time_zone).date());
    let said = |left: Left| {
        let last = if left.last_on == left.first_on { String::new() } else { day(left.last_on) };
        (left.mark, day(left.first_on), last)
    };
    let left = super::left(&app.db, &id).await?.into_iter().map(said).collect();
    page::show(&LeftPage { story, left, chrome })
}
