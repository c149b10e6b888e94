//! The rows of pen names.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

pub async fn names(db: &Db, person_id: &str) -> Result<Vec<String>, DbError> {
    let sql = "SELECT name FROM pen_name WHERE person_id = $1 ORDER BY made_at, name";
    let rows: Vec<(String,)> = db.all(sql, args![person_id]).await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Her own list of words that would tell who she is, one a line.
pub async fn telling_words(db: &Db, person_id: &str) -> Result<String, DbError> {
    let sql = "SELECT words FROM telling_words WHERE person_id = $1";
    Ok(db.one::<(String,)>(sql, args![person_id]).await?.map_or(String::new(), |(words,)| words))
}

pub async fn keep_telling_words(db: &Db, person_id: &str, words: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO telling_words (person_id, words) VALUES ($1, $2)
               ON CONFLICT (person_id) DO UPDATE SET words = excluded.words";
    db.run(sql, args![person_id, words]).await?;
    Ok(())
}

/// Two changes of one person's names wait for each other here: the row of the person is the lock.
pub async fn wait_for_others(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE person SET name = name WHERE id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn has(tx: &mut Tx, person_id: &str, name: &str) -> Result<bool, DbError> {
    let sql = "SELECT name FROM pen_name WHERE person_id = $1 AND name = $2";
    Ok(tx.one::<(String,)>(sql, args![person_id, name]).await?.is_some())
}

pub async fn insert(tx: &mut Tx, person_id: &str, name: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO pen_name (person_id, name, made_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id, name) DO NOTHING";
    tx.run(sql, args![person_id, name, now]).await?;
    Ok(())
}

pub async fn rename(tx: &mut Tx, person_id: &str, from: &str, to: &str) -> Result<u64, DbError> {
    let sql = "UPDATE pen_name SET name = $1 WHERE person_id = $2 AND name = $3";
    tx.run(sql, args![to, person_id, from]).await
}

pub async fn remove(db: &Db, person_id: &str, name: &str) -> Result<u64, DbError> {
    db.run("DELETE FROM pen_name WHERE person_id = $1 AND name = $2", args![person_id, name]).await
}
