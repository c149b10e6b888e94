//! The letter that there is an answer. It does not say which: that waits where she asked.

use platform::jobs::JobTrouble;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::letters::{self, Message};

/// Payload: the person's id.
pub const ANSWER: &str = "member-answer";

/// Writes and sends the letter.
pub async fn send_answer(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::to_person(app, &PersonId::from(person_id), |words| Message {
        subject: words.letter_answer_subject(),
        about: vec![words.letter_answer_text()],
        link: Some("/lived-it".to_owned()),
        plain: Vec::new(),
    })
    .await
}
