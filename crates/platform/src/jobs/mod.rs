//! What is done later: written down in the same transaction as the change it follows from, claimed by one worker at a
//! time, tried again with growing waits. A job may run twice (a process dies, a lease ends): its work must allow that.

mod worker;

use std::sync::LazyLock;

use tokio::sync::Notify;

use crate::args;
use crate::clock::{Clock, Moment};
use crate::db::{Db, DbError, Query, Tx};
use crate::id::new_id;
pub use worker::{JobTrouble, run, run_due};

/// The table, for the product's first migration. `due` is when a ready job may start, and when the lease of a running
/// one ends: both mean "may be claimed from then on". `ended` is set when nothing more will be done.
pub const MIGRATION: &str = r#"CREATE TABLE job (
    id TEXT COLLATE "C" PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'running', 'done', 'never')),
    due BIGINT NOT NULL,
    tries BIGINT NOT NULL DEFAULT 0,
    trouble TEXT,
    made_at BIGINT NOT NULL,
    ended_at BIGINT,
    CHECK ((ended_at IS NULL) = (state IN ('ready', 'running')))
);
CREATE INDEX job_due ON job (due) WHERE ended_at IS NULL;
CREATE INDEX job_ended ON job (ended_at) WHERE ended_at IS NOT NULL;
"#;

/// How long a claimed job belongs to its worker, in minutes: longer than any job may take.
pub const LEASE_MINUTES: i64 = 10;
/// After so many tries (about four days) a job is given up.
pub const MOST_TRIES: i64 = 20;
/// How long ended jobs are kept, so that their story can be read.
pub const KEPT_DAYS: i64 = 7;

macro_rules! claim {
    ($lock:literal) => {
        concat!(
            "UPDATE job SET state = 'running', tries = tries + 1, due = $2 WHERE id = (",
            "SELECT id FROM job WHERE ended_at IS NULL AND due <= $1 AND (kind = $3) = $4 ORDER BY due, id LIMIT 1",
            $lock,
            ") AND ended_at IS NULL AND due <= $1 RETURNING id, kind, payload, tries"
        )
    };
}
const CLAIM_SQLITE: &str = claim!("");
const CLAIM_POSTGRES: &str = claim!(" FOR UPDATE SKIP LOCKED");

/// A claimed job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Its internal id.
    pub id: String,
    /// Which work it is.
    pub kind: String,
    /// What the work needs to know, as its kind writes it.
    pub payload: String,
    /// How often it was claimed, this time included.
    pub tries: i64,
}

crate::row!(Job { id, kind, payload, tries });

/// Which jobs a worker does. Heavy work has a worker of its own, so that no letter waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// All there are.
    All,
    /// Those of this kind.
    Only(&'static str),
    /// All but those of this kind.
    AllBut(&'static str),
}

impl Lane {
    fn chosen(self) -> (&'static str, bool) {
        match self {
            // No job has a kind without a name.
            Lane::All => ("", false),
            Lane::Only(kind) => (kind, true),
            Lane::AllBut(kind) => (kind, false),
        }
    }
}

/// Wakes the workers of this process. Those of another place in the same process only look in vain.
static ENQUEUED: LazyLock<Notify> = LazyLock::new(Notify::new);

/// Writes a job down in the caller's transaction; workers of this process are woken when it is committed.
pub async fn enqueue(
    tx: &mut Tx,
    clock: &Clock,
    kind: &'static str,
    payload: &str,
    due: Moment,
) -> Result<String, DbError> {
    let id = new_id(clock);
    let insert =
        "INSERT INTO job (id, kind, payload, state, due, made_at) VALUES ($1, $2, $3, 'ready', $4, $5)";
    tx.run(insert, args![&id, kind, payload, due, clock.now()]).await?;
    tx.after_commit(|| ENQUEUED.notify_waiters());
    Ok(id)
}

/// The same, unless one such job stands there already and has not ended. That holds only where the product has a unique
/// index that says so, over `payload` for its kind and `ended_at IS NULL`.
pub async fn enqueue_once(
    tx: &mut Tx,
    clock: &Clock,
    kind: &'static str,
    payload: &str,
    due: Moment,
) -> Result<(), DbError> {
    let insert =
        "INSERT INTO job (id, kind, payload, state, due, made_at) VALUES ($1, $2, $3, 'ready', $4, $5)
        ON CONFLICT DO NOTHING";
    tx.run(insert, args![new_id(clock), kind, payload, due, clock.now()]).await?;
    tx.after_commit(|| ENQUEUED.notify_waiters());
    Ok(())
}

/// Whether such a job stands there and has not ended.
pub async fn is_enqueued(db: &Db, kind: &str, payload: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM job WHERE kind = $1 AND payload = $2 AND ended_at IS NULL";
    Ok(db.one::<(String,)>(sql, args![kind, payload]).await?.is_some())
}

/// A job that has not worked yet: it waits for its next try, or was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Troubled {
    /// Which work it is.
    pub kind: String,
    /// Why it did not work, the last time.
    pub why: String,
    /// Whether it was given up.
    pub given_up: bool,
}

crate::row!(Troubled { kind, why, given_up });

/// Every job that was tried and has not worked, and those of the last week that were given up; the last troubled one last.
pub async fn troubled(db: &Db) -> Result<Vec<Troubled>, DbError> {
    let sql = "SELECT kind, trouble, state = 'never' FROM job WHERE trouble IS NOT NULL AND state <> 'done'
               ORDER BY coalesce(ended_at, due), id";
    db.all(sql, args![]).await
}

/// Claims the job of a lane that has been due the longest. Of several claimers only one gets it, until its lease ends.
pub async fn claim_in(db: &Db, clock: &Clock, lane: Lane) -> Result<Option<Job>, DbError> {
    let (now, (kind, only)) = (clock.now(), lane.chosen());
    let sql = db.engine().pick(CLAIM_SQLITE, CLAIM_POSTGRES);
    db.one(sql, args![now, now.plus_minutes(LEASE_MINUTES), kind, only]).await
}

/// Claims the job that has been due the longest, of whatever kind.
pub async fn claim(db: &Db, clock: &Clock) -> Result<Option<Job>, DbError> {
    claim_in(db, clock, Lane::All).await
}

/// The work is done. Says whether the job was still this claimer's: after its lease ended it may be another's.
pub async fn complete(db: &Db, job: &Job, now: Moment) -> Result<bool, DbError> {
    let update = "UPDATE job SET state = 'done', ended_at = $3, trouble = NULL
        WHERE id = $1 AND tries = $2 AND state = 'running'";
    Ok(db.run(update, args![&job.id, job.tries, now]).await? == 1)
}

/// It did not work and is to be tried again: after 10 s, 40 s, 160 s … at most 6 hours; never after too many tries.
/// `why` is kept, so it must hold nothing private. Answers as [`complete`].
pub async fn retry(db: &Db, job: &Job, now: Moment, why: &str) -> Result<bool, DbError> {
    if job.tries >= MOST_TRIES {
        return give_up(db, job, now, why).await;
    }
    let update = "UPDATE job SET state = 'ready', due = $3, trouble = $4
        WHERE id = $1 AND tries = $2 AND state = 'running'";
    let due = now.plus_seconds(wait_seconds(job.tries));
    Ok(db.run(update, args![&job.id, job.tries, due, without_nul(why)]).await? == 1)
}

/// It will never work. `why` is kept, so it must hold nothing private. Answers as [`complete`].
pub async fn give_up(db: &Db, job: &Job, now: Moment, why: &str) -> Result<bool, DbError> {
    let update = "UPDATE job SET state = 'never', ended_at = $3, trouble = $4
        WHERE id = $1 AND tries = $2 AND state = 'running'";
    Ok(db.run(update, args![&job.id, job.tries, now, without_nul(why)]).await? == 1)
}

/// The clock was ahead and is set right: what was to be done by then is looked at now. Jobs may run twice, and one that comes
/// too early finds nothing to do.
pub async fn due_at_once(db: &Db, now: Moment) -> Result<u64, DbError> {
    db.run("UPDATE job SET due = $1 WHERE state = 'ready' AND ended_at IS NULL AND due > $1", args![now])
        .await
}

/// Forgets jobs that ended more than a week ago, and tells how many.
pub async fn prune(db: &Db, now: Moment) -> Result<u64, DbError> {
    db.run("DELETE FROM job WHERE ended_at < $1", args![now.plus_days(-KEPT_DAYS)]).await
}

/// Forgets every job about this thing, whatever its state: those whose payload is this, or begins with it and a space. One
/// that runs comes to its end and leaves nothing.
pub async fn forget(tx: &mut Tx, about: &str) -> Result<u64, DbError> {
    // A range, so that an index leads there: `!` is what follows a space.
    let about_it = "DELETE FROM job WHERE payload = $1 OR (payload >= $1 || ' ' AND payload < $1 || '!')";
    tx.run(about_it, args![about]).await
}

/// It must not be done before this moment: it waits, and that was no try. Of several jobs of one kind about the same one waits
/// and the others are done with it: whoever does it then looks at how things are then. Answers as [`complete`].
pub async fn put_off(db: &Db, job: &Job, now: Moment, until: Moment) -> Result<bool, DbError> {
    // Only one that was put off already. Of two that run at this moment neither relies on the other.
    let another = "SELECT id FROM job WHERE kind = $1 AND payload = $2 AND ended_at IS NULL AND state = 'ready' AND due > $3
        AND id <> $4";
    let args = args![&job.kind, &job.payload, now, &job.id];
    if db.one::<(String,)>(another, args).await?.is_some() {
        return complete(db, job, now).await;
    }
    let update = "UPDATE job SET state = 'ready', due = $3, tries = tries - 1, trouble = NULL
        WHERE id = $1 AND tries = $2 AND state = 'running'";
    Ok(db.run(update, args![&job.id, job.tries, until]).await? == 1)
}

fn wait_seconds(tries: i64) -> i64 {
    let doublings = u32::try_from((tries - 1).clamp(0, 8)).unwrap_or(8);
    (10 * 4_i64.pow(doublings)).min(6 * 3_600)
}

/// A reason is for reading; that it is kept matters more than its every character.
fn without_nul(why: &str) -> String {
    why.replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_grow_up_to_six_hours_and_sum_to_about_four_days() {
        let waits: Vec<i64> = (1..MOST_TRIES).map(wait_seconds).collect();
        assert_eq!(waits[..4], [10, 40, 160, 640]);
        assert_eq!(waits[MOST_TRIES as usize - 2], 21_600);
        let days = waits.iter().sum::<i64>() / 86_400;
        assert!((3..=4).contains(&days), "{days}");
    }
}
