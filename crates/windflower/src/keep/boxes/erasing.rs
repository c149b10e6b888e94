//! What happens to the boxes of somebody who leaves for good. A box that nobody else keeps is erased with everything in
//! it; from one that two keep nothing is taken: the other parent keeps it whole.

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Tx};

use super::store;
use crate::ids::PersonId;
use crate::keep::keepsakes::jobs::CLEAR_LEFTOVERS;
use crate::keep::{keepsakes, own_words, partings, says, uploads};
use crate::people::ledger::{self, Kind};

/// So many photographs go in one transaction: on one engine nobody else writes meanwhile.
pub const AT_A_TIME: i64 = 20;

/// Erases some photographs of boxes that only this person keeps; `false` once there are none. May be stopped at any
/// moment and gone on with.
pub(crate) async fn erase_some(tx: &mut Tx, clock: &Clock, person_id: &PersonId) -> Result<bool, DbError> {
    for (box_id,) in store::all_of_person(tx, person_id).await? {
        if store::keepers(tx, &box_id).await? == 1 && empty(tx, &box_id, clock.now()).await? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn empty(tx: &mut Tx, box_id: &str, now: Moment) -> Result<usize, DbError> {
    let some = store::some_keepsakes(tx, box_id, AT_A_TIME).await?;
    for (id,) in &some {
        keepsakes::erase_again(tx, id, now).await?;
    }
    Ok(some.len())
}

/// Everything else that this person has in boxes: those that only she keeps go, from the others she goes. What she said
/// of how far a photograph may go still holds. Her stories must be gone.
pub(crate) async fn leave_all(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, name): (&PersonId, &str),
) -> Result<(), DbError> {
    let now = clock.now();
    uploads::let_all_go(tx, person_id, now).await?;
    for (box_id,) in store::all_of_person(tx, person_id).await? {
        store::hold_all(tx, &box_id).await?;
        let keepers = store::keepers_in(tx, &box_id).await?;
        match keepers.iter().find(|keeper| *person_id != *keeper.person_id) {
            Some(other) => {
                partings::let_go(tx, &box_id, now).await?;
                store::hand_over(tx, &box_id, (person_id, &other.person_id), name).await?;
                store::leave(tx, &box_id, person_id).await?;
            }
            None => erase(tx, &box_id, now).await?,
        }
    }
    says::hold_without(tx, person_id).await?;
    own_words::forget(tx, person_id).await?;
    // The files go next, and with them those of every piece that went before.
    platform::jobs::enqueue(tx, clock, CLEAR_LEFTOVERS, "", now).await?;
    Ok(())
}

/// Erases a box that nobody keeps but whoever leaves, and notes it in the ledger.
async fn erase(tx: &mut Tx, box_id: &str, now: Moment) -> Result<(), DbError> {
    uploads::let_all_go(tx, box_id, now).await?;
    partings::let_go(tx, box_id, now).await?;
    // What came in since the last piece went.
    while empty(tx, box_id, now).await? > 0 {}
    platform::jobs::forget(tx, box_id).await?;
    store::remove(tx, box_id).await?;
    ledger::note(tx, Kind::Box, box_id, now).await
}

/// Erases again a box that a backup has brought back. Where somebody keeps it in that backup it stays: it goes with the
/// last of those who keep it.
pub(crate) async fn erase_again(tx: &mut Tx, box_id: &str, now: Moment) -> Result<bool, DbError> {
    if !store::is_there(tx, box_id).await? || store::keepers(tx, box_id).await? > 0 {
        return Ok(false);
    }
    erase(tx, box_id, now).await?;
    Ok(true)
}
