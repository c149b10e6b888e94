//! The rows of which stories are near to one.

use platform::args;
use platform::db::{DbError, Query, Tx};

use crate::ids::StoryId;

pub async fn of(q: impl Query, story_id: &StoryId) -> Result<Vec<(StoryId, String)>, DbError> {
    let sql = "SELECT near_story.near_id, near_story.why
               FROM near_story JOIN listing ON listing.story_id = near_story.near_id
               WHERE near_story.story_id = $1 ORDER BY near_story.weight DESC, listing.address";
    q.all(sql, args![story_id]).await
}

/// Nothing where one of them stands in no list any more, or the one that was compared (`words`) says something else by now;
/// nor where one person tells both under two names: side by side they would tell it.
pub async fn put(
    tx: &mut Tx,
    (story_id, near_id): (&StoryId, &StoryId),
    (weight, why): (i64, &str),
    words: &str,
) -> Result<(), DbError> {
    let sql = "INSERT INTO near_story (story_id, near_id, weight, why)
               SELECT one.story_id, other.story_id, $3, $4
               FROM listing AS one JOIN listing AS other ON other.story_id = $2
                   JOIN story AS own ON own.id = one.story_id JOIN story AS its ON its.id = other.story_id
               WHERE one.story_id = $1 AND one.audience = 'anyone' AND other.audience = 'anyone'
                   AND (own.teller_id <> its.teller_id OR one.name_mark = other.name_mark)
                   AND EXISTS (SELECT 1 FROM found WHERE found.story_id IN ($1, $2) AND found.words = $5)
               ON CONFLICT (story_id, near_id) DO UPDATE SET weight = excluded.weight, why = excluded.why";
    tx.run(sql, args![story_id, near_id, weight, why, words]).await?;
    Ok(())
}

/// Of a story and others, and of others and it.
pub async fn delete_all_of(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM near_story WHERE story_id = $1", args![story_id]).await?;
    tx.run("DELETE FROM near_story WHERE near_id = $1", args![story_id]).await?;
    Ok(())
}

/// Lets go of all but the nearest.
pub async fn keep_best(tx: &mut Tx, story_id: &StoryId, most: i64) -> Result<(), DbError> {
    let sql = "DELETE FROM near_story WHERE story_id = $1 AND near_id IN (
                   SELECT near_id FROM near_story WHERE story_id = $1 ORDER BY weight DESC, near_id LIMIT 1000 OFFSET $2)";
    tx.run(sql, args![story_id, most]).await?;
    Ok(())
}
