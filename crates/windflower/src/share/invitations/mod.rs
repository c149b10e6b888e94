//! Invitations: one personal link for one person into one circle. The link opens a page with a button; only the button
//! uses anything, and what it gives is a cookie for that one thing. Taking it back holds on the very next request.

pub mod invitation;
mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{Db, DbError, Query, Tx};
use platform::secret::Token;

pub use self::invitation::{Draft, Invitation};
use self::invitation::{LAST_DAYS, MOST_DEVICES, MOST_TRIES, NEXT_DEVICE_SECONDS, PAUSE_MINUTES, plain_word};
use crate::app::App;
use crate::ids::{InvitationId, PersonId};
use crate::people::ledger::{self, Kind};
use crate::people::who::roles::Keeper;
use crate::share::circles::Circle;
use crate::share::viewers::Visit;
use crate::trouble::Trouble;

/// Makes an invitation; the link is in the token and nowhere else.
pub async fn make(app: &App, circle: &Circle, draft: &Draft) -> Result<(InvitationId, Token), Trouble> {
    let (id, token) = (InvitationId::new(&app.clock), Token::new());
    let word = match plain_word(&draft.word) {
        word if word.is_empty() => None,
        word => Some(app.passwords.hash(&word).await.map_err(Trouble::broken)?),
    };
    let now = app.clock.now();
    let row = store::NewInvitation {
        id: &id,
        circle_id: &circle.id,
        fingerprint: &token.fingerprint(),
        word: word.as_deref(),
    };
    store::insert(&app.db, &row, draft, now, now.plus_days(LAST_DAYS)).await?;
    Ok((id, token))
}

/// The invitations into a circle, in the order in which they were made.
pub async fn all_of(q: impl Query, circle: &Circle) -> Result<Vec<Invitation>, DbError> {
    store::all_of(q, &circle.id).await
}

/// One invitation into a circle of hers.
pub async fn own(q: impl Query, keeper: &Keeper, id: &InvitationId) -> Result<Option<Invitation>, DbError> {
    store::own(q, keeper.person_id(), id).await
}

/// Takes an invitation back, with everything it opened anywhere; also on a full disk.
pub async fn take_back(app: &App, invitation: &Invitation) -> Result<(), DbError> {
    let taken = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        store::remove(&mut tx, &invitation.id).await?;
        ledger::take_back(app, &mut tx, Kind::Invitation, &invitation.id).await?;
        tx.commit().await
    });
    taken.await
}

/// Takes an invitation back that came back with a backup, for the ledger.
pub(crate) async fn take_back_again(tx: &mut Tx, id: &InvitationId) -> Result<bool, DbError> {
    store::remove(tx, id).await
}

/// Takes every invitation back that somebody gave, with everything they opened anywhere.
pub async fn take_all_back(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    store::remove_all_of(tx, keeper_id).await
}

/// A new link in the place of the old one, which leads nowhere from now on; devices that it opened on are forgotten.
pub async fn new_link(app: &App, invitation: &Invitation) -> Result<Token, DbError> {
    let token = Token::new();
    let mut tx = app.db.begin().await?;
    let ends = app.clock.now().plus_days(LAST_DAYS);
    store::set_fingerprint(&mut tx, &invitation.id, &token.fingerprint(), ends).await?;
    store::forget_devices(&mut tx, &invitation.id).await?;
    ledger::take_back(app, &mut tx, Kind::Invitation, &invitation.id).await?;
    tx.commit().await?;
    Ok(token)
}

/// The invitation behind a link, if the link leads anywhere for whoever sent this. Looking uses nothing up. A link that
/// is old, taken back or opened on as many devices as it may be leads nowhere, like one that never was.
pub async fn behind(app: &App, token: &Token, visit: &Visit) -> Result<Option<Behind>, DbError> {
    let Some(invitation) = store::by_fingerprint(&app.db, &token.fingerprint(), app.clock.now()).await?
    else {
        return Ok(None);
    };
    let here = is_open_here(app, &invitation, visit).await?;
    let leads_somewhere = here || invitation.devices < MOST_DEVICES;
    Ok(leads_somewhere.then_some(Behind { invitation, here }))
}

/// What a link leads to.
pub struct Behind {
    /// The invitation.
    pub invitation: Invitation,
    /// Whether it is open on this device, or to the person who is signed in.
    pub here: bool,
}

async fn is_open_here(app: &App, invitation: &Invitation, visit: &Visit) -> Result<bool, DbError> {
    for device in visit.devices() {
        if store::is_device(&app.db, &invitation.id, device).await? {
            return Ok(true);
        }
    }
    match visit.person_id() {
        Some(person_id) => store::is_person(&app.db, &invitation.id, person_id).await,
        None => Ok(false),
    }
}

/// What came of pressing the button.
pub enum Opening {
    /// It is open on this device; the token goes into the cookie and nowhere else.
    Opened(Token),
    /// It was open here before.
    Here,
    /// The word is not the one that only they know.
    WrongWord,
    /// Too many wrong words; it will work again after a while.
    Paused,
    /// Another device opened it a moment ago.
    JustOpened,
    /// The link leads nowhere.
    Nowhere,
}

/// Presses the button. No slow work is done for a link that leads nowhere, whatever made it so.
pub async fn open(app: &App, token: &Token, word: &str, visit: &Visit) -> Result<Opening, Trouble> {
    let Some(Behind { invitation, here }) = behind(app, token, visit).await? else {
        return Ok(Opening::Nowhere);
    };
    if here {
        return Ok(Opening::Here);
    }
    if let Some(hash) = &invitation.word {
        // Counted before it is tried, so that many tries at once are no more than few one after another.
        let now = app.clock.now();
        if !store::take_try(&app.db, &invitation.id, MOST_TRIES, now, now.plus_minutes(-PAUSE_MINUTES))
            .await?
        {
            return Ok(Opening::Paused);
        }
        let right = app.passwords.of_strangers().verify(&plain_word(word), hash).await;
        if !right.map_err(Trouble::broken)? {
            return Ok(Opening::WrongWord);
        }
    }
    let device = Token::new();
    let mut tx = app.db.begin().await?;
    // They wait for each other here, so that no more get in than may.
    let there = store::lock_and_forget_tries(&mut tx, &invitation.id, &token.fingerprint()).await?;
    if !there || store::devices(&mut tx, &invitation.id).await? >= MOST_DEVICES {
        return Ok(Opening::Nowhere);
    }
    let now = app.clock.now();
    if !store::open_now(&mut tx, &invitation.id, now, now.plus_seconds(-NEXT_DEVICE_SECONDS)).await? {
        return Ok(Opening::JustOpened);
    }
    store::insert_device(&mut tx, &device.fingerprint(), &invitation.id, visit.person_id()).await?;
    tx.commit().await?;
    Ok(Opening::Opened(device))
}

/// Forgets one device, by the fingerprint of its cookie, and lets the next in at once. What a person opened who is signed in
/// stays hers.
pub async fn forget_device(db: &Db, device: &str) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    store::forget_device(&mut tx, device).await?;
    tx.commit().await
}

/// Nobody needs to know when an invitation was opened, once the next device may follow.
pub async fn prune(q: impl Query, clock: &Clock) -> Result<(), DbError> {
    store::forget_openings(q, clock.now().plus_seconds(-NEXT_DEVICE_SECONDS)).await
}

/// Somebody is gone who had opened invitations.
pub(crate) async fn forget_person(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::forget_person(tx, person_id).await
}
