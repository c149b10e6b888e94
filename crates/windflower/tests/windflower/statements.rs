//! What grows is never read whole. Both engines are asked how they would answer every statement of the program, on a place
//! that has grown; every column of text is compared as every other; every column that refers to a row can be looked for.

mod reading;

use std::collections::BTreeSet;

use platform::args;
use platform::db::{Db, Engine, Limits, Query, Value, migrate, testing};
use windflower::operate::migrations::MIGRATIONS;

use self::reading::{Statement, statements};

/// How many rows of each kind there are: enough that PostgreSQL rather uses an index.
const GROWN: i64 = 2_000;
/// What holds one row, or one for each folder, for each time that a steward changed how the place works, or for each day of
/// remembrance; and the list of organisations, which never holds more than a thousand.
const SMALL: [&str; 14] = [
    "place",
    "place_mode",
    "narrowing",
    "backup_run",
    "blob_copy",
    "check_run",
    "migration",
    "duty",
    "found_next",
    "candle",
    "calendar_choice",
    "calendar_day",
    "signpost",
    "signpost_list",
];
/// What reads everything because it means everything, or compares what an index cannot; how each ends, and when it is asked.
const WHOLE: [(&str, &str); 23] = [
    (
        "UNION ALL SELECT blob FROM blob_leftover UNION ALL SELECT blob FROM upload_piece",
        "the check of a night",
    ),
    (
        "SELECT original, hash FROM keepsake UNION ALL SELECT blob, CAST(NULL AS TEXT) FROM rendition ORDER BY 1",
        "a backup",
    ),
    ("SELECT blob, head FROM backup_head ORDER BY blob", "a backup"),
    ("SELECT id FROM erasure WHERE kind = 'blob'", "a backup"),
    ("SELECT kind, id, erased_at FROM erasure", "a restore"),
    ("SELECT kind, id, at FROM taken_back", "a restore"),
    ("FROM session WHERE TRUE ON CONFLICT (fingerprint) DO NOTHING", "a restore"),
    ("SELECT id FROM story WHERE state = 'published' ORDER BY id", "a restore"),
    ("SELECT story_id FROM submission WHERE state = 'submitted' ORDER BY story_id", "a restore"),
    ("FROM place_mode ORDER BY since DESC, number DESC LIMIT $1", "how the place worked, to be printed"),
    ("UPDATE farewell SET due = $1 WHERE begun_at IS NULL", "a restore"),
    ("SELECT person_id FROM farewell WHERE begun_at IS NULL ORDER BY person_id", "a restore"),
    ("(SELECT 1 FROM listing WHERE listing.story_id = story.id) ORDER BY id", "once at a start"),
    ("UPDATE remembered SET state = 'own', was_read = FALSE WHERE state = 'shown'", "a restore"),
    ("SET letter = 'none', next_at = NULL WHERE letter <> 'none'", "a restore"),
    ("SELECT id FROM keepsake LIMIT 1", "the command check, one row"),
    ("SELECT (SELECT count(*) FROM keepsake) + (SELECT count(*) FROM person)", "the command check"),
    ("SELECT id, address FROM farewell_notice", "rows that go with their letter"),
    (
        "JOIN person ON person.id = farewell_notice.person_id ORDER BY farewell_notice.id",
        "rows that go with their letter",
    ),
    (
        "SELECT id, person_id, address, old_address FROM address_change ORDER BY id",
        "an address that goes, or is proved",
    ),
    ("FROM after_me WHERE address <> '' ORDER BY after_me.id", "an address that goes, or is proved"),
    ("SELECT id, address FROM newcomer", "an address that goes, or is proved"),
    (
        "FROM newcomer WHERE asked_in_by IS NOT NULL AND ends_at > $1 ORDER BY id",
        "an address that goes, or is proved",
    ),
];

/// A place with the tables of the program, which has grown.
async fn grown(engine: Engine) -> Option<testing::Place> {
    let place = testing::Place::fresh(engine, Limits::default()).await.unwrap()?;
    let clock = platform::clock::Clock::fixed(platform::clock::Moment(0));
    migrate(&place.db, MIGRATIONS, &clock).await.unwrap();
    let mut tx = place.db.begin().await.unwrap();
    let all = [
        include_str!("../../../../bench/growth/life.sql"),
        include_str!("../../../../bench/growth/passing.sql"),
    ];
    for statement in all.iter().flat_map(|text| text.split(";\n")).filter(|text| text.contains("INSERT")) {
        let made = tx.run(statement, args![GROWN]).await;
        assert_eq!(made.ok(), Some(GROWN.unsigned_abs()), "{statement}");
    }
    tx.commit().await.unwrap();
    if engine == Engine::Postgres {
        place.db.run("ANALYZE", args![]).await.unwrap();
    }
    Some(place)
}

/// The names of those indexes that hold only some rows; who walks along one walks along these.
async fn of_some(db: &Db) -> BTreeSet<String> {
    let sql = db.engine().pick(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'",
        "SELECT indexname::text FROM pg_indexes WHERE schemaname = current_schema() AND indexdef LIKE '% WHERE %'",
    );
    db.all::<(String,)>(sql, args![]).await.unwrap().into_iter().map(|(name,)| name).collect()
}

fn fails(broken: &[String], rule: &str) {
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

/// Whether it may read a table whole. A deletion of all rows says so itself: it follows a restore.
fn may_read_all(statement: &Statement) -> bool {
    let deletes_all = statement.sql.starts_with("DELETE FROM ") && !statement.sql.contains(" WHERE ");
    let words = in_one_line(statement.sql);
    deletes_all || words.starts_with("PRAGMA") || WHOLE.iter().any(|(end, _)| words.ends_with(end))
}

fn in_one_line(sql: &str) -> String {
    sql.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn leaked(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// Words are looked up in the way of one engine: `MATCH` of SQLite, `@@` of PostgreSQL.
fn is_for(engine: Engine, sql: &str) -> bool {
    let (sqlite, postgres) = (
        sql.contains(" MATCH ") || sql.starts_with("INSERT INTO found_index "),
        sql.contains(" @@ ") || sql.contains("SKIP LOCKED"),
    );
    if sqlite || postgres { engine.pick(sqlite, postgres) } else { true }
}

/// `(how it is walked along, the table or index)` of each step of SQLite's plan that reads all there is.
async fn walks_of_sqlite(db: &Db, sql: &str) -> Vec<(String, String)> {
    let count = (1..20).filter(|number| sql.contains(&format!("${number}"))).max().unwrap_or(0);
    let explain = leaked(format!("EXPLAIN QUERY PLAN {sql}"));
    let plan: Vec<(i64, i64, i64, String)> = db.all(explain, vec![Value::Null; count]).await.unwrap();
    let walks = plan.into_iter().map(|(_, _, _, step)| step).filter(|step| step.starts_with("SCAN "));
    walks
        .filter(|step| !step.contains("CONSTANT ROW") && !step.contains("VIRTUAL TABLE INDEX 192:M"))
        .map(|step| {
            let mut words = step.split(' ').map(str::to_owned);
            let table = words.nth(1).unwrap();
            let index = step.split(" INDEX ").nth(1).map(str::to_owned);
            (step.clone(), index.unwrap_or(table))
        })
        .collect()
}

#[tokio::test]
async fn sqlite_reads_no_table_whole_that_grows() {
    let place = grown(Engine::Sqlite).await.unwrap();
    let (some, mut broken) = (of_some(&place.db).await, Vec::new());
    for statement in statements().iter().filter(|one| is_for(Engine::Sqlite, one.sql) && !may_read_all(one)) {
        for (step, of) in walks_of_sqlite(&place.db, statement.sql).await {
            if !SMALL.contains(&of.as_str()) && !some.contains(&of) {
                broken.push(format!("{}: {step}\n    {}", statement.file, statement.sql));
            }
        }
    }
    fails(&broken, "an index leads to what a statement looks for");
}

/// A value of the type that a parameter has: `high` beyond all that is there, or below it.
fn literal(kind: &str, high: bool) -> &'static str {
    match (kind, high) {
        ("bigint" | "integer", true) => "9000000000000",
        ("bigint" | "integer", false) => "100",
        ("boolean", true) => "TRUE",
        ("boolean", false) => "FALSE",
        ("bytea", _) => "''",
        _ => "'x'",
    }
}

/// The steps of PostgreSQL's plan that read all there is.
fn walks_of_postgres(plan: &[String], some: &BTreeSet<String>) -> Vec<String> {
    let mut walks = Vec::new();
    for (at, step) in plan.iter().enumerate() {
        let after = |word: &str| Some(step.split(word).nth(1)?.split(' ').next()?.to_owned());
        if let Some(table) = after("Seq Scan on ") {
            if !SMALL.contains(&table.as_str()) {
                walks.push(step.trim().to_owned());
            }
        } else if let Some(index) =
            after("Scan using ").or(after("Scan Backward using ")).or(after("Bitmap Index Scan on "))
        {
            let leads = plan.iter().skip(at + 1).take(2).any(|next| next.contains("Index Cond:"));
            if !leads && !some.contains(&index) {
                walks.push(step.trim().to_owned());
            }
        }
    }
    walks
}

/// How PostgreSQL would answer, asked with values below and beyond all that is there; the plan that walks less.
async fn plan_of_postgres(db: &Db, sql: &str, some: &BTreeSet<String>) -> Vec<String> {
    let mut tx = db.begin().await.unwrap();
    tx.run(leaked(format!("PREPARE one AS {sql}")), args![])
        .await
        .unwrap_or_else(|error| panic!("{error}: {sql}"));
    let types =
        "SELECT array_to_string(parameter_types::text[], ',') FROM pg_prepared_statements WHERE name = 'one'";
    let (types,) = tx.one::<(Option<String>,)>(types, args![]).await.unwrap().unwrap();
    let types: Vec<String> =
        types.unwrap_or_default().split(',').filter(|one| !one.is_empty()).map(str::to_owned).collect();
    let mut best: Option<Vec<String>> = None;
    for high in [false, true] {
        let values: Vec<&str> = types.iter().map(|kind| literal(kind, high)).collect();
        let values = if values.is_empty() { String::new() } else { format!("({})", values.join(", ")) };
        let explain = leaked(format!("EXPLAIN (COSTS OFF) EXECUTE one{values}"));
        let plan: Vec<(String,)> = tx.all(explain, args![]).await.unwrap();
        let plan: Vec<String> = plan.into_iter().map(|(line,)| line).collect();
        let walks = walks_of_postgres(&plan, some);
        if best.as_ref().is_none_or(|best| walks.len() < best.len()) {
            best = Some(walks);
        }
    }
    tx.run("DEALLOCATE one", args![]).await.unwrap();
    tx.commit().await.unwrap();
    best.unwrap_or_default()
}

#[tokio::test]
async fn postgresql_reads_no_table_whole_that_grows() {
    let Some(place) = grown(Engine::Postgres).await else { return };
    let (some, mut broken) = (of_some(&place.db).await, Vec::new());
    for statement in statements().iter().filter(|one| is_for(Engine::Postgres, one.sql) && !may_read_all(one))
    {
        for step in plan_of_postgres(&place.db, statement.sql, &some).await {
            broken.push(format!("{}: {step}\n    {}", statement.file, statement.sql));
        }
    }
    place.end().await.unwrap();
    fails(&broken, "an index leads to what a statement looks for");
}

#[test]
fn what_may_read_everything_is_each_time_one_statement() {
    let all: Vec<String> = statements().iter().map(|one| in_one_line(one.sql)).collect();
    for (end, when) in WHOLE {
        let meant = all.iter().filter(|sql| sql.ends_with(end)).count();
        assert_eq!(meant, 1, "{when}: {end}");
    }
}

#[tokio::test]
async fn every_column_of_text_is_compared_in_the_same_way() {
    let Some(place) = grown(Engine::Postgres).await else { return };
    let sql = "SELECT columns.table_name::text || '.' || columns.column_name::text
               FROM information_schema.columns JOIN information_schema.tables
                   ON tables.table_schema = columns.table_schema AND tables.table_name = columns.table_name
               WHERE columns.table_schema = current_schema() AND tables.table_type = 'BASE TABLE'
                   AND columns.data_type = 'text' AND coalesce(columns.collation_name, '') <> 'C' ORDER BY 1";
    let others: Vec<(String,)> = place.db.all(sql, args![]).await.unwrap();
    place.end().await.unwrap();
    let others: Vec<String> = others.into_iter().map(|(column,)| column).collect();
    fails(&others, "a column of text is `TEXT COLLATE \"C\"`");
}

/// Migrations that were written before every column was; 0037 set theirs right.
const BEFORE: i64 = 37;

#[test]
fn a_migration_of_tomorrow_says_how_its_text_is_compared() {
    let mut broken = Vec::new();
    for migration in MIGRATIONS.iter().filter(|migration| migration.number > BEFORE) {
        for (line, number) in migration.sql.lines().zip(1..).filter(|(line, _)| !line.starts_with("--")) {
            let texts = line.match_indices(" TEXT").map(|(at, word)| &line[at + word.len()..]);
            let plain = |after: &&str| !after.starts_with(" COLLATE \"C\"") && !after.starts_with(')');
            if texts.into_iter().any(|after| plain(&after)) {
                broken.push(format!("{:04}_{}.sql:{number}: {line}", migration.number, migration.name));
            }
        }
    }
    fails(&broken, "a column of text is `TEXT COLLATE \"C\"`");
}

#[tokio::test]
async fn every_row_that_refers_to_one_that_goes_is_found_by_an_index() {
    let place = grown(Engine::Sqlite).await.unwrap();
    let sql = "SELECT tables.name, keys.\"from\" FROM sqlite_master AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
               WHERE tables.type = 'table' AND keys.seq = 0 AND NOT EXISTS (
                   SELECT 1 FROM pragma_index_list(tables.name) AS indexes JOIN pragma_index_info(indexes.name) AS columns
                   WHERE indexes.partial = 0 AND columns.seqno = 0 AND columns.name = keys.\"from\")";
    let without: Vec<(String, String)> = place.db.all(sql, args![]).await.unwrap();
    let without: Vec<String> =
        without.into_iter().map(|(table, column)| format!("{table}.{column}")).collect();
    fails(&without, "a column that refers to a row has an index");
}
