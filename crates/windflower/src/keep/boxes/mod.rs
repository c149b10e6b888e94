//! A box: the private keeping of one keeper, or later of two parents together.

pub(crate) mod store;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use crate::people::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::roles::Keeper;

/// A box that this keeper may open; only `of_keeper` makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBox {
    id: String,
    sealed: bool,
}

impl OwnBox {
    /// Id of the box; never shown.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether whoever opened this box may do this with a thing that is kept in `box_id`. Nothing in a box is for
    /// anybody but its keepers: what is shown of it are the pictures of a story.
    pub fn may(&self, action: Action, thing: Thing, box_id: &str) -> bool {
        let viewer = if self.id == box_id { Viewer::Keeper } else { Viewer::Stranger };
        let changes = thing == Thing::Keepsake && action != Action::Read;
        let thing = if self.sealed && changes { Thing::SealedKeepsake } else { thing };
        audience::may(viewer, action, thing, Audience::OnlyMe)
    }
}

/// The keeper's box, made on her first visit.
///
/// # Errors
/// Whatever the database says.
pub async fn of_keeper(db: &Db, clock: &Clock, keeper: &Keeper) -> Result<OwnBox, DbError> {
    if let Some(id) = store::of_person(db, keeper.person_id()).await? {
        let sealed = store::is_sealed(db, &id).await?;
        return Ok(OwnBox { id, sealed });
    }
    let id = platform::id::new_id(clock);
    let mut tx = db.begin().await?;
    let id = store::make(&mut tx, &id, keeper.person_id(), clock.now()).await?;
    tx.commit().await?;
    Ok(OwnBox { id, sealed: false })
}

/// Seals a box: nothing is put in, changed or taken out until the seal is lifted.
///
/// # Errors
/// Whatever the database says.
pub async fn seal(tx: &mut Tx, box_id: &str, now: Moment) -> Result<(), DbError> {
    store::seal(tx, box_id, Some(now)).await
}

/// Lifts the seal of a box.
///
/// # Errors
/// Whatever the database says.
pub async fn unseal(tx: &mut Tx, box_id: &str) -> Result<(), DbError> {
    store::seal(tx, box_id, None).await
}

/// How many keep this box.
///
/// # Errors
/// Whatever the database says.
pub async fn keepers(tx: &mut Tx, box_id: &str) -> Result<i64, DbError> {
    store::keepers(tx, box_id).await
}
