//! The database seam, the same tests on both engines: always on SQLite, and on PostgreSQL when the environment names a
//! server (see `platform::db::testing`).

mod abandoned;
mod dump;
mod jobs;
mod migrations;
mod patience;
mod silent;
mod stalled;
mod transactions;
mod values;

use std::time::Duration;

use platform::db::testing::Place;
use platform::db::{Db, Engine, Limits, Query};

/// Makes a test of each engine from one function that takes a `&Place`.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                crate::with_place(platform::db::Engine::Sqlite, async |place| super::$name(place).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                crate::with_place(platform::db::Engine::Postgres, async |place| super::$name(place).await).await;
            }
        }
    )+};
}
pub(crate) use on_both;

/// Short enough for tests, and with `idle` longer than `wait` as in life.
pub(crate) fn limits() -> Limits {
    Limits { wait: Duration::from_secs(20), connections: 8, ..Limits::default() }
}

pub(crate) async fn with_place(engine: Engine, test: impl AsyncFnOnce(&Place)) {
    with_limits(engine, limits(), test).await;
}

pub(crate) async fn with_limits(engine: Engine, limits: Limits, test: impl AsyncFnOnce(&Place)) {
    if let Some(place) = Place::fresh(engine, limits).await.expect("a fresh database") {
        test(&place).await;
        place.end().await.expect("nothing holds the database any more");
    }
}

pub(crate) async fn count(db: &Db, sql: &'static str) -> i64 {
    db.one::<(i64,)>(sql, platform::args![]).await.expect("a count").expect("one row").0
}
