//! A box: the private keeping of one keeper, or later of two parents together.

pub(crate) mod store;

use platform::clock::Clock;
use platform::db::{Db, DbError};

use crate::people::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::roles::Keeper;

/// The id of a box that this keeper may open; only `of_keeper` makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBox(String);

impl OwnBox {
    /// Id of the box; never shown.
    pub fn id(&self) -> &str {
        &self.0
    }

    /// Whether whoever opened this box may do this with a thing that is kept in `box_id`. Nothing in a box is for
    /// anybody but its keepers: what is shown of it are the pictures of a story.
    pub fn may(&self, action: Action, thing: Thing, box_id: &str) -> bool {
        let viewer = if self.0 == box_id { Viewer::Keeper } else { Viewer::Stranger };
        audience::may(viewer, action, thing, Audience::OnlyMe)
    }
}

/// The keeper's box, made on her first visit.
///
/// # Errors
/// Whatever the database says.
pub async fn of_keeper(db: &Db, clock: &Clock, keeper: &Keeper) -> Result<OwnBox, DbError> {
    if let Some(id) = store::of_person(db, keeper.person_id()).await? {
        return Ok(OwnBox(id));
    }
    let id = platform::id::new_id(clock);
    let mut tx = db.begin().await?;
    let id = store::make(&mut tx, &id, keeper.person_id(), clock.now()).await?;
    tx.commit().await?;
    Ok(OwnBox(id))
}
