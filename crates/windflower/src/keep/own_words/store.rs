//! The rows of own words beside photographs.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::OwnWords;

/// Of somebody who takes her leave nobody reads them but she.
pub async fn beside(db: &Db, keepsake_id: &str, reader_id: &str) -> Result<Vec<OwnWords>, DbError> {
    db.all(
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
    keepsake_id: &str,
    person_id: &str,
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

pub async fn remove(tx: &mut Tx, keepsake_id: &str, person_id: &str) -> Result<(), DbError> {
    let sql = "DELETE FROM keepsake_words WHERE keepsake_id = $1 AND person_id = $2";
    tx.run(sql, args![keepsake_id, person_id]).await?;
    Ok(())
}

pub async fn remove_all(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM keepsake_words WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}
