//! The rows of sentences that the place changed.

use platform::args;
use platform::db::{DbError, Query};

pub async fn all(q: impl Query, language: &str) -> Result<Vec<(String, String)>, DbError> {
    q.all("SELECT slug, words FROM care_sentence WHERE language = $1", args![language]).await
}

pub async fn put(q: impl Query, language: &str, slug: &str, words: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO care_sentence (language, slug, words) VALUES ($1, $2, $3)
               ON CONFLICT (language, slug) DO UPDATE SET words = $3";
    q.run(sql, args![language, slug, words]).await?;
    Ok(())
}
