//! Her own days: a date in her own words, how she wants to be reached or not at all, how often, until when. The one reason
//! for which the place ever writes first. Nothing is computed from a date, and none is guessed.

pub mod day;
pub mod jobs;
mod store;
pub mod web;

use platform::db::{DbError, Query, Tx};

use self::day::{OwnDay, Reach, Wish};
use crate::app::App;
use crate::ids::{OwnDayId, PersonId};
use crate::people::ledger::{self, Kind};
use crate::people::quiet;
use crate::people::who::roles::Keeper;

/// How many days one person has.
pub const MOST: i64 = 100;
/// What the place signs with in the link of a letter.
const SIGNS: &str = "windflower letter about a day v1";

/// Her days, in the order in which she set them.
pub async fn all(q: impl Query, keeper: &Keeper) -> Result<Vec<OwnDay>, DbError> {
    store::all(q, keeper.person_id(), MOST).await
}

/// One of hers.
pub async fn own(q: impl Query, keeper: &Keeper, id: &OwnDayId) -> Result<Option<OwnDay>, DbError> {
    Ok(store::by_id(q, id).await?.filter(|day| day.person_id == *keeper.person_id()))
}

fn next_at(app: &App, keeper: &Keeper, wish: &Wish) -> Option<platform::clock::Moment> {
    let now = quiet::now_for(app, keeper.time_zone());
    if wish.letter == Reach::None { None } else { wish.next_at(&now) }
}

/// Sets one. `false` where she has as many as there can be.
pub async fn set(app: &App, keeper: &Keeper, wish: &Wish) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    let there = store::all(&mut tx, keeper.person_id(), MOST).await?.len();
    if i64::try_from(there).is_ok_and(|there| there >= MOST) {
        return Ok(false);
    }
    let (id, next) = (OwnDayId::new(&app.clock), next_at(app, keeper, wish));
    store::insert(&mut tx, (&id, keeper.person_id()), wish, (app.clock.now(), next)).await?;
    tx.commit().await?;
    Ok(true)
}

/// Changes one: a letter that is on its way about it does not come any more.
pub async fn change(app: &App, day: &OwnDay, keeper: &Keeper, wish: &Wish) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    store::change(&mut tx, &day.id, wish, next_at(app, keeper, wish)).await?;
    platform::jobs::forget(&mut tx, &day.id).await?;
    if wish.letter == Reach::None && day.wish.letter != Reach::None {
        ledger::take_back(app, &mut tx, Kind::Day, &day.id).await?;
    }
    tx.commit().await
}

/// Takes one out for good.
pub async fn remove(app: &App, day: &OwnDay) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    store::remove(&mut tx, &day.id).await?;
    platform::jobs::forget(&mut tx, &day.id).await?;
    ledger::take_back(app, &mut tx, Kind::DayGone, &day.id).await?;
    tx.commit().await
}

/// No letter about it any more; it stands where it stood. Also for whoever holds the link of a letter.
pub async fn stop(app: &App, id: &OwnDayId) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    if store::stop(&mut tx, id).await? {
        platform::jobs::forget(&mut tx, id).await?;
        ledger::take_back(app, &mut tx, Kind::Day, id).await?;
    }
    tx.commit().await
}

/// She was asked whether letters are still to come, and says yes. She is not asked again.
pub async fn go_on(app: &App, keeper: &Keeper, id: &OwnDayId) -> Result<(), DbError> {
    store::go_on(&app.db, (id, keeper.person_id())).await
}

/// What stands in the link of a letter: it opens nothing but the end of these letters.
fn token(app: &App, id: &OwnDayId) -> String {
    format!("{id}.{}", app.key.sign(SIGNS, id))
}

/// The day that a link is about; `None` for a link that is none, or a day that is gone.
pub async fn behind(app: &App, token: &str) -> Result<Option<OwnDay>, DbError> {
    let Some((id, signature)) = token.split_once('.') else { return Ok(None) };
    if !app.key.verify(SIGNS, id, signature) {
        return Ok(None);
    }
    let id = OwnDayId::from(id);
    // Opening a letter is something done with it.
    store::heed(&app.db, &id).await?;
    store::by_id(&app.db, &id).await
}

/// She is gone, and her days with her.
pub(crate) async fn erase_all(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    for day in store::all(&mut *tx, person_id, MOST).await? {
        platform::jobs::forget(tx, &day.id).await?;
        store::remove(tx, &day.id).await?;
    }
    Ok(())
}

/// No letter comes about a day that came back with a backup as it was before. For the ledger.
pub(crate) async fn stop_again(tx: &mut Tx, id: &OwnDayId) -> Result<bool, DbError> {
    store::stop(tx, id).await
}

/// It was taken out since the backup was made. For the ledger.
pub(crate) async fn remove_again(tx: &mut Tx, id: &OwnDayId) -> Result<bool, DbError> {
    store::remove(tx, id).await
}

/// A backup was restored, and nobody knows which letters were stopped after it: none comes until its keeper wishes for it again.
pub(crate) async fn silence_all(tx: &mut Tx) -> Result<(), DbError> {
    store::silence_all(tx).await
}
