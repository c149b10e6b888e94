//! What somebody typed while her session ended: nothing of it is kept, and nothing of it is lost.

use askama::Template;
use axum::extract::Multipart;
use http::StatusCode;

use super::form::Form;
use crate::app::App;
use crate::site::chrome::Chrome;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};

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
/// If the form breaks off or is too long; `Refusal::Enough` where very much of others is in memory at the moment.
pub async fn show(app: &App, chrome: Chrome, id: &str, multipart: Multipart) -> Answer {
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
