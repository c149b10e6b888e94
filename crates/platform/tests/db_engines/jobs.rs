//! Jobs: written with the change they follow from, claimed by one, tried again, never lost.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use platform::args;
use platform::clock::{Clock, Moment};
use platform::db::testing::Place;
use platform::db::{Db, Migration, Query, migrate};
use platform::jobs::{self, Job, JobTrouble};
use tokio::sync::oneshot;

use crate::{count, on_both};

on_both!(
    a_job_is_there_only_when_its_transaction_is_committed,
    eight_claimers_get_each_job_once,
    a_job_of_a_dead_process_is_claimed_again_after_its_lease,
    a_late_claimer_cannot_settle_what_is_no_longer_its_own,
    troubles_are_tried_again_with_growing_waits_or_never,
    what_must_wait_waits_without_a_try_and_of_several_one_is_done,
    ended_jobs_are_kept_a_week,
    the_worker_wakes_up_when_something_is_enqueued,
    a_job_that_panics_is_tried_again,
    each_lane_has_its_own_jobs,
    what_stands_there_already_is_not_written_down_twice,
);

const START: Moment = Moment(1_700_000_000_000);
const KIND: &str = "letter";

async fn ready(place: &Place) -> (&Db, Clock) {
    let clock = Clock::fixed(START);
    let table = Migration { number: 1, name: "jobs", sql: jobs::MIGRATION };
    migrate(&place.db, &[table], &clock).await.expect("migrated");
    (&place.db, clock)
}

async fn enqueue(db: &Db, clock: &Clock, payload: &str) -> String {
    let mut tx = db.begin().await.expect("begun");
    let id = jobs::enqueue(&mut tx, clock, KIND, payload, clock.now()).await.expect("enqueued");
    tx.commit().await.expect("committed");
    id
}

async fn a_job_is_there_only_when_its_transaction_is_committed(place: &Place) {
    let (db, clock) = ready(place).await;
    let mut tx = db.begin().await.expect("begun");
    jobs::enqueue(&mut tx, &clock, KIND, "dropped", clock.now()).await.expect("enqueued");
    drop(tx);
    assert_eq!(jobs::claim(db, &clock).await, Ok(None));
    let id = enqueue(db, &clock, "kept").await;
    let job = jobs::claim(db, &clock).await.expect("claimed").expect("a job");
    assert_eq!(job, Job { id, kind: KIND.into(), payload: "kept".into(), tries: 1 });
    assert_eq!(jobs::claim(db, &clock).await, Ok(None));
    assert_eq!(jobs::complete(db, &job, clock.now()).await, Ok(true));

    let mut tx = db.begin().await.expect("begun");
    jobs::enqueue(&mut tx, &clock, KIND, "later", START.plus_minutes(1)).await.expect("enqueued");
    tx.commit().await.expect("committed");
    assert_eq!(jobs::claim(db, &clock).await, Ok(None));
    clock.advance_seconds(60);
    assert_eq!(jobs::claim(db, &clock).await.expect("claimed").map(|job| job.payload), Some("later".into()));
}

async fn eight_claimers_get_each_job_once(place: &Place) {
    let (db, clock) = ready(place).await;
    for number in 0..100 {
        enqueue(db, &clock, &number.to_string()).await;
    }
    let mut claimers = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (db, clock) = (db.clone(), clock.clone());
        claimers.spawn(async move {
            let mut mine = Vec::new();
            while let Some(job) = jobs::claim(&db, &clock).await.expect("claimed") {
                mine.push(job.id.clone());
                assert_eq!(jobs::complete(&db, &job, clock.now()).await, Ok(true));
            }
            mine
        });
    }
    let mut all = claimers.join_all().await.concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 100);
    assert_eq!(count(db, "SELECT SUM(tries) FROM job WHERE state = 'done'").await, 100);
}

async fn a_job_of_a_dead_process_is_claimed_again_after_its_lease(place: &Place) {
    let (db, clock) = ready(place).await;
    let id = enqueue(db, &clock, "").await;
    assert!(jobs::claim(db, &clock).await.expect("claimed").is_some());
    clock.advance_seconds(jobs::LEASE_MINUTES * 60 - 1);
    assert_eq!(jobs::claim(db, &clock).await, Ok(None));
    clock.advance_seconds(1);
    let job = jobs::claim(db, &clock).await.expect("claimed").expect("a job");
    assert_eq!((job.id, job.tries), (id, 2));
}

async fn a_late_claimer_cannot_settle_what_is_no_longer_its_own(place: &Place) {
    let (db, clock) = ready(place).await;
    enqueue(db, &clock, "").await;
    let late = jobs::claim(db, &clock).await.expect("claimed").expect("a job");
    clock.advance_seconds(jobs::LEASE_MINUTES * 60);
    let now = jobs::claim(db, &clock).await.expect("claimed").expect("a job");
    assert_eq!(jobs::retry(db, &late, clock.now(), "late").await, Ok(false));
    assert_eq!(jobs::complete(db, &late, clock.now()).await, Ok(false));
    assert_eq!(jobs::complete(db, &now, clock.now()).await, Ok(true));
}

async fn troubles_are_tried_again_with_growing_waits_or_never(place: &Place) {
    let (db, clock) = ready(place).await;
    enqueue(db, &clock, "again").await;
    let again = |_| async { Err(JobTrouble::Again("the post office is closed".into())) };
    for wait in [10, 40, 160] {
        assert_eq!(jobs::run_due(db, &clock, again).await, Ok(1));
        clock.advance_seconds(wait - 1);
        assert_eq!(jobs::run_due(db, &clock, again).await, Ok(0));
        clock.advance_seconds(1);
    }
    for _ in 3..jobs::MOST_TRIES {
        assert_eq!(jobs::run_due(db, &clock, again).await, Ok(1));
        clock.advance_seconds(6 * 3_600);
    }
    assert_eq!(jobs::run_due(db, &clock, again).await, Ok(0));
    enqueue(db, &clock, "never").await;
    let never = |_| async { Err(JobTrouble::Never("no such street\0".into())) };
    assert_eq!(jobs::run_due(db, &clock, never).await, Ok(1));
    let story: Vec<(String, String, i64)> =
        db.all("SELECT state, trouble, tries FROM job ORDER BY made_at", args![]).await.expect("read");
    let wanted = [("never", "the post office is closed", jobs::MOST_TRIES), ("never", "no such street", 1)];
    assert_eq!(story, wanted.map(|(state, why, tries)| (state.to_owned(), why.to_owned(), tries)));
}

async fn what_must_wait_waits_without_a_try_and_of_several_one_is_done(place: &Place) {
    let (db, clock) = ready(place).await;
    for payload in ["hers", "hers", "another's"] {
        enqueue(db, &clock, payload).await;
    }
    for _ in 0..jobs::MOST_TRIES + 5 {
        let until = clock.now().plus_hours(24);
        let later = move |_| async move { Err(JobTrouble::Later(until)) };
        assert!(jobs::run_due(db, &clock, later).await.expect("run") >= 2);
        assert_eq!(jobs::run_due(db, &clock, later).await, Ok(0));
        clock.advance_seconds(24 * 3_600);
    }
    let waiting = "SELECT COUNT(*) FROM job WHERE state = 'ready' AND tries = 0 AND trouble IS NULL";
    assert_eq!(count(db, waiting).await, 2);
    assert_eq!(jobs::run_due(db, &clock, |_| async { Ok(()) }).await, Ok(2));
}

async fn ended_jobs_are_kept_a_week(place: &Place) {
    let (db, clock) = ready(place).await;
    enqueue(db, &clock, "").await;
    assert_eq!(jobs::run_due(db, &clock, |_| async { Ok(()) }).await, Ok(1));
    enqueue(db, &clock, "waiting").await;
    assert_eq!(jobs::prune(db, START.plus_days(jobs::KEPT_DAYS)).await, Ok(0));
    assert_eq!(jobs::prune(db, START.plus_days(jobs::KEPT_DAYS).plus_millis(1)).await, Ok(1));
    assert_eq!(count(db, "SELECT COUNT(*) FROM job").await, 1);
}

async fn the_worker_wakes_up_when_something_is_enqueued(place: &Place) {
    let (db, clock) = ready(place).await;
    let (stop, stopped) = oneshot::channel::<()>();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let worker = tokio::spawn({
        let (db, clock, seen) = (db.clone(), clock.clone(), seen.clone());
        async move {
            let stop = async {
                let _ = stopped.await;
            };
            let handler = move |job: Job| {
                let seen = seen.clone();
                async move {
                    seen.lock().expect("unpoisoned").push(job.payload);
                    Ok(())
                }
            };
            jobs::run((&db, &clock), jobs::Lane::All, stop, handler).await;
        }
    });
    // Long enough for the worker to have found nothing and gone to sleep.
    tokio::time::sleep(Duration::from_millis(300)).await;
    let started = tokio::time::Instant::now();
    enqueue(db, &clock, "wake up").await;
    while seen.lock().expect("unpoisoned").is_empty() {
        assert!(started.elapsed() < Duration::from_millis(1_500), "it was found only by looking again");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    drop(stop);
    tokio::time::timeout(Duration::from_secs(5), worker).await.expect("it stops").expect("no panic");
    assert_eq!(*seen.lock().expect("unpoisoned"), ["wake up"]);
}

async fn a_job_that_panics_is_tried_again(place: &Place) {
    let (db, clock) = ready(place).await;
    enqueue(db, &clock, "").await;
    assert_eq!(jobs::run_due(db, &clock, |_| async { panic!("on purpose") }).await, Ok(1));
    let job: Option<(String, String)> =
        db.one("SELECT state, trouble FROM job", args![]).await.expect("read");
    assert_eq!(job, Some(("ready".into(), "it panicked".into())));
}

async fn each_lane_has_its_own_jobs(place: &Place) {
    let (db, clock) = ready(place).await;
    enqueue(db, &clock, "first").await;
    let claimed = |lane| jobs::claim_in(db, &clock, lane);
    assert_eq!(claimed(jobs::Lane::AllBut(KIND)).await, Ok(None));
    assert_eq!(claimed(jobs::Lane::Only("picture")).await, Ok(None));
    let job = claimed(jobs::Lane::Only(KIND)).await.expect("claimed").expect("a job");
    assert_eq!(job.payload, "first");
    enqueue(db, &clock, "second").await;
    let job = claimed(jobs::Lane::AllBut("picture")).await.expect("claimed").expect("a job");
    assert_eq!(job.payload, "second");
}

async fn what_stands_there_already_is_not_written_down_twice(place: &Place) {
    let (db, clock) = ready(place).await;
    let index = "CREATE UNIQUE INDEX job_once ON job (payload) WHERE kind = 'letter' AND ended_at IS NULL";
    db.run(index, args![]).await.expect("made");
    let once = async || {
        let mut tx = db.begin().await.expect("begun");
        jobs::enqueue_once(&mut tx, &clock, KIND, "a", clock.now()).await.expect("enqueued");
        tx.commit().await.expect("committed");
    };
    once().await;
    once().await;
    assert_eq!(jobs::is_enqueued(db, KIND, "a").await, Ok(true));
    assert_eq!(jobs::run_due(db, &clock, |_| async { Ok(()) }).await, Ok(1));
    assert_eq!(jobs::is_enqueued(db, KIND, "a").await, Ok(false));
    once().await;
    assert_eq!(jobs::run_due(db, &clock, |_| async { Ok(()) }).await, Ok(1), "the first has ended");
}
