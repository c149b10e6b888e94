//! Keepsakes: taking a photograph in, looking at it, describing it, putting it away, removing it.

mod ingest;
pub mod inspect;
pub mod jobs;
pub mod keepsake;
pub mod kinds;
mod laying;
mod lying;
mod render;
mod store;
pub mod web;
pub mod worker;

use std::collections::HashMap;

pub use ingest::{KeptPhotograph, Outcome, PutsIn, Source, Stored, take_in, take_in_of};
use keepsake::Keepsake;
pub use keepsake::{HandedOver, Said};
pub use kinds::NotTaken;
pub use laying::{Laid, lay};
pub(crate) use store::{SizeOf, any_in, delete_leftover, hand_over, note_leftover, sizes};

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::app::App;
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::keep::boxes::OwnBox;
use crate::keep::checks;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Fresh;

/// The job that has files go which no row needs. No payload; may run twice.
pub const CLEAR_LEFTOVERS: &str = "clear-leftovers";
/// How long something that was put away can be brought back.
pub const DAYS_AWAY: i64 = 30;
/// Longest title.
pub const MOST_TITLE: usize = 200;
/// Longest description.
pub const MOST_DESCRIPTION: usize = 2_000;
/// Longest credit.
pub const MOST_CREDIT: usize = 200;

/// A keepsake, for whoever may do this with it; `None` if the rule says no or there is none.
pub async fn find(
    q: impl Query,
    own_box: &OwnBox,
    id: &KeepsakeId,
    (action, thing): (Action, Thing),
) -> Result<Option<Keepsake>, DbError> {
    let found = store::find(q, id, own_box.person_id()).await?;
    Ok(found.filter(|keepsake| own_box.may(action, thing, keepsake.kept())))
}

/// The hash of every original in the boxes of this person that she may look at, by its keepsake: the same photograph kept twice has one hash.
pub async fn hashes(q: impl Query, person_id: &PersonId) -> Result<HashMap<KeepsakeId, String>, DbError> {
    Ok(store::hashes(q, person_id).await?.into_iter().collect())
}

/// All keepsakes of a box that whoever opened it may look at and that are not put away.
pub async fn all(q: impl Query, own_box: &OwnBox) -> Result<Vec<Keepsake>, DbError> {
    store::of_box(q, (own_box.id(), own_box.person_id())).await
}

/// Writes down what its keeper says of a keepsake, if it is in this box.
pub async fn describe(tx: &mut Tx, own_box: &OwnBox, id: &KeepsakeId, said: Said<'_>) -> Result<(), DbError> {
    store::describe(tx, own_box.id(), id, said).await?;
    Ok(())
}

/// Puts a keepsake away: gone from the box and from every story at once, to be brought back within 30 days. `false` if
/// it is away already, or in no box of hers.
pub async fn put_away(app: &App, tx: &mut Tx, own_box: &OwnBox, id: &KeepsakeId) -> Result<bool, DbError> {
    let now = app.clock.now();
    Ok(store::put_away(tx, own_box.id(), id, now, now.plus_days(DAYS_AWAY)).await? == 1)
}

/// Brings back what was put away. It stands in its stories again only when they are shown anew.
pub async fn bring_back(tx: &mut Tx, own_box: &OwnBox, id: &KeepsakeId) -> Result<bool, DbError> {
    Ok(store::bring_back(tx, own_box.id(), id).await? == 1)
}

/// What of a box is not put away, sealed or not.
pub(crate) async fn there(q: impl Query, box_id: &BoxId) -> Result<Vec<KeepsakeId>, DbError> {
    store::ids_there(q, box_id).await
}

/// What of a box was put away between these moments, sealed or not.
pub(crate) async fn away_between(
    q: impl Query,
    box_id: &BoxId,
    between: (Moment, Moment),
) -> Result<Vec<KeepsakeId>, DbError> {
    store::ids_away_between(q, box_id, between).await
}

/// Puts these of a box away: whoever keeps it decided so for the time after her.
pub(crate) async fn put_these_away(
    tx: &mut Tx,
    box_id: &BoxId,
    ids: &[KeepsakeId],
    now: Moment,
) -> Result<(), DbError> {
    for id in ids {
        store::put_away(tx, box_id, id, now, now.plus_days(DAYS_AWAY)).await?;
    }
    Ok(())
}

/// Brings these of a box back: that was taken back.
pub(crate) async fn bring_these_back(tx: &mut Tx, box_id: &BoxId, ids: &[KeepsakeId]) -> Result<(), DbError> {
    for id in ids {
        store::bring_back(tx, box_id, id).await?;
    }
    Ok(())
}

/// Removes for good what nobody has looked at yet, whether or not it was put away.
pub async fn remove_unseen(app: &App, tx: &mut Tx, box_id: &BoxId, id: &KeepsakeId) -> Result<bool, DbError> {
    let now = app.clock.now();
    store::put_away(tx, box_id, id, now, now).await?;
    let removed = erase(tx, box_id, id, now).await?;
    clear_soon(app, tx).await?;
    Ok(removed)
}

/// Removes for good what was put away. The files go right after the commit. Only somebody who has just
/// signed in can ask for it.
pub async fn remove(
    app: &App,
    tx: &mut Tx,
    own_box: &OwnBox,
    id: &KeepsakeId,
    _fresh: &Fresh,
) -> Result<bool, DbError> {
    let removed = erase(tx, own_box.id(), id, app.clock.now()).await?;
    if removed {
        clear_soon(app, tx).await?;
    }
    Ok(removed)
}

/// Has the files go that this transaction lets go of, right after its commit.
pub(crate) async fn clear_soon(app: &App, tx: &mut Tx) -> Result<(), DbError> {
    platform::jobs::enqueue(tx, &app.clock, CLEAR_LEFTOVERS, "", app.clock.now()).await?;
    Ok(())
}

/// Removes for good what was put away, in whosever name, and notes it in the ledger; `false` if it is not there.
async fn erase(tx: &mut Tx, box_id: &BoxId, id: &KeepsakeId, now: Moment) -> Result<bool, DbError> {
    // A retry that shows it at this very moment comes before or after, never in between.
    store::lock(tx, id).await?;
    let blobs = store::blobs(tx, id).await?;
    if store::delete(tx, box_id, id, now).await? == 0 {
        return Ok(false);
    }
    checks::end(tx, box_id).await?;
    ledger::note(tx, Kind::Keepsake, id, now).await?;
    for (blob,) in blobs {
        ledger::note(tx, Kind::Blob, &blob, now).await?;
    }
    Ok(true)
}

/// Erases again what a backup has brought back.
pub(crate) async fn erase_again(tx: &mut Tx, id: &KeepsakeId, now: Moment) -> Result<bool, DbError> {
    match store::put_away_anywhere(tx, id, now).await? {
        Some(box_id) => erase(tx, &box_id, id, now).await,
        None => Ok(false),
    }
}

/// A backup was restored: what is put away can be brought back for the whole time from now on.
pub(crate) async fn away_from_now_on(tx: &mut Tx, now: Moment, remove_at: Moment) -> Result<(), DbError> {
    store::away_from_now_on(tx, now, remove_at).await
}

/// Erases some of the photographs of a box, whether or not they were put away, and tells how many.
pub(crate) async fn erase_some(
    tx: &mut Tx,
    box_id: &BoxId,
    most: i64,
    now: Moment,
) -> Result<usize, DbError> {
    let some = store::some_of_box(&mut *tx, box_id, most).await?;
    for id in &some {
        erase_again(tx, id, now).await?;
    }
    Ok(some.len())
}
