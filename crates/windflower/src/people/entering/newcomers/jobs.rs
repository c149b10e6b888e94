//! The letter to a newcomer. Its link is made only when it is written, so that no job row holds one.

use platform::jobs::JobTrouble;
use platform::secret::Token;

use super::{Newcomer, store};
use crate::app::App;
use crate::ids::{NewcomerId, PersonId};
use crate::people::entering::links;
use crate::people::letters::{self, Message};
use crate::people::members;
use crate::people::who::persons;

/// Payload: the newcomer's id.
pub const LETTER: &str = "newcomer-letter";

/// Writes and sends the letter: with the link to make an account; or, where the address has one, that it has.
pub async fn send_letter(app: &App, id: &str) -> Result<(), JobTrouble> {
    let id = NewcomerId::from(id);
    let Some(newcomer) = store::by_id(&app.db, &id, app.clock.now()).await? else { return Ok(()) };
    let key = persons::address_key(&newcomer.address);
    match persons::by_address(&app.db, &key).await? {
        // Whoever made that account may read none of the mail of this address.
        Some(person) if !person.is_proved() && newcomer.asked_in_by.is_some() => {
            return ask_to_prove(app, &newcomer, &person.id).await;
        }
        Some(person) => return write_to_person(app, &id, &newcomer, &person.id).await,
        None => {}
    }
    let token = Token::new();
    store::set_link(&app.db, &id, &token.fingerprint()).await?;
    letters::to_address(app, &newcomer.address, &newcomer.language, |words| Message {
        subject: String::new(),
        about: Vec::new(),
        link: Some(format!("/joining/{}", token.reveal())),
        plain: vec![
            match newcomer.asked_in_by {
                Some(_) => words.newcomer_letter_days(super::ASKED_IN_DAYS),
                None => words.newcomer_letter_hours(super::ASKED_HOURS),
            },
            words.letter_link_not_you(),
        ],
    })
    .await
}

/// There is an account, and nobody has proved that its address is hers: a link to do that, and what the place asked her in
/// for waits until she has.
async fn ask_to_prove(app: &App, newcomer: &Newcomer, person_id: &PersonId) -> Result<(), JobTrouble> {
    let token = links::make(&app.db, &app.clock, person_id, "/lived-it").await?;
    letters::to_address(app, &newcomer.address, &newcomer.language, |words| Message {
        subject: String::new(),
        about: Vec::new(),
        link: Some(format!("/sign-in/{}", token.reveal())),
        plain: vec![words.letter_link_time(links::LINK_MINUTES), words.letter_link_not_you()],
    })
    .await
}

/// She has an account. Whom the place asked in becomes a member. The letter goes first: where it fails, all of this is
/// tried again.
async fn write_to_person(
    app: &App,
    id: &NewcomerId,
    newcomer: &Newcomer,
    person_id: &PersonId,
) -> Result<(), JobTrouble> {
    let mut later = None;
    if newcomer.asked_in_by.is_some() {
        match members::jobs::send_answer(app, person_id).await {
            // She is a member all the same; the letter that says so waits by itself.
            Err(JobTrouble::Later(until)) => later = Some(until),
            sent => sent?,
        }
    } else {
        // Whoever typed this address wants to come in now.
        letters::answer(app, person_id, |words| Message {
            subject: words.newcomer_has_one_subject(),
            about: vec![words.newcomer_has_one_text()],
            link: Some("/sign-in".to_owned()),
            plain: vec![words.letter_link_not_you()],
        })
        .await?;
    }
    let mut tx = app.db.begin().await?;
    if let Some(asked_in_by) = &newcomer.asked_in_by {
        members::welcome(app, &mut tx, asked_in_by, person_id).await?;
    }
    if let Some(until) = later {
        platform::jobs::enqueue(&mut tx, &app.clock, members::jobs::ANSWER, person_id, until).await?;
    }
    store::delete(&mut tx, id).await?;
    Ok(tx.commit().await?)
}
