//! Signing in with a passkey: the question that script asks for the browser, and its answer.

use axum::extract::State;

use super::finish::finish;
use super::sign_in_page::ask_again;
use crate::app::Shared;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::{passkeys, sign_in};
use crate::people::security::{self, SecurityEvent, Who};
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::Answer;
use crate::site::refusal::Refusal;

/// What any browser is asked for to sign in.
///
/// # Errors
/// `Refusal::Enough` where too many are asked from this network.
pub async fn begin(State(app): State<Shared>, whence: Whence) -> Answer {
    let nearby = Attempt::of_network(&app.key, attempts::PASSKEYS, whence.network);
    if !attempts::may(&app, &nearby).await? {
        return Err(Refusal::enough(&[]));
    }
    passkeys::web::answer(passkeys::begin_sign_in(&app).await?)
}

/// Signs in whoever's passkey signed what was asked.
pub async fn enter(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let back = fields.text("back").to_owned();
    match passkeys::check(&app, fields.text("ceremony"), fields.text("credential")).await? {
        Some(person_id) => {
            sign_in::count(&app, &person_id).await?;
            finish(&app, &chrome, (&person_id, true), &whence, &back).await
        }
        None => {
            security::note(SecurityEvent::Wrong, &Who::Stranger);
            let trouble = chrome.words.sign_in_passkey_unknown();
            ask_again(&app, chrome, ("", &back), trouble)
        }
    }
}
