//! The letter that somebody signed in at a device that was not there before.

use platform::jobs::JobTrouble;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::letters::{self, Message};

/// Payload: the person's id. Run twice, it may write twice.
pub const NEW_DEVICE: &str = "new-device-letter";

/// Writes and sends the letter. It says when and where of nothing: that stands in her list, behind the link.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::for_safety(app, &PersonId::from(person_id), |words| Message {
        subject: words.letter_device_subject(),
        about: vec![words.letter_device_text()],
        link: Some("/account".to_owned()),
        // Nobody should sign in unseen, so this is said in a discreet letter too; it tells nothing else.
        plain: vec![words.letter_device_not_you()],
    })
    .await
}
