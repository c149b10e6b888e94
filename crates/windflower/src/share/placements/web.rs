//! Putting a photograph away, from its own page: it leaves every story at once.

use axum::extract::{Path, State};

use crate::app::Shared;
use crate::keep::boxes;
use crate::keep::keepsakes;
use crate::people::audience::{Action, Thing};
use crate::people::roles::Keeper;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refused::Refusal;

/// Puts a photograph away.
///
/// # Errors
/// `Refusal::NotFound` if it is not in her box.
pub async fn put_away(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<String>,
    _form: SignedFields,
) -> Answer {
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let hers = keepsakes::find(&app.db, &own_box, &id, (Action::Remove, Thing::Keepsake)).await?;
    hers.ok_or(Refusal::NotFound)?;
    let mut tx = app.db.begin().await?;
    if !super::put_away(&app, &mut tx, &own_box, &id).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    page::go_and_say("/box/keepsakes/away", "said-away")
}
