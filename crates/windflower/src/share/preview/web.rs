//! The preview page by page, and the button that decides who may see the story.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use http::StatusCode;
use serde::Deserialize;
use story::Document;

use super::decide_page::{DecidePage, Looked, decide_page};
use super::decision::{Answered, Obstacle, is_read_first, obstacle};
use super::hand_in::{self, HandingIn};
use crate::app::{App, Shared};
use crate::ids::StoryId;
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::Picture;
use crate::keep::says;
use crate::people::entering::reauthenticate;
use crate::people::who::audience::Audience;
use crate::people::who::roles::{Fresh, Keeper};
use crate::share::editions::{self, Story};
use crate::share::placements::{self, Placement, picture_audience};
use crate::share::publication::{self, Wish};
use crate::share::story_page::{self, GateInside, GatePage, Look, Pictures, StoryInside, StoryPage, Ways};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Which page of the preview, and which picture to uncover.
#[derive(Deserialize)]
pub struct PreviewOf {
    #[serde(default)]
    page: String,
    show: Option<String>,
}

/// The preview, part by part, with the decision beneath it.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    Query(of): Query<PreviewOf>,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let placements = placements::of_story(&app.db, &story.id).await?;
    page::show(&preview(&app, chrome, &keeper, (story, &placements), of).await?)
}

async fn preview(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    (story, placements): (Story, &[Placement]),
    of: PreviewOf,
) -> Result<DecidePage, Refusal> {
    let page = ["open", "words", "card"].into_iter().find(|own| *own == of.page).unwrap_or("first");
    let document = placements::document(&story.told, placements);
    let inside = match page {
        "card" => String::new(),
        page => as_readers_get_it(app, &chrome, (&story.id, &document), placements, (page, of.show)).await?,
    };
    decide_page(app, chrome, keeper, story, Looked { placements, document, page, inside }).await
}

async fn as_readers_get_it(
    app: &App,
    chrome: &Chrome,
    (id, document): (&StoryId, &Document),
    placements: &[Placement],
    (page, show): (&str, Option<String>),
) -> Result<String, Refusal> {
    let way = |page: &str| format!("/box/stories/{id}/preview?page={page}");
    let ways =
        Ways { first: way("first"), open: way("open"), words: way("words"), show: "&show=", report: None };
    let (pictures, why) = pictures(app, chrome, placements).await?;
    if page == "first" && document.has_gate() {
        let gate = GatePage::new(chrome.clone(), document, &pictures, ways, true);
        return GateInside::from(gate).render().map_err(Refusal::broken);
    }
    let pictures = story_page::with_descriptions(document, &pictures);
    let look = Look {
        show: show.as_deref(),
        words_only: page == "words",
        preview: true,
        date: String::new(),
        why: Some(&why),
    };
    let story = StoryPage::new(chrome.clone(), document, &pictures, ways, look);
    StoryInside::from(story).render().map_err(Refusal::broken)
}

/// The pictures that readers will get, and by slot why they do not get the others.
async fn pictures(
    app: &App,
    chrome: &Chrome,
    placements: &[Placement],
) -> Result<(Pictures, HashMap<String, String>), Refusal> {
    let (mut pictures, mut why) = (Pictures::new(), HashMap::new());
    for placement in placements {
        let reach = says::reach(&app.db, &placement.keepsake_id).await?;
        let sentence = picture_audience::why(&chrome.words, reach);
        why.extend(sentence.map(|sentence| (placement.slot.clone(), sentence)));
        if reach.cap == Audience::OnlyMe {
            continue;
        }
        let sizes = keepsakes::sizes(&app.db, &placement.keepsake_id).await?;
        let base = format!("/box/keepsakes/{}", placement.keepsake_id);
        pictures.insert(placement.slot.clone(), Picture::shown(base, sizes, String::new()));
    }
    Ok((pictures, why))
}

/// The decision who may see it, and when.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn decide(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    fresh: Option<Fresh>,
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let answered = Answered::read(&app, &keeper, &fields).await?;
    let wanted = &answered.wish.visibility;
    // On a device not seen before, more people see it only after she has proved once more that it is she.
    let wider = publication::visibility(&app.db, &story).await?.at_once(wanted) != *wanted;
    let known = fresh.is_some() || chrome.visitor.as_ref().is_some_and(|visitor| visitor.known_device);
    if wider && !known {
        return reauthenticate::web::ask(&app, chrome, &format!("/box/stories/{id}/audience"), &fields).await;
    }
    if wanted.audience == Audience::OnlyMe {
        publication::withdraw_at_once(&app, &keeper, &story).await?;
        return page::go_and_say(&format!("/box/stories/{id}"), "said-only-you");
    }
    let placements = placements::of_story(&app.db, &story.id).await?;
    match obstacle(&app, &chrome, &keeper, (&story, &placements), (&answered, wider)).await? {
        None if is_read_first(&app, &chrome, wanted).await? => {
            let asked = HandingIn { keeper: &keeper, fields: &fields, wish: &answered.wish, wider };
            hand_in::decide(&app, chrome, (&story, &placements), &asked).await
        }
        None => show_it(&app, &keeper, (&story, &placements), &answered.wish).await,
        Some(Obstacle::Covers) => page::go(&format!("/box/stories/{id}?covers=look")),
        Some(obstacle) => {
            let of = PreviewOf { page: String::new(), show: None };
            let mut page = preview(&app, chrome, &keeper, (story, &placements), of).await?;
            page.stopped_by(obstacle, &answered.wish);
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn show_it(
    app: &Shared,
    keeper: &Keeper,
    (story, placements): (&Story, &[Placement]),
    wish: &Wish,
) -> Answer {
    let mut tx = app.db.begin().await?;
    let waits = publication::publish(app, &mut tx, keeper, story, placements, wish).await?;
    tx.commit().await?;
    page::go_and_say("/box", if waits { "said-waits" } else { "said-shown" })
}
