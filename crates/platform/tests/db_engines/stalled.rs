//! Nobody stalls the others: a statement without an end is stopped, and what takes long leaves room for what is found by a key.

use std::time::{Duration, Instant};

use platform::args;
use platform::db::testing::Place;
use platform::db::{Db, DbError, Engine, Limits, Query};
use tokio::task::JoinSet;

use crate::{limits, with_limits, with_place};

const WITHOUT_END: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 - 1 FROM n) SELECT count(*) FROM n WHERE i = $1";
/// Some tens of milliseconds.
const LONG: &str = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT count(*) FROM n";
const BY_KEY: &str = "SELECT id FROM page WHERE id = $1";

#[tokio::test]
async fn a_statement_without_an_end_is_stopped_and_the_next_one_is_answered() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let short = Limits { statement: Duration::from_millis(300), readers: 1, ..limits() };
        with_limits(engine, short, async |place| {
            place.db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
            for _ in 0..2 {
                let began = Instant::now();
                let stopped = place.db.one::<(i64,)>(WITHOUT_END, args![2]).await;
                assert_eq!(stopped, Err(DbError::Busy), "{engine:?}");
                assert!(began.elapsed() < Duration::from_secs(10), "{engine:?}: {:?}", began.elapsed());
                assert_eq!(place.db.one::<(i64,)>(BY_KEY, args![7]).await, Ok(None), "{engine:?}");
            }
        })
        .await;
    }
}

/// How long one such statement takes, in the middle of so many.
async fn middle(
    db: &Db,
    sql: &'static str,
    args: fn() -> Vec<platform::db::Value>,
    count: usize,
) -> Duration {
    let mut times = Vec::new();
    for _ in 0..count {
        let began = Instant::now();
        db.one::<(i64,)>(sql, args()).await.expect("an answer");
        times.push(began.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twelve_who_ask_what_takes_long_do_not_delay_what_is_found_by_a_key() {
    with_place(Engine::Sqlite, async |place: &Place| {
        place.db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
        // It is known to take long once it did.
        middle(&place.db, LONG, || args![], 1).await;
        let mut long = JoinSet::new();
        for _ in 0..12 {
            let db = place.db.clone();
            long.spawn(async move { middle(&db, LONG, || args![], 4).await });
        }
        let by_key = middle(&place.db, BY_KEY, || args![7], 40).await;
        let mut waited: Vec<Duration> = Vec::new();
        while let Some(one) = long.join_next().await {
            waited.push(one.expect("answered"));
        }
        waited.sort_unstable();
        let long = waited[waited.len() / 2];
        assert!(by_key * 4 < long, "{by_key:?} by a key, while the others waited {long:?} for theirs");
    })
    .await;
}
