//! A story that is told in another one of the same keeper from now on: it is shown no more, and its address leads there. They
//! stand under one name, or the way from one to the other would tell whose both are.

use platform::db::{Db, DbError, Tx};

use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::leads;
use crate::site::page_cache;
use crate::trouble::Trouble;

/// Why one is not told in the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeTrouble {
    /// Readers would learn that one person tells under two names.
    TwoNames,
    /// Nobody sees the other one, or it is this one.
    NotThere,
}

/// The stories of hers that this one could be told in: others, which somebody sees, under the name that it stands under.
pub async fn could_be_told_in(db: &Db, keeper: &Keeper, story: &Story) -> Result<Vec<Story>, Trouble> {
    let Some(name) = name_of(db, story).await?.filter(|name| !name.is_empty()) else { return Ok(Vec::new()) };
    let mut others = Vec::new();
    for other in editions::all_own(db, keeper).await? {
        let is_another = other.id != story.id && other.is_published();
        if is_another && name_of(db, &other).await?.as_ref() == Some(&name) {
            others.push(other);
        }
    }
    Ok(others)
}

/// Under which name readers see it, or saw it last.
async fn name_of(db: &Db, story: &Story) -> Result<Option<String>, Trouble> {
    Ok(editions::document(db, story).await?.map(|document| document.pen_name))
}

/// From now on it is told in the other one: at once it is shown no more. Only what is taken back is asked for here, so that
/// nobody sees more than before.
///
/// # Errors
/// `Trouble::Refused` where one of the two is not hers to change.
pub async fn merge(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    (story_id, into_id): (&StoryId, &StoryId),
) -> Result<Result<(), MergeTrouble>, Trouble> {
    if story_id == into_id {
        return Ok(Err(MergeTrouble::NotThere));
    }
    let mut both = Vec::new();
    // In the order of their ids, so that two who do it the other way round wait for each other.
    for id in [story_id.min(into_id), story_id.max(into_id)] {
        let one = editions::lock(tx, id).await?.ok_or(Trouble::Refused)?;
        if !one.may(Some(keeper.person_id()), Action::Narrow) {
            return Err(Trouble::Refused);
        }
        both.push(one);
    }
    let of = |id: &StoryId| both.iter().find(|one| one.id == *id).ok_or(Trouble::Refused);
    let (story, into) = (of(story_id)?, of(into_id)?);
    if !into.is_published() {
        return Ok(Err(MergeTrouble::NotThere));
    }
    let own = editions::document(&mut *tx, story).await?.ok_or(Trouble::Refused)?;
    let other = editions::document(&mut *tx, into).await?.ok_or(Trouble::Refused)?;
    // Two without a name are known for one person's by nothing else.
    if own.pen_name != other.pen_name || own.pen_name.is_empty() {
        return Ok(Err(MergeTrouble::TwoNames));
    }
    super::withdraw(app, tx, keeper, story).await?;
    leads::put(tx, story_id, into_id, &own.pen_name).await?;
    page_cache::narrow_story(app, tx, story_id).await?;
    Ok(Ok(()))
}

/// It is told in no other one any more: its address leads nowhere at once, also after a restore.
///
/// # Errors
/// `Trouble::Refused` where it is not hers to change.
pub async fn part_again(app: &Shared, tx: &mut Tx, keeper: &Keeper, story: &Story) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Narrow) {
        return Err(Trouble::Refused);
    }
    if leads::forget(tx, &story.id).await? {
        ledger::take_back(app, tx, Kind::Narrowed, &story.id).await?;
        page_cache::narrow_story(app, tx, &story.id).await?;
    }
    Ok(())
}

/// In which of her stories this one is told now.
pub async fn told_in(db: &Db, keeper: &Keeper, story: &Story) -> Result<Option<Story>, DbError> {
    match leads::of(db, &story.id).await? {
        Some(id) => editions::own(db, keeper, &id).await,
        None => Ok(None),
    }
}
