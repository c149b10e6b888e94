//! The rows of circles and of what is shared with them.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::circle::{Circle, Newcomers};
use crate::ids::{CircleId, PersonId, StoryId};

pub async fn insert(
    q: impl Query,
    keeper_id: &PersonId,
    circle: &Circle,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO circle (id, keeper_id, name, newcomers, made_at) VALUES ($1, $2, $3, $4, $5)";
    q.run(sql, args![&circle.id, keeper_id, &circle.name, circle.newcomers, now]).await?;
    Ok(())
}

pub async fn all_own(q: impl Query, keeper_id: &PersonId) -> Result<Vec<Circle>, DbError> {
    let sql = "SELECT id, name, newcomers FROM circle WHERE keeper_id = $1 ORDER BY made_at, id";
    q.all(sql, args![keeper_id]).await
}

pub async fn own(q: impl Query, keeper_id: &PersonId, id: &CircleId) -> Result<Option<Circle>, DbError> {
    q.one("SELECT id, name, newcomers FROM circle WHERE keeper_id = $1 AND id = $2", args![keeper_id, id])
        .await
}

pub async fn change(q: impl Query, id: &CircleId, name: &str, newcomers: Newcomers) -> Result<(), DbError> {
    q.run("UPDATE circle SET name = $1, newcomers = $2 WHERE id = $3", args![name, newcomers, id]).await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &CircleId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM circle WHERE id = $1", args![id]).await? == 1)
}

pub async fn ids_of_story(q: impl Query, story_id: &StoryId) -> Result<Vec<CircleId>, DbError> {
    Ok(sorted(q.all("SELECT circle_id FROM story_circle WHERE story_id = $1", args![story_id]).await?))
}

pub async fn ids_waiting(q: impl Query, story_id: &StoryId) -> Result<Vec<CircleId>, DbError> {
    Ok(sorted(q.all("SELECT circle_id FROM widening_circle WHERE story_id = $1", args![story_id]).await?))
}

fn sorted(rows: Vec<(CircleId,)>) -> Vec<CircleId> {
    let mut ids: Vec<CircleId> = rows.into_iter().map(|(id,)| id).collect();
    ids.sort();
    ids
}

/// A circle that has it keeps it since then; one that was ended meanwhile gets nothing.
pub async fn share(
    tx: &mut Tx,
    story_id: &StoryId,
    circle_id: &CircleId,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO story_circle (story_id, circle_id, since)
               SELECT CAST($1 AS TEXT), id, CAST($3 AS BIGINT) FROM circle WHERE id = $2
               ON CONFLICT (story_id, circle_id) DO NOTHING";
    tx.run(sql, args![story_id, circle_id, now]).await?;
    Ok(())
}

pub async fn unshare(tx: &mut Tx, story_id: &StoryId, circle_id: &CircleId) -> Result<(), DbError> {
    let sql = "DELETE FROM story_circle WHERE story_id = $1 AND circle_id = $2";
    tx.run(sql, args![story_id, circle_id]).await?;
    Ok(())
}

pub async fn wait(tx: &mut Tx, story_id: &StoryId, circle_id: &CircleId) -> Result<(), DbError> {
    let sql = "INSERT INTO widening_circle (story_id, circle_id)
               SELECT CAST($1 AS TEXT), id FROM circle WHERE id = $2";
    tx.run(sql, args![story_id, circle_id]).await?;
    Ok(())
}
