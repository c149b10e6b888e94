//! Links that come by mail to somebody who has an account: each signs in once, with the press of a button, and leads back
//! to where she was. What she signs in with may be lost; the way to her own mailbox is not.

pub mod jobs;
mod store;

pub use store::Link;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};
use platform::secret::Token;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::entering::attempts::{self, Attempt};
use crate::people::entering::devices::web::Whence;
use crate::people::who::persons::{self, Person};

/// The letter with a link. Payload: the person's id, and after a space where the link leads back.
pub const LETTER: &str = "sign-in-letter";
/// The same where the place asks for it and not she.
pub const PROVE: &str = "prove-letter";
/// How long a link can be used.
pub const LINK_MINUTES: i64 = 30;

/// Asks for a letter with a link that leads back to an address of this place (empty: her box). Nothing in the answer
/// tells whether the address has an account, nor does the work that is done for it; `false` only where too many are asked
/// for from this network.
pub async fn ask(app: &App, address: &str, back: &str, whence: &Whence) -> Result<bool, DbError> {
    let nearby = Attempt::of_network(&app.key, attempts::LETTERS_NEARBY, whence.network);
    if !attempts::may(app, &nearby).await? {
        return Ok(false);
    }
    let key = persons::address_key(address);
    let person = persons::by_address(&app.db, &key).await?;
    // Asked of nobody's device, too, and the job then finds nobody: whether there is an account cannot be told by the work.
    let person_id = person.map_or_else(|| PersonId::new(&app.clock), |person| person.id);
    let attempt = match Attempt::at_device(app, attempts::OWN_LETTERS, &person_id, whence).await? {
        Some(own) => own,
        None => {
            let of = |limit| Attempt::of(&app.key, limit, &key);
            let from_here =
                Attempt::of_what_in_network(&app.key, attempts::LETTERS_FROM, &key, whence.network);
            of(attempts::LETTERS).and(of(attempts::LETTERS_A_DAY)).and(from_here)
        }
    };
    write(app, (LETTER, &person_id, back), &attempt).await?;
    Ok(true)
}

/// The same for somebody of whom the place wants to know that she reads the mail of her address.
pub async fn ask_to_prove(app: &App, person: &Person, back: &str, asked_by_her: bool) -> Result<(), DbError> {
    let key = persons::address_key(&person.address);
    let of = |limit| Attempt::of(&app.key, limit, &key);
    let kind = if asked_by_her { LETTER } else { PROVE };
    write(app, (kind, &person.id, back), &of(attempts::LETTERS).and(of(attempts::LETTERS_A_DAY))).await
}

async fn write(
    app: &App,
    (kind, person_id, back): (&'static str, &PersonId, &str),
    attempt: &Attempt,
) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    if attempts::take_in(&mut tx, &app.clock, attempt).await?.is_none() {
        return Ok(());
    }
    let payload = format!("{person_id} {back}");
    platform::jobs::enqueue(&mut tx, &app.clock, kind, &payload, app.clock.now()).await?;
    tx.commit().await
}

/// Makes a link for somebody, which leads back to this address; only its fingerprint is kept.
pub async fn make(db: &Db, clock: &Clock, person_id: &PersonId, back: &str) -> Result<Token, DbError> {
    let token = Token::new();
    let now = clock.now();
    let link = Link { person_id: person_id.clone(), back: back.to_owned() };
    store::insert(db, &token.fingerprint(), &link, now, now.plus_minutes(LINK_MINUTES)).await?;
    Ok(token)
}

/// Whom a link would sign in, while it can still be used; looking uses nothing up.
pub async fn behind(db: &Db, clock: &Clock, token: &Token) -> Result<Option<PersonId>, DbError> {
    store::behind(db, &token.fingerprint(), clock.now()).await
}

/// Uses a link up; `None` if it was used before or is too old.
pub async fn use_up(tx: &mut Tx, clock: &Clock, token: &Token) -> Result<Option<Link>, DbError> {
    store::use_up(tx, &token.fingerprint(), clock.now()).await
}

/// Makes every link by mail worthless that was sent to somebody: what she signs in with has changed.
pub async fn delete_all(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete_all(tx, person_id).await
}

/// Clears away old links; called on schedule.
pub async fn prune(db: &Db, clock: &Clock) -> Result<(), DbError> {
    store::prune(db, clock.now().plus_days(-1)).await
}

/// A backup was restored: links by mail are worthless.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_everybodys(tx).await
}
