//! The letter with the link into a box. The link is made only when the letter is written, so that no job row holds it.

use platform::jobs::JobTrouble;
use platform::secret::Token;

use super::{invitation, store};
use crate::app::App;
use crate::ids::BoxId;
use crate::people::letters::{self, Message};

/// Payload: the box. Run twice, the link of the second letter is the one that works.
pub const LETTER: &str = "parent-letter";

/// Writes and sends the letter. It names no loss and no kind of place.
///
/// # Errors
/// Again while the mail server cannot be reached; never if it will not take the address.
pub async fn send_letter(app: &App, box_id: &BoxId) -> Result<(), JobTrouble> {
    let Some(wanted) = store::due_letter(&app.db, box_id, app.clock.now()).await? else { return Ok(()) };
    letters::may_go_to_address(app, &wanted.to).await?;
    let token = Token::new();
    let fingerprint = token.fingerprint();
    if store::set_link(&app.db, box_id, &fingerprint, &wanted.to).await? == 0 {
        return Ok(());
    }
    let written = letters::to_address(app, &wanted.to, &wanted.language, |words| Message {
        subject: words.letter_link_subject(),
        about: vec![words.parents_letter_text(wanted.name.as_str())],
        link: Some(format!("/join/{}", token.reveal())),
        // Said also where a letter says little: nobody should press a link of nobody.
        plain: vec![
            words.parents_letter_from(wanted.name.as_str()),
            words.parents_letter_time(invitation::DAYS),
            words.parents_letter_not_you(),
        ],
    });
    written.await?;
    store::delete_letter_address(&app.db, box_id, &fingerprint).await?;
    Ok(())
}
