//! The rows of those who are waited for.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::PersonId;

pub async fn insert(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "INSERT INTO awaited (person_id, here_at) VALUES ($1, NULL) ON CONFLICT (person_id) DO NOTHING";
    tx.run(sql, args![person_id]).await?;
    Ok(())
}

pub async fn here(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<(), DbError> {
    tx.run("UPDATE awaited SET here_at = $1 WHERE person_id = $2", args![now, person_id]).await?;
    Ok(())
}

/// Touching the row makes whoever signs in at this moment wait, on both engines.
pub async fn lock(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE awaited SET here_at = here_at WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn last(q: impl Query, person_id: &PersonId) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT here_at FROM awaited WHERE person_id = $1";
    Ok(q.one::<(Option<Moment>,)>(sql, args![person_id]).await?.and_then(|(at,)| at))
}

pub async fn delete(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM awaited WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM awaited", args![]).await?;
    Ok(())
}
