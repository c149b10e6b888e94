//! The rows of boxes.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

const OF_PERSON: &str = "SELECT box_id FROM box_keeper WHERE person_id = $1 ORDER BY joined_at LIMIT 1";

/// The box of a person, if she has one.
///
/// # Errors
/// Whatever the database says.
pub async fn of_person(db: &Db, person_id: &str) -> Result<Option<String>, DbError> {
    Ok(db.one::<(String,)>(OF_PERSON, args![person_id]).await?.map(|(id,)| id))
}

/// The names of everybody else who keeps this box.
///
/// # Errors
/// Whatever the database says.
pub async fn other_keepers(db: &Db, box_id: &str, person_id: &str) -> Result<Vec<String>, DbError> {
    let sql = "SELECT person.name FROM box_keeper JOIN person ON person.id = box_keeper.person_id
               WHERE box_keeper.box_id = $1 AND box_keeper.person_id <> $2";
    let names: Vec<(String,)> = db.all(sql, args![box_id, person_id]).await?;
    Ok(names.into_iter().map(|(name,)| name).collect())
}

/// Makes a box for a person, unless she got one a moment ago in another window.
///
/// # Errors
/// Whatever the database says.
pub async fn make(tx: &mut Tx, id: &str, person_id: &str, now: Moment) -> Result<String, DbError> {
    // Two first visits at once wait for each other here: the row of the person is the lock.
    tx.run("UPDATE person SET name = name WHERE id = $1", args![person_id]).await?;
    if let Some((found,)) = tx.one::<(String,)>(OF_PERSON, args![person_id]).await? {
        return Ok(found);
    }
    tx.run("INSERT INTO box (id, made_at) VALUES ($1, $2)", args![id, now]).await?;
    let sql = "INSERT INTO box_keeper (box_id, person_id, joined_at) VALUES ($1, $2, $3)";
    tx.run(sql, args![id, person_id, now]).await?;
    Ok(id.to_owned())
}

/// Whether a box is sealed.
///
/// # Errors
/// Whatever the database says.
pub async fn is_sealed(db: &Db, box_id: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM box WHERE id = $1 AND sealed_at IS NOT NULL";
    Ok(db.one::<(String,)>(sql, args![box_id]).await?.is_some())
}

/// Seals it at this moment, or lifts the seal.
///
/// # Errors
/// Whatever the database says.
pub async fn seal(tx: &mut Tx, box_id: &str, at: Option<Moment>) -> Result<(), DbError> {
    tx.run("UPDATE box SET sealed_at = $1 WHERE id = $2", args![at, box_id]).await?;
    Ok(())
}

/// How many keep it.
///
/// # Errors
/// Whatever the database says.
pub async fn keepers(tx: &mut Tx, box_id: &str) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM box_keeper WHERE box_id = $1";
    Ok(tx.one::<(i64,)>(sql, args![box_id]).await?.map_or(0, |(count,)| count))
}
