//! "We part": two who keep one box go on with a whole copy each. It waits for seven days, in which whoever asked can take
//! it back; the other cannot hold anybody in a shared box, but can press as well, and then it happens at once. Nothing
//! is taken from anybody: every file is copied first, and only when all copies are durable one transaction gives each
//! a box. What stories do then is `share`'s.

mod copying;
mod store;
pub mod web;

pub use copying::copy_all;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use crate::app::App;
use crate::keep::boxes::{self, MOST_KEEPERS, OwnBox};
use crate::keep::keepsakes;
use crate::people::who::roles::Keeper;

/// How long it waits, in days.
pub const DAYS: i64 = 7;
/// The job that does it. No payload: it does all that are due, and may run twice.
pub const PART: &str = "part";

/// Two who part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// Their box.
    pub box_id: String,
    /// Who asked first; this one goes to the new box.
    pub asked_by: String,
    /// From when on it is done.
    pub due: Moment,
}

platform::row!(Parting { box_id, asked_by, due });

/// Whether the keepers of this box are about to part.
pub async fn of_box(db: &Db, own_box: &OwnBox) -> Result<Option<Parting>, DbError> {
    store::of_box(db, own_box.id()).await
}

/// Asks to part; `false` if nobody else keeps this box. Whoever presses second agrees, and it happens at once.
pub async fn ask(app: &App, tx: &mut Tx, keeper: &Keeper, own_box: &OwnBox) -> Result<bool, DbError> {
    boxes::store::hold_all(tx, own_box.id()).await?;
    if boxes::store::keepers_in(tx, own_box.id()).await?.len() < MOST_KEEPERS {
        return Ok(false);
    }
    let now = app.clock.now();
    let due = match store::of_box_in(tx, own_box.id()).await? {
        Some(parting) if *keeper.person_id() == *parting.asked_by => return Ok(true),
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
    Ok(true)
}

/// Takes it back, as long as it waits; only whoever asked can.
pub async fn take_back(
    tx: &mut Tx,
    clock: &Clock,
    keeper: &Keeper,
    own_box: &OwnBox,
) -> Result<bool, DbError> {
    Ok(store::take_back(tx, own_box.id(), keeper.person_id(), clock.now()).await? == 1)
}

/// All whose wait is over.
pub async fn all_due(db: &Db, now: Moment) -> Result<Vec<Parting>, DbError> {
    store::all_due(db, now).await
}

/// What came of giving each a box.
pub enum Parted {
    /// Each has one: the new box of who asked, and for each keepsake there its copy here.
    Boxes {
        /// The new box.
        new_box: String,
        /// `(there, here)`.
        copies: Vec<(String, String)>,
    },
    /// Something came into the box meanwhile that has no copy yet.
    CopiesMissing,
    /// It was done already, or there are no two any more.
    NothingToDo,
}

/// Gives each a box of their own, all or nothing. Whoever asked gets a new one with the copies; the other one stays.
/// Each may do with everything in it what only who put it in may.
pub async fn part(app: &App, tx: &mut Tx, parting: &Parting) -> Result<Parted, DbError> {
    let (old, leaver, now) = (parting.box_id.as_str(), parting.asked_by.as_str(), app.clock.now());
    if store::hold_due(tx, old, now).await? == 0 {
        return Ok(Parted::NothingToDo);
    }
    boxes::store::hold_all(tx, old).await?;
    let keepers = boxes::store::keepers_in(tx, old).await?;
    let stays = keepers.iter().find(|keeper| keeper.person_id != leaver);
    let (Some(stays), true) = (stays, keepers.len() == MOST_KEEPERS) else {
        end(app, tx, old).await?;
        return Ok(Parted::NothingToDo);
    };
    if !store::without_copy_in(tx, old).await?.is_empty() {
        return Ok(Parted::CopiesMissing);
    }
    let new_box = platform::id::new_id(&app.clock);
    boxes::store::insert(tx, &new_box, now).await?;
    boxes::store::leave(tx, old, leaver).await?;
    boxes::store::join(tx, &new_box, leaver, now).await?;
    let mut copies = Vec::new();
    for (there,) in store::keepsakes_of(tx, old).await? {
        let here = platform::id::new_id(&app.clock);
        store::copy_keepsake(tx, (&there, &here), (&new_box, leaver)).await?;
        copies.push((there, here));
    }
    store::kept_by(tx, old, &stays.person_id).await?;
    end(app, tx, old).await?;
    Ok(Parted::Boxes { new_box, copies })
}

/// The row goes, and copies that no row needs are cleared away.
async fn end(app: &App, tx: &mut Tx, box_id: &str) -> Result<(), DbError> {
    let_go(tx, box_id, app.clock.now()).await?;
    platform::jobs::enqueue(tx, &app.clock, keepsakes::jobs::CLEAR_LEFTOVERS, "", app.clock.now()).await?;
    Ok(())
}

/// Nobody parts from this box any more. Whoever calls this sees to it that leftovers are cleared.
pub(crate) async fn let_go(tx: &mut Tx, box_id: &str, now: Moment) -> Result<(), DbError> {
    store::note_unneeded(tx, box_id, now).await?;
    store::remove(tx, box_id).await
}

/// A backup was restored: nobody parts.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
