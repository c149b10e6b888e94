//! Stories and the editions of them that readers see: what each is, who can see it, and reading both. What changes who
//! sees a story stands in `share/publication`, what changes its words in `share/writing`.

mod store;
pub mod story;
pub mod visibility;

use ::story::Document;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

pub use self::story::{Story, StoryState};
pub use self::visibility::Visibility;
use crate::ids::{BoxId, PersonId, StoryId};
use crate::people::who::audience::Action;
use crate::people::who::roles::Keeper;
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, one_more};
use crate::trouble::Trouble;

/// A story, unless it was put away. Whoever calls this asks the rule.
pub async fn by_id(q: impl Query, id: &StoryId) -> Result<Option<Story>, DbError> {
    store::by_id(q, id).await
}

/// The story at an address, unless it was put away. Whoever calls this asks the rule.
pub async fn at(q: impl Query, address: &str) -> Result<Option<Story>, DbError> {
    store::at(q, address).await
}

/// A story that was put away. Whoever calls this asks the rule.
pub async fn by_id_away(q: impl Query, id: &StoryId) -> Result<Option<Story>, DbError> {
    store::by_id_away(q, id).await
}

/// A story, held until the transaction ends: two changes of one story wait for each other.
pub async fn lock(tx: &mut Tx, id: &StoryId) -> Result<Option<Story>, DbError> {
    store::lock(tx, id).await
}

/// A story that this keeper writes; `None` if the rule says no, or it is not there or put away.
pub async fn own(q: impl Query, keeper: &Keeper, id: &StoryId) -> Result<Option<Story>, DbError> {
    Ok(store::by_id(q, id).await?.filter(|story| story.may(Some(keeper.person_id()), Action::Write)))
}

/// All stories that this keeper writes, the one saved last first.
pub async fn all_own(q: impl Query, keeper: &Keeper) -> Result<Vec<Story>, DbError> {
    let mut stories = store::all_of_teller(q, keeper.person_id()).await?;
    stories.retain(|story| story.may(Some(keeper.person_id()), Action::Write));
    Ok(stories)
}

/// A part of these.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn part_of_own(db: &Db, keeper: &Keeper, turn: &Turn) -> Result<Part<Story>, Refusal> {
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let stories = store::part_of_teller(db, keeper.person_id(), &whence, one_more(ON_PAGE)).await?;
    let mut part = Part::of(turn, stories, ON_PAGE, |story| Spot::new(story.saved_at, &story.id))?;
    part.rows.retain(|story| story.may(Some(keeper.person_id()), Action::Write));
    Ok(part)
}

/// The stories that somebody told in a box and did not put away, the oldest first.
pub async fn told_in(q: impl Query, box_id: &BoxId, teller_id: &PersonId) -> Result<Vec<Story>, DbError> {
    store::told_in(q, box_id, teller_id).await
}

/// All stories of a teller, in whichever box, put away or not.
pub async fn ids_of_teller(q: impl Query, teller_id: &PersonId) -> Result<Vec<StoryId>, DbError> {
    store::ids_of_teller(q, teller_id).await
}

/// What others see of these stories, or will see after the wait: each such story with its edition.
pub async fn seen(db: &Db, stories: &[Story]) -> Result<Vec<(Story, Document)>, Trouble> {
    let mut seen = Vec::new();
    for story in stories {
        if !story.is_published() && !store::waits(db, &story.id).await? {
            continue;
        }
        if let Some(document) = document(db, story).await? {
            seen.push((story.clone(), document));
        }
    }
    Ok(seen)
}

/// The edition that this story shows, or will show after the wait, if it has one.
pub async fn document(q: impl Query, story: &Story) -> Result<Option<Document>, Trouble> {
    match story.edition {
        Some(number) => frozen(q, &story.id, number).await,
        None => Ok(None),
    }
}

/// When she pressed the button for the words that this story shows, or will show after the wait.
pub async fn made_at(q: impl Query, story: &Story) -> Result<Option<Moment>, DbError> {
    match story.edition {
        Some(number) => store::made_at(q, &story.id, number).await,
        None => Ok(None),
    }
}

/// Adds an edition to a story, which shows it from now on where it is shown.
pub async fn add(tx: &mut Tx, story_id: &StoryId, document: &Document, now: Moment) -> Result<(), Trouble> {
    let number = freeze(tx, story_id, document, now).await?;
    Ok(show_frozen(tx, story_id, number).await?)
}

/// Writes down what a story would show, without showing it, and says under which number.
pub async fn freeze(
    tx: &mut Tx,
    story_id: &StoryId,
    document: &Document,
    now: Moment,
) -> Result<i64, Trouble> {
    let json = document.write().map_err(Trouble::broken)?;
    Ok(store::insert_edition(tx, story_id, (&json, &document.language), now).await?)
}

/// What was written down so.
pub async fn frozen(q: impl Query, story_id: &StoryId, number: i64) -> Result<Option<Document>, Trouble> {
    let json = store::document(q, story_id, number).await?;
    json.map(|json| Document::read(&json).map_err(Trouble::broken)).transpose()
}

/// From now on a story shows, where it is shown, what was written down so.
pub async fn show_frozen(tx: &mut Tx, story_id: &StoryId, number: i64) -> Result<(), DbError> {
    store::set_edition(tx, story_id, number).await
}

/// Nothing is left of what was written down so and never shown.
pub async fn forget(tx: &mut Tx, story_id: &StoryId, number: i64) -> Result<(), DbError> {
    store::delete_edition(tx, story_id, number).await
}

/// Seals a story: nobody changes it, nor who sees it, until the seal is lifted.
pub async fn seal(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<(), DbError> {
    store::seal(tx, story_id, now).await
}

/// Lifts the seal of a story that was sealed at exactly this moment.
pub async fn unseal(tx: &mut Tx, story_id: &StoryId, sealed_at: Moment) -> Result<(), DbError> {
    store::unseal(tx, story_id, sealed_at).await
}

/// Lifts the seal of every story of a teller.
pub async fn unseal_all(tx: &mut Tx, teller_id: &PersonId) -> Result<(), DbError> {
    store::unseal_all(tx, teller_id).await
}
