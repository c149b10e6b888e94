//! What happens later: keepsakes whose way back has ended, and blobs that no row needs.

use platform::jobs::JobTrouble;

use super::store;
use super::taking_in::show_what_was_only_kept;
use crate::app::App;
use crate::people::ledger;

/// No payload; may run twice.
pub const CLEAR_LEFTOVERS: &str = "clear-leftovers";
/// No payload; may run twice.
pub const REMOVE_DUE: &str = "remove-due-keepsakes";

/// A picture that is being taken in has its blobs noted as leftovers until its row is written; none takes this long.
const TAKING_IN_HOURS: i64 = 24;

/// Deletes the blobs that were noted and that no row needs.
///
/// # Errors
/// Again, if the database or the store fails.
pub async fn clear_leftovers(app: &App) -> Result<(), JobTrouble> {
    let again = |error: &dyn std::fmt::Display| JobTrouble::Again(error.to_string());
    let removed = store::removed_leftovers(&app.db).await.map_err(|error| again(&error))?;
    let old = app.clock.now().plus_hours(-TAKING_IN_HOURS);
    let unfinished = store::leftovers(&app.db, old).await.map_err(|error| again(&error))?;
    for (blob,) in removed.into_iter().chain(unfinished) {
        app.blobs.delete(&blob).await.map_err(|error| again(&error))?;
        store::leftover_cleared(&app.db, &blob).await.map_err(|error| again(&error))?;
    }
    Ok(())
}

/// Removes what was put away longer ago than the way back lasts.
///
/// # Errors
/// Again, if the database fails.
pub async fn remove_due(app: &App) -> Result<(), JobTrouble> {
    let again = |error: platform::db::DbError| JobTrouble::Again(error.to_string());
    let now = app.clock.now();
    for (box_id, id) in store::due_for_removal(&app.db, now).await.map_err(again)? {
        let mut tx = app.db.begin().await.map_err(again)?;
        super::erase(&mut tx, &box_id, &id, now).await.map_err(again)?;
        tx.commit().await.map_err(again)?;
    }
    let written = ledger::write_down(&app.db, &app.settings.ledger).await;
    written.map_err(|error| JobTrouble::Again(error.to_string()))?;
    clear_leftovers(app).await
}

/// Tries again to show what was kept although it could not be shown: this program may know more kinds than the last.
///
/// # Errors
/// Whatever the database says. What still cannot be shown stays kept.
pub async fn show_more(app: &App) -> Result<(), platform::db::DbError> {
    for (id, original) in store::only_kept(&app.db).await? {
        match show_what_was_only_kept(app, &id, &original).await {
            Ok(true) => tracing::info!(keepsake = id, "a picture that was only kept can be shown now"),
            Ok(false) => {}
            Err(error) => {
                tracing::warn!(%error, keepsake = id, "a picture that is only kept could not be tried")
            }
        }
    }
    Ok(())
}
