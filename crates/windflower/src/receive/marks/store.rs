//! The rows of marks: three for a story at most.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::{Left, Mark};
use crate::ids::{PersonId, StoryId};

pub async fn last_on(q: impl Query, story_id: &StoryId, mark: Mark) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT last_on FROM mark WHERE story_id = $1 AND mark = $2";
    Ok(q.one::<(Moment,)>(sql, args![story_id, mark]).await?.map(|(day,)| day))
}

pub async fn leave(q: impl Query, story_id: &StoryId, mark: Mark, day: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO mark (story_id, mark, first_on, last_on) VALUES ($1, $2, $3, $3)
               ON CONFLICT (story_id, mark) DO UPDATE SET last_on = $3 WHERE mark.last_on < $3";
    q.run(sql, args![story_id, mark, day]).await?;
    Ok(())
}

pub async fn all(q: impl Query, story_id: &StoryId) -> Result<Vec<Left>, DbError> {
    let sql = "SELECT mark, first_on, last_on FROM mark WHERE story_id = $1 ORDER BY mark";
    q.all(sql, args![story_id]).await
}

pub async fn remove_all_of(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    let sql = "DELETE FROM mark WHERE story_id IN (SELECT id FROM story WHERE teller_id = $1)";
    tx.run(sql, args![keeper_id]).await?;
    Ok(())
}
