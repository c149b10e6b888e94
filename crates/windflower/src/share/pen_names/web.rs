//! The page of her pen names, beside her account.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use super::pen_name::{self, NameTrouble, PenName};
use crate::app::{App, Shared};
use crate::people::who::roles::Keeper;
use crate::share::editions::story::MOST_PEN_NAME;
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, is_longer};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

const HERE: &str = "/account/pen-names";
/// Some two hundred names of places and people.
const MOST_TELLING_WORDS: usize = 4_000;

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
    telling_words: String,
    /// The sentence beside a list that is too long.
    list_trouble: Option<String>,
}

impl PenNamesPage {
    /// What failed with the name `of`, or with a new one.
    fn failed(&self, of: Option<&str>) -> Option<&Failed> {
        self.failed.as_ref().filter(|failed| failed.of.as_deref() == of)
    }

    fn trouble_of(&self, name: &str) -> Option<&str> {
        self.failed(Some(name)).map(|failed| failed.sentence.as_str())
    }

    fn trouble_of_new(&self) -> Option<&str> {
        self.failed(None).map(|failed| failed.sentence.as_str())
    }

    /// As it was typed when that failed.
    fn typed<'a>(&'a self, name: &'a str) -> &'a str {
        self.failed(Some(name)).map_or(name, |failed| &failed.typed)
    }

    fn typed_new(&self) -> &str {
        self.failed(None).map_or("", |failed| &failed.typed)
    }

    fn rename_hint(&self, is_shown: bool) -> String {
        let words = &self.chrome.words;
        if is_shown { words.pen_names_rename_shown() } else { words.pen_names_rename_hint() }
    }
}

/// Her pen names.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    page::show(&pen_names_page(&app, chrome, &keeper).await?)
}

async fn pen_names_page(app: &App, chrome: Chrome, keeper: &Keeper) -> Result<PenNamesPage, Refusal> {
    let names = super::all(&app.db, keeper).await?;
    let telling_words = super::telling_words(&app.db, keeper).await?;
    Ok(PenNamesPage { chrome, names, failed: None, telling_words, list_trouble: None })
}

/// Keeps her own list of words that would tell who she is.
pub async fn keep_words(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let words = fields.text("words").trim();
    if is_longer(words, MOST_TELLING_WORDS) {
        let mut page = pen_names_page(&app, chrome, &keeper).await?;
        page.list_trouble = Some(page.chrome.words.form_long(MOST_TELLING_WORDS as i64));
        words.clone_into(&mut page.telling_words);
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    super::keep_telling_words(&app.db, &keeper, words).await?;
    page::go_and_say(HERE, "said-telling-words")
}

/// Keeps a new name.
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
    super::keep(&mut tx, &app.clock, keeper.person_id(), &name).await?;
    tx.commit().await?;
    page::go_and_say(HERE, "said-pen-name-kept")
}

/// Calls a name otherwise.
pub async fn rename(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    SignedFields(fields): SignedFields,
) -> Answer {
    let (from, typed) = (fields.text("from"), fields.text("name"));
    let mut tx = app.db.begin().await?;
    let done = match pen_name::check(typed) {
        Ok(to) => super::rename(&mut tx, &keeper, from, &to).await?,
        Err(trouble) => Err(trouble),
    };
    tx.commit().await?;
    match done {
        Ok(()) => page::go_and_say(HERE, "said-pen-name-renamed"),
        Err(trouble) => again(&app, chrome, &keeper, (Some(from), typed, trouble)).await,
    }
}

/// Lets a name go under which no story stands.
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
    let mut page = pen_names_page(app, chrome, keeper).await?;
    page.failed = failed;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
