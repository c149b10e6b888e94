//! A teller's words go where she goes: into the box that she joins, and into her own when two part.

pub mod jobs;
mod store;
pub mod web;

use std::collections::HashMap;

use platform::clock::Clock;
use platform::db::{DbError, Tx};
use platform::jobs::JobTrouble;
use platform::secret::Token;
use story::Document;

use crate::app::Shared;
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::keep::parents::{self, Joined};
use crate::keep::partings::{self, Copied, Parted, Parting};
use crate::site::page_cache;
use crate::trouble::Trouble;

/// Uses the link of an invitation up and lets this person keep the box; her words come with her.
pub async fn join(
    tx: &mut Tx,
    clock: &Clock,
    token: &Token,
    person_id: &PersonId,
) -> Result<Joined, DbError> {
    let joined = parents::join(tx, clock, token, person_id).await?;
    if let Joined::Box(box_id) = &joined {
        store::move_stories(tx, person_id, &BoxId::from(box_id.to_string())).await?;
    }
    Ok(joined)
}

/// Lets two part: copies first, and when all are durable everything else in one transaction.
///
/// # Errors
/// Again, if the database or the store fails; both then keep what they had, and the copies that were made wait.
pub async fn part(app: &Shared, parting: &Parting) -> Result<(), JobTrouble> {
    let copied = partings::copy_all(app, &parting.box_id).await;
    copied.map_err(|error| JobTrouble::Again(error.to_string()))?;
    let mut tx = app.db.begin().await?;
    match partings::part(app, &mut tx, parting).await? {
        Parted::CopiesMissing => return Err(JobTrouble::Again("something came in meanwhile".into())),
        Parted::NothingToDo => {}
        Parted::Boxes { new_box, copies } => {
            store::move_stories(&mut tx, &parting.asked_by, &new_box).await?;
            follow(&mut tx, &parting.asked_by, copies).await?;
        }
    }
    // What is shown stays as it is, but its pages name things of the old box.
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await?;
    Ok(())
}

/// The stories of whoever leaves show the copies. What readers see and under which address stays as it was.
async fn follow(tx: &mut Tx, teller_id: &PersonId, copies: Vec<Copied>) -> Result<(), Trouble> {
    for Copied { there, here } in &copies {
        store::show_copy(tx, teller_id, there, here).await?;
    }
    let copies: HashMap<KeepsakeId, KeepsakeId> =
        copies.into_iter().map(|one| (one.there, one.here)).collect();
    for (story_id, number, json) in store::editions(&mut *tx, teller_id).await? {
        let mut document = Document::read(&json).map_err(Trouble::broken)?;
        for picture in &mut document.pictures {
            if let Some(here) = copies.get(picture.keepsake_id.as_str()) {
                picture.keepsake_id = here.to_string();
            }
        }
        let json = document.write().map_err(Trouble::broken)?;
        store::set_edition(tx, &story_id, number, &json).await?;
    }
    Ok(())
}
