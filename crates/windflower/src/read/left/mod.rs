//! What was left to somebody by a keeper who named her: her words, her stories, her photographs as pages show them.
//! Only for whoever exchanged the link for a cookie; originals are not among it.

use askama::Template;
use axum::extract::{Path, Query, State};
use http::HeaderMap;
use platform::secret::Token;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::ids::{KeepsakeId, StoryId};
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::{Keepsake, Picture, read_rendition_name};
use crate::keep::says;
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::after_me::decision::{Choice, Decision};
use crate::share::after_me::{self, Things};
use crate::share::editions::Story;
use crate::share::placements;
use crate::share::story_page::{self, GatePage, Look, Pictures, StoryPage, Ways};
use crate::site::chrome::Chrome;
use crate::site::cookies::LEFT;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "read/left/left.html")]
struct LeftPage {
    chrome: Chrome,
    decision: Decision,
    stories: Vec<Story>,
    keepsakes: Vec<Keepsake>,
}

impl LeftPage {
    fn choice(&self) -> Choice {
        self.decision.choice
    }
}

async fn decision(app: &App, headers: &HeaderMap) -> Result<Decision, Refusal> {
    let token = LEFT.read(app, headers).and_then(Token::parse).ok_or(Refusal::NotFound)?;
    after_me::opened(app, &token).await?.ok_or(Refusal::NotFound)
}

/// What goes to her; nothing where the keeper chose that it be sealed or removed.
async fn left(app: &App, decision: &Decision) -> Result<Things, Refusal> {
    if decision.choice != Choice::GoesTo {
        return Ok(Things::default());
    }
    let Things { stories, keepsakes } = after_me::things(app, decision).await?;
    let mut going = Vec::new();
    for keepsake in keepsakes {
        if goes(app, &keepsake.id).await? {
            going.push(keepsake);
        }
    }
    Ok(Things { stories, keepsakes: going })
}

/// Whether a photograph goes to somebody who was named: as to somebody who was invited, if those who are in it let it.
async fn goes(app: &App, keepsake_id: &KeepsakeId) -> Result<bool, Refusal> {
    let cap = says::reach(&app.db, keepsake_id).await?.cap;
    Ok(audience::may(Viewer::Invited, Action::Read, Thing::Picture, Audience::Invited.min(cap)))
}

/// The page: the keeper's words, and what goes to her. It opens nothing by itself.
///
/// # Errors
/// `Refusal::NotFound` for everybody else, and once it was taken back.
pub async fn show(State(app): State<Shared>, chrome: Chrome, headers: HeaderMap) -> Answer {
    let decision = decision(&app, &headers).await?;
    let Things { stories, keepsakes } = left(&app, &decision).await?;
    page::show(&LeftPage { chrome, decision, stories, keepsakes })
}

/// Which page of a story, and which picture to uncover.
#[derive(Deserialize)]
pub struct PageOf {
    #[serde(default)]
    page: String,
    show: Option<String>,
}

/// One story, with its covers.
///
/// # Errors
/// `Refusal::NotFound` if it was not left to her.
pub async fn story(
    State(app): State<Shared>,
    chrome: Chrome,
    headers: HeaderMap,
    Path(id): Path<StoryId>,
    Query(of): Query<PageOf>,
) -> Answer {
    let decision = decision(&app, &headers).await?;
    let stories = left(&app, &decision).await?.stories;
    let story = stories.into_iter().find(|story| story.id == id).ok_or(Refusal::NotFound)?;
    let placements = placements::of_story(&app.db, &story.id).await?;
    let document = placements::document(&story.told, &placements);
    let base = format!("/left/stories/{id}");
    let (open, words) = (format!("{base}?page=open"), format!("{base}?page=words"));
    let ways = Ways { first: base, open, words, show: "&show=", report: None };
    let mut pictures = Pictures::new();
    for placement in &placements {
        if !goes(&app, &placement.keepsake_id).await? {
            continue;
        }
        let sizes = keepsakes::sizes(&app.db, &placement.keepsake_id).await?;
        let base = format!("/left/photographs/{}", placement.keepsake_id);
        pictures.insert(placement.slot.clone(), Picture::shown(base, sizes, String::new()));
    }
    if of.page.is_empty() && document.has_gate() {
        return page::show(&GatePage::new(chrome, &document, &pictures, ways, false));
    }
    let pictures = story_page::with_descriptions(&document, &pictures);
    let words_only = of.page == "words";
    let show = of.show.as_deref();
    let look = Look { show, words_only, preview: false, date: String::new(), why: None };
    page::show(&StoryPage::new(chrome, &document, &pictures, ways, look))
}

#[derive(Template)]
#[template(path = "read/left/photograph.html")]
struct PhotographPage {
    chrome: Chrome,
    keepsake: Keepsake,
    picture: Picture,
}

/// One photograph of a box that was left as a whole.
///
/// # Errors
/// `Refusal::NotFound` if it was not left to her.
pub async fn photograph(
    State(app): State<Shared>,
    chrome: Chrome,
    headers: HeaderMap,
    Path(id): Path<KeepsakeId>,
) -> Answer {
    let decision = decision(&app, &headers).await?;
    let keepsakes = left(&app, &decision).await?.keepsakes;
    let keepsake = keepsakes.into_iter().find(|one| *one.id == *id).ok_or(Refusal::NotFound)?;
    let sizes = keepsakes::sizes(&app.db, &keepsake.id).await?;
    let base = format!("/left/photographs/{}", keepsake.id);
    let picture = Picture::shown(base, sizes, keepsake.description.clone());
    page::show(&PhotographPage { chrome, keepsake, picture })
}

/// One size of a photograph that was left to her, in the box or in a story.
///
/// # Errors
/// `Refusal::NotFound` if it was not left to her.
pub async fn rendition(
    State(app): State<Shared>,
    headers: HeaderMap,
    Path((id, name)): Path<(KeepsakeId, String)>,
) -> Answer {
    let name = read_rendition_name(&name).ok_or(Refusal::NotFound)?;
    let decision = decision(&app, &headers).await?;
    let things = left(&app, &decision).await?;
    if !after_me::holds(&app, &things, &id).await? || !goes(&app, &id).await? {
        return Err(Refusal::NotFound);
    }
    keepsakes::web::stream_rendition(&app, &id, name).await
}
