//! Waiting: who waits for itself, who forgets a transaction, and a disk that is full.

use std::time::Duration;

use platform::args;
use platform::db::{DbError, Engine, Limits, Query};

use crate::{count, limits, with_limits, with_place};

const PUT: &str = "INSERT INTO page (id) VALUES ($1)";
const PAGES: &str = "SELECT COUNT(*) FROM page";

#[tokio::test]
async fn a_task_that_waits_for_itself_is_told_busy_on_sqlite() {
    let short = Limits { wait: Duration::from_millis(200), ..limits() };
    with_limits(Engine::Sqlite, short, async |place| {
        let db = &place.db;
        db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
        let mut tx = db.begin().await.expect("begun");
        tx.run(PUT, args![1]).await.expect("written");
        assert_eq!(db.run(PUT, args![2]).await, Err(DbError::Busy));
        assert_eq!(db.begin().await.err(), Some(DbError::Busy));
        tx.run(PUT, args![3]).await.expect("the outer one goes on");
        tx.commit().await.expect("committed");
        // What was told Busy is not done later either.
        assert_eq!(db.run(PUT, args![4]).await, Ok(1));
        assert_eq!(count(db, PAGES).await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_pool_without_a_free_connection_is_busy_on_postgresql() {
    let narrow = Limits { wait: Duration::from_millis(200), connections: 1, ..limits() };
    with_limits(Engine::Postgres, narrow, async |place| {
        let tx = place.db.begin().await.expect("begun");
        assert_eq!(place.db.begin().await.err(), Some(DbError::Busy));
        drop(tx);
        assert!(place.db.begin().await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_forgotten_transaction_is_undone_on_both() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let short = Limits { idle: Duration::from_millis(300), ..limits() };
        with_limits(engine, short, async |place| {
            let db = &place.db;
            db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
            let mut tx = db.begin().await.expect("begun");
            tx.run(PUT, args![1]).await.expect("written");
            tokio::time::sleep(Duration::from_millis(600)).await;
            assert_eq!(db.run(PUT, args![2]).await, Ok(1), "others go on");
            assert!(tx.commit().await.is_err());
            assert_eq!(count(db, PAGES).await, 1);
        })
        .await;
    }
}

#[tokio::test]
async fn a_full_disk_is_told_and_what_was_there_stays() {
    with_place(Engine::Sqlite, async |place| {
        let db = &place.db;
        db.run("CREATE TABLE page (id BIGINT PRIMARY KEY, words BYTEA)", args![]).await.expect("a table");
        db.run(PUT, args![1]).await.expect("written");
        // A limit on the pages of the file looks like a full disk.
        db.run("PRAGMA max_page_count = 20", args![]).await.expect("limited");
        let big = "INSERT INTO page (id, words) VALUES ($1, $2)";
        assert_eq!(db.run(big, args![2, vec![7_u8; 200_000]]).await, Err(DbError::Full));
        let mut tx = db.begin().await.expect("begun");
        tx.run(PUT, args![3]).await.expect("a little still fits");
        assert_eq!(tx.run(big, args![4, vec![7_u8; 200_000]]).await, Err(DbError::Full));
        assert!(tx.commit().await.is_err());
        assert_eq!(count(db, PAGES).await, 1);
        db.run("PRAGMA max_page_count = 10000", args![]).await.expect("room again");
        assert_eq!(db.run(big, args![5, vec![7_u8; 200_000]]).await, Ok(1));
        assert_eq!(
            db.one::<(String,)>("PRAGMA integrity_check", args![]).await,
            Ok(Some(("ok".to_owned(),)))
        );
    })
    .await;
}

#[tokio::test]
async fn the_file_is_private_and_reading_never_writes_on_sqlite() {
    use std::os::unix::fs::PermissionsExt;
    with_place(Engine::Sqlite, async |place| {
        let db = &place.db;
        db.run("CREATE TABLE page (id BIGINT PRIMARY KEY)", args![]).await.expect("a table");
        let folder = place.folder().expect("a folder");
        for entry in std::fs::read_dir(folder).expect("read") {
            let entry = entry.expect("an entry");
            let mode = entry.metadata().expect("known").permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        }
        let copy = folder.join("copy.db");
        db.copy_to(&copy).await.expect("copied");
        assert_eq!(std::fs::metadata(copy).expect("there").permissions().mode() & 0o777, 0o600);
    })
    .await;
}

#[tokio::test]
async fn the_log_of_sqlite_is_copied_back_before_it_grows_large() {
    with_place(Engine::Sqlite, async |place| {
        let db = &place.db;
        db.run("CREATE TABLE page (id BIGINT PRIMARY KEY, words BYTEA)", args![]).await.expect("a table");
        for number in 0..1_500 {
            let put = "INSERT INTO page (id, words) VALUES ($1, $2)";
            db.run(put, args![number, vec![7_u8; 20_000]]).await.expect("written");
        }
        let log = place.folder().expect("a folder").join("windflower.db-wal");
        let bytes = std::fs::metadata(log).expect("there").len();
        assert!(bytes < 12_000_000, "30 MB were written, the log has {bytes} bytes");
    })
    .await;
}
