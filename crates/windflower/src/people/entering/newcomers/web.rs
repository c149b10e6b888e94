//! Asking for an account, asking somebody in, and the page behind the link that comes by letter.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use super::{Made, Newcomer, form};
use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::entering::devices::web::{At, Whence};
use crate::people::entering::{newcomers, sessions};
use crate::people::members::web::care;
use crate::people::who::persons;
use crate::people::who::roles::Moderator;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields, Troubles};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/newcomers/ask.html")]
struct AskPage {
    chrome: Chrome,
    address: String,
    troubles: Troubles,
}

/// The page that asks for an address.
///
/// # Errors
/// `Refusal::NotFound` where nobody may ask.
pub async fn show(State(app): State<Shared>, chrome: Chrome) -> Answer {
    if !newcomers::may_ask(&app) {
        return Err(Refusal::NotFound);
    }
    page::show(&AskPage { chrome, address: String::new(), troubles: Troubles::default() })
}

#[derive(Template)]
#[template(path = "people/entering/newcomers/asked.html")]
struct AskedPage {
    chrome: Chrome,
}

/// Asks; the page says the same whether or not the address has an account.
///
/// # Errors
/// `Refusal::NotFound` where nobody may ask; `Refusal::Enough` where too many are asked for from this network.
pub async fn ask(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    if !newcomers::may_ask(&app) {
        return Err(Refusal::NotFound);
    }
    let address = fields.text("address").to_owned();
    if !persons::is_address(&address) {
        let mut troubles = Troubles::default();
        troubles.add("address", chrome.words.welcome_address_trouble());
        let page = AskPage { chrome, address, troubles };
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if !newcomers::ask(&app, &address, chrome.language(), &whence).await? {
        return Err(Refusal::enough(&[&address]));
    }
    page::show(&AskedPage { chrome })
}

#[derive(Template)]
#[template(path = "people/entering/newcomers/joining.html")]
struct JoiningPage {
    chrome: Chrome,
    newcomer: Newcomer,
    fields: Fields,
    troubles: Troubles,
}

impl JoiningPage {
    /// What a password must be, and that none is needed.
    fn password_hint(&self) -> String {
        let words = &self.chrome.words;
        if !self.chrome.sends_letters {
            return words.password_hint();
        }
        format!("{} {}", words.password_hint(), words.newcomer_password_hint())
    }
}

/// The page behind the link: a form and a button, because scanners of mail open links too.
///
/// # Errors
/// `Refusal::NotFound` for a link that leads nowhere: guessed, used or too old.
pub async fn show_link(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let (_, newcomer) = behind(&app, &token).await?;
    let (fields, troubles) = (Fields::default(), Troubles::default());
    page::show(&JoiningPage { chrome: without_link(chrome), newcomer, fields, troubles })
}

/// Choosing another language on this page leads to the front, not to an address that holds the link.
fn without_link(mut chrome: Chrome) -> Chrome {
    chrome.here = "/".to_owned();
    chrome
}

async fn behind(app: &App, token: &str) -> Result<(Token, Newcomer), Refusal> {
    let token = Token::parse(token).ok_or(Refusal::NotFound)?;
    let newcomer = newcomers::behind(&app.db, &app.clock, &token).await?.ok_or(Refusal::NotFound)?;
    Ok((token, newcomer))
}

/// The button: makes the account and signs her in.
///
/// # Errors
/// `Refusal::NotFound` for a link that leads nowhere.
pub async fn use_link(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(token): Path<String>,
    whence: Whence,
    fields: Fields,
) -> Answer {
    // Before anything is said about the form: a used link must not show that there was one.
    let (token, newcomer) = behind(&app, &token).await?;
    let mut troubles = form::troubles(&chrome, &fields, &newcomer.address);
    // Without one she signs in by a link in a letter.
    if !fields.text("password").is_empty() {
        let trouble = form::password_trouble(&chrome, &fields, &newcomer.address);
        trouble.into_iter().for_each(|sentence| troubles.add("password", sentence));
    }
    if troubles.none() {
        let person = form::person(&app, &chrome, &fields, &newcomer.address).await?;
        match newcomers::make(&app, &token, &person).await? {
            Made::Account(keeper) => {
                let to = if newcomer.asked_in_by.is_some() { "/lived-it" } else { "/box" };
                return come_in(&app, keeper.person_id(), &whence, to).await;
            }
            Made::Nowhere => return Err(Refusal::NotFound),
            Made::HasOne => troubles.add("address", chrome.words.newcomer_has_one_text()),
        }
    }
    let page = JoiningPage { chrome: without_link(chrome), newcomer, fields, troubles };
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

async fn come_in(app: &Shared, person_id: &PersonId, whence: &Whence, to: &str) -> Answer {
    let mut tx = app.db.begin().await?;
    let way = page::go_and_say(to, "said-welcome")?;
    let response = sessions::web::begin(app, &mut tx, (person_id, false), &At::first(whence), way).await?;
    tx.commit().await?;
    Ok(response)
}

/// Asks somebody in by letter. Whether the address has an account here is not said.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not look after the place.
pub async fn ask_in(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let address = fields.text("address");
    if persons::is_address(address) {
        if !newcomers::ask_in(&app, &moderator, address, chrome.language()).await? {
            return Err(Refusal::enough(&[address]));
        }
        return page::go_and_say(care::PAGE, "said-letter-soon");
    }
    care::show_wrong_address(&app, chrome, &moderator, address).await
}
