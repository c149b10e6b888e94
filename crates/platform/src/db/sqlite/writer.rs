//! The one thread that writes. Transactions come one after the other; those that wait together share one sync:
//! each is a SAVEPOINT inside an outer transaction, and each caller is told "committed" only after the outer COMMIT.
//!
//! After a failed sync nothing is tried again and nothing more is written: nobody knows any longer what the disk holds.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::connection::{Answer, Failed, ask, open_writer};
use crate::db::sql_dialect::SqliteText;
use crate::db::transaction::{Hook, run_hooks};
use crate::db::{DbError, Value};

/// At most this many transactions share a sync, so that the first of them does not wait too long.
const GROUP_MOST: usize = 64;
/// And no further one is taken in when the first has waited this long.
const GROUP_LONGEST: Duration = Duration::from_millis(5);
/// Frames in the log that make a checkpoint worth its two syncs (SQLite's own habit: about 4 MB).
const CHECKPOINT_FRAMES: i64 = 1_000;
/// How often, in groups, the length of the log is looked at.
const CHECKPOINT_LOOK: u32 = 16;

pub(super) type Answered = oneshot::Sender<Result<Answer, DbError>>;
pub(super) type Committed = oneshot::Sender<Result<(), DbError>>;

/// What somebody wants from the writer.
pub(super) enum Order {
    /// A transaction of one statement. The turn tells whether its owner still waits.
    Alone(Statement, Turn, Answered),
    /// A transaction of several steps; `begun` is told when its turn has come.
    Begin { begun: Committed, steps: Receiver<Step> },
    /// Leave nothing of what was deleted in the log.
    Tidy(Committed),
}

/// A step of an open transaction. When the sender of steps goes away, the transaction is rolled back.
pub(super) enum Step {
    Ask(Statement, Answered),
    Commit(Vec<Hook>, Committed),
}

pub(super) struct Statement {
    pub text: Arc<SqliteText>,
    pub args: Vec<Value>,
}

/// Settles between the writer and an impatient owner whether a statement is run: exactly one of `take` and
/// `give_up` succeeds.
#[derive(Clone, Default)]
pub(super) struct Turn(Arc<AtomicU8>);

impl Turn {
    fn take(&self) -> bool {
        self.0.compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    pub(super) fn give_up(&self) -> bool {
        self.0.compare_exchange(0, 2, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }
}

/// Starts the writer; it ends when the last sender of orders is gone. `idle`: how long an open transaction may ask
/// for nothing before it is rolled back, because everybody else waits behind it.
pub(super) fn start(path: &Path, idle: Duration) -> Result<Sender<Order>, DbError> {
    let connection = open_writer(path)?;
    let (orders, received) = channel();
    let runtime = tokio::runtime::Handle::current();
    let thread = std::thread::Builder::new().name("db-writer".to_owned());
    let writer = Writer {
        connection,
        orders: received,
        idle,
        group: Group::default(),
        tidying: Vec::new(),
        stopped: None,
        groups: 0,
    };
    thread
        .spawn(move || {
            // So that what runs after a commit may use `tokio::spawn`.
            let _inside = runtime.enter();
            writer.serve();
        })
        .map_err(DbError::broken)?;
    Ok(orders)
}

struct Writer {
    connection: Connection,
    orders: Receiver<Order>,
    idle: Duration,
    group: Group,
    /// Who waits for the log to be emptied.
    tidying: Vec<Committed>,
    /// Why nothing more is written.
    stopped: Option<String>,
    groups: u32,
}

/// The transactions that wait for the outer COMMIT.
#[derive(Default)]
struct Group {
    done: Vec<Done>,
    /// Set when SQLite itself rolled the outer transaction back.
    lost: Option<DbError>,
}

enum Done {
    Alone(Answer, Answered),
    Several(Vec<Hook>, Committed),
}

impl Writer {
    fn serve(mut self) {
        while let Ok(first) = self.orders.recv() {
            match self.open_outer() {
                Ok(()) => self.run_group(first),
                Err(error) => refuse(first, error),
            }
        }
    }

    fn open_outer(&mut self) -> Result<(), DbError> {
        if let Some(why) = &self.stopped {
            return Err(DbError::Broken(format!("stopped writing: {why}")));
        }
        self.command("BEGIN IMMEDIATE")
    }

    fn run_group(&mut self, first: Order) {
        self.group = Group::default();
        let mut waiting_since = None;
        let mut next = Some(first);
        while let Some(order) = next {
            match order {
                Order::Alone(statement, turn, answered) => self.run_alone(&statement, &turn, answered),
                Order::Begin { begun, steps } => self.run_steps(begun, &steps),
                Order::Tidy(told) => self.tidying.push(told),
            }
            if !self.group.done.is_empty() {
                waiting_since.get_or_insert_with(Instant::now);
            }
            let patient = waiting_since.is_none_or(|since: Instant| since.elapsed() < GROUP_LONGEST);
            let room = self.group.done.len() < GROUP_MOST && patient;
            next = if room && self.group.lost.is_none() { self.orders.try_recv().ok() } else { None };
        }
        self.close_outer();
        self.tidy();
        self.checkpoint_now_and_then();
    }

    /// One statement needs no savepoint: SQLite undoes a failed statement by itself.
    fn run_alone(&mut self, statement: &Statement, turn: &Turn, answered: Answered) {
        if !turn.take() {
            return;
        }
        match self.ask(statement) {
            Ok(answer) => self.group.done.push(Done::Alone(answer, answered)),
            Err(error) => {
                let _ = answered.send(Err(error));
            }
        }
    }

    fn run_steps(&mut self, begun: Committed, steps: &Receiver<Step>) {
        if begun.is_closed() {
            return;
        }
        let savepoint = self.command("SAVEPOINT one");
        let failed = savepoint.is_err();
        if begun.send(savepoint).is_err() || failed {
            return self.undo();
        }
        // A dropped transaction ends this at once, a forgotten one after `idle`.
        while let Ok(step) = steps.recv_timeout(self.idle) {
            match step {
                Step::Ask(statement, answered) => {
                    let _ = answered.send(self.ask(&statement));
                }
                Step::Commit(hooks, committed) => {
                    return match self.command("RELEASE one") {
                        Ok(()) => self.group.done.push(Done::Several(hooks, committed)),
                        Err(error) => {
                            self.undo();
                            let _ = committed.send(Err(error));
                        }
                    };
                }
            }
            if self.group.lost.is_some() {
                return;
            }
        }
        self.undo();
    }

    fn undo(&mut self) {
        if self.group.lost.is_some() {
            return;
        }
        if let Err(error) = self.command("ROLLBACK TO one").and_then(|()| self.command("RELEASE one")) {
            // Then the outer transaction must not be committed either.
            self.group.lost.get_or_insert(error);
        }
    }

    fn close_outer(&mut self) {
        let Group { done, lost } = std::mem::take(&mut self.group);
        let result = match lost {
            Some(error) => Err(error),
            None if done.is_empty() => self.command("ROLLBACK"),
            None => self.command("COMMIT"),
        };
        if !self.connection.is_autocommit() && self.command("ROLLBACK").is_err() {
            self.stop("a transaction could not be rolled back");
        }
        for one in done {
            one.tell(&result);
        }
    }

    fn ask(&mut self, statement: &Statement) -> Result<Answer, DbError> {
        let answer = ask(&self.connection, &statement.text.sql, &statement.args);
        self.watch(answer)
    }

    fn command(&mut self, sql: &'static str) -> Result<(), DbError> {
        let done = self.connection.prepare_cached(sql).and_then(|mut statement| statement.raw_execute());
        self.watch(done.map(|_| ()).map_err(Failed::from))
    }

    /// Looks at every error: is the disk still to be trusted, is the outer transaction still there?
    fn watch<T>(&mut self, result: Result<T, Failed>) -> Result<T, DbError> {
        let error = match result {
            Ok(value) => return Ok(value),
            Err(failed) => {
                if failed.fatal {
                    self.stop(&failed.error.to_string());
                }
                failed.error
            }
        };
        // SQLite rolls everything back by itself after some errors (a full disk, a failed read).
        if self.connection.is_autocommit() {
            self.group.lost.get_or_insert(error.clone());
        }
        Err(error)
    }

    fn stop(&mut self, why: &str) {
        if self.stopped.is_none() {
            tracing::error!(why, "the database stops writing: restart only after looking at the disk");
            self.stopped = Some(why.to_owned());
        }
    }

    /// Copies the whole log into the file and empties it, so that nothing deleted is left there. While somebody reads
    /// from the log it cannot be emptied; nobody waits for that.
    fn tidy(&mut self) {
        if self.tidying.is_empty() {
            return;
        }
        let told = std::mem::take(&mut self.tidying);
        let done = if self.stopped.is_some() {
            Err(DbError::broken("the writer has stopped"))
        } else {
            self.empty_log()
        };
        told.into_iter().for_each(|told| {
            let _ = told.send(done.clone());
        });
    }

    fn empty_log(&mut self) -> Result<(), DbError> {
        let patient = |millis| self.connection.busy_timeout(Duration::from_millis(millis));
        let emptied = patient(100).and_then(|()| {
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0))
        });
        let emptied = emptied.and_then(|busy| super::connection::be_patient(&self.connection).map(|()| busy));
        match emptied.map_err(Failed::from) {
            Ok(0) => Ok(()),
            Ok(_) => Err(DbError::Busy),
            Err(failed) => {
                if failed.fatal {
                    self.stop(&format!("a checkpoint failed: {}", failed.error));
                }
                Err(failed.error)
            }
        }
    }

    /// After the callers were told. `NOOP` only reads the length of the log and how far it is copied.
    fn checkpoint_now_and_then(&mut self) {
        self.groups = self.groups.wrapping_add(1);
        if !self.groups.is_multiple_of(CHECKPOINT_LOOK) || self.stopped.is_some() {
            return;
        }
        let read = |sql: &str| -> rusqlite::Result<(i64, i64)> {
            self.connection.prepare_cached(sql)?.query_row([], |row| Ok((row.get(1)?, row.get(2)?)))
        };
        let looked = read("PRAGMA wal_checkpoint(NOOP)").and_then(|(length, copied)| {
            if length - copied > CHECKPOINT_FRAMES {
                read("PRAGMA wal_checkpoint(PASSIVE)").map(|_| ())
            } else {
                Ok(())
            }
        });
        if let Err(failed) = looked.map_err(Failed::from)
            && failed.fatal
        {
            self.stop(&format!("a checkpoint failed: {}", failed.error));
        }
    }
}

impl Done {
    fn tell(self, result: &Result<(), DbError>) {
        match self {
            Done::Alone(answer, answered) => {
                let _ = answered.send(result.clone().map(|()| answer));
            }
            Done::Several(hooks, committed) => {
                if result.is_ok() {
                    run_hooks(hooks);
                }
                let _ = committed.send(result.clone());
            }
        }
    }
}

fn refuse(order: Order, error: DbError) {
    match order {
        Order::Alone(_, _, answered) => {
            let _ = answered.send(Err(error));
        }
        Order::Begin { begun: told, .. } | Order::Tidy(told) => {
            let _ = told.send(Err(error));
        }
    }
}

#[cfg(test)]
mod tests;
