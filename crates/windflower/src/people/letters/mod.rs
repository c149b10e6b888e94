//! Every letter to anybody is made and sent here, so that none can forget that it may lie open on somebody else's
//! table: a person's choice decides how much it says, and whoever has no account is written to discreetly. Nor can any
//! forget her days left alone: whatever she did not ask for this minute waits until they are over.

mod letter;
mod store;
pub mod web;

use platform::db::{Db, DbError};
use platform::jobs::JobTrouble;
use platform::mail::{Letter, MailError};

use crate::app::App;
use crate::ids::PersonId;
use crate::people::quiet::{self, Letter as Sort};
use crate::people::who::persons;
use crate::site::chrome::{Choice, Chrome, Look, Themes};
use crate::site::countries;
use crate::words::Words;

use letter::sender;
pub use letter::{Manner, Message};

/// Writes to a person who has an account, at her own address and in her own language. `message` gets the words of
/// that language. Nobody is written to who is no longer here. Called from a job, which is what tries again.
///
/// # Errors
/// Later on her days left alone; again while the mail server or the database cannot be reached; never if the letter will not
/// be taken.
pub async fn to_person(
    app: &App,
    person_id: &PersonId,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    may_go(app, person_id, Sort::Any).await?;
    answer(app, person_id, message).await
}

/// The same about the safety of her account; see `people/quiet`.
///
/// # Errors
/// As `to_person`.
pub async fn for_safety(
    app: &App,
    person_id: &PersonId,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    may_go(app, person_id, Sort::Safety).await?;
    answer(app, person_id, message).await
}

/// Whether such a letter to her may go today. Asked before, where writing it makes something, such as a link.
///
/// # Errors
/// Later where not; again while the database cannot be reached.
pub async fn may_go(app: &App, person_id: &PersonId, sort: Sort) -> Result<(), JobTrouble> {
    match quiet::holds_until(app, person_id, sort).await? {
        Some(until) => Err(JobTrouble::Later(until)),
        None => Ok(()),
    }
}

/// What she asked for this minute: it goes on every day. Nothing else is sent so.
///
/// # Errors
/// Again while the mail server or the database cannot be reached; never if the letter will not be taken.
pub async fn answer(
    app: &App,
    person_id: &PersonId,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    write(app, person_id, None, message).await
}

/// As `to_person`, where she chose for this letter alone how much it says.
///
/// # Errors
/// As `to_person`.
pub async fn as_chosen(
    app: &App,
    person_id: &PersonId,
    manner: Manner,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    may_go(app, person_id, Sort::Any).await?;
    write(app, person_id, Some(manner), message).await
}

async fn write(
    app: &App,
    person_id: &PersonId,
    manner: Option<Manner>,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    let Some(person) = persons::by_id(&app.db, person_id).await? else { return Ok(()) };
    // A name in the place of an address that was found to be another's: nobody reads mail there.
    if !persons::is_address(&person.address) {
        return Ok(());
    }
    let manner = match manner {
        Some(manner) => manner,
        None if store::are_discreet(&app.db, person_id).await? => Manner::Discreet,
        None => Manner::Open,
    };
    send(app, person.address, &person.language, manner, message).await
}

/// Whether a letter can reach a person: not where a name stands in the place of her address, nor where it is not known that
/// she reads its mail. Where nothing goes out, whoever runs the place passes on what lies there.
pub async fn can_reach(app: &App, person_id: &PersonId) -> Result<bool, DbError> {
    let Some(person) = persons::by_id(&app.db, person_id).await? else { return Ok(false) };
    Ok(persons::is_address(&person.address) && (person.is_proved() || !app.outbox.goes_out()))
}

/// Writes to an address that somebody else gave: always discreetly, because nobody asked her. Where it is that of somebody
/// with an account, her days left alone count here, too.
///
/// # Errors
/// As `to_person`.
pub async fn to_address(
    app: &App,
    address: &str,
    language: &str,
    message: impl FnOnce(&Words) -> Message,
) -> Result<(), JobTrouble> {
    may_go_to_address(app, address).await?;
    send(app, address.trim().to_owned(), language, Manner::Discreet, message).await
}

/// As `may_go`, for an address that somebody else gave: it may be that of somebody with an account.
///
/// # Errors
/// As `may_go`.
pub async fn may_go_to_address(app: &App, address: &str) -> Result<(), JobTrouble> {
    match persons::by_address(&app.db, &persons::address_key(address)).await? {
        Some(person) => may_go(app, &person.id, Sort::Any).await,
        None => Ok(()),
    }
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
    let not_today = Themes::default();
    let choice = Choice { language, country, look: Look::Auto, words_only: false, not_today };
    let chrome = Chrome::public(app, &choice, "/");
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
