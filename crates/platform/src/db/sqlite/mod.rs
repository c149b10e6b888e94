//! SQLite: one thread that writes, a few that read, and the async doors to both.

mod connection;
mod readers;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use tokio::sync::mpsc::Sender as PartSender;
use tokio::sync::oneshot;
use tokio::time::timeout;

use self::connection::Answer;
use self::readers::Readers;
use self::writer::{Order, Statement, Step, Turn};
use super::dump::{Part, Table, hand_on};
use super::sql_dialect::for_sqlite;
use super::transaction::Hook;
use super::{DbError, Limits, Row, Value};
pub use connection::sqlite_version;

/// A database in one file. Clones share the threads, which end with the last clone.
#[derive(Clone)]
pub struct Sqlite(Arc<Inside>);

struct Inside {
    path: PathBuf,
    writer: Sender<Order>,
    readers: Readers,
    wait: Duration,
}

impl Sqlite {
    pub(super) async fn open(path: &Path, limits: Limits) -> Result<Sqlite, DbError> {
        let path = path.to_owned();
        let opening = tokio::task::spawn_blocking(move || {
            connection::refuse_old_sqlite()?;
            // The writer first: it makes the file and its log, which a reader could not.
            let writer = writer::start(&path, limits.idle)?;
            let readers = Readers::start(&path, limits)?;
            Ok(Sqlite(Arc::new(Inside { path, writer, readers, wait: limits.wait })))
        });
        opening.await.map_err(DbError::broken)?
    }

    pub(super) async fn all(&self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        let text = for_sqlite(sql);
        if text.writes {
            return Ok(self.alone(Statement { text, args }).await?.rows);
        }
        self.0.readers.ask(text, args).await
    }

    pub(super) async fn run(&self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        Ok(self.alone(Statement { text: for_sqlite(sql), args }).await?.changed)
    }

    async fn alone(&self, statement: Statement) -> Result<Answer, DbError> {
        let (answered, mut answer) = oneshot::channel();
        let turn = Turn::default();
        self.0.writer.send(Order::Alone(statement, turn.clone(), answered)).map_err(|_| gone())?;
        let answer = match timeout(self.0.wait, &mut answer).await {
            Err(_) if turn.give_up() => return Err(DbError::Busy),
            Err(_) => answer.await,
            Ok(answer) => answer,
        };
        answer.map_err(|_| gone())?
    }

    pub(super) async fn begin(&self) -> Result<SqliteTx, DbError> {
        let (begun, turn) = oneshot::channel();
        let (steps, received) = channel();
        self.0.writer.send(Order::Begin { begun, steps: received }).map_err(|_| gone())?;
        timeout(self.0.wait, turn).await.map_err(|_| DbError::Busy)?.map_err(|_| gone())??;
        Ok(SqliteTx { steps })
    }

    pub(super) async fn tidy(&self) -> Result<(), DbError> {
        let (told, done) = oneshot::channel();
        self.0.writer.send(Order::Tidy(told)).map_err(|_| gone())?;
        done.await.map_err(|_| gone())?
    }

    pub(super) async fn copy_to(&self, to: &Path) -> Result<(), DbError> {
        let (from, to) = (self.0.path.clone(), to.to_owned());
        tokio::task::spawn_blocking(move || connection::copy(&from, &to)).await.map_err(DbError::broken)?
    }

    /// Reads everything in one transaction of a connection of its own. Waits for the disk.
    pub(super) fn dump(&self, tables: &[Table], parts: &PartSender<Result<Part, DbError>>) {
        if let Err(error) = connection::dump(&self.0.path, tables, |part| hand_on(parts, Ok(part))) {
            hand_on(parts, Err(error));
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.0.path
    }
}

fn gone() -> DbError {
    DbError::broken("the database writer has ended")
}

/// An open transaction. Dropping it closes the channel, which the writer takes for "roll back".
pub(super) struct SqliteTx {
    steps: Sender<Step>,
}

impl SqliteTx {
    pub(super) async fn all(&self, sql: &'static str, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        Ok(self.ask(sql, args).await?.rows)
    }

    pub(super) async fn run(&self, sql: &'static str, args: Vec<Value>) -> Result<u64, DbError> {
        Ok(self.ask(sql, args).await?.changed)
    }

    async fn ask(&self, sql: &'static str, args: Vec<Value>) -> Result<Answer, DbError> {
        let (answered, answer) = oneshot::channel();
        let statement = Statement { text: for_sqlite(sql), args };
        self.steps.send(Step::Ask(statement, answered)).map_err(|_| undone())?;
        answer.await.map_err(|_| undone())?
    }

    /// Once this has been polled, the commit and its hooks run to their end even when the caller goes away.
    pub(super) async fn commit(self, hooks: Vec<Hook>) -> Result<(), DbError> {
        let (committed, done) = oneshot::channel();
        self.steps.send(Step::Commit(hooks, committed)).map_err(|_| undone())?;
        done.await.map_err(|_| undone())?
    }
}

fn undone() -> DbError {
    DbError::broken(
        "the transaction was undone, because it rested for too long or its neighbour lost the disk",
    )
}
