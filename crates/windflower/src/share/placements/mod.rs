//! A keepsake standing in a story: its caption, credit and description there, and its cover.

pub mod cover;
pub mod reach;
pub(crate) mod store;
pub mod web;

use platform::db::{DbError, Tx};

use crate::app::Shared;
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{Action, Thing};
use crate::site::page_cache;

/// Longest caption, credit or description.
pub const MOST_CAPTION: usize = 2_000;

/// One keepsake in one story.
#[derive(Clone, Debug)]
pub struct Placement {
    /// What a reader's address may name; says nothing about the keepsake.
    pub slot: String,
    /// Which keepsake.
    pub keepsake_id: String,
    /// Its name in the teller's text: `[[name]]`.
    pub name: String,
    /// Words under it.
    pub caption: String,
    /// Who took it.
    pub credit: String,
    /// What it shows, for somebody who cannot see it.
    pub description: String,
    /// Whether it stays covered until a reader asks for it.
    pub covered: bool,
    /// The one sentence on its cover.
    pub cover: String,
}

platform::row!(Placement { slot, keepsake_id, name, caption, credit, description, covered, cover });

/// Puts a keepsake of the same box into a story; `None` if it is not there or stands in it already.
/// New pictures start covered: their keeper decides.
pub async fn place(
    tx: &mut Tx,
    own_box: &OwnBox,
    story_id: &str,
    keepsake_id: &str,
    called: &str,
) -> Result<Option<Placement>, DbError> {
    let found = store::keepsake_to_place(tx, keepsake_id).await?;
    let may = |kept: &store::ToPlace| {
        own_box.may(
            Action::Read,
            Thing::Keepsake,
            (&kept.box_id.as_str().into(), &kept.kept_by.as_str().into()),
        )
    };
    let Some(kept) = found.filter(may) else { return Ok(None) };
    if !boxes::lock_own(tx, own_box).await? {
        return Ok(None);
    }
    let there = store::of_story(tx, story_id).await?;
    if there.iter().any(|placement| placement.keepsake_id == keepsake_id) {
        return Ok(None);
    }
    // One whose photograph is put away keeps its name, because it may be brought back.
    let taken = store::names_in_story(tx, story_id).await?;
    let mut number = there.len() + 1;
    let mut name = format!("{called} {number}");
    while taken.contains(&name) {
        number += 1;
        name = format!("{called} {number}");
    }
    let placement = Placement {
        slot: platform::id::new_address(),
        keepsake_id: keepsake_id.to_owned(),
        name,
        caption: String::new(),
        credit: kept.credit,
        description: kept.description,
        covered: true,
        cover: String::new(),
    };
    let place = store::last_place(tx, story_id).await? + 1;
    store::insert(tx, story_id, &placement, place).await?;
    Ok(Some(placement))
}

/// Puts a keepsake away and takes it out of everything that anybody can see, in the same transaction.
pub async fn put_away(
    app: &Shared,
    tx: &mut Tx,
    own_box: &OwnBox,
    keepsake_id: &str,
) -> Result<bool, DbError> {
    // What a sealed story shows stays as it is.
    if store::stands_in_sealed(tx, keepsake_id).await? {
        return Ok(false);
    }
    if !keepsakes::put_away(app, tx, own_box, &keepsake_id.into()).await? {
        return Ok(false);
    }
    store::no_keys_of_keepsake(tx, keepsake_id).await?;
    ledger::take_back(app, tx, Kind::Picture, keepsake_id).await?;
    page_cache::narrow(app, tx).await?;
    Ok(true)
}
