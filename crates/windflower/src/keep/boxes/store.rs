//! The rows of boxes.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

/// Somebody who keeps a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxKeeper {
    /// Her id; never shown.
    pub person_id: String,
    /// The name she likes.
    pub name: String,
}

platform::row!(BoxKeeper { person_id, name });

const OF_PERSON: &str = "SELECT box_id FROM box_keeper WHERE person_id = $1 ORDER BY joined_at LIMIT 1";

/// The box of a person, if she has one.
pub async fn of_person(db: &Db, person_id: &str) -> Result<Option<String>, DbError> {
    Ok(db.one::<(String,)>(OF_PERSON, args![person_id]).await?.map(|(id,)| id))
}

/// The names of everybody else who keeps this box.
pub async fn other_keepers(db: &Db, box_id: &str, person_id: &str) -> Result<Vec<String>, DbError> {
    let sql = "SELECT person.name FROM box_keeper JOIN person ON person.id = box_keeper.person_id
               WHERE box_keeper.box_id = $1 AND box_keeper.person_id <> $2";
    let names: Vec<(String,)> = db.all(sql, args![box_id, person_id]).await?;
    Ok(names.into_iter().map(|(name,)| name).collect())
}

/// Makes a box for a person, unless she got one a moment ago in another window.
pub async fn make(tx: &mut Tx, id: &str, person_id: &str, now: Moment) -> Result<String, DbError> {
    if let Some(found) = locked_of_person(tx, person_id).await? {
        return Ok(found);
    }
    insert(tx, id, now).await?;
    join(tx, id, person_id, now).await?;
    Ok(id.to_owned())
}

/// Whether a box is sealed.
pub async fn is_sealed(db: &Db, box_id: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM box WHERE id = $1 AND sealed_at IS NOT NULL";
    Ok(db.one::<(String,)>(sql, args![box_id]).await?.is_some())
}

/// As `is_sealed`, inside a transaction.
pub async fn is_sealed_in(tx: &mut Tx, box_id: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM box WHERE id = $1 AND sealed_at IS NOT NULL";
    Ok(tx.one::<(String,)>(sql, args![box_id]).await?.is_some())
}

/// Seals it at this moment, or lifts the seal.
pub async fn seal(tx: &mut Tx, box_id: &str, at: Option<Moment>) -> Result<(), DbError> {
    tx.run("UPDATE box SET sealed_at = $1 WHERE id = $2", args![at, box_id]).await?;
    Ok(())
}

/// How many keep it.
pub async fn keepers(tx: &mut Tx, box_id: &str) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM box_keeper WHERE box_id = $1";
    Ok(tx.one::<(i64,)>(sql, args![box_id]).await?.map_or(0, |(count,)| count))
}

/// The box of a person, which stays hers until the transaction ends: two first visits at once wait for each other
/// here, and so does joining another box. The row of the person is the lock.
pub async fn locked_of_person(tx: &mut Tx, person_id: &str) -> Result<Option<String>, DbError> {
    tx.run("UPDATE person SET name = name WHERE id = $1", args![person_id]).await?;
    Ok(tx.one::<(String,)>(OF_PERSON, args![person_id]).await?.map(|(id,)| id))
}

/// An empty box that nobody keeps yet.
pub async fn insert(tx: &mut Tx, id: &str, now: Moment) -> Result<(), DbError> {
    tx.run("INSERT INTO box (id, made_at) VALUES ($1, $2)", args![id, now]).await?;
    Ok(())
}

/// Lets a person keep a box.
pub async fn join(tx: &mut Tx, box_id: &str, person_id: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO box_keeper (box_id, person_id, joined_at) VALUES ($1, $2, $3)";
    tx.run(sql, args![box_id, person_id, now]).await?;
    Ok(())
}

/// A person keeps this box no longer.
pub async fn leave(tx: &mut Tx, box_id: &str, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM box_keeper WHERE box_id = $1 AND person_id = $2", args![box_id, person_id]).await?;
    Ok(())
}

const KEEPERS: &str =
    "SELECT person.id, person.name FROM box_keeper JOIN person ON person.id = box_keeper.person_id
                       WHERE box_keeper.box_id = $1 ORDER BY box_keeper.joined_at, person.id";

/// Who keeps a box, whoever was first before the other.
pub async fn who_keeps(db: &Db, box_id: &str) -> Result<Vec<BoxKeeper>, DbError> {
    db.all(KEEPERS, args![box_id]).await
}

/// As `who_keeps`, inside a transaction.
pub async fn keepers_in(tx: &mut Tx, box_id: &str) -> Result<Vec<BoxKeeper>, DbError> {
    tx.all(KEEPERS, args![box_id]).await
}

/// Whether this person keeps this box; it stays so until the transaction ends.
pub async fn hold(tx: &mut Tx, box_id: &str, person_id: &str) -> Result<bool, DbError> {
    let sql = "UPDATE box_keeper SET joined_at = joined_at WHERE box_id = $1 AND person_id = $2";
    Ok(tx.run(sql, args![box_id, person_id]).await? == 1)
}

/// All keepers of a box wait until the transaction ends.
pub async fn hold_all(tx: &mut Tx, box_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE box_keeper SET joined_at = joined_at WHERE box_id = $1", args![box_id]).await?;
    Ok(())
}

/// Whether anything is kept in a box, put away or not.
pub async fn holds_anything(tx: &mut Tx, box_id: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 LIMIT 1";
    Ok(tx.one::<(String,)>(sql, args![box_id]).await?.is_some())
}

/// Every box that a person keeps, the one she opens first.
pub async fn all_of_person(tx: &mut Tx, person_id: &str) -> Result<Vec<(String,)>, DbError> {
    let sql = "SELECT box_id FROM box_keeper WHERE person_id = $1 ORDER BY joined_at";
    tx.all(sql, args![person_id]).await
}

/// Some of the photographs in a box, whether they were put away, are sealed, or neither.
pub async fn some_keepsakes(tx: &mut Tx, box_id: &str, most: i64) -> Result<Vec<(String,)>, DbError> {
    tx.all("SELECT id FROM keepsake WHERE box_id = $1 ORDER BY id LIMIT $2", args![box_id, most]).await
}

/// Whatever else hangs on the box goes with it.
pub async fn remove(tx: &mut Tx, box_id: &str) -> Result<u64, DbError> {
    tx.run("DELETE FROM box WHERE id = $1", args![box_id]).await
}

/// What one parent put in is the other's alone from now on, and her name stands beside none of it.
pub async fn hand_over(
    tx: &mut Tx,
    box_id: &str,
    (from, to): (&str, &str),
    name: &str,
) -> Result<(), DbError> {
    let kept = "UPDATE keepsake SET kept_by = $1 WHERE box_id = $2 AND kept_by = $3";
    tx.run(kept, args![to, box_id, from]).await?;
    let credit = "UPDATE keepsake SET credit = '' WHERE box_id = $1 AND trim(credit) = trim($2)";
    tx.run(credit, args![box_id, name]).await?;
    Ok(())
}

/// Whether there is such a box.
pub async fn is_there(tx: &mut Tx, box_id: &str) -> Result<bool, DbError> {
    Ok(tx.one::<(String,)>("SELECT id FROM box WHERE id = $1", args![box_id]).await?.is_some())
}
