//! The rows of what was asked.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::{PersonId, RequestId, StoryId};
use crate::people::who::audience::Audience;
use crate::share::editions::StoryState;

/// Whether a story stands at an address.
pub async fn is_a_story(tx: &mut Tx, address: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM story WHERE address = $1";
    Ok(tx.one::<(StoryId,)>(sql, args![address]).await?.is_some())
}

pub async fn insert(
    tx: &mut Tx,
    id: &RequestId,
    address: &str,
    (name, line): (&str, &str),
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO reading_request (id, address, name, line, made_at) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, args![id, address, name, line, now]).await?;
    Ok(())
}

/// What was asked, with how its story stands.
pub struct Asked {
    pub id: RequestId,
    pub story_id: StoryId,
    pub title: String,
    pub state: StoryState,
    pub audience: Audience,
    pub name: String,
    pub line: String,
}

platform::row!(Asked { id, story_id, title, state, audience, name, line });

/// Those that came while the story was shown, to a keeper who may be asked.
pub async fn all_for(q: impl Query, keeper_id: &PersonId) -> Result<Vec<Asked>, DbError> {
    q.all(
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

pub async fn remove(q: impl Query, keeper_id: &PersonId, id: &RequestId) -> Result<bool, DbError> {
    let sql = "DELETE FROM reading_request WHERE id = $1
               AND address IN (SELECT address FROM story WHERE teller_id = $2)";
    Ok(q.run(sql, args![id, keeper_id]).await? == 1)
}

pub async fn are_on(q: impl Query, keeper_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT person_id FROM reading_requests_on WHERE person_id = $1";
    Ok(q.one::<(String,)>(sql, args![keeper_id]).await?.is_some())
}

pub async fn turn_on(q: impl Query, keeper_id: &PersonId) -> Result<(), DbError> {
    let sql = "INSERT INTO reading_requests_on (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING";
    q.run(sql, args![keeper_id]).await?;
    Ok(())
}

pub async fn turn_off(q: impl Query, keeper_id: &PersonId) -> Result<(), DbError> {
    q.run("DELETE FROM reading_requests_on WHERE person_id = $1", args![keeper_id]).await?;
    Ok(())
}

/// What was asked about a story is asked at its address.
pub async fn delete_all_about(tx: &mut Tx, teller_id: &PersonId) -> Result<(), DbError> {
    let sql = "DELETE FROM reading_request WHERE address IN (SELECT address FROM story WHERE teller_id = $1)";
    tx.run(sql, args![teller_id]).await?;
    Ok(())
}

pub async fn prune(q: impl Query, before: Moment) -> Result<(), DbError> {
    q.run("DELETE FROM reading_request WHERE made_at < $1", args![before]).await?;
    Ok(())
}
