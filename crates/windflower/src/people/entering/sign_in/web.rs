//! The pages of signing in.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use http::StatusCode;
use platform::db::Tx;
use platform::secret::Token;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::people::entering::devices::{
    self,
    web::{At, Whence},
};
use crate::people::entering::sessions::{self, Beginning};
use crate::people::entering::sign_in::{self, Try};
use crate::people::entering::{openid, passkeys, second_factor};
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::place::Mode;
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/sign_in/sign_in.html")]
struct SignInPage {
    chrome: Chrome,
    back: String,
    address: String,
    trouble: Option<String>,
    passkeys: bool,
    /// What staff sign in with, where there is such a provider.
    staff: Option<String>,
}

impl SignInPage {
    fn may_join(&self) -> bool {
        self.chrome.place.mode == Mode::Open
    }
}

/// Where to go after signing in.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// The page with both ways in; somebody who is signed in goes on to her box.
pub async fn show(State(app): State<Shared>, chrome: Chrome, Query(Back { back }): Query<Back>) -> Answer {
    if chrome.visitor.is_some() {
        return page::go("/box");
    }
    let (address, passkeys) = (String::new(), passkeys::is_possible(&app));
    page::show(&SignInPage { chrome, back, address, trouble: None, passkeys, staff: openid::name(&app) })
}

/// Signs in with a password.
///
/// # Errors
/// `Refusal::TooMany` after too many wrong tries.
pub async fn enter(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let (address, back) = (fields.text("address"), fields.text("back"));
    match sign_in::by_password(&app, address, fields.text("password"), &whence).await? {
        Try::Right(person_id) => go_in(&app, chrome, &person_id, &whence, back).await,
        Try::TooMany => Err(Refusal::TooMany),
        Try::Wrong => {
            let trouble = chrome.words.sign_in_wrong();
            ask_again(&app, chrome, (address, back), trouble)
        }
    }
}

/// The page once more, with a sentence about what did not work; address and way back are kept.
pub(in crate::people) fn ask_again(
    app: &App,
    chrome: Chrome,
    (address, back): (&str, &str),
    trouble: String,
) -> Answer {
    let (address, back) = (address.to_owned(), back.to_owned());
    let (passkeys, staff) = (passkeys::is_possible(app), openid::name(app));
    let page = SignInPage { chrome, back, address, trouble: Some(trouble), passkeys, staff };
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Goes on for somebody who has just given the first factor: asks for the second where there is one, else signs in.
pub async fn go_in(app: &Shared, chrome: Chrome, person_id: &str, whence: &Whence, back: &str) -> Answer {
    if second_factor::is_on(&app.db, person_id).await? {
        return second_factor::web::ask(app, chrome, person_id, back).await;
    }
    finish(app, &chrome, (person_id, false), whence, back).await
}

/// Signs somebody in who has given both factors, or a passkey.
pub async fn go_in_with_both(
    app: &Shared,
    chrome: &Chrome,
    person_id: &str,
    whence: &Whence,
    back: &str,
) -> Answer {
    finish(app, chrome, (person_id, true), whence, back).await
}

/// Begins the session. Where she is signed in already, it proves once more that it is she, so that the page behind this
/// one can go on.
async fn finish(
    app: &Shared,
    chrome: &Chrome,
    (person_id, two_factors): (&str, bool),
    whence: &Whence,
    back: &str,
) -> Answer {
    let to = if back.is_empty() { "/box" } else { page::own_address(back) };
    let at = At::of(app, person_id, whence).await?;
    let mut tx = app.db.begin().await?;
    second_factor::forget_waiting(&mut tx, person_id).await?;
    if let Some(visitor) = chrome.visitor.as_ref().filter(|visitor| visitor.person_id == person_id) {
        sessions::prove(&mut tx, &app.clock, &visitor.session, two_factors).await?;
        tx.commit().await?;
        return page::go(to);
    }
    // In a family her box comes first, and a sentence does; in a community the page itself is shown, with "later" on it.
    let way = match (second_factor::lead_once(app, &mut tx, person_id).await?, chrome.place.mode) {
        (false, _) => page::go(to)?,
        (true, Mode::Family) => page::go_and_say(to, "said-second-step")?,
        (true, _) => page::go("/account/second-factor")?,
    };
    let response = begin(app, &mut tx, (person_id, two_factors), &at, way).await?;
    tx.commit().await?;
    Ok(response)
}

/// Begins a session for a person (and whether two factors were asked), and adds both cookies to this answer.
pub(crate) async fn begin(
    app: &Shared,
    tx: &mut Tx,
    (person_id, two_factors): (&str, bool),
    at: &At,
    way: Response,
) -> Answer {
    let name = devices::name(&app.key, person_id, &at.device);
    devices::remember(tx, &app.clock, person_id, &name).await?;
    let beginning = Beginning { person_id, device: at.called, two_factors, known_device: at.known };
    let token = sessions::begin(tx, &app.clock, &beginning).await?;
    devices::web::carry(app, sessions::web::carry(app, way, &token)?, &at.device)
}

#[derive(Template)]
#[template(path = "people/entering/sign_in/letter_sent.html")]
struct LetterSentPage {
    chrome: Chrome,
}

/// Sends a link by mail, if that address has an account; the page says the same in either case.
pub async fn send_link(State(app): State<Shared>, chrome: Chrome, fields: Fields) -> Answer {
    sign_in::ask_for_link(&app, fields.text("address"), "").await?;
    page::show(&LetterSentPage { chrome })
}

#[derive(Template)]
#[template(path = "people/entering/sign_in/link.html")]
struct LinkPage {
    chrome: Chrome,
    works: bool,
}

/// The page behind the link: a button, because scanners of mail open links too.
pub async fn show_link(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let works = match Token::parse(&token) {
        Some(token) => sign_in::is_link(&app.db, &app.clock, &token).await?,
        None => false,
    };
    page::show(&LinkPage { chrome, works })
}

/// The button: uses the link up and signs in; it asks for the second factor like every way of signing in.
pub async fn use_link(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(token): Path<String>,
    whence: Whence,
) -> Answer {
    let Some(token) = Token::parse(&token) else { return page::show(&LinkPage { chrome, works: false }) };
    let mut tx = app.db.begin().await?;
    let link = sign_in::use_link(&mut tx, &app.clock, &token).await?;
    tx.commit().await?;
    match link {
        Some(link) => go_in(&app, chrome, &link.person_id, &whence, &link.back).await,
        None => page::show(&LinkPage { chrome, works: false }),
    }
}
