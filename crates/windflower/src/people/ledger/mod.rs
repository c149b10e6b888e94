//! The ledger: what was erased for good or taken back, by random ids alone, in the database and in a file outside every
//! backup. After a restore the file still names what the backup has brought back, and it is erased or taken back again
//! before the first answer.

pub mod entry;
mod file;
mod store;

use std::collections::{HashMap, HashSet};
use std::path::Path;

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

pub use entry::{Entry, Kind};

use crate::app::App;

/// Two who write at the same moment would both add what neither has marked yet.
static WRITING: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Why the ledger could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum LedgerTrouble {
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The file, or its disk.
    #[error("the ledger {0} cannot be used: {1}")]
    File(String, std::io::Error),
    /// A whole line of the file that nobody can read.
    #[error(
        "line {1} of the ledger {0} cannot be read. It may name something that was erased, so nothing is answered until \
         it is understood. If a newer Windflower wrote it, start that one; if it is half a line, take it out of the file"
    )]
    Line(String, usize),
}

/// Notes in the transaction that erases it that something is gone for good, and forgets every job that names it. Whoever
/// tells somebody so calls [`write_down`] first.
pub async fn note(tx: &mut Tx, kind: Kind, id: &str, now: Moment) -> Result<(), DbError> {
    forget_all_of(tx, kind, id).await?;
    store::forget_taken_back(tx, id).await?;
    store::note(tx, kind, id, now, false).await
}

/// Notes in the transaction that takes it back that something is open no more, and writes it down soon after: that it
/// holds now does not depend on the file.
pub async fn take_back(app: &App, tx: &mut Tx, kind: Kind, id: &str) -> Result<(), DbError> {
    note_taken_back(tx, kind, id, app.clock.now()).await?;
    write_down_soon(app, tx);
    Ok(())
}

/// As `take_back`, where whoever calls this has it written down after the commit.
pub async fn note_taken_back(tx: &mut Tx, kind: Kind, id: &str, now: Moment) -> Result<(), DbError> {
    store::take_back(tx, kind, id, now).await
}

/// Has everything written down that this transaction noted, soon after its commit.
pub fn write_down_soon(app: &App, tx: &mut Tx) {
    let (db, path, here) = (app.db.clone(), app.settings.ledger.clone(), tokio::runtime::Handle::current());
    tx.after_commit(move || {
        here.spawn(async move {
            if let Err(error) = write_down(&db, &path).await {
                tracing::error!(%error, "the ledger is written later");
            }
        });
    });
}

/// Adds to the file what is noted and not in it yet. When it returns the file is on disk.
///
/// # Errors
/// See [`LedgerTrouble`]; then it is added the next time.
pub async fn write_down(db: &Db, path: &Path) -> Result<(), LedgerTrouble> {
    let _alone = WRITING.lock().await;
    let mut entries = store::not_in_file(db).await?;
    entries.extend(store::taken_back_not_in_file(db).await?);
    if entries.is_empty() {
        return Ok(());
    }
    let (path, lines) = (path.to_owned(), entries.clone());
    on_disk(&path.clone(), move || file::append(&path, &lines)).await?;
    for entry in entries {
        if entry.kind.is_erasure() {
            store::mark_in_file(db, entry.kind, &entry.id).await?;
        } else {
            store::mark_taken_back_in_file(db, entry.kind, &entry.id, entry.at).await?;
        }
    }
    Ok(())
}

/// Adds to the file what another copy of it names.
///
/// # Errors
/// See [`LedgerTrouble`].
pub async fn take_over(theirs: &Path, ours: &Path) -> Result<(), LedgerTrouble> {
    let (theirs, ours) = (theirs.to_owned(), ours.to_owned());
    on_disk(&ours.clone(), move || {
        let known: HashSet<Entry> = file::read(&ours)?.into_iter().collect();
        let new: Vec<Entry> =
            file::read(&theirs)?.into_iter().filter(|entry| !known.contains(entry)).collect();
        if new.is_empty() { Ok(()) } else { file::append(&ours, &new) }
    })
    .await
}

/// Everything that the file names.
///
/// # Errors
/// See [`LedgerTrouble`].
pub async fn named(path: &Path) -> Result<Vec<Entry>, LedgerTrouble> {
    let path = path.to_owned();
    on_disk(&path.clone(), move || file::read(&path)).await
}

/// What the file names and the database does not know, each once: it came back with a backup and is to be erased or taken
/// back again. What was taken back and given again before the backup was made is not named.
///
/// # Errors
/// See [`LedgerTrouble`].
pub async fn came_back(db: &Db, path: &Path) -> Result<Vec<Entry>, LedgerTrouble> {
    let named = named(path).await?;
    if named.is_empty() {
        return Ok(named);
    }
    let mut known: HashMap<(Kind, String), Moment> = HashMap::new();
    let rows = store::all(db).await?.into_iter().chain(store::all_taken_back(db).await?);
    known.extend(rows.map(|entry| ((entry.kind, entry.id), entry.at)));
    // What is erased needs not be taken back.
    let erased = known.keys().filter(|(kind, _)| kind.is_erasure()).map(|(_, id)| id.clone());
    let erased_here = named.iter().filter(|entry| entry.kind.is_erasure()).map(|entry| entry.id.clone());
    let erased: HashSet<String> = erased.chain(erased_here).collect();
    let mut new = Vec::new();
    // The last word about each comes last.
    for entry in named.into_iter().rev() {
        let thing = (entry.kind, entry.id.clone());
        let is_known = known.get(&thing).is_some_and(|at| entry.kind.is_erasure() || *at >= entry.at)
            || (!entry.kind.is_erasure() && erased.contains(&entry.id));
        if !is_known {
            known.insert(thing, entry.at);
            new.push(entry);
        }
    }
    new.reverse();
    Ok(new)
}

/// Notes what the file already names, in the transaction that erases it or takes it back again.
pub async fn note_again(tx: &mut Tx, entry: &Entry) -> Result<(), DbError> {
    if !entry.kind.is_erasure() {
        return store::take_back_again(tx, entry.kind, &entry.id, entry.at).await;
    }
    forget_all_of(tx, entry.kind, &entry.id).await?;
    store::note(tx, entry.kind, &entry.id, entry.at, true).await
}

/// What would outlast something that is gone: the key to its body in a backup, and jobs that name it. No job names a blob.
async fn forget_all_of(tx: &mut Tx, kind: Kind, id: &str) -> Result<(), DbError> {
    if kind == Kind::Blob {
        return store::forget_head(tx, id).await;
    }
    platform::jobs::forget(tx, id).await.map(drop)
}

async fn on_disk<T: Send + 'static>(
    path: &Path,
    work: impl FnOnce() -> Result<T, LedgerTrouble> + Send + 'static,
) -> Result<T, LedgerTrouble> {
    let stopped = |error| LedgerTrouble::File(path.display().to_string(), std::io::Error::other(error));
    tokio::task::spawn_blocking(work).await.map_err(stopped)?
}
