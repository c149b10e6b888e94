//! The letter with the link. The link is made only when the letter is written, so that no job row holds it.

use platform::jobs::JobTrouble;
use platform::mail::{Letter, MailError};

use crate::app::App;
use crate::people::persons::store as persons_store;
use crate::words::Words;

/// Payload: the person's id.
pub const LETTER: &str = "sign-in-letter";

/// Writes and sends the letter. It names no loss and no kind of place.
///
/// # Errors
/// Again while the mail server cannot be reached; never if it will not take the address.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    let again = |error: platform::db::DbError| JobTrouble::Again(error.to_string());
    let Some(person) = persons_store::by_id(&app.db, person_id).await.map_err(again)? else { return Ok(()) };
    let token = super::make_link(&app.db, &app.clock, person_id).await.map_err(again)?;
    let language = app.languages.get(&person.language).unwrap_or_else(|| app.languages.default());
    let words = Words::new(language);
    let link = format!("{}/sign-in/{}", app.settings.address, token.reveal());
    let text = format!(
        "{}\n\n{link}\n\n{}\n\n{}\n",
        words.letter_link_text(),
        words.letter_link_time(super::LINK_MINUTES),
        words.letter_link_not_you()
    );
    let letter = Letter { to: person.address, subject: words.letter_link_subject(), text, html: None };
    app.outbox.send(&letter, &app.settings.mail_from).await.map_err(|error| match error {
        MailError::Again(why) => JobTrouble::Again(why),
        MailError::Never(why) => JobTrouble::Never(why),
    })
}
