//! What the place says to the teller of a story about it: a line, that the story is no longer shown, or that somebody who
//! decides for the place opened it. She answers once; somebody else reads that. While it stands that a story is no longer
//! shown, it is shown to nobody: the place makes it smaller, and only she shows it again once that is lifted.

mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Query, Tx};

use crate::ids::{PersonId, RemarkId, ReportId, StoryId};
use crate::people::decisions;
use crate::people::waiting::{self, Decider, Held, Kind};
use crate::people::who::roles::Keeper;
use crate::trouble::Trouble;

pub use store::Remark;

/// Longest answer, in characters.
pub const MOST_ANSWER: usize = 4_000;
/// How long somebody may look at what she opened.
pub const OPEN_HOURS: i64 = 1;

platform::row_enum! {
    /// What is said.
    pub enum RemarkKind {
        /// A line; the story stays as it is.
        Line = "line",
        /// The story is no longer shown.
        Narrowed = "narrowed",
        /// Somebody opened what is not for everybody.
        Opened = "opened",
    }
}

/// Which story is meant, and what somebody reported of it.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// The story.
    pub story_id: &'a StoryId,
    /// The report about it.
    pub report_id: &'a ReportId,
}

/// Says a line to its teller.
pub async fn say(tx: &mut Tx, clock: &Clock, about: About<'_>, line: &str) -> Result<(), DbError> {
    put(tx, clock, about, (RemarkKind::Line, line)).await
}

/// Says that it is no longer shown, and why; from now on it is not shown again until that is lifted.
pub async fn narrow(tx: &mut Tx, clock: &Clock, about: About<'_>, line: &str) -> Result<(), DbError> {
    put(tx, clock, about, (RemarkKind::Narrowed, line)).await
}

async fn put(
    tx: &mut Tx,
    clock: &Clock,
    about: About<'_>,
    (kind, line): (RemarkKind, &str),
) -> Result<(), DbError> {
    let new = store::New { kind, line, opened_by: "", ends_at: None };
    store::insert(tx, &RemarkId::new(clock), about, &new, clock.now()).await
}

/// Says that somebody opened it, why, and until when. Nobody takes that back.
pub async fn open(
    tx: &mut Tx,
    clock: &Clock,
    about: About<'_>,
    (opened_by, reason): (&PersonId, &str),
) -> Result<(), DbError> {
    let ends_at = Some(clock.now().plus_hours(OPEN_HOURS));
    let new = store::New { kind: RemarkKind::Opened, line: reason, opened_by, ends_at };
    store::insert(tx, &RemarkId::new(clock), about, &new, clock.now()).await
}

/// Until when somebody may look at a story that she opened, if she may.
pub async fn open_until(
    q: impl Query,
    clock: &Clock,
    report_id: &ReportId,
    opened_by: &PersonId,
) -> Result<Option<Moment>, DbError> {
    store::open_until(q, report_id, opened_by, clock.now()).await
}

/// Takes back the line that was said after a report: whoever decided so takes the decision back.
pub async fn unsay(tx: &mut Tx, report_id: &ReportId) -> Result<(), DbError> {
    store::delete_line(tx, report_id).await
}

/// Whether a story must not be shown.
pub async fn hold_back(q: impl Query, story_id: &StoryId) -> Result<bool, DbError> {
    store::is_held_back(q, story_id).await
}

/// That a story is no longer shown because of this report, if it was said.
pub async fn narrowed_after(q: impl Query, report_id: &ReportId) -> Result<Option<Remark>, DbError> {
    store::narrowed_after(q, report_id).await
}

/// Somebody else has read her answer: it stays so, or she may show the story again.
pub async fn settle(tx: &mut Tx, clock: &Clock, report_id: &ReportId, lifted: bool) -> Result<(), DbError> {
    store::settle(tx, report_id, clock.now(), lifted).await
}

/// What the place said to her and she has not put away, the newest first.
pub async fn all_for(q: impl Query, keeper: &Keeper) -> Result<Vec<Remark>, DbError> {
    store::all_for(q, keeper.person_id()).await
}

/// Whether there is any.
pub async fn are_there(q: impl Query, keeper: &Keeper) -> Result<bool, DbError> {
    store::are_there(q, keeper.person_id()).await
}

/// She answers, once. It goes to somebody who did not decide before.
///
/// # Errors
/// `Trouble::Refused` if it is not hers, not to be answered, or was.
pub async fn answer(
    tx: &mut Tx,
    clock: &Clock,
    keeper: &Keeper,
    (id, words): (&RemarkId, &str),
) -> Result<(), Trouble> {
    let now = clock.now();
    let Some((report_id, story_id)) = store::answer(tx, keeper.person_id(), (id, words), now).await? else {
        return Err(Trouble::Refused);
    };
    let decided = decisions::about(&mut *tx, Kind::Report, &report_id).await?;
    let not_by = decided.last().map(|last| last.decided_by.as_str()).unwrap_or_default();
    let held = Held {
        kind: Kind::Report,
        thing_id: &report_id,
        decider: Decider::Place,
        keeper_id: None,
        story_id: Some(&story_id),
        is_urgent: false,
        since: now,
        not_by,
    };
    Ok(waiting::hold(tx, &held).await?)
}

/// She has read it. That a story is no longer shown stays in force.
pub async fn put_away(q: impl Query, clock: &Clock, keeper: &Keeper, id: &RemarkId) -> Result<bool, DbError> {
    store::put_away(q, keeper.person_id(), id, clock.now()).await
}

/// Forgets who opened a story; that somebody did stays.
pub(crate) async fn forget_who_opened(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_who_opened(tx, person_id).await
}
