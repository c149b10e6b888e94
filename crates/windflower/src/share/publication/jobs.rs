//! What happens later: a widening whose wait is over.

use platform::jobs::JobTrouble;

use super::waiting;
pub use super::widening::WIDEN;
use crate::app::Shared;

/// Does every widening that is due, also those whose own job was lost.
pub async fn widen(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = None;
    let due = waiting::all_due(&app.db, app.clock.now()).await?;
    for widening in due.into_iter().filter(|widening| !app.clock.holds(widening.due)) {
        // One that fails holds up no other.
        if let Err(error) = waiting::widen_due(app, &widening).await {
            trouble = Some(JobTrouble::from(error));
        }
    }
    trouble.map_or(Ok(()), Err)
}
