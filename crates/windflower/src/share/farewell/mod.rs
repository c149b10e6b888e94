//! A farewell: somebody removes her account. At once nobody sees anything of hers and every link she gave leads nowhere;
//! until the way back has passed she can sign in and stay, and then all of it is erased. Coming back shows nothing to
//! anybody again. Who leaves, and until when, stands in `people/account_removal`.

mod erasing;
pub mod jobs;
pub mod web;

pub(crate) use erasing::{erase_again, erase_box_again};

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use crate::app::Shared;
use crate::keep::{letterbox, parents};
use crate::people::account_removal::{self, WAY_BACK_DAYS};
use crate::people::entering::sessions;
use crate::people::ledger::{self, Kind};
use crate::people::members;
use crate::people::who::persons::store as persons_store;
use crate::people::who::roles::{Fresh, Keeper};
use crate::share::after_me;
use crate::share::invitations;
use crate::share::stories::publication;
use crate::site::page_cache;
use crate::site::visitor::Visitor;

/// When everything of hers goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// After the way back.
    InDays,
    /// At once.
    Now,
}

impl When {
    /// As the form spells it.
    pub fn read(word: &str) -> Option<When> {
        match word {
            "days" => Some(When::InDays),
            "now" => Some(When::Now),
            _ => None,
        }
    }
}

/// What came of the button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// She leaves; pressed twice it says the same.
    Leaves,
    /// Nobody else runs the place.
    LastSteward,
}

/// Begins, in one transaction, also on a full disk. Only for somebody who has just signed in. Pressed twice it is done
/// once; pressed again with "now" it is done now.
pub async fn begin(app: &Shared, visitor: &Visitor, when: When, _fresh: &Fresh) -> Result<Begun, DbError> {
    app.even_on_a_full_disk(|| begin_once(app, visitor, when)).await
}

async fn begin_once(app: &Shared, visitor: &Visitor, when: When) -> Result<Begun, DbError> {
    let (person_id, now) = (&visitor.person_id, app.clock.now());
    let keeper = Keeper::just_made(person_id, &visitor.time_zone);
    let due = match when {
        When::InDays => now.plus_days(WAY_BACK_DAYS),
        When::Now => now,
    };
    let mut tx = app.db.begin().await?;
    // Of two stewards who leave at the same moment the second waits here, and is the last one.
    persons_store::hold_stewards(&mut tx).await?;
    if persons_store::stewards(&mut tx).await?.as_slice() == std::slice::from_ref(person_id) {
        return Ok(Begun::LastSteward);
    }
    if persons_store::locked(&mut tx, person_id).await?.is_none() {
        return Ok(Begun::Leaves);
    }
    let is_new = account_removal::begin(&mut tx, person_id, now, due).await?;
    if is_new {
        ledger::take_back(app, &mut tx, Kind::Leaves, person_id).await?;
        publication::withdraw_all(app, &mut tx, &keeper).await?;
        invitations::take_all_back(&mut tx, person_id).await?;
        letterbox::take_back_of(&mut tx, person_id, now).await?;
        parents::take_back_of(&mut tx, person_id).await?;
        after_me::farewell::end_own(&mut tx, &app.clock, person_id).await?;
        members::leave_in(&mut tx, person_id).await?;
        persons_store::no_role(&mut tx, person_id).await?;
        sessions::end_others(&mut tx, person_id, &visitor.session).await?;
        page_cache::narrow(app, &mut tx).await?;
        later(app, &mut tx, jobs::FAREWELL, "", now).await?;
    }
    if when == When::InDays && is_new {
        later(app, &mut tx, account_removal::LETTER, person_id, now).await?;
    }
    later(app, &mut tx, jobs::FAREWELL, "", due).await?;
    tx.commit().await?;
    Ok(Begun::Leaves)
}

/// She had begun after the backup was made, for the ledger: she gets the whole way back once more, and a letter.
pub(crate) async fn begin_again(tx: &mut Tx, clock: &Clock, person_id: &str) -> Result<bool, DbError> {
    let now = clock.now();
    if persons_store::locked(tx, person_id).await?.is_none()
        || !account_removal::begin(tx, person_id, now, now.plus_days(WAY_BACK_DAYS)).await?
    {
        return Ok(false);
    }
    publication::withdraw_all_again(tx, person_id, now).await?;
    invitations::take_all_back(tx, person_id).await?;
    letterbox::take_back_of(tx, &person_id.into(), now).await?;
    parents::take_back_of(tx, &person_id.into()).await?;
    after_me::farewell::end_own(tx, clock, person_id).await?;
    members::leave_in(tx, person_id).await?;
    Ok(true)
}

/// Whether this person runs the place and nobody else does.
pub async fn is_last_steward(db: &Db, person_id: &str) -> Result<bool, DbError> {
    Ok(persons_store::stewards_now(db).await? == [person_id])
}

async fn later(
    app: &Shared,
    tx: &mut Tx,
    kind: &'static str,
    about: &str,
    due: Moment,
) -> Result<(), DbError> {
    platform::jobs::enqueue(tx, &app.clock, kind, about, due).await?;
    Ok(())
}

/// She stays: everything is where she left it, and nobody but she sees it. `false` where there is no way back any more.
pub async fn stay(app: &Shared, person_id: &str) -> Result<bool, DbError> {
    let staying = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        let stays = account_removal::stay(&mut tx, person_id, app.clock.now()).await?;
        if stays {
            ledger::take_back(app, &mut tx, Kind::Stays, person_id).await?;
        }
        tx.commit().await?;
        Ok(stays)
    });
    staying.await
}
