//! The rows of own words beside photographs.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::words::OwnWords;
use crate::ids::{BoxId, KeepsakeId, PersonId};

/// What is not shown, and whatever is of somebody who takes her leave, nobody reads but its writer.
pub async fn beside(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    reader_id: &PersonId,
) -> Result<Vec<OwnWords>, DbError> {
    q.all(
        "SELECT keepsake_words.person_id, person.name, keepsake_words.words, keepsake_words.shown
         FROM keepsake_words JOIN person ON person.id = keepsake_words.person_id
         WHERE keepsake_words.keepsake_id = $1 AND (keepsake_words.person_id = $2 OR (keepsake_words.shown = TRUE AND NOT EXISTS
             (SELECT 1 FROM farewell WHERE farewell.person_id = keepsake_words.person_id)))
         ORDER BY keepsake_words.person_id",
        args![keepsake_id, reader_id],
    )
    .await
}

/// New ones are shown where there is another parent to read them; those that are there stay as they are.
pub async fn set(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    words: &str,
    now: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_words (keepsake_id, person_id, words, saved_at, shown) VALUES ($1, $2, $3, $4, EXISTS (
             SELECT 1 FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
             WHERE keepsake.id = $1 AND box_keeper.person_id <> $2))
         ON CONFLICT (keepsake_id, person_id) DO UPDATE SET words = excluded.words, saved_at = excluded.saved_at",
        args![keepsake_id, person_id, words, now],
    )
    .await?;
    Ok(())
}

pub async fn show(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    shown: bool,
) -> Result<(), DbError> {
    let sql = "UPDATE keepsake_words SET shown = $1 WHERE keepsake_id = $2 AND person_id = $3";
    tx.run(sql, args![shown, keepsake_id, person_id]).await?;
    Ok(())
}

/// What those who keep a box now wrote beside its photographs is theirs alone again.
pub async fn hide_all_in(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    let sql = "UPDATE keepsake_words SET shown = FALSE
               WHERE keepsake_id IN (SELECT id FROM keepsake WHERE box_id = $1)
                   AND person_id IN (SELECT person_id FROM box_keeper WHERE box_id = $1)";
    tx.run(sql, args![box_id]).await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, keepsake_id: &KeepsakeId, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "DELETE FROM keepsake_words WHERE keepsake_id = $1 AND person_id = $2";
    tx.run(sql, args![keepsake_id, person_id]).await?;
    Ok(())
}

pub async fn delete_all_of(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM keepsake_words WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

/// The words beside one photograph stand beside its copy, too.
pub async fn copy(tx: &mut Tx, there: &KeepsakeId, here: &KeepsakeId) -> Result<(), DbError> {
    let sql = "INSERT INTO keepsake_words (keepsake_id, person_id, words, saved_at, shown)
         SELECT CAST($1 AS TEXT), person_id, words, saved_at, shown FROM keepsake_words WHERE keepsake_id = $2";
    tx.run(sql, args![here, there]).await?;
    Ok(())
}
