//! The letter that says that there is a new way in.

use platform::jobs::JobTrouble;

use crate::app::App;
use crate::people::letters::{self, Message};

/// Payload: the person's id.
pub const LETTER: &str = "staff-link-letter";

/// Writes it to her own address. Discreet or not it says only what everybody must know.
///
/// # Errors
/// Again while the mail server cannot be reached; never if it will not take the address.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::to_person(app, person_id, |words| Message {
        subject: words.letter_openid_subject(),
        plain: vec![words.letter_openid_text(), words.letter_openid_not_you()],
        ..Message::default()
    })
    .await
}
