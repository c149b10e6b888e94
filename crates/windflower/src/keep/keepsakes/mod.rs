//! Keepsakes: taking a photograph in, looking at it, describing it, putting it away, removing it.

mod ingest;
pub mod inspect;
pub mod jobs;
pub mod keepsake;
mod render;
mod store;
pub mod web;
pub mod worker;

use std::collections::HashMap;

pub use ingest::{Kept, NO_ROOM, Outcome, PutsIn, SHUT, Source, Stored, take_in, take_in_of};
use keepsake::Keepsake;
pub(crate) use store::{leftover_cleared, no_leftover, note_leftover, rendition_blob, sizes};

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

use crate::app::App;
use crate::keep::boxes::OwnBox;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Fresh;

/// How long something that was put away can be brought back.
pub const DAYS_AWAY: i64 = 30;
/// Longest title.
pub const MOST_TITLE: usize = 200;
/// Longest description.
pub const MOST_DESCRIPTION: usize = 2_000;
/// Longest credit.
pub const MOST_CREDIT: usize = 200;

/// What a keeper says of a photograph.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// What she calls it.
    pub title: &'a str,
    /// What it shows.
    pub description: &'a str,
    /// Who took it.
    pub credit: &'a str,
}

/// A keepsake, for whoever may do this with it; `None` if the rule says no or there is none.
pub async fn find(
    db: &Db,
    own_box: &OwnBox,
    id: &str,
    (action, thing): (Action, Thing),
) -> Result<Option<Keepsake>, DbError> {
    let found = store::find(db, id).await?;
    Ok(found.filter(|keepsake| own_box.may(action, thing, keepsake.kept())))
}

/// The hash of every original in the boxes of this person, by its keepsake: the same photograph kept twice has one hash.
pub async fn hashes(db: &Db, person_id: &str) -> Result<HashMap<String, String>, DbError> {
    Ok(store::hashes(db, person_id).await?.into_iter().collect())
}

/// All keepsakes of a box: those that are there, or those that were put away.
pub async fn all(db: &Db, own_box: &OwnBox, away: bool) -> Result<Vec<Keepsake>, DbError> {
    store::of_box(db, own_box.id(), away).await
}

/// Writes down what its keeper says of a keepsake; `false` if it is not in this box.
pub async fn describe(tx: &mut Tx, own_box: &OwnBox, id: &str, said: Said<'_>) -> Result<bool, DbError> {
    Ok(store::describe(tx, own_box.id(), id, said.title, said.description, said.credit).await? == 1)
}

/// Puts a keepsake away: gone from the box and from every story at once, to be brought back within 30 days.
pub async fn put_away(app: &App, tx: &mut Tx, own_box: &OwnBox, id: &str) -> Result<bool, DbError> {
    let now = app.clock.now();
    Ok(store::put_away(tx, own_box.id(), id, now, now.plus_days(DAYS_AWAY)).await? == 1)
}

/// Brings back what was put away. It stands in its stories again only when they are shown anew.
pub async fn bring_back(tx: &mut Tx, own_box: &OwnBox, id: &str) -> Result<bool, DbError> {
    Ok(store::bring_back(tx, own_box.id(), id).await? == 1)
}

/// Removes for good what nobody has looked at yet, whether or not it was put away.
pub async fn remove_unseen(app: &App, tx: &mut Tx, (box_id, id): (&str, &str)) -> Result<bool, DbError> {
    let now = app.clock.now();
    store::put_away(tx, box_id, id, now, now).await?;
    let removed = erase(tx, box_id, id, now).await?;
    platform::jobs::enqueue(tx, &app.clock, jobs::CLEAR_LEFTOVERS, "", now).await?;
    Ok(removed)
}

/// Removes for good what was put away. The files go right after the commit. Only somebody who has just
/// signed in can ask for it.
pub async fn remove(
    app: &App,
    tx: &mut Tx,
    own_box: &OwnBox,
    id: &str,
    _fresh: &Fresh,
) -> Result<bool, DbError> {
    let removed = erase(tx, own_box.id(), id, app.clock.now()).await?;
    if removed {
        platform::jobs::enqueue(tx, &app.clock, jobs::CLEAR_LEFTOVERS, "", app.clock.now()).await?;
    }
    Ok(removed)
}

/// Removes for good what was put away, in whosever name, and notes it in the ledger; `false` if it is not there.
pub(crate) async fn erase(tx: &mut Tx, box_id: &str, id: &str, now: Moment) -> Result<bool, DbError> {
    // A retry that shows it at this very moment comes before or after, never in between.
    store::hold(tx, id).await?;
    let blobs = store::blobs(tx, id).await?;
    if store::remove(tx, box_id, id, now).await? == 0 {
        return Ok(false);
    }
    ledger::note(tx, Kind::Keepsake, id, now).await?;
    for (blob,) in blobs {
        ledger::note(tx, Kind::Blob, &blob, now).await?;
    }
    Ok(true)
}

/// Erases again what a backup has brought back.
pub(crate) async fn erase_again(tx: &mut Tx, id: &str, now: Moment) -> Result<bool, DbError> {
    match store::away_for_good(tx, id, now).await? {
        Some((box_id,)) => erase(tx, &box_id, id, now).await,
        None => Ok(false),
    }
}

/// A backup was restored: what is put away can be brought back for the whole time from now on.
pub(crate) async fn away_from_now_on(tx: &mut Tx, now: Moment, remove_at: Moment) -> Result<(), DbError> {
    store::away_from_now_on(tx, now, remove_at).await
}
