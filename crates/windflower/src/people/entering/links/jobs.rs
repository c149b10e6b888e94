//! The letter with the link. The link is made only when the letter is written, so that no job row holds it.

use platform::jobs::JobTrouble;

pub use super::{LETTER, PROVE};
use crate::app::App;
use crate::ids::PersonId;
use crate::people::letters::{self, Message};
use crate::people::quiet::Letter;
use crate::people::who::persons;

/// The letter that the place asks for: it waits where she wants no letters.
///
/// # Errors
/// Later on days that she leaves alone; again while the mail server or the database cannot be reached.
pub async fn ask_to_prove(app: &App, payload: &str) -> Result<(), JobTrouble> {
    let person_id = PersonId::from(payload.split_once(' ').map_or(payload, |(person_id, _)| person_id));
    letters::may_go(app, &person_id, Letter::Any).await?;
    send_letter(app, payload).await
}

/// Writes and sends the letter. It names no loss and no kind of place. Whoever asks for it wants to come in now, so it goes
/// on every day.
pub async fn send_letter(app: &App, payload: &str) -> Result<(), JobTrouble> {
    let (person_id, back) = payload.split_once(' ').unwrap_or((payload, ""));
    let person_id = PersonId::from(person_id);
    if persons::by_id(&app.db, &person_id).await?.is_none() {
        return Ok(());
    }
    let token = super::make(&app.db, &app.clock, &person_id, back).await?;
    letters::answer(app, &person_id, |words| Message {
        subject: words.letter_link_subject(),
        about: vec![words.letter_link_text()],
        link: Some(format!("/sign-in/{}", token.reveal())),
        plain: vec![words.letter_link_time(super::LINK_MINUTES), words.letter_link_not_you()],
    })
    .await
}
