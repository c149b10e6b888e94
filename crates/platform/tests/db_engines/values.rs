//! What goes in comes out, and `$n` means the nth argument.

use platform::args;
use platform::clock::Moment;
use platform::db::testing::Place;
use platform::db::{Db, DbError, Query, Value};

use crate::on_both;

on_both!(
    placeholders_are_bound_by_their_number,
    every_kind_of_value_comes_back_as_it_went_in,
    nothing_comes_back_as_nothing,
    a_struct_is_read_by_position,
    a_column_of_another_kind_is_told,
    text_with_a_nul_is_refused_and_nothing_else_is_changed,
    text_sorts_by_its_bytes,
    sums_and_counts_are_whole_numbers,
    a_statement_with_returning_may_write_without_a_transaction,
    a_statement_tells_how_many_rows_it_changed,
);

const THING: &str = r#"CREATE TABLE thing (id TEXT COLLATE "C" PRIMARY KEY, number BIGINT, truth BOOLEAN,
    fraction DOUBLE PRECISION, bytes BYTEA, at BIGINT)"#;

async fn things(place: &Place) -> &Db {
    place.db.run(THING, args![]).await.expect("a table");
    &place.db
}

async fn placeholders_are_bound_by_their_number(place: &Place) {
    let sql = "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT), CAST($2 AS TEXT), '$1' -- $3";
    let row: Option<(String, String, String, String)> =
        place.db.one(sql, args!["one", "two"]).await.expect("read");
    let expected = ("two", "one", "two", "$1");
    assert_eq!(row.as_ref().map(|(a, b, c, d)| (&**a, &**b, &**c, &**d)), Some(expected));

    let db = things(place).await;
    let sql = "INSERT INTO thing (number, id) VALUES ($2, $1)";
    db.run(sql, args!["a", 7_i64]).await.expect("written");
    let sql = "SELECT id, number FROM thing WHERE number = $2 AND id = $1";
    assert_eq!(db.one(sql, args!["a", 7_i64]).await.expect("read"), Some(("a".to_owned(), 7_i64)));
}

type Everything = (String, i64, bool, f64, Vec<u8>, Moment);
const ALL: &str = "SELECT id, number, truth, fraction, bytes, at FROM thing ORDER BY id";
const PUT: &str =
    "INSERT INTO thing (id, number, truth, fraction, bytes, at) VALUES ($1, $2, $3, $4, $5, $6)";

async fn every_kind_of_value_comes_back_as_it_went_in(place: &Place) {
    let db = things(place).await;
    let rows: Vec<Everything> = vec![
        ("".into(), i64::MIN, false, f64::MIN_POSITIVE, vec![], Moment(0)),
        ("a 'quoted' \"$1\" \\ \n\r\t ".into(), i64::MAX, true, -0.1, (0..=255).collect(), Moment(i64::MAX)),
        ("\u{1}\u{7f} ك 👶🏽 e\u{301} \u{feff} \u{202e}".into(), -1, true, 1.0, vec![0; 100_000], Moment(-5)),
    ];
    for (id, number, truth, fraction, bytes, at) in &rows {
        let args = args![id, *number, *truth, *fraction, bytes.as_slice(), *at];
        assert_eq!(db.run(PUT, args).await.expect("written"), 1);
    }
    let mut tx = db.begin().await.expect("begun");
    let mut inside: Vec<Everything> = tx.all(ALL, args![]).await.expect("read inside");
    drop(tx);
    let mut outside: Vec<Everything> = db.all(ALL, args![]).await.expect("read outside");
    for read in [&mut inside, &mut outside] {
        read.sort_by_key(|row| rows.iter().position(|wanted| wanted.0 == row.0));
        assert_eq!(*read, rows);
    }
}

async fn nothing_comes_back_as_nothing(place: &Place) {
    let db = things(place).await;
    let args = args!["n", None::<i64>, None::<bool>, None::<f64>, None::<Vec<u8>>, None::<Moment>];
    db.run(PUT, args).await.expect("written");
    type Nothing = (Option<String>, Option<i64>, Option<bool>, Option<f64>, Option<Vec<u8>>, Option<Moment>);
    let row: Option<Nothing> = db.one(ALL, args![]).await.expect("read");
    assert_eq!(row, Some((Some("n".into()), None, None, None, None, None)));
    let none: Option<(String,)> =
        db.one("SELECT id FROM thing WHERE id = $1", args!["x"]).await.expect("read");
    assert_eq!(none, None);
}

#[derive(Debug, PartialEq)]
struct Thing {
    id: String,
    truth: Option<bool>,
    number: i64,
}
platform::row!(Thing { number, id, truth });

async fn a_struct_is_read_by_position(place: &Place) {
    let db = things(place).await;
    db.run("INSERT INTO thing (id, number, truth) VALUES ('a', 3, true)", args![]).await.expect("written");
    let thing: Option<Thing> = db.one("SELECT number, id, truth FROM thing", args![]).await.expect("read");
    assert_eq!(thing, Some(Thing { id: "a".into(), truth: Some(true), number: 3 }));
    let narrow = db.one::<Thing>("SELECT number, id FROM thing", args![]).await;
    assert!(matches!(narrow, Err(DbError::Broken(_))), "{narrow:?}");
}

async fn a_column_of_another_kind_is_told(place: &Place) {
    let found = place.db.one::<(String, i64)>("SELECT 'a', 'b'", args![]).await;
    let told = found.expect_err("a text is no number").to_string();
    assert!(told.contains("column 1: ") && told.contains("expected a whole number, found a text"), "{told}");
    let null = place.db.one::<(i64,)>("SELECT CAST(NULL AS BIGINT)", args![]).await;
    assert!(matches!(null, Err(DbError::Broken(_))), "{null:?}");
}

async fn text_with_a_nul_is_refused_and_nothing_else_is_changed(place: &Place) {
    let db = things(place).await;
    let insert = "INSERT INTO thing (id) VALUES ($1)";
    assert!(matches!(db.run(insert, args!["a\0b"]).await, Err(DbError::Broken(_))));
    let mut tx = db.begin().await.expect("begun");
    assert!(matches!(tx.run(insert, args!["a\0b"]).await, Err(DbError::Broken(_))));
    tx.run(insert, args!["ab"]).await.expect("the transaction goes on");
    tx.commit().await.expect("committed");
    assert_eq!(db.all::<(String,)>("SELECT id FROM thing", args![]).await, Ok(vec![("ab".into(),)]));
}

async fn text_sorts_by_its_bytes(place: &Place) {
    let db = things(place).await;
    for id in ["b", "ä", "B", "a b", "ab", "a-b", "_"] {
        db.run("INSERT INTO thing (id) VALUES ($1)", args![id]).await.expect("written");
    }
    let ids: Vec<(String,)> = db.all("SELECT id FROM thing ORDER BY id", args![]).await.expect("read");
    let ids: Vec<&str> = ids.iter().map(|(id,)| &**id).collect();
    assert_eq!(ids, ["B", "_", "a b", "a-b", "ab", "b", "ä"]);
}

async fn sums_and_counts_are_whole_numbers(place: &Place) {
    let db = things(place).await;
    for (id, number) in [("a", 10_000_i64), ("b", -3), ("c", 1_234_567_890_123_456_789)] {
        db.run("INSERT INTO thing (id, number) VALUES ($1, $2)", args![id, number]).await.expect("written");
    }
    let sums = "SELECT COUNT(*), SUM(number), MAX(number), -SUM(number) FROM thing";
    let row: Option<(i64, i64, i64, i64)> = db.one(sums, args![]).await.expect("read");
    let sum = 1_234_567_890_123_466_786;
    assert_eq!(row, Some((3, sum, 1_234_567_890_123_456_789, -sum)));
    let average = "SELECT AVG(number) FROM thing WHERE id <> 'c'";
    let row: Option<(f64,)> = db.one(average, args![]).await.expect("read");
    assert!(row.is_some_and(|(found,)| (found - 4998.5).abs() < 1e-9), "{row:?}");
}

async fn a_statement_with_returning_may_write_without_a_transaction(place: &Place) {
    let db = things(place).await;
    let put = "INSERT INTO thing (id, number) VALUES ($1, $2) RETURNING id, number";
    assert_eq!(db.one(put, args!["a", 1_i64]).await, Ok(Some(("a".to_owned(), 1_i64))));
    let with =
        "WITH old AS (SELECT id FROM thing) DELETE FROM thing WHERE id IN (SELECT id FROM old) RETURNING id";
    assert_eq!(db.all(with, args![]).await, Ok(vec![("a".to_owned(),)]));
    assert_eq!(crate::count(db, "SELECT COUNT(*) FROM thing").await, 0);
}

async fn a_statement_tells_how_many_rows_it_changed(place: &Place) {
    let db = things(place).await;
    let put = "INSERT INTO thing (id) VALUES ('a'), ('b'), ('c') ON CONFLICT (id) DO NOTHING";
    assert_eq!(db.run(put, args![]).await, Ok(3));
    assert_eq!(db.run(put, args![]).await, Ok(0));
    assert_eq!(db.run("UPDATE thing SET number = 1 WHERE id < 'c'", args![]).await, Ok(2));
    let with_rows = "UPDATE thing SET number = 2 WHERE id < 'c' RETURNING id";
    assert_eq!(db.run(with_rows, args![]).await, Ok(2));
    assert_eq!(db.run("DELETE FROM thing WHERE id = 'x'", args![]).await, Ok(0));
    let wrong: Result<u64, DbError> =
        db.run("DELETE FROM thing WHERE id = $1", vec![Value::Int(1), Value::Null]).await;
    assert!(matches!(wrong, Err(DbError::Broken(_))), "{wrong:?}");
}
