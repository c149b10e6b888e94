//! The rows of staff whom the provider vouched for, and of browsers that were sent there.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::PersonId;

/// The role is asked each time: who is no longer a moderator or steward comes in another way.
pub async fn staff_by_link(db: &Db, fingerprint: &str) -> Result<Option<PersonId>, DbError> {
    let sql = "SELECT person.id FROM staff_link JOIN person ON person.id = staff_link.person_id
               WHERE staff_link.fingerprint = $1 AND person.role IN ('moderator', 'steward')";
    Ok(db.one::<(PersonId,)>(sql, args![fingerprint]).await?.map(|(id,)| id))
}

pub async fn staff_by_address(tx: &mut Tx, address_key: &str) -> Result<Option<PersonId>, DbError> {
    let sql = "SELECT id FROM person WHERE address_key = $1 AND proved_at IS NOT NULL
               AND role IN ('moderator', 'steward')";
    Ok(tx.one::<(PersonId,)>(sql, args![address_key]).await?.map(|(id,)| id))
}

pub async fn insert_link(
    tx: &mut Tx,
    person_id: &PersonId,
    fingerprint: &str,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO staff_link (person_id, fingerprint, made_at) VALUES ($1, $2, $3)";
    tx.run(sql, args![person_id, fingerprint, now]).await?;
    Ok(())
}

pub async fn since(db: &Db, person_id: &PersonId) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT made_at FROM staff_link WHERE person_id = $1";
    Ok(db.one::<(Moment,)>(sql, args![person_id]).await?.map(|(since,)| since))
}

pub async fn delete_link(tx: &mut Tx, person_id: &PersonId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM staff_link WHERE person_id = $1", args![person_id]).await? == 1)
}

pub async fn insert_way(db: &Db, fingerprint: &str, sealed: &str, ends: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO staff_way (fingerprint, sealed, ends_at) VALUES ($1, $2, $3)";
    db.run(sql, args![fingerprint, sealed, ends]).await?;
    Ok(())
}

/// Only one of two that come at once gets it.
pub async fn take_way(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<String>, DbError> {
    let mut tx = db.begin().await?;
    let sql = "DELETE FROM staff_way WHERE fingerprint = $1 AND ends_at > $2 RETURNING sealed";
    let taken = tx.one::<(String,)>(sql, args![fingerprint, now]).await?;
    tx.commit().await?;
    Ok(taken.map(|(sealed,)| sealed))
}

pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM staff_way WHERE ends_at <= $1", args![now]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM staff_way", args![]).await?;
    Ok(())
}
