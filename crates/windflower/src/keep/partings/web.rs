//! The page on which two part: what happens in plain words, and the button.

use askama::Template;
use axum::extract::State;

use crate::app::Shared;
use crate::keep::boxes::{self, BoxKeeper};
use crate::people::who::roles::Keeper;
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
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let other = boxes::other_keeper(&app.db, &own_box).await?.ok_or(Refusal::NotFound)?;
    let day = |moment| chrome.words.language().date(in_zone(moment, keeper.time_zone()).date());
    let stands = match super::of_box(&app.db, &own_box).await? {
        None => Stands::Not,
        Some(parting) if parting.due <= app.clock.now() => Stands::Copying,
        Some(parting) if *keeper.person_id() == *parting.asked_by => Stands::SheAsked(day(parting.due)),
        Some(parting) => Stands::OtherAsked(day(parting.due)),
    };
    page::show(&PartPage { chrome, other, stands })
}

/// Asks to part, or agrees.
///
/// # Errors
/// `Refusal::NotFound` if nobody else keeps her box.
pub async fn ask(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let mut tx = app.db.begin().await?;
    if !super::ask(&app, &mut tx, &keeper, &own_box).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    page::go("/box/parents/part")
}

/// Takes it back.
///
/// # Errors
/// `Refusal::NotFound` if nothing waits that she asked for.
pub async fn take_back(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let mut tx = app.db.begin().await?;
    if !super::take_back(&mut tx, &app.clock, &keeper, &own_box).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    page::go_and_say("/box/parents", "said-part-back")
}
