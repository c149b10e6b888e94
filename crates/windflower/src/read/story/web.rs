//! The addresses of a story. Pages for anyone are rendered once and come from memory; everything else is asked of the
//! rule each time, and what may not be seen answers like what does not exist.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};
use serde::Deserialize;

use super::{Asked, GatePage, Page, Pictures, StoryPage, Ways};
use crate::app::{App, Shared};
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::Picture;
use crate::people::who::audience::{Action, Audience, Thing};
use crate::share::placements::{reach, store as placements_store};
use crate::share::stories::store;
use crate::share::stories::story::{Document, Story};
use crate::share::viewers::{self, Visit};
use crate::site::chrome::{self, Choice, Chrome};
use crate::site::guard;
use crate::site::packed::Packed;
use crate::site::page::{self, Answer};
use crate::site::page_cache::PageName;
use crate::site::refusal::Refusal;

/// Which picture to uncover.
#[derive(Deserialize)]
pub struct Show {
    show: Option<String>,
}

/// What a reader is told first.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, or it is not there.
pub async fn first(
    state: State<Shared>,
    Path(address): Path<String>,
    query: Query<Show>,
    parts: Parts,
) -> Answer {
    answer(state, address, Page::First, query.0.show, &parts).await
}

/// The story with its covers.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, or it is not there.
pub async fn open(
    state: State<Shared>,
    Path(address): Path<String>,
    query: Query<Show>,
    parts: Parts,
) -> Answer {
    answer(state, address, Page::Open, query.0.show, &parts).await
}

/// The words only.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, or it is not there.
pub async fn words(
    state: State<Shared>,
    Path(address): Path<String>,
    query: Query<Show>,
    parts: Parts,
) -> Answer {
    answer(state, address, Page::Words, query.0.show, &parts).await
}

async fn answer(
    State(app): State<Shared>,
    address: String,
    wanted: Page,
    show: Option<String>,
    parts: &Parts,
) -> Answer {
    let since = app.page_cache.since();
    let story = store::by_address(&app.db, &address).await?.ok_or(Refusal::NotFound)?;
    let visit = Visit::of(parts);
    if !viewers::may(&app, &visit, &story, (Action::Read, Thing::Story)).await? {
        return Err(Refusal::NotFound);
    }
    let document = document(&app, &story).await?.ok_or(Refusal::NotFound)?;
    let for_anyone = story.reach() == Audience::Anyone;
    // A page for anyone is the same for everybody, so the rule is asked for a stranger.
    let visit = if for_anyone { Visit::default() } else { visit };
    let pictures = pictures(&app, &story, &visit).await?;
    let choice = Choice::of(&app, &parts.headers);
    let html = render(&app, &story, &document, &pictures, (wanted, show.as_deref()), &choice)?;
    if !for_anyone {
        return Ok(private(Packed::as_it_is(html.into()).answer(&parts.headers)));
    }
    let packed = Packed::pack(html.into());
    if show.is_some() {
        return Ok(public(packed.answer(&parts.headers)));
    }
    let name = PageName { path: parts.uri.path().to_owned(), choice };
    Ok(app.page_cache.keep(name, since, packed, &header_of_public(&app)).answer(&parts.headers))
}

/// The edition that this story shows, if it has one.
pub async fn document(app: &App, story: &Story) -> Result<Option<Document>, Refusal> {
    let Some(number) = story.edition else { return Ok(None) };
    let Some(json) = store::edition(&app.db, &story.id, number).await? else { return Ok(None) };
    serde_json::from_str(&json).map(Some).map_err(Refusal::broken)
}

/// The pictures of a story that this reader may get now, under the addresses readers get.
async fn pictures(app: &App, story: &Story, visit: &Visit) -> Result<Pictures, Refusal> {
    let mut pictures = Pictures::new();
    for key in placements_store::keys_of_story(&app.db, &story.id).await? {
        let audience = reach::of_key(&app.db, &key, story.reach()).await?;
        if viewers::may_within(app, visit, story, (Action::Read, Thing::Picture), audience).await? {
            let sizes = keepsakes::sizes(&app.db, &key.keepsake_id.as_str().into()).await?;
            let base = format!("/p/{}", key.picture_key);
            pictures.insert(key.slot, Picture { base, sizes, alt: String::new() });
        }
    }
    Ok(pictures)
}

fn render(
    app: &App,
    story: &Story,
    document: &Document,
    pictures: &Pictures,
    (wanted, show): (Page, Option<&str>),
    choice: &Choice,
) -> Result<String, Refusal> {
    let ways = Ways::of_story(&story.address);
    let topics: Vec<&str> = document.experiences.iter().map(String::as_str).collect();
    let here = match wanted {
        Page::First => &ways.first,
        Page::Open => &ways.open,
        Page::Words => &ways.words,
    };
    let chrome = Chrome::with_topics(app, choice, here, &topics);
    if wanted == Page::First && document.has_gate() {
        return GatePage::new(chrome, document, pictures, ways, false).render().map_err(Refusal::broken);
    }
    let date = written(&chrome, story);
    let pictures = with_descriptions(document, pictures);
    let asked = Asked { show, words_only: wanted == Page::Words, preview: false, date, why: None };
    StoryPage::new(chrome, document, &pictures, ways, asked).render().map_err(Refusal::broken)
}

/// Only the month: two stories of one evening under two names share no day.
fn written(chrome: &Chrome, story: &Story) -> String {
    let month = |at| chrome.words.language().month(chrome::in_zone(at, &chrome.place.time_zone).date());
    story.published_at.map(month).unwrap_or_default()
}

/// Pictures with what their teller says they show.
pub fn with_descriptions(document: &Document, pictures: &Pictures) -> Pictures {
    let described = pictures.iter().map(|(slot, picture)| {
        let alt = document.picture(slot).map(|of| of.description.clone()).unwrap_or_default();
        (slot.clone(), Picture { alt, ..picture.clone() })
    });
    described.collect()
}

fn public(mut response: Response) -> Response {
    put_public(response.headers_mut());
    response
}

fn put_public(headers: &mut HeaderMap) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    let varies = HeaderValue::from_static("accept-encoding, accept-language, cookie");
    headers.insert(http::header::VARY, varies);
}

/// The whole header of a page from memory, with all that the layers around a page add: those it does not pass.
fn header_of_public(app: &App) -> HeaderMap {
    let mut headers = HeaderMap::new();
    put_public(&mut headers);
    guard::put_headers(app, &mut headers);
    headers
}

fn private(mut response: Response) -> Response {
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A page for anyone, rendered and taken into memory; for the front page.
pub fn remember(
    app: &App,
    since: crate::site::page_cache::Since,
    path: &str,
    choice: Choice,
    page: &impl Template,
    headers: &HeaderMap,
) -> Answer {
    let html = page.render().map_err(Refusal::broken)?;
    let packed = Packed::pack(Bytes::from(html));
    let name = PageName { path: path.to_owned(), choice };
    Ok(app.page_cache.keep(name, since, packed, &header_of_public(app)).answer(headers))
}

/// A page for anyone that is not worth remembering.
pub fn show_public(page: &impl Template) -> Answer {
    Ok(public(page::show(page)?))
}
