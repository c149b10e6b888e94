//! A dump is one moment of all tables, and either engine can be filled from it.

use platform::args;
use platform::clock::{Clock, Moment};
use platform::db::testing::Place;
use platform::db::{Db, DbError, Engine, Migration, Part, Query, migrate};

use crate::{count, limits, on_both};

on_both!(
    either_engine_is_filled_from_either,
    a_dump_is_one_moment,
    a_filling_that_breaks_off_changes_nothing,
    a_dump_names_nothing_that_is_not_there,
);

/// Rows that refer to a table which comes later by name and by making.
const TABLES: Migration = Migration {
    number: 1,
    name: "tables",
    sql: "CREATE TABLE zebra (id TEXT COLLATE \"C\" PRIMARY KEY, stripes BIGINT, is_calm BOOLEAN NOT NULL, weight DOUBLE PRECISION, hide BYTEA);\n
CREATE TABLE foal (id TEXT COLLATE \"C\" PRIMARY KEY, mare_id TEXT NOT NULL REFERENCES zebra (id));\n",
};

async fn made(place: &Place) {
    migrate(&place.db, &[TABLES], &Clock::fixed(Moment(1_000))).await.unwrap();
}

async fn fill_with_zebras(db: &Db) {
    let sql = "INSERT INTO zebra (id, stripes, is_calm, weight, hide) VALUES ($1, $2, $3, $4, $5)";
    db.run(sql, args!["a", i64::MAX, true, 1.0, vec![0_u8, 255, 7]]).await.unwrap();
    db.run(sql, args!["b \"quoted\"; Grüße", None::<i64>, false, None::<f64>, None::<Vec<u8>>])
        .await
        .unwrap();
    db.run("INSERT INTO foal (id, mare_id) VALUES ('f', 'a')", args![]).await.unwrap();
}

type Zebra = (String, Option<i64>, bool, Option<f64>, Option<Vec<u8>>);

async fn zebras(db: &Db) -> Vec<Zebra> {
    db.all("SELECT id, stripes, is_calm, weight, hide FROM zebra ORDER BY id", args![]).await.unwrap()
}

async fn parts(db: &Db) -> Vec<Part> {
    let mut stream = db.dump().await.unwrap();
    let mut parts = Vec::new();
    while let Some(part) = stream.recv().await {
        parts.push(part.unwrap());
    }
    parts
}

async fn either_engine_is_filled_from_either(place: &Place) {
    made(place).await;
    fill_with_zebras(&place.db).await;
    let parts = parts(&place.db).await;
    assert_eq!(parts.last(), Some(&Part::End));
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let Some(other) = Place::fresh(engine, limits()).await.unwrap() else { continue };
        made(&other).await;
        let stray = "INSERT INTO zebra (id, is_calm) VALUES ('was there before', $1)";
        other.db.run(stray, args![true]).await.unwrap();
        let mut filling = other.db.fill().await.unwrap();
        for part in &parts {
            filling.take(part.clone()).await.unwrap();
        }
        filling.finish().await.unwrap();
        assert_eq!(zebras(&other.db).await, zebras(&place.db).await);
        assert_eq!(count(&other.db, "SELECT count(*) FROM foal").await, 1);
        assert_eq!(count(&other.db, "SELECT count(*) FROM migration").await, 1);
        other.end().await.unwrap();
    }
}

async fn a_dump_is_one_moment(place: &Place) {
    made(place).await;
    fill_with_zebras(&place.db).await;
    let mut stream = place.db.dump().await.unwrap();
    // The first table is being read: what is written now into the second one is of a later moment.
    let mut taken = vec![stream.recv().await.unwrap().unwrap()];
    let late = "INSERT INTO zebra (id, is_calm) VALUES ('late', $1)";
    let mut rows = 0;
    while rows < 2 {
        let part = stream.recv().await.unwrap().unwrap();
        rows += usize::from(matches!(part, Part::Row(_)));
        taken.push(part);
    }
    place.db.run(late, args![false]).await.unwrap();
    place.db.run("INSERT INTO foal (id, mare_id) VALUES ('late', 'late')", args![]).await.unwrap();
    while let Some(part) = stream.recv().await {
        taken.push(part.unwrap());
    }
    let rows = taken.iter().filter(|part| matches!(part, Part::Row(_))).count();
    assert_eq!(rows, 3, "{taken:?}");
}

async fn a_filling_that_breaks_off_changes_nothing(place: &Place) {
    made(place).await;
    fill_with_zebras(&place.db).await;
    let before = zebras(&place.db).await;
    let mut filling = place.db.fill().await.unwrap();
    filling
        .take(Part::Table { name: "foal".into(), columns: vec!["id".into(), "mare_id".into()] })
        .await
        .unwrap();
    let orphan = Part::Row(vec!["g".into(), "nobody".into()]);
    assert!(filling.take(orphan).await.is_err(), "the rules of the tables hold");
    drop(filling);
    assert_eq!(zebras(&place.db).await, before);
}

async fn a_dump_names_nothing_that_is_not_there(place: &Place) {
    made(place).await;
    let mut filling = place.db.fill().await.unwrap();
    for (name, column) in
        [("stranger", "id"), ("zebra", "stranger"), ("zebra\" --", "id"), ("migration", "number")]
    {
        let table = Part::Table { name: name.into(), columns: vec![column.into()] };
        assert!(matches!(filling.take(table).await, Err(DbError::Broken(_))), "{name} {column}");
    }
    assert!(filling.take(Part::Row(vec!["a".into()])).await.is_err(), "a row of no table");
}
