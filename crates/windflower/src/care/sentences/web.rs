//! Where the place changes its sentences, in the language that she reads.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use super::{MOST_WORDS, Sentence};
use crate::app::Shared;
use crate::people::who::roles::Moderator;
use crate::site::chrome::Chrome;
use crate::site::fields::{SignedFields, Troubles};
use crate::site::page::{self, Answer};

#[derive(Template)]
#[template(path = "care/sentences/sentences.html")]
struct SentencesPage {
    chrome: Chrome,
    sentences: Vec<Sentence>,
    troubles: Troubles,
}

/// All of them.
pub async fn show(State(app): State<Shared>, chrome: Chrome, _moderator: Moderator) -> Answer {
    let sentences = super::all(&app.db, &chrome.words).await?;
    page::show(&SentencesPage { chrome, sentences, troubles: Troubles::default() })
}

/// Changes those that are other than they were.
pub async fn change(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let before = super::all(&app.db, &chrome.words).await?;
    let typed = |before: &Sentence| Sentence {
        words: fields.given(before.slug).map_or(before.words.clone(), |words| words.trim().to_owned()),
        ..before.clone()
    };
    let now: Vec<Sentence> = before.iter().map(typed).collect();
    let mut troubles = Troubles::default();
    for sentence in &now {
        troubles.at_most(sentence.slug, &sentence.words, MOST_WORDS, &chrome.words);
    }
    if !troubles.none() {
        let again = SentencesPage { chrome, sentences: now, troubles };
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    for (sentence, _) in now.iter().zip(&before).filter(|(now, before)| now != before) {
        super::change(&app.db, &moderator, chrome.language(), sentence).await?;
    }
    page::go_and_say("/care/sentences", "said-saved")
}
