//! The rows of names.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::{NameState, Remembered};
use crate::ids::{PersonId, RememberedId};

macro_rules! names {
    ($rest:literal) => {
        concat!("SELECT id, keeper_id, spot, name, state, was_read, line FROM remembered ", $rest)
    };
}

/// A name, for anybody: nothing of who brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownName {
    /// Where it stands; chance.
    pub spot: String,
    /// The name, or what they were called.
    pub name: String,
}

platform::row!(ShownName { spot, name });

pub async fn all_of(q: impl Query, keeper_id: &PersonId, most: i64) -> Result<Vec<Remembered>, DbError> {
    q.all(names!("WHERE keeper_id = $1 ORDER BY made_at, id LIMIT $2"), args![keeper_id, most]).await
}

pub async fn by_id(q: impl Query, id: &RememberedId) -> Result<Option<Remembered>, DbError> {
    q.one(names!("WHERE id = $1"), args![id]).await
}

/// Whoever changes it and whoever decides about it wait for each other here.
pub async fn lock(tx: &mut Tx, id: &RememberedId) -> Result<Option<Remembered>, DbError> {
    tx.run("UPDATE remembered SET state = state WHERE id = $1", args![id]).await?;
    by_id(tx, id).await
}

pub async fn insert(
    tx: &mut Tx,
    (id, keeper_id): (&RememberedId, &PersonId),
    (spot, name): (&str, &str),
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO remembered (id, keeper_id, spot, name, state, was_read, line, made_at)
               VALUES ($1, $2, $3, $4, 'own', FALSE, '', $5)";
    tx.run(sql, args![id, keeper_id, spot, name, now]).await?;
    Ok(())
}

/// Each time it stands somewhere else: who saw it before knows nothing by that.
pub async fn set(
    tx: &mut Tx,
    id: &RememberedId,
    (state, was_read): (NameState, bool),
    (line, spot): (&str, &str),
) -> Result<(), DbError> {
    let sql = "UPDATE remembered SET state = $2, was_read = $3, line = $4, spot = $5 WHERE id = $1";
    tx.run(sql, args![id, state, was_read, line, spot]).await?;
    Ok(())
}

/// It stands nowhere but with her.
/// No name is seen any more; says how many were.
pub async fn hide_all(tx: &mut Tx) -> Result<u64, DbError> {
    tx.run("UPDATE remembered SET state = 'own', was_read = FALSE WHERE state = 'shown'", args![]).await
}

pub async fn take_back(tx: &mut Tx, id: &RememberedId) -> Result<bool, DbError> {
    let sql = "UPDATE remembered SET state = 'own', was_read = FALSE WHERE id = $1 AND state <> 'own'";
    Ok(tx.run(sql, args![id]).await? == 1)
}

pub async fn remove(tx: &mut Tx, id: &RememberedId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM remembered WHERE id = $1", args![id]).await? == 1)
}

/// What stands on the page between two spots; where the place reads first, only what was read.
pub async fn shown(
    q: impl Query,
    (above, below): (&str, &str),
    (unread, backwards): (bool, bool),
    most: i64,
) -> Result<Vec<ShownName>, DbError> {
    let sql = if backwards {
        "SELECT spot, name FROM remembered WHERE state = 'shown' AND (was_read OR $3) AND spot > $1 AND spot < $2
         ORDER BY spot DESC LIMIT $4"
    } else {
        "SELECT spot, name FROM remembered WHERE state = 'shown' AND (was_read OR $3) AND spot > $1 AND spot < $2
         ORDER BY spot LIMIT $4"
    };
    q.all(sql, args![above, below, unread, most]).await
}

pub async fn by_spot(q: impl Query, spot: &str) -> Result<Option<Remembered>, DbError> {
    q.one(names!("WHERE spot = $1"), args![spot]).await
}
