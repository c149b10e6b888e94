//! The pictures of stories, under random addresses. Every request asks the rule again; nothing is kept in between.

use axum::extract::{Path, State};
use http::request::Parts;

use crate::app::Shared;
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::read_rendition_name;
use crate::people::audience::{self, Action, Thing};
use crate::share::placements::{reach, store as placements_store};
use crate::share::stories::store;
use crate::site::chrome::Visitor;
use crate::site::page::Answer;
use crate::site::refused::Refusal;

/// One rendition of one picture of a story.
///
/// # Errors
/// `Refusal::NotFound` if she may not see it, it is not there, or its address was replaced.
pub async fn show(
    State(app): State<Shared>,
    Path((key, name)): Path<(String, String)>,
    parts: Parts,
) -> Answer {
    let (step, format) = read_rendition_name(&name).ok_or(Refusal::NotFound)?;
    let key = placements_store::by_key(&app.db, &key).await?.ok_or(Refusal::NotFound)?;
    let story = store::by_id(&app.db, &key.story_id).await?.ok_or(Refusal::NotFound)?;
    let visitor = parts.extensions.get::<Visitor>();
    let viewer = story.viewer(visitor.map(|visitor| visitor.person_id.as_str()));
    let audience = reach::of_key(&app.db, &key, story.reach()).await?;
    if !audience::may(viewer, Action::Read, Thing::Picture, audience) {
        return Err(Refusal::NotFound);
    }
    let blob =
        keepsakes::rendition_blob(&app.db, &key.keepsake_id, step, format).await?.ok_or(Refusal::NotFound)?;
    let media_type = if format == "webp" { "image/webp" } else { "image/jpeg" };
    keepsakes::web::stream(&app, &blob, media_type).await
}
