//! The letter that says that there is a new way in.

use platform::jobs::JobTrouble;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::letters::{self, Message};

/// Payload: the person's id.
pub const LETTER: &str = "staff-link-letter";

/// Writes it to her own address. Discreet or not it says only what everybody must know.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::for_safety(app, &PersonId::from(person_id), |words| Message {
        subject: words.letter_openid_subject(),
        plain: vec![words.letter_openid_text(), words.letter_openid_not_you()],
        ..Message::default()
    })
    .await
}
