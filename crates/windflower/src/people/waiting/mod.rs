//! What waits until a person decides: notes, reports, stories that were handed in, people who ask to be members. A row for
//! each thing, and one line in which they stand: the urgent first, then kind by kind, what came first before the rest.
//! Whoever decides takes the row away, in one statement, so that no two people decide the same thing.
//! Who decides is written down when it begins to wait and never changes: no setting, mode or role releases anything.

mod store;

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Query, Tx};

use crate::ids::{PersonId, StoryId};
use crate::site::turning::{Spot, Whence};

pub use store::Waiting;

/// How long somebody has a thing in hand without another step, in minutes.
pub const IN_HAND_MINUTES: i64 = 4;

platform::row_enum! {
    /// What sort of thing waits.
    pub enum Kind {
        /// Words of kindness for a story.
        Note = "note",
        /// Somebody says that something is wrong.
        Report = "report",
        /// A story that was handed in to be read.
        Story = "story",
        /// Somebody who asks to be a member.
        Member = "member",
        /// A name for the page of remembrance.
        Name = "name",
    }
}

platform::row_enum! {
    /// Who decides.
    pub enum Decider {
        /// Whoever looks after the place.
        Place = "place",
        /// Somebody whom the keeper named to read first.
        FirstReader = "first-reader",
        /// The keeper, who chose to read herself what comes.
        Herself = "herself",
    }
}

/// Where a thing stands in line: what is urgent before everything, then kind by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlaceInLine(i64);

impl PlaceInLine {
    /// The places, in order.
    pub const ALL: [PlaceInLine; 6] =
        [PlaceInLine(0), PlaceInLine(1), PlaceInLine(2), PlaceInLine(3), PlaceInLine(4), PlaceInLine(5)];
    /// What speaks of danger.
    pub const URGENT: PlaceInLine = PlaceInLine(0);

    /// Where things of this kind stand.
    pub fn of(kind: Kind) -> PlaceInLine {
        PlaceInLine(match kind {
            Kind::Report => 1,
            Kind::Story => 2,
            Kind::Note => 3,
            Kind::Member => 4,
            Kind::Name => 5,
        })
    }

    /// As it stands in the row.
    pub fn number(self) -> i64 {
        self.0
    }
}

/// Something that begins to wait.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// What sort of thing.
    pub kind: Kind,
    /// Which one.
    pub thing_id: &'a str,
    /// Who decides.
    pub decider: Decider,
    /// Whose readers decide, or whose own it is; `None` where the place decides.
    pub keeper_id: Option<&'a PersonId>,
    /// The story that it is about; what waits goes with it.
    pub story_id: Option<&'a StoryId>,
    /// Whether it speaks of danger.
    pub is_urgent: bool,
    /// Since when it stands in line.
    pub since: Moment,
    /// Who must leave it to somebody else; empty where anybody who may decides.
    pub not_by: &'a str,
}

/// From now on it waits; what waited already stands in line as it is said now, and in nobody's hand.
pub async fn hold(tx: &mut Tx, held: &Held<'_>) -> Result<(), DbError> {
    let place = if held.is_urgent { PlaceInLine::URGENT } else { PlaceInLine::of(held.kind) };
    store::put(tx, held, place).await
}

/// It waits no more, and nobody decided: whoever sent it took it back, or it is gone.
pub async fn release(tx: &mut Tx, kind: Kind, thing_id: &str) -> Result<bool, DbError> {
    Ok(store::remove(tx, kind, thing_id).await?.is_some())
}

/// How it waits, if it does.
pub async fn of(q: impl Query, kind: Kind, thing_id: &str) -> Result<Option<Waiting>, DbError> {
    store::find(q, kind, thing_id).await
}

/// Takes it into this hand: somebody opened it. `false` where it waits no more, somebody else has it, or it must be left to
/// somebody else. A hand that did nothing for [`IN_HAND_MINUTES`] is empty again.
pub async fn take(
    q: impl Query,
    clock: &Clock,
    (kind, thing_id): (Kind, &str),
    hand: &str,
) -> Result<bool, DbError> {
    let now = clock.now();
    store::take(q, (kind, thing_id), hand, (now, now.plus_minutes(-IN_HAND_MINUTES))).await
}

/// Lets it out of this hand.
pub async fn let_go(q: impl Query, (kind, thing_id): (Kind, &str), hand: &str) -> Result<(), DbError> {
    store::let_go(q, (kind, thing_id), hand).await
}

/// Leaves it to somebody else than whoever has it in hand, with a line for that one.
pub async fn leave_to_another(
    q: impl Query,
    (kind, thing_id): (Kind, &str),
    hand: &str,
    line: &str,
) -> Result<bool, DbError> {
    store::leave_to_another(q, (kind, thing_id), hand, line).await
}

/// Whoever left it to somebody else may decide after all; `false` where she did not, or it waits no more.
pub async fn leave_to_all(
    q: impl Query,
    (kind, thing_id): (Kind, &str),
    hand: &str,
) -> Result<bool, DbError> {
    store::leave_to_all(q, (kind, thing_id), hand).await
}

/// From now on it stands before what is not urgent.
pub async fn make_urgent(q: impl Query, (kind, thing_id): (Kind, &str)) -> Result<(), DbError> {
    store::make_urgent(q, (kind, thing_id), PlaceInLine::URGENT).await
}

/// Lets everything out of this hand: she stops for today.
pub async fn let_all_go(q: impl Query, hand: &str) -> Result<(), DbError> {
    store::let_all_go(q, hand).await
}

/// How a thing stands for somebody who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// She has it in hand.
    InHand,
    /// Nobody has it, and she may open it.
    Free,
    /// It must be decided by somebody else than her.
    NotHers,
    /// Somebody else has it in hand.
    InAnotherHand,
}

impl Waiting {
    /// How it stands for whoever has this hand.
    pub fn standing(&self, clock: &Clock, hand: &str) -> Standing {
        let is_idle = self.taken_at <= clock.now().plus_minutes(-IN_HAND_MINUTES);
        if self.not_by == hand {
            Standing::NotHers
        } else if self.taken_by == hand {
            Standing::InHand
        } else if self.taken_by.is_empty() || is_idle {
            Standing::Free
        } else {
            Standing::InAnotherHand
        }
    }
}

/// Whoever has it in hand decides: the row goes, in the transaction of what was decided. `None` where somebody else has it,
/// decided before, or must decide it; then nothing of the transaction may be committed.
pub async fn close(
    tx: &mut Tx,
    clock: &Clock,
    (kind, thing_id): (Kind, &str),
    hand: &str,
) -> Result<Option<Waiting>, DbError> {
    store::close(tx, (kind, thing_id), hand, clock.now().plus_minutes(-IN_HAND_MINUTES)).await
}

/// What waits for the place at one place of the line, away from the key.
pub async fn in_line(
    q: impl Query,
    place: PlaceInLine,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Waiting>, DbError> {
    store::in_line(q, place, whence, most).await
}

/// Since when the first of all that wait for the place has waited, for each place of the line.
pub async fn oldest(q: impl Query, place: PlaceInLine) -> Result<Option<Moment>, DbError> {
    store::oldest(q, place).await
}

/// What waits for the readers of a keeper, or for herself; what came first before the rest.
pub async fn of_keeper(
    q: impl Query,
    keeper_id: &PersonId,
    decider: Decider,
    most: i64,
) -> Result<Vec<Waiting>, DbError> {
    store::of_keeper(q, keeper_id, decider, most).await
}

/// Somebody is gone: nothing is in her hand, and she asks nothing any more.
pub(crate) async fn forget(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    release(tx, Kind::Member, person_id).await?;
    store::empty_hand(tx, person_id).await
}
