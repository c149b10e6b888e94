//! What somebody typed while her session ended, or while the database did not answer: nothing of it is kept, and nothing of it
//! is lost.

use askama::Template;
use axum::extract::Multipart;
use http::StatusCode;
use http::header::RETRY_AFTER;

use super::form::Form;
use crate::app::App;
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::{AGAIN_IN, Refusal};

#[derive(Template)]
#[template(path = "share/writing/given_back.html")]
struct GivenBackPage {
    chrome: Chrome,
    fields: Fields,
    /// Whether the database did not answer, and she is signed in.
    rests: bool,
    /// Whether photographs came along, which a page cannot give back.
    left_out: bool,
    /// Where the story is written.
    room: String,
}

/// Shows what was typed, with a way to sign in beside it where that is what is missing, and a button that sends it once
/// more. It is the same whether or not there is such a story.
///
/// # Errors
/// If the form breaks off or is too long; `Refusal::Enough` where very much of others is in memory at the moment.
pub async fn show(app: &App, chrome: Chrome, id: &str, multipart: Multipart, why: &Refusal) -> Answer {
    let form = Form::read(app, &chrome, None, multipart).await?;
    give_back(chrome, id, form, why)
}

/// The same, where the form was read already.
///
/// # Errors
/// Only if the page cannot be made.
pub fn give_back(chrome: Chrome, id: &str, form: Form, why: &Refusal) -> Answer {
    let id: String = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let rests = matches!(why, Refusal::Resting);
    let page = GivenBackPage {
        chrome,
        rests,
        left_out: form.left_out > 0,
        fields: form.fields,
        room: format!("/box/stories/{id}"),
    };
    if !rests {
        return page::show_with(StatusCode::FORBIDDEN, &page);
    }
    let mut response = page::show_with(why.status(), &page)?;
    response.headers_mut().insert(RETRY_AFTER, AGAIN_IN);
    Ok(response)
}
