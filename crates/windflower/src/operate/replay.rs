//! After a restore: what the ledger names and the backup has brought back is erased again, before the first answer.

use std::path::Path;

use platform::clock::Clock;
use platform::db::Db;

use crate::keep::keepsakes;
use crate::people::ledger::{self, Entry, Kind, LedgerTrouble};
use crate::share::stories;

/// Erases again what came back, and says how many things that were.
///
/// # Errors
/// See [`LedgerTrouble`]; then the place must not answer.
pub async fn run(db: &Db, clock: &Clock, path: &Path) -> Result<u64, LedgerTrouble> {
    let mut erased = 0;
    for entry in ledger::came_back(db, path).await? {
        erased += u64::from(erase(db, clock, &entry).await?);
    }
    Ok(erased)
}

async fn erase(db: &Db, clock: &Clock, entry: &Entry) -> Result<bool, LedgerTrouble> {
    let mut tx = db.begin().await?;
    let was_there = match entry.kind {
        Kind::Keepsake => keepsakes::erase_again(&mut tx, &entry.id, clock.now()).await?,
        Kind::Story => stories::erase_again(&mut tx, &entry.id).await?,
        // Its photograph is named too, and takes its files with it.
        Kind::Blob | Kind::Person | Kind::Box => false,
    };
    ledger::note_again(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(was_there)
}
