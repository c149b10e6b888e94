//! The rows of what stands in lists.

use platform::args;
use platform::db::{DbError, Query, Tx};

use super::ListedStory;
use crate::ids::StoryId;
use crate::people::who::audience::Audience;

macro_rules! listing_columns {
    ($rest:literal) => {
        concat!(
            "SELECT story_id, audience, address, language, month, title, opening, pen_name, teller, time_since, experiences
             FROM listing ",
            $rest
        )
    };
}

/// The newest months first; which of the oldest month are left out where there are too many is chance.
pub async fn all_for(
    q: impl Query,
    audience: Audience,
    language: Option<&str>,
    most: i64,
) -> Result<Vec<ListedStory>, DbError> {
    q.all(
        listing_columns!(
            "WHERE audience = $1 AND (CAST($2 AS TEXT) IS NULL OR language = $2) ORDER BY month DESC, address LIMIT $3"
        ),
        args![audience, language, most],
    )
    .await
}

pub async fn by_id(q: impl Query, story_id: &StoryId) -> Result<Option<ListedStory>, DbError> {
    q.one(listing_columns!("WHERE story_id = $1"), args![story_id]).await
}

pub async fn put(tx: &mut Tx, one: &ListedStory) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO listing (story_id, audience, address, language, month, title, opening, pen_name, teller, time_since,
                              experiences)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (story_id) DO UPDATE SET audience = excluded.audience, language = excluded.language,
             month = excluded.month, title = excluded.title, opening = excluded.opening, pen_name = excluded.pen_name,
             teller = excluded.teller, time_since = excluded.time_since, experiences = excluded.experiences",
        args![
            &one.story_id,
            one.audience,
            &one.address,
            &one.language,
            &one.month,
            &one.title,
            &one.opening,
            &one.pen_name,
            one.teller.as_deref(),
            one.time_since.as_deref(),
            &one.experiences
        ],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM listing WHERE story_id = $1", args![story_id]).await?;
    Ok(())
}

/// Stories that are shown so that they stand in a list, and have no row.
pub async fn all_missing(q: impl Query) -> Result<Vec<StoryId>, DbError> {
    let sql = "SELECT id FROM story WHERE state = 'published' AND (audience <> 'anyone' OR listed = TRUE)
               AND away_at IS NULL AND NOT EXISTS (SELECT 1 FROM listing WHERE listing.story_id = story.id) ORDER BY id";
    Ok(q.all(sql, args![]).await?.into_iter().map(|(id,)| id).collect())
}
