//! One way of asking: the same statement may be asked of the database, or inside a transaction that is open.
//! A `store.rs` therefore has each statement once, and its caller decides where it is asked.

use std::future::Future;

use super::{Db, DbError, FromRow, Row, Tx, Value};

/// Where a statement can be asked: `&Db`, a transaction of its own, or `&mut Tx`, part of one that is open.
///
/// It is taken by value, so that `&Db` and `&mut Tx` fit both; a function that asks more than once takes `&mut Tx`
/// or `&Db`, because only then it is said whether its statements belong together.
pub trait Query: Sized + Send {
    /// The rows as the engine gives them; `one` and `all` read them.
    ///
    /// # Errors
    /// See [`DbError`]. In a transaction any error spoils it.
    fn rows(
        self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<Vec<Row>, DbError>> + Send;

    /// Runs one statement and tells how many rows it changed; asked of the database, once that is durable.
    ///
    /// When its future is dropped, the statement may or may not still run; it never runs in part.
    ///
    /// # Errors
    /// See [`DbError`]. After `Busy` it was not run and will not be.
    fn run(self, sql: &'static str, args: Vec<Value>) -> impl Future<Output = Result<u64, DbError>> + Send;

    /// The first row, if there is any.
    fn one<T: FromRow>(
        self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<Option<T>, DbError>> + Send {
        async move { self.rows(sql, args).await?.first().map(T::from_row).transpose() }
    }

    /// All rows.
    fn all<T: FromRow>(
        self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<Vec<T>, DbError>> + Send {
        async move { self.rows(sql, args).await?.iter().map(T::from_row).collect() }
    }
}

/// Tells the log of a statement, at the level that nobody sees who did not ask for it: its text and never what stands in it.
/// Whoever compares what two requests take reads it there.
fn tell(sql: &'static str) {
    tracing::trace!(target: "platform::statement", sql);
}

impl Query for &Db {
    async fn rows(self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        tell(sql);
        self.ask(sql, args).await
    }

    async fn run(self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        tell(sql);
        self.change(sql, args).await
    }
}

impl Query for &mut Tx {
    async fn rows(self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        tell(sql);
        self.ask(sql, args).await
    }

    async fn run(self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        tell(sql);
        self.change(sql, args).await
    }
}
