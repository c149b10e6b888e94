//! The rows of how stories take notes.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::{NoteWish, Showing, Taking};
use crate::ids::{PersonId, StoryId};

pub async fn find(q: impl Query, story_id: &StoryId) -> Result<Option<NoteWish>, DbError> {
    q.one("SELECT taking, showing, rests_until, marks FROM note_wish WHERE story_id = $1", args![story_id])
        .await
}

/// Two who choose at once wait for each other.
pub async fn lock(tx: &mut Tx, story_id: &StoryId) -> Result<Option<NoteWish>, DbError> {
    tx.run("UPDATE note_wish SET taking = taking WHERE story_id = $1", args![story_id]).await?;
    find(tx, story_id).await
}

pub async fn put(
    tx: &mut Tx,
    story_id: &StoryId,
    (taking, showing, marks): (Taking, Showing, bool),
) -> Result<(), DbError> {
    let sql =
        "INSERT INTO note_wish (story_id, taking, showing, rests_until, marks) VALUES ($1, $2, $3, 0, $4)
               ON CONFLICT (story_id) DO UPDATE SET taking = $2, showing = $3, marks = $4";
    tx.run(sql, args![story_id, taking, showing, marks]).await?;
    Ok(())
}

pub async fn rest(tx: &mut Tx, story_id: &StoryId, until: Moment, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE note_wish SET rests_until = $2 WHERE story_id = $1 AND rests_until <= $3";
    Ok(tx.run(sql, args![story_id, until, now]).await? == 1)
}

pub async fn resting(
    q: impl Query,
    keeper_id: &PersonId,
    now: Moment,
) -> Result<Vec<(StoryId, String, Moment)>, DbError> {
    let sql = "SELECT story.id, story.title, note_wish.rests_until
               FROM story JOIN note_wish ON note_wish.story_id = story.id
               WHERE story.teller_id = $1 AND story.away_at IS NULL AND note_wish.rests_until > $2
               ORDER BY story.saved_at DESC, story.id DESC LIMIT 20";
    q.all(sql, args![keeper_id, now]).await
}

pub async fn close_again(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    let sql = "UPDATE note_wish SET taking = 'closed', showing = 'never', marks = FALSE
               WHERE story_id = $1 AND (taking <> 'closed' OR showing <> 'never')";
    Ok(tx.run(sql, args![story_id]).await? == 1)
}
