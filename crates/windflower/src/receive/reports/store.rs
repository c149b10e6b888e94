//! The rows of what somebody says is wrong.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::report::{Line, Outcome, Reason, Report};
use crate::ids::{PersonId, ReportId, StoryId};
use crate::site::turning::{Spot, Whence};

macro_rules! reports {
    ($rest:literal) => {
        concat!(
            "SELECT id, about, story_id, words_hash, reason, words, lead_id, outcome, made_at, appeal, appealed_at FROM report ",
            $rest
        )
    };
}

pub async fn find(q: impl Query, id: &ReportId) -> Result<Option<Report>, DbError> {
    q.one(reports!("WHERE id = $1"), args![id]).await
}

pub async fn by_receipt(q: impl Query, fingerprint: &str) -> Result<Option<Report>, DbError> {
    q.one(reports!("WHERE receipt = $1"), args![fingerprint]).await
}

pub async fn joined_to(q: impl Query, id: &ReportId, most: i64) -> Result<Vec<Report>, DbError> {
    q.all(reports!("WHERE lead_id = $1 ORDER BY id LIMIT $2"), args![id, most]).await
}

/// Whether somebody looked at these very words and found nothing wrong.
pub async fn is_harmless(q: impl Query, story_id: &StoryId, hash: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM report WHERE story_id = $1 AND words_hash = $2 AND outcome = 'pass' LIMIT 1";
    Ok(q.one::<(ReportId,)>(sql, args![story_id, hash]).await?.is_some())
}

pub async fn that_waits(q: impl Query, story_id: &StoryId, hash: &str) -> Result<Option<ReportId>, DbError> {
    let sql = "SELECT id FROM report
               WHERE story_id = $1 AND words_hash = $2 AND lead_id IS NULL AND outcome IS NULL ORDER BY id LIMIT 1";
    Ok(q.one::<(ReportId,)>(sql, args![story_id, hash]).await?.map(|(id,)| id))
}

/// What is new of one.
pub struct New<'a> {
    pub id: &'a ReportId,
    pub story_id: &'a StoryId,
    pub words_hash: &'a str,
    pub reason: Reason,
    pub words: &'a str,
    pub receipt: &'a str,
    pub lead_id: Option<&'a ReportId>,
}

/// `false` where it came before with the same receipt.
pub async fn insert(tx: &mut Tx, new: &New<'_>, now: Moment) -> Result<bool, DbError> {
    let inserted = tx.run(
        "INSERT INTO report (id, about, thing_id, story_id, words_hash, reason, words, receipt, lead_id, outcome, made_at,
                             decided_at, appeal, appealed_at)
         VALUES ($1, 'story', '', $2, $3, $4, $5, $6, $7, NULL, $8, NULL, '', NULL) ON CONFLICT (receipt) DO NOTHING",
        args![
            new.id,
            new.story_id,
            new.words_hash,
            new.reason,
            new.words,
            new.receipt,
            new.lead_id.map(ReportId::as_str),
            now
        ],
    );
    Ok(inserted.await? == 1)
}

pub async fn set_outcome(
    tx: &mut Tx,
    id: &ReportId,
    outcome: Option<Outcome>,
    decided_at: Option<Moment>,
) -> Result<(), DbError> {
    let word = outcome.map(Outcome::word);
    tx.run("UPDATE report SET outcome = $2, decided_at = $3 WHERE id = $1", args![id, word, decided_at])
        .await?;
    // What joined it keeps its words as long as it does.
    let sql = "UPDATE report SET decided_at = $2 WHERE lead_id = $1 AND appealed_at IS NULL";
    tx.run(sql, args![id, decided_at]).await?;
    Ok(())
}

/// Once, and from then on it stands alone.
pub async fn appeal(tx: &mut Tx, id: &ReportId, words: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE report SET appeal = $2, appealed_at = $3, outcome = NULL, decided_at = NULL
               WHERE id = $1 AND appealed_at IS NULL";
    Ok(tx.run(sql, args![id, words, now]).await? == 1)
}

pub async fn part(q: impl Query, whence: &Whence<Spot>, most: i64) -> Result<Vec<Line>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            "SELECT id, about, reason, outcome, made_at, decided_at, appealed_at, lead_id FROM report
             WHERE (made_at, id) < ($1, $2) ORDER BY made_at DESC, id DESC LIMIT $3",
            key,
        ),
        Whence::Before(key) => (
            "SELECT id, about, reason, outcome, made_at, decided_at, appealed_at, lead_id FROM report
             WHERE (made_at, id) > ($1, $2) ORDER BY made_at, id LIMIT $3",
            key,
        ),
    };
    q.all(sql, args![key.at, key.id.as_str(), most]).await
}

pub async fn of_teller(q: impl Query, teller_id: &PersonId) -> Result<Vec<ReportId>, DbError> {
    let sql =
        "SELECT report.id FROM story JOIN report ON report.story_id = story.id WHERE story.teller_id = $1";
    Ok(q.all(sql, args![teller_id]).await?.into_iter().map(|(id,)| id).collect())
}

/// Of a report that went with its story nothing waits.
pub async fn forget_what_waits_for_nothing(q: impl Query) -> Result<(), DbError> {
    q.run(
        "DELETE FROM waiting WHERE kind = 'report' AND NOT EXISTS (SELECT 1 FROM report WHERE report.id = waiting.thing_id)",
        args![],
    )
    .await?;
    Ok(())
}

pub async fn forget_words(q: impl Query, decided_before: Moment) -> Result<(), DbError> {
    q.run(
        "UPDATE report SET words = '', appeal = '' WHERE decided_at < $1 AND (words <> '' OR appeal <> '')",
        args![decided_before],
    )
    .await?;
    Ok(())
}
