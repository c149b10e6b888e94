//! A report, for whoever opened it: what is said, and the words that readers have, without a picture. A picture is a link
//! until it is asked for. What is not for everybody she does not see, unless she opened it with a reason.

use askama::Template;
use axum::response::Response;
use story::Document;

use crate::app::App;
use crate::ids::{KeepsakeId, ReportId};
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::read_rendition_name;
use crate::people::who::audience::{self, Action, Thing, Viewer};
use crate::people::who::roles::Moderator;
use crate::receive::reports::{self, report::ToDecide};
use crate::share::editions::{self, Story};
use crate::share::placements::{self, picture_audience};
use crate::share::remarks;
use crate::share::story_page::{Look, Pictures, StoryInside, StoryPage, Ways};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::refusal::Refusal;

/// The size in which she may look at a picture; there is no other.
const SMALL: &str = "320.webp";

/// What she is shown.
pub struct ReportShown {
    /// What is said, and why it waits.
    pub asked: ToDecide,
    /// Tells which words these are.
    pub words_hash: String,
    /// The name under the story.
    pub pen_name: String,
    /// Whether somebody else than its teller sees it now.
    pub is_shown: bool,
    /// Whether readers have other words than when it was reported.
    pub is_changed: bool,
    /// The words, where she may read them.
    pub inside: Option<Inside>,
    /// Until when she may look at what is not for everybody.
    pub open_until: Option<String>,
}

/// What she may read of a story.
pub struct Inside {
    /// What a reader is told first.
    pub notes: Vec<String>,
    /// The same in the teller's own words.
    pub own_note: String,
    /// The words, as readers get them.
    pub words: String,
    /// The pictures: none of them is on the page before it is asked for.
    pub pictures: Vec<PictureLine>,
}

/// A picture that she may ask for.
pub struct PictureLine {
    /// Its name in the address.
    pub slot: String,
    /// What its teller says it shows, or the sentence on its cover.
    pub says: String,
    /// Whether it was asked for.
    pub asked: bool,
}

/// Gathers it; `None` where the report or its story is gone.
pub async fn shown(
    app: &App,
    chrome: &Chrome,
    moderator: &Moderator,
    id: &ReportId,
    picture: &str,
) -> Result<Option<ReportShown>, Refusal> {
    let Some(asked) = reports::to_decide(&app.db, id).await? else { return Ok(None) };
    let Some(story) = reports::story_of(&app.db, id).await? else { return Ok(None) };
    let words_hash = reports::words_hash(app, &app.db, &story).await?;
    let until = remarks::open_until(&app.db, &app.clock, id, moderator.person_id()).await?;
    let may_read = may_read(&story) || until.is_some();
    let document = editions::document(&app.db, &story).await?.filter(|_| may_read);
    let pen_name = document.as_ref().map(|document| document.pen_name.clone()).unwrap_or_default();
    let inside = match document {
        Some(document) => Some(inside(app, chrome, (&story, &document), picture).await?),
        None => None,
    };
    let zone = chrome.place.time_zone.as_str();
    Ok(Some(ReportShown {
        is_changed: words_hash != asked.report.words_hash,
        is_shown: story.is_published(),
        open_until: until.map(|at| chrome.words.language().time(in_zone(at, zone).time())),
        asked,
        words_hash,
        pen_name,
        inside,
    }))
}

/// Whoever decides for the place reads what anybody reads, and nothing else.
fn may_read(story: &Story) -> bool {
    audience::may(Viewer::Moderator, Action::Read, Thing::Story, story.reach())
}

async fn inside(
    app: &App,
    chrome: &Chrome,
    (story, document): (&Story, &Document),
    picture: &str,
) -> Result<Inside, Refusal> {
    let experiences = document.experiences.iter().map(|slug| chrome.slug("experience", slug));
    let notes = document.content_notes.iter().map(|slug| chrome.slug("note", slug));
    let mut pictures = Vec::new();
    for one in &document.pictures {
        if keepsake_of(app, story, &one.slot).await?.is_some() {
            pictures.push(PictureLine {
                slot: one.slot.clone(),
                says: one.cover.clone().unwrap_or_else(|| one.description.clone()),
                asked: one.slot == picture,
            });
        }
    }
    Ok(Inside {
        notes: experiences.chain(notes).collect(),
        own_note: document.own_note.clone(),
        words: words_of(chrome, document)?,
        pictures,
    })
}

pub(super) fn words_of(chrome: &Chrome, document: &Document) -> Result<String, Refusal> {
    let nothing = Pictures::new();
    let look = Look { show: None, words_only: true, preview: true, date: String::new(), why: None };
    let page = StoryPage::new(chrome.clone(), document, &nothing, Ways::of_story(""), look);
    StoryInside::from(page).render().map_err(Refusal::broken)
}

/// The photograph in this place of the story, if readers get it as far as the story itself goes.
async fn keepsake_of(app: &App, story: &Story, slot: &str) -> Result<Option<KeepsakeId>, Refusal> {
    let keys = placements::keys_of_story(&app.db, &story.id).await?;
    let Some(key) = keys.into_iter().find(|key| key.slot == slot) else { return Ok(None) };
    let audience = picture_audience::of_key(&app.db, &key, story.reach()).await?;
    Ok((audience == story.reach()).then_some(key.keepsake_id))
}

/// One picture, small, as an answer that no browser keeps.
///
/// # Errors
/// `Refusal::NotFound` where she may not see the story, or there is no such picture that readers get.
pub async fn picture(
    app: &App,
    moderator: &Moderator,
    id: &ReportId,
    slot: &str,
) -> Result<Response, Refusal> {
    let story = reports::story_of(&app.db, id).await?.ok_or(Refusal::NotFound)?;
    let until = remarks::open_until(&app.db, &app.clock, id, moderator.person_id()).await?;
    if !may_read(&story) && until.is_none() {
        return Err(Refusal::NotFound);
    }
    let keepsake_id = keepsake_of(app, &story, slot).await?.ok_or(Refusal::NotFound)?;
    let name = read_rendition_name(SMALL).ok_or(Refusal::NotFound)?;
    keepsakes::web::stream_rendition(app, &keepsake_id, name).await
}

/// Opens a story that is not for everybody, for an hour: with a reason, on record, and its teller is told.
///
/// # Errors
/// `Refusal::NotFound` where there is nothing to open.
pub async fn open(app: &App, moderator: &Moderator, id: &ReportId, reason: &str) -> Result<(), Refusal> {
    let story = reports::story_of(&app.db, id).await?.ok_or(Refusal::NotFound)?;
    if may_read(&story) || !story.is_published() || reason.is_empty() {
        return Err(Refusal::NotFound);
    }
    reports::open(app, moderator, (id, &story), reason).await?;
    Ok(())
}
