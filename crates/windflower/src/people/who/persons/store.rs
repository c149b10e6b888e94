//! The rows of persons.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::NewPerson;
use crate::ids::PersonId;
use crate::site::visitor::Role;

/// What signing in needs to know.
#[derive(Clone, Debug)]
pub struct Person {
    /// Id.
    pub id: PersonId,
    /// Where letters go; only ever this stored one.
    pub address: String,
    /// Argon2id hash, if she has a password.
    pub password: Option<String>,
    /// Language of her letters.
    pub language: String,
    /// Since when it is known that she reads the mail of her address.
    pub proved_at: Option<Moment>,
}

platform::row!(Person { id, address, password, language, proved_at });

impl Person {
    /// Whether her address is more than a name to sign in with.
    pub fn is_proved(&self) -> bool {
        self.proved_at.is_some()
    }
}

pub async fn insert(
    tx: &mut Tx,
    id: &PersonId,
    person: &NewPerson,
    key: &str,
    now: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO person (id, name, address, address_key, password, role, language, time_zone, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            id,
            &person.name,
            person.address.trim(),
            key,
            person.password.clone(),
            person.role,
            &person.language,
            &person.time_zone,
            now
        ],
    )
    .await?;
    Ok(())
}

/// The person with this address, in any case.
pub async fn by_address(q: impl Query, key: &str) -> Result<Option<Person>, DbError> {
    let sql = "SELECT id, address, password, language, proved_at FROM person WHERE address_key = $1";
    q.one(sql, args![key]).await
}

/// What somebody is called, and where letters to her go.
pub struct Called {
    /// The name she likes.
    pub name: String,
    /// Where letters go.
    pub address: String,
}

platform::row!(Called { name, address });

/// The name and the address of a person.
pub async fn called(q: impl Query, id: &PersonId) -> Result<Option<Called>, DbError> {
    q.one("SELECT name, address FROM person WHERE id = $1", args![id]).await
}

/// The person with this id.
pub async fn by_id(q: impl Query, id: &PersonId) -> Result<Option<Person>, DbError> {
    q.one("SELECT id, address, password, language, proved_at FROM person WHERE id = $1", args![id]).await
}

/// The time zone that a person goes by.
pub async fn time_zone(q: impl Query, id: &PersonId) -> Result<Option<String>, DbError> {
    let sql = "SELECT time_zone FROM person WHERE id = $1";
    Ok(q.one::<(String,)>(sql, args![id]).await?.map(|(zone,)| zone))
}

/// Everybody whose name to sign in with this was.
pub async fn by_former_name(q: impl Query, former: &str) -> Result<Vec<Person>, DbError> {
    let sql =
        "SELECT id, address, password, language, proved_at FROM person WHERE former_name = $1 ORDER BY id";
    q.all(sql, args![former]).await
}

/// From now on it is known that she reads the mail of her address; `false` if it was before.
pub async fn prove(tx: &mut Tx, id: &PersonId, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE person SET proved_at = $1 WHERE id = $2 AND proved_at IS NULL";
    Ok(tx.run(sql, args![now, id]).await? == 1)
}

/// Takes an address that nobody has proved off her, and gives her a name in its place; `false` if it was proved.
pub async fn rename(tx: &mut Tx, id: &PersonId, name: &str, former: &str) -> Result<bool, DbError> {
    let sql = "UPDATE person SET address = $1, address_key = $1, former_name = $2
               WHERE id = $3 AND proved_at IS NULL";
    Ok(tx.run(sql, args![name, former, id]).await? == 1)
}

/// Gives the person with this address a role; `false` if there is none, or she takes her leave: a place must not hang on
/// somebody who will not be there. More than a box is given only where she reads the mail of that address, or the steward
/// answers for it.
pub async fn set_role(q: impl Query, key: &str, role: Role, is_answered_for: bool) -> Result<bool, DbError> {
    let sql = "UPDATE person SET role = $1 WHERE address_key = $2
               AND (proved_at IS NOT NULL OR $3)
               AND NOT EXISTS (SELECT 1 FROM farewell WHERE farewell.person_id = person.id)";
    Ok(q.run(sql, args![role, key, is_answered_for || role == Role::Keeper]).await? == 1)
}

/// Nobody who runs the place stops doing so until the transaction ends but by what is done in it.
pub async fn lock_stewards(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("UPDATE person SET role = role WHERE role = 'steward'", args![]).await?;
    Ok(())
}

/// From now on she keeps a box and does nothing else here.
pub async fn delete_role(tx: &mut Tx, id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE person SET role = 'keeper' WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Somebody who does not change until the transaction ends.
pub struct LockedPerson {
    /// The name she likes.
    pub name: String,
    /// What her address is found by.
    pub address_key: String,
}

platform::row!(LockedPerson { name, address_key });

/// Locks the row of a person, and reads it.
pub async fn lock(tx: &mut Tx, id: &PersonId) -> Result<Option<LockedPerson>, DbError> {
    tx.run("UPDATE person SET name = name WHERE id = $1", args![id]).await?;
    tx.one("SELECT name, address_key FROM person WHERE id = $1", args![id]).await
}

/// Erases the row, and whatever hangs on it by its id.
pub async fn erase(tx: &mut Tx, id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM person WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Whether somebody else than this person decides for the place.
pub async fn another_decides(q: impl Query, id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM person WHERE role IN ('moderator', 'steward') AND id <> $1 LIMIT 1";
    Ok(q.one::<(PersonId,)>(sql, args![id]).await?.is_some())
}

const STEWARDS: &str = "SELECT id FROM person WHERE role = 'steward' ORDER BY id";

/// Ids of those who run the place.
pub async fn stewards(q: impl Query) -> Result<Vec<PersonId>, DbError> {
    Ok(q.all::<(PersonId,)>(STEWARDS, args![]).await?.into_iter().map(|(id,)| id).collect())
}

/// A password, from its hash.
pub async fn set_password(tx: &mut Tx, id: &PersonId, hash: &str) -> Result<(), DbError> {
    tx.run("UPDATE person SET password = $1 WHERE id = $2", args![hash, id]).await?;
    Ok(())
}

/// `false` if she has none.
pub async fn delete_password(tx: &mut Tx, id: &PersonId) -> Result<bool, DbError> {
    let sql = "UPDATE person SET password = NULL WHERE id = $1 AND password IS NOT NULL";
    Ok(tx.run(sql, args![id]).await? == 1)
}

/// Another address, whose mail she reads since now; `DbError::Unique` if it has an account.
pub async fn set_address(
    tx: &mut Tx,
    id: &PersonId,
    (address, key): (&str, &str),
    now: Moment,
) -> Result<(), DbError> {
    let sql = "UPDATE person SET address = $1, address_key = $2, proved_at = $3 WHERE id = $4";
    tx.run(sql, args![address, key, now, id]).await?;
    Ok(())
}
