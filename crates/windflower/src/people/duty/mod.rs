//! Whom the place names for when somebody may be in danger, how that person is reached, and whether anybody reads at
//! night. It stands low, so that also the pages of strangers can say so before they write.

mod store;
pub mod web;

use platform::db::{DbError, Query};

use crate::people::who::roles::Moderator;

pub use store::Duty;

/// Longest of each line, in characters.
pub const MOST_LINE: usize = 200;

/// As it is now; `None` where the place has named nobody.
pub async fn now(q: impl Query) -> Result<Option<Duty>, DbError> {
    store::find(q).await
}

/// Names somebody else from now on.
pub async fn name(q: impl Query, _moderator: &Moderator, duty: &Duty) -> Result<(), DbError> {
    store::put(q, duty).await
}
