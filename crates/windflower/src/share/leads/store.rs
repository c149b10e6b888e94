//! The rows of addresses that lead on.

use platform::args;
use platform::db::{DbError, Query, Tx};

use crate::ids::StoryId;

/// Where an address leads.
pub struct Lead {
    /// The address of the story in which it is told now.
    pub address: String,
    /// The name under which both stood.
    pub pen_name: String,
}

platform::row!(Lead { address, pen_name });

pub async fn at(q: impl Query, address: &str) -> Result<Option<Lead>, DbError> {
    let sql = "SELECT there.address, story_lead.pen_name
               FROM story JOIN story_lead ON story_lead.story_id = story.id
                          JOIN story AS there ON there.id = story_lead.into_id
               WHERE story.address = $1 AND story.away_at IS NULL";
    q.one(sql, args![address]).await
}

pub async fn of(q: impl Query, story_id: &StoryId) -> Result<Option<StoryId>, DbError> {
    let sql = "SELECT into_id FROM story_lead WHERE story_id = $1";
    Ok(q.one::<(StoryId,)>(sql, args![story_id]).await?.map(|(id,)| id))
}

/// What led to this one leads to the other one, where it stands under the same name; else it leads nowhere.
pub async fn lead_on(
    tx: &mut Tx,
    story_id: &StoryId,
    into_id: &StoryId,
    pen_name: &str,
) -> Result<(), DbError> {
    let sql = "UPDATE story_lead SET into_id = $1 WHERE into_id = $2 AND pen_name = $3 AND story_id <> $1";
    tx.run(sql, args![into_id, story_id, pen_name]).await?;
    tx.run("DELETE FROM story_lead WHERE into_id = $1", args![story_id]).await?;
    Ok(())
}

pub async fn put(tx: &mut Tx, story_id: &StoryId, into_id: &StoryId, pen_name: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO story_lead (story_id, into_id, pen_name) VALUES ($1, $2, $3)
               ON CONFLICT (story_id) DO UPDATE SET into_id = $2, pen_name = $3";
    tx.run(sql, args![story_id, into_id, pen_name]).await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM story_lead WHERE story_id = $1", args![story_id]).await? > 0)
}
