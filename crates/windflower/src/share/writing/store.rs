//! The rows of stories as they are written: drafts, words that were set aside, and what was put away.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use story::Told;

use super::{Counted, SetAside};
use crate::ids::{BoxId, PersonId, StoryId};
use crate::share::editions::story::write_list;

pub async fn insert(
    q: impl Query,
    (id, address): (&StoryId, &str),
    (box_id, teller_id): (&BoxId, &PersonId),
    told: &Told,
    now: Moment,
) -> Result<(), DbError> {
    q.run(
        "INSERT INTO story (id, address, box_id, teller_id, state, audience, listed, version, edition, title, opening,
                            words, pen_name, language, teller, time_since, preferred_words, name, own_note, experiences,
                            content_notes, made_at, saved_at, published_at, away_at, weeks, moments)
         VALUES ($1, $2, $3, $4, 'draft', 'only-me', FALSE, 1, NULL, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                 $16, $17, $17, NULL, NULL, $18, $19)",
        args![
            id,
            address,
            box_id,
            teller_id,
            &told.title,
            &told.opening,
            &told.words,
            &told.pen_name,
            &told.language,
            &told.teller,
            &told.time_since,
            &told.preferred_words,
            &told.name,
            &told.own_note,
            write_list(&told.experiences),
            write_list(&told.content_notes),
            now,
            told.weeks,
            write_list(&told.moments)
        ],
    )
    .await?;
    Ok(())
}

/// Saves over a story that this transaction holds.
pub async fn save(
    tx: &mut Tx,
    id: &StoryId,
    counted: Counted,
    told: &Told,
    now: Moment,
) -> Result<u64, DbError> {
    tx.run(
        "UPDATE story SET title = $1, opening = $2, words = $3, pen_name = $4, language = $5, teller = $6, time_since = $7,
                          preferred_words = $8, name = $9, own_note = $10, experiences = $11, content_notes = $12,
                          saved_at = $13, version = $14, answers = $15, weeks = $17, moments = $18
         WHERE id = $16 AND away_at IS NULL",
        args![
            &told.title,
            &told.opening,
            &told.words,
            &told.pen_name,
            &told.language,
            &told.teller,
            &told.time_since,
            &told.preferred_words,
            &told.name,
            &told.own_note,
            write_list(&told.experiences),
            write_list(&told.content_notes),
            now,
            counted.version,
            counted.answers,
            id,
            told.weeks,
            write_list(&told.moments)
        ],
    )
    .await
}

/// Something of it that is no row of its own changed just now.
pub async fn touch(tx: &mut Tx, id: &StoryId, now: Moment) -> Result<(), DbError> {
    tx.run("UPDATE story SET saved_at = $1 WHERE id = $2", args![now, id]).await?;
    Ok(())
}

pub async fn set_aside(
    tx: &mut Tx,
    id: &str,
    story_id: &StoryId,
    title: &str,
    words: &str,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO set_aside (id, story_id, title, words, made_at) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, args![id, story_id, title, words, now]).await?;
    Ok(())
}

/// Writes a version that was set aside on; `false` if this story has none of that id.
pub async fn write_on(
    tx: &mut Tx,
    (id, story_id): (&str, &StoryId),
    title: &str,
    words: &str,
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE set_aside SET title = $1, words = $2, made_at = $3 WHERE id = $4 AND story_id = $5";
    Ok(tx.run(sql, args![title, words, now, id, story_id]).await? == 1)
}

/// The version that was set aside with exactly these words, if there is one.
pub async fn same_set_aside(
    q: impl Query,
    story_id: &StoryId,
    title: &str,
    words: &str,
) -> Result<Option<String>, DbError> {
    let sql = "SELECT id FROM set_aside WHERE story_id = $1 AND title = $2 AND words = $3";
    Ok(q.one::<(String,)>(sql, args![story_id, title, words]).await?.map(|(id,)| id))
}

/// How many are set aside, and how many letters they have together.
pub async fn count_set_aside(q: impl Query, story_id: &StoryId) -> Result<(usize, i64), DbError> {
    let sql =
        "SELECT count(*), CAST(coalesce(sum(length(words)), 0) AS BIGINT) FROM set_aside WHERE story_id = $1";
    let (count, letters) = q.one::<(i64, i64)>(sql, args![story_id]).await?.unwrap_or((0, 0));
    Ok((usize::try_from(count).unwrap_or(usize::MAX), letters))
}

/// Their ids and words, the oldest first.
pub async fn oldest_set_aside(q: impl Query, story_id: &StoryId) -> Result<Vec<(String, String)>, DbError> {
    let sql = "SELECT id, words FROM set_aside WHERE story_id = $1 ORDER BY made_at, id";
    q.all(sql, args![story_id]).await
}

/// The title of what was set aside, and when it was last written on.
pub async fn title_of_set_aside(q: impl Query, id: &str) -> Result<Option<(String, Moment)>, DbError> {
    let sql = "SELECT title, made_at FROM set_aside WHERE id = $1";
    q.one(sql, args![id]).await
}

pub async fn delete_set_aside(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM set_aside WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn all_set_aside(q: impl Query, story_id: &StoryId) -> Result<Vec<SetAside>, DbError> {
    let sql = "SELECT words, made_at FROM set_aside WHERE story_id = $1 ORDER BY made_at DESC, id LIMIT 200";
    q.all(sql, args![story_id]).await
}

pub async fn put_away(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<bool, DbError> {
    let away = tx.run(
        "UPDATE story SET away_at = $1 WHERE id = $2 AND away_at IS NULL AND state <> 'published'",
        args![now, story_id],
    );
    Ok(away.await? == 1)
}

/// What a teller put away and when, the last first.
pub async fn all_away(q: impl Query, teller_id: &PersonId) -> Result<Vec<(StoryId, Moment)>, DbError> {
    let sql = "SELECT id, away_at FROM story WHERE teller_id = $1 AND away_at IS NOT NULL ORDER BY away_at DESC, id";
    q.all(sql, args![teller_id]).await
}

pub async fn away_at(q: impl Query, id: &StoryId) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT away_at FROM story WHERE id = $1 AND away_at IS NOT NULL";
    Ok(q.one::<(Moment,)>(sql, args![id]).await?.map(|(at,)| at))
}

pub async fn away_before(q: impl Query, before: Moment) -> Result<Vec<(StoryId, Moment)>, DbError> {
    let sql = "SELECT id, away_at FROM story WHERE away_at IS NOT NULL AND away_at <= $1";
    q.all(sql, args![before]).await
}

/// Brings back a story that was put away at exactly this moment; `false` if it was at another, or never.
pub async fn bring_back(tx: &mut Tx, story_id: &StoryId, away_at: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE story SET away_at = NULL WHERE id = $1 AND away_at = $2";
    Ok(tx.run(sql, args![story_id, away_at]).await? == 1)
}

fn ids(rows: Vec<(StoryId,)>) -> Vec<StoryId> {
    rows.into_iter().map(|(id,)| id).collect()
}

/// Stories of a teller in a box that were put away at exactly this moment.
pub async fn away_since(
    q: impl Query,
    (box_id, teller_id): (&BoxId, &PersonId),
    away_at: Moment,
) -> Result<Vec<StoryId>, DbError> {
    let sql = "SELECT id FROM story WHERE box_id = $1 AND teller_id = $2 AND away_at = $3";
    Ok(ids(q.all(sql, args![box_id, teller_id, away_at]).await?))
}

/// Removes a story that was put away at exactly this moment, with everything that hangs on it.
pub async fn remove_away(tx: &mut Tx, story_id: &StoryId, away_at: Moment) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM story WHERE id = $1 AND away_at = $2", args![story_id, away_at]).await? == 1)
}

/// Removes a story whatever it stands at, for the ledger: it was erased before.
pub async fn remove(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM story WHERE id = $1", args![story_id]).await? == 1)
}

/// What is put away can be brought back for the whole time from now on.
pub async fn away_from_now_on(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    tx.run("UPDATE story SET away_at = $1 WHERE away_at IS NOT NULL", args![now]).await?;
    Ok(())
}
