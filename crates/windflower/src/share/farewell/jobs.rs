//! What happens later: letters to those who have to be told, and then, once the way back has passed, the erasure.

use platform::jobs::JobTrouble;

use super::erasing;
use crate::app::Shared;
use crate::ids::PersonId;
use crate::keep::keepsakes;
use crate::people::{account_removal, ledger};

/// No payload, because a payload with her id would outlast her: it does all that are due, and may run twice.
pub const FAREWELL: &str = "farewell";

/// Tells whoever has to be told, and erases everybody whose way back has passed.
///
/// # Errors
/// Again, if the database, the ledger, the store or the mail server fails; one that fails holds up no other.
pub async fn tend(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = account_removal::tell(app).await.err();
    let mut erased = false;
    for one in account_removal::all_due(&app.db, app.clock.now()).await? {
        if account_removal::waits_for_letters(&app.db, &one, app.clock.now()).await? {
            continue;
        }
        erased = true;
        if let Err(error) = erasing::erase(app, &PersonId::from(one.person_id.to_string())).await {
            trouble = Some(error);
        }
    }
    if erased {
        let written = ledger::write_down(&app.db, &app.settings.ledger).await;
        written.map_err(|error| JobTrouble::Again(error.to_string()))?;
        keepsakes::jobs::clear_leftovers(app).await?;
    }
    trouble.map_or(Ok(()), Err)
}
