//! The rows of boxes and of who keeps them.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::keeper::BoxKeeper;
use crate::ids::{BoxId, PersonId};

const OF_PERSON: &str = "SELECT box_id FROM box_keeper WHERE person_id = $1 ORDER BY joined_at LIMIT 1";

/// The box of a person, if she has one.
pub async fn of_person(q: impl Query, person_id: &PersonId) -> Result<Option<BoxId>, DbError> {
    Ok(q.one::<(BoxId,)>(OF_PERSON, args![person_id]).await?.map(|(id,)| id))
}

/// The names of everybody else who keeps this box.
pub async fn names_of_others(
    q: impl Query,
    box_id: &BoxId,
    person_id: &PersonId,
) -> Result<Vec<String>, DbError> {
    let sql = "SELECT person.name FROM box_keeper JOIN person ON person.id = box_keeper.person_id
               WHERE box_keeper.box_id = $1 AND box_keeper.person_id <> $2";
    let names: Vec<(String,)> = q.all(sql, args![box_id, person_id]).await?;
    Ok(names.into_iter().map(|(name,)| name).collect())
}

/// Whether a box is sealed.
pub async fn is_sealed(q: impl Query, box_id: &BoxId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM box WHERE id = $1 AND sealed_at IS NOT NULL";
    Ok(q.one::<(BoxId,)>(sql, args![box_id]).await?.is_some())
}

/// Seals it at this moment, or lifts the seal.
pub async fn seal(tx: &mut Tx, box_id: &BoxId, at: Option<Moment>) -> Result<(), DbError> {
    tx.run("UPDATE box SET sealed_at = $1 WHERE id = $2", args![at, box_id]).await?;
    Ok(())
}

/// The box of a person, which stays hers until the transaction ends: two first visits at once wait for each other
/// here, and so does joining another box. The row of the person is the lock.
pub async fn lock_of_person(tx: &mut Tx, person_id: &PersonId) -> Result<Option<BoxId>, DbError> {
    tx.run("UPDATE person SET name = name WHERE id = $1", args![person_id]).await?;
    of_person(tx, person_id).await
}

/// An empty box that nobody keeps yet.
pub async fn insert(tx: &mut Tx, id: &BoxId, now: Moment) -> Result<(), DbError> {
    tx.run("INSERT INTO box (id, made_at) VALUES ($1, $2)", args![id, now]).await?;
    Ok(())
}

/// Lets a person keep a box.
pub async fn join(tx: &mut Tx, box_id: &BoxId, person_id: &PersonId, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO box_keeper (box_id, person_id, joined_at) VALUES ($1, $2, $3)";
    tx.run(sql, args![box_id, person_id, now]).await?;
    Ok(())
}

/// Lets a person keep another box, too, and look at it as she looks at the one.
pub async fn join_as_before(
    tx: &mut Tx,
    (old, new): (&BoxId, &BoxId),
    person_id: &PersonId,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO box_keeper (box_id, person_id, joined_at, album_order, opens_closed)
               SELECT CAST($1 AS TEXT), person_id, CAST($2 AS BIGINT), album_order, opens_closed
               FROM box_keeper WHERE box_id = $3 AND person_id = $4";
    tx.run(sql, args![new, now, old, person_id]).await?;
    Ok(())
}

/// A person keeps this box no longer.
pub async fn leave(tx: &mut Tx, box_id: &BoxId, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM box_keeper WHERE box_id = $1 AND person_id = $2", args![box_id, person_id]).await?;
    Ok(())
}

/// Who keeps a box, whoever was first before the other.
pub async fn keepers(q: impl Query, box_id: &BoxId) -> Result<Vec<BoxKeeper>, DbError> {
    let sql = "SELECT person.id, person.name FROM box_keeper JOIN person ON person.id = box_keeper.person_id
               WHERE box_keeper.box_id = $1 ORDER BY box_keeper.joined_at, person.id";
    q.all(sql, args![box_id]).await
}

/// Whether this person keeps this box; it stays so until the transaction ends.
pub async fn lock_keeper(tx: &mut Tx, box_id: &BoxId, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = "UPDATE box_keeper SET joined_at = joined_at WHERE box_id = $1 AND person_id = $2";
    Ok(tx.run(sql, args![box_id, person_id]).await? == 1)
}

/// All keepers of a box wait until the transaction ends.
pub async fn lock_keepers(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    tx.run("UPDATE box_keeper SET joined_at = joined_at WHERE box_id = $1", args![box_id]).await?;
    Ok(())
}

/// Every box that a person keeps, the one she opens first.
pub async fn all_of_person(q: impl Query, person_id: &PersonId) -> Result<Vec<BoxId>, DbError> {
    let sql = "SELECT box_id FROM box_keeper WHERE person_id = $1 ORDER BY joined_at";
    Ok(q.all::<(BoxId,)>(sql, args![person_id]).await?.into_iter().map(|(id,)| id).collect())
}

/// Whatever else hangs on the box goes with it.
pub async fn delete(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    tx.run("DELETE FROM box WHERE id = $1", args![box_id]).await?;
    Ok(())
}

/// Whether there is such a box.
pub async fn is_there(q: impl Query, box_id: &BoxId) -> Result<bool, DbError> {
    Ok(q.one::<(BoxId,)>("SELECT id FROM box WHERE id = $1", args![box_id]).await?.is_some())
}
