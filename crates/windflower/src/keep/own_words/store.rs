//! The rows of own words beside photographs.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::words::OwnWords;
use crate::ids::{KeepsakeId, PersonId};

/// Of somebody who takes her leave nobody reads them but she.
pub async fn beside(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    reader_id: &PersonId,
) -> Result<Vec<OwnWords>, DbError> {
    q.all(
        "SELECT keepsake_words.person_id, person.name, keepsake_words.words
         FROM keepsake_words JOIN person ON person.id = keepsake_words.person_id
         WHERE keepsake_words.keepsake_id = $1 AND (keepsake_words.person_id = $2 OR NOT EXISTS
             (SELECT 1 FROM farewell WHERE farewell.person_id = keepsake_words.person_id))
         ORDER BY keepsake_words.person_id",
        args![keepsake_id, reader_id],
    )
    .await
}

pub async fn set(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    words: &str,
    now: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_words (keepsake_id, person_id, words, saved_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (keepsake_id, person_id) DO UPDATE SET words = excluded.words, saved_at = excluded.saved_at",
        args![keepsake_id, person_id, words, now],
    )
    .await?;
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
    let sql = "INSERT INTO keepsake_words (keepsake_id, person_id, words, saved_at)
         SELECT CAST($1 AS TEXT), person_id, words, saved_at FROM keepsake_words WHERE keepsake_id = $2";
    tx.run(sql, args![here, there]).await?;
    Ok(())
}
