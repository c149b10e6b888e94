//! Pen names: the names under which a keeper tells. A story carries the words of one and nothing else, so that two
//! stories under two names have nothing in common.

mod pen_name;
mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{Db, DbError, Query, Tx};

pub use self::pen_name::{NameTrouble, PenName, StoryUnder, clean, mark};
use crate::ids::PersonId;
use crate::people::who::roles::Keeper;
use crate::share::editions;
use crate::trouble::Trouble;

/// Her pen names in the order in which she first used them, each with the stories that stand under it.
pub async fn all(db: &Db, keeper: &Keeper) -> Result<Vec<PenName>, Trouble> {
    let own = editions::all_own(db, keeper).await?;
    let seen = editions::seen(db, &own).await?;
    let names = store::names(db, keeper.person_id()).await?;
    Ok(names.into_iter().map(|name| PenName::of(name, &own, &seen)).collect())
}

/// Her pen names alone, in the same order.
pub async fn names(q: impl Query, keeper: &Keeper) -> Result<Vec<String>, DbError> {
    store::names(q, keeper.person_id()).await
}

/// Her own list of words that would tell who she is, one a line.
pub async fn telling_words(q: impl Query, keeper: &Keeper) -> Result<String, DbError> {
    store::telling_words(q, keeper.person_id()).await
}

/// Keeps that list.
pub async fn keep_telling_words(q: impl Query, keeper: &Keeper, words: &str) -> Result<(), DbError> {
    store::keep_telling_words(q, keeper.person_id(), words).await
}

/// Keeps a name; once is enough.
pub async fn keep(tx: &mut Tx, clock: &Clock, person_id: &PersonId, name: &str) -> Result<(), DbError> {
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
    store::lock(tx, person).await?;
    if from == to {
        return Ok(Ok(()));
    }
    if store::has(&mut *tx, person, to).await? {
        return Ok(Err(NameTrouble::There));
    }
    if store::rename(tx, person, from, to).await? {
        store::rename_in_drafts(tx, person, from, to).await?;
    }
    Ok(Ok(()))
}

/// Lets a name go; `false` while a story stands under it.
pub async fn let_go(db: &Db, keeper: &Keeper, name: &str) -> Result<bool, Trouble> {
    // A story that comes to stand under it in this very moment keeps it again with its next save.
    let free = all(db, keeper).await?.iter().any(|one| one.name == name && one.is_free());
    if free {
        store::remove(db, keeper.person_id(), name).await?;
    }
    Ok(free)
}
