//! Two parents of one box: one invites the other by a personal link that works once.
//!
//! The rule of two boxes: a person has one box that she opens. Whoever keeps photographs in a box of her own is not
//! taken into another one; an empty box of her own is let go, and her words come with her.

pub mod invitation;
pub mod jobs;
mod store;
pub mod web;

use platform::clock::Clock;
use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

pub use self::invitation::BoxInvitation;
pub(crate) use self::store::take_back_of;
use crate::app::App;
use crate::ids::{BoxId, PersonId};
use crate::keep::boxes::{self, MOST_KEEPERS, OwnBox};
use crate::keep::keepsakes;
use crate::keep::own_words;
use crate::people::entering::attempts;
use crate::people::who::persons::address_key;
use crate::people::who::roles::Keeper;

/// How the invitation reaches the other parent.
#[derive(Clone, Copy, Debug)]
pub enum Way<'a> {
    /// She passes the link on herself.
    ByHand,
    /// By a letter to this address.
    Letter(&'a str),
}

/// What came of inviting.
pub enum Invited {
    /// The link, shown once and kept nowhere.
    Link(Token),
    /// A letter is on its way.
    LetterSoon,
    /// There is an invitation already, or there are two keepers.
    NotNow,
    /// The last letter went out a short while ago.
    LetterTooSoon,
    /// Enough letters went out today, for her or to this address. Nothing of the transaction must be committed.
    LettersEnough,
}

/// The invitation that is open now, if there is one.
pub async fn open_invitation(
    q: impl Query,
    clock: &Clock,
    own_box: &OwnBox,
) -> Result<Option<BoxInvitation>, DbError> {
    let found = store::of_box(q, own_box.id()).await?;
    Ok(found.filter(|invitation| invitation.is_open(clock.now())))
}

/// Invites the other parent.
pub async fn invite(
    app: &App,
    tx: &mut Tx,
    keeper: &Keeper,
    own_box: &OwnBox,
    way: Way<'_>,
) -> Result<Invited, DbError> {
    boxes::lock_keepers(tx, own_box.id()).await?;
    let alone = boxes::keepers(&mut *tx, own_box.id()).await?.len() < MOST_KEEPERS;
    let now = app.clock.now();
    let before = store::of_box(&mut *tx, own_box.id()).await?;
    if !alone || before.as_ref().is_some_and(|invitation| invitation.is_open(now)) {
        return Ok(Invited::NotNow);
    }
    let ends_at = now.plus_days(invitation::DAYS);
    let letter_before = before.and_then(|invitation| invitation.letter_at);
    let hers = (own_box.id(), keeper.person_id());
    match way {
        Way::ByHand => {
            let token = Token::new();
            let new = BoxInvitation { ends_at, letter_to: None, letter_at: letter_before };
            store::set(tx, hers, Some(token.fingerprint()), &new).await?;
            Ok(Invited::Link(token))
        }
        Way::Letter(_) if letter_before.is_some_and(|at| at > now.plus_hours(-1)) => {
            Ok(Invited::LetterTooSoon)
        }
        Way::Letter(address) => {
            let sender = (attempts::SENT, keeper.person_id());
            if !attempts::may_write_to(app, tx, sender, &address_key(address)).await? {
                return Ok(Invited::LettersEnough);
            }
            let letter_to = Some(address.trim().to_owned());
            let new = BoxInvitation { ends_at, letter_to, letter_at: Some(now) };
            store::set(tx, hers, None, &new).await?;
            platform::jobs::enqueue(tx, &app.clock, jobs::LETTER, own_box.id(), now).await?;
            Ok(Invited::LetterSoon)
        }
    }
}

/// Takes the invitation back: its link leads nowhere from the very next request on.
pub async fn take_back(tx: &mut Tx, own_box: &OwnBox) -> Result<(), DbError> {
    store::take_back(tx, own_box.id()).await
}

/// The box to which a link leads now; looking uses nothing up.
pub async fn box_behind(q: impl Query, clock: &Clock, token: &Token) -> Result<Option<BoxId>, DbError> {
    store::box_behind(q, &token.fingerprint(), clock.now()).await
}

/// What came of pressing the button behind a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joined {
    /// She keeps this box now.
    Box(BoxId),
    /// Her own box holds photographs; the link still works.
    OwnBoxHolds,
    /// She keeps this box already; the link still works.
    HerOwn,
    /// The link leads nowhere.
    Nowhere,
}

/// Uses the link up and lets this person keep the box. Of many who press at once, one gets it.
pub async fn join(
    tx: &mut Tx,
    clock: &Clock,
    token: &Token,
    person_id: &PersonId,
) -> Result<Joined, DbError> {
    let now = clock.now();
    let own = boxes::lock_of_person(tx, person_id).await?;
    let Some(box_id) = store::lock_box_behind(tx, &token.fingerprint(), now).await? else {
        return Ok(Joined::Nowhere);
    };
    let keepers = boxes::keepers(&mut *tx, &box_id).await?;
    if keepers.iter().any(|keeper| keeper.person_id == *person_id) {
        return Ok(Joined::HerOwn);
    }
    if keepers.is_empty() || keepers.len() >= MOST_KEEPERS {
        return Ok(Joined::Nowhere);
    }
    if let Some(own) = own {
        let shared = boxes::keepers(&mut *tx, &own).await?.len() > 1;
        if shared || keepsakes::any_in(&mut *tx, &own).await? {
            return Ok(Joined::OwnBoxHolds);
        }
        store::take_back(tx, &own).await?;
        boxes::leave(tx, &own, person_id).await?;
    }
    store::delete(tx, &box_id).await?;
    own_words::before_somebody_joins(tx, &box_id).await?;
    boxes::join(tx, &box_id, person_id, now).await?;
    Ok(Joined::Box(box_id))
}

/// Nobody is invited by letter at this address any more; `key` is what two spellings of it share.
pub async fn forget_address(tx: &mut Tx, key: &str) -> Result<(), DbError> {
    for (box_id, address) in store::letters_to(&mut *tx).await? {
        if address_key(&address) == key {
            store::take_back(tx, &box_id).await?;
        }
    }
    Ok(())
}

/// A backup was restored: no link into a box is open.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
