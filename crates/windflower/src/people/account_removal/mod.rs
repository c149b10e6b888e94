//! Somebody removes her account: at once nobody sees anything of hers and every link she gave leads nowhere; until the
//! way back has passed she can sign in and stay, and then all of it is erased. What becomes of each noun stands in the
//! table `lifecycle.rs`; this knows none of them.

mod erasing;
pub mod jobs;
pub mod removing;
pub mod rooms;
mod store;
pub mod web;

pub(crate) use erasing::erase_again;
pub(crate) use removing::begin_again;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use crate::ids::PersonId;

/// The job that does all that are due, and may run twice. No payload, because a payload with her id would outlast her.
pub const REMOVE: &str = "farewell";
/// The letter that says until when. Payload: the person's id.
pub const LETTER: &str = "farewell-letter";
/// A letter to somebody with an account that waited for her days left alone. Payload: her id.
pub const NOTICE: &str = "farewell-notice-letter";
/// How long she can come back, where she does not want it done now: as long as for everything that is put away.
pub const WAY_BACK_DAYS: i64 = 30;
/// Letters to others hold it up no longer than this.
const NOTICES_HOURS: i64 = 24;

/// Somebody who takes her leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Who.
    pub person_id: PersonId,
    /// Until when she can come back.
    pub due: Moment,
    /// When the first piece went; then there is no way back.
    pub begun_at: Option<Moment>,
}

platform::row!(Leaving { person_id, due, begun_at });

impl Leaving {
    /// Whether she can still come back.
    pub fn can_stay(&self, clock: &Clock) -> bool {
        self.begun_at.is_none() && (self.due > clock.now() || clock.holds(self.due))
    }
}

/// Whether and how a person takes her leave.
pub async fn of(db: &Db, person_id: &PersonId) -> Result<Option<Leaving>, DbError> {
    store::of(db, person_id).await
}

/// She stayed after the backup was made, for the ledger.
pub(crate) async fn stay_again(tx: &mut Tx, person_id: &PersonId) -> Result<bool, DbError> {
    store::stay_again(tx, person_id).await
}

/// Somebody at this address has to be told that a link leads nowhere any more.
pub async fn tell_later(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, address): (&PersonId, &str),
) -> Result<(), DbError> {
    store::insert_notice(tx, &platform::id::new_id(clock), person_id, address).await
}

/// Whether letters to others still have to go out before everything of hers goes. They hold it up for a day at most.
pub async fn waits_for_letters(db: &Db, leaving: &Leaving, now: Moment) -> Result<bool, DbError> {
    let patient = leaving.due.plus_hours(NOTICES_HOURS) > now;
    Ok(patient && store::has_notices(db, &leaving.person_id).await?)
}

/// After a restore: a backup does not know who came back since it was made, so nobody is erased before she was told once
/// more and had the whole time again.
pub async fn begin_anew(db: &Db, clock: &Clock) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let due = clock.now().plus_days(WAY_BACK_DAYS);
    for (person_id,) in store::begin_anew(&mut tx, due).await? {
        platform::jobs::enqueue(&mut tx, clock, LETTER, &person_id, clock.now()).await?;
    }
    tx.commit().await
}

/// Nobody is told anything at this address any more.
pub(crate) async fn forget_address(tx: &mut Tx, address_key: &str) -> Result<(), DbError> {
    store::forget_address(tx, address_key).await
}
