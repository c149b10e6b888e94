//! Opens connections to the file and makes sure that each is as careful as we promise; runs one statement on one.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use crate::db::dump::{Part, Table};
use crate::db::{DbError, Row, Value};

/// SQLite before 3.51.3 can damage a WAL database when two connections write or checkpoint at once.
const OLDEST: (i32, &str) = (3_051_003, "3.51.3");
/// How long a connection waits for another *process* (a backup, a second program) before it is `Busy`.
const OTHER_PROCESS: Duration = Duration::from_secs(10);
const STATEMENTS_KEPT: usize = 256;

/// The version of the SQLite inside this program, as `3.54.1`.
pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

pub(super) fn refuse_old_sqlite() -> Result<(), DbError> {
    refuse_older_than_ours(rusqlite::version_number())
}

fn refuse_older_than_ours(number: i32) -> Result<(), DbError> {
    if number >= OLDEST.0 {
        return Ok(());
    }
    let found = format!("{}.{}.{}", number / 1_000_000, number / 1_000 % 1_000, number % 1_000);
    Err(DbError::Broken(format!(
        "this program was built with SQLite {found}, which can damage databases; it needs {} or later",
        OLDEST.1
    )))
}

/// Makes an empty file that only its owner may read. SQLite gives its `-wal` and `-shm` files the same rights.
pub(super) fn create_private(path: &Path) -> std::io::Result<()> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(file) => {
            file.sync_all()?;
            sync_folder_of(path)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// Makes a new or renamed name in the folder of `path` survive a power cut.
pub(super) fn sync_folder_of(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

/// The one connection that may write.
pub(super) fn open_writer(path: &Path) -> Result<Connection, DbError> {
    create_private(path).map_err(|error| cannot_open(path, error))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
    be_patient(&connection).map_err(trouble)?;
    expect(&connection, "journal_mode", "WAL", "wal")?;
    // We checkpoint ourselves: SQLite's own checkpoint would hide a failed sync.
    expect(&connection, "wal_autocheckpoint", "0", "0")?;
    expect(&connection, "secure_delete", "ON", "1")?;
    be_careful(&connection)?;
    Ok(connection)
}

/// A connection that cannot write.
pub(super) fn open_reader(path: &Path) -> Result<Connection, DbError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| cannot_open(path, error))?;
    be_patient(&connection).map_err(trouble)?;
    be_careful(&connection)?;
    Ok(connection)
}

/// How long it waits for another process.
pub(super) fn be_patient(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(OTHER_PROCESS)
}

fn be_careful(connection: &Connection) -> Result<(), DbError> {
    expect(connection, "synchronous", "FULL", "2")?;
    expect(connection, "foreign_keys", "ON", "1")?;
    expect(connection, "temp_store", "MEMORY", "2")?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    Ok(())
}

/// Sets a pragma and reads it back: SQLite ignores what it does not understand.
fn expect(connection: &Connection, pragma: &str, set: &str, wanted: &str) -> Result<(), DbError> {
    let mut rows = connection.prepare(&format!("PRAGMA {pragma} = {set}")).map_err(trouble)?;
    let mut rows = rows.raw_query();
    while rows.next().map_err(trouble)?.is_some() {}
    let read = |row: &rusqlite::Row<'_>| row.get::<_, rusqlite::types::Value>(0);
    let found = match connection.query_row(&format!("PRAGMA {pragma}"), [], read).map_err(trouble)? {
        rusqlite::types::Value::Integer(number) => number.to_string(),
        rusqlite::types::Value::Text(text) => text,
        other => format!("{other:?}"),
    };
    if found == wanted {
        return Ok(());
    }
    Err(DbError::Broken(format!("SQLite would not set {pragma} to {set}: it reads back {found}")))
}

fn cannot_open(path: &Path, error: impl std::fmt::Display) -> DbError {
    DbError::Unavailable(format!("cannot open {}: {error}", path.display()))
}

/// What a statement gave: its rows, and how many rows it changed.
#[derive(Debug, Default)]
pub(super) struct Answer {
    pub rows: Vec<Row>,
    pub changed: u64,
}

/// Runs one statement to its end.
pub(super) fn ask(connection: &Connection, sql: &str, args: &[Value]) -> Result<Answer, Failed> {
    let before = connection.total_changes();
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut found = statement.query(rusqlite::params_from_iter(args))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(take_row(row, columns)?);
    }
    drop(found);
    // `changes()` alone would repeat the count of an earlier statement when this one changes nothing.
    let changed = if connection.total_changes() == before { 0 } else { connection.changes() };
    Ok(Answer { rows, changed })
}

fn take_row(row: &rusqlite::Row<'_>, columns: usize) -> rusqlite::Result<Row> {
    let mut values = Vec::with_capacity(columns);
    for column in 0..columns {
        values.push(match row.get_ref(column)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Int(number),
            ValueRef::Real(number) => Value::Real(number),
            ValueRef::Text(bytes) => Value::Text(std::str::from_utf8(bytes)?.to_owned()),
            ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
        });
    }
    Ok(Row::Values(values))
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Null => ValueRef::Null,
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Bool(truth) => ValueRef::Integer((*truth).into()),
            Value::Real(number) => ValueRef::Real(*number),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// An error, and whether the disk or the file itself can no longer be trusted.
pub(super) struct Failed {
    pub error: DbError,
    pub fatal: bool,
}

impl From<rusqlite::Error> for Failed {
    fn from(error: rusqlite::Error) -> Failed {
        Failed { fatal: is_fatal(&error), error: trouble(error) }
    }
}

fn is_fatal(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error_code();
    matches!(code, Some(ErrorCode::SystemIoFailure | ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// The driver's error in our words.
pub(super) fn trouble(error: rusqlite::Error) -> DbError {
    let rusqlite::Error::SqliteFailure(code, message) = &error else { return DbError::broken(error) };
    let message = message.as_deref().unwrap_or_default();
    match (code.code, code.extended_code) {
        (
            _,
            ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID,
        ) => {
            let what = message.strip_prefix("UNIQUE constraint failed: ").unwrap_or(message);
            let index = what.strip_prefix("index '").and_then(|name| name.strip_suffix('\''));
            DbError::Unique(index.unwrap_or(what).to_owned())
        }
        // What was interrupted took longer than a statement may.
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::OperationInterrupted, _) => {
            DbError::Busy
        }
        (ErrorCode::DiskFull, _) => DbError::Full,
        (ErrorCode::CannotOpen, _) => DbError::Unavailable(error.to_string()),
        (_, extended) => DbError::Broken(format!("{error} (SQLite code {extended})")),
    }
}

/// Writes a complete copy of the database to `to`, readable only by its owner, and syncs it. Blocks for as long
/// as that takes; writers are not held up. An earlier file of that name is replaced only by a finished copy.
pub(super) fn copy(from: &Path, to: &Path) -> Result<(), DbError> {
    let mut unfinished = to.as_os_str().to_owned();
    unfinished.push(".part");
    let unfinished = Path::new(&unfinished);
    let io = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => DbError::Full,
        _ => DbError::Broken(format!("cannot copy the database to {}: {error}", to.display())),
    };
    if unfinished.exists() {
        fs::remove_file(unfinished).map_err(io)?;
    }
    // SQLite fills an empty file, and would give a new one the rights of the umask.
    create_private(unfinished).map_err(io)?;
    let name = unfinished.to_str().ok_or_else(|| DbError::broken("the name of the copy is not UTF-8"))?;
    open_reader(from)?.execute("VACUUM INTO ?1", [name]).map_err(trouble)?;
    File::open(unfinished).and_then(|file| file.sync_all()).map_err(io)?;
    fs::rename(unfinished, to).map_err(io)?;
    sync_folder_of(to).map_err(io)
}

/// Hands on every row of these tables as they are at one moment; writers are not held up. Stops where `hand_on` says no.
pub(super) fn dump(
    path: &Path,
    tables: &[Table],
    mut hand_on: impl FnMut(Part) -> bool,
) -> Result<(), DbError> {
    let connection = open_reader(path)?;
    // The first reading below fixes the moment.
    connection.execute_batch("BEGIN").map_err(trouble)?;
    for table in tables {
        if !hand_on(table.part()) {
            return Ok(());
        }
        let mut statement = connection.prepare(&table.select()).map_err(trouble)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(trouble)? {
            let Row::Values(values) = take_row(row, columns).map_err(trouble)? else { continue };
            if !hand_on(Part::Row(values)) {
                return Ok(());
            }
        }
    }
    connection.execute_batch("COMMIT").map_err(trouble)?;
    hand_on(Part::End);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_sqlite_that_can_damage_databases_is_refused() {
        assert!(refuse_older_than_ours(3_051_003).is_ok());
        let refused = refuse_older_than_ours(3_040_001).expect_err("3.40.1 is too old");
        assert!(refused.to_string().contains("SQLite 3.40.1"), "{refused}");
        assert!(refuse_old_sqlite().is_ok());
    }

    #[test]
    fn a_pragma_that_does_not_take_is_an_error() {
        let connection = Connection::open_in_memory().expect("memory");
        assert!(expect(&connection, "journal_mode", "WAL", "wal").is_err());
        assert!(expect(&connection, "synchronous", "NORMAL", "2").is_err());
    }
}
