//! The page of all decisions, to print, and the page of her own last ones.

use askama::Template;
use axum::extract::{Query, State};

use crate::app::Shared;
use crate::care::choices::{self, Choices};
use crate::care::things;
use crate::people::decisions::{self, AsWho, Ruling};
use crate::people::waiting::Kind;
use crate::people::who::roles::Moderator;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{ON_PAGE, Part, Spot, Turn, one_more};

/// A decision as a page says it.
struct Row {
    who: String,
    when: String,
    kind: String,
    what: String,
    why: String,
    /// Its kind and id, where she can take it back.
    undo: Option<(Kind, String)>,
}

#[derive(Template)]
#[template(path = "care/decided/decisions.html")]
struct DecisionsPage {
    chrome: Chrome,
    rows: Part<Row>,
}

#[derive(Template)]
#[template(path = "care/decided/mine.html")]
struct MinePage {
    chrome: Chrome,
    choices: Choices,
    rows: Vec<Row>,
}

fn row(chrome: &Chrome, ruling: &Ruling, who: &str, undo: bool) -> Row {
    let (language, at) = (chrome.words.language(), in_zone(ruling.made_at, &chrome.place.time_zone));
    let why = ruling.reason.as_str();
    let who = match (who, ruling.as_who) {
        ("", AsWho::FirstReader) => chrome.words.decisions_first_reader(),
        ("", _) => chrome.words.decisions_gone(),
        (name, _) => name.to_owned(),
    };
    Row {
        who,
        when: chrome.words.decisions_when(language.day(at.date()), language.time(at.time())),
        kind: chrome.slug("care-kind", ruling.kind.word()),
        what: chrome.slug("outcome", &ruling.outcome),
        why: if why.is_empty() { String::new() } else { chrome.slug("because", why) },
        undo: undo.then(|| (ruling.kind, ruling.thing_id.clone())),
    }
}

/// A part of all that was decided, the newest first.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    Query(turn): Query<Turn>,
) -> Answer {
    let whence = turn.read((Spot::LATEST, Spot::EARLIEST))?;
    let rulings = decisions::part(&app.db, moderator.person_id(), &whence, one_more(ON_PAGE)).await?;
    let Part { rows, back, on } = Part::of(&turn, rulings, ON_PAGE, |one| Spot::new(one.made_at, &one.id))?;
    let names = super::names(&app.db, &rows).await?;
    let who = |ruling: &Ruling| names.get(&ruling.decided_by).map_or("", String::as_str);
    let rows = rows.iter().map(|ruling| row(&chrome, ruling, who(ruling), false)).collect();
    page::show(&DecisionsPage { rows: Part { rows, back, on }, chrome })
}

/// Her own last decisions.
pub async fn mine(State(app): State<Shared>, chrome: Chrome, moderator: Moderator) -> Answer {
    let most = i64::try_from(ON_PAGE).unwrap_or(i64::MAX);
    let own = decisions::own(&app.db, moderator.person_id(), most).await?;
    let rows = super::undoable(&app.clock, &own);
    let rows = rows.into_iter().map(|(ruling, can)| row(&chrome, ruling, "", can)).collect();
    let choices = choices::of(&app.db, moderator.person_id()).await?;
    page::show(&MinePage { rows, choices, chrome })
}

/// Takes one back.
///
/// # Errors
/// `Refusal::NotFound` if there is no such thing.
pub async fn undo(
    State(app): State<Shared>,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let kind = Kind::parse(fields.text("kind")).ok_or(Refusal::NotFound)?;
    match things::undo(&app, &moderator, (kind, fields.text("id"))).await {
        Ok(()) => page::go_and_say("/care", "said-undone"),
        Err(crate::trouble::Trouble::Refused) => page::go_and_say("/care/mine", "said-not-undone"),
        Err(other) => Err(other.into()),
    }
}
