//! The rows of mail addresses that wait for their link.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::{AddressChangeId, PersonId};
use crate::people::who::persons::address_key;

/// A change of address.
#[derive(Clone, Debug)]
pub struct Change {
    pub person_id: PersonId,
    pub address: String,
    pub old_address: String,
}

platform::row!(Change { person_id, address, old_address });

pub async fn insert(tx: &mut Tx, id: &AddressChangeId, change: &Change, ends: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO address_change (id, person_id, address, old_address, fingerprint, ends_at, used_at)
         VALUES ($1, $2, $3, $4, NULL, $5, NULL)",
        args![id, &change.person_id, &change.address, &change.old_address, ends],
    )
    .await?;
    Ok(())
}

pub async fn find(db: &Db, id: &AddressChangeId) -> Result<Option<Change>, DbError> {
    let sql = "SELECT person_id, address, old_address FROM address_change WHERE id = $1";
    db.one(sql, args![id]).await
}

/// Gives a change that still waits its link.
pub async fn set_link(
    db: &Db,
    id: &AddressChangeId,
    fingerprint: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE address_change SET fingerprint = $1 WHERE id = $2 AND used_at IS NULL AND ends_at > $3";
    Ok(db.run(sql, args![fingerprint, id, now]).await? == 1)
}

pub async fn is_link(db: &Db, fingerprint: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "SELECT id FROM address_change WHERE fingerprint = $1 AND used_at IS NULL AND ends_at > $2";
    Ok(db.one::<(AddressChangeId,)>(sql, args![fingerprint, now]).await?.is_some())
}

pub async fn use_link(
    tx: &mut Tx,
    fingerprint: &str,
    now: Moment,
) -> Result<Option<(AddressChangeId, Change)>, DbError> {
    let used = tx
        .one::<(AddressChangeId, PersonId, String, String)>(
            "UPDATE address_change SET used_at = $1
             WHERE fingerprint = $2 AND used_at IS NULL AND ends_at > $1
             RETURNING id, person_id, address, old_address",
            args![now, fingerprint],
        )
        .await?;
    Ok(used.map(|(id, person_id, address, old_address)| (id, Change { person_id, address, old_address })))
}

/// Those that were used stay until they are pruned: the letter to the old address is written from them.
pub async fn delete_open(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "DELETE FROM address_change WHERE person_id = $1 AND used_at IS NULL";
    tx.run(sql, args![person_id]).await?;
    Ok(())
}

pub async fn prune(db: &Db, before: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM address_change WHERE ends_at < $1", args![before]).await?;
    Ok(())
}

/// What this person asked for, and changes from or to this address, whoever asked for them.
pub async fn ids_about(
    q: impl Query,
    person_id: &PersonId,
    key: &str,
) -> Result<Vec<AddressChangeId>, DbError> {
    let sql = "SELECT id, person_id, address, old_address FROM address_change ORDER BY id";
    let all: Vec<(AddressChangeId, PersonId, String, String)> = q.all(sql, args![]).await?;
    let is_about = |person: &PersonId, addresses: [&String; 2]| {
        person == person_id || addresses.iter().any(|one| address_key(one) == key)
    };
    let about = all.into_iter().filter(|(_, person, new, old)| is_about(person, [new, old]));
    Ok(about.map(|(id, ..)| id).collect())
}

pub async fn delete(tx: &mut Tx, id: &AddressChangeId) -> Result<(), DbError> {
    tx.run("DELETE FROM address_change WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM address_change", args![]).await?;
    Ok(())
}
