//! The addresses of a story. Pages for anyone are rendered once and come from memory; everything else is asked of the
//! rule each time, and what may not be seen answers like what does not exist.

mod store;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::request::Parts;
use platform::clock::Moment;
use story::Document;

use self::store::ToRead;
use crate::app::{App, Shared};
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::Picture;
use crate::people::who::audience::{Action, Audience, Thing};
use crate::read::public;
use crate::receive::notes::{self, ShownNote};
use crate::share::note_wishes::{self, Showing};
use crate::share::placements::picture_audience;
use crate::share::story_page::{self, GatePage, Kindness, Look, NoteUnder, Page, Pictures, StoryPage, Ways};
use crate::share::viewers::{self, Visit};
use crate::site::chrome::{self, Choice, Chrome};
use crate::site::packed::Packed;
use crate::site::page::Answer;
use crate::site::page_cache::{self, About, NewPage, PageName};
use crate::site::refusal::Refusal;

/// What a reader is told first.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, or it is not there.
pub async fn first(state: State<Shared>, Path(address): Path<String>, parts: Parts) -> Answer {
    answer(state, address, Page::First, &parts).await
}

/// The story with its covers.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, or it is not there.
pub async fn open(state: State<Shared>, Path(address): Path<String>, parts: Parts) -> Answer {
    answer(state, address, Page::Open, &parts).await
}

/// The words only.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, or it is not there.
pub async fn words(state: State<Shared>, Path(address): Path<String>, parts: Parts) -> Answer {
    answer(state, address, Page::Words, &parts).await
}

async fn answer(State(app): State<Shared>, address: String, wanted: Page, parts: &Parts) -> Answer {
    let choice = Choice::of(&app, &parts.headers);
    let path = page_cache::address_of(&parts.uri).into_owned();
    let turn = public::board(&app, &path, &choice).await?;
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(&parts.headers));
    }
    let since = app.page_cache.since();
    let story = store::at(&app.db, &address).await?.ok_or(Refusal::NotFound)?;
    let visit = Visit::of(parts);
    if !viewers::may(&app, &visit, story.whose(), (Action::Read, Thing::Story)).await? {
        return Err(Refusal::NotFound);
    }
    let document = Document::read(&story.document).map_err(Refusal::broken)?;
    let for_anyone = story.reach() == Audience::Anyone;
    // Only what is for anyone is worth waiting for.
    let _turn = turn.filter(|_| for_anyone);
    // A page for anyone is the same for everybody, so the rule is asked for a stranger.
    let visit = if for_anyone { Visit::default() } else { visit };
    let pictures = pictures(&app, &story, &visit).await?;
    let show = page_cache::shown(&parts.uri).filter(|slot| pictures.contains_key(slot.as_ref()));
    let kindness = kindness(&app, &story).await?;
    let told = (&document, &pictures, kindness);
    let (html, until) = render(&app, &story, told, (wanted, show.as_deref()), &choice)?;
    if !for_anyone {
        return Ok(private(Packed::as_it_is(html.into()).answer(&parts.headers)));
    }
    // A picture that is not there is no page of its own, which anybody could make up.
    let path = match (&show, path.split_once('?')) {
        (None, Some((plain, _))) => plain.to_owned(),
        _ => path,
    };
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(&parts.headers));
    }
    let about = About::Story(story.id);
    let new = NewPage { name: PageName { path, choice }, about, since, until };
    Ok(public::take_in(&app, new, html, &parts.headers))
}

/// The pictures of a story that this reader may get now, under the addresses readers get.
async fn pictures(app: &App, story: &ToRead, visit: &Visit) -> Result<Pictures, Refusal> {
    let mut pictures = Pictures::new();
    for key in store::pictures(&app.db, &story.id).await? {
        let audience = picture_audience::of_key(&app.db, &key, story.reach()).await?;
        if viewers::may_within(app, visit, story.whose(), (Action::Read, Thing::Picture), audience).await? {
            let sizes = keepsakes::sizes(&app.db, &key.keepsake_id).await?;
            let base = format!("/p/{}", key.picture_key);
            pictures.insert(key.slot, Picture::shown(base, sizes, String::new()));
        }
    }
    Ok(pictures)
}

/// What stands under it of the kindness of others: nothing that a person has not passed, and nothing against her wish.
async fn kindness(app: &App, story: &ToRead) -> Result<Kindness, Refusal> {
    let wish = note_wishes::of(&app.db, &story.id).await?;
    let takes_notes = note_wishes::takes(app, story.whose()).await?;
    let shown =
        if wish.showing == Showing::Never { Vec::new() } else { notes::under(&app.db, &story.id).await? };
    let under =
        |note: ShownNote| NoteUnder { words: note.words, pen_name: note.pen_name, language: note.language };
    Ok(Kindness { takes_notes, takes_marks: wish.marks, notes: shown.into_iter().map(under).collect() })
}

fn render(
    app: &App,
    story: &ToRead,
    (document, pictures, kindness): (&Document, &Pictures, Kindness),
    (wanted, show): (Page, Option<&str>),
    choice: &Choice,
) -> Result<(String, Moment), Refusal> {
    let ways = Ways::of_story(&story.address);
    let topics: Vec<&str> = document.experiences.iter().map(String::as_str).collect();
    let here = match wanted {
        Page::First => &ways.first,
        Page::Open => &ways.open,
        Page::Words => &ways.words,
    };
    let chrome = Chrome::with_topics(app, choice, here, &topics);
    let until = chrome.true_until;
    if wanted == Page::First && document.has_gate() {
        let html = GatePage::new(chrome, document, pictures, ways, false).render().map_err(Refusal::broken)?;
        return Ok((html, until));
    }
    let date = written(&chrome, story);
    let pictures = story_page::with_descriptions(document, pictures);
    let look = Look { show, words_only: wanted == Page::Words, preview: false, date, why: None };
    let page = StoryPage::new(chrome, document, &pictures, ways, look).with_kindness(kindness);
    Ok((page.render().map_err(Refusal::broken)?, until))
}

/// Only the month: two stories of one evening under two names share no day.
fn written(chrome: &Chrome, story: &ToRead) -> String {
    let month = |at| chrome.words.language().month(chrome::in_zone(at, &chrome.place.time_zone).date());
    story.published_at.map(month).unwrap_or_default()
}

fn private(mut response: Response) -> Response {
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
