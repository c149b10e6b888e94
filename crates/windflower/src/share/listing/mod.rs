//! The lists of stories: what stands in them, for whom, and in which order. A row is written in the transaction that shows
//! a story or another edition of it, and goes in the one after which it stands in no list; a list reads nothing else.

mod listed_story;
mod order;
mod parts;
mod store;

use std::cmp::Reverse;

use jiff::civil::Date;
use platform::db::{Db, DbError, Query, Tx};
use story::Document;

pub use self::listed_story::ListedStory;
use self::listed_story::month;
use self::order::ListSpot;
use self::store::Wanted;
use crate::app::App;
use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::editions::{self, Story};
use crate::share::found;
use crate::share::viewers::{self, Visit};
use crate::site::chrome;
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Turn, Whence, one_more};
use crate::trouble::Trouble;

/// The first of the place's lists, the newest month first. A list is the same for everybody, so the rule is asked for a
/// stranger.
pub async fn first_for_anyone(app: &App, most: usize) -> Result<Vec<ListedStory>, DbError> {
    let start = Whence::After(ListSpot::start(today(app)));
    let wanted = Wanted { audience: Audience::Anyone, language: None, most: one_more(most) };
    let mut rows = parts::part(&app.db, &wanted, &start).await?;
    rows.truncate(most);
    Ok(open_to(rows, Viewer::Stranger))
}

/// A part of what stands in the place's lists, in one language or in all of them.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn for_anyone(
    app: &App,
    language: Option<&str>,
    turn: &Turn,
) -> Result<Part<ListedStory>, Refusal> {
    part(app, (Audience::Anyone, Viewer::Stranger), language, turn).await
}

/// What a part of the place's lists is called in memory; the lists are mixed anew each day.
pub fn name_of_part(app: &App, language: Option<&str>, turn: &Turn) -> String {
    format!("/stories?{}&language={}&{turn}", today(app), language.unwrap_or_default())
}

/// Whether this part begins where a list of today begins or one of its stories stands: anybody can make up others.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn is_given_out(app: &App, turn: &Turn) -> Result<bool, Refusal> {
    let (start, end) = (ListSpot::start(today(app)), ListSpot::end(today(app)));
    let (Whence::After(spot) | Whence::Before(spot)) = turn.read((start.clone(), end.clone()))?;
    if spot == start || spot == end {
        return Ok(true);
    }
    let of_today = start.at(spot.month(), spot.address());
    Ok(spot == of_today && store::is_for_anyone(&app.db, spot.month(), spot.address()).await?)
}

/// A part of the stories for those who have lived it, in the same order; for members only.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn for_members(app: &App, turn: &Turn) -> Result<Part<ListedStory>, Refusal> {
    part(app, (Audience::LivedIt, Viewer::Member), None, turn).await
}

async fn part(
    app: &App,
    (audience, viewer): (Audience, Viewer),
    language: Option<&str>,
    turn: &Turn,
) -> Result<Part<ListedStory>, Refusal> {
    let whence = turn.read((ListSpot::start(today(app)), ListSpot::end(today(app))))?;
    let wanted = Wanted { audience, language, most: one_more(ON_PAGE) };
    let rows = parts::part(&app.db, &wanted, &whence).await?;
    let (Whence::After(key) | Whence::Before(key)) = &whence;
    let mut part = Part::of(turn, rows, ON_PAGE, |row| key.at(&row.month, &row.address))?;
    part.rows = open_to(part.rows, viewer);
    Ok(part)
}

/// What this viewer may meet in a list.
fn open_to(mut rows: Vec<ListedStory>, viewer: Viewer) -> Vec<ListedStory> {
    rows.retain(|row| audience::may(viewer, Action::List, Thing::Story, row.audience));
    rows
}

fn today(app: &App) -> Date {
    chrome::day(app, &app.place.now().time_zone)
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

/// Lets a story stand in lists as this edition of it is seen from now on; or in none, where only its address leads to it. What
/// is near to it is worked out soon.
pub(in crate::share) async fn put(
    app: &App,
    tx: &mut Tx,
    shown: (&Story, &Document),
    seen: (Audience, bool),
) -> Result<(), DbError> {
    put_row(app, tx, shown, seen).await?;
    if seen == (Audience::Anyone, true) {
        platform::jobs::enqueue(tx, &app.clock, found::NEAR, &shown.0.id, app.clock.now()).await?;
    }
    Ok(())
}

async fn put_row(
    app: &App,
    tx: &mut Tx,
    (story, document): (&Story, &Document),
    (audience, listed): (Audience, bool),
) -> Result<(), DbError> {
    if audience == Audience::OnlyMe || (audience == Audience::Anyone && !listed) {
        return take_out(tx, &story.id).await;
    }
    let shown = story.published_at.unwrap_or(app.clock.now());
    let month = month(chrome::in_zone(shown, &app.place.now().time_zone).date());
    store::put(tx, &ListedStory::of(story, document, audience, month)).await?;
    found::miss(tx, &story.id).await?;
    found::put(tx, &story.id, document, audience).await
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
    found::miss(tx, story_id).await?;
    store::remove(tx, story_id).await
}

/// What lists show of stories by where they stand among those that are found, in this order, as far as this viewer meets them.
pub async fn of_numbers(db: &Db, numbers: &[i64], viewer: Viewer) -> Result<Vec<ListedStory>, DbError> {
    let mut rows = Vec::new();
    for number in numbers {
        rows.extend(store::by_number(db, *number).await?);
    }
    Ok(open_to(rows, viewer))
}

/// What lists show of this story to whoever is nobody here; `None` where it stands in no list for anyone.
pub async fn for_stranger(q: impl Query, story_id: &StoryId) -> Result<Option<ListedStory>, DbError> {
    let row = store::by_id(q, story_id).await?;
    Ok(open_to(row.into_iter().collect(), Viewer::Stranger).pop())
}

/// Makes the rows of stories that are shown and have none: those of a place, or of a backup, that is older than the rows.
/// May run twice, also in two programs at once.
///
/// # Errors
/// Only the database; an edition that cannot be read stands in no list, and in the log.
pub async fn fill(app: &App) -> Result<(), DbError> {
    let missing = store::all_missing(&app.db).await?;
    fill_some(app, missing).await?;
    let unfound = store::some_unfound(&app.db, "", AT_START).await?;
    if unfound.is_empty() {
        return Ok(());
    }
    // The rows are new: of a place that is older than they are, or after a restore.
    fill_some(app, unfound).await?;
    found::prove(&app.db).await
}

/// So many are made findable before the place answers, and at a time after that.
const AT_START: i64 = 500;

/// Makes the rest of what is shown findable, where that is too much for a start.
pub async fn fill_the_rest(app: &App) -> Result<(), DbError> {
    let mut after = String::new();
    loop {
        let unfound = store::some_unfound(&app.db, &after, AT_START).await?;
        let Some(last) = unfound.last() else { return Ok(()) };
        after = last.to_string();
        fill_some(app, unfound).await?;
    }
}

async fn fill_some(app: &App, story_ids: Vec<StoryId>) -> Result<(), DbError> {
    for story_id in story_ids {
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
        put_row(app, &mut tx, (&story, &document), (story.reach(), story.listed)).await?;
    }
    Ok(tx.commit().await?)
}
