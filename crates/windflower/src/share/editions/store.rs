//! The rows of stories and of their editions, as everybody reads them.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::story::Story;
use crate::ids::{BoxId, PersonId, StoryId};
use crate::site::turning::{Spot, Whence};

macro_rules! story_columns {
    ($rest:literal) => {
        concat!(
            "SELECT id, address, box_id, teller_id, state, audience, listed, version, edition, title, opening, words,
                    pen_name, language, teller, time_since, preferred_words, name, own_note, experiences, content_notes,
                    saved_at, published_at, sealed_at, answers, weeks, moments FROM story ",
            $rest
        )
    };
}

pub async fn all_of_teller(q: impl Query, teller_id: &PersonId) -> Result<Vec<Story>, DbError> {
    q.all(
        story_columns!("WHERE teller_id = $1 AND away_at IS NULL ORDER BY saved_at DESC, id DESC"),
        args![teller_id],
    )
    .await
}

/// A part of them, the one saved last first; away from the key.
pub async fn part_of_teller(
    q: impl Query,
    teller_id: &PersonId,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Story>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            story_columns!(
                "WHERE teller_id = $1 AND away_at IS NULL AND (saved_at, id) < ($2, $3)
                             ORDER BY saved_at DESC, id DESC LIMIT $4"
            ),
            key,
        ),
        Whence::Before(key) => (
            story_columns!(
                "WHERE teller_id = $1 AND away_at IS NULL AND (saved_at, id) > ($2, $3)
                             ORDER BY saved_at, id LIMIT $4"
            ),
            key,
        ),
    };
    q.all(sql, args![teller_id, key.at, key.id.as_str(), most]).await
}

pub async fn told_in(q: impl Query, box_id: &BoxId, teller_id: &PersonId) -> Result<Vec<Story>, DbError> {
    q.all(
        story_columns!("WHERE box_id = $1 AND teller_id = $2 AND away_at IS NULL ORDER BY made_at, id"),
        args![box_id, teller_id],
    )
    .await
}

pub async fn by_id(q: impl Query, id: &StoryId) -> Result<Option<Story>, DbError> {
    q.one(story_columns!("WHERE id = $1 AND away_at IS NULL"), args![id]).await
}

pub async fn at(q: impl Query, address: &str) -> Result<Option<Story>, DbError> {
    q.one(story_columns!("WHERE address = $1 AND away_at IS NULL"), args![address]).await
}

pub async fn by_id_away(q: impl Query, id: &StoryId) -> Result<Option<Story>, DbError> {
    q.one(story_columns!("WHERE id = $1 AND away_at IS NOT NULL"), args![id]).await
}

pub async fn lock(tx: &mut Tx, id: &StoryId) -> Result<Option<Story>, DbError> {
    // Touching the row first makes two changes of one story wait for each other on both engines.
    tx.run("UPDATE story SET version = version WHERE id = $1", args![id]).await?;
    by_id(tx, id).await
}

pub async fn ids_of_teller(q: impl Query, teller_id: &PersonId) -> Result<Vec<StoryId>, DbError> {
    let rows = q.all("SELECT id FROM story WHERE teller_id = $1 ORDER BY id", args![teller_id]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Whether a widening of it waits.
pub async fn waits(q: impl Query, story_id: &StoryId) -> Result<bool, DbError> {
    let sql = "SELECT story_id FROM widening WHERE story_id = $1";
    Ok(q.one::<(StoryId,)>(sql, args![story_id]).await?.is_some())
}

pub async fn document(q: impl Query, story_id: &StoryId, number: i64) -> Result<Option<String>, DbError> {
    let sql = "SELECT document FROM edition WHERE story_id = $1 AND number = $2";
    Ok(q.one::<(String,)>(sql, args![story_id, number]).await?.map(|(document,)| document))
}

pub async fn made_at(q: impl Query, story_id: &StoryId, number: i64) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT made_at FROM edition WHERE story_id = $1 AND number = $2";
    Ok(q.one::<(Moment,)>(sql, args![story_id, number]).await?.map(|(at,)| at))
}

pub async fn insert_edition(
    tx: &mut Tx,
    story_id: &StoryId,
    (document, language): (&str, &str),
    now: Moment,
) -> Result<i64, DbError> {
    let made = tx
        .one::<(i64,)>(
            "INSERT INTO edition (story_id, number, document, language, made_at)
             VALUES ($1, (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE story_id = $1), $2, $3, $4)
             RETURNING number",
            args![story_id, document, language, now],
        )
        .await?;
    made.map(|(number,)| number).ok_or_else(|| DbError::Broken("an edition got no number".into()))
}

pub async fn set_edition(tx: &mut Tx, story_id: &StoryId, number: i64) -> Result<(), DbError> {
    tx.run("UPDATE story SET edition = $1 WHERE id = $2", args![number, story_id]).await?;
    Ok(())
}

pub async fn delete_edition(tx: &mut Tx, story_id: &StoryId, number: i64) -> Result<(), DbError> {
    tx.run("DELETE FROM edition WHERE story_id = $1 AND number = $2", args![story_id, number]).await?;
    Ok(())
}

pub async fn seal(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<(), DbError> {
    tx.run("UPDATE story SET sealed_at = $1 WHERE id = $2", args![now, story_id]).await?;
    Ok(())
}

/// Of one that was sealed at another moment nothing changes.
pub async fn unseal(tx: &mut Tx, story_id: &StoryId, sealed_at: Moment) -> Result<(), DbError> {
    let sql = "UPDATE story SET sealed_at = NULL WHERE id = $1 AND sealed_at = $2";
    tx.run(sql, args![story_id, sealed_at]).await?;
    Ok(())
}

pub async fn unseal_all(tx: &mut Tx, teller_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE story SET sealed_at = NULL WHERE teller_id = $1", args![teller_id]).await?;
    Ok(())
}
