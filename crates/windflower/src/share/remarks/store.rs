//! The rows of what the place says to tellers.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::{About, RemarkKind};
use crate::ids::{PersonId, RemarkId, ReportId, StoryId};

/// Something that the place says to a teller.
#[derive(Clone, Debug)]
pub struct Remark {
    /// Id; for her alone.
    pub id: RemarkId,
    /// Which story.
    pub story_id: StoryId,
    /// What it is called.
    pub title: String,
    /// What is said.
    pub kind: RemarkKind,
    /// In whose words; perhaps empty.
    pub line: String,
    /// When.
    pub made_at: Moment,
    /// Until when somebody could look.
    pub ends_at: Option<Moment>,
    /// Her answer.
    pub answer: String,
    /// When she answered.
    pub answered_at: Option<Moment>,
    /// When somebody else had read it.
    pub settled_at: Option<Moment>,
    /// When she could show it again.
    pub lifted_at: Option<Moment>,
}

platform::row!(Remark {
    id,
    story_id,
    title,
    kind,
    line,
    made_at,
    ends_at,
    answer,
    answered_at,
    settled_at,
    lifted_at
});

macro_rules! remarks {
    ($rest:literal) => {
        concat!(
            "SELECT remark.id, remark.story_id, story.title, remark.kind, remark.line, remark.made_at, remark.ends_at,
                    remark.answer, remark.answered_at, remark.settled_at, remark.lifted_at ",
            $rest
        )
    };
}

/// What is new of one.
pub struct New<'a> {
    pub kind: RemarkKind,
    pub line: &'a str,
    pub opened_by: &'a str,
    pub ends_at: Option<Moment>,
}

pub async fn insert(
    tx: &mut Tx,
    id: &RemarkId,
    about: About<'_>,
    new: &New<'_>,
    now: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO remark (id, story_id, report_id, kind, line, opened_by, made_at, ends_at, answer, answered_at, settled_at,
                             lifted_at, away_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', NULL, NULL, NULL, NULL)",
        args![id, about.story_id, about.report_id, new.kind, new.line, new.opened_by, now, new.ends_at],
    )
    .await?;
    Ok(())
}

pub async fn open_until(
    q: impl Query,
    report_id: &ReportId,
    opened_by: &PersonId,
    now: Moment,
) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT max(ends_at) FROM remark WHERE report_id = $1 AND opened_by = $2 AND ends_at > $3";
    let until = q.one::<(Option<Moment>,)>(sql, args![report_id, opened_by, now]).await?;
    Ok(until.and_then(|(until,)| until))
}

pub async fn delete_line(tx: &mut Tx, report_id: &ReportId) -> Result<(), DbError> {
    tx.run("DELETE FROM remark WHERE report_id = $1 AND kind = 'line'", args![report_id]).await?;
    Ok(())
}

pub async fn is_held_back(q: impl Query, story_id: &StoryId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM remark WHERE story_id = $1 AND kind = 'narrowed' AND lifted_at IS NULL LIMIT 1";
    Ok(q.one::<(RemarkId,)>(sql, args![story_id]).await?.is_some())
}

pub async fn narrowed_after(q: impl Query, report_id: &ReportId) -> Result<Option<Remark>, DbError> {
    let sql = remarks!(
        "FROM remark JOIN story ON story.id = remark.story_id
         WHERE remark.report_id = $1 AND remark.kind = 'narrowed' ORDER BY remark.made_at DESC LIMIT 1"
    );
    q.one(sql, args![report_id]).await
}

pub async fn settle(tx: &mut Tx, report_id: &ReportId, now: Moment, lifted: bool) -> Result<(), DbError> {
    let lifted_at = lifted.then_some(now);
    tx.run(
        "UPDATE remark SET settled_at = $2, lifted_at = $3, away_at = NULL WHERE report_id = $1 AND kind = 'narrowed'",
        args![report_id, now, lifted_at],
    )
    .await?;
    Ok(())
}

pub async fn all_for(q: impl Query, teller_id: &PersonId) -> Result<Vec<Remark>, DbError> {
    let sql = remarks!(
        "FROM story JOIN remark ON remark.story_id = story.id
         WHERE story.teller_id = $1 AND remark.away_at IS NULL ORDER BY remark.made_at DESC, remark.id LIMIT 50"
    );
    q.all(sql, args![teller_id]).await
}

pub async fn are_there(q: impl Query, teller_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT remark.id FROM story JOIN remark ON remark.story_id = story.id
               WHERE story.teller_id = $1 AND remark.away_at IS NULL LIMIT 1";
    Ok(q.one::<(RemarkId,)>(sql, args![teller_id]).await?.is_some())
}

/// Only to what took something from her there is an answer.
pub async fn answer(
    tx: &mut Tx,
    teller_id: &PersonId,
    (id, words): (&RemarkId, &str),
    now: Moment,
) -> Result<Option<(ReportId, StoryId)>, DbError> {
    let sql = "UPDATE remark SET answer = $3, answered_at = $4
               WHERE id = $1 AND kind = 'narrowed' AND answered_at IS NULL
                 AND story_id IN (SELECT id FROM story WHERE teller_id = $2)
               RETURNING report_id, story_id";
    tx.one(sql, args![id, teller_id, words, now]).await
}

pub async fn put_away(
    q: impl Query,
    teller_id: &PersonId,
    id: &RemarkId,
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE remark SET away_at = $3
               WHERE id = $1 AND (kind <> 'narrowed' OR answered_at IS NOT NULL) AND story_id IN (SELECT id FROM story WHERE teller_id = $2)";
    Ok(q.run(sql, args![id, teller_id, now]).await? == 1)
}

pub async fn forget_who_opened(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE remark SET opened_by = '' WHERE opened_by = $1", args![person_id]).await?;
    Ok(())
}
