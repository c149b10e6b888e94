//! After a restore: what the ledger names and the backup has brought back is erased or taken back again, before the first
//! answer.

use std::path::Path;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use crate::keep::{keepsakes, letterbox};
use crate::people::ledger::{self, Entry, Kind, LedgerTrouble};
use crate::people::{credentials, members, passkeys};
use crate::share::placements::reach;
use crate::share::stories::{self, publication};
use crate::share::{circles, invitations};

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
    for entry in ledger::came_back(db, path).await? {
        let mut tx = db.begin().await?;
        let was_there = once_more(&mut tx, &entry, clock.now()).await?;
        ledger::note_again(&mut tx, &entry).await?;
        tx.commit().await?;
        let sum = if entry.kind.is_erasure() { &mut again.erased } else { &mut again.taken_back };
        *sum += u64::from(was_there);
    }
    Ok(again)
}

async fn once_more(tx: &mut Tx, entry: &Entry, now: Moment) -> Result<bool, DbError> {
    let id = entry.id.as_str();
    match entry.kind {
        Kind::Keepsake => keepsakes::erase_again(tx, id, now).await,
        Kind::Story => stories::erase_again(tx, id).await,
        Kind::Narrowed => publication::withdraw_again(tx, id, now).await,
        Kind::Picture => reach::none_again(tx, id).await,
        Kind::Circle => circles::end_again(tx, id).await,
        Kind::Invitation => invitations::take_back_again(tx, id).await,
        Kind::Letterbox => letterbox::take_back_again(tx, id, now).await,
        Kind::Membership => members::end_again(tx, id, now).await,
        Kind::Password => credentials::forget_password_again(tx, id).await,
        Kind::Passkey => passkeys::remove_again(tx, id).await,
        // The photograph of a file is named too, and takes it with it.
        Kind::Blob | Kind::Person | Kind::Box => Ok(false),
    }
}
