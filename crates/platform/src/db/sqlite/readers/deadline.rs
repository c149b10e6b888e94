//! Stops a statement that reads for longer than it may. One thread looks at all connections a few times a second.

use std::sync::{Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use rusqlite::{Connection, InterruptHandle};

use crate::db::DbError;

/// How often it is looked.
const LOOK: Duration = Duration::from_millis(100);

/// Since when the connection of a thread is at work.
pub(super) struct Deadline {
    since: Mutex<Option<Instant>>,
    handle: InterruptHandle,
}

impl Deadline {
    pub(super) fn of(connection: &Connection) -> Deadline {
        Deadline { since: Mutex::new(None), handle: connection.get_interrupt_handle() }
    }

    /// A statement begins.
    pub(super) fn begin(&self) {
        *self.lock() = Some(Instant::now());
    }

    /// It has ended. Held while somebody stops it, so that the next one is never stopped in its place.
    pub(super) fn end(&self) {
        *self.lock() = None;
    }

    fn stop_after(&self, longest: Duration) {
        let mut since = self.lock();
        if since.is_some_and(|since| since.elapsed() > longest) {
            self.handle.interrupt();
            *since = None;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Instant>> {
        self.since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Looks until the threads have ended.
pub(super) fn watch(deadlines: Vec<Weak<Deadline>>, longest: Duration) -> Result<(), DbError> {
    let look = move || {
        loop {
            let there: Vec<_> = deadlines.iter().filter_map(Weak::upgrade).collect();
            if there.is_empty() {
                return;
            }
            there.iter().for_each(|one| one.stop_after(longest));
            drop(there);
            std::thread::sleep(LOOK);
        }
    };
    std::thread::Builder::new().name("db-deadline".to_owned()).spawn(look).map_err(DbError::broken)?;
    Ok(())
}
