//! The writing room: stories are written in private, kept with every save, and shown only when their teller says so.

mod aside;
pub mod away;
mod pictures;
mod store;
pub mod web;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use story::Told;

use self::aside::Whose;
use crate::app::App;
use crate::ids::{PersonId, StoryId};
use crate::keep::boxes::OwnBox;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::placements::{self, Placement};
use crate::share::versions::{self, Version};
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
    /// Saved; this is how often now.
    As(Counted),
    /// Another window saved meanwhile. What came now was set aside, so that neither is lost.
    SetAside(Apart),
    /// The same, and so much is set aside already that nothing was saved.
    NoMoreAside,
}

/// How often a story was saved: title, words and pictures, and what is asked on a page of its own. A save of one is no
/// change in a window of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Title, words and pictures.
    pub version: i64,
    /// What is asked.
    pub answers: i64,
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
    /// The version of title, words and pictures from which it began, if it holds them.
    pub version: Option<i64>,
    /// The same of what is asked.
    pub answers: Option<i64>,
    /// Where its words were set aside before, if another window had saved in between.
    pub aside: Option<&'a str>,
}

/// What came with a save, told by what it changes: whatever a form does not hold stays as it is when it is saved.
pub struct Typed<'a> {
    /// What is told.
    pub told: &'a (dyn Fn(&Told) -> Told + Sync),
    /// What stands beside the pictures.
    pub pictures: &'a (dyn Fn(&mut [Placement]) + Sync),
}

/// Saves a story over what the window began from; refused if it is gone, or was sealed meanwhile. What stood there before is
/// kept as a version.
pub async fn save(
    app: &App,
    story_id: &StoryId,
    window: Window<'_>,
    typed: &Typed<'_>,
) -> Result<Saved, Trouble> {
    let mut tx = app.db.begin().await?;
    let there = editions::lock(&mut tx, story_id).await?.ok_or(Trouble::Refused)?;
    if !there.may(Some(&there.teller_id), Action::Write) {
        return Err(Trouble::Refused);
    }
    let others = placements::of_story(&mut tx, story_id).await?;
    let (told, mut placements) = ((typed.told)(&there.told), others.clone());
    (typed.pictures)(&mut placements);
    let changes = Changes::between((&there.told, &others), (&told, &placements));
    if changes.nothing() {
        return Ok(Saved::As(Counted { version: there.version, answers: there.answers }));
    }
    let (mine, theirs) = (
        aside::Version { told: &told, placements: &placements },
        aside::Version { told: &there.told, placements: &others },
    );
    if changes.were_made_elsewhere(&there, window) {
        // Whichever of the two she goes on with, the other is found beside it.
        let other = (story_id, Whose::Theirs);
        let is_first = window.aside.is_none();
        if is_first
            && aside::set(app, &mut tx, other, &theirs.text(&mine), &there.told.title).await?.is_none()
        {
            return Ok(Saved::NoMoreAside);
        }
        let own = (story_id, Whose::Own(window.aside));
        let Some(aside) = aside::set(app, &mut tx, own, &mine.text(&theirs), &told.title).await? else {
            return Ok(Saved::NoMoreAside);
        };
        tx.commit().await?;
        return Ok(Saved::SetAside(Apart { there: Box::new(there), aside }));
    }
    // She keeps these words and not the others, which may have gone on since they were set aside.
    if window.aside.is_some()
        && aside::set(app, &mut tx, (story_id, Whose::Theirs), &theirs.text(&mine), &there.told.title)
            .await?
            .is_none()
    {
        return Ok(Saved::NoMoreAside);
    }
    versions::keep(&mut tx, &app.clock, &there, &others).await?;
    let counted = changes.counted(&there);
    store::save(&mut tx, story_id, counted, &told, app.clock.now()).await?;
    placements::change(&mut tx, story_id, &changed(&others, placements)).await?;
    tx.commit().await?;
    Ok(Saved::As(counted))
}

/// The pictures beside which something else stands now.
fn changed(before: &[Placement], now: Vec<Placement>) -> Vec<Placement> {
    now.into_iter().filter(|one| !before.contains(one)).collect()
}

/// Which of the two counted parts of a story a save changes.
struct Changes {
    words: bool,
    answers: bool,
}

impl Changes {
    fn between(before: (&Told, &[Placement]), now: (&Told, &[Placement])) -> Changes {
        let ((before, there), (now, placements)) = (before, now);
        let words = now.title != before.title || now.words != before.words || placements != there;
        let (title, text) = (before.title.clone(), before.words.clone());
        let answers = Told { title, words: text, ..now.clone() } != *before;
        Changes { words, answers }
    }

    fn nothing(&self) -> bool {
        !self.words && !self.answers
    }

    /// How often the story is saved with them.
    fn counted(&self, there: &Story) -> Counted {
        Counted {
            version: there.version + i64::from(self.words),
            answers: there.answers + i64::from(self.answers),
        }
    }

    /// Whether another window saved what this one changes since it began.
    fn were_made_elsewhere(&self, there: &Story, window: Window<'_>) -> bool {
        let words = window.version.is_some_and(|version| version != there.version);
        let answers = window.answers.is_some_and(|answers| answers != there.answers);
        (self.words && words) || (self.answers && answers)
    }
}

/// Writes an earlier version over what stands there now, words and pictures, and that becomes an earlier version itself. `all`
/// is what readers have: then nothing of now is left. Otherwise what is covered now stays covered, and the names stay.
pub async fn bring_back(
    (app, own_box): (&App, &OwnBox),
    story_id: &StoryId,
    version: &Version,
    all: bool,
) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let there = editions::lock(&mut tx, story_id).await?.ok_or(Trouble::Refused)?;
    if !there.may(Some(&there.teller_id), Action::Write) {
        return Err(Trouble::Refused);
    }
    let others = placements::of_story(&mut tx, story_id).await?;
    let (mut told, mut placements) = (version.told.clone(), version.placements(&others));
    if !all {
        told = as_careful_as_now(&told, &there.told);
        placements.iter_mut().for_each(|placement| as_covered_as_now(placement, &others));
    }
    let changes = Changes::between((&there.told, &others), (&told, &placements));
    if changes.nothing() {
        return Ok(());
    }
    versions::keep(&mut tx, &app.clock, &there, &others).await?;
    store::save(&mut tx, story_id, changes.counted(&there), &told, app.clock.now()).await?;
    if !placements::put_back(&mut tx, own_box, story_id, &placements).await? {
        return Err(Trouble::Refused);
    }
    Ok(tx.commit().await?)
}

/// What is covered now stays covered, whatever was then.
fn as_covered_as_now(placement: &mut Placement, there: &[Placement]) {
    if let Some(now) = there.iter().find(|one| one.keepsake_id == placement.keepsake_id) {
        placement.covered |= now.covered;
        placement.answered |= now.answered;
        if placement.cover.is_empty() {
            placement.cover.clone_from(&now.cover);
        }
    }
}

/// What was told then, under the names of now, and with no warning to readers fewer than now.
fn as_careful_as_now(then: &Told, now: &Told) -> Told {
    let mut told = Told { pen_name: now.pen_name.clone(), name: now.name.clone(), ..then.clone() };
    if !now.own_note.is_empty() {
        told.own_note.clone_from(&now.own_note);
    }
    for note in &now.content_notes {
        if !told.content_notes.contains(note) {
            told.content_notes.push(note.clone());
        }
    }
    told
}

/// Sets what was typed beside pictures aside that another window took out meanwhile; `false` if so much is set aside already
/// that this cannot be.
pub async fn set_beside_aside(app: &App, story: &Story, text: &str) -> Result<bool, Trouble> {
    if text.is_empty() {
        return Ok(true);
    }
    let mut tx = app.db.begin().await?;
    let is_set =
        aside::set(app, &mut tx, (&story.id, Whose::Theirs), text, &story.told.title).await?.is_some();
    tx.commit().await?;
    Ok(is_set)
}

/// A picture is about to come into the story or to leave it: what stands there now, with the words beside each, becomes an
/// earlier version, and the story is another one from now on.
pub(in crate::share) async fn pictures_change(tx: &mut Tx, app: &App, story: &Story) -> Result<(), Trouble> {
    let there = placements::of_story(&mut *tx, &story.id).await?;
    versions::keep(tx, &app.clock, story, &there).await?;
    Ok(store::touch(tx, &story.id, app.clock.now()).await?)
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
