//! From whom a story takes notes and what becomes of those that are passed, by its keeper's choice. Until she chose it
//! takes none. Who reads them first is `share/first_readers`; the notes themselves are `receive/notes`.

mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::app::{App, Shared};
use crate::ids::StoryId;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::first_readers;
use crate::share::viewers::Whose;
use crate::site::page_cache;
use crate::trouble::Trouble;

platform::row_enum! {
    /// Who may write.
    pub enum Taking {
        /// Whoever may read the story.
        Anyone = "anyone",
        /// People she invited to it.
        Invited = "invited",
        /// Nobody.
        Closed = "closed",
    }
}

platform::row_enum! {
    /// What becomes of a note that was passed.
    pub enum Showing {
        /// It stands under the story, if its writer meant it for everyone.
        Shown = "shown",
        /// It is kept aside until she opens it; then she may let it stand there.
        Aside = "aside",
        /// Nobody else ever sees it.
        Never = "never",
    }
}

impl Taking {
    /// The later, the fewer may write.
    fn rank(self) -> usize {
        Taking::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }
}

impl Showing {
    /// The later, the less is shown.
    fn rank(self) -> usize {
        Showing::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }
}

/// How a story takes notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteWish {
    /// From whom.
    pub taking: Taking,
    /// What becomes of them.
    pub showing: Showing,
    /// Until when it takes none but from people she invited.
    pub rests_until: Moment,
    /// Whether readers may leave a mark without words.
    pub marks: bool,
}

platform::row!(NoteWish { taking, showing, rests_until, marks });

impl NoteWish {
    /// Until she chose.
    pub const NONE: NoteWish =
        NoteWish { taking: Taking::Closed, showing: Showing::Aside, rests_until: Moment(0), marks: false };

    /// Whether it rests now for whoever was not invited.
    pub fn rests(&self, now: Moment) -> bool {
        self.rests_until > now
    }
}

/// How this story takes notes.
pub async fn of(q: impl Query, story_id: &StoryId) -> Result<NoteWish, DbError> {
    Ok(store::find(q, story_id).await?.unwrap_or(NoteWish::NONE))
}

/// Whether readers of this story can write to its keeper: she wishes so, and somebody reads what they write.
pub async fn takes<'a>(app: &App, story: impl Into<Whose<'a>>) -> Result<bool, DbError> {
    let story = story.into();
    let wish = of(&app.db, story.id).await?;
    Ok(wish.taking != Taking::Closed && first_readers::who_reads(app, story.teller_id).await?.is_some())
}

/// She chooses. What takes fewer or shows fewer holds at once, and after a restore.
///
/// # Errors
/// `Trouble::Refused` where the story is not hers to change.
pub async fn choose(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    (taking, showing, marks): (Taking, Showing, bool),
) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Write) {
        return Err(Trouble::Refused);
    }
    let before = store::lock(tx, &story.id).await?.unwrap_or(NoteWish::NONE);
    store::put(tx, &story.id, (taking, showing, marks)).await?;
    let is_less = taking.rank() > before.taking.rank() || showing.rank() > before.showing.rank();
    if is_less || (before.marks && !marks) {
        ledger::take_back(app, tx, Kind::NotesClosed, &story.id).await?;
    }
    page_cache::narrow_story(app, tx, &story.id).await?;
    Ok(())
}

/// Closes the letterbox of a story with one press; also one that is sealed or taken back.
///
/// # Errors
/// `Trouble::Refused` where the story is not hers.
pub async fn close(app: &Shared, keeper: &Keeper, story_id: &StoryId) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let story = editions::by_id(&mut tx, story_id).await?.ok_or(Trouble::Refused)?;
    if &story.teller_id != keeper.person_id() {
        return Err(Trouble::Refused);
    }
    let before = store::lock(&mut tx, story_id).await?.unwrap_or(NoteWish::NONE);
    store::put(&mut tx, story_id, (Taking::Closed, before.showing, before.marks)).await?;
    ledger::take_back(app, &mut tx, Kind::NotesClosed, story_id).await?;
    page_cache::narrow_story(app, &mut tx, story_id).await?;
    Ok(tx.commit().await?)
}

/// Too many came at once: until then it takes none but from people she invited. `false` where it rests already.
pub async fn rest(app: &Shared, tx: &mut Tx, story_id: &StoryId, until: Moment) -> Result<bool, DbError> {
    let begins = store::rest(tx, story_id, until, app.clock.now()).await?;
    if begins {
        page_cache::narrow_story(app, tx, story_id).await?;
    }
    Ok(begins)
}

/// Her stories that rest now, and until when.
pub async fn resting(
    q: impl Query,
    keeper: &Keeper,
    now: Moment,
) -> Result<Vec<(StoryId, String, Moment)>, DbError> {
    store::resting(q, keeper.person_id(), now).await
}

/// Closes one again that came back with a backup as it was before she closed it, or let fewer see what came.
pub(crate) async fn close_again(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    store::close_again(tx, story_id).await
}
