//! The rows of who may see a story: its audience, a widening that waits, and the record of every change.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::Noted;
use super::widening::Widening;
use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::Audience;

/// Of somebody who takes her leave nothing is shown, also where she pressed the button a moment before; then `false`.
pub async fn publish(
    tx: &mut Tx,
    story_id: &StoryId,
    audience: Audience,
    listed: bool,
    now: Moment,
) -> Result<bool, DbError> {
    let shown = tx.run(
        "UPDATE story SET state = 'published', audience = $1, listed = $2, published_at = coalesce(published_at, $3)
         WHERE id = $4 AND NOT EXISTS (SELECT 1 FROM farewell WHERE farewell.person_id = story.teller_id)",
        args![audience, listed, now, story_id],
    );
    Ok(shown.await? == 1)
}

pub async fn withdraw(tx: &mut Tx, story_id: &StoryId) -> Result<bool, DbError> {
    let withdrawn = tx.run(
        "UPDATE story SET state = 'withdrawn', audience = 'only-me', listed = FALSE WHERE id = $1 AND state = 'published'",
        args![story_id],
    );
    Ok(withdrawn.await? == 1)
}

/// What anybody but its keepers can see.
pub async fn all_published(q: impl Query) -> Result<Vec<StoryId>, DbError> {
    let rows = q.all("SELECT id FROM story WHERE state = 'published' ORDER BY id", args![]).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub async fn wait(tx: &mut Tx, widening: &Widening, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO widening (story_id, audience, listed, due, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (story_id) DO UPDATE SET audience = excluded.audience, listed = excluded.listed, due = excluded.due,
                                              asked_by = excluded.asked_by, asked_at = excluded.asked_at",
        args![&widening.story_id, widening.audience, widening.listed, widening.due, &widening.asked_by, now],
    )
    .await?;
    Ok(())
}

pub async fn waiting(q: impl Query, story_id: &StoryId) -> Result<Option<Widening>, DbError> {
    q.one(
        "SELECT story_id, audience, listed, due, asked_by FROM widening WHERE story_id = $1",
        args![story_id],
    )
    .await
}

pub async fn all_due(q: impl Query, now: Moment) -> Result<Vec<Widening>, DbError> {
    q.all(
        "SELECT story_id, audience, listed, due, asked_by FROM widening WHERE due <= $1 ORDER BY due",
        args![now],
    )
    .await
}

pub async fn take_due(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<bool, DbError> {
    let sql = "DELETE FROM widening WHERE story_id = $1 AND due <= $2";
    Ok(tx.run(sql, args![story_id, now]).await? == 1)
}

pub async fn call_back(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM widening WHERE story_id = $1", args![story_id]).await?;
    Ok(())
}

pub async fn note_change(tx: &mut Tx, new: &Noted<'_>, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO story_change (id, story_id, by_person, change, audience, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![new.id, new.story_id, new.by, new.change, new.audience, now],
    )
    .await?;
    Ok(())
}

/// What somebody changed about a story that is not hers stays on record, not by whom.
pub async fn forget_who_changed(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE story_change SET by_person = '' WHERE by_person = $1", args![person_id]).await?;
    Ok(())
}

pub async fn delete_all_waiting(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM widening_circle", args![]).await?;
    tx.run("DELETE FROM widening", args![]).await?;
    Ok(())
}
