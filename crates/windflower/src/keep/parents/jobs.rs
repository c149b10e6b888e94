//! The letter with the link into a box. The link is made only when the letter is written, so that no job row holds it.

use platform::jobs::JobTrouble;
use platform::mail::{Letter, MailError};
use platform::secret::Token;

use super::{invitation, store};
use crate::app::App;
use crate::words::Words;

/// Payload: the box. Run twice, the link of the second letter is the one that works.
pub const LETTER: &str = "parent-letter";

/// Writes and sends the letter. It names no loss and no kind of place.
///
/// # Errors
/// Again while the mail server cannot be reached; never if it will not take the address.
pub async fn send_letter(app: &App, box_id: &str) -> Result<(), JobTrouble> {
    let Some(wanted) = store::letter(&app.db, box_id, app.clock.now()).await? else { return Ok(()) };
    let token = Token::new();
    let fingerprint = token.fingerprint();
    if store::set_link(&app.db, box_id, &fingerprint, &wanted.to).await? == 0 {
        return Ok(());
    }
    let language = app.languages.get(&wanted.language).unwrap_or_else(|| app.languages.default());
    let words = Words::new(language);
    let link = format!("{}/join/{}", app.settings.address, token.reveal());
    let text = format!(
        "{}\n\n{link}\n\n{}\n\n{}\n",
        words.parents_letter_text(wanted.name.as_str()),
        words.parents_letter_time(invitation::DAYS),
        words.parents_letter_not_you()
    );
    let letter = Letter { to: wanted.to, subject: words.letter_link_subject(), text, html: None };
    app.outbox.send(&letter, &app.settings.mail_from).await.map_err(|error| match error {
        MailError::Again(why) => JobTrouble::Again(why),
        MailError::Never(why) => JobTrouble::Never(why),
    })?;
    store::letter_sent(&app.db, box_id, &fingerprint).await?;
    Ok(())
}
