//! Taking a story back, and calling back what waits, from her own pages.

pub mod merging;

use axum::extract::{Path, State};

use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::roles::Keeper;
use crate::share::editions;
use crate::share::submission;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Takes a story back at once.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn withdraw(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    _form: SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    super::withdraw_at_once(&app, &keeper, &story).await?;
    page::go_and_say("/box", "said-withdrawn")
}

/// Calls a waiting widening back, or what was handed in; puts away the line with which it came back.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn call_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let story = editions::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let mut tx = app.db.begin().await?;
    if fields.ticked("line") {
        submission::put_line_away(&mut tx, &story.id).await?;
        tx.commit().await?;
        return page::go(&format!("/box/stories/{id}"));
    }
    super::call_back(&mut tx, &story.id).await?;
    tx.commit().await?;
    let said = if story.is_published() { "said-called-back-stays" } else { "said-called-back" };
    page::go_and_say(&format!("/box/stories/{id}"), said)
}
