//! Signing in: by password, or by a link that comes by mail and needs a button press.
//! Tries are counted for the account and for the network; the link by mail always stays open to the owner.

pub mod proof;
mod store;
pub mod web;

use platform::db::DbError;
use platform::secret::Passwords;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::persons;
use crate::site::refusal::Refusal;
use crate::trouble::Trouble;

/// What came of a try.
pub enum Try {
    /// The person's id.
    Right(PersonId),
    /// The same, by an address that was found to be another's meanwhile: she has to read her new name.
    UnderNewName(PersonId),
    /// Wrong address or wrong password: nobody can tell which, in words or in time.
    Wrong,
    /// Too many wrong ones.
    TooMany,
}

/// Tries an address with a password. A device at which this person signed in before has a count of its own: whatever
/// strangers try elsewhere, it does not shut her out.
pub async fn by_password(app: &App, address: &str, password: &str, whence: &Whence) -> Result<Try, Trouble> {
    let key = persons::address_key(address);
    let person = persons::by_address(&app.db, &key).await?;
    let (attempt, passwords) = attempt(app, (person.as_ref().map(|person| &person.id), &key), whence).await?;
    let Some(counted) = attempts::take(app, &attempt).await? else { return Ok(Try::TooMany) };
    let hash = person.as_ref().and_then(|person| person.password.clone());
    let right = match &hash {
        Some(hash) => passwords.verify(password, hash).await,
        None => passwords.verify_nothing(password).await.map(|_| false),
    };
    match (right.map_err(Trouble::broken)?, person) {
        (true, Some(person)) => {
            attempts::give_back(app, counted).await?;
            Ok(Try::Right(person.id))
        }
        _ => match formerly(app, (&key, password), &passwords).await? {
            Some(person_id) => {
                attempts::give_back(app, counted).await?;
                Ok(Try::UnderNewName(person_id))
            }
            None => {
                security::note(SecurityEvent::Wrong, &Who::Stranger);
                Ok(Try::Wrong)
            }
        },
    }
}

/// Counts that somebody comes in, whatever way.
///
/// # Errors
/// `Refusal::Enough` for whoever did so very often today.
pub async fn count(app: &App, person_id: &PersonId) -> Result<(), Refusal> {
    let attempt = Attempt::of(&app.key, attempts::SIGN_INS, person_id);
    if attempts::may(app, &attempt).await? { Ok(()) } else { Err(Refusal::enough(&[])) }
}

/// Who signed in with this address and password before the address was found to be another's. Where nobody did, a password is
/// looked at all the same, so that it takes as long.
async fn formerly(
    app: &App,
    (address_key, password): (&str, &str),
    passwords: &Passwords,
) -> Result<Option<PersonId>, Trouble> {
    let there = proof::formerly(app, address_key).await?.into_iter();
    let hashes: Vec<_> = there.filter_map(|person| Some((person.id, person.password?))).collect();
    if hashes.is_empty() {
        passwords.verify_nothing(password).await.map_err(Trouble::broken)?;
    }
    for (person_id, hash) in hashes {
        if passwords.verify(password, &hash).await.map_err(Trouble::broken)? {
            return Ok(Some(person_id));
        }
    }
    Ok(None)
}

/// At a device of hers it counts there alone; else for the address and for the network, and it is looked at behind those
/// at devices that are known.
async fn attempt(
    app: &App,
    (person_id, address_key): (Option<&PersonId>, &str),
    whence: &Whence,
) -> Result<(Attempt, Passwords), DbError> {
    // Nobody's device is looked for as well, so that an address with an account takes no statement more.
    let nobody = PersonId::new(&app.clock);
    if let Some(attempt) = Attempt::at_own_device(app, person_id.unwrap_or(&nobody), whence).await? {
        return Ok((attempt, app.passwords.clone()));
    }
    let network = Attempt::of_network(&app.key, attempts::NETWORK, whence.network);
    let attempt = Attempt::of(&app.key, attempts::PASSWORDS, address_key).and(network);
    Ok((attempt, app.passwords.of_strangers()))
}
