//! Notes: words of kindness for a story, from somebody who has no account. Every one of them is held until a person decides;
//! nothing else ever lets one through: no setting, no mode, no wait, no upgrade. What was not passed leaves no trace at its
//! keeper, and its words are gone after a while. Whoever wrote one holds a receipt, and can change it or take it back.

mod deciding;
pub mod note;
mod opened;
mod sending;
mod store;
pub mod telling;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};

pub use self::deciding::{
    By, Deciding, NoteToDecide, decide, decided_lately, experiences, may_decide, to_decide, undo,
};
pub use self::note::{Draft, MeantFor, NoteState, Outcome};
pub use self::opened::{
    Opened, away, bring_back, is_anything_unopened, open_all, put_away, read, show_under, take_from_under,
    thank,
};
pub use self::sending::{Door, Sent, change, door, receipt, send, take_back};
pub use self::store::{Receipt, ShownNote};

use crate::app::App;
use crate::ids::{NoteId, PersonId, StoryId};
use crate::people::waiting::{self, Kind};

/// How long the words are kept of what was not passed, for whoever decided; in days.
pub const KEPT_DAYS: i64 = 90;
/// How many notes stand under a story.
const MOST_UNDER: i64 = 50;

/// Whose story a note is for; `None` where there is no such note any more.
pub async fn keeper_of(q: impl Query, id: &NoteId) -> Result<Option<PersonId>, DbError> {
    Ok(store::by_id(q, id).await?.map(|note| note.keeper_id))
}

/// Clears away what was not passed on, or was taken back, once its time is over; called on schedule.
pub async fn prune(app: &App) -> Result<(), DbError> {
    store::prune(&app.db, app.clock.counted()).await?;
    Ok(())
}

/// The notes that stand under a story, the last of them first. Whoever shows them has asked the rule about the story, and
/// `share/note_wishes` whether any may stand there.
pub async fn under(q: impl Query, story_id: &StoryId) -> Result<Vec<ShownNote>, DbError> {
    store::under(q, story_id, MOST_UNDER).await
}

/// A note came back with a backup that its writer took back since. For the ledger.
pub(crate) async fn take_back_again(tx: &mut Tx, id: &NoteId) -> Result<bool, DbError> {
    waiting::release(tx, Kind::Note, id).await?;
    store::remove(tx, id).await
}

/// A note came back with a backup as it had been passed, and was changed or held back since: what it says now is gone, and
/// what it said then waits for a person again. For the ledger.
pub(crate) async fn hold_again(tx: &mut Tx, clock: &Clock, id: &NoteId) -> Result<bool, DbError> {
    let Some(note) = store::lock(tx, id).await?.filter(|note| note.state == NoteState::Passed) else {
        return Ok(false);
    };
    store::hold(tx, id).await?;
    sending::hold_one(tx, &note, clock.now()).await?;
    Ok(true)
}

/// A note came back with a backup that stood under its story then, and was taken from there since. For the ledger.
pub(crate) async fn aside_again(tx: &mut Tx, id: &NoteId) -> Result<bool, DbError> {
    store::set_shown(tx, id, None).await
}

/// She is gone, and what was written to her with her.
pub(crate) async fn erase_all(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    store::remove_all_of(tx, keeper_id).await
}
