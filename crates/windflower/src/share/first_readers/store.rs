//! The rows of first readers.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::{FirstReaderId, PersonId};

/// Somebody who reads first, as her keeper sees her.
#[derive(Clone, Debug)]
pub struct FirstReader {
    /// Id.
    pub id: FirstReaderId,
    /// What her keeper calls her.
    pub name: String,
}

platform::row!(FirstReader { id, name });

/// For whom somebody reads first.
#[derive(Clone, Debug)]
pub struct Grant {
    /// As whom.
    pub id: FirstReaderId,
    /// For whom.
    pub keeper_id: PersonId,
    /// How her keeper calls her.
    pub name: String,
    /// What the keeper is called.
    pub keeper: String,
}

platform::row!(Grant { id, keeper_id, name, keeper });

macro_rules! grants {
    ($rest:literal) => {
        concat!(
            "SELECT first_reader.id, first_reader.keeper_id, first_reader.name, person.name
             FROM first_reader JOIN person ON person.id = first_reader.keeper_id ",
            $rest
        )
    };
}

pub async fn all_of(q: impl Query, keeper_id: &PersonId, most: i64) -> Result<Vec<FirstReader>, DbError> {
    let sql = "SELECT id, name FROM first_reader WHERE keeper_id = $1 ORDER BY made_at, id LIMIT $2";
    q.all(sql, args![keeper_id, most]).await
}

pub async fn own(
    q: impl Query,
    keeper_id: &PersonId,
    id: &FirstReaderId,
) -> Result<Option<FirstReader>, DbError> {
    q.one("SELECT id, name FROM first_reader WHERE id = $1 AND keeper_id = $2", args![id, keeper_id]).await
}

pub async fn insert(
    tx: &mut Tx,
    (id, keeper_id): (&FirstReaderId, &PersonId),
    (name, fingerprint): (&str, &str),
    (now, link_ends_at): (Moment, Moment),
) -> Result<(), DbError> {
    let sql = "INSERT INTO first_reader (id, keeper_id, name, fingerprint, made_at, link_ends_at)
               VALUES ($1, $2, $3, $4, $5, $6)";
    tx.run(sql, args![id, keeper_id, name, fingerprint, now, link_ends_at]).await?;
    Ok(())
}

pub async fn set_fingerprint(
    tx: &mut Tx,
    id: &FirstReaderId,
    fingerprint: &str,
    link_ends_at: Moment,
) -> Result<(), DbError> {
    let sql = "UPDATE first_reader SET fingerprint = $2, link_ends_at = $3 WHERE id = $1";
    tx.run(sql, args![id, fingerprint, link_ends_at]).await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &FirstReaderId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM first_reader WHERE id = $1", args![id]).await? == 1)
}

pub async fn remove_all_of(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM first_reader WHERE keeper_id = $1", args![keeper_id]).await?;
    Ok(())
}

pub async fn reads_herself(q: impl Query, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT person_id FROM reads_herself WHERE person_id = $1";
    Ok(q.one::<(PersonId,)>(sql, args![person_id]).await?.is_some())
}

pub async fn begin_reading_herself(q: impl Query, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "INSERT INTO reads_herself (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING";
    q.run(sql, args![person_id]).await?;
    Ok(())
}

pub async fn stop_reading_herself(q: impl Query, person_id: &PersonId) -> Result<(), DbError> {
    q.run("DELETE FROM reads_herself WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn by_fingerprint(q: impl Query, fingerprint: &str, now: Moment) -> Result<Option<Grant>, DbError> {
    let sql = grants!("WHERE first_reader.fingerprint = $1 AND first_reader.link_ends_at > $2");
    q.one(sql, args![fingerprint, now]).await
}

/// Two who press at once wait for each other.
pub async fn lock(tx: &mut Tx, id: &FirstReaderId) -> Result<(), DbError> {
    tx.run("UPDATE first_reader SET name = name WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn devices(tx: &mut Tx, id: &FirstReaderId) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM first_reader_device WHERE first_reader_id = $1";
    Ok(tx.one::<(i64,)>(sql, args![id]).await?.map_or(0, |(count,)| count))
}

pub async fn insert_device(
    tx: &mut Tx,
    fingerprint: &str,
    id: &FirstReaderId,
    person_id: Option<&PersonId>,
) -> Result<(), DbError> {
    let sql = "INSERT INTO first_reader_device (fingerprint, first_reader_id, person_id) VALUES ($1, $2, $3)";
    tx.run(sql, args![fingerprint, id, person_id.map(PersonId::as_str)]).await?;
    Ok(())
}

pub async fn of_device(q: impl Query, fingerprint: &str) -> Result<Option<Grant>, DbError> {
    let sql = grants!(
        "JOIN first_reader_device ON first_reader_device.first_reader_id = first_reader.id
         WHERE first_reader_device.fingerprint = $1"
    );
    q.one(sql, args![fingerprint]).await
}

pub async fn of_person(q: impl Query, person_id: &PersonId) -> Result<Vec<Grant>, DbError> {
    let sql = grants!(
        "WHERE first_reader.id IN (SELECT first_reader_id FROM first_reader_device WHERE person_id = $1)
         ORDER BY first_reader.id LIMIT 50"
    );
    q.all(sql, args![person_id]).await
}

pub async fn forget_device(q: impl Query, fingerprint: &str) -> Result<(), DbError> {
    q.run("DELETE FROM first_reader_device WHERE fingerprint = $1", args![fingerprint]).await?;
    Ok(())
}

pub async fn forget_devices(tx: &mut Tx, id: &FirstReaderId) -> Result<(), DbError> {
    tx.run("DELETE FROM first_reader_device WHERE first_reader_id = $1", args![id]).await?;
    Ok(())
}

pub async fn forget_devices_of(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM first_reader_device WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}
