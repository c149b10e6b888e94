//! The pages of signing in.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use platform::http::Peer;
use platform::secret::Token;
use serde::Deserialize;

use crate::app::Shared;
use crate::people::sessions;
use crate::people::sign_in::{self, Try};
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refused::Refusal;

#[derive(Template)]
#[template(path = "people/sign_in/sign_in.html")]
struct SignInPage {
    chrome: Chrome,
    back: String,
    address: String,
    trouble: Option<String>,
}

/// Where to go after signing in.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// The page with both ways in; somebody who is signed in goes on to her box.
///
/// # Errors
/// Only if the template fails.
pub async fn show(chrome: Chrome, Query(Back { back }): Query<Back>) -> Answer {
    if chrome.visitor.is_some() {
        return page::go("/box");
    }
    page::show(&SignInPage { chrome, back, address: String::new(), trouble: None })
}

/// Signs in with a password.
///
/// # Errors
/// `Refusal::TooMany` after too many wrong tries.
pub async fn enter(
    State(app): State<Shared>,
    chrome: Chrome,
    peer: Option<axum::Extension<Peer>>,
    headers: HeaderMap,
    fields: Fields,
) -> Answer {
    let (address, back) = (fields.text("address"), fields.text("back"));
    let from = peer.map(|axum::Extension(Peer(address))| address.ip());
    match sign_in::by_password(&app, address, fields.text("password"), from).await? {
        Try::Right(person_id) => go_in(&app, &person_id, &headers, back).await,
        Try::TooMany => Err(Refusal::TooMany),
        Try::Wrong => {
            let trouble = Some(chrome.words.sign_in_wrong());
            let (back, address) = (back.to_owned(), address.to_owned());
            let page = SignInPage { chrome, back, address, trouble };
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

async fn go_in(app: &Shared, person_id: &str, headers: &HeaderMap, back: &str) -> Answer {
    let agent =
        headers.get(http::header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut tx = app.db.begin().await?;
    let token = sessions::begin(&mut tx, &app.clock, person_id, sessions::device_name(agent)).await?;
    tx.commit().await?;
    let to = if back.is_empty() { "/box" } else { page::own_address(back) };
    sessions::web::carry(app, page::go(to)?, &token)
}

#[derive(Template)]
#[template(path = "people/sign_in/letter_sent.html")]
struct LetterSentPage {
    chrome: Chrome,
}

/// Sends a link by mail, if that address has an account; the page says the same in either case.
///
/// # Errors
/// Only if the database fails.
pub async fn send_link(State(app): State<Shared>, chrome: Chrome, fields: Fields) -> Answer {
    sign_in::ask_for_link(&app, fields.text("address")).await?;
    page::show(&LetterSentPage { chrome })
}

#[derive(Template)]
#[template(path = "people/sign_in/link.html")]
struct LinkPage {
    chrome: Chrome,
    works: bool,
}

/// The page behind the link: a button, because scanners of mail open links too.
///
/// # Errors
/// Only if the database fails.
pub async fn show_link(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let works = match Token::parse(&token) {
        Some(token) => sign_in::is_link(&app.db, &app.clock, &token).await?,
        None => false,
    };
    page::show(&LinkPage { chrome, works })
}

/// The button: uses the link up and signs in.
///
/// # Errors
/// Only if the database fails.
pub async fn use_link(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let Some(token) = Token::parse(&token) else { return page::show(&LinkPage { chrome, works: false }) };
    let mut tx = app.db.begin().await?;
    let person = sign_in::use_link(&mut tx, &app.clock, &token).await?;
    tx.commit().await?;
    match person {
        Some(person_id) => go_in(&app, &person_id, &headers, "").await,
        None => page::show(&LinkPage { chrome, works: false }),
    }
}
