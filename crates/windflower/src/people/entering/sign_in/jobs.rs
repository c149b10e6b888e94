//! The letter with the link. The link is made only when the letter is written, so that no job row holds it.

use platform::jobs::JobTrouble;

use crate::app::App;
use crate::people::letters::{self, Message};
use crate::people::who::persons::store as persons_store;

/// Payload: the person's id, and after a space where the link leads back.
pub const LETTER: &str = "sign-in-letter";

/// Writes and sends the letter. It names no loss and no kind of place.
///
/// # Errors
/// Again while the mail server cannot be reached; never if it will not take the address.
pub async fn send_letter(app: &App, payload: &str) -> Result<(), JobTrouble> {
    let (person_id, back) = payload.split_once(' ').unwrap_or((payload, ""));
    let again = |error: platform::db::DbError| JobTrouble::Again(error.to_string());
    if persons_store::by_id(&app.db, person_id).await.map_err(again)?.is_none() {
        return Ok(());
    }
    let token = super::make_link_back(&app.db, &app.clock, person_id, back).await.map_err(again)?;
    letters::to_person(app, person_id, |words| Message {
        subject: words.letter_link_subject(),
        about: vec![words.letter_link_text()],
        link: Some(format!("/sign-in/{}", token.reveal())),
        plain: vec![words.letter_link_time(super::LINK_MINUTES), words.letter_link_not_you()],
    })
    .await
}
