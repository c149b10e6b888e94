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
    let due = partings::all_due(&app.db, app.clock.now()).await?;
    for parting in due.into_iter().filter(|parting| !app.clock.holds(parting.due)) {
        // One that fails holds up no other.
        if let Err(error) = super::part(app, &parting).await {
            trouble = Some(error);
        }
    }
    trouble.map_or(Ok(()), Err)
}
