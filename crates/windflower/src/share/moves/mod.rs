//! A teller's words go where she goes: into the box that she joins, and into her own when two part.

mod store;
pub mod web;

use std::collections::HashMap;

use platform::clock::Clock;
use platform::db::{DbError, Tx};
use platform::secret::Token;
use story::Document;

use crate::ids::{KeepsakeId, PersonId};
use crate::keep::parents::{self, Joined};
use crate::noun::{Copied, Parting};
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
        store::move_stories(tx, person_id, box_id).await?;
    }
    Ok(joined)
}

/// Two part: the stories of whoever leaves go with her.
pub(crate) async fn go_along(of: Parting<'_>) -> Result<(), Trouble> {
    store::move_stories(of.tx, of.leaves, of.new_box).await?;
    follow(of.tx, of.leaves, of.copies).await
}

/// The stories of whoever leaves show the copies. What readers see and under which address stays as it was.
async fn follow(tx: &mut Tx, teller_id: &PersonId, copies: &[Copied]) -> Result<(), Trouble> {
    for Copied { there, here } in copies {
        store::show_copy(tx, teller_id, there, here).await?;
    }
    let copies: HashMap<&str, &KeepsakeId> =
        copies.iter().map(|one| (one.there.as_str(), &one.here)).collect();
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
