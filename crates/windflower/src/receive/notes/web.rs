//! Writing a note, and its receipt: without account, without script, without cookie.

pub mod reading;
pub mod room;

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use super::note::NoteState;
use super::{Door, Draft, MeantFor, Receipt, Sent};
use crate::app::Shared;
use crate::people::duty;
use crate::people::entering::devices::web::Whence;
use crate::people::waiting::Decider;
use crate::people::who::audience::{Action, Thing};
use crate::share::editions::{self, Story};
use crate::share::note_wishes::{self, Showing};
use crate::share::viewers::{self, Visit};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::{Fields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// The page on which a note is written, or on which one is changed.
#[derive(Template)]
#[template(path = "receive/notes/note.html")]
struct NotePage {
    chrome: Chrome,
    /// Where the form goes.
    action: String,
    /// Where the story stands.
    story: String,
    /// What it is called, as readers have it; empty where a note is changed.
    title: String,
    /// Who reads it first, as a sentence.
    who_reads: String,
    /// How long that takes, where it is known.
    how_long: Option<String>,
    /// Whether somebody reads at night, too.
    at_night: bool,
    /// Whether a note that is for everyone may ever stand under the story.
    for_everyone: bool,
    /// The receipt of this very form, so that sent twice it makes one note; empty where one is changed.
    receipt: String,
    draft: Draft,
    /// What was chosen to begin from.
    say: String,
    troubles: Troubles,
}

impl NotePage {
    fn starters(&self) -> [(&'static str, String); 4] {
        let words = &self.chrome.words;
        [
            ("read", words.note_say_read()),
            ("same", words.note_say_same()),
            ("here", words.note_say_here()),
            ("thanks", words.note_say_thanks()),
        ]
    }

    fn is_change(&self) -> bool {
        self.receipt.is_empty()
    }

    fn is_for(&self, meant_for: &str) -> bool {
        self.draft.meant_for.word() == meant_for
    }
}

/// Why nobody can write here now; with what was typed, if something was.
#[derive(Template)]
#[template(path = "receive/notes/resting.html")]
struct RestingPage {
    chrome: Chrome,
    story: String,
    lede: String,
    typed: String,
}

/// The receipt.
#[derive(Template)]
#[template(path = "receive/notes/receipt.html")]
struct ReceiptPage {
    chrome: Chrome,
    token: String,
    note: Receipt,
    /// Where it stands, in one sentence.
    stands: String,
}

impl ReceiptPage {
    fn may_change(&self) -> bool {
        matches!(self.note.state, NoteState::Held | NoteState::Passed | NoteState::Returned)
    }

    fn is_taken_back(&self) -> bool {
        self.note.state == NoteState::TakenBack
    }

    /// Help stands first where the words speak of danger, until somebody has decided.
    fn is_urgent(&self) -> bool {
        !self.note.danger.is_empty() && self.note.state != NoteState::TakenBack
    }

    fn is_for_everyone(&self) -> bool {
        self.note.meant_for == MeantFor::Everyone
    }
}

/// The story, for somebody who may read it.
async fn readable(app: &Shared, address: &str, visit: &Visit) -> Result<Story, Refusal> {
    let story = editions::at(&app.db, address).await?.ok_or(Refusal::NotFound)?;
    let may = viewers::may(app, visit, (&story).into(), (Action::Read, Thing::Story)).await?;
    // What was never shown has no readers, not even its keeper.
    if may && story.edition.is_some() { Ok(story) } else { Err(Refusal::NotFound) }
}

/// The page on which somebody writes.
///
/// # Errors
/// `Refusal::NotFound` if she may not read the story, or it takes no notes.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    visit: Visit,
    Path(address): Path<String>,
) -> Answer {
    let story = readable(&app, &address, &visit).await?;
    match super::door(&app, &story, &visit).await? {
        Door::Open { decider, slow, days, .. } => {
            let draft = Draft::new("", "", "", chrome.language());
            let mut page = note_page(&app, chrome, &story, draft, decider).await?;
            page.how_long = how_long(&page.chrome, slow, days);
            page.receipt = Token::new().reveal();
            page::show(&page)
        }
        door => closed(chrome, &story, door, ""),
    }
}

async fn note_page(
    app: &Shared,
    mut chrome: Chrome,
    story: &Story,
    draft: Draft,
    decider: Decider,
) -> Result<NotePage, Refusal> {
    let address = format!("/s/{}", story.address);
    let showing = note_wishes::of(&app.db, &story.id).await?.showing;
    let title = editions::document(&app.db, story).await?.map(|document| document.title);
    chrome.here.clone_from(&address);
    Ok(NotePage {
        action: format!("{address}/note"),
        title: title.unwrap_or_default(),
        who_reads: who_reads(&chrome, decider),
        at_night: reads_at_night(app, decider).await?,
        how_long: None,
        for_everyone: showing != Showing::Never,
        receipt: String::new(),
        say: String::new(),
        troubles: Troubles::default(),
        story: address,
        draft,
        chrome,
    })
}

fn who_reads(chrome: &Chrome, decider: Decider) -> String {
    let words = &chrome.words;
    match decider {
        Decider::Place => words.note_read_by_place(chrome.place.name.as_str()),
        Decider::FirstReader => words.note_read_by_friend(),
        Decider::Herself => words.note_read_by_herself(),
    }
}

/// Only where the place reads, and has said so.
async fn reads_at_night(app: &Shared, decider: Decider) -> Result<bool, Refusal> {
    let duty = if decider == Decider::Place { duty::now(&app.db).await? } else { None };
    Ok(duty.is_some_and(|duty| duty.at_night))
}

fn how_long(chrome: &Chrome, slow: bool, days: Option<i64>) -> Option<String> {
    if slow {
        return Some(chrome.words.note_slow());
    }
    days.map(|days| chrome.words.note_days(days))
}

/// Why she cannot write here now. Where a story takes none the page is not there.
fn closed(mut chrome: Chrome, story: &Story, door: Door, typed: &str) -> Answer {
    let words = &chrome.words;
    let lede = match door {
        Door::OnlyInvited => words.note_only_invited(),
        Door::Resting(until) => {
            let until = in_zone(until, &chrome.place.time_zone);
            words.note_resting(words.language().day(until.date()).as_str())
        }
        Door::Full => words.note_full(),
        Door::Closed if typed.is_empty() => return Err(Refusal::NotFound),
        Door::Closed | Door::Open { .. } => words.note_closed(),
    };
    let story = format!("/s/{}", story.address);
    chrome.here.clone_from(&story);
    let status = if typed.is_empty() { StatusCode::OK } else { StatusCode::CONFLICT };
    page::show_with(status, &RestingPage { story, lede, typed: typed.to_owned(), chrome })
}

/// Reads the form: what was chosen to begin from stands before the own words.
fn draft_of(chrome: &Chrome, fields: &Fields) -> Draft {
    let begin = match fields.text("say") {
        "read" => chrome.words.note_say_read(),
        "same" => chrome.words.note_say_same(),
        "here" => chrome.words.note_say_here(),
        "thanks" => chrome.words.note_say_thanks(),
        _ => String::new(),
    };
    let own = fields.text("words");
    let words = match (begin.is_empty(), own.trim().is_empty()) {
        (false, false) => format!("{begin}\n\n{own}"),
        (false, true) => begin,
        _ => own.to_owned(),
    };
    Draft::new(&words, fields.text("name"), fields.text("for"), chrome.language())
}

/// What comes back with a form that was not taken: her words as she typed them, and what she chose.
fn as_typed(page: &mut NotePage, fields: &Fields, troubles: Troubles) {
    page.say = fields.text("say").to_owned();
    page.draft.words = fields.text("words").to_owned();
    page.draft.pen_name = fields.text("name").to_owned();
    page.receipt = fields.text("receipt").to_owned();
    page.troubles = troubles;
}

/// Takes a note.
///
/// # Errors
/// `Refusal::NotFound` if she may not read the story.
pub async fn send(
    State(app): State<Shared>,
    chrome: Chrome,
    visit: Visit,
    Path(address): Path<String>,
    whence: Whence,
    fields: Fields,
) -> Answer {
    let story = readable(&app, &address, &visit).await?;
    let draft = draft_of(&chrome, &fields);
    let troubles = draft.troubles(&chrome.words);
    if !troubles.none() {
        let door = super::door(&app, &story, &visit).await?;
        let Door::Open { decider, .. } = door else { return closed(chrome, &story, door, &draft.words) };
        let mut page = note_page(&app, chrome, &story, draft, decider).await?;
        as_typed(&mut page, &fields, troubles);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let receipt = Token::parse(fields.text("receipt")).unwrap_or_else(Token::new);
    match super::send(&app, (&story, &visit), &whence, receipt, &draft).await? {
        Sent::Held(receipt) => page::go(&format!("/n/{}", receipt.reveal())),
        Sent::Not(door) => closed(chrome, &story, door, &draft.words),
        Sent::Enough => Err(Refusal::enough(&[&draft.words, &draft.pen_name])),
    }
}

/// The receipt of a note.
///
/// # Errors
/// `Refusal::NotFound` where nothing was sent under it.
pub async fn receipt(State(app): State<Shared>, mut chrome: Chrome, Path(token): Path<String>) -> Answer {
    let (token, note) = held_by(&app, &token).await?;
    chrome.here = "/".to_owned();
    let stands = stands(&chrome, &note);
    page::show(&ReceiptPage { token: token.reveal(), note, stands, chrome })
}

async fn held_by(app: &Shared, token: &str) -> Result<(Token, Receipt), Refusal> {
    let token = Token::parse(token).ok_or(Refusal::NotFound)?;
    let note = super::receipt(app, &token).await?.ok_or(Refusal::NotFound)?;
    Ok((token, note))
}

fn stands(chrome: &Chrome, note: &Receipt) -> String {
    let words = &chrome.words;
    match note.state {
        NoteState::Held => words.note_held(),
        NoteState::Passed if note.thanked_at.is_some() => words.note_thanked(),
        NoteState::Passed => words.note_passed(),
        NoteState::Returned => words.note_returned(),
        NoteState::Declined => words.note_declined(),
        NoteState::TakenBack => words.note_taken_back(),
    }
}

/// The page on which a note is changed.
///
/// # Errors
/// `Refusal::NotFound` where nothing was sent under the receipt, or it cannot be changed any more.
pub async fn show_change(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let (token, note) = held_by(&app, &token).await?;
    page::show(&change_page(&app, chrome, &token, note).await?)
}

async fn change_page(
    app: &Shared,
    mut chrome: Chrome,
    token: &Token,
    note: Receipt,
) -> Result<NotePage, Refusal> {
    if !matches!(note.state, NoteState::Held | NoteState::Passed | NoteState::Returned) {
        return Err(Refusal::NotFound);
    }
    chrome.here = "/".to_owned();
    let Receipt { words, pen_name, meant_for, decider, .. } = note;
    Ok(NotePage {
        action: format!("/n/{}/change", token.reveal()),
        story: format!("/n/{}", token.reveal()),
        title: String::new(),
        who_reads: who_reads(&chrome, decider),
        at_night: reads_at_night(app, decider).await?,
        how_long: None,
        for_everyone: true,
        receipt: String::new(),
        draft: Draft { words, pen_name, meant_for, language: chrome.language().to_owned() },
        say: String::new(),
        troubles: Troubles::default(),
        chrome,
    })
}

/// Changes a note; it is held again.
///
/// # Errors
/// `Refusal::NotFound` where nothing was sent under the receipt; `Refusal::Enough` where it cannot be changed any more.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(token): Path<String>,
    whence: Whence,
    fields: Fields,
) -> Answer {
    let (token, note) = held_by(&app, &token).await?;
    let draft = draft_of(&chrome, &fields);
    let troubles = draft.troubles(&chrome.words);
    if !troubles.none() {
        let mut page = change_page(&app, chrome, &token, note).await?;
        as_typed(&mut page, &fields, troubles);
        page.receipt = String::new();
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if !super::change(&app, &token, &draft, &whence).await? {
        return Err(Refusal::enough(&[&draft.words, &draft.pen_name]));
    }
    page::go(&format!("/n/{}", token.reveal()))
}

/// Takes a note back.
///
/// # Errors
/// `Refusal::NotFound` where nothing was sent under the receipt.
pub async fn take_back(State(app): State<Shared>, Path(token): Path<String>, _form: Fields) -> Answer {
    let (token, _) = held_by(&app, &token).await?;
    super::take_back(&app, &token).await?;
    page::go(&format!("/n/{}", token.reveal()))
}
