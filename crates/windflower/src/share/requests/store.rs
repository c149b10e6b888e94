//! The rows of what was asked.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

pub async fn asked(tx: &mut Tx, address: &str, since: Moment) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM reading_request WHERE address = $1 AND made_at > $2";
    Ok(tx.one::<(i64,)>(sql, args![address, since]).await?.map_or(0, |(count,)| count))
}

pub async fn asked_in_place(tx: &mut Tx, since: Moment) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM reading_request WHERE made_at > $1";
    Ok(tx.one::<(i64,)>(sql, args![since]).await?.map_or(0, |(count,)| count))
}

pub async fn insert(
    tx: &mut Tx,
    id: &str,
    address: &str,
    (name, line): (&str, &str),
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO reading_request (id, address, name, line, made_at) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, args![id, address, name, line, now]).await?;
    Ok(())
}

pub struct Row {
    pub id: String,
    pub story_id: String,
    pub title: String,
    pub state: String,
    pub audience: String,
    pub name: String,
    pub line: String,
}

platform::row!(Row { id, story_id, title, state, audience, name, line });

/// Those that came while the story was shown, to a keeper who may be asked.
pub async fn all_for(db: &Db, keeper_id: &str) -> Result<Vec<Row>, DbError> {
    db.all(
        "SELECT reading_request.id, story.id, story.title, story.state, story.audience, reading_request.name,
                reading_request.line
         FROM reading_request JOIN story ON story.address = reading_request.address
         WHERE story.teller_id = $1 AND story.away_at IS NULL AND story.published_at <= reading_request.made_at
           AND EXISTS (SELECT 1 FROM reading_requests_on WHERE person_id = $1)
         ORDER BY reading_request.made_at, reading_request.id LIMIT 50",
        args![keeper_id],
    )
    .await
}

pub async fn remove(db: &Db, keeper_id: &str, id: &str) -> Result<bool, DbError> {
    let sql = "DELETE FROM reading_request WHERE id = $1
               AND address IN (SELECT address FROM story WHERE teller_id = $2)";
    Ok(db.run(sql, args![id, keeper_id]).await? == 1)
}

pub async fn are_on(db: &Db, keeper_id: &str) -> Result<bool, DbError> {
    let sql = "SELECT person_id FROM reading_requests_on WHERE person_id = $1";
    Ok(db.one::<(String,)>(sql, args![keeper_id]).await?.is_some())
}

pub async fn turn_on(db: &Db, keeper_id: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO reading_requests_on (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING";
    db.run(sql, args![keeper_id]).await?;
    Ok(())
}

pub async fn turn_off(db: &Db, keeper_id: &str) -> Result<(), DbError> {
    db.run("DELETE FROM reading_requests_on WHERE person_id = $1", args![keeper_id]).await?;
    Ok(())
}

pub async fn prune(db: &Db, before: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM reading_request WHERE made_at < $1", args![before]).await?;
    Ok(())
}
