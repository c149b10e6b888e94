//! Everything of somebody goes: in pieces first, then all that is left in one transaction, with the ledger. Stopped
//! anywhere, the next run goes on.

use platform::clock::Clock;
use platform::db::{DbError, Tx};
use platform::jobs::JobTrouble;

use super::store;
use crate::app::App;
use crate::ids::PersonId;
use crate::noun::{Erasing, Leaving, Noun};
use crate::people::ledger::{self, Kind};
use crate::people::who::persons;

/// Erases somebody whose way back has passed. May run twice, also in two programs at once.
///
/// # Errors
/// Again, if the database or the folder of letters fails.
pub(super) async fn erase(app: &App, person_id: &PersonId) -> Result<(), JobTrouble> {
    while piece(app, person_id).await? {}
    // As long as her row is there, so that a stop right here leaves no letter behind.
    if let Some(person) = persons::by_id(&app.db, person_id).await? {
        let forgotten = app.outbox.forget(&person.address).await;
        forgotten.map_err(|error| JobTrouble::Again(error.to_string()))?;
    }
    let mut tx = app.db.begin().await?;
    // The person before her farewell, as where it begins: two who wait for each other would wait for ever.
    persons::lock(&mut tx, person_id).await?;
    if store::lock_due(&mut tx, person_id, app.clock.now()).await? {
        all_the_rest(&mut tx, (app.nouns, &app.clock), person_id).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn piece(app: &App, person_id: &PersonId) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    persons::lock(&mut tx, person_id).await?;
    let mut is_more = false;
    if store::lock_due(&mut tx, person_id, app.clock.now()).await? {
        for goes in app.nouns.iter().filter_map(|noun| noun.goes_in_pieces) {
            is_more |= goes(Leaving { tx: &mut tx, clock: &app.clock, person_id }).await?;
        }
    }
    tx.commit().await?;
    Ok(is_more)
}

/// Whatever of her is left; `false` if there is nobody of that id.
async fn all_the_rest(
    tx: &mut Tx,
    (nouns, clock): (&'static [Noun], &Clock),
    person_id: &PersonId,
) -> Result<bool, DbError> {
    let Some(person) = persons::lock(tx, person_id).await? else { return Ok(false) };
    let (name, address_key) = (person.name.as_str(), person.address_key.as_str());
    for erase in nouns.iter().filter_map(|noun| noun.erased) {
        erase(Erasing { tx, clock, person_id, name, address_key }).await?;
    }
    ledger::note(tx, Kind::Person, person_id, clock.now()).await?;
    Ok(true)
}

/// Erases again somebody whom a backup has brought back, for the ledger.
pub(crate) async fn erase_again(
    tx: &mut Tx,
    table: (&'static [Noun], &Clock),
    person_id: &PersonId,
) -> Result<bool, DbError> {
    all_the_rest(tx, table, person_id).await
}
