//! Everything of somebody goes, in pieces: her photographs a few at a time, and then in one transaction all the rest.
//! Stopped in the middle, the next run goes on. The ledger names her, so that no backup brings her back.

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Tx};
use platform::jobs::JobTrouble;

use crate::app::Shared;
use crate::keep::leaving_boxes as boxes;
use crate::keep::parents;
use crate::people::account_removal;
use crate::people::ledger::{self, Kind};
use crate::people::who::persons::store as persons_store;
use crate::share::after_me;
use crate::share::stories;

/// Erases somebody whose way back has passed. May run twice, also in two programs at once.
///
/// # Errors
/// Again, if the database or the folder of letters fails.
pub(super) async fn erase(app: &Shared, person_id: &str) -> Result<(), JobTrouble> {
    while piece(app, person_id).await? {}
    // As long as her row is there, so that a stop right here leaves no letter behind.
    if let Some(person) = persons_store::by_id(&app.db, person_id).await? {
        let forgotten = app.outbox.forget(&person.address).await;
        forgotten.map_err(|error| JobTrouble::Again(error.to_string()))?;
    }
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    // The person before her farewell, as where it begins: two who wait for each other would wait for ever.
    persons_store::locked(&mut tx, person_id).await?;
    if account_removal::hold_due(&mut tx, person_id, now).await? {
        all_the_rest(&mut tx, &app.clock, person_id, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn piece(app: &Shared, person_id: &str) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    persons_store::locked(&mut tx, person_id).await?;
    let is_more = account_removal::hold_due(&mut tx, person_id, now).await?
        && boxes::erase_some(&mut tx, &person_id.into(), now).await?;
    tx.commit().await?;
    Ok(is_more)
}

/// Whatever of her is left; `false` if there is nobody of that id.
async fn all_the_rest(tx: &mut Tx, clock: &Clock, person_id: &str, now: Moment) -> Result<bool, DbError> {
    let Some((name, _, key)) = persons_store::locked(tx, person_id).await? else { return Ok(false) };
    stories::erase_all(tx, person_id, now).await?;
    boxes::leave_all(tx, (&person_id.into(), &name), now).await?;
    after_me::farewell::name_no_more(tx, clock, (person_id, &key), now).await?;
    parents::forget_address(tx, &key).await?;
    persons_store::forget_address(tx, &key).await?;
    stories::forget_teller(tx, person_id).await?;
    platform::jobs::forget(tx, person_id).await?;
    persons_store::erase(tx, person_id).await?;
    ledger::note(tx, Kind::Person, person_id, now).await?;
    Ok(true)
}

/// Erases again somebody whom a backup has brought back.
pub(crate) async fn erase_again(tx: &mut Tx, clock: &Clock, person_id: &str) -> Result<bool, DbError> {
    all_the_rest(tx, clock, person_id, clock.now()).await
}

/// Erases again a box that a backup has brought back and that nobody keeps.
pub(crate) async fn erase_box_again(tx: &mut Tx, box_id: &str, now: Moment) -> Result<bool, DbError> {
    boxes::erase_again(tx, &box_id.into(), now).await
}
