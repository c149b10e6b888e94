//! The rows of what was handed in.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::{CircleId, PersonId, StoryId};
use crate::people::who::audience::Audience;
use crate::share::editions::Visibility;

platform::row_enum! {
    /// Where it stands.
    pub enum State {
        /// Somebody reads it, or will.
        Submitted = "submitted",
        /// It is its teller's draft again.
        HandedBack = "handed-back",
    }
}

/// A story that was handed in.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Which.
    pub story_id: StoryId,
    /// Where it stands.
    pub state: State,
    /// What was handed in; none where it was handed back.
    pub edition: Option<i64>,
    /// Who is to see it.
    pub audience: Audience,
    /// Whether it is to stand in the lists.
    pub listed: bool,
    /// Whether it is shown as soon as somebody said yes, and not after a night.
    pub at_once: bool,
    /// When it was handed in.
    pub submitted_at: Moment,
    /// Why it was handed back.
    pub line: String,
    /// By whom; empty where that person is gone.
    pub by_name: String,
}

platform::row!(Submission {
    story_id,
    state,
    edition,
    audience,
    listed,
    at_once,
    submitted_at,
    line,
    by_name
});

pub struct New<'a> {
    pub story_id: &'a StoryId,
    pub edition: i64,
    pub wanted: &'a Visibility,
    pub at_once: bool,
    pub now: Moment,
}

pub async fn put(tx: &mut Tx, new: &New<'_>) -> Result<(), DbError> {
    tx.run("DELETE FROM submission WHERE story_id = $1", args![new.story_id]).await?;
    tx.run(
        "INSERT INTO submission (story_id, state, edition, audience, listed, at_once, submitted_at, line, by_name, by_person)
         VALUES ($1, 'submitted', $2, $3, $4, $5, $6, '', '', '')",
        args![new.story_id, new.edition, new.wanted.audience, new.wanted.listed, new.at_once, new.now],
    )
    .await?;
    Ok(())
}

pub async fn add_circle(tx: &mut Tx, story_id: &StoryId, circle_id: &CircleId) -> Result<(), DbError> {
    let sql = "INSERT INTO submission_circle (story_id, circle_id)
               SELECT CAST($1 AS TEXT), id FROM circle WHERE id = $2";
    tx.run(sql, args![story_id, circle_id]).await?;
    Ok(())
}

pub async fn circles(q: impl Query, story_id: &StoryId) -> Result<Vec<CircleId>, DbError> {
    let sql = "SELECT circle_id FROM submission_circle WHERE story_id = $1";
    Ok(q.all::<(CircleId,)>(sql, args![story_id]).await?.into_iter().map(|(id,)| id).collect())
}

pub async fn find(q: impl Query, story_id: &StoryId) -> Result<Option<Submission>, DbError> {
    let sql = "SELECT story_id, state, edition, audience, listed, at_once, submitted_at, line, by_name
               FROM submission WHERE story_id = $1";
    q.one(sql, args![story_id]).await
}

/// Which edition it was, and when it was handed in.
pub async fn remove(tx: &mut Tx, story_id: &StoryId) -> Result<Option<(i64, Moment)>, DbError> {
    let sql =
        "DELETE FROM submission WHERE story_id = $1 AND state = 'submitted' RETURNING edition, submitted_at";
    tx.one(sql, args![story_id]).await
}

pub async fn remove_line(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    let sql = "DELETE FROM submission WHERE story_id = $1 AND state = 'handed-back'";
    tx.run(sql, args![story_id]).await?;
    Ok(())
}

pub async fn hand_back(
    tx: &mut Tx,
    story_id: &StoryId,
    (line, name): (&str, &str),
    by: &PersonId,
) -> Result<(), DbError> {
    tx.run("DELETE FROM submission_circle WHERE story_id = $1", args![story_id]).await?;
    let sql =
        "UPDATE submission SET state = 'handed-back', edition = NULL, line = $2, by_name = $3, by_person = $4
               WHERE story_id = $1";
    tx.run(sql, args![story_id, line, name, by]).await?;
    Ok(())
}

/// At a restore, once; nothing else reads all of them.
pub async fn all_submitted(q: impl Query) -> Result<Vec<(StoryId,)>, DbError> {
    q.all("SELECT story_id FROM submission WHERE state = 'submitted' ORDER BY story_id", args![]).await
}

pub async fn forget_name(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "UPDATE submission SET by_name = '', by_person = '' WHERE by_person = $1";
    tx.run(sql, args![person_id]).await?;
    Ok(())
}
