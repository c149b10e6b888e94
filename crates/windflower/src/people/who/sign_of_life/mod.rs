//! Whether somebody who is waited for has given a sign. Signing in is one. Where nobody waits, nothing is written down.

mod store;

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::PersonId;

/// Somebody waits for a sign of this person from now on. Signs given before stay as they are.
pub async fn wait_for(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::insert(tx, person_id).await
}

/// She is here. Changes nothing where nobody waits for her.
pub async fn here(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<(), DbError> {
    store::here(tx, person_id, now).await
}

/// Her last sign; `None` where she has given none, or nobody waits for one.
pub async fn last(q: impl Query, person_id: &PersonId) -> Result<Option<Moment>, DbError> {
    store::last(q, person_id).await
}

/// Her last sign, and nobody gives another one until the transaction ends: what follows from silence is not done at the
/// same moment as she comes in.
pub async fn lock_last(tx: &mut Tx, person_id: &PersonId) -> Result<Option<Moment>, DbError> {
    store::lock(tx, person_id).await?;
    store::last(tx, person_id).await
}

/// Nobody waits for her any more; what was written down is gone.
pub async fn stop_waiting(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::delete(tx, person_id).await
}

/// A backup was restored: nobody waits for a sign of anybody.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
