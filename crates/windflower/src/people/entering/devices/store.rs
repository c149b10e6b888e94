//! The rows of devices.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::PersonId;

pub async fn is_known(q: impl Query, name: &str) -> Result<bool, DbError> {
    let sql = "SELECT person_id FROM device WHERE name = $1";
    Ok(q.one::<(String,)>(sql, args![name]).await?.is_some())
}

/// Sessions count too: a place that was brought up to date has sessions and no devices yet.
pub async fn count(q: impl Query, person_id: &PersonId) -> Result<i64, DbError> {
    let sql = "SELECT (SELECT count(*) FROM device WHERE person_id = $1)
                    + (SELECT count(*) FROM session WHERE person_id = $1)";
    Ok(q.one::<(i64,)>(sql, args![person_id]).await?.map_or(0, |(count,)| count))
}

pub async fn remember(tx: &mut Tx, person_id: &PersonId, name: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO device (name, person_id, made_at, seen_at) VALUES ($1, $2, $3, $3)
               ON CONFLICT (name) DO UPDATE SET seen_at = $3";
    tx.run(sql, args![name, person_id, now]).await?;
    Ok(())
}

pub async fn forget_others(tx: &mut Tx, person_id: &PersonId, kept: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM device WHERE person_id = $1 AND name <> $2", args![person_id, kept]).await?;
    Ok(())
}

pub async fn prune(db: &Db, before: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM device WHERE seen_at < $1", args![before]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM device", args![]).await?;
    Ok(())
}
