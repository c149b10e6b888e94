//! The rows of those who take their leave, and of who has to be told.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::Leaving;
use crate::ids::PersonId;
use crate::people::who::persons::address_key;

pub async fn of(db: &Db, person_id: &PersonId) -> Result<Option<Leaving>, DbError> {
    db.one("SELECT person_id, due, begun_at FROM farewell WHERE person_id = $1", args![person_id]).await
}

/// Begins, unless she has; `false` if she has. Asked for anew with an earlier day, the earlier one holds.
pub async fn begin(tx: &mut Tx, person_id: &PersonId, now: Moment, due: Moment) -> Result<bool, DbError> {
    let sql = "INSERT INTO farewell (person_id, asked_at, due, begun_at) VALUES ($1, $2, $3, NULL)
               ON CONFLICT (person_id) DO NOTHING";
    if tx.run(sql, args![person_id, now, due]).await? == 1 {
        return Ok(true);
    }
    tx.run("UPDATE farewell SET due = $1 WHERE person_id = $2 AND due > $1", args![due, person_id]).await?;
    Ok(false)
}

/// She stays; `false` if she was not leaving, or there is no way back any more.
pub async fn stay(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    let sql = "DELETE FROM farewell WHERE person_id = $1 AND due > $2 AND begun_at IS NULL";
    Ok(tx.run(sql, args![person_id, now]).await? == 1)
}

/// Whatever its day: what had begun to go cannot stay.
pub async fn stay_again(tx: &mut Tx, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = "DELETE FROM farewell WHERE person_id = $1 AND begun_at IS NULL";
    Ok(tx.run(sql, args![person_id]).await? == 1)
}

/// Those whose way back has passed.
pub async fn all_due(db: &Db, now: Moment) -> Result<Vec<Leaving>, DbError> {
    let sql = "SELECT person_id, due, begun_at FROM farewell WHERE due <= $1 ORDER BY due, person_id";
    db.all(sql, args![now]).await
}

/// Locks the row of somebody whose way back has passed, and ends the way back for good; `false` where there is nothing
/// to do any more. Another program waits here until the transaction ends.
pub async fn lock_due(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE farewell SET begun_at = coalesce(begun_at, $1) WHERE person_id = $2 AND due <= $1";
    Ok(tx.run(sql, args![now, person_id]).await? == 1)
}

/// No letter about anybody's leaving goes to this address any more.
pub async fn forget_address(tx: &mut Tx, key: &str) -> Result<(), DbError> {
    for (id, address) in
        tx.all::<(String, String)>("SELECT id, address FROM farewell_notice", args![]).await?
    {
        if address_key(&address) == key {
            tx.run("DELETE FROM farewell_notice WHERE id = $1", args![id]).await?;
        }
    }
    Ok(())
}

pub async fn insert_notice(
    tx: &mut Tx,
    id: &str,
    person_id: &PersonId,
    address: &str,
) -> Result<(), DbError> {
    let sql = "INSERT INTO farewell_notice (id, person_id, address) VALUES ($1, $2, $3)";
    tx.run(sql, args![id, person_id, address]).await?;
    Ok(())
}

/// Nobody is told of what this person takes back.
pub async fn forget_notices(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM farewell_notice WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

/// Somebody who has to be told, and in which language.
pub struct Notice {
    pub id: String,
    pub address: String,
    pub language: String,
}

platform::row!(Notice { id, address, language });

pub async fn notices(db: &Db) -> Result<Vec<Notice>, DbError> {
    db.all(
        "SELECT farewell_notice.id, farewell_notice.address, person.language
         FROM farewell_notice JOIN person ON person.id = farewell_notice.person_id ORDER BY farewell_notice.id",
        args![],
    )
    .await
}

pub async fn has_notices(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM farewell_notice WHERE person_id = $1 LIMIT 1";
    Ok(db.one::<(String,)>(sql, args![person_id]).await?.is_some())
}

pub async fn told(q: impl Query, id: &str) -> Result<(), DbError> {
    q.run("DELETE FROM farewell_notice WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Who had no way back any more when the backup was made has none now.
pub async fn begin_anew(tx: &mut Tx, due: Moment) -> Result<Vec<(PersonId,)>, DbError> {
    tx.run("UPDATE farewell SET due = $1 WHERE begun_at IS NULL", args![due]).await?;
    tx.all("SELECT person_id FROM farewell WHERE begun_at IS NULL ORDER BY person_id", args![]).await
}
