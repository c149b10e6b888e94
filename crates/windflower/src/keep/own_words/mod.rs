//! What each parent says beside a photograph, in words of their own: both read them, only their writer changes them.

mod store;
mod words;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

pub(crate) use self::store::copy;
pub use self::words::{MOST_WORDS, OwnWords};
use crate::ids::{KeepsakeId, PersonId};

/// All words beside a photograph that this reader may read. Whoever calls this asked the rule about the photograph.
pub async fn beside(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    reader_id: &PersonId,
) -> Result<Vec<OwnWords>, DbError> {
    store::beside(q, keepsake_id, reader_id).await
}

/// Writes down somebody's own words beside a photograph; empty ones leave nothing.
pub async fn write(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    words: &str,
    now: Moment,
) -> Result<(), DbError> {
    if words.trim().is_empty() {
        return store::delete(tx, keepsake_id, person_id).await;
    }
    store::set(tx, keepsake_id, person_id, words, now).await
}

/// Erases all words of somebody, beside whichever photograph.
pub(crate) async fn forget(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete_all_of(tx, person_id).await
}
