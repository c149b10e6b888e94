//! A teller's words go where she goes: into the box that she joins.

mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Tx};
use platform::secret::Token;

use crate::keep::parents::{self, Joined};

/// Uses the link of an invitation up and lets this person keep the box; her words come with her.
///
/// # Errors
/// Whatever the database says.
pub async fn join(tx: &mut Tx, clock: &Clock, token: &Token, person_id: &str) -> Result<Joined, DbError> {
    let joined = parents::join(tx, clock, token, person_id).await?;
    if let Joined::Box(box_id) = &joined {
        store::move_stories(tx, person_id, box_id).await?;
    }
    Ok(joined)
}
