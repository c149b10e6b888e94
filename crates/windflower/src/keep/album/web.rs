//! The page of all photographs of a box, and the way to add some.

pub mod one;
mod page_of_one;

use askama::Template;
use axum::Json;
use axum::extract::{Multipart, Query};
use axum::response::IntoResponse;
use http::HeaderMap;

use crate::keep::boxes::{self, Room};
use crate::keep::keepsakes::web::{
    PhotographTile, Received, part_away, part_there, status_of, take_in_one, wants_json,
};
use crate::keep::letterbox::web::{ArrivalAway, put_away_unseen};
use crate::site::chrome::Chrome;
use crate::site::fields::{check_token, text_of};
use crate::site::form_parts::{Part, next_part};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{self, Turn};
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "keep/album/keepsakes.html")]
struct KeepsakesPage {
    chrome: Chrome,
    tiles: turning::Part<PhotographTile>,
    results: Vec<Received>,
    away: bool,
    /// What came by a letterbox and was put away without looking; only on the page of what was put away.
    unseen: Vec<ArrivalAway>,
    /// Whether two parents keep this box.
    two: bool,
    /// The largest that the script need not send in vain.
    most_picture_bytes: u64,
}

impl KeepsakesPage {
    async fn new(room: Room, results: Vec<Received>, turn: &Turn) -> Result<KeepsakesPage, Refusal> {
        let tiles = part_there(&room.app, &room.own_box, turn).await?;
        KeepsakesPage::with(room, results, tiles, false).await
    }

    async fn with(
        room: Room,
        results: Vec<Received>,
        tiles: turning::Part<PhotographTile>,
        away: bool,
    ) -> Result<KeepsakesPage, Refusal> {
        let two = is_kept_by_two(&room).await?;
        let Room { app, chrome, keeper, own_box } = room;
        let unseen = if away { put_away_unseen(&app, &chrome, &keeper, &own_box).await? } else { Vec::new() };
        let most_picture_bytes = app.settings.most_picture_bytes;
        Ok(KeepsakesPage { chrome, tiles, results, away, unseen, two, most_picture_bytes })
    }

    /// Whether a form came in which no photograph was chosen.
    fn none_chosen(&self) -> bool {
        self.results.iter().any(|result| !result.is_kept() && result.file().is_empty())
    }
}

async fn is_kept_by_two(room: &Room) -> Result<bool, Refusal> {
    Ok(boxes::other_keeper(&room.app.db, &room.own_box).await?.is_some())
}

/// All photographs of the box, and the way to add some.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of them.
pub async fn list(room: Room, Query(turn): Query<Turn>) -> Answer {
    page::show(&KeepsakesPage::new(room, Vec::new(), &turn).await?)
}

/// What was put away and can still be brought back.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of it.
pub async fn list_away(room: Room, Query(turn): Query<Turn>) -> Answer {
    let tiles = part_away(&room.app, &room.own_box, &turn).await?;
    page::show(&KeepsakesPage::with(room, Vec::new(), tiles, true).await?)
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
        return page::go_and_say(to_last(&room).await?, if two { "said-kept-two" } else { "said-kept" });
    }
    let status = status_of(&results);
    page::show_with(status, &KeepsakesPage::new(room, results, &Turn::to_end()).await?)
}

/// What was put in last stands at the end.
async fn to_last(room: &Room) -> Result<&'static str, Refusal> {
    let first = part_there(&room.app, &room.own_box, &Turn::default()).await?;
    Ok(if first.on.is_some() { "/box/keepsakes?before=end" } else { "/box/keepsakes" })
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
