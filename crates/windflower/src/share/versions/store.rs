//! The rows of earlier versions.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::version::Head;
use crate::ids::{PersonId, StoryId};

/// A row to be written.
pub struct New<'a> {
    pub id: &'a str,
    pub story_id: &'a StoryId,
    pub made_at: Moment,
    pub shown: bool,
    pub letters: i64,
    pub title: &'a str,
    pub words: &'a str,
    pub beside: &'a str,
}

pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO story_version (id, story_id, made_at, shown, letters, title, words, beside)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![new.id, new.story_id, new.made_at, new.shown, new.letters, new.title, new.words, new.beside],
    )
    .await?;
    Ok(())
}

/// All of a story, the oldest first.
pub async fn heads(q: impl Query, story_id: &StoryId) -> Result<Vec<Head>, DbError> {
    let sql = "SELECT id, made_at, shown, letters, title FROM story_version WHERE story_id = $1 ORDER BY made_at, id";
    q.all(sql, args![story_id]).await
}

/// When it was saved, its title, its words, and what stands beside them.
pub type Row = (Moment, String, String, String);

pub async fn by_id(q: impl Query, story_id: &StoryId, id: &str) -> Result<Option<Row>, DbError> {
    let sql = "SELECT made_at, title, words, beside FROM story_version WHERE id = $1 AND story_id = $2";
    q.one(sql, args![id, story_id]).await
}

/// What stands beside the words of every version of somebody's stories.
pub async fn beside_of_teller(q: impl Query, teller_id: &PersonId) -> Result<Vec<(String, String)>, DbError> {
    let sql = "SELECT story_version.id, story_version.beside
               FROM story_version JOIN story ON story.id = story_version.story_id WHERE story.teller_id = $1";
    q.all(sql, args![teller_id]).await
}

pub async fn set_beside(tx: &mut Tx, id: &str, beside: &str) -> Result<(), DbError> {
    tx.run("UPDATE story_version SET beside = $1 WHERE id = $2", args![beside, id]).await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM story_version WHERE id = $1", args![id]).await?;
    Ok(())
}
