//! All of a transaction or nothing; the rules of the tables; many callers at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use platform::args;
use platform::db::testing::Place;
use platform::db::{Db, DbError, Engine, Query};
use tokio::task::JoinSet;

use crate::{count, on_both, with_place};

on_both!(
    what_is_committed_is_seen_and_what_is_open_is_not,
    a_dropped_transaction_leaves_nothing,
    hooks_run_once_after_the_commit_and_never_after_a_rollback,
    a_failed_statement_spoils_its_transaction,
    unique_rules_are_named_the_same_on_both,
    a_reference_to_nothing_is_refused,
    sixty_four_callers_are_all_there,
    a_failing_transaction_does_not_hurt_its_neighbours,
    a_panicking_hook_hurts_nobody,
);

async fn tables(place: &Place) -> &Db {
    for sql in [
        "CREATE TABLE box (id TEXT PRIMARY KEY, name TEXT, owner TEXT, UNIQUE (owner, name))",
        "CREATE UNIQUE INDEX box_lower ON box (lower(name))",
        "CREATE TABLE keepsake (id TEXT PRIMARY KEY, box_id TEXT NOT NULL REFERENCES box (id) ON DELETE CASCADE)",
    ] {
        place.db.run(sql, args![]).await.expect("a table");
    }
    &place.db
}

const PUT: &str = "INSERT INTO box (id) VALUES ($1)";
const BOXES: &str = "SELECT COUNT(*) FROM box";

async fn what_is_committed_is_seen_and_what_is_open_is_not(place: &Place) {
    let db = tables(place).await;
    let mut tx = db.begin().await.expect("begun");
    assert_eq!(tx.run(PUT, args!["a"]).await, Ok(1));
    assert_eq!(tx.one::<(i64,)>(BOXES, args![]).await, Ok(Some((1,))));
    assert_eq!(count(db, BOXES).await, 0);
    tx.commit().await.expect("committed");
    assert_eq!(count(db, BOXES).await, 1);
}

async fn a_dropped_transaction_leaves_nothing(place: &Place) {
    let db = tables(place).await;
    for round in 0..20 {
        let mut tx = db.begin().await.expect("begun");
        tx.run(PUT, args![format!("dropped {round}")]).await.expect("written");
        drop(tx);
    }
    // The next writer is not held up, and sees nothing of it.
    assert_eq!(db.run(PUT, args!["kept"]).await, Ok(1));
    assert_eq!(count(db, BOXES).await, 1);
}

async fn hooks_run_once_after_the_commit_and_never_after_a_rollback(place: &Place) {
    let db = tables(place).await;
    let runs = Arc::new(AtomicUsize::new(0));
    let hook = || {
        let runs = runs.clone();
        move || {
            // Hooks may start tasks.
            tokio::spawn(async {});
            runs.fetch_add(1, Ordering::SeqCst);
        }
    };
    let mut tx = db.begin().await.expect("begun");
    tx.after_commit(hook());
    tx.run(PUT, args!["a"]).await.expect("written");
    drop(tx);
    let mut tx = db.begin().await.expect("begun");
    tx.after_commit(hook());
    assert!(tx.run(PUT, args![None::<String>]).await.is_err() || db.engine() == Engine::Sqlite);
    drop(tx);
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    let mut tx = db.begin().await.expect("begun");
    tx.after_commit(hook());
    tx.run(PUT, args!["a"]).await.expect("written");
    assert_eq!(runs.load(Ordering::SeqCst), 0);
    tx.commit().await.expect("committed");
    assert_eq!(runs.load(Ordering::SeqCst), 1);
}

async fn a_failed_statement_spoils_its_transaction(place: &Place) {
    let db = tables(place).await;
    db.run(PUT, args!["a"]).await.expect("written");
    let mut tx = db.begin().await.expect("begun");
    tx.run(PUT, args!["b"]).await.expect("written");
    assert!(matches!(tx.run(PUT, args!["a"]).await, Err(DbError::Unique(_))));
    assert!(matches!(tx.run(PUT, args!["c"]).await, Err(DbError::Broken(_))));
    assert!(matches!(tx.commit().await, Err(DbError::Broken(_))));
    assert_eq!(count(db, BOXES).await, 1);
}

async fn unique_rules_are_named_the_same_on_both(place: &Place) {
    let db = tables(place).await;
    let put = "INSERT INTO box (id, name, owner) VALUES ($1, $2, $3)";
    db.run(put, args!["a", "Snow", "o"]).await.expect("written");
    let unique = |name: &str| Err(DbError::Unique(name.to_owned()));
    assert_eq!(db.run(put, args!["a", "x", "y"]).await, unique("box.id"));
    db.run("DROP INDEX box_lower", args![]).await.expect("dropped");
    assert_eq!(db.run(put, args!["b", "Snow", "o"]).await, unique("box.owner, box.name"));
    db.run("CREATE UNIQUE INDEX box_lower ON box (lower(name))", args![]).await.expect("made again");
    assert_eq!(db.run(put, args!["b", "sNOW", "p"]).await, unique("box_lower"));
    assert_eq!(db.run(put, args!["b", None::<String>, "o"]).await, Ok(1));
}

async fn a_reference_to_nothing_is_refused(place: &Place) {
    let db = tables(place).await;
    let put = "INSERT INTO keepsake (id, box_id) VALUES ($1, $2)";
    let refused = db.run(put, args!["k", "no box"]).await;
    assert!(matches!(refused, Err(DbError::Broken(_))), "{refused:?}");
    db.run(PUT, args!["a"]).await.expect("written");
    db.run(put, args!["k", "a"]).await.expect("written");
    assert_eq!(db.run("DELETE FROM box WHERE id = 'a'", args![]).await, Ok(1));
    assert_eq!(count(db, "SELECT COUNT(*) FROM keepsake").await, 0);
}

async fn sixty_four_callers_are_all_there(place: &Place) {
    let db = tables(place).await;
    let mut callers = JoinSet::new();
    for caller in 0..64 {
        let db = db.clone();
        callers.spawn(async move {
            for round in 0..10 {
                let id = format!("{caller} {round}");
                let mut tx = db.begin().await.expect("begun");
                tx.run(PUT, args![&id]).await.expect("written");
                tx.run("INSERT INTO keepsake (id, box_id) VALUES ($1, $1)", args![&id])
                    .await
                    .expect("written");
                tx.commit().await.expect("committed");
                // Whoever was told "committed" finds it at once.
                let found = db.one::<(i64,)>("SELECT COUNT(*) FROM box WHERE id = $1", args![&id]).await;
                assert_eq!(found, Ok(Some((1,))));
            }
        });
    }
    while let Some(ended) = callers.join_next().await {
        ended.expect("the caller is content");
    }
    assert_eq!((count(db, BOXES).await, count(db, "SELECT COUNT(*) FROM keepsake").await), (640, 640));
}

async fn a_failing_transaction_does_not_hurt_its_neighbours(place: &Place) {
    let db = tables(place).await;
    db.run(PUT, args!["taken"]).await.expect("written");
    let mut callers = JoinSet::new();
    for caller in 0..60 {
        let db = db.clone();
        callers.spawn(async move {
            let id = format!("{caller}");
            match caller % 4 {
                // A statement of its own that fails.
                0 => assert!(db.run(PUT, args!["taken"]).await.is_err()),
                // A transaction that fails after it wrote something.
                1 => {
                    let mut tx = db.begin().await.expect("begun");
                    tx.run(PUT, args![&id]).await.expect("written");
                    assert!(tx.run(PUT, args!["taken"]).await.is_err());
                    assert!(tx.commit().await.is_err());
                }
                2 => assert_eq!(db.run(PUT, args![&id]).await, Ok(1)),
                _ => {
                    let mut tx = db.begin().await.expect("begun");
                    tx.run(PUT, args![&id]).await.expect("written");
                    tx.commit().await.expect("committed");
                }
            }
        });
    }
    while let Some(ended) = callers.join_next().await {
        ended.expect("the caller is content");
    }
    assert_eq!(count(db, BOXES).await, 31);
}

async fn a_panicking_hook_hurts_nobody(place: &Place) {
    let db = tables(place).await;
    let mut tx = db.begin().await.expect("begun");
    tx.after_commit(|| panic!("on purpose"));
    tx.run(PUT, args!["a"]).await.expect("written");
    tx.commit().await.expect("committed");
    assert_eq!(db.run(PUT, args!["b"]).await, Ok(1));
    assert_eq!(count(db, BOXES).await, 2);
}

#[tokio::test]
async fn when_the_shared_commit_fails_on_sqlite_all_are_told_and_the_next_ones_work() {
    with_place(Engine::Sqlite, async |place| {
        let db = tables(place).await;
        // `migrate` refuses such a rule; here it makes the outer COMMIT fail.
        let late = "CREATE TABLE late (id TEXT REFERENCES box (id) DEFERRABLE INITIALLY DEFERRED)";
        db.run(late, args![]).await.expect("a table");
        let mut first = db.begin().await.expect("begun");
        first.run(PUT, args!["first"]).await.expect("written");
        let other = |sql, id: &'static str| {
            let db = db.clone();
            tokio::spawn(async move { db.run(sql, args![id]).await })
        };
        let wrong = other("INSERT INTO late (id) VALUES ($1)", "no box");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        let right = other(PUT, "right");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        let told =
            [first.commit().await.err(), wrong.await.expect("ran").err(), right.await.expect("ran").err()];
        assert!(told.iter().all(|error| matches!(error, Some(DbError::Broken(_)))), "{told:?}");
        assert_eq!(count(db, BOXES).await, 0);
        assert_eq!(db.run(PUT, args!["next"]).await, Ok(1));
    })
    .await;
}
