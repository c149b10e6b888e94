//! The pictures of stories, under random addresses. Every request asks the rule again; nothing is kept in between.

use axum::extract::{Path, State};
use http::request::Parts;

use crate::app::Shared;
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::read_rendition_name;
use crate::people::who::audience::{Action, Thing};
use crate::share::editions;
use crate::share::placements::{self, picture_audience};
use crate::share::viewers::{self, Visit};
use crate::site::page::Answer;
use crate::site::refusal::Refusal;

/// One rendition of one picture of a story.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, it is not there, or its address was replaced.
pub async fn show(
    State(app): State<Shared>,
    Path((key, name)): Path<(String, String)>,
    parts: Parts,
) -> Answer {
    let name = read_rendition_name(&name).ok_or(Refusal::NotFound)?;
    let key = placements::by_key(&app.db, &key).await?.ok_or(Refusal::NotFound)?;
    let story = editions::by_id(&app.db, &key.story_id).await?.ok_or(Refusal::NotFound)?;
    let audience = picture_audience::of_key(&app.db, &key, story.reach()).await?;
    if !viewers::may_within(
        &app,
        &Visit::of(&parts),
        (&story).into(),
        (Action::Read, Thing::Picture),
        audience,
    )
    .await?
    {
        return Err(Refusal::NotFound);
    }
    keepsakes::web::stream_rendition(&app, &key.keepsake_id, name).await
}
