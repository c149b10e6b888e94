//! What happens later: two who part, when the wait is over.

use platform::jobs::JobTrouble;

use super::{Parted, Parting, copying};
use crate::app::Shared;
use crate::site::page_cache;

/// Gives everybody who parts a box of their own. May run twice, and goes on where it was stopped.
///
/// # Errors
/// Again, if the database or the store fails; nobody has less than before.
pub async fn part(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = None;
    let due = super::all_due(&app.db, app.clock.now()).await?;
    for parting in due.into_iter().filter(|parting| !app.clock.holds(parting.due)) {
        // One that fails holds up no other.
        if let Err(error) = part_two(app, &parting).await {
            trouble = Some(error);
        }
    }
    trouble.map_or(Ok(()), Err)
}

/// Lets two part: copies first, and when all are durable everything else in one transaction.
///
/// # Errors
/// Again, if the database or the store fails; both then keep what they had, and the copies that were made wait.
async fn part_two(app: &Shared, parting: &Parting) -> Result<(), JobTrouble> {
    let copied = copying::copy_all(app, &parting.box_id).await;
    copied.map_err(|error| JobTrouble::Again(error.to_string()))?;
    let mut tx = app.db.begin().await?;
    if super::part(app, &mut tx, parting).await? == Parted::CopiesMissing {
        return Err(JobTrouble::Again("something came in meanwhile".into()));
    }
    // What is shown stays as it is, but its pages name things of the old box.
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await?;
    Ok(())
}
