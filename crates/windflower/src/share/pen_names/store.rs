//! The rows of pen names.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::PersonId;

pub async fn names(q: impl Query, person_id: &PersonId) -> Result<Vec<String>, DbError> {
    let sql = "SELECT name FROM pen_name WHERE person_id = $1 ORDER BY made_at, name";
    let rows: Vec<(String,)> = q.all(sql, args![person_id]).await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Her own list of words that would tell who she is, one a line.
pub async fn telling_words(q: impl Query, person_id: &PersonId) -> Result<String, DbError> {
    let sql = "SELECT words FROM telling_words WHERE person_id = $1";
    Ok(q.one::<(String,)>(sql, args![person_id]).await?.map_or(String::new(), |(words,)| words))
}

pub async fn keep_telling_words(q: impl Query, person_id: &PersonId, words: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO telling_words (person_id, words) VALUES ($1, $2)
               ON CONFLICT (person_id) DO UPDATE SET words = excluded.words";
    q.run(sql, args![person_id, words]).await?;
    Ok(())
}

/// Two changes of one person's names wait for each other here: the row of the person is the lock.
pub async fn lock(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE person SET name = name WHERE id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn has(q: impl Query, person_id: &PersonId, name: &str) -> Result<bool, DbError> {
    let sql = "SELECT name FROM pen_name WHERE person_id = $1 AND name = $2";
    Ok(q.one::<(String,)>(sql, args![person_id, name]).await?.is_some())
}

pub async fn insert(tx: &mut Tx, person_id: &PersonId, name: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO pen_name (person_id, name, made_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id, name) DO NOTHING";
    tx.run(sql, args![person_id, name, now]).await?;
    Ok(())
}

pub async fn rename(tx: &mut Tx, person_id: &PersonId, from: &str, to: &str) -> Result<bool, DbError> {
    let sql = "UPDATE pen_name SET name = $1 WHERE person_id = $2 AND name = $3";
    Ok(tx.run(sql, args![to, person_id, from]).await? == 1)
}

/// In everything she is writing. The version counts on, so that a window that is open with the old name notices.
pub async fn rename_in_drafts(
    tx: &mut Tx,
    person_id: &PersonId,
    from: &str,
    to: &str,
) -> Result<(), DbError> {
    tx.run(
        "UPDATE story SET pen_name = $1, answers = answers + 1 WHERE teller_id = $2 AND pen_name = $3 AND away_at IS NULL",
        args![to, person_id, from],
    )
    .await?;
    Ok(())
}

pub async fn remove(q: impl Query, person_id: &PersonId, name: &str) -> Result<u64, DbError> {
    q.run("DELETE FROM pen_name WHERE person_id = $1 AND name = $2", args![person_id, name]).await
}
