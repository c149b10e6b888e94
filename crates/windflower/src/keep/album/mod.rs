//! The album: the photographs of a box in the order that a parent likes, closed where she prefers it, and each by itself with
//! everything that is said beside it. How she looks at them is hers alone; how they are laid belongs to the box.

mod looks;
pub mod order;
mod search;
mod store;
pub mod web;
pub mod zip;

pub use self::looks::Looks;
pub(crate) use self::store::{copy_closed, forget_closed};

use platform::db::{DbError, Query, Tx};

use self::order::{AlbumOrder, Move, between};
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::keep::boxes::OwnBox;
use crate::keep::keepsakes;
use crate::keep::keepsakes::keepsake::{Keepsake, Taken};
use crate::people::who::audience::{Action, Thing};
use crate::site::turning::{Spot, Whence};

fn of(own_box: &OwnBox) -> (&BoxId, &PersonId) {
    (own_box.id(), own_box.person_id())
}

/// How whoever opened this box looks at it.
pub async fn looks(q: impl Query, own_box: &OwnBox) -> Result<Looks, DbError> {
    Ok(store::looks(q, own_box.id(), own_box.person_id()).await?.unwrap_or_default())
}

/// From now on she looks at it like this.
pub async fn set_looks(tx: &mut Tx, own_box: &OwnBox, looks: Looks) -> Result<(), DbError> {
    store::set_looks(tx, own_box.id(), own_box.person_id(), looks).await
}

/// She prefers it closed, or open again. Whoever calls this asked the rule.
pub async fn close(tx: &mut Tx, own_box: &OwnBox, id: &KeepsakeId, closed: bool) -> Result<(), DbError> {
    store::set_closed(tx, id, own_box.person_id(), closed).await
}

/// Writes down on which day it was taken, as far as she says.
pub async fn set_taken(
    tx: &mut Tx,
    own_box: &OwnBox,
    keepsake: &Keepsake,
    taken: Taken,
) -> Result<(), DbError> {
    let stands_at = taken.stands_at(keepsake.kept_at);
    store::set_taken(tx, own_box.id(), &keepsake.id, (taken, stands_at)).await
}

/// The photographs beside one in this order: the newer one, and the older one.
pub async fn beside(
    q: impl Query + Copy,
    own_box: &OwnBox,
    order: AlbumOrder,
    keepsake: &Keepsake,
) -> Result<(Option<Keepsake>, Option<Keepsake>), DbError> {
    let spot = order.spot(keepsake);
    let newer = store::part(q, of(own_box), order, &Whence::Before(spot.clone()), 1).await?;
    let older = store::part(q, of(own_box), order, &Whence::After(spot), 1).await?;
    Ok((newer.into_iter().next(), older.into_iter().next()))
}

/// Lays one elsewhere in the order of the box, if it may stand there. Where two stand so near to each other that nothing fits
/// between them, all are first laid apart, in the order in which they lie.
pub async fn lay(tx: &mut Tx, own_box: &OwnBox, keepsake: &Keepsake, to: Move) -> Result<(), DbError> {
    if lay_between(tx, own_box, keepsake, to).await? {
        return Ok(());
    }
    store::lay_apart(tx, own_box.id()).await?;
    let asked = (Action::Read, Thing::Keepsake);
    if let Some(keepsake) = keepsakes::find(&mut *tx, own_box, &keepsake.id, asked).await? {
        lay_between(tx, own_box, &keepsake, to).await?;
    }
    Ok(())
}

/// `false` where there is no room for it there.
async fn lay_between(tx: &mut Tx, own_box: &OwnBox, keepsake: &Keepsake, to: Move) -> Result<bool, DbError> {
    let order = AlbumOrder::Own;
    let spot = order.spot(keepsake);
    let whence = match to {
        Move::First => Whence::After(Spot::LATEST),
        Move::Earlier => Whence::Before(spot),
        Move::Later => Whence::After(spot),
        Move::Last => Whence::Before(Spot::EARLIEST),
    };
    let mut there = store::part(&mut *tx, of(own_box), order, &whence, 2).await?;
    there.retain(|one| one.id != keepsake.id);
    let mut places = there.iter().map(|one| order.place(one));
    let (near, far) = (places.next(), places.next());
    // Alone at its end it stands where it was to stand.
    if near.is_none() {
        return Ok(true);
    }
    let place = match to {
        Move::First => between(None, near),
        Move::Earlier => between(far, near),
        Move::Later => between(near, far),
        Move::Last => between(near, None),
    };
    let Some(place) = place else { return Ok(false) };
    store::set_own_place(tx, own_box.id(), &keepsake.id, place).await?;
    Ok(true)
}
