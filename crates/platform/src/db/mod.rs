//! The database: one SQL text for SQLite and PostgreSQL, and the only place that knows there are two.
//! It has no query builder and no notion of the product's tables; the SQL stands in the product's `store.rs` files.
//!
//! What both engines are held to, so that a test on one speaks for the other:
//! - Columns are TEXT, BIGINT, BOOLEAN, BYTEA or DOUBLE PRECISION; moments are BIGINT milliseconds. Text that is
//!   a key, unique, or sorted by is `TEXT COLLATE "C"`, spelled exactly so: SQLite compares bytes anyway and the
//!   seam leaves the words out there. Otherwise a new system library may sort an index of PostgreSQL apart.
//! - `$1`, `$2` … stand for the arguments, in any order. PostgreSQL must be able to tell the type of each from where
//!   it stands; where it cannot (`$1 IS NULL`), write `CAST($1 AS TEXT)`.
//! - Text holding U+0000 is refused with `DbError::Broken`, because PostgreSQL cannot keep it and nothing is ever
//!   changed or cut silently. Whoever reads a form takes it out, or asks again, before people believe it is saved.
//! - A statement that fails spoils its transaction. Unique rules are named `table.column` on both.
//! - `one`, `all` and `run` of [`Query`] on the database are transactions of their own. On SQLite reading goes to reader threads
//!   that cannot write; what starts with INSERT, UPDATE or DELETE (or WITH and such a word) goes to the writer.
//! - PostgreSQL runs READ COMMITTED: guard a decision by the `WHERE` of the change itself, or by a unique rule.
//! - No DEFERRABLE rules: SQLite would check them when neighbours are committed together. `migrate` refuses them.

mod address;
mod dump;
mod error;
mod migration;
mod postgres;
mod query;
mod row;
mod sql_dialect;
mod sqlite;
pub mod testing;
mod transaction;
mod value;
mod words;

use std::path::Path;
use std::time::Duration;

pub use self::address::DbAddress;
pub use self::dump::{Filling, Part};
pub use self::error::DbError;
pub use self::migration::{Migration, State, migrate, pending};
pub use self::postgres::Postgres;
pub use self::query::Query;
pub use self::row::{Columns, FromRow, Row};
pub use self::sqlite::{Sqlite, sqlite_version};
pub use self::transaction::Tx;
pub use self::value::{FromValue, Value};
use crate::clock::Moment;
pub use crate::{args, row, row_enum};

/// An open database. Clones are cheap and share everything.
#[derive(Clone)]
pub enum Db {
    /// One file beside the program.
    Sqlite(Sqlite),
    /// A server.
    Postgres(Postgres),
}

/// Which of the two engines it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, built into the program.
    Sqlite,
    /// PostgreSQL, 14 or later.
    Postgres,
}

impl Engine {
    /// Chooses between two texts, for the few places where the engines truly differ.
    pub fn pick<T>(self, sqlite: T, postgres: T) -> T {
        match self {
            Engine::Sqlite => sqlite,
            Engine::Postgres => postgres,
        }
    }
}

/// How patient and how broad the database is.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long to wait for the writer (SQLite), a connection or a lock (PostgreSQL) before it is `Busy`.
    pub wait: Duration,
    /// How long an open transaction may ask for nothing before it is undone. Longer than `wait`, so that a task
    /// that waits for itself is told `Busy` before its transaction is taken away.
    pub idle: Duration,
    /// How long one statement may run (on SQLite: one that reads; what writes includes migrations, which take their time).
    pub statement: Duration,
    /// Threads that read (SQLite). Half of them do nothing that is known to take long.
    pub readers: usize,
    /// Connections at most (PostgreSQL).
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            wait: Duration::from_secs(30),
            idle: Duration::from_secs(60),
            statement: Duration::from_secs(30),
            readers: std::thread::available_parallelism().map_or(3, usize::from).clamp(3, 16),
            connections: 16,
        }
    }
}

impl Db {
    /// Opens the database; a file that is not there yet is made, readable only by its owner.
    ///
    /// # Errors
    /// `Unavailable` when it cannot be reached, `Broken` with a plain sentence when the engine is too old or will
    /// not be as careful as we need.
    pub async fn open(address: &DbAddress) -> Result<Db, DbError> {
        Db::open_with(address, Limits::default()).await
    }

    /// As [`Db::open`], with other limits.
    pub async fn open_with(address: &DbAddress, limits: Limits) -> Result<Db, DbError> {
        Ok(match address {
            DbAddress::Sqlite(path) => Db::Sqlite(Sqlite::open(path, limits).await?),
            DbAddress::Postgres(url) => Db::Postgres(Postgres::open(url, limits).await?),
        })
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        match self {
            Db::Sqlite(_) => Engine::Sqlite,
            Db::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins a transaction of several statements.
    ///
    /// # Errors
    /// `Busy` when its turn did not come in time, otherwise see [`DbError`].
    pub async fn begin(&self) -> Result<Tx, DbError> {
        Ok(match self {
            Db::Sqlite(sqlite) => sqlite.begin().await?.into(),
            Db::Postgres(postgres) => postgres.begin().await?.into(),
        })
    }

    /// Leaves nothing of what was deleted in the files of SQLite: its log is emptied (deleted rows are overwritten at
    /// once), and copies that were made before migrations go when they are older than so many days. PostgreSQL looks
    /// after itself: its own vacuum and its archive of logs are the operator's.
    ///
    /// # Errors
    /// `Busy` while somebody reads from the log; otherwise see [`DbError`].
    pub async fn tidy(&self, now: Moment, copies_days: i64) -> Result<(), DbError> {
        let Db::Sqlite(sqlite) = self else { return Ok(()) };
        migration::remove_copies(sqlite.path(), now.plus_days(-copies_days)).map_err(DbError::broken)?;
        sqlite.tidy().await
    }

    /// Writes a complete copy of an SQLite database to `to`, private and synced, while everybody goes on working.
    ///
    /// # Errors
    /// `Full`, or `Broken`: on PostgreSQL this is `pg_dump`'s work.
    pub async fn copy_to(&self, to: &Path) -> Result<(), DbError> {
        match self {
            Db::Sqlite(sqlite) => sqlite.copy_to(to).await,
            Db::Postgres(_) => Err(DbError::broken("PostgreSQL is copied with pg_dump")),
        }
    }

    /// As [`Query::run`].
    async fn change(&self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        value::refuse_nul(&args)?;
        match self {
            Db::Sqlite(sqlite) => sqlite.run(sql, args).await,
            Db::Postgres(postgres) => postgres.run(sql, args).await,
        }
    }

    /// As [`Query::rows`].
    async fn ask(&self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        value::refuse_nul(&args)?;
        match self {
            Db::Sqlite(sqlite) => sqlite.all(sql, args).await,
            Db::Postgres(postgres) => postgres.all(sql, args).await,
        }
    }
}
