//! The writing room: stories are written in private, kept with every save, and shown only when their teller says so.

mod aside;
pub mod away;
mod pictures;
mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use story::Told;

use crate::app::App;
use crate::ids::{PersonId, StoryId};
use crate::keep::boxes::OwnBox;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::placements::{self, Placement};
use crate::trouble::Trouble;

/// Begins a story; only its teller can see it.
pub async fn begin(app: &App, keeper: &Keeper, own_box: &OwnBox, told: &Told) -> Result<StoryId, DbError> {
    let (id, address) = (StoryId::new(&app.clock), platform::id::new_address());
    let whose = (own_box.id(), keeper.person_id());
    store::insert(&app.db, (&id, &address), whose, told, app.clock.now()).await?;
    Ok(id)
}

/// What came of a save.
pub enum Saved {
    /// Saved; this is the version now.
    As(i64),
    /// Another window saved meanwhile. What came now was set aside, so that neither is lost.
    SetAside(Apart),
    /// The same, and so much is set aside already that nothing was saved.
    NoMoreAside,
}

/// Two versions of a story that both stand.
pub struct Apart {
    /// The one that other windows saved.
    pub there: Box<Story>,
    /// Under which id the one that came now is set aside; a window that goes on with it says so.
    pub aside: String,
}

/// What a window that saves says of itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Window<'a> {
    /// The version it began from.
    pub version: i64,
    /// Where its words were set aside before, if another window had saved in between.
    pub aside: Option<&'a str>,
}

/// Saves a story over the version that the window began from; refused if it is gone, or was sealed meanwhile.
pub async fn save(
    app: &App,
    story: &Story,
    window: Window<'_>,
    told: &Told,
    placements: &[Placement],
) -> Result<Saved, Trouble> {
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    let there = editions::lock(&mut tx, &story.id).await?.ok_or(Trouble::Refused)?;
    if !there.may(Some(&there.teller_id), Action::Write) {
        return Err(Trouble::Refused);
    }
    if there.version != window.version && there.told != *told {
        let others = placements::of_story(&mut tx, &story.id).await?;
        let (mine, theirs) =
            (aside::Version { told, placements }, aside::Version { told: &there.told, placements: &others });
        // Whichever of the two she goes on with, the other is found beside it.
        let other = (&story.id, None);
        let kept = aside::set(app, &mut tx, other, &theirs.text(&mine), &there.told.title).await?;
        let own = (&story.id, window.aside);
        let id = aside::set(app, &mut tx, own, &mine.text(&theirs), &told.title).await?;
        let (Some(_), Some(aside)) = (kept, id) else { return Ok(Saved::NoMoreAside) };
        tx.commit().await?;
        return Ok(Saved::SetAside(Apart { there: Box::new(there), aside }));
    }
    store::save(&mut tx, &story.id, there.version, told, now).await?;
    placements::change(&mut tx, &story.id, placements).await?;
    tx.commit().await?;
    Ok(Saved::As(there.version + 1))
}

/// Words that a second window wrote over an older version.
pub struct SetAside {
    /// As they were typed.
    pub words: String,
    /// When they came.
    pub made_at: Moment,
}

platform::row!(SetAside { words, made_at });

/// The words of a story that were set aside, the last first.
pub async fn all_set_aside(q: impl Query, story_id: &StoryId) -> Result<Vec<SetAside>, DbError> {
    store::all_set_aside(q, story_id).await
}

/// Erases again what a backup has brought back.
pub(crate) async fn erase_again(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    store::remove(tx, story_id).await
}

/// Erases every story that somebody tells, and notes each in the ledger.
pub(crate) async fn erase_all(tx: &mut Tx, teller_id: &PersonId, now: Moment) -> Result<(), DbError> {
    for id in editions::ids_of_teller(&mut *tx, teller_id).await? {
        store::remove(tx, &id).await?;
        ledger::note(tx, Kind::Story, &id, now).await?;
    }
    Ok(())
}

/// A backup was restored: what is put away can be brought back for the whole time from now on.
pub(crate) async fn away_from_now_on(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    store::away_from_now_on(tx, now).await
}
