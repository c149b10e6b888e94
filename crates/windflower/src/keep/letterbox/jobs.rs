//! The letter that something came, for a keeper who asked to be told.

use platform::jobs::JobTrouble;

use super::store;
use crate::app::App;
use crate::ids::LetterboxId;
use crate::people::letters::{self, Message};

/// Payload: the letterbox. Run twice, it may write twice.
pub const LETTER: &str = "letterbox-letter";

/// Tells her that something came, and nothing of what. Where she has opened everything meanwhile, or wants no letters
/// any more, none is written.
pub async fn send_letter(app: &App, letterbox_id: &LetterboxId) -> Result<(), JobTrouble> {
    let Some(person_id) = store::to_tell(&app.db, letterbox_id).await? else { return Ok(()) };
    letters::to_person(app, &person_id, |words| Message {
        subject: words.letter_letterbox_subject(),
        about: vec![words.letter_letterbox_text()],
        link: Some("/box".to_owned()),
        plain: vec![words.letter_letterbox_stop()],
    })
    .await
}
