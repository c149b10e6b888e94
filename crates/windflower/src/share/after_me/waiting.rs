//! The wait: the person she named begins it, and any sign of her ends it.

use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};
use platform::secret::Token;

use super::decision::{Decision, LETTER_DAYS, REST_DAYS, Standing, TEND, WAIT_DAYS};
use super::store;
use crate::app::App;
use crate::ids::PersonId;
use crate::people::who::sign_of_life;

/// She is here: every wait of hers ends, and nobody can begin one for a while.
pub(super) async fn here(tx: &mut Tx, keeper_id: &PersonId, now: Moment) -> Result<(), DbError> {
    sign_of_life::here(tx, keeper_id, now).await?;
    store::rest_all(tx, keeper_id, now.plus_days(REST_DAYS)).await?;
    sign_of_life::stop_waiting(tx, keeper_id).await
}

/// The person she named presses the button: the wait begins, and she is told. Pressing twice begins it once.
pub async fn begin(app: &App, decision: &Decision) -> Result<(), DbError> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let Some(there) = store::lock(&mut tx, &decision.id).await? else { return Ok(()) };
    sign_of_life::wait_for(&mut tx, &there.keeper_id).await?;
    let sign = sign_of_life::lock_last(&mut tx, &there.keeper_id).await?;
    if there.standing(sign, now) != Standing::Written {
        return Ok(());
    }
    let until = now.plus_days(WAIT_DAYS);
    store::begin(&mut tx, &there.id, now, until).await?;
    for days in LETTER_DAYS.into_iter().chain([WAIT_DAYS]) {
        platform::jobs::enqueue(&mut tx, &app.clock, TEND, &there.id, now.plus_days(days)).await?;
    }
    tx.commit().await
}

/// The decision that a link in one of her letters is about.
pub async fn behind_stop(q: impl Query, token: &Token) -> Result<Option<Decision>, DbError> {
    store::by_stop(q, &token.fingerprint()).await
}

/// She pressed the button behind the link in a letter, or "I am here"; also on a full disk.
pub async fn stop(app: &App, keeper_id: &PersonId) -> Result<(), DbError> {
    let stopped = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        here(&mut tx, keeper_id, app.clock.now()).await?;
        tx.commit().await
    });
    stopped.await
}
