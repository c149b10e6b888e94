//! The front page. Opening lines of a few stories only; no picture, no number.

use askama::Template;
use axum::extract::State;
use http::{HeaderMap, Uri};

use crate::app::Shared;
use crate::read::{find, public};
use crate::share::listing::{self, ListedStory};
use crate::site::chrome::{Choice, Chrome};
use crate::site::page::{self, Answer};
use crate::site::page_cache::{About, Kind, NewPage, PageName};
use crate::site::place::Mode;
use crate::site::refusal::Refusal;

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
#[template(path = "read/front/unopened.html")]
struct UnopenedPage {
    chrome: Chrome,
}

const ON_FRONT: usize = 3;

/// The front page of the place.
pub async fn front(State(app): State<Shared>, uri: Uri, headers: HeaderMap) -> Answer {
    let choice = Choice::of(&app, &uri, &headers);
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
    let stories = if choice.not_today.is_none() {
        listing::first_for_anyone(&app, ON_FRONT).await?
    } else {
        find::without(&app, choice.not_today, ON_FRONT).await?
    };
    let html = FrontPage { chrome, stories }.render().map_err(Refusal::broken)?;
    let name = PageName { path: "/".to_owned(), choice };
    let new = NewPage { name, about: About::Place, since, kind: Kind::Page, until };
    Ok(public::take_in(&app, new, html, &headers))
}
