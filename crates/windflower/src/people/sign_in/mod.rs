//! Signing in: by password, or by a link that comes by mail and needs a button press.
//! Wrong tries are counted for the account and for the network; the link by mail always stays open to the owner.

pub mod jobs;
mod store;
pub mod web;

use std::net::IpAddr;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

use crate::app::App;
use crate::people::persons::{self, store as persons_store};

/// Wrong tries for one account within the time of `TRIES_MINUTES`.
const MOST_FOR_ACCOUNT: i64 = 10;
/// Wrong tries from one network within the same time.
const MOST_FOR_NETWORK: i64 = 30;
const TRIES_MINUTES: i64 = 15;
/// How long a link by mail can be used.
const LINK_MINUTES: i64 = 30;
/// Letters with a link for one account within the same time.
const MOST_LETTERS: i64 = 5;

/// What came of a try.
pub enum Try {
    /// The person's id.
    Right(String),
    /// Wrong address or wrong password: nobody can tell which, in words or in time.
    Wrong,
    /// Too many wrong ones.
    TooMany,
}

/// Tries an address with a password.
///
/// # Errors
/// Whatever the database or the hashing says.
pub async fn by_password(
    app: &App,
    address: &str,
    password: &str,
    from: Option<IpAddr>,
) -> Result<Try, DbError> {
    let key = persons::address_key(address);
    let about = [about_account(&app.key, &key), about_network(&app.key, from)];
    let since = app.clock.now().plus_minutes(-TRIES_MINUTES);
    let for_account = store::tries(&app.db, &about[0], since).await?;
    let for_network = store::tries(&app.db, &about[1], since).await?;
    if for_account >= MOST_FOR_ACCOUNT || for_network >= MOST_FOR_NETWORK {
        return Ok(Try::TooMany);
    }
    let person = persons_store::by_address(&app.db, &key).await?;
    let hash = person.as_ref().and_then(|person| person.password.clone());
    let right = match &hash {
        Some(hash) => app.passwords.verify(password, hash).await,
        None => app.passwords.verify_nothing(password).await.map(|_| false),
    };
    match (right.map_err(|error| DbError::Broken(error.to_string()))?, person) {
        (true, Some(person)) => Ok(Try::Right(person.id)),
        _ => {
            for name in &about {
                store::note_try(&app.db, &platform::id::new_id(&app.clock), name, app.clock.now()).await?;
            }
            Ok(Try::Wrong)
        }
    }
}

fn about_account(key: &PlaceKey, address_key: &str) -> String {
    key.sign("tries for an account", address_key)
}

/// Networks are counted by their /24 or /48, as a keyed hash, so that the table tells nobody's address.
fn about_network(key: &PlaceKey, from: Option<IpAddr>) -> String {
    key.sign("tries from a network", &from.map(platform::log::address).unwrap_or_default())
}

/// Asks for a letter with a link. Nothing in the answer tells whether the address has an account.
///
/// # Errors
/// Whatever the database says.
pub async fn ask_for_link(app: &App, address: &str) -> Result<(), DbError> {
    let key = persons::address_key(address);
    let about = app.key.sign("letters for an account", &key);
    let now = app.clock.now();
    if store::tries(&app.db, &about, now.plus_minutes(-LINK_MINUTES)).await? >= MOST_LETTERS {
        return Ok(());
    }
    let person = persons_store::by_address(&app.db, &key).await?;
    let mut tx = app.db.begin().await?;
    store::note_try_in(&mut tx, &platform::id::new_id(&app.clock), &about, now).await?;
    if let Some(person) = person {
        platform::jobs::enqueue(&mut tx, &app.clock, jobs::LETTER, &person.id, now).await?;
    }
    tx.commit().await
}

/// Makes a link for somebody; only its fingerprint is kept.
///
/// # Errors
/// Whatever the database says.
pub async fn make_link(db: &Db, clock: &Clock, person_id: &str) -> Result<Token, DbError> {
    let token = Token::new();
    let now = clock.now();
    store::insert_link(db, &token.fingerprint(), person_id, now, now.plus_minutes(LINK_MINUTES)).await?;
    Ok(token)
}

/// Whether a link could still be used; looking uses nothing up.
///
/// # Errors
/// Whatever the database says.
pub async fn is_link(db: &Db, clock: &Clock, token: &Token) -> Result<bool, DbError> {
    store::is_link(db, &token.fingerprint(), clock.now()).await
}

/// Uses a link up; `None` if it was used before or is too old.
///
/// # Errors
/// Whatever the database says.
pub async fn use_link(tx: &mut Tx, clock: &Clock, token: &Token) -> Result<Option<String>, DbError> {
    store::use_link(tx, &token.fingerprint(), clock.now()).await
}

/// Clears away old tries and links; called on schedule.
///
/// # Errors
/// Whatever the database says.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-1)).await
}
