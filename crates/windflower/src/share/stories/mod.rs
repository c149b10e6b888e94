//! Stories: written in private, kept with every save, shown only when their teller says so.

pub mod apart;
pub mod away;
pub mod jobs;
mod listing;
pub mod publication;
pub mod standing;
pub(crate) mod store;
pub mod story;
pub mod web;
pub mod words;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

use self::story::{Document, State, Story, Told};
use crate::app::App;
use crate::keep::boxes::OwnBox;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{self, Action, Thing, Viewer};
use crate::people::who::roles::Keeper;
use crate::share::placements::{self, Placement};
use crate::site::chrome;

/// Begins a story; only its teller can see it.
pub async fn begin(app: &App, keeper: &Keeper, own_box: &OwnBox, told: &Told) -> Result<String, DbError> {
    let id = platform::id::new_id(&app.clock);
    let address = platform::id::new_address();
    let mut tx = app.db.begin().await?;
    store::insert(&mut tx, &id, &address, (own_box.id(), keeper.person_id()), told, app.clock.now()).await?;
    tx.commit().await?;
    Ok(id)
}

/// A story that this keeper writes; `None` if the rule says no, or it is not there or put away.
pub async fn own(db: &Db, keeper: &Keeper, id: &str) -> Result<Option<Story>, DbError> {
    Ok(store::by_id(db, id).await?.filter(|story| story.lets(Some(keeper.person_id()), Action::Write)))
}

/// All stories that this keeper writes, the one saved last first.
pub async fn all_own(db: &Db, keeper: &Keeper) -> Result<Vec<Story>, DbError> {
    let mut stories = store::all_own(db, keeper.person_id()).await?;
    stories.retain(|story| story.lets(Some(keeper.person_id()), Action::Write));
    Ok(stories)
}

/// What others see of these stories, or will see after the wait: each such story with its edition.
pub async fn seen(db: &Db, stories: &[Story]) -> Result<Vec<(Story, Document)>, DbError> {
    let mut seen = Vec::new();
    for story in stories {
        let Some(number) = story.edition else { continue };
        if story.state != State::Published && store::waiting(db, &story.id).await?.is_none() {
            continue;
        }
        let Some(json) = store::edition(db, &story.id, number).await? else { continue };
        seen.push((story.clone(), Document::read(&json)?));
    }
    Ok(seen)
}

/// The longest list.
const MOST_LISTED: i64 = 200;

/// What stands in the place's lists, the newest month first: `(address, document)`. A list is the same for everybody, so
/// the rule is asked for a stranger.
pub async fn listed(
    app: &App,
    language: Option<&str>,
    most: usize,
) -> Result<Vec<(String, String)>, DbError> {
    let rows = store::listed(&app.db, language, MOST_LISTED).await?;
    Ok(in_order(app, rows, Viewer::Stranger, most))
}

/// Stories for those who have lived it, in the same order; for members only.
pub async fn listed_for_members(app: &App, most: usize) -> Result<Vec<(String, String)>, DbError> {
    let rows = store::listed_for_members(&app.db, MOST_LISTED).await?;
    Ok(in_order(app, rows, Viewer::Member, most))
}

/// What this viewer may meet in a list, as `(address, document)`.
fn in_order(app: &App, rows: Vec<store::Listed>, viewer: Viewer, most: usize) -> Vec<(String, String)> {
    let zone = &app.place.now().time_zone;
    let today = chrome::day(app, zone);
    let mut open: Vec<_> = rows
        .into_iter()
        .filter(|row| audience::may(viewer, Action::List, Thing::Story, row.reach()))
        .collect();
    open.sort_by_cached_key(|row| {
        let shown = chrome::in_zone(row.shown_at, zone).date();
        listing::order(&listing::Place { address: &row.address, shown }, today)
    });
    open.truncate(most);
    open.into_iter().map(|row| (row.address, row.document)).collect()
}

/// What came of a save.
pub enum Saved {
    /// Saved; this is the version now.
    As(i64),
    /// Another window saved meanwhile. What came now was set aside, so that neither is lost; this is the version there.
    SetAside(Box<Story>),
}

/// Saves a story over the version that the window began from.
pub async fn save(
    app: &App,
    story: &Story,
    version: i64,
    told: &Told,
    placements: &[Placement],
) -> Result<Option<Saved>, DbError> {
    let mut tx = app.db.begin().await?;
    let now = app.clock.now();
    let Some(there) = store::locked(&mut tx, &story.id).await? else { return Ok(None) };
    // It may have been sealed since the window was opened.
    if !there.lets(Some(&there.teller_id), Action::Write) {
        return Ok(None);
    }
    if there.version != version && there.told != *told {
        let id = platform::id::new_id(&app.clock);
        store::set_aside(&mut tx, &id, &story.id, &told.title, &told.words, now).await?;
        tx.commit().await?;
        return Ok(Some(Saved::SetAside(Box::new(there))));
    }
    store::save(&mut tx, &story.id, there.version, told, now).await?;
    for placement in placements {
        placements::store::update(&mut tx, &story.id, placement).await?;
    }
    tx.commit().await?;
    Ok(Some(Saved::As(there.version + 1)))
}

/// Puts a story that nobody else can see away.
pub async fn put_away(app: &App, keeper: &Keeper, story: &Story) -> Result<bool, DbError> {
    if !story.lets(Some(keeper.person_id()), Action::Remove) {
        return Ok(false);
    }
    let mut tx = app.db.begin().await?;
    // Of a story that others can see nothing changes, also not what it waits for.
    if store::put_away(&mut tx, &story.id, app.clock.now()).await? != 1 {
        return Ok(false);
    }
    store::call_back(&mut tx, &story.id).await?;
    tx.commit().await?;
    Ok(true)
}

/// Erases again what a backup has brought back.
pub(crate) async fn erase_again(tx: &mut Tx, story_id: &str) -> Result<bool, DbError> {
    Ok(store::remove(tx, story_id).await? == 1)
}

/// Erases every story that somebody tells, and what was asked about them, and notes each in the ledger. Where she changed
/// something about a story of others, what was done stays on record, not by whom.
pub(crate) async fn erase_all(tx: &mut Tx, teller_id: &str, now: Moment) -> Result<(), DbError> {
    store::delete_requests(tx, teller_id).await?;
    for (id,) in store::ids_of_teller(tx, teller_id).await? {
        store::remove(tx, &id).await?;
        platform::jobs::forget(tx, &id).await?;
        ledger::note(tx, Kind::Story, &id, now).await?;
    }
    store::forget_who_changed(tx, teller_id).await
}

/// A backup was restored: nothing waits to be shown, and what is put away can be brought back for the whole time from now on.
pub(crate) async fn end_all(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    store::end_all(tx, now).await
}
