//! What each parent says beside a photograph, in words of their own: both read them, only their writer changes them.

mod store;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

/// Longest words beside one photograph, in characters.
pub const MOST_WORDS: usize = 20_000;

/// The words of one person beside one photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    /// Whose they are; never shown.
    pub person_id: String,
    /// The name that person likes.
    pub name: String,
    /// Exactly as typed.
    pub words: String,
}

platform::row!(OwnWords { person_id, name, words });

/// All words beside a photograph that this reader may read. Whoever calls this asked the rule about the photograph.
pub async fn beside(db: &Db, keepsake_id: &str, reader_id: &str) -> Result<Vec<OwnWords>, DbError> {
    store::beside(db, keepsake_id, reader_id).await
}

/// Writes down somebody's own words beside a photograph; empty ones leave nothing.
pub async fn write(
    tx: &mut Tx,
    keepsake_id: &str,
    person_id: &str,
    words: &str,
    now: Moment,
) -> Result<(), DbError> {
    if words.trim().is_empty() {
        return store::remove(tx, keepsake_id, person_id).await;
    }
    store::set(tx, keepsake_id, person_id, words, now).await
}

/// Erases all words of somebody, beside whichever photograph.
pub(crate) async fn forget(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::remove_all(tx, person_id).await
}
