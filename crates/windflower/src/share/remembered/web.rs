//! `/box/remember`: the names that a keeper wrote, and which of them stand on the page of remembrance.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;

use super::{MOST_NAME, NameState, Remembered};
use crate::app::Shared;
use crate::ids::RememberedId;
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Where her names are.
const PAGE: &str = "/box/remember";

/// A name, and how it stands.
struct NameLine {
    name: Remembered,
    stands: String,
    is_own: bool,
}

#[derive(Template)]
#[template(path = "share/remembered/names.html")]
struct NamesPage {
    chrome: Chrome,
    names: Vec<NameLine>,
    typed: String,
    to_page: bool,
    troubles: Troubles,
}

/// Her names.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    page::show(&names_page(&app, chrome, &keeper, ("", false), Troubles::default()).await?)
}

async fn names_page(
    app: &Shared,
    chrome: Chrome,
    keeper: &Keeper,
    (typed, to_page): (&str, bool),
    troubles: Troubles,
) -> Result<NamesPage, Refusal> {
    let names = super::all_own(&app.db, keeper).await?;
    let line = |name: Remembered| {
        let words = &chrome.words;
        let stands = match name.state {
            NameState::Held => words.name_waits(),
            NameState::Shown if name.is_seen(app) => words.name_stands(),
            // The place began to read first after it came to the page.
            NameState::Shown => words.name_unread(),
            NameState::Own => words.name_own(),
        };
        NameLine { is_own: name.state == NameState::Own || stands == words.name_unread(), stands, name }
    };
    let names = names.into_iter().map(line).collect();
    Ok(NamesPage { names, typed: typed.to_owned(), to_page, troubles, chrome })
}

/// A name in one line: what cannot be seen, or would break it, is a space.
fn one_line(typed: &str) -> String {
    let plain: String = typed.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Writes one down; for her alone, or for the page.
pub async fn write(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (name, to_page) = (one_line(fields.text("name")), fields.text("who") == "anyone");
    let mut troubles = Troubles::default();
    if !name.chars().any(|letter| !letter.is_whitespace() && !('\u{200b}'..='\u{200f}').contains(&letter)) {
        troubles.add("name", chrome.words.name_empty());
    }
    troubles.at_most("name", &name, MOST_NAME, &chrome.words);
    if troubles.none() {
        match super::write(&app, &keeper, &name).await? {
            Some(id) if to_page => return bring(&app, &keeper, &id).await,
            Some(_) => return page::go_and_say(PAGE, "said-saved"),
            None => troubles.add("name", chrome.words.day_most()),
        }
    }
    let page = names_page(&app, chrome, &keeper, (fields.text("name"), to_page), troubles).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn bring(app: &Shared, keeper: &Keeper, id: &RememberedId) -> Answer {
    super::bring(app, keeper, id).await?;
    let said = if app.place.now().reads_first() { "said-name-waits" } else { "said-name-stands" };
    page::go_and_say(PAGE, said)
}

/// Brings one to the page, takes it away, or takes it out.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn act(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<RememberedId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    match fields.text("do") {
        "bring" => bring(&app, &keeper, &id).await,
        "remove" => {
            super::remove(&app, &keeper, &id).await?;
            page::go_and_say(PAGE, "said-name-gone")
        }
        _ => {
            super::take_away(&app, &keeper, &id).await?;
            page::go_and_say(PAGE, "said-name-away")
        }
    }
}
