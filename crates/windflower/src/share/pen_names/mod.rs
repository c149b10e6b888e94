//! Pen names: the names under which a keeper tells. A story carries the words of one and nothing else, so that two
//! stories under two names have nothing in common.

mod pen_name;
pub(crate) mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};

pub use self::pen_name::{NameTrouble, PenName, StoryUnder};
use crate::people::who::roles::Keeper;
use crate::share::stories;

/// Her pen names in the order in which she first used them, each with the stories that stand under it.
pub async fn all(db: &Db, keeper: &Keeper) -> Result<Vec<PenName>, DbError> {
    let own = stories::all_own(db, keeper).await?;
    let seen = stories::seen(db, &own).await?;
    let names = store::names(db, keeper.person_id()).await?;
    Ok(names.into_iter().map(|name| PenName::of(name, &own, &seen)).collect())
}

/// Keeps a name; once is enough.
pub async fn keep(tx: &mut Tx, clock: &Clock, person_id: &str, name: &str) -> Result<(), DbError> {
    if name.is_empty() {
        return Ok(());
    }
    store::insert(tx, person_id, name, clock.now()).await
}

/// Calls a name otherwise, here and in everything she is writing. What others see already is an edition, and keeps the
/// words it was shown with.
pub async fn rename(
    tx: &mut Tx,
    keeper: &Keeper,
    from: &str,
    to: &str,
) -> Result<Result<(), NameTrouble>, DbError> {
    let person = keeper.person_id();
    store::wait_for_others(tx, person).await?;
    if from == to {
        return Ok(Ok(()));
    }
    if store::has(tx, person, to).await? {
        return Ok(Err(NameTrouble::There));
    }
    if store::rename(tx, person, from, to).await? == 1 {
        stories::store::rename_pen_name(tx, person, from, to).await?;
    }
    Ok(Ok(()))
}

/// Lets a name go; `false` while a story stands under it.
pub async fn let_go(db: &Db, keeper: &Keeper, name: &str) -> Result<bool, DbError> {
    // A story that comes to stand under it in this very moment keeps it again with its next save.
    let free = all(db, keeper).await?.iter().any(|one| one.name == name && one.is_free());
    if free {
        store::remove(db, keeper.person_id(), name).await?;
    }
    Ok(free)
}
