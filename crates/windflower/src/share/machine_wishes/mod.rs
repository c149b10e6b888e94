//! What machines outside get of a story that stands in the place's lists, by its keeper's choice. Until she chose they get what
//! the lists show, and search engines are asked to leave it out. A story that does not stand there gives them nothing, whatever
//! was chosen.

mod store;
pub mod web;

use platform::db::{DbError, Query, Tx};

use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::Keeper;
use crate::share::editions::Story;
use crate::site::page_cache;
use crate::trouble::Trouble;

platform::row_enum! {
    /// How far it goes.
    pub enum Machines {
        /// Search engines may name it, too.
        Search = "search",
        /// It stands in the feed, as in the lists.
        Lists = "lists",
        /// It stands on the pages of this place and nowhere else.
        Here = "here",
    }
}

impl Machines {
    /// The later, the less they get.
    fn rank(self) -> usize {
        Machines::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }
}

/// What they get of this story, where it stands in the lists.
pub async fn of(q: impl Query, story_id: &StoryId) -> Result<Machines, DbError> {
    Ok(store::find(q, story_id).await?.unwrap_or(Machines::Lists))
}

/// She chooses. What gives them less holds at once, and after a restore.
///
/// # Errors
/// `Trouble::Refused` where the story is not hers to change.
pub async fn choose(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    machines: Machines,
) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Widen) {
        return Err(Trouble::Refused);
    }
    let before = store::lock(tx, &story.id).await?.unwrap_or(Machines::Lists);
    store::put(tx, &story.id, machines).await?;
    if machines.rank() > before.rank() && story.is_published() {
        ledger::take_back(app, tx, Kind::Narrowed, &story.id).await?;
    }
    Ok(page_cache::narrow_story(app, tx, &story.id).await?)
}
