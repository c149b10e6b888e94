//! Brings the tables up to what the program expects: numbered texts, each applied once, in order, in a transaction of
//! its own. They only add and fill in; on SQLite a table cannot be rebuilt here, because dropping it would empty those that refer to it.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::{Db, DbError, Query, Tx};
use crate::args;
use crate::clock::{Clock, Moment};

/// One step of the tables. Statements are separated by `;` at the end of a line, and by nothing else. A text whose first
/// line begins with `-- Only on PostgreSQL.` is left out on SQLite, and the other way round.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its place in the order, from 1.
    pub number: i64,
    /// What it does, in a word or two.
    pub name: &'static str,
    /// The statements. Never changed once a program with it was given away.
    pub sql: &'static str,
}

/// How far the tables of a database are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The highest migration the database has seen; 0 when it is new.
    pub database: i64,
    /// The highest migration the program knows.
    pub program: i64,
    /// How many the program would apply.
    pub pending: usize,
}

const TABLE: &str = r#"CREATE TABLE IF NOT EXISTS migration (
    number BIGINT PRIMARY KEY, name TEXT COLLATE "C" NOT NULL, hash TEXT COLLATE "C" NOT NULL, applied_at BIGINT NOT NULL)"#;
const APPLIED: &str = "SELECT number, hash FROM migration ORDER BY number";
const HAS_TABLE_SQLITE: &str =
    "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'migration'";
const HAS_TABLE_POSTGRES: &str = "SELECT COUNT(*) FROM pg_class WHERE oid = to_regclass('migration')";
/// How a text begins that says nothing to SQLite: there it is noted as applied, and nothing is done.
const ONLY_ON_POSTGRES: &str = "-- Only on PostgreSQL.";
/// The same for PostgreSQL.
const ONLY_ON_SQLITE: &str = "-- Only on SQLite.";
/// Any number that no other program is likely to lock.
const LOCK: i64 = 0x77_69_6e_64_66_6c_77;
const COPIES_KEPT: usize = 3;

/// Applies what is pending. A database on SQLite that is not new is first copied to `<file>.before-<number>` beside
/// it; the last three such copies are kept, so whoever promises erasure must think of them too.
///
/// # Errors
/// `Newer` before anything is changed; `Broken` when the text of an applied migration changed, or one does not work.
/// Those that were applied before it stay.
pub async fn migrate(db: &Db, migrations: &[Migration], clock: &Clock) -> Result<(), DbError> {
    let state = pending(db, migrations).await?;
    let open = &migrations[migrations.len() - state.pending..];
    let Some(first) = open.first() else { return Ok(()) };
    if let (Db::Sqlite(sqlite), true) = (db, state.database > 0) {
        copy_before(db, sqlite.path(), first.number).await?;
    }
    for migration in open {
        apply(db, migrations, migration, clock).await.map_err(|error| named(migration, error))?;
        tracing::info!(number = migration.number, name = migration.name, "migrated the database");
    }
    if let Db::Postgres(postgres) = db {
        postgres.forget_plans();
    }
    Ok(())
}

/// Looks, and changes nothing.
pub async fn pending(db: &Db, migrations: &[Migration]) -> Result<State, DbError> {
    check_list(migrations)?;
    let has_table = db.engine().pick(HAS_TABLE_SQLITE, HAS_TABLE_POSTGRES);
    let applied = match db.one::<(i64,)>(has_table, args![]).await? {
        Some((0,)) | None => Vec::new(),
        Some(_) => db.all(APPLIED, args![]).await?,
    };
    compare(&applied, migrations)
}

fn check_list(migrations: &[Migration]) -> Result<(), DbError> {
    if !migrations.is_sorted_by(|a, b| a.number < b.number)
        || migrations.first().is_some_and(|m| m.number < 1)
    {
        return Err(DbError::broken("the migrations of the program are not in order"));
    }
    match migrations.iter().find(|migration| migration.sql.to_ascii_uppercase().contains("DEFERRABLE")) {
        Some(migration) => Err(named(migration, DbError::broken("DEFERRABLE rules are not used here"))),
        None => Ok(()),
    }
}

fn compare(applied: &[(i64, String)], migrations: &[Migration]) -> Result<State, DbError> {
    let database = applied.last().map_or(0, |(number, _)| *number);
    let program = migrations.last().map_or(0, |migration| migration.number);
    if database > program {
        return Err(DbError::Newer { database, program });
    }
    for ((number, hash), migration) in applied.iter().zip(migrations) {
        if *number != migration.number {
            let (seen, ours) = (number, migration.number);
            return Err(DbError::Broken(format!(
                "the database saw migration {seen} where the program has {ours}"
            )));
        }
        if *hash != hash_of(migration) {
            return Err(named(migration, DbError::broken("its text changed after it was applied")));
        }
    }
    Ok(State { database, program, pending: migrations.len() - applied.len() })
}

fn hash_of(migration: &Migration) -> String {
    blake3::hash(migration.sql.as_bytes()).to_hex().to_string()
}

fn named(migration: &Migration, error: DbError) -> DbError {
    match error {
        DbError::Broken(why) => {
            DbError::Broken(format!("migration {} ({}): {why}", migration.number, migration.name))
        }
        other => other,
    }
}

async fn apply(db: &Db, all: &[Migration], one: &Migration, clock: &Clock) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    if let Db::Postgres(_) = db {
        // Two nodes may start at once; and a big table takes longer than a page may.
        tx.run("SET LOCAL statement_timeout = 0", args![]).await?;
        tx.run("SET LOCAL lock_timeout = 0", args![]).await?;
        tx.run("SELECT pg_advisory_xact_lock($1)", args![LOCK]).await?;
    }
    tx.run(TABLE, args![]).await?;
    let applied: Vec<(i64, String)> = tx.all(APPLIED, args![]).await?;
    compare(&applied, all)?;
    if applied.iter().any(|(number, _)| *number == one.number) {
        return Ok(());
    }
    let only_elsewhere = db.engine().pick(ONLY_ON_POSTGRES, ONLY_ON_SQLITE);
    if !one.sql.starts_with(only_elsewhere) {
        run_statements(&mut tx, one.sql).await?;
    }
    let insert = "INSERT INTO migration (number, name, hash, applied_at) VALUES ($1, $2, $3, $4)";
    tx.run(insert, args![one.number, one.name, hash_of(one), clock.now()]).await?;
    tx.commit().await
}

async fn run_statements(tx: &mut Tx, sql: &'static str) -> Result<(), DbError> {
    for (at, statement) in sql.split(";\n").enumerate() {
        let statement = statement.trim().trim_end_matches(';');
        if statement.lines().all(|line| line.trim().is_empty() || line.trim().starts_with("--")) {
            continue;
        }
        tx.run(statement, args![]).await.map_err(|error| match error {
            DbError::Broken(why) => DbError::Broken(format!("statement {}: {why}", at + 1)),
            other => other,
        })?;
    }
    Ok(())
}

async fn copy_before(db: &Db, file: &Path, number: i64) -> Result<(), DbError> {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".before-{number}"));
    db.copy_to(Path::new(&name)).await?;
    for (_, old) in copies(file).map_err(DbError::broken)?.into_iter().rev().skip(COPIES_KEPT) {
        std::fs::remove_file(old).map_err(DbError::broken)?;
    }
    Ok(())
}

/// Removes the copies that were made before this moment: they hold what was erased since.
pub(super) fn remove_copies(file: &Path, before: Moment) -> std::io::Result<()> {
    for (_, copy) in copies(file)? {
        let made = copy.metadata()?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        if i64::try_from(made.as_millis()).unwrap_or(i64::MAX) < before.millis() {
            std::fs::remove_file(copy)?;
        }
    }
    Ok(())
}

/// The copies made before migrations, with their numbers, the oldest first.
fn copies(file: &Path) -> std::io::Result<Vec<(i64, PathBuf)>> {
    let start = format!("{}.before-", file.file_name().unwrap_or_default().to_string_lossy());
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(number) = name.strip_prefix(&start).and_then(|number| number.parse().ok()) {
            found.push((number, entry.path()));
        }
    }
    found.sort();
    Ok(found)
}
