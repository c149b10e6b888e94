//! What happens later: two who part, when the wait is over.

use platform::jobs::JobTrouble;

use crate::app::Shared;
use crate::keep::partings;

/// Gives everybody who parts a box of their own. May run twice, and goes on where it was stopped.
///
/// # Errors
/// Again, if the database or the store fails; nobody has less than before.
pub async fn part(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = None;
    for parting in partings::all_due(&app.db, app.clock.now()).await? {
        // One that fails holds up no other.
        if let Err(error) = super::part(app, &parting).await {
            trouble = Some(error);
        }
    }
    trouble.map_or(Ok(()), Err)
}
