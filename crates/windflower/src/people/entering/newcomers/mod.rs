//! Newcomers: somebody without an account asks for one where the place is open to that, or the place asks her in. Either
//! way a letter goes to her address first, so that nobody makes an account with somebody else's; and nobody learns
//! whether an address has one.

pub mod form;
pub mod jobs;
mod store;
pub mod web;

pub use store::Newcomer;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};
use platform::secret::Token;

use crate::app::App;
use crate::ids::{NewcomerId, PersonId};
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::members;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::persons::{self, NewPerson, Person};
use crate::people::who::roles::{Keeper, Moderator};
use crate::site::place::Mode;

/// How long the link works for whoever asked for it.
const ASKED_HOURS: i64 = 24;
/// How long the link works for whoever the place asked in.
const ASKED_IN_DAYS: i64 = 30;

/// Whether anybody may ask for an account here. In a family nobody makes one uncalled; and where the place decides
/// about each story, it decides about each account too.
pub fn may_ask(app: &App) -> bool {
    app.place.now().mode == Mode::Open
}

/// Asks for an account. The same is done whether or not the address has one already; `false` only where too many are
/// asked for from this network.
pub async fn ask(app: &App, address: &str, language: &str, whence: &Whence) -> Result<bool, DbError> {
    let from_here = |limit| Attempt::of_network(&app.key, limit, whence.network);
    let nearby = from_here(attempts::JOINING_NEARBY).and(from_here(attempts::JOINING_A_DAY));
    if !attempts::may(app, &nearby).await? {
        return Ok(false);
    }
    let of_address = Attempt::of(&app.key, attempts::JOINING, &persons::address_key(address));
    let in_all = Attempt::of(&app.key, attempts::JOINING_IN_ALL, "");
    if attempts::may(app, &of_address.and(in_all)).await? {
        let mut tx = app.db.begin().await?;
        let ends = app.clock.now().plus_hours(ASKED_HOURS);
        write_to(app, &mut tx, (address, language), None, ends).await?;
        tx.commit().await?;
    }
    Ok(true)
}

/// The place asks somebody in: she is a member from the moment she has an account, or at once if she has one. `false`
/// where she got enough letters today that she did not ask for, or this moderator had enough of them sent.
pub async fn ask_in(
    app: &App,
    moderator: &Moderator,
    address: &str,
    language: &str,
) -> Result<bool, DbError> {
    let ends = app.clock.now().plus_days(ASKED_IN_DAYS);
    let mut tx = app.db.begin().await?;
    let sender = (attempts::ASKED_IN, moderator.person_id());
    if !attempts::may_write_to(app, &mut tx, sender, &persons::address_key(address)).await? {
        return Ok(false);
    }
    write_to(app, &mut tx, (address, language), Some(moderator.person_id()), ends).await?;
    tx.commit().await?;
    Ok(true)
}

async fn write_to(
    app: &App,
    tx: &mut Tx,
    (address, language): (&str, &str),
    asked_in_by: Option<&PersonId>,
    ends: Moment,
) -> Result<(), DbError> {
    let id = NewcomerId::new(&app.clock);
    let now = app.clock.now();
    let newcomer = Newcomer {
        address: address.trim().to_owned(),
        language: language.to_owned(),
        asked_in_by: asked_in_by.cloned(),
    };
    store::insert(tx, &id, &newcomer, now, ends).await?;
    if let Some(by) = asked_in_by {
        security::note_once_held(tx, SecurityEvent::AskedIn, Who::Of(by.clone()));
    }
    platform::jobs::enqueue(tx, &app.clock, jobs::LETTER, &id, now).await?;
    Ok(())
}

/// Who is meant by a link; looking uses nothing up.
pub async fn behind(db: &Db, clock: &Clock, token: &Token) -> Result<Option<Newcomer>, DbError> {
    store::behind(db, &token.fingerprint(), clock.now()).await
}

/// What came of pressing the button.
pub enum Made {
    /// She has an account now.
    Account(Keeper),
    /// The address has one already; the link still works.
    HasOne,
    /// The link leads nowhere (any more).
    Nowhere,
}

/// Uses the link up and makes the account: one, however often it is pressed at the same time.
pub async fn make(app: &App, token: &Token, person: &NewPerson) -> Result<Made, DbError> {
    let mut tx = app.db.begin().await?;
    let Some(newcomer) = store::use_up(&mut tx, &token.fingerprint(), app.clock.now()).await? else {
        return Ok(Made::Nowhere);
    };
    let keeper = match persons::make(&mut tx, &app.clock, person).await {
        Err(DbError::Unique(_)) => return Ok(Made::HasOne),
        made => made?,
    };
    if let Some(asked_in_by) = &newcomer.asked_in_by {
        members::welcome(app, &mut tx, asked_in_by, keeper.person_id()).await?;
    }
    tx.commit().await?;
    Ok(Made::Account(keeper))
}

/// Somebody has just proved that she reads the mail of her address: what she was asked in for holds now.
pub(in crate::people) async fn welcome_waiting(
    app: &App,
    tx: &mut Tx,
    person: &Person,
) -> Result<(), DbError> {
    let key = persons::address_key(&person.address);
    for (id, asked_in_by) in store::asked_in_at(&mut *tx, &key, app.clock.now()).await? {
        members::welcome(app, tx, &asked_in_by, &person.id).await?;
        store::delete(tx, &id).await?;
    }
    Ok(())
}

/// Lets in whoever reads the mail of an address that was taken off an account: with what the place asked her in by, or
/// where anybody may ask. `None` where nobody makes an account uncalled.
pub(in crate::people) async fn let_in(
    app: &App,
    tx: &mut Tx,
    (address, language): (&str, &str),
) -> Result<Option<Token>, DbError> {
    let (now, token) = (app.clock.now(), Token::new());
    let asked_in = store::asked_in_at(&mut *tx, &persons::address_key(address), now).await?;
    let id = match asked_in.into_iter().next() {
        Some((id, _)) => id,
        None if may_ask(app) => {
            let (address, language) = (address.to_owned(), language.to_owned());
            let newcomer = Newcomer { address, language, asked_in_by: None };
            let id = NewcomerId::new(&app.clock);
            store::insert(tx, &id, &newcomer, now, now.plus_hours(ASKED_HOURS)).await?;
            id
        }
        None => return Ok(None),
    };
    store::set_link(&mut *tx, &id, &token.fingerprint()).await?;
    Ok(Some(token))
}

/// Clears away what nobody came for; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.counted()).await
}

/// Somebody is gone: who asked others in, and whose address a link waits for.
pub(crate) async fn forget(tx: &mut Tx, person_id: &PersonId, address_key: &str) -> Result<(), DbError> {
    store::forget_who_asked_in(tx, person_id).await?;
    for id in store::ids_at(&mut *tx, address_key).await? {
        store::delete(tx, &id).await?;
        platform::jobs::forget(tx, &id).await?;
    }
    Ok(())
}
