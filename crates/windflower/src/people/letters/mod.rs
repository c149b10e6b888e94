//! Every letter to anybody is made and sent here, so that none can forget that it may lie open on somebody else's
//! table: a person's choice decides how much it says, and whoever has no account is written to discreetly.

mod letter;
mod store;
pub mod web;

use platform::db::{Db, DbError};
use platform::jobs::JobTrouble;
use platform::mail::{Letter, MailError};

use crate::app::App;
use crate::ids::PersonId;
use crate::people::who::persons;
use crate::site::chrome::{Choice, Chrome, Look};
use crate::site::countries;
use crate::words::Words;

pub use letter::Message;
use letter::{Manner, sender};

/// Writes to a person who has an account, at her own address and in her own language. `message` gets the words of
/// that language. Nobody is written to who is no longer here. Called from a job, which is what tries again.
///
/// # Errors
/// Again while the mail server or the database cannot be reached; never if the letter will not be taken.
pub async fn to_person(
    app: &App,
    person_id: &PersonId,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    let Some(person) = persons::by_id(&app.db, person_id).await? else { return Ok(()) };
    // A name in the place of an address that was found to be another's: nobody reads mail there.
    if !persons::is_address(&person.address) {
        return Ok(());
    }
    let discreet = store::are_discreet(&app.db, person_id).await?;
    let manner = if discreet { Manner::Discreet } else { Manner::Open };
    send(app, person.address, &person.language, manner, message).await
}

/// Whether a letter can reach a person: not where a name stands in the place of her address, nor where it is not known that
/// she reads its mail. Where nothing goes out, whoever runs the place passes on what lies there.
pub async fn can_reach(app: &App, person_id: &PersonId) -> Result<bool, DbError> {
    let Some(person) = persons::by_id(&app.db, person_id).await? else { return Ok(false) };
    Ok(persons::is_address(&person.address) && (person.is_proved() || !app.outbox.goes_out()))
}

/// Writes to somebody without an account: always discreetly, because nobody asked her.
pub async fn to_address(
    app: &App,
    address: &str,
    language: &str,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    send(app, address.trim().to_owned(), language, Manner::Discreet, message).await
}

async fn send(
    app: &App,
    to: String,
    language: &str,
    manner: Manner,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    let language = app.languages.get(language).unwrap_or_else(|| app.languages.default());
    let words = Words::new(language);
    let (subject, mut text) = message(&words).written(&words, manner, &app.settings.address);
    if manner == Manner::Open {
        text += &support(app, &words);
    }
    let letter = Letter { to, subject, text, html: None };
    let from = sender(&app.settings, &words, manner, &app.place.now().name);
    app.outbox.send(&letter, &from).await.map_err(|error| match error {
        MailError::Again(why) => JobTrouble::Again(why),
        MailError::Never(why) => JobTrouble::Never(why),
    })
}

/// Who helps, at the end of an open letter as at the end of every page, for the country of the place. A discreet one names
/// nobody: what an organisation is called would tell what it is about.
fn support(app: &App, words: &Words) -> String {
    let language = words.language().code().to_owned();
    let country = countries::by_code(&app.place.now().country).code;
    let chrome = Chrome::public(app, &Choice { language, country, look: Look::Auto }, "/");
    let mut lines = vec![words.support_heading()];
    if !chrome.country.emergency.is_empty() {
        lines.push(format!("{}: {}", words.support_danger(), chrome.country.emergency));
    }
    for post in &chrome.posts {
        let number = post.number();
        let way = [number.as_str(), &post.web, &post.write].into_iter().find(|way| !way.is_empty());
        lines.push(format!("{}: {}", post.organisation, way.unwrap_or_default()));
    }
    lines.push(format!("{}/help", app.settings.address));
    format!("\n{}\n", lines.join("\n"))
}

/// Whether her letters say nothing in subject and sender.
pub async fn are_discreet(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    store::are_discreet(db, person_id).await
}

/// Notes her choice; it holds for the next letter.
pub async fn choose(db: &Db, person_id: &PersonId, discreet: bool) -> Result<(), DbError> {
    store::choose(db, person_id, discreet).await
}
