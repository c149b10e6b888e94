//! The rows of links by mail and of wrong tries.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

pub async fn tries(db: &Db, about: &str, since: Moment) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM sign_in_try WHERE about = $1 AND made_at > $2";
    Ok(db.one::<(i64,)>(sql, args![about, since]).await?.map_or(0, |(count,)| count))
}

const NOTE_TRY: &str = "INSERT INTO sign_in_try (id, about, made_at) VALUES ($1, $2, $3)";

pub async fn note_try(db: &Db, id: &str, about: &str, now: Moment) -> Result<(), DbError> {
    db.run(NOTE_TRY, args![id, about, now]).await?;
    Ok(())
}

pub async fn note_try_in(tx: &mut Tx, id: &str, about: &str, now: Moment) -> Result<(), DbError> {
    tx.run(NOTE_TRY, args![id, about, now]).await?;
    Ok(())
}

pub async fn insert_link(
    db: &Db,
    fingerprint: &str,
    person_id: &str,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    db.run(
        "INSERT INTO sign_in_link (fingerprint, person_id, made_at, ends_at, used_at) VALUES ($1, $2, $3, $4, NULL)",
        args![fingerprint, person_id, now, ends],
    )
    .await?;
    Ok(())
}

pub async fn is_link(db: &Db, fingerprint: &str, now: Moment) -> Result<bool, DbError> {
    let sql =
        "SELECT person_id FROM sign_in_link WHERE fingerprint = $1 AND used_at IS NULL AND ends_at > $2";
    Ok(db.one::<(String,)>(sql, args![fingerprint, now]).await?.is_some())
}

pub async fn use_link(tx: &mut Tx, fingerprint: &str, now: Moment) -> Result<Option<String>, DbError> {
    let used = tx
        .one::<(String,)>(
            "UPDATE sign_in_link SET used_at = $1
             WHERE fingerprint = $2 AND used_at IS NULL AND ends_at > $1 RETURNING person_id",
            args![now, fingerprint],
        )
        .await?;
    Ok(used.map(|(person_id,)| person_id))
}

pub async fn prune(db: &Db, before: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM sign_in_try WHERE made_at < $1", args![before]).await?;
    db.run("DELETE FROM sign_in_link WHERE ends_at < $1", args![before]).await?;
    Ok(())
}
