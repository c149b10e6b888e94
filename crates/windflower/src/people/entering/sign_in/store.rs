//! The rows of links by mail and of wrong tries.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

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

/// A link by mail.
#[derive(Clone, Debug)]
pub struct Link {
    /// Whom it signs in.
    pub person_id: String,
    /// Where it leads; empty for her box.
    pub back: String,
}

platform::row!(Link { person_id, back });

pub async fn insert_link(
    db: &Db,
    fingerprint: &str,
    link: &Link,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    db.run(
        "INSERT INTO sign_in_link (fingerprint, person_id, back, made_at, ends_at, used_at)
         VALUES ($1, $2, $3, $4, $5, NULL)",
        args![fingerprint, &link.person_id, &link.back, now, ends],
    )
    .await?;
    Ok(())
}

pub async fn is_link(db: &Db, fingerprint: &str, now: Moment) -> Result<bool, DbError> {
    let sql =
        "SELECT person_id FROM sign_in_link WHERE fingerprint = $1 AND used_at IS NULL AND ends_at > $2";
    Ok(db.one::<(String,)>(sql, args![fingerprint, now]).await?.is_some())
}

pub async fn use_link(tx: &mut Tx, fingerprint: &str, now: Moment) -> Result<Option<Link>, DbError> {
    tx.one(
        "UPDATE sign_in_link SET used_at = $1
         WHERE fingerprint = $2 AND used_at IS NULL AND ends_at > $1 RETURNING person_id, back",
        args![now, fingerprint],
    )
    .await
}

pub async fn forget_links(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM sign_in_link WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn prune(db: &Db, before: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM sign_in_try WHERE made_at < $1", args![before]).await?;
    db.run("DELETE FROM sign_in_link WHERE ends_at < $1", args![before]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM sign_in_link", args![]).await?;
    Ok(())
}
