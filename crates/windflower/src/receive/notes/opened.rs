//! What a keeper does with notes that a person passed. Until she opens them, the place says only that some are there.

use platform::db::{Db, DbError, Query};

use super::deciding::may_stand_there;
use super::store::{self, Note};
use crate::app::Shared;
use crate::ids::NoteId;
use crate::people::ledger::{self, Kind as Line};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::Keeper;
use crate::share::note_wishes::{self, Showing};
use crate::site::page_cache;
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, one_more};
use crate::trouble::Trouble;

pub use super::store::Opened;

/// Whether something was passed that she has not opened: all that is said of it.
pub async fn is_anything_unopened(q: impl Query, keeper: &Keeper) -> Result<bool, DbError> {
    store::is_anything_unopened(q, keeper.person_id()).await
}

/// She opens what has come.
pub async fn open_all(app: &Shared, keeper: &Keeper) -> Result<(), DbError> {
    store::open_all(&app.db, keeper.person_id(), app.clock.now()).await
}

/// A part of what she has opened, the last of it first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn read(db: &Db, keeper: &Keeper, turn: &Turn) -> Result<Part<Opened>, Refusal> {
    part(db, keeper, turn, false).await
}

/// The same of what she put away.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn away(db: &Db, keeper: &Keeper, turn: &Turn) -> Result<Part<Opened>, Refusal> {
    part(db, keeper, turn, true).await
}

async fn part(db: &Db, keeper: &Keeper, turn: &Turn, away: bool) -> Result<Part<Opened>, Refusal> {
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let rows = if may_read() {
        store::opened(db, (keeper.person_id(), away), &whence, one_more(ON_PAGE)).await?
    } else {
        Vec::new()
    };
    Part::of(turn, rows, ON_PAGE, |note| Spot::new(note.decided_at, &note.id))
}

fn may_read() -> bool {
    audience::may(Viewer::Keeper, Action::Read, Thing::Note, Audience::OnlyMe)
}

/// One that she has opened.
async fn own(app: &Shared, keeper: &Keeper, id: &NoteId) -> Result<Note, Trouble> {
    let note = store::by_id(&app.db, id).await?;
    let is_hers = |note: &Note| note.keeper_id == *keeper.person_id() && note.opened_at.is_some();
    note.filter(is_hers).filter(|_| may_read()).ok_or(Trouble::Refused)
}

/// Thanks for it, once: a small fixed thanks on the page of the receipt.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn thank(app: &Shared, keeper: &Keeper, id: &NoteId) -> Result<(), Trouble> {
    let note = own(app, keeper, id).await?;
    Ok(store::thank(&app.db, &note.id, app.clock.now()).await?)
}

/// Puts it away; under the story it stands no more.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn put_away(app: &Shared, keeper: &Keeper, id: &NoteId) -> Result<(), Trouble> {
    take_from_under(app, keeper, id).await?;
    Ok(store::set_away(&app.db, id, Some(app.clock.now())).await?)
}

/// Brings it back from what she put away.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn bring_back(app: &Shared, keeper: &Keeper, id: &NoteId) -> Result<(), Trouble> {
    let note = own(app, keeper, id).await?;
    Ok(store::set_away(&app.db, &note.id, None).await?)
}

/// Lets it stand under the story.
///
/// # Errors
/// `Trouble::Refused` where it is not hers, its writer meant it for her alone, or she wished that none is shown.
pub async fn show_under(app: &Shared, keeper: &Keeper, id: &NoteId) -> Result<(), Trouble> {
    let note = own(app, keeper, id).await?;
    let mut tx = app.db.begin().await?;
    let wish = note_wishes::of(&mut tx, &note.story_id).await?;
    if !may_stand_there(app, &note) || note.away_at.is_some() || wish.showing == Showing::Never {
        return Err(Trouble::Refused);
    }
    if !store::set_shown(&mut tx, &note.id, Some(app.clock.now())).await? {
        return Err(Trouble::Refused);
    }
    page_cache::narrow_story(app, &mut tx, &note.story_id).await?;
    Ok(tx.commit().await?)
}

/// Takes it from under the story, at once and also on a full disk.
///
/// # Errors
/// `Trouble::Refused` where it is not hers.
pub async fn take_from_under(app: &Shared, keeper: &Keeper, id: &NoteId) -> Result<(), Trouble> {
    let note = own(app, keeper, id).await?;
    let taken = app.even_on_a_full_disk(|| async {
        let mut tx = app.db.begin().await?;
        store::set_shown(&mut tx, &note.id, None).await?;
        ledger::take_back(app, &mut tx, Line::NoteAside, &note.id).await?;
        page_cache::narrow_story(app, &mut tx, &note.story_id).await?;
        tx.commit().await
    });
    Ok(taken.await?)
}
