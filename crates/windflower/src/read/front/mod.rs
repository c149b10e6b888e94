//! The front page, and the list of stories that are for anyone. Opening lines only; no picture, no number.

use askama::Template;
use axum::extract::{Query, State};
use http::HeaderMap;
use serde::Deserialize;
use story::Document;

use crate::app::{App, Shared};
use crate::read::public;
use crate::share::listing;
use crate::site::chrome::{Choice, Chrome};
use crate::site::page::{self, Answer};
use crate::site::place::Mode;
use crate::site::refusal::Refusal;

/// A story as lists show it.
pub struct Listed {
    /// Its public address.
    pub address: String,
    /// What its edition says.
    pub document: Document,
}

impl Listed {
    /// Reads `(address, document)`.
    ///
    /// # Errors
    /// Only if the document cannot be read.
    pub fn read((address, json): (String, String)) -> Result<Listed, Refusal> {
        Ok(Listed { address, document: Document::read(&json).map_err(Refusal::broken)? })
    }
}

#[derive(Template)]
#[template(path = "read/front/front.html")]
struct FrontPage {
    chrome: Chrome,
    stories: Vec<Listed>,
}

impl FrontPage {
    fn is_family(&self) -> bool {
        self.chrome.place.mode == Mode::Family
    }
}

#[derive(Template)]
#[template(path = "read/front/stories.html")]
struct StoriesPage {
    chrome: Chrome,
    stories: Vec<Listed>,
    language: String,
}

#[derive(Template)]
#[template(path = "read/front/unopened.html")]
struct UnopenedPage {
    chrome: Chrome,
}

const ON_FRONT: usize = 3;
const MOST: usize = 200;

/// The front page of the place.
pub async fn front(State(app): State<Shared>, headers: HeaderMap) -> Answer {
    let since = app.page_cache.since();
    let choice = Choice::of(&app, &headers);
    let chrome = Chrome::public(&app, &choice, "/");
    if !chrome.place.open {
        return page::show(&UnopenedPage { chrome });
    }
    let stories = listed(&app, None, ON_FRONT).await?;
    public::remember(&app, since, "/", choice, &FrontPage { chrome, stories }, &headers)
}

/// Which stories to find.
#[derive(Deserialize)]
pub struct InLanguage {
    #[serde(default)]
    language: String,
}

/// Stories that are for anyone, the newest month first.
pub async fn stories(
    State(app): State<Shared>,
    headers: HeaderMap,
    Query(in_language): Query<InLanguage>,
) -> Answer {
    let chrome = Chrome::public(&app, &Choice::of(&app, &headers), "/stories");
    let language = Some(in_language.language.as_str()).filter(|code| !code.is_empty());
    let stories = listed(&app, language, MOST).await?;
    public::show(&StoriesPage { chrome, stories, language: in_language.language })
}

async fn listed(app: &App, language: Option<&str>, most: usize) -> Result<Vec<Listed>, Refusal> {
    let rows = listing::listed(app, language, most).await?;
    rows.into_iter().map(Listed::read).collect()
}
