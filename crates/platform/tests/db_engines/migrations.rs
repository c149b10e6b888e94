//! The tables are brought up to date once, in order, or not at all.

use platform::args;
use platform::clock::{Clock, Moment};
use platform::db::testing::Place;
use platform::db::{Db, DbAddress, DbError, Engine, Migration, Query, State, migrate, pending};

use crate::{count, limits, on_both, with_place};

on_both!(
    each_migration_is_applied_once,
    a_newer_database_is_refused_untouched,
    a_changed_text_is_refused,
    a_failing_migration_leaves_the_ones_before_it,
    several_programs_may_start_at_once,
    wrong_lists_are_refused,
    what_is_only_for_postgresql_is_left_out_on_sqlite,
);

const ONE: Migration = Migration {
    number: 1,
    name: "pages",
    sql: "-- Pages; of people.\nCREATE TABLE page (id TEXT COLLATE \"C\" PRIMARY KEY, words TEXT NOT NULL);\n
INSERT INTO page (id, words) VALUES ('a', 'one; two');\n\n-- The end;\n",
};
const TWO: Migration = Migration {
    number: 2,
    name: "places",
    sql: "ALTER TABLE page ADD COLUMN place BIGINT NOT NULL DEFAULT 0;",
};
const BAD: Migration = Migration {
    number: 3,
    name: "broken",
    sql: "CREATE TABLE other (id BIGINT);\nINSERT INTO nowhere (id) VALUES (1);\n",
};

const ONLY: Migration = Migration {
    number: 2,
    name: "only",
    sql: "-- Only on PostgreSQL. Whatever the reason.\nALTER TABLE page ALTER COLUMN words TYPE TEXT COLLATE \"C\";\n",
};

fn clock() -> Clock {
    Clock::fixed(Moment(1_000))
}

async fn each_migration_is_applied_once(place: &Place) {
    let db = &place.db;
    assert_eq!(pending(db, &[ONE, TWO]).await, Ok(State { database: 0, program: 2, pending: 2 }));
    migrate(db, &[ONE], &clock()).await.expect("applied");
    assert_eq!(pending(db, &[ONE, TWO]).await, Ok(State { database: 1, program: 2, pending: 1 }));
    for _ in 0..2 {
        migrate(db, &[ONE, TWO], &clock()).await.expect("applied");
    }
    assert_eq!(pending(db, &[ONE, TWO]).await, Ok(State { database: 2, program: 2, pending: 0 }));
    let page: Option<(String, i64)> = db.one("SELECT words, place FROM page", args![]).await.expect("read");
    assert_eq!(page, Some(("one; two".into(), 0)));
    let applied: Vec<(i64, String, i64)> = db
        .all("SELECT number, name, applied_at FROM migration ORDER BY number", args![])
        .await
        .expect("read");
    assert_eq!(applied, [(1, "pages".into(), 1_000), (2, "places".into(), 1_000)]);
}

async fn what_is_only_for_postgresql_is_left_out_on_sqlite(place: &Place) {
    let db = &place.db;
    for _ in 0..2 {
        migrate(db, &[ONE, ONLY], &clock()).await.expect("applied, or noted as applied");
    }
    assert_eq!(pending(db, &[ONE, ONLY]).await, Ok(State { database: 2, program: 2, pending: 0 }));
    if db.engine() == Engine::Postgres {
        let sql = "SELECT collation_name::text FROM information_schema.columns
                   WHERE table_schema = current_schema() AND table_name = 'page' AND column_name = 'words'";
        assert_eq!(db.one::<(String,)>(sql, args![]).await, Ok(Some(("C".to_owned(),))));
    }
}

async fn a_newer_database_is_refused_untouched(place: &Place) {
    let db = &place.db;
    migrate(db, &[ONE, TWO], &clock()).await.expect("applied");
    let newer = DbError::Newer { database: 2, program: 1 };
    assert_eq!(migrate(db, &[ONE], &clock()).await, Err(newer.clone()));
    assert_eq!(pending(db, &[ONE]).await, Err(newer));
    assert_eq!(count(db, "SELECT COUNT(*) FROM migration").await, 2);
}

async fn a_changed_text_is_refused(place: &Place) {
    let db = &place.db;
    migrate(db, &[ONE], &clock()).await.expect("applied");
    let changed = Migration { sql: "CREATE TABLE page (id TEXT PRIMARY KEY);\n", ..ONE };
    let refused = migrate(db, &[changed, TWO], &clock()).await.expect_err("the text is another");
    assert!(refused.to_string().contains("migration 1 (pages): its text changed"), "{refused}");
    let renumbered = [Migration { number: 5, ..ONE }, Migration { number: 6, ..TWO }];
    assert!(matches!(migrate(db, &renumbered, &clock()).await, Err(DbError::Broken(_))));
    assert_eq!(count(db, "SELECT COUNT(*) FROM migration").await, 1);
}

async fn a_failing_migration_leaves_the_ones_before_it(place: &Place) {
    let db = &place.db;
    let failed = migrate(db, &[ONE, TWO, BAD], &clock()).await.expect_err("it does not work");
    assert!(failed.to_string().contains("migration 3 (broken): statement 2"), "{failed}");
    assert_eq!(pending(db, &[ONE, TWO, BAD]).await, Ok(State { database: 2, program: 3, pending: 1 }));
    assert!(
        db.one::<(i64,)>("SELECT COUNT(*) FROM other", args![]).await.is_err(),
        "its first half is there"
    );
}

async fn several_programs_may_start_at_once(place: &Place) {
    let mut starts = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let address = place.address.clone();
        starts.spawn(async move {
            let db = Db::open_with(&address, limits()).await.expect("opened");
            migrate(&db, &[ONE, TWO], &clock()).await
        });
    }
    while let Some(ended) = starts.join_next().await {
        ended.expect("no panic").expect("migrated");
    }
    assert_eq!(count(&place.db, "SELECT COUNT(*) FROM migration").await, 2);
}

async fn wrong_lists_are_refused(place: &Place) {
    let late = Migration { sql: "CREATE TABLE a (b TEXT REFERENCES a (b) DEFERRABLE)", ..ONE };
    for wrong in [vec![TWO, ONE], vec![ONE, ONE], vec![Migration { number: 0, ..ONE }], vec![late]] {
        assert!(matches!(migrate(&place.db, &wrong, &clock()).await, Err(DbError::Broken(_))), "{wrong:?}");
    }
    assert_eq!(migrate(&place.db, &[], &clock()).await, Ok(()));
}

#[tokio::test]
async fn sqlite_is_copied_before_it_is_changed_and_three_copies_are_kept() {
    with_place(Engine::Sqlite, async |place| {
        let mut known = vec![ONE];
        migrate(&place.db, &known, &clock()).await.expect("applied");
        for number in 2..=12 {
            known.push(Migration { number, name: "nothing", sql: "SELECT 1;" });
            migrate(&place.db, &known, &clock()).await.expect("applied");
        }
        let folder = place.folder().expect("a folder");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .expect("read")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        let copies = ["windflower.db.before-10", "windflower.db.before-11", "windflower.db.before-12"];
        assert_eq!(names[0], "windflower.db");
        assert_eq!(names[1..], copies);
        let copy = Db::open(&DbAddress::Sqlite(folder.join(copies[1]))).await.expect("a copy opens");
        assert_eq!(pending(&copy, &known).await.expect("read").database, 10);
    })
    .await;
}
