//! After a restore: what the ledger names and the backup has brought back is erased again, before the first answer.

use std::path::Path;

use platform::clock::Clock;
use platform::db::Db;

use crate::keep::keepsakes;
use crate::people::ledger::{self, Entry, Kind, LedgerTrouble};
use crate::share::{farewell, stories};

/// Erases again what came back, and says how many things that were.
///
/// # Errors
/// See [`LedgerTrouble`]; then the place must not answer.
pub async fn run(db: &Db, clock: &Clock, path: &Path) -> Result<u64, LedgerTrouble> {
    let mut erased = 0;
    let mut came_back = ledger::came_back(db, path).await?;
    // People first: what only they kept goes with them, and then nobody keeps a box that is named too.
    came_back.sort_by_key(|entry| entry.kind != Kind::Person);
    for entry in came_back {
        erased += u64::from(erase(db, clock, &entry).await?);
    }
    Ok(erased)
}

async fn erase(db: &Db, clock: &Clock, entry: &Entry) -> Result<bool, LedgerTrouble> {
    let mut tx = db.begin().await?;
    // Before it is erased, which would note it as something that the file does not name yet.
    ledger::note_again(&mut tx, entry).await?;
    let was_there = match entry.kind {
        Kind::Keepsake => keepsakes::erase_again(&mut tx, &entry.id, clock.now()).await?,
        Kind::Story => stories::erase_again(&mut tx, &entry.id).await?,
        Kind::Person => farewell::erase_again(&mut tx, clock, &entry.id).await?,
        Kind::Box => farewell::erase_box_again(&mut tx, &entry.id, clock.now()).await?,
        // Its photograph is named too, and takes its files with it.
        Kind::Blob => false,
    };
    tx.commit().await?;
    Ok(was_there)
}
