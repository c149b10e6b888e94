//! The rows of which stories are near to one.

use platform::args;
use platform::db::{DbError, Query, Tx};

use crate::ids::StoryId;

pub async fn of(q: impl Query, story_id: &StoryId) -> Result<Vec<(StoryId, String)>, DbError> {
    let sql = "SELECT near_id, why FROM near_story WHERE story_id = $1 ORDER BY weight DESC, near_id";
    q.all(sql, args![story_id]).await
}

/// `false` where one of them stands in no list any more.
pub async fn put(
    tx: &mut Tx,
    (story_id, near_id): (&StoryId, &StoryId),
    weight: i64,
    why: &str,
) -> Result<bool, DbError> {
    let sql = "INSERT INTO near_story (story_id, near_id, weight, why)
               SELECT one.story_id, other.story_id, $3, $4 FROM listing AS one JOIN listing AS other ON other.story_id = $2
               WHERE one.story_id = $1 AND one.audience = 'anyone' AND other.audience = 'anyone'
               ON CONFLICT (story_id, near_id) DO UPDATE SET weight = excluded.weight, why = excluded.why";
    Ok(tx.run(sql, args![story_id, near_id, weight, why]).await? == 1)
}

pub async fn delete_of(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM near_story WHERE story_id = $1", args![story_id]).await?;
    Ok(())
}

/// Lets go of all but the nearest.
pub async fn keep_best(tx: &mut Tx, story_id: &StoryId, most: i64) -> Result<(), DbError> {
    let sql = "DELETE FROM near_story WHERE story_id = $1 AND near_id IN (
                   SELECT near_id FROM near_story WHERE story_id = $1 ORDER BY weight DESC, near_id LIMIT 1000 OFFSET $2)";
    tx.run(sql, args![story_id, most]).await?;
    Ok(())
}
