//! What people decided, for the place or for a keeper, in one list that only grows: who, what, why, when. Taking a decision
//! back is a row of its own. The list holds no word of what was decided about.

mod store;

use platform::clock::{Clock, Moment};
use platform::db::{DbError, Query, Tx};

use crate::ids::{PersonId, RulingId};
use crate::people::waiting::Kind;
use crate::site::turning::{Spot, Whence};

pub use store::Ruling;

/// How long whoever decided can take it back, in minutes.
pub const UNDO_MINUTES: i64 = 15;

platform::row_enum! {
    /// As who somebody decided.
    pub enum AsWho {
        /// For the place.
        Moderator = "moderator",
        /// For a keeper who named her.
        FirstReader = "first-reader",
        /// For herself.
        Keeper = "keeper",
    }
}

/// The outcome of a row that takes another back.
pub const UNDONE: &str = "undone";

/// A decision, to be written down.
#[derive(Clone, Copy)]
pub struct Decided<'a> {
    /// What sort of thing it is about.
    pub kind: Kind,
    /// Which one.
    pub thing_id: &'a str,
    /// Where the thing is somebody: who. The row goes with her.
    pub person_id: Option<&'a PersonId>,
    /// What was decided, in the words of that kind.
    pub outcome: &'a str,
    /// Why, as a word of a fixed list; empty where nothing was said.
    pub reason: &'a str,
    /// Who decided; whatever names her in this place, and empty for somebody who has no account.
    pub decided_by: &'a str,
    /// As who.
    pub as_who: AsWho,
    /// Since when it had waited.
    pub waited_since: Moment,
}

/// Writes it down, in the transaction of what it changes.
pub async fn note(tx: &mut Tx, clock: &Clock, decided: &Decided<'_>) -> Result<RulingId, DbError> {
    let id = RulingId::new(clock);
    store::insert(tx, &id, decided, clock.now()).await?;
    Ok(id)
}

/// The last decision about a thing that was not taken back, while whoever decided can still do that.
pub async fn undoable(
    q: impl Query,
    clock: &Clock,
    (kind, thing_id): (Kind, &str),
    decided_by: &str,
) -> Result<Option<Ruling>, DbError> {
    let last = store::last(q, kind, thing_id).await?;
    let since = clock.now().plus_minutes(-UNDO_MINUTES);
    Ok(last.filter(|last| last.undoes.is_none() && last.decided_by == decided_by && last.made_at > since))
}

/// What this hand decided within that time, the last of it first.
pub async fn lately(q: impl Query, clock: &Clock, decided_by: &str) -> Result<Vec<Ruling>, DbError> {
    store::lately(q, decided_by, clock.now().plus_minutes(-UNDO_MINUTES)).await
}

/// Takes a decision back, on record; `false` where somebody did already. That whoever asks may is asked before.
pub async fn undo(tx: &mut Tx, clock: &Clock, ruling: &Ruling) -> Result<bool, DbError> {
    store::undo(tx, &RulingId::new(clock), ruling, clock.now()).await
}

/// A part of the list of what was decided for the place, the newest first; away from the key. Whoever `looks` meets no trace
/// in it of what was decided about notes for herself.
pub async fn part(
    q: impl Query,
    looks: &PersonId,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Ruling>, DbError> {
    store::part(q, looks, whence, most).await
}

/// The last decisions of somebody, the newest first.
pub async fn own(q: impl Query, decided_by: &PersonId, most: i64) -> Result<Vec<Ruling>, DbError> {
    store::own(q, decided_by, most).await
}

/// All that was decided about a thing, the first before the rest.
pub async fn about(q: impl Query, kind: Kind, thing_id: &str) -> Result<Vec<Ruling>, DbError> {
    store::about(q, kind, thing_id).await
}

/// Somebody who decided is gone: the list keeps what was decided, not by whom.
pub(crate) async fn forget_who_decided(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_who_decided(tx, person_id).await
}
