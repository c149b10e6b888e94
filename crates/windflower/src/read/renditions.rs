//! The pictures of stories, under random addresses. What is for anyone is opened once and comes from memory until something
//! narrows; for everything else every request asks the rule again.

use std::sync::Arc;

use axum::extract::{Path, State};
use http::request::Parts;

use crate::app::Shared;
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::read_rendition_name;
use crate::people::who::audience::{Action, Audience, Thing};
use crate::read::public;
use crate::share::editions;
use crate::share::placements::{self, picture_audience};
use crate::share::viewers::{self, Visit};
use crate::site::page::Answer;
use crate::site::page_cache::{self, About};
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
    let path = parts.uri.path();
    // Spelt otherwise it would be kept, and made, once for each spelling.
    if path.contains('%') {
        return Err(Refusal::NotFound);
    }
    let turn = app.page_cache.board(path).await;
    page_cache::catch_up(&app).await?;
    if let Some(there) = app.page_cache.picture(path) {
        return Ok(there.answer(&parts.method, &parts.headers));
    }
    let since = app.page_cache.since();
    let key = placements::by_key(&app.db, &key).await?.ok_or(Refusal::NotFound)?;
    let story = editions::by_id(&app.db, &key.story_id).await?.ok_or(Refusal::NotFound)?;
    let audience = picture_audience::of_key(&app.db, &key, story.reach()).await?;
    // What is for anyone is the same for everybody, so the rule is asked for a stranger.
    let visit = if audience == Audience::Anyone { Visit::default() } else { Visit::of(&parts) };
    let asked = (Action::Read, Thing::Picture);
    if !viewers::may_within(&app, &visit, (&story).into(), asked, audience).await? {
        return Err(Refusal::NotFound);
    }
    if audience != Audience::Anyone {
        drop(turn);
        return keepsakes::web::stream_rendition(&app, &key.keepsake_id, name).await;
    }
    let bytes = keepsakes::web::whole_rendition(&app, &key.keepsake_id, name).await?;
    let picture = Arc::new(public::picture(&app, bytes, name.format.media_type()));
    app.page_cache.keep_picture(path, (About::Story(story.id), since), &picture);
    Ok(picture.answer(&parts.method, &parts.headers))
}
