//! What happens later: a widening whose wait is over.

use platform::jobs::JobTrouble;

use super::{publication, store};
use crate::app::Shared;

/// Payload: the story's id. May run twice.
pub const WIDEN: &str = "widen";

/// Does every widening that is due, also those whose own job was lost.
pub async fn widen(app: &Shared) -> Result<(), JobTrouble> {
    let again = |error: platform::db::DbError| JobTrouble::Again(error.to_string());
    let mut trouble = None;
    for widening in store::all_due(&app.db, app.clock.now()).await.map_err(again)? {
        // One that fails holds up no other.
        if let Err(error) = publication::widen_due(app, &widening).await {
            trouble = Some(again(error));
        }
    }
    trouble.map_or(Ok(()), Err)
}
