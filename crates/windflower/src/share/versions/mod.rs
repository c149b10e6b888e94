//! Earlier versions of a story: what it said before it was saved over. They are its teller's alone, go with the story
//! wherever it goes, and are gone with it.

mod as_read;
pub mod difference;
pub mod since;
mod store;
pub mod version;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};

pub use self::as_read::{Hand, Run, as_read};
use self::version::{BesideWords, to_let_go};
pub use self::version::{Head, Version};
use crate::ids::StoryId;
use crate::noun::{Copied, Parting};
use crate::share::editions::{self, Story};
use crate::share::placements::Placement;
use crate::trouble::Trouble;

/// Keeps what a story says now, because it is about to say something else; of what was kept before, that is let go of which
/// stands too near to others. While nobody knows what time it is, nothing is.
pub async fn keep(
    tx: &mut Tx,
    clock: &Clock,
    story: &Story,
    placements: &[Placement],
) -> Result<(), Trouble> {
    let told = &story.told;
    let beside = BesideWords::of(told, placements);
    if *told == beside.told(String::new(), String::new()) && placements.is_empty() && !is_answered(story) {
        // Nothing stood there yet.
        return Ok(());
    }
    let beside = serde_json::to_string(&beside).map_err(Trouble::broken)?;
    // An edition that only waited, and was called back, nobody saw.
    let shown = story.is_published()
        && editions::made_at(&mut *tx, story).await?.is_some_and(|at| story.saved_at <= at);
    let new = store::New {
        id: &platform::id::new_id(clock),
        story_id: &story.id,
        made_at: story.saved_at,
        shown,
        letters: i64::try_from(told.words.chars().count()).unwrap_or(i64::MAX),
        title: &told.title,
        words: &told.words,
        beside: &beside,
    };
    store::insert(tx, &new).await?;
    if !clock.is_sure() {
        return Ok(());
    }
    let heads = store::heads(&mut *tx, &story.id).await?;
    for id in to_let_go(&heads, clock.now()) {
        store::delete(tx, &id).await?;
    }
    Ok(())
}

/// Whether anything that is asked was answered; the language is known from the beginning.
fn is_answered(story: &Story) -> bool {
    let told = &story.told;
    let texts = [&told.opening, &told.pen_name, &told.name, &told.own_note, &told.preferred_words];
    let chosen = [&told.teller, &told.time_since];
    let listed = [&told.experiences, &told.content_notes];
    texts.into_iter().chain(chosen).any(|text| !text.is_empty()) || listed.iter().any(|list| !list.is_empty())
}

/// What is kept of this story, the last first. Whoever calls this has asked the rule about the story.
pub async fn all(q: impl Query, story: &Story) -> Result<Vec<Head>, DbError> {
    let mut heads = store::heads(q, &story.id).await?;
    heads.reverse();
    Ok(heads)
}

/// One of them, whole. As above.
pub async fn find(q: impl Query, story_id: &StoryId, id: &str) -> Result<Option<Version>, Trouble> {
    let Some((made_at, title, words, beside)) = store::by_id(q, story_id, id).await? else { return Ok(None) };
    let beside: BesideWords = serde_json::from_str(&beside).map_err(Trouble::broken)?;
    Ok(Some(Version { made_at, told: beside.told(title, words), pictures: beside.pictures }))
}

/// Two part: the versions of whoever leaves name the copies of their photographs.
pub(crate) async fn go_along(of: Parting<'_>) -> Result<(), Trouble> {
    for (id, beside) in store::beside_of_teller(&mut *of.tx, of.leaves).await? {
        let mut beside: BesideWords = serde_json::from_str(&beside).map_err(Trouble::broken)?;
        let mut changes = false;
        for keepsake_id in beside.pictures.iter_mut().filter_map(|picture| picture.keepsake_id.as_mut()) {
            if let Some(Copied { here, .. }) = of.copies.iter().find(|one| one.there == *keepsake_id) {
                keepsake_id.clone_from(here);
                changes = true;
            }
        }
        if changes {
            let beside = serde_json::to_string(&beside).map_err(Trouble::broken)?;
            store::set_beside(of.tx, &id, &beside).await?;
        }
    }
    Ok(())
}
