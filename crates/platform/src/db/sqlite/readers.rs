//! Threads with a read-only connection each, fed from two queues, answering through oneshots. Each statement sees what was
//! committed when it starts, never what is half-way.
//!
//! Nobody stalls the others: what took long when it was asked before waits in a queue of its own and may use half of the
//! threads, so that what is found by a key always has one; and what runs for longer than a statement may is stopped.

mod deadline;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::oneshot;
use tokio::time::timeout;

use self::deadline::Deadline;
use super::connection::{ask, open_reader};
use crate::db::sql_dialect::SqliteText;
use crate::db::{DbError, Limits, Row, Value};

/// How many may wait; whoever comes then is told at once.
const MOST_WAITING: usize = 4_096;

struct Question {
    text: Arc<SqliteText>,
    args: Vec<Value>,
    since: Instant,
    answer: oneshot::Sender<Result<Vec<Row>, DbError>>,
}

#[derive(Default)]
struct Waiting {
    quick: VecDeque<Question>,
    slow: VecDeque<Question>,
    /// Threads that answer something slow now.
    slow_now: usize,
    closed: bool,
}

struct Queue {
    waiting: Mutex<Waiting>,
    something: Condvar,
    /// How many threads may answer something slow at once.
    slow_most: usize,
}

/// The reading side. Dropping it lets the threads end.
pub(super) struct Readers {
    queue: Arc<Queue>,
    longest: Duration,
}

impl Readers {
    pub(super) fn start(path: &Path, limits: Limits) -> Result<Readers, DbError> {
        let count = limits.readers.max(1);
        let queue = Arc::new(Queue {
            waiting: Mutex::default(),
            something: Condvar::new(),
            slow_most: (count / 2).max(1),
        });
        let readers = Readers { queue, longest: limits.wait + limits.statement };
        let mut deadlines = Vec::new();
        for number in 1..=count {
            let connection = open_reader(path)?;
            let deadline = Arc::new(Deadline::of(&connection));
            deadlines.push(Arc::downgrade(&deadline));
            let queue = readers.queue.clone();
            let thread = std::thread::Builder::new().name(format!("db-reader-{number}"));
            thread.spawn(move || queue.answer_all(&connection, &deadline)).map_err(DbError::broken)?;
        }
        deadline::watch(deadlines, limits.statement)?;
        Ok(readers)
    }

    pub(super) async fn ask(&self, text: Arc<SqliteText>, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        let (answer, answered) = oneshot::channel();
        self.queue.put(Question { text, args, since: Instant::now(), answer })?;
        let answered = timeout(self.longest, answered).await.map_err(|_| DbError::Busy)?;
        answered.map_err(|_| DbError::broken("a database reader has ended"))?
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queue.lock().closed = true;
        self.queue.something.notify_all();
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, question: Question) -> Result<(), DbError> {
        let mut waiting = self.lock();
        let queue = if question.text.is_slow() { &mut waiting.slow } else { &mut waiting.quick };
        if queue.len() >= MOST_WAITING {
            return Err(DbError::Busy);
        }
        queue.push_back(question);
        drop(waiting);
        self.something.notify_one();
        Ok(())
    }

    /// The next question, and whether it is a slow one.
    fn next(&self) -> Option<(Question, bool)> {
        let mut waiting = self.lock();
        loop {
            if let Some(found) = waiting.next(self.slow_most) {
                return Some(found);
            }
            if waiting.closed {
                return None;
            }
            waiting = self.something.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn slow_is_done(&self) {
        self.lock().slow_now -= 1;
        self.something.notify_one();
    }

    fn answer_all(&self, connection: &Connection, deadline: &Deadline) {
        while let Some((question, is_slow)) = self.next() {
            // Nobody waits for a reader who closed the page.
            if !question.answer.is_closed() {
                let began = Instant::now();
                deadline.begin();
                let answer = ask(connection, &question.text.sql, &question.args);
                deadline.end();
                question.text.took(began.elapsed());
                let _ = question.answer.send(answer.map(|answer| answer.rows).map_err(|failed| failed.error));
            }
            if is_slow {
                self.slow_is_done();
            }
        }
    }
}

impl Waiting {
    /// Whoever came first, of those that may be answered now.
    fn next(&mut self, slow_most: usize) -> Option<(Question, bool)> {
        let since = |queue: &VecDeque<Question>| queue.front().map(|question| question.since);
        let slow = since(&self.slow).filter(|_| self.slow_now < slow_most);
        let is_slow = match (since(&self.quick), slow) {
            (None, None) => return None,
            (Some(quick), Some(slow)) => slow < quick,
            (None, Some(_)) => true,
            (Some(_), None) => false,
        };
        self.slow_now += usize::from(is_slow);
        let queue = if is_slow { &mut self.slow } else { &mut self.quick };
        queue.pop_front().map(|question| (question, is_slow))
    }
}
