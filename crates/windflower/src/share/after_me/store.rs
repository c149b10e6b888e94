//! The rows of decisions for the time after somebody, and of the links that belong to them.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::decision::{About, Choice, Decision, Draft};
use crate::ids::{BoxId, DecisionId, PersonId};

macro_rules! decision_columns {
    ($rest:literal) => {
        concat!(
            "SELECT after_me.id, box_id, keeper_id, story_id, choice, name, address, words, state, letter, begun_at,
                    until, told, told_at, done_at FROM after_me ",
            $rest
        )
    };
}

pub async fn all(q: impl Query, keeper_id: &PersonId) -> Result<Vec<Decision>, DbError> {
    q.all(decision_columns!("WHERE keeper_id = $1 ORDER BY after_me.made_at, after_me.id"), args![keeper_id])
        .await
}

pub async fn own(q: impl Query, keeper_id: &PersonId, id: &DecisionId) -> Result<Option<Decision>, DbError> {
    q.one(decision_columns!("WHERE keeper_id = $1 AND after_me.id = $2"), args![keeper_id, id]).await
}

/// The decision about the same thing, and locked: two changes of one decision wait for each other.
pub async fn lock_about(
    tx: &mut Tx,
    keeper_id: &PersonId,
    about: &About,
) -> Result<Option<Decision>, DbError> {
    tx.run(
        "UPDATE after_me SET state = state WHERE keeper_id = $1 AND about = $2",
        args![keeper_id, about.word()],
    )
    .await?;
    tx.one(decision_columns!("WHERE keeper_id = $1 AND about = $2"), args![keeper_id, about.word()]).await
}

pub async fn lock(tx: &mut Tx, id: &DecisionId) -> Result<Option<Decision>, DbError> {
    tx.run("UPDATE after_me SET state = state WHERE id = $1", args![id]).await?;
    tx.one(decision_columns!("WHERE after_me.id = $1"), args![id]).await
}

/// A decision that was not there before.
pub struct NewDecision<'a> {
    pub id: &'a DecisionId,
    pub box_id: &'a BoxId,
    pub keeper_id: &'a PersonId,
    pub about: &'a About,
    pub choice: Choice,
    pub draft: &'a Draft,
}

pub async fn insert(tx: &mut Tx, new: &NewDecision<'_>, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO after_me (id, box_id, keeper_id, about, story_id, choice, name, address, words, state, letter,
                               begun_at, until, told, told_at, done_at, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'written', FALSE, NULL, NULL, 0, NULL, NULL, $10)",
        args![
            new.id,
            new.box_id,
            new.keeper_id,
            new.about.word(),
            new.about.story_id(),
            new.choice,
            &new.draft.name,
            &new.draft.address,
            &new.draft.words,
            now
        ],
    )
    .await?;
    Ok(())
}

pub async fn change(tx: &mut Tx, id: &DecisionId, choice: Choice, draft: &Draft) -> Result<(), DbError> {
    tx.run(
        "UPDATE after_me SET choice = $1, name = $2, address = $3, words = $4 WHERE id = $5",
        args![choice, &draft.name, &draft.address, &draft.words, id],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &DecisionId) -> Result<(), DbError> {
    tx.run("DELETE FROM after_me WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn begin(tx: &mut Tx, id: &DecisionId, now: Moment, until: Moment) -> Result<(), DbError> {
    tx.run(
        "UPDATE after_me SET state = 'waiting', begun_at = $1, until = $2, told = 0, told_at = NULL WHERE id = $3",
        args![now, until, id],
    )
    .await?;
    Ok(())
}

/// It waits no longer, and cannot be begun anew until then.
pub async fn rest(tx: &mut Tx, id: &DecisionId, until: Moment) -> Result<(), DbError> {
    tx.run(
        "UPDATE after_me SET state = 'not-now', until = $1 WHERE id = $2 AND state = 'waiting'",
        args![until, id],
    )
    .await?;
    Ok(())
}

pub async fn rest_all(tx: &mut Tx, keeper_id: &PersonId, until: Moment) -> Result<(), DbError> {
    tx.run(
        "UPDATE after_me SET state = 'not-now', until = $1 WHERE keeper_id = $2 AND state = 'waiting'",
        args![until, keeper_id],
    )
    .await?;
    Ok(())
}

pub async fn write_anew(tx: &mut Tx, id: &DecisionId) -> Result<(), DbError> {
    tx.run(
        "UPDATE after_me SET state = 'written', begun_at = NULL, until = NULL, told = 0, told_at = NULL WHERE id = $1",
        args![id],
    )
    .await?;
    tx.run("DELETE FROM after_me_stop WHERE after_me_id = $1", args![id]).await?;
    Ok(())
}

pub async fn done(tx: &mut Tx, id: &DecisionId, now: Moment, until: Option<Moment>) -> Result<(), DbError> {
    tx.run(
        "UPDATE after_me SET state = 'done', done_at = $1, until = $2 WHERE id = $3",
        args![now, until, id],
    )
    .await?;
    Ok(())
}

pub async fn forget_until(q: impl Query, id: &DecisionId) -> Result<(), DbError> {
    q.run("UPDATE after_me SET until = NULL WHERE id = $1", args![id]).await?;
    Ok(())
}

/// One of her letters has gone out, in the wait that began then.
pub async fn told(q: impl Query, decision: &Decision, letter: i64, now: Moment) -> Result<(), DbError> {
    q.run(
        "UPDATE after_me SET told = $1, told_at = $2 WHERE id = $3 AND state = 'waiting' AND begun_at = $4 AND told < $1",
        args![letter, now, &decision.id, decision.begun_at],
    )
    .await?;
    Ok(())
}

/// Every decision that something may have to be done about: it waits, has rested, or its way back has passed.
pub async fn to_tend(q: impl Query, now: Moment) -> Result<Vec<DecisionId>, DbError> {
    let sql = "SELECT id FROM after_me WHERE state = 'waiting' OR (state IN ('not-now', 'done') AND until <= $1) ORDER BY id";
    Ok(q.all(sql, args![now]).await?.into_iter().map(|(id,)| id).collect())
}

pub async fn anything_waits(q: impl Query, keeper_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM after_me WHERE keeper_id = $1 AND state = 'waiting' LIMIT 1";
    Ok(q.one::<(DecisionId,)>(sql, args![keeper_id]).await?.is_some())
}

pub async fn ask_for_letter(
    tx: &mut Tx,
    id: &DecisionId,
    now: Moment,
    last: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE after_me SET letter = TRUE, letter_at = $1
               WHERE id = $2 AND (letter_at IS NULL OR letter_at <= $3)";
    Ok(tx.run(sql, args![now, id, last]).await? == 1)
}

/// The letter went out, or is not wanted any more. When one was asked for last stays known.
pub async fn forget_letter(q: impl Query, id: &DecisionId) -> Result<(), DbError> {
    q.run("UPDATE after_me SET letter = FALSE WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn insert_link(
    q: impl Query,
    fingerprint: &str,
    id: &DecisionId,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO after_me_link (fingerprint, after_me_id, made_at) VALUES ($1, $2, $3)";
    q.run(sql, args![fingerprint, id, now]).await?;
    Ok(())
}

pub async fn delete_links(tx: &mut Tx, id: &DecisionId) -> Result<bool, DbError> {
    let links = tx.run("DELETE FROM after_me_link WHERE after_me_id = $1", args![id]).await?;
    let opened = tx.run("DELETE FROM after_me_opened WHERE after_me_id = $1", args![id]).await?;
    Ok(links + opened > 0)
}

pub async fn has_link(q: impl Query, id: &DecisionId) -> Result<bool, DbError> {
    let sql = "SELECT after_me_id FROM after_me_link WHERE after_me_id = $1 LIMIT 1";
    Ok(q.one::<(DecisionId,)>(sql, args![id]).await?.is_some())
}

pub async fn by_link(q: impl Query, fingerprint: &str) -> Result<Option<Decision>, DbError> {
    q.one(
        decision_columns!(
            "JOIN after_me_link ON after_me_link.after_me_id = after_me.id WHERE fingerprint = $1"
        ),
        args![fingerprint],
    )
    .await
}

pub async fn insert_stop(
    q: impl Query,
    fingerprint: &str,
    id: &DecisionId,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO after_me_stop (fingerprint, after_me_id, made_at) VALUES ($1, $2, $3)";
    q.run(sql, args![fingerprint, id, now]).await?;
    Ok(())
}

pub async fn by_stop(q: impl Query, fingerprint: &str) -> Result<Option<Decision>, DbError> {
    q.one(
        decision_columns!(
            "JOIN after_me_stop ON after_me_stop.after_me_id = after_me.id WHERE fingerprint = $1"
        ),
        args![fingerprint],
    )
    .await
}

pub async fn insert_opened(
    q: impl Query,
    fingerprint: &str,
    id: &DecisionId,
    ends: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO after_me_opened (fingerprint, after_me_id, ends_at) VALUES ($1, $2, $3)";
    q.run(sql, args![fingerprint, id, ends]).await?;
    Ok(())
}

pub async fn by_opened(q: impl Query, fingerprint: &str, now: Moment) -> Result<Option<Decision>, DbError> {
    q.one(
        decision_columns!(
            "JOIN after_me_opened ON after_me_opened.after_me_id = after_me.id
             WHERE fingerprint = $1 AND ends_at > $2 AND state = 'done'"
        ),
        args![fingerprint, now],
    )
    .await
}

pub async fn prune(q: impl Query, now: Moment) -> Result<(), DbError> {
    q.run("DELETE FROM after_me_opened WHERE ends_at <= $1", args![now]).await?;
    Ok(())
}

/// All decisions of a keeper, held until the transaction ends.
pub async fn lock_all(tx: &mut Tx, keeper_id: &PersonId) -> Result<Vec<Decision>, DbError> {
    tx.run("UPDATE after_me SET state = state WHERE keeper_id = $1", args![keeper_id]).await?;
    tx.all(decision_columns!("WHERE keeper_id = $1 ORDER BY after_me.id"), args![keeper_id]).await
}

/// Every decision that names somebody by a mail address.
pub async fn all_named(q: impl Query) -> Result<Vec<Decision>, DbError> {
    q.all(decision_columns!("WHERE address <> '' ORDER BY after_me.id"), args![]).await
}

/// It is only written down again, whatever had begun or happened, and nothing that was given out for it opens anything.
pub async fn reset(tx: &mut Tx, id: &DecisionId) -> Result<(), DbError> {
    for sql in [
        "UPDATE after_me SET state = 'written', letter = FALSE, begun_at = NULL, until = NULL, told = 0, told_at = NULL,
                             done_at = NULL WHERE id = $1",
        "DELETE FROM after_me_link WHERE after_me_id = $1",
        "DELETE FROM after_me_stop WHERE after_me_id = $1",
        "DELETE FROM after_me_opened WHERE after_me_id = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    Ok(())
}

/// Nobody is named there any more; the keeper's words stay hers. What has happened stays as it is, and is open to nobody.
pub async fn forget_named(tx: &mut Tx, id: &DecisionId) -> Result<(), DbError> {
    for sql in [
        "UPDATE after_me SET state = 'written', begun_at = NULL, until = NULL, told = 0, told_at = NULL
         WHERE id = $1 AND state <> 'done'",
        "UPDATE after_me SET address = '', letter = FALSE WHERE id = $1",
        "DELETE FROM after_me_link WHERE after_me_id = $1",
        "DELETE FROM after_me_stop WHERE after_me_id = $1",
        "DELETE FROM after_me_opened WHERE after_me_id = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    Ok(())
}

pub async fn move_all(
    tx: &mut Tx,
    keeper_id: &PersonId,
    (from, to): (&BoxId, &BoxId),
) -> Result<(), DbError> {
    let sql = "UPDATE after_me SET box_id = $1 WHERE box_id = $2 AND keeper_id = $3";
    tx.run(sql, args![to, from, keeper_id]).await?;
    Ok(())
}

/// Nobody waits any more, and no link in a letter opens anything. What happened can be undone for the whole time from now on.
pub async fn end_all(tx: &mut Tx, now: Moment, until: Moment) -> Result<(), DbError> {
    tx.run("DELETE FROM after_me_stop", args![]).await?;
    tx.run("DELETE FROM after_me_opened", args![]).await?;
    let waits =
        "UPDATE after_me SET state = 'written', begun_at = NULL, until = NULL, told = 0, told_at = NULL
                 WHERE state = 'waiting'";
    tx.run(waits, args![]).await?;
    let done = "UPDATE after_me SET done_at = $1, until = $2 WHERE state = 'done' AND until IS NOT NULL";
    tx.run(done, args![now, until]).await?;
    Ok(())
}
