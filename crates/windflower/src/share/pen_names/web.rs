//! The page of her pen names, beside her account.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use super::pen_name::{self, NameTrouble, PenName};
use crate::app::{App, Shared};
use crate::people::roles::Keeper;
use crate::share::stories::story::MOST_PEN_NAME;
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};

const HERE: &str = "/account/pen-names";

/// What was typed and could not be taken.
struct Failed {
    /// The name that was to be called otherwise; none for a new one.
    of: Option<String>,
    typed: String,
    sentence: String,
}

#[derive(Template)]
#[template(path = "share/pen_names/pen_names.html")]
struct PenNamesPage {
    chrome: Chrome,
    names: Vec<PenName>,
    failed: Option<Failed>,
}

impl PenNamesPage {
    fn failed_new(&self) -> Option<&Failed> {
        self.failed.as_ref().filter(|failed| failed.of.is_none())
    }
    fn failed_of(&self, name: &str) -> Option<&Failed> {
        self.failed.as_ref().filter(|failed| failed.of.as_deref() == Some(name))
    }
}

/// Her pen names.
///
/// # Errors
/// Whatever the database says.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let names = super::all(&app.db, &keeper).await?;
    page::show(&PenNamesPage { chrome, names, failed: None })
}

/// Keeps a new name.
///
/// # Errors
/// If the form is not from this session.
pub async fn add(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let name = match pen_name::check(fields.text("name")) {
        Ok(name) => name,
        Err(trouble) => return again(&app, chrome, &keeper, (None, fields.text("name"), trouble)).await,
    };
    let mut tx = app.db.begin().await?;
    super::keep(&mut tx, &app.clock, keeper.person_id(), name).await?;
    tx.commit().await?;
    page::go_and_say(HERE, "said-pen-name-kept")
}

/// Calls a name otherwise.
///
/// # Errors
/// If the form is not from this session.
pub async fn rename(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (from, typed) = (fields.text("from"), fields.text("name"));
    let mut tx = app.db.begin().await?;
    let done = match pen_name::check(typed) {
        Ok(to) => super::rename(&mut tx, &keeper, from, to).await?,
        Err(trouble) => Err(trouble),
    };
    tx.commit().await?;
    match done {
        Ok(()) => page::go_and_say(HERE, "said-pen-name-renamed"),
        Err(trouble) => again(&app, chrome, &keeper, (Some(from), typed, trouble)).await,
    }
}

/// Lets a name go under which no story stands.
///
/// # Errors
/// If the form is not from this session.
pub async fn let_go(State(app): State<Shared>, keeper: Keeper, SignedFields(fields): SignedFields) -> Answer {
    let gone = super::let_go(&app.db, &keeper, fields.text("name")).await?;
    if gone { page::go_and_say(HERE, "said-pen-name-gone") } else { page::go(HERE) }
}

/// The page once more, with what was typed and why it was not taken.
async fn again(
    app: &App,
    chrome: Chrome,
    keeper: &Keeper,
    (of, typed, trouble): (Option<&str>, &str, NameTrouble),
) -> Answer {
    let sentence = match trouble {
        NameTrouble::Empty => chrome.words.pen_names_empty(),
        NameTrouble::Long => chrome.words.form_long(MOST_PEN_NAME as i64),
        NameTrouble::There => chrome.words.pen_names_there(),
    };
    let failed = Some(Failed { of: of.map(str::to_owned), typed: typed.to_owned(), sentence });
    let names = super::all(&app.db, keeper).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &PenNamesPage { chrome, names, failed })
}
