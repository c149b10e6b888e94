//! Whether somebody who is waited for has given a sign. Signing in is one. Where nobody waits, nothing is written down.

mod store;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

/// Somebody waits for a sign of this person from now on. Signs given before stay as they are.
pub async fn wait_for(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::insert(tx, person_id).await
}

/// She is here. Changes nothing where nobody waits for her.
pub async fn here(tx: &mut Tx, person_id: &str, now: Moment) -> Result<(), DbError> {
    store::here(tx, person_id, now).await
}

/// Her last sign. Until the transaction ends nobody else gives one, so that what follows from silence is not done
/// at the same moment as she comes in.
pub async fn last_sign(tx: &mut Tx, person_id: &str) -> Result<Option<Moment>, DbError> {
    store::last_sign(tx, person_id).await
}

/// Her last sign, to look at.
pub async fn last_sign_now(db: &Db, person_id: &str) -> Result<Option<Moment>, DbError> {
    store::last_sign_now(db, person_id).await
}

/// Nobody waits for her any more; what was written down is gone.
pub async fn no_more(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    store::remove(tx, person_id).await
}

/// A backup was restored: nobody waits for a sign of anybody.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
