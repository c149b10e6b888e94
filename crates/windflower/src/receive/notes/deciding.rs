//! Somebody decides about a note: passes it, gives it back with one kind line, or puts it aside; and takes that back.

use ::story::Document;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::note::{MOST_LINE, MeantFor, NoteState, Outcome};
use super::sending::hold_one;
use super::store::{self, Note, ToDecide};
use crate::app::Shared;
use crate::ids::{NoteId, StoryId};
use crate::people::decisions::{self, AsWho, Decided};
use crate::people::ledger::{self, Kind as Line};
use crate::people::waiting::{self, Decider, Kind, Waiting};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::{Keeper, Moderator};
use crate::share::editions::story;
use crate::share::first_readers::Grant;
use crate::share::note_wishes::{self, Showing};
use crate::site::page_cache;
use crate::site::place::Mode;
use crate::trouble::Trouble;

/// Who decides.
#[derive(Clone, Copy)]
pub enum By<'a> {
    /// Somebody for the place.
    Place(&'a Moderator),
    /// Somebody whom the keeper named.
    FirstReader(&'a Grant),
    /// The keeper, who reads herself.
    Herself(&'a Keeper),
}

impl By<'_> {
    /// The name of her hand, in what waits and in the list of decisions.
    pub fn hand(&self) -> &str {
        match self {
            By::Place(moderator) => moderator.person_id(),
            By::FirstReader(grant) => &grant.id,
            By::Herself(keeper) => keeper.person_id(),
        }
    }

    /// As who she decides.
    pub fn as_who(&self) -> AsWho {
        match self {
            By::Place(_) => AsWho::Moderator,
            By::FirstReader(_) => AsWho::FirstReader,
            By::Herself(_) => AsWho::Keeper,
        }
    }

    fn viewer(&self) -> Viewer {
        match self {
            By::Place(_) => Viewer::Moderator,
            By::FirstReader(_) => Viewer::FirstReader,
            By::Herself(_) => Viewer::Keeper,
        }
    }

    /// Whether this note is hers to decide: by whom it was said to be read when it was sent.
    pub(super) fn decides(&self, decider: Decider, keeper_id: &str) -> bool {
        let is_hers = match (self, decider) {
            // Whoever keeps the story does not decide for the place what reaches her.
            (By::Place(moderator), Decider::Place) => &**moderator.person_id() != keeper_id,
            (By::FirstReader(grant), Decider::FirstReader) => &*grant.keeper_id == keeper_id,
            (By::Herself(keeper), Decider::Herself) => &**keeper.person_id() == keeper_id,
            _ => false,
        };
        let thing = if decider == Decider::Herself { Thing::OwnHeldNote } else { Thing::HeldNote };
        is_hers && audience::may(self.viewer(), Action::Read, thing, Audience::OnlyMe)
    }
}

/// What is decided.
#[derive(Clone, Copy)]
pub struct Deciding<'a> {
    /// What.
    pub outcome: Outcome,
    /// Why, as a word of a fixed list; may be empty.
    pub reason: &'a str,
    /// What its writer reads, where it goes back; may be empty otherwise.
    pub line: &'a str,
    /// Who decides.
    pub by: By<'a>,
    /// Which version she read; a note that was changed meanwhile is another one.
    pub version: i64,
}

/// What somebody reads who decides.
#[derive(Clone, Debug)]
pub struct NoteToDecide {
    /// Id.
    pub id: NoteId,
    /// Which story it is for.
    pub story_id: StoryId,
    /// Where that stands, for readers; this and what follows is empty where she may not read it.
    pub story: String,
    /// What it is called, as readers have it.
    pub title: String,
    /// The name under the story, as readers have it.
    pub teller: String,
    /// What the note says.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// For whom.
    pub meant_for: MeantFor,
    /// In which language the page was on which it was written.
    pub language: String,
    /// When it was sent, or changed last.
    pub sent_at: Moment,
    /// The sign of danger that was seen in it; may be empty.
    pub danger: String,
    /// Which version of it this is.
    pub version: i64,
}

/// A note that waits, for whoever decides about it.
pub async fn to_decide(q: impl Query, by: By<'_>, id: &NoteId) -> Result<Option<NoteToDecide>, Trouble> {
    let Some(row) = store::to_decide(q, id).await? else { return Ok(None) };
    if !by.decides(row.decider, &row.keeper_id) {
        return Ok(None);
    }
    // Of a story that she may not read she learns nothing; the note is hers to decide all the same.
    let reach = if row.is_away { Audience::OnlyMe } else { story::reach(row.state, row.audience) };
    let may_read = audience::may(by.viewer(), Action::Read, Thing::Story, reach);
    let document = Document::read(&row.document).map_err(Trouble::broken)?;
    let ToDecide {
        id, story_id, story, words, pen_name, meant_for, language, sent_at, danger, version, ..
    } = row;
    let (story, title, teller) =
        if may_read { (story, document.title, document.pen_name) } else { Default::default() };
    Ok(Some(NoteToDecide {
        id,
        story_id,
        story,
        title,
        teller,
        words,
        pen_name,
        meant_for,
        language,
        sent_at,
        danger,
        version,
    }))
}

/// Whether it waits for whoever this is.
pub async fn may_decide(q: impl Query, by: By<'_>, id: &NoteId) -> Result<bool, DbError> {
    let note = store::by_id(q, id).await?;
    Ok(note.is_some_and(|note| note.state == NoteState::Held && by.decides(note.decider, &note.keeper_id)))
}

/// What the story of a note that waits tells of; `None` where it waits no more.
pub async fn experiences(q: impl Query, id: &NoteId) -> Result<Option<Vec<String>>, DbError> {
    let row = store::to_decide(q, id).await?;
    // A document that nobody can read says nothing here; whoever opens the note is told.
    Ok(row.map(|row| Document::read(&row.document).map(|document| document.experiences).unwrap_or_default()))
}

/// Decides. What was read must still be what it says.
///
/// # Errors
/// `Trouble::Refused` where it waits no more, is in somebody else's hand, was changed meanwhile, or is not hers to decide.
pub async fn decide(app: &Shared, id: &NoteId, deciding: &Deciding<'_>) -> Result<(), Trouble> {
    let by = deciding.by;
    let mut tx = app.db.begin().await?;
    // Everybody takes the note first and what waits second, so that none waits for another in a circle.
    let note = store::lock(&mut tx, id).await?.ok_or(Trouble::Refused)?;
    let waited = waiting::close(&mut tx, &app.clock, (Kind::Note, id), by.hand()).await?;
    let waited = waited.ok_or(Trouble::Refused)?;
    let is_as_read = note.state == NoteState::Held && note.version == deciding.version;
    // Where the place reads everything first, nobody else lets anything through, also what was sent before that.
    let place_reads = app.place.now().reads_first() && !matches!(by, By::Place(_));
    if !is_as_read
        || !by.decides(note.decider, &note.keeper_id)
        || (place_reads && deciding.outcome == Outcome::Pass)
    {
        return Err(Trouble::Refused);
    }
    let now = app.clock.now();
    let line: String = deciding.line.trim().chars().take(MOST_LINE).collect();
    // Words that reach nobody are kept for a while for whoever decided, and then they are gone.
    let goes_at =
        (deciding.outcome != Outcome::Pass).then(|| app.clock.counted().plus_days(super::KEPT_DAYS));
    store::decide(&mut tx, id, (deciding.outcome.state(), &line), (now, goes_at)).await?;
    if deciding.outcome == Outcome::Pass {
        show_where_wished(app, &mut tx, &note, now).await?;
    }
    write_down(app, &mut tx, (&note, &waited), deciding).await?;
    Ok(tx.commit().await?)
}

/// It stands under the story at once where its keeper wished so, and its writer too.
async fn show_where_wished(app: &Shared, tx: &mut Tx, note: &Note, now: Moment) -> Result<(), DbError> {
    let wish = note_wishes::of(&mut *tx, &note.story_id).await?;
    if wish.showing == Showing::Shown && may_stand_there(app, note) {
        store::set_shown(&mut *tx, &note.id, Some(now)).await?;
        page_cache::narrow_story(app, tx, &note.story_id).await?;
    }
    Ok(())
}

/// Whether it may ever stand under the story: its writer meant it so, and in a community somebody read it for the place.
pub(super) fn may_stand_there(app: &Shared, note: &Note) -> bool {
    let was_read = app.place.now().mode == Mode::Family || note.decider == Decider::Place;
    note.meant_for == MeantFor::Everyone && was_read
}

async fn write_down(
    app: &Shared,
    tx: &mut Tx,
    (note, waited): (&Note, &Waiting),
    deciding: &Deciding<'_>,
) -> Result<(), DbError> {
    let decided = Decided {
        kind: Kind::Note,
        thing_id: &note.id,
        // So that she, whatever she becomes here, meets no trace of what was decided about words for her.
        person_id: Some(&note.keeper_id),
        outcome: deciding.outcome.word(),
        reason: deciding.reason,
        decided_by: deciding.by.hand(),
        as_who: deciding.by.as_who(),
        waited_since: waited.since,
    };
    decisions::note(tx, &app.clock, &decided).await?;
    Ok(())
}

/// What whoever this is decided within the last quarter of an hour and can still take back, the last first.
pub async fn decided_lately(app: &Shared, by: By<'_>) -> Result<Vec<(NoteId, Outcome)>, DbError> {
    let mut lately = Vec::new();
    for ruling in decisions::lately(&app.db, &app.clock, by.hand()).await? {
        let id = NoteId::from(ruling.thing_id);
        let Some(outcome) = Outcome::parse(&ruling.outcome).filter(|_| ruling.kind == Kind::Note) else {
            continue;
        };
        let is_last = decisions::undoable(&app.db, &app.clock, (Kind::Note, &id), by.hand()).await?;
        let note = store::by_id(&app.db, &id).await?;
        let stands = note.is_some_and(|note| note.state == outcome.state() && note.opened_at.is_none());
        if stands && is_last.is_some_and(|last| last.id == ruling.id) {
            lately.push((id, outcome));
        }
    }
    Ok(lately)
}

/// Takes a decision back: the note waits again, where it stood in line.
///
/// # Errors
/// `Trouble::Refused` after a quarter of an hour, for somebody else, and once its keeper has seen it or its writer did
/// something with it.
pub async fn undo(app: &Shared, id: &NoteId, by: By<'_>) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let note = store::lock(&mut tx, id).await?.ok_or(Trouble::Refused)?;
    let ruling = decisions::undoable(&mut tx, &app.clock, (Kind::Note, id), by.hand()).await?;
    let ruling = ruling.ok_or(Trouble::Refused)?;
    let stands = Outcome::parse(&ruling.outcome).is_some_and(|outcome| outcome.state() == note.state);
    if !stands || note.opened_at.is_some() || !by.decides(note.decider, &note.keeper_id) {
        return Err(Trouble::Refused);
    }
    if !decisions::undo(&mut tx, &app.clock, &ruling).await? {
        return Err(Trouble::Refused);
    }
    store::hold(&mut tx, id).await?;
    hold_one(&mut tx, &note, ruling.waited_since).await?;
    if note.state == NoteState::Passed {
        ledger::take_back(app, &mut tx, Line::NoteHeld, id).await?;
        page_cache::narrow_story(app, &mut tx, &note.story_id).await?;
    }
    Ok(tx.commit().await?)
}
