//! Others who have lived it: whoever asked to be one of them and was welcomed, on her own word. Nobody proves anything,
//! and nobody sees who else is one. A membership that is not used for a year lapses quietly.

pub mod jobs;
mod store;
pub mod web;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};

use crate::app::App;
use crate::ids::PersonId;
use crate::people::decisions::{self, AsWho, Decided};
use crate::people::entering::links;
use crate::people::ledger;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::waiting::{self, Decider, Held, Kind};
use crate::people::who::audience::Audience;
use crate::people::who::persons;
use crate::people::who::roles::Moderator;
use crate::site::place::Mode;
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, Whence, one_more};
use crate::site::visitor::{Role, Visitor};
use crate::trouble::Trouble;

pub use store::MemberLine;

/// A membership lapses when its member was not here for so long.
const LAPSES_DAYS: i64 = 365;
/// A visit is written down no more often than this.
const SEEN_EVERY_DAYS: i64 = 7;
/// How long after a "not now" somebody may ask again.
const ASK_AGAIN_DAYS: i64 = 30;
/// Longest of what somebody says when she asks, in characters.
const MOST_WORDS: usize = 2_000;

/// What somebody is to the stories of those who have lived it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// She never asked, or took it back.
    None,
    /// She asked, and waits for an answer.
    Asked,
    /// She was welcomed.
    Admitted,
    /// It was "not now", or her membership was ended.
    Declined {
        /// Whether enough time has passed to ask again.
        may_ask: bool,
    },
    /// She was not here for a year.
    Lapsed,
}

platform::row_enum! {
    /// What stands in her row.
    enum MemberState {
        /// She asked.
        Asked = "asked",
        /// She was welcomed.
        Admitted = "admitted",
        /// It was "not now", or it was ended.
        Declined = "declined",
        /// A year without a visit was noticed.
        Lapsed = "lapsed",
    }
}

/// What a person is to them now.
pub async fn of(db: &Db, clock: &Clock, person_id: &PersonId) -> Result<Membership, DbError> {
    let Some(row) = store::find(db, person_id).await? else { return Ok(Membership::None) };
    Ok(membership(&row, clock.now()))
}

fn membership(row: &store::MemberRow, now: Moment) -> Membership {
    let waited = |since: Option<Moment>, days: i64| since.is_none_or(|at| at <= now.plus_days(-days));
    match row.state {
        MemberState::Asked => Membership::Asked,
        MemberState::Admitted if waited(row.visited_at, LAPSES_DAYS) => Membership::Lapsed,
        MemberState::Admitted => Membership::Admitted,
        MemberState::Lapsed => Membership::Lapsed,
        MemberState::Declined => Membership::Declined { may_ask: waited(row.decided_at, ASK_AGAIN_DAYS) },
    }
}

/// Whether a person is a member now. Asked anew on each request, so that an end holds at once.
pub async fn is_member(db: &Db, clock: &Clock, person_id: &PersonId) -> Result<bool, DbError> {
    Ok(of(db, clock, person_id).await? == Membership::Admitted)
}

/// How far somebody may let a story be seen here. In a family, as far as she likes. In a community those whom the place
/// knows go beyond circles: its members, and whoever looks after it. Where the place decides about each story, nobody
/// else does.
pub async fn widest(app: &App, visitor: &Visitor) -> Result<Audience, DbError> {
    let known = match app.place.now().mode {
        Mode::Family => true,
        Mode::Editor => visitor.role != Role::Keeper,
        Mode::Open => {
            visitor.role != Role::Keeper || is_member(&app.db, &app.clock, &visitor.person_id).await?
        }
    };
    Ok(if known { Audience::Anyone } else { Audience::Invited })
}

/// She asks, on her own word, which may be no word at all. Changes nothing where she is a member, waits for an answer,
/// or was told "not now" a short while ago.
pub async fn ask(app: &App, person_id: &PersonId, words: &str) -> Result<(), DbError> {
    let words: String = words.trim().chars().take(MOST_WORDS).collect();
    let now = app.clock.now();
    let before =
        store::Before { lapsed: now.plus_days(-LAPSES_DAYS), declined: now.plus_days(-ASK_AGAIN_DAYS) };
    let mut tx = app.db.begin().await?;
    if store::ask(&mut tx, person_id, &words, now, &before).await? {
        let held = Held {
            kind: Kind::Member,
            thing_id: person_id,
            decider: Decider::Place,
            keeper_id: None,
            story_id: None,
            is_urgent: false,
            since: now,
            not_by: "",
        };
        waiting::hold(&mut tx, &held).await?;
    }
    tx.commit().await
}

/// Writes to somebody who has not proved that she reads the mail of her address, so that she can; `false` where she has,
/// or there is no address. She is not welcomed before. What the place asks for waits where she wants no letters.
pub async fn ask_to_prove(app: &App, person_id: &PersonId, asked_by_her: bool) -> Result<bool, DbError> {
    let Some(person) = persons::by_id(&app.db, person_id).await? else { return Ok(false) };
    let asks = !person.is_proved() && persons::is_address(&person.address);
    if asks {
        links::ask_to_prove(app, &person, "/lived-it", asked_by_her).await?;
    }
    Ok(asks)
}

/// She takes it back, leaves, or does not come again: nothing of it is left but the place's record of what it decided.
/// Whoever was told "not now" stays so, so that asking again right away is no way round the answer.
pub async fn leave(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    waiting::release(tx, Kind::Member, person_id).await?;
    store::delete(tx, person_id).await
}

/// She is here. A membership that was not used for a year lapses now; else the visit is noted, to the week.
pub async fn here(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<(), DbError> {
    store::lapse(tx, person_id, now.plus_days(-LAPSES_DAYS)).await?;
    store::seen(tx, person_id, now, now.plus_days(-SEEN_EVERY_DAYS)).await
}

/// As [`here`], in the middle of a session.
pub async fn still_here(q: impl Query, person_id: &PersonId, now: Moment) -> Result<(), DbError> {
    store::seen(q, person_id, now, now.plus_days(-SEEN_EVERY_DAYS)).await
}

/// Those who have waited the longest for an answer, the first of them first, and whether there are more.
pub async fn asking(db: &Db, _moderator: &Moderator) -> Result<(Vec<MemberLine>, bool), DbError> {
    let first = Whence::After(Spot::EARLIEST);
    let mut asking = store::part(db, MemberState::Asked, &first, one_more(ON_PAGE)).await?;
    let more = asking.len() > ON_PAGE;
    asking.truncate(ON_PAGE);
    Ok((asking, more))
}

/// One of them who waits for an answer.
pub async fn one_asking(
    db: &Db,
    _moderator: &Moderator,
    person_id: &PersonId,
) -> Result<Option<MemberLine>, DbError> {
    store::one(db, MemberState::Asked, person_id).await
}

/// A part of those who were welcomed. Only whoever looks after the place gets this list; members do not.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn admitted(db: &Db, _moderator: &Moderator, turn: &Turn) -> Result<Part<MemberLine>, Refusal> {
    let whence = turn.read((Spot::EARLIEST, Spot::LATEST))?;
    let admitted = store::part(db, MemberState::Admitted, &whence, one_more(ON_PAGE)).await?;
    Part::of(turn, admitted, ON_PAGE, |one| Spot::new(one.asked_at, &one.person_id))
}

platform::row_enum! {
    /// What the place decides about somebody.
    pub enum Decision {
        /// She is welcome.
        Welcome = "welcome",
        /// Not now.
        NotNow = "not-now",
        /// Her membership ends.
        End = "end",
    }
}

impl Decision {
    /// What she must be for it, and what she is then.
    fn states(self) -> (MemberState, MemberState) {
        match self {
            Decision::Welcome => (MemberState::Asked, MemberState::Admitted),
            Decision::NotNow => (MemberState::Asked, MemberState::Declined),
            Decision::End => (MemberState::Admitted, MemberState::Declined),
        }
    }
}

/// Decides, on record. Whoever asked gets a letter that there is an answer; an end holds with her next request, and she
/// reads of it when she comes.
///
/// # Errors
/// `Trouble::Refused` where there is nothing to decide any more.
pub async fn decide(
    app: &App,
    moderator: &Moderator,
    person_id: &PersonId,
    decision: Decision,
) -> Result<(), Trouble> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let is_answer = decision != Decision::End;
    let about = (Kind::Member, person_id.as_str());
    let waited = if is_answer {
        waiting::close(&mut tx, &app.clock, about, moderator.person_id()).await?.map(|waited| waited.since)
    } else {
        Some(now)
    };
    let Some(waited_since) = waited else { return Err(Trouble::Refused) };
    if !store::decide(&mut tx, person_id, decision.states(), now).await? {
        return Err(Trouble::Refused);
    }
    note(app, &mut tx, (moderator.person_id(), person_id), decision, waited_since).await?;
    let who = Who::About { by: moderator.person_id().clone(), about: person_id.clone() };
    security::note_once_held(&mut tx, SecurityEvent::Member, who);
    if !is_answer {
        ledger::take_back(app, &mut tx, ledger::Kind::Membership, person_id).await?;
    } else {
        platform::jobs::enqueue(&mut tx, &app.clock, jobs::ANSWER, person_id, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Ends a membership that came back with a backup, for the ledger.
pub(crate) async fn end_again(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    store::decide(tx, person_id, Decision::End.states(), now).await
}

/// Somebody whom the place asked in is a member from the first moment; asking was the decision.
pub async fn welcome(
    app: &App,
    tx: &mut Tx,
    asked_in_by: &PersonId,
    person_id: &PersonId,
) -> Result<(), DbError> {
    let now = app.clock.now();
    store::admit(tx, person_id, now).await?;
    waiting::release(tx, Kind::Member, person_id).await?;
    note(app, tx, (asked_in_by, person_id), Decision::Welcome, now).await
}

async fn note(
    app: &App,
    tx: &mut Tx,
    (decided_by, person_id): (&PersonId, &PersonId),
    decision: Decision,
    waited_since: Moment,
) -> Result<(), DbError> {
    let decided = Decided {
        kind: Kind::Member,
        thing_id: person_id,
        person_id: Some(person_id),
        outcome: decision.word(),
        reason: "",
        decided_by,
        as_who: AsWho::Moderator,
        waited_since,
    };
    decisions::note(tx, &app.clock, &decided).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use platform::db::{FromValue, Value};

    use super::*;

    const NOW: Moment = Moment(1_795_384_800_000);

    fn row(state: MemberState, days: i64) -> store::MemberRow {
        let at = Some(NOW.plus_days(-days));
        store::MemberRow { state, decided_at: at, visited_at: at }
    }

    #[test]
    fn a_membership_lapses_after_a_year_without_a_visit_and_not_before() {
        assert_eq!(membership(&row(MemberState::Admitted, 364), NOW), Membership::Admitted);
        assert_eq!(membership(&row(MemberState::Admitted, 365), NOW), Membership::Lapsed);
    }

    #[test]
    fn after_a_month_one_may_ask_again() {
        assert_eq!(membership(&row(MemberState::Declined, 29), NOW), Membership::Declined { may_ask: false });
        assert_eq!(membership(&row(MemberState::Declined, 30), NOW), Membership::Declined { may_ask: true });
    }

    #[test]
    fn a_state_that_nobody_knows_opens_nothing() {
        assert!(MemberState::from_value(Value::from("steward")).is_err());
    }
}
