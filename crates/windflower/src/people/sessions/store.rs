//! The rows of sessions.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

pub struct Found {
    pub person_id: String,
    pub name: String,
    pub time_zone: String,
    pub seen_at: Moment,
}

platform::row!(Found { person_id, name, time_zone, seen_at });

pub async fn insert(
    tx: &mut Tx,
    fingerprint: &str,
    person_id: &str,
    device: &str,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO session (fingerprint, person_id, device, made_at, seen_at, ends_at)
         VALUES ($1, $2, $3, $4, $4, $5)",
        args![fingerprint, person_id, device, now, ends],
    )
    .await?;
    Ok(())
}

pub async fn find(
    db: &Db,
    fingerprint: &str,
    now: Moment,
    seen_since: Moment,
) -> Result<Option<Found>, DbError> {
    db.one(
        "SELECT person.id, person.name, person.time_zone, session.seen_at
         FROM session JOIN person ON person.id = session.person_id
         WHERE session.fingerprint = $1 AND session.ends_at > $2 AND session.seen_at > $3",
        args![fingerprint, now, seen_since],
    )
    .await
}

pub async fn seen(db: &Db, fingerprint: &str, now: Moment) -> Result<(), DbError> {
    db.run("UPDATE session SET seen_at = $1 WHERE fingerprint = $2", args![now, fingerprint]).await?;
    Ok(())
}

pub async fn remove(db: &Db, fingerprint: &str) -> Result<(), DbError> {
    db.run("DELETE FROM session WHERE fingerprint = $1", args![fingerprint]).await?;
    Ok(())
}

pub async fn prune(db: &Db, now: Moment, seen_since: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM session WHERE ends_at <= $1 OR seen_at <= $2", args![now, seen_since]).await?;
    Ok(())
}
