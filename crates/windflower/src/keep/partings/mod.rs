//! "We part": two who keep one box go on with a whole copy each. It waits for seven days, in which whoever asked can take
//! it back; the other cannot hold anybody in a shared box, but can press as well, and then it happens at once. Nothing
//! is taken from anybody: every file is copied first, and only when all copies are durable one transaction gives each
//! a box, as the column `parts` of `lifecycle.rs` says.

mod copying;
pub mod jobs;
mod parting;
mod store;
pub mod web;

use parting::Half;
pub use parting::Parting;

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Query, Tx};

use crate::app::App;
use crate::ids::{BoxId, KeepsakeId};
use crate::keep::boxes::{self, MOST_KEEPERS, OwnBox};
use crate::keep::checks;
use crate::keep::keepsakes;
use crate::noun::{self, Copied};
use crate::people::who::roles::Keeper;
use crate::trouble::Trouble;

/// How long it waits, in days.
pub const DAYS: i64 = 7;
/// The job that does it. No payload: it does all that are due, and may run twice.
pub const PART: &str = "part";

/// Whether the keepers of this box are about to part.
pub async fn of_box(q: impl Query, own_box: &OwnBox) -> Result<Option<Parting>, DbError> {
    store::of_box(q, own_box.id()).await
}

/// Asks to part; refused if nobody else keeps this box. Whoever presses second agrees, and it happens at once.
pub async fn ask(app: &App, tx: &mut Tx, keeper: &Keeper, own_box: &OwnBox) -> Result<(), Trouble> {
    boxes::lock_keepers(tx, own_box.id()).await?;
    if boxes::keepers(&mut *tx, own_box.id()).await?.len() < MOST_KEEPERS {
        return Err(Trouble::Refused);
    }
    let now = app.clock.now();
    let due = match store::of_box(&mut *tx, own_box.id()).await? {
        Some(parting) if *keeper.person_id() == parting.asked_by => return Ok(()),
        Some(_) => {
            store::agree(tx, own_box.id(), now).await?;
            now
        }
        None => {
            let due = now.plus_days(DAYS);
            store::insert(tx, own_box.id(), keeper.person_id(), now, due).await?;
            due
        }
    };
    platform::jobs::enqueue(tx, &app.clock, PART, "", due).await?;
    Ok(())
}

/// Takes it back, as long as it waits; refused to anybody but whoever asked.
pub async fn take_back(tx: &mut Tx, clock: &Clock, keeper: &Keeper, own_box: &OwnBox) -> Result<(), Trouble> {
    let taken = store::take_back(tx, own_box.id(), keeper.person_id(), clock.now()).await?;
    if taken == 1 { Ok(()) } else { Err(Trouble::Refused) }
}

/// All whose wait is over.
pub async fn all_due(q: impl Query, now: Moment) -> Result<Vec<Parting>, DbError> {
    store::all_due(q, now).await
}

/// What came of giving each a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parted {
    /// Each has one.
    Boxes,
    /// Something came into the box meanwhile that has no copy yet.
    CopiesMissing,
    /// It was done already, or there are no two any more.
    NothingToDo,
}

/// Gives each a box of their own, all or nothing. Whoever asked gets a new one with the copies; the other one stays.
/// Each may do with everything in it what only who put it in may. What becomes of each noun stands in the table
/// `lifecycle.rs`.
pub async fn part(app: &App, tx: &mut Tx, parting: &Parting) -> Result<Parted, Trouble> {
    let (old_box, leaves, now) = (&parting.box_id, &parting.asked_by, app.clock.now());
    if store::lock_due(tx, old_box, now).await? == 0 {
        return Ok(Parted::NothingToDo);
    }
    boxes::lock_keepers(tx, old_box).await?;
    let keepers = boxes::keepers(&mut *tx, old_box).await?;
    let stays = keepers.iter().find(|keeper| keeper.person_id != *leaves);
    let (Some(stays), true) = (stays, keepers.len() == MOST_KEEPERS) else {
        end(app, tx, old_box).await?;
        return Ok(Parted::NothingToDo);
    };
    if !store::without_copy(&mut *tx, old_box).await?.is_empty() {
        return Ok(Parted::CopiesMissing);
    }
    let (new_box, stays, clock) = (&BoxId::new(&app.clock), &stays.person_id, &app.clock);
    let there = store::keepsakes_of(&mut *tx, old_box).await?.into_iter();
    let copies: Vec<Copied> = there.map(|there| Copied { there, here: KeepsakeId::new(clock) }).collect();
    for parts in app.nouns.iter().rev().filter_map(|noun| noun.parts) {
        parts(noun::Parting { tx, clock, old_box, stays, new_box, leaves, copies: &copies }).await?;
    }
    end(app, tx, old_box).await?;
    Ok(Parted::Boxes)
}

/// Every photograph of the old box once more, in the new one; each box has one keeper from now on.
pub(crate) async fn copy_keepsakes(of: noun::Parting<'_>) -> Result<(), DbError> {
    for Copied { there, here } in of.copies {
        store::copy_keepsake(of.tx, there, here, Half { box_id: of.new_box, keeper: of.leaves }).await?;
        checks::begin(of.tx, here).await?;
    }
    store::set_kept_by(of.tx, Half { box_id: of.old_box, keeper: of.stays }).await
}

/// The row goes, and copies that no row needs are cleared away.
async fn end(app: &App, tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    let_go(tx, box_id, app.clock.now()).await?;
    keepsakes::jobs::clear_soon(app, tx).await
}

/// Nobody parts from this box any more. Whoever calls this sees to it that leftovers are cleared.
pub(crate) async fn let_go(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<(), DbError> {
    store::note_unneeded(tx, box_id, now).await?;
    store::delete(tx, box_id).await
}

/// A backup was restored: nobody parts.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
