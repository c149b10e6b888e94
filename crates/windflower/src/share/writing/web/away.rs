//! What she put away of her words, and the two ways from there.

use askama::Template;
use axum::extract::{Path, State};

use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::entering::reauthenticate;
use crate::people::ledger;
use crate::people::who::roles::{Fresh, Keeper};
use crate::share::writing::away;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

const PAGE: &str = "/box/stories/away";

/// One of them, as the page shows it.
struct StoryAway {
    id: StoryId,
    title: String,
    removed_on: String,
}

#[derive(Template)]
#[template(path = "share/writing/away.html")]
struct AwayPage {
    chrome: Chrome,
    shown: Vec<StoryAway>,
}

/// What can still be brought back.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let day = |at| chrome.words.language().day(in_zone(at, keeper.time_zone()).date());
    let shown = away::all(&app.db, &keeper).await?.into_iter().map(|one| StoryAway {
        title: Some(one.story.told.called())
            .filter(|called| !called.is_empty())
            .unwrap_or_else(|| chrome.words.untitled()),
        removed_on: day(one.remove_at),
        id: one.story.id,
    });
    let shown = shown.collect();
    page::show(&AwayPage { shown, chrome })
}

/// Brings one back.
///
/// # Errors
/// `Refusal::NotFound` if none of hers was put away.
pub async fn bring_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    _form: SignedFields,
) -> Answer {
    away::bring_back(&app, &keeper, &id).await?;
    page::go_and_say(&format!("/box/stories/{id}"), "said-back")
}

/// Removes one for good.
///
/// # Errors
/// `Refusal::NotFound` if none of hers was put away.
pub async fn remove(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    fresh: Option<Fresh>,
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    if !away::all(&app.db, &keeper).await?.iter().any(|one| one.story.id == id) {
        return Err(Refusal::NotFound);
    }
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, &format!("/box/stories/{id}/remove"), &fields).await;
    };
    let (shared, keeper, id, fresh) = (&app, &keeper, &id, &fresh);
    app.even_on_a_full_disk(|| async move { away::remove(shared, keeper, id, fresh).await }).await?;
    ledger::write_down(&app.db, &app.settings.ledger).await.map_err(Refusal::broken)?;
    page::go_and_say(PAGE, "said-removed")
}
