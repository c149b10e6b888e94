//! The pages of the album, the way to put photographs in, and how she looks at it.

pub mod one;
mod page_of_one;
mod part;

use askama::Template;
use axum::Json;
use axum::extract::{Multipart, Query};
use axum::response::IntoResponse;
use http::HeaderMap;
use serde::Deserialize;

use self::part::found_part;
pub use self::part::{AlbumPart, Looking, album_part};
use super::order::AlbumOrder;
use super::search::Wanted;
use crate::keep::boxes::{self, Room};
use crate::keep::keepsakes::web::{PhotographTile, Received, part_away, status_of, take_in_one, wants_json};
use crate::keep::letterbox;
use crate::keep::letterbox::web::{ArrivalAway, put_away_unseen};
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, check_token, text_of};
use crate::site::form_parts::{Part, next_part};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{self, Turn};
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "keep/album/keepsakes.html")]
struct KeepsakesPage {
    chrome: Chrome,
    album: AlbumPart,
    /// What she looks for; empty where she looks at all of it.
    sought: String,
    results: Vec<Received>,
    /// Whether two parents keep this box.
    two: bool,
    /// Whether something came by a letterbox that she has not opened.
    waits: bool,
    /// The largest that the script need not send in vain.
    most_picture_bytes: u64,
}

impl KeepsakesPage {
    async fn new(room: Room, results: Vec<Received>, asked: &Asked) -> Result<KeepsakesPage, Refusal> {
        let two = is_kept_by_two(&room).await?;
        let by = looking(&room);
        let turn = asked.turn();
        let album = match Wanted::read(&asked.q) {
            Some(wanted) => found_part(&by, &wanted, &turn).await?,
            None => album_part(&by, &turn).await?,
        };
        let waits = album.is_empty() && !letterbox::waiting(&room.app.db, &room.own_box).await?.is_empty();
        let most_picture_bytes = room.app.settings.most_picture_bytes;
        let sought = asked.q.trim().to_owned();
        Ok(KeepsakesPage { chrome: room.chrome, album, sought, results, two, waits, most_picture_bytes })
    }

    /// Whether a form came in which no photograph was chosen.
    fn none_chosen(&self) -> bool {
        self.results.iter().any(|result| !result.is_kept() && result.file().is_empty())
    }

    /// Where the list goes on.
    fn list(&self) -> String {
        if self.sought.is_empty() {
            return "/box/keepsakes?".to_owned();
        }
        let sought = percent_encoding::utf8_percent_encode(&self.sought, percent_encoding::NON_ALPHANUMERIC);
        format!("/box/keepsakes?q={sought}&")
    }
}

/// Who looks, from her room.
pub fn looking(room: &Room) -> Looking<'_> {
    Looking { app: &room.app, chrome: &room.chrome, keeper: &room.keeper, own_box: &room.own_box }
}

#[derive(Template)]
#[template(path = "keep/album/away.html")]
struct AwayPage {
    chrome: Chrome,
    tiles: turning::Part<PhotographTile>,
    /// What came by a letterbox and was put away without looking.
    unseen: Vec<ArrivalAway>,
    two: bool,
}

async fn is_kept_by_two(room: &Room) -> Result<bool, Refusal> {
    Ok(boxes::other_keeper(&room.app.db, &room.own_box).await?.is_some())
}

/// What stands in the address: a part of the album, or of what fits some words.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
}

impl Asked {
    fn turn(&self) -> Turn {
        Turn::of(&self.after, &self.before)
    }
}

/// The photographs of the box, and the way to put some in.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of them.
pub async fn list(room: Room, Query(asked): Query<Asked>) -> Answer {
    page::show(&KeepsakesPage::new(room, Vec::new(), &asked).await?)
}

/// What was put away and can still be brought back.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of it.
pub async fn list_away(room: Room, Query(turn): Query<Turn>) -> Answer {
    let tiles = part_away(&room.app, &room.own_box, &turn).await?;
    let two = is_kept_by_two(&room).await?;
    let Room { app, chrome, keeper, own_box } = room;
    let unseen = put_away_unseen(&app, &chrome, &keeper, &own_box).await?;
    page::show(&AwayPage { chrome, tiles, unseen, two })
}

/// Writes down how she looks at the album: in which order, and whether it opens closed.
///
/// # Errors
/// `Refusal::Broken` if the database fails.
pub async fn look(room: Room, SignedFields(fields): SignedFields) -> Answer {
    let before = super::looks(&room.app.db, &room.own_box).await?;
    let order = AlbumOrder::parse(fields.text("order")).unwrap_or(before.order);
    let opens_closed = match fields.text("closed") {
        "yes" => true,
        "no" => false,
        _ => before.opens_closed,
    };
    let mut tx = room.app.db.begin().await?;
    super::set_looks(&mut tx, &room.own_box, super::Looks { order, opens_closed }).await?;
    tx.commit().await?;
    page::go_and_say("/box", "said-saved")
}

/// Takes photographs in, one after the other; one that is refused does not touch the others.
///
/// # Errors
/// `Refusal::ForeignForm` if the form's first field is not this session's token.
pub async fn add(room: Room, headers: HeaderMap, mut form: Multipart) -> Answer {
    let results = take_in_all(&room, &mut form).await?;
    if wants_json(&headers) {
        // The script sends one at a time; told so, it offers to try again.
        let full = matches!(&results[..], [one] if one.found_no_room());
        return if full { Err(Refusal::Full) } else { Ok(Json(results).into_response()) };
    }
    if results.iter().all(|result| result.is_kept() && result.is_whole()) {
        let two = is_kept_by_two(&room).await?;
        return page::go_and_say("/box", if two { "said-kept-two" } else { "said-kept" });
    }
    let status = status_of(&results);
    page::show_with(status, &KeepsakesPage::new(room, results, &Asked::default()).await?)
}

async fn take_in_all(room: &Room, form: &mut Multipart) -> Result<Vec<Received>, Refusal> {
    let visitor: &Visitor = room.chrome.visitor.as_ref().ok_or(Refusal::ForeignForm)?;
    let (mut token_seen, mut results) = (false, Vec::new());
    while let Some(part) = next_part(form).await? {
        match part {
            Part::Text(name, field) if name == "token" => {
                check_token(visitor, &text_of(field).await?)?;
                token_seen = true;
            }
            _ if !token_seen => return Err(Refusal::ForeignForm),
            Part::File(file) => {
                let Room { app, chrome, keeper, own_box } = room;
                results.push(take_in_one(app, chrome, keeper, own_box, file).await?);
            }
            Part::Text(..) | Part::Nothing => {}
        }
    }
    if results.is_empty() {
        results.push(Received::nothing(&room.chrome));
    }
    Ok(results)
}
