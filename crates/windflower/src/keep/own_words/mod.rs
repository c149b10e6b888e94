//! What each parent says beside a photograph, in words of their own. Both read what was written where both were there;
//! what was there before is its writer's alone until she shows it. Only their writer changes them.

mod store;
mod words;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

pub(crate) use self::store::copy;
pub use self::words::{MOST_WORDS, OwnWords};
use crate::ids::{BoxId, KeepsakeId, PersonId};

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

/// Shows somebody's own words beside a photograph to the other parent, or keeps them to herself again.
pub async fn show(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    shown: bool,
) -> Result<(), DbError> {
    store::show(tx, keepsake_id, person_id, shown).await
}

/// Somebody is about to join a box: what was written in it until now stays with whoever wrote it.
pub(crate) async fn before_somebody_joins(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    store::hide_all_in(tx, box_id).await
}

/// Erases all words of somebody, beside whichever photograph.
pub(crate) async fn forget(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete_all_of(tx, person_id).await
}
