//! The field for the code, where a second factor is on.

use askama::Template;
use axum::extract::State;
use http::StatusCode;
use platform::secret::Token;

use super::finish::finish;
use super::sign_in_page::ask_again;
use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::entering::devices::web::Whence;
use crate::people::entering::second_factor::{self, Checked};
use crate::people::entering::sessions;
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/sign_in/code.html")]
struct CodePage {
    chrome: Chrome,
    half: String,
    back: String,
    trouble: Option<String>,
}

/// The field for the code, after the first factor was right.
pub(super) async fn ask(app: &App, chrome: Chrome, person_id: &PersonId, back: &str) -> Answer {
    let half = sessions::wait_for_second_factor(&app.db, &app.clock, person_id).await?.reveal();
    page::show(&CodePage { chrome, half, back: back.to_owned(), trouble: None })
}

/// Takes the code, and signs in.
///
/// # Errors
/// `Refusal::TooMany` after too many wrong ones.
pub async fn enter(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let (half, back) = (fields.text("half").to_owned(), fields.text("back").to_owned());
    let waited_for = match Token::parse(&half) {
        Some(token) => sessions::waited_for(&app.db, &app.clock, &token).await?,
        None => None,
    };
    let Some(person_id) = waited_for else {
        let trouble = chrome.words.sign_in_took_long();
        return ask_again(&app, chrome, ("", &back), trouble);
    };
    match second_factor::check(&app, &person_id, fields.text("code"), &whence).await? {
        Checked::Right => finish(&app, &chrome, (&person_id, true), &whence, &back).await,
        Checked::TooMany => Err(Refusal::TooMany),
        Checked::Wrong => {
            let trouble = Some(chrome.words.factor_wrong());
            let page = CodePage { chrome, half, back, trouble };
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}
