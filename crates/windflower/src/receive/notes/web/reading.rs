//! One note at a time, on a page made for one thumb: for a first reader, and for a keeper who reads herself what comes.
//! The link of a first reader opens a page with a button; the button gives a cookie for that one thing.

use askama::Template;
use axum::extract::{Path, State};
use http::HeaderMap;
use platform::secret::Token;

use crate::app::Shared;
use crate::ids::{NoteId, PersonId};
use crate::people::waiting::{self, Decider, Kind};
use crate::people::who::roles::Keeper;
use crate::receive::notes::{self, By, Deciding, MeantFor, NoteToDecide, Outcome};
use crate::share::first_readers::{self, Grant};
use crate::share::viewers::Visit;
use crate::site::chrome::Chrome;
use crate::site::cookies::FIRST_READER;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// What browsers keep a cookie for at most.
const COOKIE_SECONDS: i64 = 400 * 86_400;
/// How many of what waits are looked at for the first that can be read.
const LOOKED_AT: i64 = 20;

#[derive(Template)]
#[template(path = "receive/notes/door.html")]
struct DoorPage {
    chrome: Chrome,
    keeper: String,
}

#[derive(Template)]
#[template(path = "receive/notes/reading.html")]
struct ReadingPage {
    chrome: Chrome,
    /// Where the buttons lead.
    way: &'static str,
    /// For whom she reads; empty for herself.
    keeper: String,
    note: Option<NoteToDecide>,
    /// What she decided just now and can take back.
    lately: Vec<(NoteId, String)>,
}

impl ReadingPage {
    fn is_for_everyone(&self) -> bool {
        self.note.as_ref().is_some_and(|note| note.meant_for == MeantFor::Everyone)
    }

    fn lines(&self) -> [String; 3] {
        let words = &self.chrome.words;
        [words.reading_line_enough(), words.reading_line_advice(), words.reading_line_reasons()]
    }
}

/// The page behind the link: a button, and who asks.
///
/// # Errors
/// `Refusal::NotFound` if the link leads nowhere, for whatever reason.
pub async fn show_door(State(app): State<Shared>, mut chrome: Chrome, Path(token): Path<String>) -> Answer {
    let token = Token::parse(&token).ok_or(Refusal::NotFound)?;
    let grant = first_readers::behind(&app.db, &app.clock, &token).await?.ok_or(Refusal::NotFound)?;
    chrome.here = "/".to_owned();
    page::show(&DoorPage { chrome, keeper: grant.keeper })
}

/// The button: a cookie for this one thing, and on to an address without the link in it.
///
/// # Errors
/// `Refusal::NotFound` if the link leads nowhere, for whatever reason.
pub async fn open(
    State(app): State<Shared>,
    visit: Visit,
    Path(token): Path<String>,
    _form: Fields,
) -> Answer {
    let token = Token::parse(&token).ok_or(Refusal::NotFound)?;
    let device = first_readers::open(&app, &token, visit.person_id()).await?.ok_or(Refusal::NotFound)?;
    let name = platform::id::new_address();
    FIRST_READER.put_named(&app, page::go("/first")?, (&name[..8], &device.reveal()), COOKIE_SECONDS)
}

/// For whom whoever came reads first.
///
/// # Errors
/// `Refusal::NotFound` for whoever reads for nobody.
async fn grants(app: &Shared, headers: &HeaderMap, visit: &Visit) -> Result<Vec<Grant>, Refusal> {
    let cookies = FIRST_READER.all(headers);
    let devices: Vec<String> =
        cookies.filter_map(|(_, value)| Some(Token::parse(value)?.fingerprint())).take(20).collect();
    let grants = first_readers::grants(&app.db, &devices, visit.person_id()).await?;
    if grants.is_empty() { Err(Refusal::NotFound) } else { Ok(grants) }
}

/// The first that waits for whoever this is.
async fn next(app: &Shared, by: By<'_>, keeper_id: &PersonId) -> Result<Option<NoteToDecide>, Refusal> {
    let decider = match by {
        By::Herself(_) => Decider::Herself,
        By::Place(_) | By::FirstReader(_) => Decider::FirstReader,
    };
    for waits in waiting::of_keeper(&app.db, keeper_id, decider, LOOKED_AT).await? {
        let id = NoteId::from(waits.thing_id);
        let note = if waits.kind == Kind::Note { notes::to_decide(&app.db, by, &id).await? } else { None };
        if note.is_some() {
            return Ok(note);
        }
    }
    Ok(None)
}

async fn lately(app: &Shared, chrome: &Chrome, by: By<'_>) -> Result<Vec<(NoteId, String)>, Refusal> {
    let lately = notes::decided_lately(app, by).await?;
    let said = |outcome| match outcome {
        Outcome::Pass => chrome.words.reading_did_pass(),
        Outcome::GiveBack => chrome.words.reading_did_give_back(),
        Outcome::Decline => chrome.words.reading_did_put_aside(),
    };
    Ok(lately.into_iter().map(|(id, outcome)| (id, said(outcome))).collect())
}

/// What waits for a first reader, one note at a time.
///
/// # Errors
/// `Refusal::NotFound` for whoever reads for nobody.
pub async fn show(State(app): State<Shared>, mut chrome: Chrome, visit: Visit, headers: HeaderMap) -> Answer {
    let grants = grants(&app, &headers, &visit).await?;
    chrome.here = "/".to_owned();
    let (mut note, mut done) = (None, Vec::new());
    let mut keeper = grants[0].keeper.clone();
    for grant in &grants {
        let by = By::FirstReader(grant);
        done.extend(lately(&app, &chrome, by).await?);
        if note.is_none() {
            note = next(&app, by, &grant.keeper_id).await?;
            if note.is_some() {
                keeper.clone_from(&grant.keeper);
            }
        }
    }
    page::show(&ReadingPage { way: "/first", keeper, note, lately: done, chrome })
}

/// Which of her grants this note is read by.
async fn grant_for(app: &Shared, grants: &[Grant], id: &NoteId) -> Result<Option<Grant>, Refusal> {
    for grant in grants {
        if notes::to_decide(&app.db, By::FirstReader(grant), id).await?.is_some() {
            return Ok(Some(grant.clone()));
        }
    }
    Ok(None)
}

/// A first reader decides.
///
/// # Errors
/// `Refusal::NotFound` for whoever reads for nobody.
pub async fn decide(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    Path(id): Path<NoteId>,
    fields: Fields,
) -> Answer {
    let grants = grants(&app, &headers, &visit).await?;
    match grant_for(&app, &grants, &id).await? {
        Some(grant) => decided(&app, &id, By::FirstReader(&grant), &fields, "/first").await,
        None => page::go_and_say("/first", "said-note-decided"),
    }
}

/// Whoever decided meanwhile, or changed the note: whoever presses now is told so, and reads on.
async fn decided(app: &Shared, id: &NoteId, by: By<'_>, fields: &Fields, way: &str) -> Answer {
    let outcome = Outcome::parse(fields.text("do")).ok_or(Refusal::NotFound)?;
    let own = fields.text("line").trim();
    let line = if own.is_empty() { fields.text("ready") } else { own };
    if outcome == Outcome::GiveBack && line.is_empty() {
        return page::go_and_say(way, "said-note-line");
    }
    let version = fields.text("version").parse().unwrap_or_default();
    let deciding = Deciding { outcome, reason: "", line, by, version };
    match notes::decide(app, id, &deciding).await {
        Ok(()) => page::go(way),
        Err(Trouble::Refused) => page::go_and_say(way, "said-note-decided"),
        Err(trouble) => Err(trouble.into()),
    }
}

/// A first reader takes back what she decided.
///
/// # Errors
/// `Refusal::NotFound` for whoever reads for nobody.
pub async fn undo(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    Path(id): Path<NoteId>,
    _form: Fields,
) -> Answer {
    for grant in grants(&app, &headers, &visit).await? {
        match notes::undo(&app, &id, By::FirstReader(&grant)).await {
            Ok(()) => return page::go_and_say("/first", "said-note-undone"),
            Err(Trouble::Refused) => {}
            Err(trouble) => return Err(trouble.into()),
        }
    }
    page::go_and_say("/first", "said-note-not-undone")
}

/// What waits for a keeper who reads herself.
pub async fn show_own(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let by = By::Herself(&keeper);
    let note = next(&app, by, keeper.person_id()).await?;
    let lately = lately(&app, &chrome, by).await?;
    page::show(&ReadingPage { way: "/box/notes/reading", keeper: String::new(), note, lately, chrome })
}

/// She decides herself.
pub async fn decide_own(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<NoteId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    decided(&app, &id, By::Herself(&keeper), &fields, "/box/notes/reading").await
}

/// She takes back what she decided.
pub async fn undo_own(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<NoteId>,
    _form: SignedFields,
) -> Answer {
    let said = match notes::undo(&app, &id, By::Herself(&keeper)).await {
        Ok(()) => "said-note-undone",
        Err(Trouble::Refused) => "said-note-not-undone",
        Err(trouble) => return Err(trouble.into()),
    };
    page::go_and_say("/box/notes/reading", said)
}
