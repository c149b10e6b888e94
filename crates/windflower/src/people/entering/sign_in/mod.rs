//! Signing in: by password, or by a link that comes by mail and needs a button press.
//! Wrong tries are counted for the account and for the network; the link by mail always stays open to the owner.

pub mod jobs;
mod store;
pub mod web;

pub use store::Link;

use std::net::IpAddr;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};
use platform::secret::{PlaceKey, Token};

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::devices::{self, web::Whence};
use crate::people::who::persons::{self, store as persons_store};

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
    Right(PersonId),
    /// Wrong address or wrong password: nobody can tell which, in words or in time.
    Wrong,
    /// Too many wrong ones.
    TooMany,
}

/// Tries an address with a password. A device at which this person signed in before has a count of its own: whatever
/// strangers try elsewhere, it does not shut her out.
pub async fn by_password(app: &App, address: &str, password: &str, whence: &Whence) -> Result<Try, DbError> {
    let key = persons::address_key(address);
    let person = persons_store::by_address(&app.db, &key).await?;
    let counted = match &person {
        Some(person) => counted_at_own_device(app, &person.id, whence).await?,
        None => None,
    };
    let counted = counted.unwrap_or_else(|| {
        let network = about_network(&app.key, whence.network);
        vec![(about_account(&app.key, &key), MOST_FOR_ACCOUNT), (network, MOST_FOR_NETWORK)]
    });
    if is_over(app, &counted).await? {
        return Ok(Try::TooMany);
    }
    let hash = person.as_ref().and_then(|person| person.password.clone());
    let right = match &hash {
        Some(hash) => app.passwords.verify(password, hash).await,
        None => app.passwords.verify_nothing(password).await.map(|_| false),
    };
    match (right.map_err(|error| DbError::Broken(error.to_string()))?, person) {
        (true, Some(person)) => Ok(Try::Right(person.id)),
        _ => {
            count(app, &counted).await?;
            Ok(Try::Wrong)
        }
    }
}

/// What is counted, and how many wrong tries are too many.
pub(super) type Counted = Vec<(String, i64)>;

/// The own count of a device at which this person signed in before; `None` at any other.
pub(super) async fn counted_at_own_device(
    app: &App,
    person_id: &str,
    whence: &Whence,
) -> Result<Option<Counted>, DbError> {
    let Some(device) = &whence.device else { return Ok(None) };
    let name = devices::name(&app.key, person_id, device);
    if !devices::is_known(&app.db, &name).await? {
        return Ok(None);
    }
    Ok(Some(vec![(app.key.sign("tries at a device", &name), MOST_FOR_ACCOUNT)]))
}

/// Whether there were too many wrong tries.
pub(super) async fn is_over(app: &App, counted: &Counted) -> Result<bool, DbError> {
    is_over_within(app, counted, TRIES_MINUTES).await
}

/// Whether there were too many within so many minutes; nothing is remembered for longer than a day.
pub(super) async fn is_over_within(app: &App, counted: &Counted, minutes: i64) -> Result<bool, DbError> {
    let since = app.clock.now().plus_minutes(-minutes);
    for (about, most) in counted {
        if store::tries(&app.db, about, since).await? >= *most {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Notes a wrong try.
pub(super) async fn count(app: &App, counted: &Counted) -> Result<(), DbError> {
    for (about, _) in counted {
        store::note_try(&app.db, &platform::id::new_id(&app.clock), about, app.clock.now()).await?;
    }
    Ok(())
}

fn about_account(key: &PlaceKey, address_key: &str) -> String {
    key.sign("tries for an account", address_key)
}

/// Networks are counted by their /24 or /48, as a keyed hash, so that the table tells nobody's address.
pub(super) fn about_network(key: &PlaceKey, from: Option<IpAddr>) -> String {
    key.sign("tries from a network", &from.map(platform::log::address).unwrap_or_default())
}

/// Asks for a letter with a link that leads back to an address of this place (empty: her box). Nothing in the answer tells whether the address has an account.
pub async fn ask_for_link(app: &App, address: &str, back: &str) -> Result<(), DbError> {
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
        platform::jobs::enqueue(&mut tx, &app.clock, jobs::LETTER, &format!("{} {back}", person.id), now)
            .await?;
    }
    tx.commit().await
}

/// Makes a link for somebody; only its fingerprint is kept.
pub async fn make_link(db: &Db, clock: &Clock, person_id: &str) -> Result<Token, DbError> {
    make_link_back(db, clock, person_id, "").await
}

/// As `make_link`, and it leads back to this address.
pub async fn make_link_back(db: &Db, clock: &Clock, person_id: &str, back: &str) -> Result<Token, DbError> {
    let token = Token::new();
    let now = clock.now();
    let link = store::Link { person_id: person_id.to_owned(), back: back.to_owned() };
    store::insert_link(db, &token.fingerprint(), &link, now, now.plus_minutes(LINK_MINUTES)).await?;
    Ok(token)
}

/// Whether a link could still be used; looking uses nothing up.
pub async fn is_link(db: &Db, clock: &Clock, token: &Token) -> Result<bool, DbError> {
    store::is_link(db, &token.fingerprint(), clock.now()).await
}

/// Uses a link up; `None` if it was used before or is too old.
pub async fn use_link(tx: &mut Tx, clock: &Clock, token: &Token) -> Result<Option<Link>, DbError> {
    store::use_link(tx, &token.fingerprint(), clock.now()).await
}

/// Makes every link by mail worthless that was sent to somebody: what she signs in with has changed.
pub async fn forget_links(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::forget_links(tx, person_id).await
}

/// Clears away old tries and links; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-1)).await
}

/// A backup was restored: links by mail are worthless.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
