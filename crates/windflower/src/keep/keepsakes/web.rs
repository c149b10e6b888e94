//! What every page about a keeper's photographs needs: her pictures, their files, and what is said of those that come in.

mod received;

use std::collections::HashMap;

use axum::body::Body;
use axum::extract::Path;
use axum::response::IntoResponse;
use bytes::Bytes;
use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};

pub use self::received::{Received, status_of, take_in_one};
use super::keepsake::{Keepsake, Picture, RenditionName, Size, read_rendition_name};
use super::store::{self, SizeOf};
use crate::app::App;
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::keep::boxes::{OwnBox, Room};
use crate::people::who::audience::{Action, Thing};
use crate::site::page::Answer;
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, one_more};

/// A keepsake with its picture, for her own pages.
pub struct PhotographTile {
    /// The keepsake.
    pub keepsake: Keepsake,
    /// Its picture.
    pub picture: Picture,
    /// Whether she may put it away and bring it back: only who put it in may.
    pub may_remove: bool,
    /// Whether it stands closed before her: she prefers it so.
    pub closed: bool,
}

impl PhotographTile {
    /// The class that tells its ratio to the styles of an album; none for the usual 4 to 3.
    pub fn ratio(&self) -> String {
        let (width, height) = (self.picture.width(), self.picture.height());
        if self.picture.sizes.is_empty() || width < 1 || height < 1 {
            return String::new();
        }
        ratio_class(width, height)
    }

    /// Whether it is so small that an album shows it as large as it is.
    pub fn is_tiny(&self) -> bool {
        !self.picture.sizes.is_empty() && self.picture.width().max(self.picture.height()) < TINY
    }
}

/// What is smaller on both sides is shown as it is, and not blown up.
const TINY: i64 = 200;

/// Wide ones in steps of a twentieth, very wide ones in halves: so near to the real ratio that the eye sees rows.
fn ratio_class(width: i64, height: i64) -> String {
    // In hundredths.
    let ratio = (width * 100 / height).clamp(25, 400);
    match ratio {
        131..=135 => String::new(),
        66..=67 => "r-2-3".to_owned(),
        201.. => format!("r{}", (ratio + 25) / 50 * 50),
        _ => format!("r{}", (ratio + 2) / 5 * 5),
    }
}

/// The box, and who looks into it.
fn of(own_box: &OwnBox) -> (&BoxId, &PersonId) {
    (own_box.id(), own_box.person_id())
}

/// All keepsakes of a box that are there, with their pictures.
pub async fn tiles_of_box(app: &App, own_box: &OwnBox) -> Result<Vec<PhotographTile>, Refusal> {
    let keepsakes = store::of_box(&app.db, of(own_box)).await?;
    let sizes = store::sizes_of_box(&app.db, of(own_box)).await?;
    Ok(with_pictures(own_box, keepsakes, sizes))
}

/// A part of what was put away in a box, the last first. Of these no picture is shown.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn part_away(app: &App, own_box: &OwnBox, turn: &Turn) -> Result<Part<PhotographTile>, Refusal> {
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let keepsakes = store::part_away(&app.db, of(own_box), &whence, one_more(ON_PAGE)).await?;
    let tiles = with_pictures(own_box, keepsakes, Vec::new());
    let put_away = |one: &PhotographTile| one.keepsake.away_at.unwrap_or(one.keepsake.kept_at);
    Part::of(turn, tiles, ON_PAGE, |one| Spot::new(put_away(one), &one.keepsake.id))
}

/// These with their pictures, as far as whoever opened this box may look at them.
pub(in crate::keep) fn with_pictures(
    own_box: &OwnBox,
    keepsakes: Vec<Keepsake>,
    sizes: Vec<SizeOf>,
) -> Vec<PhotographTile> {
    let mut own: HashMap<KeepsakeId, Vec<Size>> = HashMap::new();
    for SizeOf { keepsake_id, step, width, height } in sizes {
        own.entry(keepsake_id).or_default().push(Size { step, width, height });
    }
    let hers = |keepsake: &Keepsake| own_box.may(Action::Read, Thing::Keepsake, keepsake.kept());
    let with_sizes = keepsakes.into_iter().filter(hers).map(|keepsake| {
        let sizes = own.remove(&keepsake.id).unwrap_or_default();
        let may_remove = own_box.may(Action::Remove, Thing::Keepsake, keepsake.kept());
        PhotographTile {
            picture: own_picture(&keepsake, sizes),
            may_remove,
            closed: keepsake.closed,
            keepsake,
        }
    });
    with_sizes.collect()
}

/// The picture of a keepsake as its keeper's pages show it.
pub fn own_picture(keepsake: &Keepsake, sizes: Vec<Size>) -> Picture {
    // Empty where nobody said what it is; a page then says that it is not described.
    let alt = if keepsake.description.is_empty() { keepsake.called() } else { &keepsake.description };
    let base = format!("/box/keepsakes/{}", keepsake.id);
    Picture { base, sizes, alt: alt.to_owned(), showing: keepsake.showing }
}

/// The keepsake with which whoever opened this room may do that, by what the rule says.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, or she may not.
pub async fn own(room: &Room, id: &KeepsakeId, asked: (Action, Thing)) -> Result<Keepsake, Refusal> {
    super::find(&room.app.db, &room.own_box, id, asked).await?.ok_or(Refusal::NotFound)
}

/// The original, byte for byte, under the name it came with.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn original(room: Room, Path(id): Path<KeepsakeId>) -> Answer {
    let keepsake = own(&room, &id, (Action::Read, Thing::Original)).await?;
    let mut response = stream(&room.app, &keepsake.original, keepsake.media_type()).await?;
    let name: String =
        percent_encoding::utf8_percent_encode(&keepsake.file_name, percent_encoding::NON_ALPHANUMERIC)
            .to_string();
    let disposition =
        HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{name}")).map_err(Refusal::broken)?;
    response.headers_mut().insert(CONTENT_DISPOSITION, disposition);
    Ok(response)
}

/// One rendition, for her own pages.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box, or there is none of that size.
pub async fn rendition(room: Room, Path((id, name)): Path<(KeepsakeId, String)>) -> Answer {
    let name = read_rendition_name(&name).ok_or(Refusal::NotFound)?;
    own(&room, &id, (Action::Read, Thing::Keepsake)).await?;
    stream_rendition(&room.app, &id, name).await
}

/// One rendition as an answer that nobody may keep. Whoever calls it has asked the rule.
///
/// # Errors
/// `Refusal::NotFound` if there is none of that size.
pub async fn stream_rendition(app: &App, id: &KeepsakeId, name: RenditionName) -> Answer {
    let blob = store::rendition_blob(&app.db, id, name).await?.ok_or(Refusal::NotFound)?;
    stream(app, &blob, name.format.media_type()).await
}

/// The bytes of one rendition. Whoever calls it has asked the rule.
///
/// # Errors
/// `Refusal::NotFound` if there is none of that size.
pub async fn whole_rendition(app: &App, id: &KeepsakeId, name: RenditionName) -> Result<Bytes, Refusal> {
    let blob = store::rendition_blob(&app.db, id, name).await?.ok_or(Refusal::NotFound)?;
    Ok(app.blobs.get(&blob).await?)
}

/// A blob as an answer that nobody may keep.
async fn stream(app: &App, blob: &str, media_type: &'static str) -> Answer {
    let reader = app.blobs.open(blob).await?;
    let length = reader.bytes();
    let chunks =
        futures_util::stream::unfold(reader, |mut reader| async { Some((reader.next().await?, reader)) });
    let mut response = Body::from_stream(chunks).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Whether a script asked, and wants to show the outcome itself.
pub fn wants_json(headers: &HeaderMap) -> bool {
    headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kinds| kinds.starts_with("application/json"))
}
