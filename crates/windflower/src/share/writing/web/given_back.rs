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
    /// The page of the story from which it came.
    room: String,
}

impl GivenBackPage {
    /// What somebody typed herself, and what the field is called where she typed it.
    fn typed(&self) -> Vec<(&'static str, String, &str)> {
        let words = &self.chrome.words;
        let lines = [
            ("own_note", words.write_own_note()),
            ("pen_name_new", words.write_pen_name_new()),
            ("name", words.write_name()),
            ("preferred_own", words.write_preferred_own()),
            ("opening", words.write_opening()),
        ];
        let typed = lines.into_iter().map(|(name, label)| (name, label, self.fields.text(name)));
        typed.filter(|(_, _, text)| !text.is_empty()).collect()
    }

    /// What was chosen, and whatever else goes along unseen.
    fn others(&self) -> Vec<(&str, &str)> {
        let mut read = vec!["token", "do", "title", "words"];
        read.extend(self.typed().into_iter().map(|(name, ..)| name));
        self.fields.without(&read).collect()
    }

    fn is_of_words(&self) -> bool {
        self.fields.given("words").is_some()
    }
}

/// Shows what was typed, with a way to sign in beside it where that is what is missing, and a button that sends it once
/// more. It is the same whether or not there is such a story.
///
/// # Errors
/// If the form breaks off or is too long; `Refusal::Enough` where very much of others is in memory at the moment.
pub async fn show(app: &App, chrome: Chrome, room: &str, multipart: Multipart, why: &Refusal) -> Answer {
    let form = Form::read(app, &chrome, None, multipart).await?;
    give_back(chrome, room, form, why)
}

/// The same, where the form was read already.
///
/// # Errors
/// Only if the page cannot be made.
pub fn give_back(chrome: Chrome, room: &str, form: Form, why: &Refusal) -> Answer {
    let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || "-/".contains(*letter);
    let room: String = room.chars().filter(is_plain).collect();
    let rests = matches!(why, Refusal::Resting);
    let page = GivenBackPage { chrome, rests, left_out: form.left_out > 0, fields: form.fields, room };
    if !rests {
        return page::show_with(StatusCode::FORBIDDEN, &page);
    }
    let mut response = page::show_with(why.status(), &page)?;
    response.headers_mut().insert(RETRY_AFTER, AGAIN_IN);
    Ok(response)
}
