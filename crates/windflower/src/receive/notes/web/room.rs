//! `/box/notes`: what people wrote to a keeper and a person passed. It says that some wait, never how many.

use askama::Template;
use axum::extract::{Path, Query, State};

use crate::app::Shared;
use crate::ids::{NoteId, StoryId};
use crate::people::waiting::Decider;
use crate::people::who::roles::Keeper;
use crate::receive::notes::{self, MeantFor, Opened, telling};
use crate::share::first_readers;
use crate::share::note_wishes::{self, Showing};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn};

/// A note, with what she may do with it.
struct NoteLine {
    note: Opened,
    on: String,
    may_show: bool,
}

#[derive(Template)]
#[template(path = "receive/notes/room.html")]
struct RoomPage {
    chrome: Chrome,
    /// Whether something was passed that she has not opened.
    waits: bool,
    /// Who reads first; `None` where nobody does.
    reads: Option<Decider>,
    /// Stories that take none for a while, because too many came at once.
    resting: Vec<(StoryId, String, String)>,
    notes: Part<NoteLine>,
    /// Whether these are the ones she put away.
    away: bool,
    told_on: Option<i64>,
}

impl RoomPage {
    fn weekdays(&self) -> Vec<(i64, String)> {
        (1..=7).map(|day| (day, self.chrome.slug("weekday", &day.to_string()))).collect()
    }

    fn is_told(&self, day: &i64) -> bool {
        self.told_on == Some(*day)
    }

    fn reads_herself(&self) -> bool {
        self.reads == Some(Decider::Herself)
    }

    fn place_reads(&self) -> bool {
        self.reads == Some(Decider::Place)
    }
}

/// Her notes, those that she has opened.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of them.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Query(turn): Query<Turn>,
) -> Answer {
    let notes = notes::read(&app.db, &keeper, &turn).await?;
    page::show(&room(&app, chrome, &keeper, notes, false).await?)
}

/// Those that she put away.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part of them.
pub async fn show_away(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Query(turn): Query<Turn>,
) -> Answer {
    let notes = notes::away(&app.db, &keeper, &turn).await?;
    page::show(&room(&app, chrome, &keeper, notes, true).await?)
}

async fn room(
    app: &Shared,
    chrome: Chrome,
    keeper: &Keeper,
    notes: Part<Opened>,
    away: bool,
) -> Result<RoomPage, Refusal> {
    let language = chrome.words.language();
    let day = |at| language.day(in_zone(at, keeper.time_zone()).date());
    let mut rows = Vec::new();
    for note in notes.rows {
        let wish = note_wishes::of(&app.db, &note.story_id).await?;
        let may_show = note.meant_for == MeantFor::Everyone && wish.showing != Showing::Never && !away;
        rows.push(NoteLine { on: day(note.decided_at), may_show, note });
    }
    let resting = note_wishes::resting(&app.db, keeper, app.clock.now()).await?;
    let resting = resting.into_iter().map(|(id, title, until)| (id, title, day(until))).collect();
    Ok(RoomPage {
        waits: notes::is_anything_unopened(&app.db, keeper).await?,
        reads: first_readers::who_reads(app, keeper.person_id()).await?,
        resting,
        notes: Part { rows, back: notes.back, on: notes.on },
        away,
        told_on: telling::told_on(app, keeper).await?,
        chrome,
    })
}

/// She opens what has come.
pub async fn open(State(app): State<Shared>, keeper: Keeper, _form: SignedFields) -> Answer {
    notes::open_all(&app, &keeper).await?;
    page::go("/box/notes")
}

/// What she does with one of them.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn act(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<NoteId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let said = match fields.text("do") {
        "thank" => {
            notes::thank(&app, &keeper, &id).await?;
            "said-note-thanked"
        }
        "away" => {
            notes::put_away(&app, &keeper, &id).await?;
            "said-note-away"
        }
        "back" => {
            notes::bring_back(&app, &keeper, &id).await?;
            "said-note-back"
        }
        "show" => {
            notes::show_under(&app, &keeper, &id).await?;
            "said-note-shown"
        }
        "aside" => {
            notes::take_from_under(&app, &keeper, &id).await?;
            "said-note-aside"
        }
        _ => return Err(Refusal::NotFound),
    };
    page::go_and_say("/box/notes", said)
}

/// Closes the letterbox of a story.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn close(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    _form: SignedFields,
) -> Answer {
    note_wishes::close(&app, &keeper, &id).await?;
    page::go_and_say("/box/notes", "said-notes-closed")
}

/// She asks to be told by letter, or not any more.
pub async fn tell(State(app): State<Shared>, keeper: Keeper, SignedFields(fields): SignedFields) -> Answer {
    let weekday = fields.text("weekday").parse().ok().filter(|day| (1..=7).contains(day));
    telling::tell(&app, &keeper, weekday).await?;
    page::go_and_say("/box/notes", "said-saved")
}
