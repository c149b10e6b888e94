//! A few threads with a read-only connection each, fed from one queue, answering through oneshots. Each statement
//! sees what was committed when it starts, never what is half-way.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::oneshot;

use super::connection::{ask, open_reader};
use crate::db::sql_dialect::SqliteText;
use crate::db::{DbError, Row, Value};

struct Question {
    text: Arc<SqliteText>,
    args: Vec<Value>,
    answer: oneshot::Sender<Result<Vec<Row>, DbError>>,
}

#[derive(Default)]
struct Waiting {
    questions: VecDeque<Question>,
    closed: bool,
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    something: Condvar,
}

/// The reading side. Dropping it lets the threads end.
pub(super) struct Readers {
    queue: Arc<Queue>,
}

impl Readers {
    pub(super) fn start(path: &Path, count: usize) -> Result<Readers, DbError> {
        let readers = Readers { queue: Arc::default() };
        for number in 1..=count {
            let connection = open_reader(path)?;
            let queue = readers.queue.clone();
            let thread = std::thread::Builder::new().name(format!("db-reader-{number}"));
            thread.spawn(move || queue.answer_all(&connection)).map_err(DbError::broken)?;
        }
        Ok(readers)
    }

    pub(super) async fn ask(&self, text: Arc<SqliteText>, args: Vec<Value>) -> Result<Vec<Row>, DbError> {
        let (answer, answered) = oneshot::channel();
        self.queue.put(Question { text, args, answer });
        answered.await.map_err(|_| DbError::broken("a database reader has ended"))?
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        self.queue.waiting.lock().unwrap_or_else(PoisonError::into_inner).closed = true;
        self.queue.something.notify_all();
    }
}

impl Queue {
    fn put(&self, question: Question) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).questions.push_back(question);
        self.something.notify_one();
    }

    fn next(&self) -> Option<Question> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(question) = waiting.questions.pop_front() {
                return Some(question);
            }
            if waiting.closed {
                return None;
            }
            waiting = self.something.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn answer_all(&self, connection: &Connection) {
        while let Some(question) = self.next() {
            // Nobody waits for a reader who closed the page.
            if !question.answer.is_closed() {
                let answer = ask(connection, &question.text.sql, &question.args);
                let _ = question.answer.send(answer.map(|answer| answer.rows).map_err(|failed| failed.error));
            }
        }
    }
}
