//! The rows of passkeys, and of what browsers were asked.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::{PasskeyId, PersonId};

/// One line of her list.
#[derive(Clone, Debug)]
pub struct PasskeyLine {
    /// Id.
    pub id: PasskeyId,
    /// What she calls it.
    pub name: String,
    /// When it was added.
    pub made_at: Moment,
    pub(super) sealed: String,
}

platform::row!(PasskeyLine { id, name, made_at, sealed });

pub struct PasskeyRow {
    pub id: PasskeyId,
    pub person_id: PersonId,
    pub credential: String,
    pub name: String,
    pub sealed: String,
}

platform::row!(PasskeyRow { id, person_id, credential, name, sealed });

pub async fn of_person(q: impl Query, person_id: &PersonId) -> Result<Vec<PasskeyLine>, DbError> {
    let sql = "SELECT id, name, made_at, sealed FROM passkey WHERE person_id = $1 ORDER BY id";
    q.all(sql, args![person_id]).await
}

pub async fn by_credential(db: &Db, credential: &str) -> Result<Option<PasskeyRow>, DbError> {
    let sql = "SELECT id, person_id, credential, name, sealed FROM passkey WHERE credential = $1";
    db.one(sql, args![credential]).await
}

pub async fn insert(tx: &mut Tx, row: &PasskeyRow, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO passkey (id, person_id, credential, name, sealed, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![&row.id, &row.person_id, &row.credential, &row.name, &row.sealed, now],
    )
    .await?;
    Ok(())
}

pub async fn reseal(db: &Db, id: &PasskeyId, sealed: &str) -> Result<(), DbError> {
    db.run("UPDATE passkey SET sealed = $1 WHERE id = $2", args![sealed, id]).await?;
    Ok(())
}

pub async fn rename(tx: &mut Tx, person_id: &PersonId, id: &PasskeyId, name: &str) -> Result<bool, DbError> {
    let sql = "UPDATE passkey SET name = $1 WHERE id = $2 AND person_id = $3";
    Ok(tx.run(sql, args![name, id, person_id]).await? == 1)
}

pub async fn delete(tx: &mut Tx, person_id: &PersonId, id: &PasskeyId) -> Result<bool, DbError> {
    let sql = "DELETE FROM passkey WHERE id = $1 AND person_id = $2";
    Ok(tx.run(sql, args![id, person_id]).await? == 1)
}

pub async fn delete_of_anybody(tx: &mut Tx, id: &PasskeyId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM passkey WHERE id = $1", args![id]).await? == 1)
}

pub async fn insert_ceremony(db: &Db, fingerprint: &str, sealed: &str, ends: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO ceremony (fingerprint, sealed, ends_at) VALUES ($1, $2, $3)";
    db.run(sql, args![fingerprint, sealed, ends]).await?;
    Ok(())
}

pub async fn take_ceremony(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<String>, DbError> {
    let mut tx = db.begin().await?;
    let sql = "DELETE FROM ceremony WHERE fingerprint = $1 AND ends_at > $2 RETURNING sealed";
    let taken = tx.one::<(String,)>(sql, args![fingerprint, now]).await?;
    tx.commit().await?;
    Ok(taken.map(|(sealed,)| sealed))
}

pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM ceremony WHERE ends_at <= $1", args![now]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM ceremony", args![]).await?;
    Ok(())
}
