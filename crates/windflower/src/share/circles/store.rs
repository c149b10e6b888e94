//! The rows of circles and of what is shared with them.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::circle::Circle;

pub async fn insert(
    db: &Db,
    id: &str,
    keeper_id: &str,
    name: &str,
    newcomers: &str,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO circle (id, keeper_id, name, newcomers, made_at) VALUES ($1, $2, $3, $4, $5)";
    db.run(sql, args![id, keeper_id, name, newcomers, now]).await?;
    Ok(())
}

pub async fn all_own(db: &Db, keeper_id: &str) -> Result<Vec<Circle>, DbError> {
    let sql = "SELECT id, name, newcomers FROM circle WHERE keeper_id = $1 ORDER BY made_at, id";
    db.all(sql, args![keeper_id]).await
}

pub async fn own(db: &Db, keeper_id: &str, id: &str) -> Result<Option<Circle>, DbError> {
    db.one("SELECT id, name, newcomers FROM circle WHERE keeper_id = $1 AND id = $2", args![keeper_id, id])
        .await
}

pub async fn change(db: &Db, id: &str, name: &str, newcomers: &str) -> Result<(), DbError> {
    db.run("UPDATE circle SET name = $1, newcomers = $2 WHERE id = $3", args![name, newcomers, id]).await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM circle WHERE id = $1", args![id]).await? == 1)
}

fn ids(rows: Vec<(String,)>) -> Vec<String> {
    rows.into_iter().map(|(id,)| id).collect()
}

const OF_STORY: &str = "SELECT circle_id FROM story_circle WHERE story_id = $1";

pub async fn ids_of_story(tx: &mut Tx, story_id: &str) -> Result<Vec<String>, DbError> {
    let mut ids = ids(tx.all(OF_STORY, args![story_id]).await?);
    ids.sort();
    Ok(ids)
}

pub async fn ids_of_story_now(db: &Db, story_id: &str) -> Result<Vec<String>, DbError> {
    let mut ids = ids(db.all(OF_STORY, args![story_id]).await?);
    ids.sort();
    Ok(ids)
}

const WAITING: &str = "SELECT circle_id FROM widening_circle WHERE story_id = $1";

pub async fn ids_waiting(tx: &mut Tx, story_id: &str) -> Result<Vec<String>, DbError> {
    let mut ids = ids(tx.all(WAITING, args![story_id]).await?);
    ids.sort();
    Ok(ids)
}

pub async fn ids_waiting_now(db: &Db, story_id: &str) -> Result<Vec<String>, DbError> {
    let mut ids = ids(db.all(WAITING, args![story_id]).await?);
    ids.sort();
    Ok(ids)
}

/// A circle that has it keeps it since then; one that was ended meanwhile gets nothing.
pub async fn share(tx: &mut Tx, story_id: &str, circle_id: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO story_circle (story_id, circle_id, since)
               SELECT CAST($1 AS TEXT), id, CAST($3 AS BIGINT) FROM circle WHERE id = $2
               ON CONFLICT (story_id, circle_id) DO NOTHING";
    tx.run(sql, args![story_id, circle_id, now]).await?;
    Ok(())
}

pub async fn unshare(tx: &mut Tx, story_id: &str, circle_id: &str) -> Result<(), DbError> {
    let sql = "DELETE FROM story_circle WHERE story_id = $1 AND circle_id = $2";
    tx.run(sql, args![story_id, circle_id]).await?;
    Ok(())
}

pub async fn wait(tx: &mut Tx, story_id: &str, circle_id: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO widening_circle (story_id, circle_id)
               SELECT CAST($1 AS TEXT), id FROM circle WHERE id = $2";
    tx.run(sql, args![story_id, circle_id]).await?;
    Ok(())
}
