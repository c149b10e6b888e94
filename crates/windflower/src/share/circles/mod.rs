//! Circles: people a keeper chose, under a name of her own. A story is shared with circles; an invitation opens one. Their
//! pages stand in `share/invitations`, because who is in a circle is who was invited.

pub mod circle;
mod store;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

pub use self::circle::{Circle, MOST_NAME, Newcomers};
use crate::app::{App, Shared};
use crate::ids::{CircleId, StoryId};
use crate::people::ledger::{self, Kind};
use crate::people::who::roles::Keeper;
use crate::site::page_cache;

/// Makes a circle; nobody is in it yet.
pub async fn make(app: &App, keeper: &Keeper, name: &str, newcomers: Newcomers) -> Result<CircleId, DbError> {
    let circle = Circle { id: CircleId::new(&app.clock), name: name.to_owned(), newcomers };
    store::insert(&app.db, keeper.person_id(), &circle, app.clock.now()).await?;
    Ok(circle.id)
}

/// Her circles, in the order in which she made them.
pub async fn all_own(q: impl Query, keeper: &Keeper) -> Result<Vec<Circle>, DbError> {
    store::all_own(q, keeper.person_id()).await
}

/// One circle of hers.
pub async fn own(q: impl Query, keeper: &Keeper, id: &CircleId) -> Result<Option<Circle>, DbError> {
    store::own(q, keeper.person_id(), id).await
}

/// Changes its name, and what newcomers may read.
pub async fn change(q: impl Query, id: &CircleId, name: &str, newcomers: Newcomers) -> Result<(), DbError> {
    store::change(q, id, name, newcomers).await
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
pub(crate) async fn end_again(tx: &mut Tx, id: &CircleId) -> Result<bool, DbError> {
    store::remove(tx, id).await
}

/// The circles that a story is shared with.
pub async fn ids_of_story(q: impl Query, story_id: &StoryId) -> Result<Vec<CircleId>, DbError> {
    store::ids_of_story(q, story_id).await
}

/// The circles that a widening which waits will share it with.
pub async fn ids_waiting(q: impl Query, story_id: &StoryId) -> Result<Vec<CircleId>, DbError> {
    store::ids_waiting(q, story_id).await
}

/// Shares a story with exactly these circles. One that had it before has it since then.
pub async fn share(
    tx: &mut Tx,
    story_id: &StoryId,
    circles: &[CircleId],
    now: Moment,
) -> Result<(), DbError> {
    for there in store::ids_of_story(&mut *tx, story_id).await? {
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
pub async fn wait_for_story(tx: &mut Tx, story_id: &StoryId, circles: &[CircleId]) -> Result<(), DbError> {
    for circle in circles {
        store::wait(tx, story_id, circle).await?;
    }
    Ok(())
}
