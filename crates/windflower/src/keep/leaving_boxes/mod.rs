//! What happens to the boxes of somebody who leaves for good. A box that nobody else keeps is erased with everything in
//! it; from one that two keep nothing is taken: the other parent keeps it whole.

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Tx};

use crate::ids::{BoxId, PersonId};
use crate::keep::keepsakes::jobs::CLEAR_LEFTOVERS;
use crate::keep::keepsakes::{self, HandedOver};
use crate::keep::{boxes, partings, uploads};
use crate::people::ledger::{self, Kind};

/// So many photographs go in one transaction: on one engine nobody else writes meanwhile.
pub const AT_A_TIME: i64 = 20;

/// Erases some photographs of boxes that only this person keeps; `false` once there are none. May be stopped at any
/// moment and gone on with.
pub(crate) async fn erase_some(tx: &mut Tx, clock: &Clock, person_id: &PersonId) -> Result<bool, DbError> {
    for box_id in boxes::all_of_person(&mut *tx, person_id).await? {
        let alone = boxes::keepers(&mut *tx, &box_id).await?.len() == 1;
        if alone && keepsakes::erase_some(tx, &box_id, AT_A_TIME, clock.now()).await? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What is left of the boxes of this person: those that only she keeps go, from the others she goes. Her stories must be
/// gone.
pub(crate) async fn leave_all(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, name): (&PersonId, &str),
) -> Result<(), DbError> {
    let now = clock.now();
    for box_id in boxes::all_of_person(&mut *tx, person_id).await? {
        boxes::lock_keepers(tx, &box_id).await?;
        let keepers = boxes::keepers(&mut *tx, &box_id).await?;
        match keepers.iter().find(|keeper| keeper.person_id != *person_id) {
            Some(other) => {
                partings::let_go(tx, &box_id, now).await?;
                let handed = HandedOver { from: person_id, to: &other.person_id, name };
                keepsakes::hand_over(tx, &box_id, handed).await?;
                boxes::leave(tx, &box_id, person_id).await?;
            }
            None => erase(tx, &box_id, now).await?,
        }
    }
    // The files go next, and with them those of every piece that went before.
    platform::jobs::enqueue(tx, clock, CLEAR_LEFTOVERS, "", now).await?;
    Ok(())
}

/// Erases a box that nobody keeps but whoever leaves, and notes it in the ledger.
async fn erase(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<(), DbError> {
    uploads::let_all_into_box_go(tx, box_id, now).await?;
    partings::let_go(tx, box_id, now).await?;
    // What came in since the last piece went.
    while keepsakes::erase_some(tx, box_id, AT_A_TIME, now).await? > 0 {}
    boxes::delete(tx, box_id).await?;
    ledger::note(tx, Kind::Box, box_id, now).await
}

/// Erases again a box that a backup has brought back. Where somebody keeps it in that backup it stays: it goes with the
/// last of those who keep it.
pub(crate) async fn erase_again(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<bool, DbError> {
    if !boxes::is_there(&mut *tx, box_id).await? || !boxes::keepers(&mut *tx, box_id).await?.is_empty() {
        return Ok(false);
    }
    erase(tx, box_id, now).await?;
    Ok(true)
}
