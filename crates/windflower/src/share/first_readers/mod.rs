//! First readers: people whom a keeper trusts to read notes before she does, each by a personal link. The link opens a page
//! with a button; the button gives a cookie for that one thing. Where she named nobody, she may read what comes herself.

mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::ids::{FirstReaderId, PersonId};
use crate::people::ledger::{self, Kind};
use crate::people::waiting::Decider;
use crate::people::who::persons;
use crate::people::who::roles::Keeper;
use crate::site::page_cache;
use crate::site::place::Mode;

pub use store::{FirstReader, Grant};

/// Longest name.
pub const MOST_NAME: usize = 80;
/// More than anybody names.
const MOST: i64 = 20;
/// How long a link opens anything.
const LINK_DAYS: i64 = 30;
/// On how many devices one link is open.
const MOST_DEVICES: i64 = 5;

/// Who reads the notes for this keeper before she does; `None` where nobody does, and her stories take none.
pub async fn who_reads(app: &App, keeper_id: &PersonId) -> Result<Option<Decider>, DbError> {
    // Where the place has people for it, they read, whatever was chosen before.
    if app.place.now().mode != Mode::Family {
        // Nobody decides about words for herself; where nobody else is there, none would ever reach her.
        let is_there = persons::another_decides(&app.db, keeper_id).await?;
        return Ok(is_there.then_some(Decider::Place));
    }
    if !store::all_of(&app.db, keeper_id, 1).await?.is_empty() {
        return Ok(Some(Decider::FirstReader));
    }
    Ok(store::reads_herself(&app.db, keeper_id).await?.then_some(Decider::Herself))
}

/// Those she named, in the order in which she did.
pub async fn all_own(q: impl Query, keeper: &Keeper) -> Result<Vec<FirstReader>, DbError> {
    store::all_of(q, keeper.person_id(), MOST).await
}

/// One of them.
pub async fn own(q: impl Query, keeper: &Keeper, id: &FirstReaderId) -> Result<Option<FirstReader>, DbError> {
    store::own(q, keeper.person_id(), id).await
}

/// Names somebody; the link is in the token and nowhere else. `None` where she named more than anybody does.
pub async fn name(
    app: &Shared,
    keeper: &Keeper,
    name: &str,
) -> Result<Option<(FirstReaderId, Token)>, DbError> {
    let (id, token) = (FirstReaderId::new(&app.clock), Token::new());
    let mut tx = app.db.begin().await?;
    if store::all_of(&mut tx, keeper.person_id(), MOST).await?.len() as i64 >= MOST {
        return Ok(None);
    }
    let now = app.clock.now();
    store::insert(
        &mut tx,
        (&id, keeper.person_id()),
        (name, &token.fingerprint()),
        (now, now.plus_days(LINK_DAYS)),
    )
    .await?;
    // What she chose for the time without anybody is over, so that it does not come back unasked.
    store::stop_reading_herself(&mut tx, keeper.person_id()).await?;
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await?;
    Ok(Some((id, token)))
}

/// A new link in the place of the old one; where it was open, it is no more.
pub async fn new_link(app: &App, reader: &FirstReader) -> Result<Token, DbError> {
    let token = Token::new();
    let mut tx = app.db.begin().await?;
    let ends = app.clock.now().plus_days(LINK_DAYS);
    store::set_fingerprint(&mut tx, &reader.id, &token.fingerprint(), ends).await?;
    store::forget_devices(&mut tx, &reader.id).await?;
    ledger::take_back(app, &mut tx, Kind::FirstReader, &reader.id).await?;
    tx.commit().await?;
    Ok(token)
}

/// Somebody reads first no more. What waited for her goes on waiting for whoever is named next.
pub async fn end(app: &Shared, reader: &FirstReader) -> Result<(), DbError> {
    let ended = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        store::remove(&mut tx, &reader.id).await?;
        ledger::take_back(app, &mut tx, Kind::FirstReader, &reader.id).await?;
        // Under her stories stands whether readers can write.
        page_cache::narrow(app, &mut tx).await?;
        tx.commit().await
    });
    ended.await
}

/// Ends one that came back with a backup, for the ledger.
pub(crate) async fn end_again(tx: &mut Tx, id: &FirstReaderId) -> Result<bool, DbError> {
    store::remove(tx, id).await
}

/// She leaves: nobody reads for her any more.
pub(crate) async fn end_all(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    store::remove_all_of(tx, keeper_id).await?;
    store::stop_reading_herself(tx, keeper_id).await
}

/// Whether she chose to read herself what comes while she named nobody.
pub async fn reads_herself(q: impl Query, keeper: &Keeper) -> Result<bool, DbError> {
    store::reads_herself(q, keeper.person_id()).await
}

/// She chooses so, or not.
pub async fn read_herself(app: &Shared, keeper: &Keeper, yes: bool) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    if yes {
        store::begin_reading_herself(&mut tx, keeper.person_id()).await?;
    } else {
        store::stop_reading_herself(&mut tx, keeper.person_id()).await?;
    }
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await
}

/// What a link leads to: for whom, and called how; `None` for one that leads nowhere.
pub async fn behind(q: impl Query, clock: &Clock, token: &Token) -> Result<Option<Grant>, DbError> {
    store::by_fingerprint(q, &token.fingerprint(), clock.now()).await
}

/// Presses the button: what goes into the cookie. `None` where the link leads nowhere, or is open on enough devices.
pub async fn open(app: &App, token: &Token, person_id: Option<&PersonId>) -> Result<Option<Token>, DbError> {
    let mut tx = app.db.begin().await?;
    let Some(grant) = store::by_fingerprint(&mut tx, &token.fingerprint(), app.clock.now()).await? else {
        return Ok(None);
    };
    store::lock(&mut tx, &grant.id).await?;
    if store::devices(&mut tx, &grant.id).await? >= MOST_DEVICES {
        return Ok(None);
    }
    let device = Token::new();
    store::insert_device(&mut tx, &device.fingerprint(), &grant.id, person_id).await?;
    tx.commit().await?;
    Ok(Some(device))
}

/// For whom this device, or whoever is signed in, reads first.
pub async fn grants(
    q: impl Query + Copy,
    devices: &[String],
    person_id: Option<&PersonId>,
) -> Result<Vec<Grant>, DbError> {
    let mut grants: Vec<Grant> = Vec::new();
    for device in devices {
        grants.extend(store::of_device(q, device).await?);
    }
    if let Some(person_id) = person_id {
        for grant in store::of_person(q, person_id).await? {
            if !grants.iter().any(|known| known.id == grant.id) {
                grants.push(grant);
            }
        }
    }
    Ok(grants)
}

/// Forgets one device, by the fingerprint of its cookie.
pub async fn forget_device(q: impl Query, device: &str) -> Result<(), DbError> {
    store::forget_device(q, device).await
}

/// Somebody is gone who read for others: her devices let nobody in.
pub(crate) async fn forget_person(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_devices_of(tx, person_id).await
}
