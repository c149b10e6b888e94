//! A transaction of several statements, the same on both engines: all of it, or nothing.

use super::postgres::PostgresTx;
use super::sqlite::SqliteTx;
use super::value::refuse_nul;
use super::{DbError, Row, Value};

/// Something to do once a commit is durable.
pub(crate) type Hook = Box<dyn FnOnce() + Send + 'static>;

/// An open transaction. Dropping it without [`Tx::commit`] rolls it back at once.
///
/// After a statement failed, or its future was dropped, nothing more can be done in the transaction but drop it: so
/// it is on PostgreSQL, and SQLite is held to the same. Use `ON CONFLICT` where a conflict is to be expected.
///
/// Await nothing but the transaction while you hold it: on SQLite everybody who writes waits behind it, and a second
/// `begin` or `run` by the same task waits for itself until it ends in `Busy`.
pub struct Tx {
    open: Open,
    hooks: Vec<Hook>,
    /// Set while a statement is under way, and left set when it fails or is abandoned.
    spoiled: bool,
}

#[expect(clippy::large_enum_variant, reason = "a transaction lives in one place and is not copied about")]
enum Open {
    Sqlite(SqliteTx),
    Postgres(PostgresTx),
}

impl From<SqliteTx> for Tx {
    fn from(tx: SqliteTx) -> Tx {
        Tx { open: Open::Sqlite(tx), hooks: Vec::new(), spoiled: false }
    }
}

impl From<PostgresTx> for Tx {
    fn from(tx: PostgresTx) -> Tx {
        Tx { open: Open::Postgres(tx), hooks: Vec::new(), spoiled: false }
    }
}

impl Tx {
    /// Does this once, after the commit is durable and before `commit` returns; never after a rollback. It must be
    /// short and must not wait: on SQLite the writer itself does it.
    pub fn after_commit(&mut self, hook: impl FnOnce() + Send + 'static) {
        self.hooks.push(Box::new(hook));
    }

    /// Makes the changes durable. Once this has been polled it runs to its end, even when its future is dropped.
    ///
    /// # Errors
    /// See [`DbError`]. After `Unavailable` nobody knows whether PostgreSQL committed; after any other error nothing
    /// was changed, except that a disk which failed to sync may still hold it.
    pub async fn commit(self) -> Result<(), DbError> {
        self.check(&[])?;
        match self.open {
            Open::Sqlite(tx) => tx.commit(self.hooks).await,
            Open::Postgres(tx) => tx.commit(self.hooks).await,
        }
    }

    /// As [`super::Query::run`].
    pub(super) async fn change(&mut self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        self.check(&args)?;
        self.spoiled = true;
        let changed = match &self.open {
            Open::Sqlite(tx) => tx.run(sql, args).await?,
            Open::Postgres(tx) => tx.run(sql, args).await?,
        };
        self.spoiled = false;
        Ok(changed)
    }

    /// As [`super::Query::rows`].
    pub(super) async fn ask(&mut self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        self.check(&args)?;
        self.spoiled = true;
        let rows = match &self.open {
            Open::Sqlite(tx) => tx.all(sql, args).await?,
            Open::Postgres(tx) => tx.all(sql, args).await?,
        };
        self.spoiled = false;
        Ok(rows)
    }

    fn check(&self, args: &[Value]) -> Result<(), DbError> {
        if self.spoiled {
            return Err(DbError::broken(
                "an earlier statement of the transaction failed, so all of it is undone",
            ));
        }
        refuse_nul(args)
    }
}

/// Runs what is to follow a commit. A hook that panics must not take the others, or a writer, with it.
pub(crate) fn run_hooks(hooks: Vec<Hook>) {
    for hook in hooks {
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(hook)).is_err() {
            tracing::error!("something that was to follow a commit panicked");
        }
    }
}
