//! What a person decides about a report. That a story is no longer shown takes two, and only makes it smaller; nobody decides
//! about her own story, nor a second time about the same report.

use platform::db::{DbError, Query, Tx};

use super::asked::{one_declines, stands};
use super::report::{DECLINE_ASKED, Outcome, Reason, Round, ToDecide};
use super::store;
use crate::app::{App, Shared};
use crate::ids::{PersonId, ReportId};
use crate::people::decisions::{self, AsWho, Decided};
use crate::people::waiting::{self, Decider, Held, Kind};
use crate::people::who::roles::Moderator;
use crate::share::editions;
use crate::share::publication;
use crate::share::remarks;
use crate::site::place::Mode;
use crate::trouble::Trouble;

/// A decision.
pub struct Deciding<'a> {
    /// What.
    pub outcome: Outcome,
    /// Why, as a word of a fixed list; may be empty.
    pub reason: &'a str,
    /// What the teller reads; where a second person is asked, what that one reads.
    pub line: &'a str,
    /// The words that the one who decides was looking at.
    pub words_hash: &'a str,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It holds.
    Decided,
    /// It holds once a second person finds the same.
    AsksSecond,
    /// Readers have other words by now: look once more.
    WordsChanged,
}

/// Where somebody asked for another: whether she had no part in what was decided.
async fn may_decide(q: impl Query + Copy, asked: &ToDecide, person_id: &PersonId) -> Result<bool, DbError> {
    if asked.round == Round::First {
        return Ok(true);
    }
    let mut rulings = decisions::about(q, Kind::Report, &asked.report.id).await?;
    if let Some(lead_id) = &asked.report.lead_id {
        rulings.extend(decisions::about(q, Kind::Report, lead_id).await?);
    }
    Ok(!rulings.iter().any(|one| one.decided_by == person_id.as_str() && stands(one, &rulings)))
}

/// Decides, on record.
///
/// # Errors
/// `Trouble::Refused` where somebody else has it in hand or decided it, or must.
pub async fn decide(
    app: &Shared,
    moderator: &Moderator,
    id: &ReportId,
    deciding: &Deciding<'_>,
) -> Result<Done, Trouble> {
    let asked = super::asked::to_decide(&app.db, id).await?.ok_or(Trouble::Refused)?;
    if !is_for(app, &asked, moderator.person_id()).await? {
        return Err(Trouble::Refused);
    }
    let story_id = asked.report.story_id.clone().ok_or(Trouble::Refused)?;
    let hand = moderator.person_id();
    let mut tx = app.db.begin().await?;
    // Whoever found so first may take it back at this moment: both wait for each other here.
    let story = editions::lock(&mut tx, &story_id).await?.ok_or(Trouble::Refused)?;
    let rulings = decisions::about(&mut tx, Kind::Report, id).await?;
    let is_second = one_declines(&rulings).is_some_and(|first| first.decided_by != hand.as_str());
    if super::asked::words_hash(app, &mut tx, &story).await? != deciding.words_hash {
        return Ok(Done::WordsChanged);
    }
    let asks_second = deciding.outcome == Outcome::Decline && asked.round != Round::Answer && !is_second;
    let done = if asks_second {
        ask_second(app, &mut tx, (hand, id), deciding).await?;
        Done::AsksSecond
    } else {
        let waited = waiting::close(&mut tx, &app.clock, (Kind::Report, id), hand).await?;
        let waited = waited.ok_or(Trouble::Refused)?;
        note(app, &mut tx, (hand, id), (deciding.outcome.word(), deciding.reason), waited.since).await?;
        if asked.round == Round::Answer {
            settle(app, &mut tx, id, deciding).await?;
        } else {
            follow(app, &mut tx, moderator, (id, &story), deciding).await?;
        }
        Done::Decided
    };
    tx.commit().await?;
    Ok(done)
}

/// Nobody decides about her own story. In a family whoever opened the place may be the only one there is.
pub(super) async fn is_for(app: &App, asked: &ToDecide, person_id: &PersonId) -> Result<bool, DbError> {
    let is_own = asked.teller_id == *person_id && app.place.now().mode != Mode::Family;
    Ok(!is_own && may_decide(&app.db, asked, person_id).await?)
}

/// It waits on, for somebody else.
async fn ask_second(
    app: &App,
    tx: &mut Tx,
    (hand, id): (&PersonId, &ReportId),
    deciding: &Deciding<'_>,
) -> Result<(), Trouble> {
    let waited = waiting::of(&mut *tx, Kind::Report, id).await?.ok_or(Trouble::Refused)?;
    if !waiting::leave_to_another(&mut *tx, (Kind::Report, id), hand, deciding.line).await? {
        return Err(Trouble::Refused);
    }
    Ok(note(app, tx, (hand, id), (DECLINE_ASKED, deciding.reason), waited.since).await?)
}

async fn follow(
    app: &Shared,
    tx: &mut Tx,
    moderator: &Moderator,
    (id, story): (&ReportId, &editions::Story),
    deciding: &Deciding<'_>,
) -> Result<(), Trouble> {
    store::set_outcome(tx, id, Some(deciding.outcome), Some(app.clock.now())).await?;
    let about = remarks::About { story_id: &story.id, report_id: id };
    match deciding.outcome {
        Outcome::Pass => {}
        Outcome::GiveBack => remarks::say(tx, &app.clock, about, deciding.line).await?,
        Outcome::Decline => {
            publication::narrow_for_place(app, tx, moderator, story).await?;
            remarks::narrow(tx, &app.clock, about, deciding.line).await?;
        }
    }
    Ok(())
}

/// Somebody who had no part in it has read what the teller answered. She alone shows the story again.
async fn settle(app: &App, tx: &mut Tx, id: &ReportId, deciding: &Deciding<'_>) -> Result<(), Trouble> {
    match deciding.outcome {
        Outcome::Pass => {
            store::set_outcome(tx, id, Some(Outcome::Pass), Some(app.clock.now())).await?;
            Ok(remarks::settle(tx, &app.clock, id, true).await?)
        }
        Outcome::Decline => Ok(remarks::settle(tx, &app.clock, id, false).await?),
        Outcome::GiveBack => Err(Trouble::Refused),
    }
}

pub(super) async fn note(
    app: &App,
    tx: &mut Tx,
    (hand, id): (&PersonId, &ReportId),
    (outcome, reason): (&str, &str),
    waited_since: platform::clock::Moment,
) -> Result<(), DbError> {
    let decided = Decided {
        kind: Kind::Report,
        thing_id: id,
        person_id: None,
        outcome,
        reason,
        decided_by: hand,
        as_who: AsWho::Moderator,
        waited_since,
    };
    decisions::note(tx, &app.clock, &decided).await?;
    Ok(())
}

/// Whether this decision can be taken back: not what made a story smaller, nor what was said to a teller's answer.
pub fn can_be_undone(outcome: &str) -> bool {
    [Outcome::Pass.word(), Outcome::GiveBack.word(), DECLINE_ASKED].contains(&outcome)
}

/// Whoever decided takes it back, for fifteen minutes: it stands in line where it stood.
///
/// # Errors
/// `Trouble::Refused` where that is over, or cannot be done any more.
pub async fn undo(app: &App, moderator: &Moderator, id: &ReportId) -> Result<(), Trouble> {
    let hand = moderator.person_id();
    let mut tx = app.db.begin().await?;
    let report = store::find(&mut tx, id).await?.ok_or(Trouble::Refused)?;
    if let Some(story_id) = &report.story_id {
        editions::lock(&mut tx, story_id).await?;
    }
    let last = decisions::undoable(&mut tx, &app.clock, (Kind::Report, id), hand).await?;
    let last = last.filter(|last| can_be_undone(&last.outcome)).ok_or(Trouble::Refused)?;
    if remarks::narrowed_after(&mut tx, id).await?.is_some()
        || !decisions::undo(&mut tx, &app.clock, &last).await?
    {
        return Err(Trouble::Refused);
    }
    if last.outcome == DECLINE_ASKED {
        if !waiting::leave_to_all(&mut tx, (Kind::Report, id), hand).await? {
            return Err(Trouble::Refused);
        }
        return Ok(tx.commit().await?);
    }
    store::set_outcome(&mut tx, id, None, None).await?;
    remarks::unsay(&mut tx, id).await?;
    let held = Held {
        kind: Kind::Report,
        thing_id: id,
        decider: Decider::Place,
        keeper_id: None,
        story_id: report.story_id.as_ref(),
        is_urgent: report.reason == Reason::Danger,
        since: last.waited_since,
        not_by: "",
    };
    waiting::hold(&mut tx, &held).await?;
    Ok(tx.commit().await?)
}
