//! The page on which two part: what happens in plain words, and the button.

use askama::Template;

use crate::keep::boxes::{self, BoxKeeper, Room};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// How far it is.
enum Stands {
    /// Nobody asked.
    Not,
    /// She asked; until this day she can take it back.
    SheAsked(String),
    /// The other parent asked; it happens on this day.
    OtherAsked(String),
    /// The copies are being made.
    Copying,
}

#[derive(Template)]
#[template(path = "keep/partings/part.html")]
struct PartPage {
    chrome: Chrome,
    other: BoxKeeper,
    stands: Stands,
}

/// What happens when two part.
///
/// # Errors
/// `Refusal::NotFound` if nobody else keeps her box.
pub async fn show(room: Room) -> Answer {
    let Room { app, chrome, keeper, own_box } = room;
    let other = boxes::other_keeper(&app.db, &own_box).await?.ok_or(Refusal::NotFound)?;
    let day = |moment| chrome.words.language().date(in_zone(moment, keeper.time_zone()).date());
    let stands = match super::of_box(&app.db, &own_box).await? {
        None => Stands::Not,
        Some(parting) if parting.due <= app.clock.now() => Stands::Copying,
        Some(parting) if *keeper.person_id() == parting.asked_by => Stands::SheAsked(day(parting.due)),
        Some(parting) => Stands::OtherAsked(day(parting.due)),
    };
    page::show(&PartPage { chrome, other, stands })
}

/// Asks to part, or agrees.
///
/// # Errors
/// `Refusal::NotFound` if nobody else keeps her box.
pub async fn ask(room: Room, _form: SignedFields) -> Answer {
    let mut tx = room.app.db.begin().await?;
    super::ask(&room.app, &mut tx, &room.keeper, &room.own_box).await?;
    tx.commit().await?;
    page::go("/box/parents/part")
}

/// Takes it back.
///
/// # Errors
/// `Refusal::NotFound` if nothing waits that she asked for.
pub async fn take_back(room: Room, _form: SignedFields) -> Answer {
    let mut tx = room.app.db.begin().await?;
    super::take_back(&mut tx, &room.app.clock, &room.keeper, &room.own_box).await?;
    tx.commit().await?;
    page::go_and_say("/box/parents", "said-part-back")
}
