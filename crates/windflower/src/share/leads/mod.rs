//! Addresses that lead on: a story that its keeper tells in another one now is shown no more, and its address leads there,
//! while both stand under one name. What else an address of ours depends on never changes.

mod store;

use platform::db::{DbError, Query, Tx};

pub use self::store::Lead;
use crate::ids::StoryId;

/// Where the address of a story leads. Whoever follows it asks the rule about the other story, and compares the names.
pub async fn at(q: impl Query, address: &str) -> Result<Option<Lead>, DbError> {
    store::at(q, address).await
}

/// In which story this one is told now, if in one.
pub async fn of(q: impl Query, story_id: &StoryId) -> Result<Option<StoryId>, DbError> {
    store::of(q, story_id).await
}

/// From now on its address leads to the other one, and so does what led to it.
pub(in crate::share) async fn put(
    tx: &mut Tx,
    story_id: &StoryId,
    into_id: &StoryId,
    pen_name: &str,
) -> Result<(), DbError> {
    store::lead_on(tx, story_id, into_id, pen_name).await?;
    store::put(tx, story_id, into_id, pen_name).await
}

/// Its address leads nowhere else; whether it did.
pub(in crate::share) async fn forget(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    store::delete(tx, story_id).await
}
