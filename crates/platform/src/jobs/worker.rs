//! The loop that claims jobs and does them, one at a time; start several for more at a time.

use std::time::Duration;

use super::{
    ENQUEUED, Job, LEASE_MINUTES, Lane, MOST_TRIES, claim, claim_in, complete, give_up, prune, put_off, retry,
};
use crate::clock::{Clock, Moment};
use crate::db::{Db, DbError};

/// How often a worker looks for jobs that became due, or that another process wrote down.
const LOOK: Duration = Duration::from_secs(2);
/// How often ended jobs are forgotten.
const PRUNE_HOURS: i64 = 1;
/// A job is stopped this long before its lease ends, so that two never run at once.
const BEFORE_LEASE_ENDS: u64 = 30;

/// Why a job did not work. The text is kept with the job and logged: nothing private in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JobTrouble {
    /// It may work later.
    #[error("{0}")]
    Again(String),
    /// It will never work.
    #[error("{0}, for good")]
    Never(String),
    /// It must wait until then. Nothing is wrong with it, and it was no try.
    #[error("it waits")]
    Later(Moment),
}

impl From<DbError> for JobTrouble {
    fn from(error: DbError) -> JobTrouble {
        JobTrouble::Again(error.to_string())
    }
}

/// Claims and does the jobs of a lane until `stop` is ready; the one under way is still finished.
///
/// `handler` is called with each job. It may be called twice for the same one. A panic in it counts as `Again`.
pub async fn run<Work, Doing>(
    (db, clock): (&Db, &Clock),
    lane: Lane,
    stop: impl Future<Output = ()>,
    handler: Work,
) where
    Work: Fn(Job) -> Doing,
    Doing: Future<Output = Result<(), JobTrouble>> + Send + 'static,
{
    let mut stop = std::pin::pin!(stop);
    let mut pruned = Moment(0);
    loop {
        // Listening starts before looking, so that nothing is enqueued unheard in between.
        let mut enqueued = std::pin::pin!(ENQUEUED.notified());
        enqueued.as_mut().enable();
        let worked = tokio::select! {
            biased;
            () = &mut stop => return,
            // Nothing is lost when `stop` comes here: a job claimed meanwhile is claimed again after its lease.
            claimed = claim_in(db, clock, lane) => claimed,
        };
        match worked {
            Ok(Some(job)) => {
                settle(db, clock, job, &handler).await;
                continue;
            }
            Ok(None) => pruned = prune_now_and_then(db, clock, pruned).await,
            Err(error) => tracing::warn!(%error, "cannot look for jobs"),
        }
        tokio::select! {
            () = &mut stop => return,
            () = enqueued => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Does what is due now, until nothing is, and tells how many jobs that were. For tests and for commands.
///
/// # Errors
/// When jobs cannot be claimed.
pub async fn run_due<Work, Doing>(db: &Db, clock: &Clock, handler: Work) -> Result<usize, DbError>
where
    Work: Fn(Job) -> Doing,
    Doing: Future<Output = Result<(), JobTrouble>> + Send + 'static,
{
    let mut count = 0;
    while let Some(job) = claim(db, clock).await? {
        settle(db, clock, job, &handler).await;
        count += 1;
    }
    Ok(count)
}

async fn settle<Work, Doing>(db: &Db, clock: &Clock, job: Job, handler: &Work)
where
    Work: Fn(Job) -> Doing,
    Doing: Future<Output = Result<(), JobTrouble>> + Send + 'static,
{
    let outcome = if job.tries > MOST_TRIES {
        // It was claimed again and again but never came to an end: it may be what kills the process.
        Err(JobTrouble::Never("claimed too often without an end".to_owned()))
    } else {
        work(handler(job.clone())).await
    };
    let written = match &outcome {
        Ok(()) => complete(db, &job, clock.now()).await,
        Err(JobTrouble::Again(why)) => {
            tracing::warn!(kind = job.kind, tries = job.tries, why, "a job is to be tried again");
            retry(db, &job, clock.now(), why).await
        }
        Err(JobTrouble::Later(until)) => put_off(db, &job, clock.now(), *until).await,
        Err(JobTrouble::Never(why)) => {
            tracing::error!(kind = job.kind, tries = job.tries, why, "a job is given up");
            give_up(db, &job, clock.now(), why).await
        }
    };
    if let Err(error) = written {
        tracing::warn!(%error, kind = job.kind, "what became of a job could not be written; it will run again");
    }
}

/// In a task of its own, so that a panic ends the job and not the worker.
async fn work(
    doing: impl Future<Output = Result<(), JobTrouble>> + Send + 'static,
) -> Result<(), JobTrouble> {
    let longest = Duration::from_secs(LEASE_MINUTES.unsigned_abs() * 60 - BEFORE_LEASE_ENDS);
    let mut task = tokio::spawn(doing);
    match tokio::time::timeout(longest, &mut task).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err(JobTrouble::Again("it panicked".to_owned())),
        Err(_) => {
            task.abort();
            Err(JobTrouble::Again("it took too long".to_owned()))
        }
    }
}

async fn prune_now_and_then(db: &Db, clock: &Clock, last: Moment) -> Moment {
    let now = clock.now();
    if now < last.plus_hours(PRUNE_HOURS) {
        return last;
    }
    if let Err(error) = prune(db, now).await {
        tracing::warn!(%error, "cannot forget old jobs");
    }
    now
}
