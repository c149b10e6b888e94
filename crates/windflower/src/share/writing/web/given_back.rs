//! What somebody typed while her session ended: nothing of it is kept, and nothing of it is lost.

use std::time::Duration;

use askama::Template;
use axum::extract::Multipart;
use http::StatusCode;

use super::form::Form;
use crate::app::App;
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// How long one waits until others have been read.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Template)]
#[template(path = "share/writing/given_back.html")]
struct GivenBackPage {
    chrome: Chrome,
    fields: Fields,
    /// Whether photographs came along, which a page cannot give back.
    left_out: bool,
    /// Where the story is written.
    room: String,
}

/// Shows what was typed, with a way to sign in beside it and a button that sends it once more. It is the same whether
/// or not there is such a story.
///
/// # Errors
/// If the form breaks off or is too long; `Refusal::Enough` where many come at once, so that nobody without an account fills
/// the memory of the place.
pub async fn show(app: &App, chrome: Chrome, id: &str, multipart: Multipart) -> Answer {
    let turn = tokio::time::timeout(PATIENCE, app.given_back.acquire()).await;
    let Ok(Ok(_turn)) = turn else { return Err(Refusal::enough(&[])) };
    let form = Form::read(app, &chrome, None, multipart).await?;
    let id: String = id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let page = GivenBackPage {
        chrome,
        left_out: form.left_out > 0,
        fields: form.fields,
        room: format!("/box/stories/{id}"),
    };
    page::show_with(StatusCode::FORBIDDEN, &page)
}
