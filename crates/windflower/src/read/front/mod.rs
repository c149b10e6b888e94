//! The front page, and the list of stories that are for anyone. Opening lines only; no picture, no number.

use askama::Template;
use axum::extract::{Query, State};
use http::HeaderMap;
use serde::Deserialize;

use crate::app::Shared;
use crate::read::public;
use crate::share::listing::{self, ListedStory};
use crate::site::chrome::{Choice, Chrome};
use crate::site::page::{self, Answer};
use crate::site::page_cache::{About, NewPage, PageName};
use crate::site::place::Mode;
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn};

#[derive(Template)]
#[template(path = "read/front/front.html")]
struct FrontPage {
    chrome: Chrome,
    stories: Vec<ListedStory>,
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
    stories: Part<ListedStory>,
    language: String,
}

impl StoriesPage {
    /// Where the way on begins; what somebody typed as a language stays with it.
    fn list(&self) -> String {
        let mut list = form_urlencoded::Serializer::for_suffix("/stories?".to_owned(), "/stories?".len());
        if self.language.is_empty() {
            return list.finish();
        }
        list.append_pair("language", &self.language).finish() + "&"
    }
}

#[derive(Template)]
#[template(path = "read/front/unopened.html")]
struct UnopenedPage {
    chrome: Chrome,
}

const ON_FRONT: usize = 3;

/// The front page of the place.
pub async fn front(State(app): State<Shared>, headers: HeaderMap) -> Answer {
    let choice = Choice::of(&app, &headers);
    let _turn = public::board(&app, "/", &choice).await?;
    if let Some(there) = app.page_cache.get("/", &choice, app.clock.now()) {
        return Ok(there.answer(&headers));
    }
    let since = app.page_cache.since();
    let chrome = Chrome::public(&app, &choice, "/");
    if !chrome.place.open {
        return page::show(&UnopenedPage { chrome });
    }
    let until = chrome.true_until;
    let stories = listing::first_for_anyone(&app, ON_FRONT).await?;
    let html = FrontPage { chrome, stories }.render().map_err(Refusal::broken)?;
    let name = PageName { path: "/".to_owned(), choice };
    Ok(public::take_in(&app, NewPage { name, about: About::Place, since, until }, html, &headers))
}

/// Which stories to find.
#[derive(Deserialize)]
pub struct InLanguage {
    #[serde(default)]
    language: String,
}

/// A part of the stories that are for anyone, the newest month first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn stories(
    State(app): State<Shared>,
    headers: HeaderMap,
    Query(in_language): Query<InLanguage>,
    Query(turn): Query<Turn>,
) -> Answer {
    let choice = Choice::of(&app, &headers);
    let language = Some(in_language.language.as_str()).filter(|code| !code.is_empty());
    let path = listing::name_of_part(&app, language, &turn);
    let _turn = public::board(&app, &path, &choice).await?;
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(&headers));
    }
    let since = app.page_cache.since();
    let chrome = Chrome::public(&app, &choice, "/stories");
    let until = chrome.true_until;
    let stories = listing::for_anyone(&app, language, &turn).await?;
    // What anybody can make up does not push out what is read.
    let is_kept = !stories.rows.is_empty() && listing::is_given_out(&app, &turn).await?;
    let page = StoriesPage { chrome, stories, language: in_language.language };
    if !is_kept {
        return public::show(&page);
    }
    let html = page.render().map_err(Refusal::broken)?;
    let name = PageName { path, choice };
    Ok(public::take_in(&app, NewPage { name, about: About::Place, since, until }, html, &headers))
}
