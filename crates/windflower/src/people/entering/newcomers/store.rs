//! The rows of newcomers. A row goes when its link is used.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::{NewcomerId, PersonId};
use crate::people::who::persons::address_key;

/// Somebody who may make an account.
#[derive(Clone, Debug)]
pub struct Newcomer {
    /// The address that the account will have: the one her letter went to.
    pub address: String,
    /// Language of her letter.
    pub language: String,
    /// Who of the place asked her in, if she did not ask herself.
    pub asked_in_by: Option<PersonId>,
}

platform::row!(Newcomer { address, language, asked_in_by });

pub async fn insert(
    tx: &mut Tx,
    id: &NewcomerId,
    newcomer: &Newcomer,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO newcomer (id, address, language, asked_in_by, fingerprint, made_at, ends_at)
         VALUES ($1, $2, $3, $4, NULL, $5, $6)",
        args![id, &newcomer.address, &newcomer.language, newcomer.asked_in_by.clone(), now, ends],
    )
    .await?;
    Ok(())
}

pub async fn by_id(db: &Db, id: &NewcomerId, now: Moment) -> Result<Option<Newcomer>, DbError> {
    let sql = "SELECT address, language, asked_in_by FROM newcomer WHERE id = $1 AND ends_at > $2";
    db.one(sql, args![id, now]).await
}

pub async fn set_link(q: impl Query, id: &NewcomerId, fingerprint: &str) -> Result<(), DbError> {
    q.run("UPDATE newcomer SET fingerprint = $1 WHERE id = $2", args![fingerprint, id]).await?;
    Ok(())
}

pub async fn behind(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<Newcomer>, DbError> {
    let sql = "SELECT address, language, asked_in_by FROM newcomer WHERE fingerprint = $1 AND ends_at > $2";
    db.one(sql, args![fingerprint, now]).await
}

pub async fn use_up(tx: &mut Tx, fingerprint: &str, now: Moment) -> Result<Option<Newcomer>, DbError> {
    let sql = "DELETE FROM newcomer WHERE fingerprint = $1 AND ends_at > $2
               RETURNING address, language, asked_in_by";
    tx.one(sql, args![fingerprint, now]).await
}

pub async fn delete(tx: &mut Tx, id: &NewcomerId) -> Result<(), DbError> {
    tx.run("DELETE FROM newcomer WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM newcomer WHERE ends_at <= $1", args![now]).await?;
    Ok(())
}

/// Who asked somebody in is gone.
pub async fn forget_who_asked_in(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE newcomer SET asked_in_by = '' WHERE asked_in_by = $1", args![person_id]).await?;
    Ok(())
}

/// Those whom the place asked in at this address, and who did.
pub async fn asked_in_at(
    q: impl Query,
    key: &str,
    now: Moment,
) -> Result<Vec<(NewcomerId, PersonId)>, DbError> {
    let sql = "SELECT id, address, asked_in_by FROM newcomer
               WHERE asked_in_by IS NOT NULL AND ends_at > $1 ORDER BY id";
    let all: Vec<(NewcomerId, String, PersonId)> = q.all(sql, args![now]).await?;
    let there = all.into_iter().filter(|(_, address, _)| address_key(address) == key);
    Ok(there.map(|(id, _, by)| (id, by)).collect())
}

/// Those who wait for a link at this address.
pub async fn ids_at(q: impl Query, key: &str) -> Result<Vec<NewcomerId>, DbError> {
    let all: Vec<(NewcomerId, String)> = q.all("SELECT id, address FROM newcomer", args![]).await?;
    let there = all.into_iter().filter(|(_, address)| address_key(address) == key);
    Ok(there.map(|(id, _)| id).collect())
}
