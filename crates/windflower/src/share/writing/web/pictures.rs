//! The photographs of the box that can come into a story, several at once; and the answers to the sheet, which puts them in
//! and takes them out without leaving the page.

use askama::Template;
use axum::Json;
use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use http::HeaderMap;
use serde::Serialize;

use super::placed::{Asked, PlacedPhotograph, placed};
use super::write_page::InWriting;
use crate::ids::{KeepsakeId, StoryId};
use crate::keep::album::web::{AlbumPart, album_part, looking};
use crate::keep::boxes::Room;
use crate::keep::keepsakes::web::wants_json;
use crate::share::editions::Story;
use crate::share::writing::pictures::{self, Change};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::Turn;

#[derive(Template)]
#[template(path = "share/writing/pictures.html")]
struct PicturesPage {
    chrome: Chrome,
    story: Story,
    /// In her own order; what she prefers closed is closed here, too.
    album: AlbumPart,
}

/// The part of the box that does not stand in the story yet.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story, or there is no such part.
pub async fn choose(room: Room, Path(id): Path<StoryId>, Query(turn): Query<Turn>) -> Answer {
    let there = InWriting::of(&room.app, &room.keeper, &id).await?;
    let mut album = album_part(&looking(&room), &turn).await?;
    for month in &mut album.months {
        month.tiles.retain(|one| {
            let stands = there.placements.iter().any(|placement| placement.keepsake_id == one.keepsake.id);
            // What nobody can be shown yet is not offered.
            one.keepsake.is_shown() && !stands
        });
    }
    album.months.retain(|month| !month.tiles.is_empty());
    page::show(&PicturesPage { chrome: room.chrome, story: there.story, album })
}

/// One picture in the form of the writing room: what the sheet gets of one that was put in.
#[derive(Template)]
#[template(path = "share/writing/picture.html")]
struct PictureLine<'a> {
    chrome: &'a Chrome,
    story: &'a Story,
    one: &'a PlacedPhotograph,
}

#[derive(Serialize)]
struct PicturesAnswer {
    pictures: Vec<PictureAnswer>,
}

#[derive(Serialize)]
struct PictureAnswer {
    name: String,
    html: String,
}

/// Puts photographs into the story and takes pictures out of it.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn change(
    room: Room,
    Path(id): Path<StoryId>,
    headers: HeaderMap,
    SignedFields(fields): SignedFields,
) -> Answer {
    let there = InWriting::of(&room.app, &room.keeper, &id).await?;
    let change = Change {
        place: fields.all("place").into_iter().map(KeepsakeId::from).collect(),
        name: fields.given("name"),
        out: fields.all("out"),
    };
    let put_in = pictures::change(&room, &id, change).await?;
    if !wants_json(&headers) {
        return page::go_and_say(&format!("/box/stories/{id}#photographs-heading"), "said-saved");
    }
    let put_in =
        placed(&room.app, &room.chrome, &room.own_box, (&there.story, put_in), Asked::default()).await?;
    let lines = put_in.iter().map(|one| {
        let html = PictureLine { chrome: &room.chrome, story: &there.story, one }
            .render()
            .map_err(Refusal::broken)?;
        Ok(PictureAnswer { name: one.placement.name.clone(), html })
    });
    let pictures = lines.collect::<Result<Vec<_>, Refusal>>()?;
    Ok(Json(PicturesAnswer { pictures }).into_response())
}
