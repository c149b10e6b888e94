//! Somebody says that something here is wrong. She needs no account; a receipt that only she has tells her what came of it,
//! and lets her ask once for somebody else. What is said about words that wait for an answer joins what was said before,
//! and words that were seen and found harmless are not asked about again.

mod asked;
mod deciding;
pub mod report;
mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

use self::report::{OPENED, Outcome, Reason, Report, Told};
use crate::app::App;
use crate::ids::{PersonId, ReportId};
use crate::people::decisions;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::waiting::{self, Decider, Held, Kind};
use crate::people::who::roles::Moderator;
use crate::share::editions::{self, Story};
use crate::share::remarks;
use crate::trouble::Trouble;

pub use self::asked::{to_decide, words_hash};
pub use self::deciding::{Deciding, Done, can_be_undone, decide, undo};

/// Longest words, in characters.
pub const MOST_WORDS: usize = 4_000;
/// What was said is kept for so long after it was answered.
const WORDS_DAYS: i64 = 90;

/// What somebody says.
pub struct Said<'a> {
    /// What is wrong.
    pub reason: Reason,
    /// In own words.
    pub words: &'a str,
    /// Of the receipt that she gets for it.
    pub receipt: &'a Token,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It waits for a person; or came before, with the same receipt.
    Waits,
    /// Something else came with this receipt: it has to come with another one.
    Other,
    /// Somebody has looked at these words before, and they may stay.
    Harmless,
    /// More was said than the place takes in a day.
    Enough,
}

fn came_before(there: &Report, story: &Story, said: &Said<'_>) -> Taken {
    let is_same = there.story_id.as_ref() == Some(&story.id)
        && there.reason == said.reason
        && there.words == said.words;
    if is_same { Taken::Waits } else { Taken::Other }
}

/// Takes what somebody says about the words that readers have now. Whoever calls this has asked the rule whether she may
/// read them.
pub async fn report(app: &App, story: &Story, said: &Said<'_>, whence: &Whence) -> Result<Taken, Trouble> {
    let receipt = said.receipt.fingerprint();
    if let Some(there) = store::by_receipt(&app.db, &receipt).await? {
        return Ok(came_before(&there, story, said));
    }
    let words_hash = words_hash(app, &app.db, story).await?;
    if store::is_harmless(&app.db, &story.id, &words_hash).await? {
        return Ok(Taken::Harmless);
    }
    let of = |limit, what: &str| Attempt::of(&app.key, limit, what);
    let nearby = Attempt::of_network(&app.key, attempts::REPORTS_NEARBY, whence.network);
    let attempt = nearby.and(of(attempts::REPORTS, &story.id)).and(of(attempts::REPORTS_IN_ALL, ""));
    let mut tx = app.db.begin().await?;
    if attempts::take_in(&mut tx, &app.clock, &attempt).await?.is_none() {
        return Ok(Taken::Enough);
    }
    let now = app.clock.now();
    let lead = store::that_waits(&mut tx, &story.id, &words_hash).await?;
    let id = ReportId::new(&app.clock);
    let new = store::New {
        id: &id,
        story_id: &story.id,
        words_hash: &words_hash,
        reason: said.reason,
        words: said.words,
        receipt: &receipt,
        lead_id: lead.as_ref(),
    };
    if !store::insert(&mut tx, &new, now).await? {
        // The same form came a second time at this very moment.
        drop(tx);
        let there = store::by_receipt(&app.db, &receipt).await?;
        return Ok(there.map_or(Taken::Other, |there| came_before(&there, story, said)));
    }
    let is_urgent = said.reason == Reason::Danger;
    match lead {
        Some(lead) if is_urgent => waiting::make_urgent(&mut tx, (Kind::Report, &lead)).await?,
        Some(_) => {}
        None => {
            let held = Held {
                kind: Kind::Report,
                thing_id: &id,
                decider: Decider::Place,
                keeper_id: None,
                story_id: Some(&story.id),
                is_urgent,
                since: now,
                not_by: "",
            };
            waiting::hold(&mut tx, &held).await?;
        }
    }
    tx.commit().await?;
    Ok(Taken::Waits)
}

/// What the receipt tells, and whether she may ask for somebody else.
pub async fn told(q: impl Query + Copy, receipt: &Token) -> Result<Option<(Told, bool)>, DbError> {
    let Some(report) = store::by_receipt(q, &receipt.fingerprint()).await? else { return Ok(None) };
    let answered = answered_with(q, &report).await?;
    let told = match answered.outcome {
        Some(outcome) => Told::Decided(outcome),
        None if answered.appealed_at.is_some() => Told::WaitsAgain,
        None => Told::Waits,
    };
    let stays = matches!(told, Told::Decided(Outcome::Pass | Outcome::GiveBack));
    Ok(Some((told, stays && report.appealed_at.is_none())))
}

/// The report with which this one is answered: itself, or the one that it joined.
async fn answered_with(q: impl Query, report: &Report) -> Result<Report, DbError> {
    match &report.lead_id {
        Some(lead_id) if !report.stands_alone() => {
            Ok(store::find(q, lead_id).await?.unwrap_or_else(|| report.clone()))
        }
        _ => Ok(report.clone()),
    }
}

/// Whoever sent it asks once for somebody else.
///
/// # Errors
/// `Trouble::Refused` if there is no such receipt, nothing was decided, or she asked before.
pub async fn appeal(app: &App, receipt: &Token, words: &str) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let report = store::by_receipt(&mut tx, &receipt.fingerprint()).await?.ok_or(Trouble::Refused)?;
    let answered = answered_with(&mut tx, &report).await?;
    let stays = matches!(answered.outcome, Some(Outcome::Pass | Outcome::GiveBack));
    let now = app.clock.now();
    if !stays || !store::appeal(&mut tx, &report.id, words, now).await? {
        return Err(Trouble::Refused);
    }
    let decided = decisions::about(&mut tx, Kind::Report, &answered.id).await?;
    let held = Held {
        kind: Kind::Report,
        thing_id: &report.id,
        decider: Decider::Place,
        keeper_id: None,
        story_id: report.story_id.as_ref(),
        is_urgent: false,
        since: now,
        not_by: decided.last().map(|last| last.decided_by.as_str()).unwrap_or_default(),
    };
    waiting::hold(&mut tx, &held).await?;
    Ok(tx.commit().await?)
}

/// What the line of those who wait says of one: what is wrong, and what the story tells of. `None` where it is gone.
pub async fn glance(q: impl Query + Copy, id: &ReportId) -> Result<Option<(Reason, Vec<String>)>, DbError> {
    let Some(report) = store::find(q, id).await? else { return Ok(None) };
    let Some(story_id) = &report.story_id else { return Ok(None) };
    let story = editions::by_id(q, story_id).await?;
    Ok(story.map(|story| (report.reason, story.told.experiences)))
}

/// The story that a report is about, unless it was put away. Whoever calls this asks the rule.
pub async fn story_of(q: impl Query + Copy, id: &ReportId) -> Result<Option<Story>, DbError> {
    match store::find(q, id).await?.and_then(|report| report.story_id) {
        Some(story_id) => editions::by_id(q, &story_id).await,
        None => Ok(None),
    }
}

/// Opens a story that is not for everybody to whoever decides about a report of it, for an hour: on record, and its teller
/// is told why. Whoever calls this has asked the rule that it does not open by itself.
pub async fn open(
    app: &App,
    moderator: &Moderator,
    (id, story): (&ReportId, &Story),
    reason: &str,
) -> Result<(), DbError> {
    let by = moderator.person_id();
    let mut tx = app.db.begin().await?;
    let about = remarks::About { story_id: &story.id, report_id: id };
    remarks::open(&mut tx, &app.clock, about, (by, reason)).await?;
    deciding::note(app, &mut tx, (by, id), (OPENED, ""), app.clock.now()).await?;
    security::note_once_held(&mut tx, SecurityEvent::Opened, Who::Of(by.clone()));
    tx.commit().await
}

/// Whether somebody may decide about it: not whoever tells the story, and nobody who decided about it before.
pub async fn may_decide(app: &App, id: &ReportId, person_id: &PersonId) -> Result<bool, DbError> {
    let Some(asked) = to_decide(&app.db, id).await? else { return Ok(false) };
    deciding::is_for(app, &asked, person_id).await
}

/// Her stories go with her, and what was said about them.
pub(crate) async fn forget_all_about(tx: &mut Tx, teller_id: &PersonId) -> Result<(), DbError> {
    for id in store::of_teller(&mut *tx, teller_id).await? {
        waiting::release(tx, Kind::Report, &id).await?;
    }
    Ok(())
}

/// Forgets words that are no longer needed, and what waits about a story that is gone; called on schedule.
pub async fn prune(q: impl Query + Copy, clock: &Clock) -> Result<(), DbError> {
    store::forget_what_waits_for_nothing(q).await?;
    store::forget_words(q, clock.counted().plus_days(-WORDS_DAYS)).await
}
