//! The lists of stories: what stands in them, for whom, and in which order. A row is written in the transaction that shows
//! a story or another edition of it, and goes in the one after which it stands in no list; a list reads nothing else.

mod listed_story;
mod store;

use std::cmp::Reverse;

use platform::db::{DbError, Query, Tx};
use story::Document;

pub use self::listed_story::ListedStory;
use self::listed_story::{month, order};
use crate::app::App;
use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::editions::{self, Story};
use crate::share::viewers::{self, Visit};
use crate::site::chrome;
use crate::trouble::Trouble;

/// The longest list.
const MOST_LISTED: i64 = 200;

/// What stands in the place's lists, the newest month first. A list is the same for everybody, so the rule is asked for a
/// stranger.
pub async fn for_anyone(app: &App, language: Option<&str>, most: usize) -> Result<Vec<ListedStory>, DbError> {
    let rows = store::all_for(&app.db, Audience::Anyone, language, MOST_LISTED).await?;
    Ok(in_order(app, rows, Viewer::Stranger, most))
}

/// Stories for those who have lived it, in the same order; for members only.
pub async fn for_members(app: &App, most: usize) -> Result<Vec<ListedStory>, DbError> {
    let rows = store::all_for(&app.db, Audience::LivedIt, None, MOST_LISTED).await?;
    Ok(in_order(app, rows, Viewer::Member, most))
}

/// What this viewer may meet in a list.
fn in_order(app: &App, rows: Vec<ListedStory>, viewer: Viewer, most: usize) -> Vec<ListedStory> {
    let today = chrome::day(app, &app.place.now().time_zone);
    let mut open = rows;
    open.retain(|row| audience::may(viewer, Action::List, Thing::Story, row.audience));
    open.sort_by_cached_key(|row| order(&row.month, &row.address, today));
    open.truncate(most);
    open
}

/// Every story that invitations open to whoever sent this, the one shared last first.
pub async fn shared_with(app: &App, visit: &Visit) -> Result<Vec<ListedStory>, DbError> {
    let mut shared = Vec::new();
    for (story_id, since) in viewers::opened_to(app, visit).await? {
        let Some(row) = store::by_id(&app.db, &story_id).await? else { continue };
        // A story for anyone keeps no circles; this is for what was shared with her.
        let is_shared = row.audience != Audience::Anyone;
        if is_shared && audience::may(Viewer::Invited, Action::Read, Thing::Story, row.audience) {
            shared.push((since, row));
        }
    }
    shared.sort_by_cached_key(|(since, row)| Reverse((*since, row.address.clone())));
    Ok(shared.into_iter().map(|(_, row)| row).collect())
}

/// Lets a story stand in lists as this edition of it is seen from now on; or in none, where only its address leads to it.
pub(in crate::share) async fn put(
    app: &App,
    tx: &mut Tx,
    (story, document): (&Story, &Document),
    (audience, listed): (Audience, bool),
) -> Result<(), DbError> {
    if audience == Audience::OnlyMe || (audience == Audience::Anyone && !listed) {
        return store::remove(tx, &story.id).await;
    }
    let shown = story.published_at.unwrap_or(app.clock.now());
    let month = month(chrome::in_zone(shown, &app.place.now().time_zone).date());
    store::put(tx, &ListedStory::of(story, document, audience, month)).await
}

/// Whether somebody else tells in the lists under a name of this mark (`pen_names::mark`); nobody does without a name.
pub(in crate::share) async fn is_mark_of_another(
    q: impl Query,
    mark: &str,
    teller_id: &PersonId,
) -> Result<bool, DbError> {
    if mark.is_empty() { Ok(false) } else { store::is_told_under(q, mark, teller_id).await }
}

/// A story stands in no list any more.
pub(in crate::share) async fn take_out(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    store::remove(tx, story_id).await
}

/// Makes the rows of stories that are shown and have none: those of a place, or of a backup, that is older than the rows.
/// May run twice, also in two programs at once.
///
/// # Errors
/// Only the database; an edition that cannot be read stands in no list, and in the log.
pub async fn fill(app: &App) -> Result<(), DbError> {
    for story_id in store::all_missing(&app.db).await? {
        match fill_one(app, &story_id).await {
            Err(Trouble::Db(error)) => return Err(error),
            Err(trouble) => tracing::error!(%trouble, "a story is shown and cannot stand in lists"),
            Ok(()) => {}
        }
    }
    Ok(())
}

async fn fill_one(app: &App, story_id: &StoryId) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    // Held, so that one that is taken back at this moment does not come into a list after it.
    let Some(story) = editions::lock(&mut tx, story_id).await? else { return Ok(()) };
    if let Some(document) = editions::document(&mut tx, &story).await? {
        put(app, &mut tx, (&story, &document), (story.reach(), story.listed)).await?;
    }
    Ok(tx.commit().await?)
}
