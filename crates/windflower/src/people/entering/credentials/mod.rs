//! What somebody signs in with. Every change of it ends all her other sessions, links and known devices in the same
//! transaction, so that whoever else held one is out with the next request, on every node.

mod here;
pub mod jobs;
mod store;

pub use here::Here;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};
use platform::secret::Token;

use crate::app::App;
use crate::ids::{AddressChangeId, PersonId};
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::sessions::{self, EndedBy};
use crate::people::entering::{devices, links};
use crate::people::ledger::{self, Kind};
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::persons;
use crate::people::who::roles::Fresh;
use crate::site::visitor::Visitor;
use store::Change;

/// How long the link to a new address can be used.
const LINK_HOURS: i64 = 24;

/// Ends everything but what is here; part of every transaction that changes what somebody signs in with. `what` is what the
/// log of security says of it.
pub async fn changed(tx: &mut Tx, clock: &Clock, here: &Here, what: SecurityEvent) -> Result<(), DbError> {
    let person_id = here.person_id();
    security::note_once_held(tx, what, Who::Herself(person_id.clone()));
    sessions::end_others(tx, clock, (person_id, here.session()), EndedBy::Change).await?;
    devices::forget_others(tx, person_id, here.device()).await?;
    links::delete_all(tx, person_id).await?;
    sessions::forget_waiting(tx, person_id).await?;
    store::delete_open(tx, person_id).await
}

/// Sets a password, from its hash.
pub async fn set_password(
    app: &App,
    tx: &mut Tx,
    here: &Here,
    hash: &str,
    _fresh: &Fresh,
) -> Result<(), DbError> {
    persons::set_password(tx, here.person_id(), hash).await?;
    ledger::take_back(app, tx, Kind::Password, here.person_id()).await?;
    changed(tx, &app.clock, here, SecurityEvent::Password).await
}

/// Forgets a password that came back with a backup and was replaced after it; she signs in by letter or passkey and
/// chooses another. For the ledger.
pub(crate) async fn forget_password_again(tx: &mut Tx, person_id: &PersonId) -> Result<bool, DbError> {
    persons::delete_password(tx, person_id).await
}

/// Asks for another mail address: a letter with a link goes there. Whether it has an account here is told to nobody, and is
/// looked up only by whatever writes the letter: what is done here is the same for every address.
pub async fn ask_for_address(
    app: &App,
    visitor: &Visitor,
    address: &str,
    _fresh: &Fresh,
) -> Result<(), DbError> {
    // Whether or not it has an account: else what is left of them would tell.
    let (now, address) = (app.clock.now(), address.trim());
    let key = persons::address_key(address);
    let of_her = Attempt::of(&app.key, attempts::NEW_ADDRESSES, &visitor.person_id);
    let of_address = Attempt::of(&app.key, attempts::UNASKED, &key);
    if !attempts::may(app, &of_her.and(of_address)).await? {
        return Ok(());
    }
    let Some(person) = persons::by_id(&app.db, &visitor.person_id).await? else { return Ok(()) };
    let id = AddressChangeId::new(&app.clock);
    let change = Change { person_id: person.id, address: address.to_owned(), old_address: person.address };
    let mut tx = app.db.begin().await?;
    store::insert(&mut tx, &id, &change, now.plus_hours(LINK_HOURS)).await?;
    platform::jobs::enqueue(&mut tx, &app.clock, jobs::TO_NEW_ADDRESS, &id, now).await?;
    tx.commit().await
}

/// Whether a link to a new address could still be used; looking uses nothing up.
pub async fn is_address_link(db: &Db, clock: &Clock, token: &Token) -> Result<bool, DbError> {
    store::is_link(db, &token.fingerprint(), clock.now()).await
}

/// Uses the link up: the new address holds, and a letter goes to the old one. `false` if it was used before, is too
/// old, or the address got an account meanwhile.
pub async fn use_address_link(
    app: &App,
    token: &Token,
    visitor: Option<&Visitor>,
    whence: &Whence,
) -> Result<bool, DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let Some((id, change)) = store::use_link(&mut tx, &token.fingerprint(), now).await? else {
        return Ok(false);
    };
    let here = Here::if_hers(app, &change.person_id, visitor, whence);
    let key = persons::address_key(&change.address);
    match persons::set_address(&mut tx, &change.person_id, (&change.address, &key), now).await {
        Err(DbError::Unique(_)) => return Ok(false),
        set => set?,
    }
    changed(&mut tx, &app.clock, &here, SecurityEvent::Address).await?;
    platform::jobs::enqueue(&mut tx, &app.clock, jobs::TO_OLD_ADDRESS, &id, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Clears away changes that are over; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-7)).await
}

/// Somebody is gone: changes that she asked for are over, and those from or to her address, whoever asked for them, with
/// their letters.
pub(crate) async fn forget(tx: &mut Tx, person_id: &PersonId, address_key: &str) -> Result<(), DbError> {
    for id in store::ids_about(&mut *tx, person_id, address_key).await? {
        store::delete(tx, &id).await?;
        platform::jobs::forget(tx, &id).await?;
    }
    Ok(())
}

/// A backup was restored: no change of an address goes on.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
