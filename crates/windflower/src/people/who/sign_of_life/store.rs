//! The rows of those who are waited for.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

const HERE_AT: &str = "SELECT here_at FROM awaited WHERE person_id = $1";

pub async fn insert(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO awaited (person_id, here_at) VALUES ($1, NULL) ON CONFLICT (person_id) DO NOTHING";
    tx.run(sql, args![person_id]).await?;
    Ok(())
}

pub async fn here(tx: &mut Tx, person_id: &str, now: Moment) -> Result<(), DbError> {
    tx.run("UPDATE awaited SET here_at = $1 WHERE person_id = $2", args![now, person_id]).await?;
    Ok(())
}

pub async fn last_sign(tx: &mut Tx, person_id: &str) -> Result<Option<Moment>, DbError> {
    // Touching the row first makes whoever signs in at this moment wait, on both engines.
    tx.run("UPDATE awaited SET here_at = here_at WHERE person_id = $1", args![person_id]).await?;
    Ok(tx.one::<(Option<Moment>,)>(HERE_AT, args![person_id]).await?.and_then(|(at,)| at))
}

pub async fn last_sign_now(db: &Db, person_id: &str) -> Result<Option<Moment>, DbError> {
    Ok(db.one::<(Option<Moment>,)>(HERE_AT, args![person_id]).await?.and_then(|(at,)| at))
}

pub async fn remove(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM awaited WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM awaited", args![]).await?;
    Ok(())
}
