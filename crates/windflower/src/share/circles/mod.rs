//! Circles: people a keeper chose, under a name of her own. A story is shared with circles; an invitation opens one.

pub mod circle;
pub(crate) mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

use self::circle::{Circle, Newcomers};
use crate::app::{App, Shared};
use crate::people::ledger::{self, Kind};
use crate::people::who::roles::Keeper;
use crate::site::page_cache;

/// Makes a circle; nobody is in it yet.
pub async fn make(app: &App, keeper: &Keeper, name: &str, newcomers: Newcomers) -> Result<String, DbError> {
    let id = platform::id::new_id(&app.clock);
    store::insert(&app.db, &id, keeper.person_id(), name, newcomers.word(), app.clock.now()).await?;
    Ok(id)
}

/// Her circles, in the order in which she made them.
pub async fn all_own(db: &Db, keeper: &Keeper) -> Result<Vec<Circle>, DbError> {
    store::all_own(db, keeper.person_id()).await
}

/// One circle of hers.
pub async fn own(db: &Db, keeper: &Keeper, id: &str) -> Result<Option<Circle>, DbError> {
    store::own(db, keeper.person_id(), id).await
}

/// Changes its name, and what newcomers may read.
pub async fn change(db: &Db, circle: &Circle, name: &str, newcomers: Newcomers) -> Result<(), DbError> {
    store::change(db, &circle.id, name, newcomers.word()).await
}

/// Ends a circle: every invitation into it, and every story's being shared with it.
pub async fn end(app: &Shared, circle: &Circle) -> Result<(), DbError> {
    let ended = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        store::remove(&mut tx, &circle.id).await?;
        ledger::take_back(app, &mut tx, Kind::Circle, &circle.id).await?;
        page_cache::narrow(app, &mut tx).await?;
        tx.commit().await
    });
    ended.await
}

/// Ends a circle that came back with a backup, for the ledger.
pub(crate) async fn end_again(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    store::remove(tx, id).await
}

/// The circles that a story is shared with.
pub async fn ids_of_story(tx: &mut Tx, story_id: &str) -> Result<Vec<String>, DbError> {
    store::ids_of_story(tx, story_id).await
}

/// The circles that a widening which waits will share it with.
pub async fn ids_waiting(tx: &mut Tx, story_id: &str) -> Result<Vec<String>, DbError> {
    store::ids_waiting(tx, story_id).await
}

/// Shares a story with exactly these circles. One that had it before has it since then.
pub async fn share(tx: &mut Tx, story_id: &str, circles: &[String], now: Moment) -> Result<(), DbError> {
    for there in store::ids_of_story(tx, story_id).await? {
        if !circles.contains(&there) {
            store::unshare(tx, story_id, &there).await?;
        }
    }
    for circle in circles {
        store::share(tx, story_id, circle, now).await?;
    }
    Ok(())
}

/// Notes the circles of a widening that waits.
pub async fn wait_for_story(tx: &mut Tx, story_id: &str, circles: &[String]) -> Result<(), DbError> {
    for circle in circles {
        store::wait(tx, story_id, circle).await?;
    }
    Ok(())
}
