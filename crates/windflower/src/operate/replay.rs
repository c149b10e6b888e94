//! After a restore: what the ledger names and the backup has brought back is erased or taken back again, before the first
//! answer. What is done for each kind of line stands in the table of nouns.

use std::path::Path;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};

use crate::lifecycle::NOUNS;
use crate::noun::Replaying;
use crate::people::ledger::{self, Entry, Kind, LedgerTrouble};

/// What was done once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Again {
    /// How many things were erased.
    pub erased: u64,
    /// How many things were taken back.
    pub taken_back: u64,
}

/// Erases and takes back again what came back.
///
/// # Errors
/// See [`LedgerTrouble`]; then the place must not answer.
pub async fn run(db: &Db, clock: &Clock, path: &Path) -> Result<Again, LedgerTrouble> {
    let mut again = Again::default();
    let mut came_back = ledger::came_back(db, path).await?;
    // People first: what only they kept goes with them, and then nobody keeps a box that is named too.
    came_back.sort_by_key(|entry| entry.kind != Kind::Person);
    for entry in came_back {
        let mut tx = db.begin().await?;
        // Before it is done, which would note it as something that the file does not name yet.
        ledger::note_again(&mut tx, &entry).await?;
        let was_there = once_more(&mut tx, clock, &entry).await?;
        tx.commit().await?;
        let sum = if entry.kind.is_erasure() { &mut again.erased } else { &mut again.taken_back };
        *sum += u64::from(was_there);
    }
    Ok(again)
}

async fn once_more(tx: &mut Tx, clock: &Clock, entry: &Entry) -> Result<bool, DbError> {
    let cells = NOUNS.iter().flat_map(|noun| noun.replayed);
    let mut was_there = false;
    for (_, replay) in cells.filter(|(kind, _)| *kind == entry.kind) {
        was_there |= replay(Replaying { tx, clock, nouns: NOUNS, id: &entry.id }).await?;
    }
    Ok(was_there)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_is_done_by_one_noun() {
        for kind in Kind::ALL {
            let cells = NOUNS.iter().flat_map(|noun| noun.replayed).filter(|(one, _)| one == kind);
            assert_eq!(cells.count(), 1, "{kind:?}");
        }
    }
}
