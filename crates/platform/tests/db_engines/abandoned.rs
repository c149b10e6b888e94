//! Readers who close the page at any moment: nothing half-way, nothing left open, nobody sees what is another's.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use platform::args;
use platform::db::testing::Place;
use platform::db::{Db, DbError, Query};
use tokio::task::JoinSet;

use crate::{count, on_both};

on_both!(ten_thousand_requests_of_which_a_third_is_abandoned, a_commit_that_was_asked_for_runs_to_its_end);

const REQUESTS: u64 = 10_000;
const PEOPLE: u64 = 50;
const AT_ONCE: usize = 64;

/// A fixed sequence, so that a failure can be seen twice (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

async fn ten_thousand_requests_of_which_a_third_is_abandoned(place: &Place) {
    let db = &place.db;
    for sql in [
        "CREATE TABLE page (id BIGINT PRIMARY KEY, person BIGINT NOT NULL)",
        "CREATE TABLE line (page_id BIGINT NOT NULL REFERENCES page (id), person BIGINT NOT NULL)",
    ] {
        db.run(sql, args![]).await.expect("a table");
    }
    let mut chance = Chance(0x57_69_6e_64_66_6c_77_72);
    let told = Arc::new(AtomicI64::new(0));
    let mut requests = JoinSet::new();
    for number in 0..REQUESTS {
        let person = i64::try_from(chance.below(PEOPLE)).expect("small");
        let patience = (chance.below(10) < 3).then(|| Duration::from_micros(chance.below(8_000)));
        let (db, told) = (db.clone(), told.clone());
        requests.spawn(async move {
            let request = request(db, i64::try_from(number).expect("small"), person, number % 3);
            let ended = match patience {
                Some(patience) => tokio::time::timeout(patience, request).await.ok(),
                None => Some(request.await),
            };
            if ended.is_some_and(|outcome| outcome.expect("no error")) {
                told.fetch_add(1, Ordering::SeqCst);
            }
        });
        if requests.len() >= AT_ONCE {
            requests.join_next().await.expect("one").expect("no wrong row");
        }
    }
    while let Some(ended) = requests.join_next().await {
        ended.expect("no wrong row");
    }
    nothing_is_left_open(place).await;
    whole_or_not_at_all(db, told.load(Ordering::SeqCst)).await;
    the_next_thousand_writes_work(db).await;
}

/// Answers whether it wrote a page and was told so.
async fn request(db: Db, id: i64, person: i64, kind: u64) -> Result<bool, DbError> {
    let put_page = "INSERT INTO page (id, person) VALUES ($1, $2)";
    match kind {
        // Reading: only the person's own pages may come back.
        0 => {
            let mine: Vec<(i64,)> = db
                .all("SELECT person FROM page WHERE person = $1 ORDER BY id DESC LIMIT 20", args![person])
                .await?;
            assert!(mine.iter().all(|(owner,)| *owner == person), "somebody else's page");
            return Ok(false);
        }
        // A transaction that is never meant to be committed.
        1 if id % 2 == 0 => {
            let mut tx = db.begin().await?;
            tx.run(put_page, args![-id - 1, person]).await?;
            tokio::task::yield_now().await;
            return Ok(false);
        }
        _ => {}
    }
    let mut tx = db.begin().await?;
    tx.run(put_page, args![id, person]).await?;
    let back: Option<(i64,)> = tx.one("SELECT person FROM page WHERE id = $1", args![id]).await?;
    assert_eq!(back, Some((person,)));
    for _ in 0..2 {
        tx.run("INSERT INTO line (page_id, person) VALUES ($1, $2)", args![id, person]).await?;
    }
    tx.commit().await?;
    Ok(true)
}

async fn whole_or_not_at_all(db: &Db, told: i64) {
    let half = "SELECT COUNT(*) FROM page WHERE (SELECT COUNT(*) FROM line
        WHERE line.page_id = page.id AND line.person = page.person) <> 2";
    assert_eq!(count(db, half).await, 0, "a page without its lines");
    assert_eq!(count(db, "SELECT COUNT(*) FROM page WHERE id < 0").await, 0, "something undone is there");
    // More may be there than was told: a commit runs on when its owner leaves.
    let pages = count(db, "SELECT COUNT(*) FROM page").await;
    assert!(pages >= told && told > 2_000, "{pages} pages, {told} told");
}

async fn nothing_is_left_open(place: &Place) {
    let Some(schema) = &place.schema else { return };
    let open = "SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = $1 AND state LIKE 'idle in transaction%'";
    for _ in 0..50 {
        let open: Option<(i64,)> = place.db.one(open, args![schema]).await.expect("read");
        if open == Some((0,)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("a transaction is still open after five seconds");
}

async fn the_next_thousand_writes_work(db: &Db) {
    let before = count(db, "SELECT COUNT(*) FROM page").await;
    for number in 0..1_000_i64 {
        db.run("INSERT INTO page (id, person) VALUES ($1, 0)", args![1_000_000 + number])
            .await
            .expect("written");
    }
    assert_eq!(count(db, "SELECT COUNT(*) FROM page").await, before + 1_000);
}

async fn a_commit_that_was_asked_for_runs_to_its_end(place: &Place) {
    let db = &place.db;
    db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
    let (heard, hook) = tokio::sync::oneshot::channel();
    let mut tx = db.begin().await.expect("begun");
    tx.run("INSERT INTO page (id) VALUES (1)", args![]).await.expect("written");
    tx.after_commit(move || {
        let _ = heard.send(());
    });
    let mut commit = Box::pin(tx.commit());
    let once =
        std::future::poll_fn(|context| std::task::Poll::Ready(commit.as_mut().poll(context).is_ready()));
    once.await;
    drop(commit);
    tokio::time::timeout(Duration::from_secs(10), hook).await.expect("in time").expect("the hook ran");
    assert_eq!(count(db, "SELECT COUNT(*) FROM page").await, 1);
}
