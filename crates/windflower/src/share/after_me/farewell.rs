//! What becomes of decisions when somebody takes her leave: her own, and those of others who named her. Nothing of it
//! breaks off without a word to whoever counts on it.

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};

use super::decision::NAMED_GONE;
use super::store;
use crate::ids::PersonId;
use crate::keep::boxes;
use crate::people::account_removal;
use crate::people::who::persons::{self, address_key};
use crate::people::who::sign_of_life;

/// Whether somebody counts on a decision of this keeper: waits, or was given something.
pub async fn is_under_way(q: impl Query, keeper_id: &PersonId) -> Result<bool, DbError> {
    Ok(store::all(q, keeper_id).await?.iter().any(super::Decision::is_under_way))
}

/// Whether anybody named this person.
pub async fn is_named(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    let Some(person) = persons::by_id(db, person_id).await? else { return Ok(false) };
    let key = address_key(&person.address);
    Ok(store::all_named(db).await?.iter().any(|one| address_key(&one.address) == key))
}

/// Her own decisions stay written down, for the case that she stays. What had begun ends, what had happened is undone as
/// far as others see it, links open nothing any more, and whoever counts on one is told. A seal of her stories is lifted
/// where they are taken back.
pub async fn end_own(tx: &mut Tx, clock: &Clock, keeper_id: &PersonId) -> Result<(), DbError> {
    for decision in store::lock_all(tx, keeper_id).await? {
        if decision.is_under_way() && !decision.address.is_empty() {
            account_removal::tell_later(tx, clock, (keeper_id, &decision.address)).await?;
        }
        if decision.done_at.is_some() && decision.story_id.is_none() {
            boxes::unseal(tx, &decision.box_id).await?;
        }
        store::reset(tx, &decision.id).await?;
    }
    sign_of_life::stop_waiting(tx, keeper_id).await
}

/// Decisions of others that name whoever leaves name nobody any more. A wait that she began ends. Each keeper is told,
/// so that she can name somebody else.
pub async fn delete_name(
    tx: &mut Tx,
    clock: &Clock,
    (person_id, key): (&PersonId, &str),
    now: Moment,
) -> Result<(), DbError> {
    for decision in store::lock_all(tx, person_id).await? {
        platform::jobs::forget(tx, &decision.id).await?;
    }
    let mut told: Vec<PersonId> = Vec::new();
    for decision in store::all_named(&mut *tx).await? {
        if address_key(&decision.address) != key || decision.keeper_id == *person_id {
            continue;
        }
        store::forget_named(tx, &decision.id).await?;
        if !store::anything_waits(&mut *tx, &decision.keeper_id).await? {
            sign_of_life::stop_waiting(tx, &decision.keeper_id).await?;
        }
        if !told.contains(&decision.keeper_id) {
            platform::jobs::enqueue(tx, clock, NAMED_GONE, &decision.keeper_id, now).await?;
            told.push(decision.keeper_id);
        }
    }
    Ok(())
}
