//! The rows of what machines get of stories.

use platform::args;
use platform::db::{DbError, Query, Tx};

use super::Machines;
use crate::ids::StoryId;

pub async fn find(q: impl Query, story_id: &StoryId) -> Result<Option<Machines>, DbError> {
    let sql = "SELECT machines FROM machine_wish WHERE story_id = $1";
    Ok(q.one::<(Machines,)>(sql, args![story_id]).await?.map(|(machines,)| machines))
}

/// Two who choose at once wait for each other.
pub async fn lock(tx: &mut Tx, story_id: &StoryId) -> Result<Option<Machines>, DbError> {
    tx.run("UPDATE machine_wish SET machines = machines WHERE story_id = $1", args![story_id]).await?;
    find(tx, story_id).await
}

pub async fn put(tx: &mut Tx, story_id: &StoryId, machines: Machines) -> Result<(), DbError> {
    let sql = "INSERT INTO machine_wish (story_id, machines) VALUES ($1, $2)
               ON CONFLICT (story_id) DO UPDATE SET machines = $2";
    tx.run(sql, args![story_id, machines]).await?;
    Ok(())
}
