//! PostgreSQL behind a connection that goes silent: neither an answer nor an end comes. Whoever waits is told, nobody begins to
//! wait, and when it answers again all is as before.

use std::time::{Duration, Instant};

use platform::args;
use platform::db::testing::{Place, Proxy};
use platform::db::{Db, DbError, Engine, Query};

use crate::limits;

/// The longest that somebody may wait for a word while the server is silent.
const TOLD_WITHIN: Duration = Duration::from_secs(5);
/// The longest until the first answer after it came back.
const BACK_WITHIN: Duration = Duration::from_millis(2_500);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_a_silent_server_is_told_and_all_goes_on_when_it_answers() {
    let Some(place) = Place::fresh(Engine::Postgres, limits()).await.expect("a place") else { return };
    place.db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
    let proxy = Proxy::before(&place.address).await.expect("a port");
    let db = Db::open_with(&proxy.address, limits()).await.expect("opened through the proxy");
    let ask = "SELECT count(*) FROM page";
    assert_eq!(db.one::<(i64,)>(ask, args![]).await, Ok(Some((0,))));
    let mut open = db.begin().await.expect("begun");
    open.run("INSERT INTO page (id) VALUES ($1)", args![1]).await.expect("written");

    proxy.silence(true);
    let began = Instant::now();
    let (asked, committed) = tokio::join!(db.one::<(i64,)>(ask, args![]), open.commit());
    assert!(matches!(asked, Err(DbError::Unavailable(_))), "{asked:?}");
    assert!(matches!(committed, Err(DbError::Unavailable(_))), "{committed:?}");
    assert!(began.elapsed() < TOLD_WITHIN, "told after {:?}", began.elapsed());
    let began = Instant::now();
    for _ in 0..50 {
        assert!(matches!(db.begin().await.err(), Some(DbError::Unavailable(_))));
    }
    assert!(began.elapsed() < Duration::from_millis(500), "nobody begins to wait: {:?}", began.elapsed());

    proxy.silence(false);
    let began = Instant::now();
    while db.one::<(i64,)>(ask, args![]).await.is_err() {
        assert!(began.elapsed() < BACK_WITHIN, "still away after {:?}", began.elapsed());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // A connection of before would still be silent.
    for number in 2..30 {
        assert_eq!(db.run("INSERT INTO page (id) VALUES ($1)", args![number]).await, Ok(1));
    }
    drop(db);
    place.end().await.ok();
}
