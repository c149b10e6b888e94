//! After a restore: what the ledger names and the backup has brought back is erased or taken back again, before the first
//! answer.

use std::path::Path;

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};

use crate::keep::{keepsakes, letterbox};
use crate::people::entering::{credentials, passkeys};
use crate::people::ledger::{self, Entry, Kind, LedgerTrouble};
use crate::people::{account_removal, members};
use crate::share::placements::reach;
use crate::share::stories::{self, publication};
use crate::share::{after_me, circles, farewell, invitations};

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
    let (id, now) = (entry.id.as_str(), clock.now());
    match entry.kind {
        Kind::Keepsake => keepsakes::erase_again(tx, &id.into(), now).await,
        Kind::Story => stories::erase_again(tx, id).await,
        Kind::Person => farewell::erase_again(tx, clock, id).await,
        Kind::Box => farewell::erase_box_again(tx, id, now).await,
        // Its photograph is named too, and takes its files with it.
        Kind::Blob => Ok(false),
        Kind::Narrowed => publication::withdraw_again(tx, id, now).await,
        Kind::Picture => reach::none_again(tx, id).await,
        Kind::Circle => circles::end_again(tx, id).await,
        Kind::Invitation => invitations::take_back_again(tx, id).await,
        Kind::Letterbox => letterbox::take_back_again(tx, &id.into(), now).await,
        Kind::Membership => members::end_again(tx, id, now).await,
        Kind::Password => credentials::forget_password_again(tx, id).await,
        Kind::Passkey => passkeys::remove_again(tx, id).await,
        Kind::AfterMe => after_me::take_links_back_again(tx, id).await,
        Kind::Leaves => farewell::begin_again(tx, clock, id).await,
        Kind::Stays => account_removal::stay_again(tx, id).await,
    }
}
