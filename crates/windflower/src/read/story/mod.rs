//! The addresses of a story. Pages for anyone are rendered once and come from memory; everything else is asked of the
//! rule each time, and what may not be seen answers like what does not exist.

mod head;
mod store;

use ::find::nearness::Reason;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use platform::clock::Moment;
use story::Document;

use self::store::ToRead;
use crate::app::{App, Shared};
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::Picture;
use crate::people::who::audience::{Action, Audience, Thing};
use crate::read::{find, public};
use crate::receive::notes::{self, ShownNote};
use crate::share::leads;
use crate::share::listing::ListedStory;
use crate::share::near::{self as near_stories, NearStory};
use crate::share::note_wishes::{self, Showing};
use crate::share::placements::picture_audience;
use crate::share::story_page::{
    self, GatePage, Head, Kindness, Look, Near, NoteUnder, Page, Pictures, StoryPage, Ways,
};
use crate::share::viewers::{self, Visit};
use crate::site::chrome::{self, Choice, Chrome};
use crate::site::packed::Packed;
use crate::site::page::Answer;
use crate::site::page_cache::{self, About, Kind, NewPage, PageName};
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
    let choice = Choice::of(&app, &parts.uri, &parts.headers);
    let path = page_cache::address_of(&parts.uri).into_owned();
    let turn = public::board(&app, &path, &choice).await?;
    if let Some(there) = app.page_cache.get(&path, &choice, app.clock.now()) {
        return Ok(there.answer(&parts.headers));
    }
    let since = app.page_cache.since();
    let visit = Visit::of(parts);
    let Some(story) = readable(&app, &visit, &address).await? else {
        return led_on(&app, &visit, &address).await;
    };
    let document = Document::read(&story.document).map_err(Refusal::broken)?;
    let for_anyone = story.reach() == Audience::Anyone;
    // Only what is for anyone is worth waiting for.
    let _turn = turn.filter(|_| for_anyone);
    // A page for anyone is the same for everybody, so the rule is asked for a stranger.
    let visit = if for_anyone { Visit::default() } else { visit };
    let pictures = pictures(&app, &story, &visit).await?;
    let show = page_cache::shown(&parts.uri).filter(|slot| pictures.contains_key(slot.as_ref()));
    let show = show.filter(|_| !choice.words_only);
    let kindness = kindness(&app, &story).await?;
    // Only whoever may be anybody is led to stories for anyone from here.
    let near = if for_anyone { near(&app, &story, &choice).await? } else { Vec::new() };
    let mut named = vec![story.id.clone()];
    named.extend(near.iter().map(|near| near.story.story_id.clone()));
    let told = (&document, &pictures, kindness, near);
    let is_first = wanted == Page::First && show.is_none() && !choice.words_only;
    let head = if is_first { head::of(&app, &choice, &story, &document).await? } else { Head::default() };
    let kind = if head.found { Kind::Found } else { Kind::Page };
    let (html, until) = render(&app, (&story, head), told, (wanted, show.as_deref()), &choice)?;
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
    let about = About::Stories(named);
    let new = NewPage { name: PageName { path, choice }, about, since, kind, until };
    Ok(public::take_in(&app, new, html, &parts.headers))
}

/// The story at this address, for whoever may read it.
async fn readable(app: &App, visit: &Visit, address: &str) -> Result<Option<ToRead>, Refusal> {
    let Some(story) = store::at(&app.db, address).await? else { return Ok(None) };
    let may = viewers::may(app, visit, story.whose(), (Action::Read, Thing::Story)).await?;
    Ok(may.then_some(story))
}

/// The address of a story that is told in another one leads there, for whoever may read that one, and while it stands under
/// the same name. Otherwise there is nothing. Nobody keeps the way: it may end at any moment.
async fn led_on(app: &App, visit: &Visit, address: &str) -> Answer {
    let lead = leads::at(&app.db, address).await?.ok_or(Refusal::NotFound)?;
    let there = readable(app, visit, &lead.address).await?.ok_or(Refusal::NotFound)?;
    // An address that was given to few is told by no other one.
    let is_given_out = there.reach() != Audience::Anyone || there.is_listed();
    let document = Document::read(&there.document).map_err(Refusal::broken)?;
    if !is_given_out || document.pen_name != lead.pen_name {
        return Err(Refusal::NotFound);
    }
    let to = HeaderValue::from_str(&format!("/s/{}", there.address)).map_err(Refusal::broken)?;
    let no_store = HeaderValue::from_static("no-store");
    Ok((StatusCode::PERMANENT_REDIRECT, [(LOCATION, to), (CACHE_CONTROL, no_store)]).into_response())
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

/// What is near to it, without what she does not want to meet today.
async fn near(app: &App, story: &ToRead, choice: &Choice) -> Result<Vec<NearStory>, Refusal> {
    Ok(near_stories::of(&app.db, &story.id, &find::left_out(choice.not_today)).await?)
}

/// A story that is near, and why, as a page says it.
fn in_words(chrome: &Chrome, near: &NearStory) -> Near {
    let words = &chrome.words;
    let why = near.why.iter().filter_map(|reason| {
        Some(match reason {
            Reason::Happened(slug) => words.near_happened(chrome.slug("experience", slug)),
            Reason::Kind(slug) => words.near_kind(chrome.slug("kind", slug)),
            Reason::Weeks(weeks) => words.near_weeks(*weeks),
            Reason::AboutWeeks(weeks) => words.near_about_weeks(*weeks),
            Reason::Teller(slug) => words.near_teller(chrome.slug("teller", slug)),
            Reason::Since(slug) => words.near_since(chrome.slug("since", slug)),
            // Which moments a story tells of is for finding it, and stands nowhere.
            Reason::Moment(_) => return None,
        })
    });
    let why = why.collect::<Vec<_>>().join(", ");
    let ListedStory { address, title, opening, pen_name, language, .. } = near.story.clone();
    Near { address, title, opening, pen_name, language, why }
}

fn render(
    app: &App,
    (story, head): (&ToRead, Head),
    (document, pictures, kindness, near): (&Document, &Pictures, Kindness, Vec<NearStory>),
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
        let gate = GatePage::new(chrome, document, pictures, ways, false).with_head(head);
        return Ok((gate.render().map_err(Refusal::broken)?, until));
    }
    let date = written(&chrome, story);
    let near = near.iter().map(|near| in_words(&chrome, near)).collect();
    let pictures = story_page::with_descriptions(document, pictures);
    let look = Look {
        show,
        words_only: wanted == Page::Words || choice.words_only,
        preview: false,
        date,
        why: None,
    };
    let page = StoryPage::new(chrome, document, &pictures, ways, look).with_kindness(kindness);
    let page = page.with_near(near).with_head(head);
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
