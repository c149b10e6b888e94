//! A box: the private keeping of one keeper, or of two parents together. A person has one box that she opens.

mod keeper;
mod room;
mod store;

pub use keeper::{BoxKeeper, MOST_KEEPERS};
pub use room::Room;
pub(crate) use store::{
    all_of_person, delete, is_sealed, is_there, join, keepers, leave, lock_keeper, lock_keepers,
    lock_of_person, names_of_others,
};

use platform::clock::Clock;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::{BoxId, PersonId};
use crate::noun::{AfterHer, Becomes, Parting};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::Keeper;

/// A box that this keeper may open; only `of_keeper` makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBox {
    id: BoxId,
    person_id: PersonId,
    sealed: bool,
}

impl OwnBox {
    /// Id of the box; never shown.
    pub fn id(&self) -> &BoxId {
        &self.id
    }

    /// Whoever opened it: what is sealed for her is not for others who keep it, and the other way round.
    pub fn person_id(&self) -> &PersonId {
        &self.person_id
    }

    /// Whether whoever opened this box may do this with a thing that `kept_by` put into `box_id`. Nothing in a box is
    /// for anybody but its keepers: what is shown of it are the pictures of a story.
    pub fn may(&self, action: Action, thing: Thing, (box_id, kept_by): (&BoxId, &PersonId)) -> bool {
        let viewer = match (self.id == *box_id, self.person_id == *kept_by) {
            (true, true) => Viewer::Keeper,
            (true, false) => Viewer::CoKeeper,
            (false, _) => Viewer::Stranger,
        };
        let changes = matches!(thing, Thing::Keepsake | Thing::Arrival)
            && !matches!(action, Action::Read | Action::List);
        let thing = if self.sealed && changes { Thing::SealedKeepsake } else { thing };
        audience::may(viewer, action, thing, Audience::OnlyMe)
    }

    /// Whether whoever opened this box may put something in.
    pub fn may_add(&self) -> bool {
        self.may(Action::Add, Thing::Keepsake, (&self.id, &self.person_id))
    }
}

/// The keeper's box, made on her first visit.
pub async fn of_keeper(db: &Db, clock: &Clock, keeper: &Keeper) -> Result<OwnBox, DbError> {
    let person_id = keeper.person_id().clone();
    if let Some(id) = store::of_person(db, &person_id).await? {
        let sealed = store::is_sealed(db, &id).await?;
        return Ok(OwnBox { id, person_id, sealed });
    }
    let mut tx = db.begin().await?;
    let id = make(&mut tx, clock, &person_id).await?;
    tx.commit().await?;
    Ok(OwnBox { id, person_id, sealed: false })
}

/// Makes a box for a person, unless she got one a moment ago in another window.
async fn make(tx: &mut Tx, clock: &Clock, person_id: &PersonId) -> Result<BoxId, DbError> {
    if let Some(found) = store::lock_of_person(tx, person_id).await? {
        return Ok(found);
    }
    let (id, now) = (BoxId::new(clock), clock.now());
    store::insert(tx, &id, now).await?;
    store::join(tx, &id, person_id, now).await?;
    Ok(id)
}

/// What a keeper decided for the time after her about her whole box: nothing is put in, changed or taken out until the
/// seal is lifted.
pub(crate) async fn after_her(of: AfterHer<'_>) -> Result<(), DbError> {
    match of.becomes {
        Becomes::Sealed if of.is_whole_box => store::seal(of.tx, of.box_id, Some(of.at)).await,
        Becomes::Unsealed if of.is_whole_box => unseal(of.tx, of.box_id).await,
        _ => Ok(()),
    }
}

/// Lifts the seal of a box.
pub async fn unseal(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    store::seal(tx, box_id, None).await
}

/// The other parent of this box, if there is one.
pub async fn other_keeper(q: impl Query, own_box: &OwnBox) -> Result<Option<BoxKeeper>, DbError> {
    let keepers = store::keepers(q, own_box.id()).await?;
    Ok(keepers.into_iter().find(|keeper| own_box.person_id != keeper.person_id))
}

/// Whether whoever opened this box still keeps it, held fast until the transaction ends: two who part do not part
/// in the middle of what is done here.
pub async fn lock_own(tx: &mut Tx, own_box: &OwnBox) -> Result<bool, DbError> {
    store::lock_keeper(tx, &own_box.id, &own_box.person_id).await
}

/// Two part: whoever leaves goes on in a box of her own.
pub(crate) async fn part(of: Parting<'_>) -> Result<(), DbError> {
    let now = of.clock.now();
    store::insert(of.tx, of.new_box, now).await?;
    // She looks at it as before: what she prefers closed does not open because she is alone with it.
    store::join_as_before(of.tx, (of.old_box, of.new_box), of.leaves, now).await?;
    store::leave(of.tx, of.old_box, of.leaves).await
}

/// What the other parent of somebody's box is called, if there is one.
pub(crate) async fn other_name(db: &Db, person_id: &PersonId) -> Result<Option<String>, DbError> {
    let Some(box_id) = store::of_person(db, person_id).await? else { return Ok(None) };
    Ok(store::names_of_others(db, &box_id, person_id).await?.into_iter().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(thing, action)` and whether whoever kept it may, and whether the other parent may.
    const CELLS: [(Thing, Action, bool, bool); 8] = [
        (Thing::Arrival, Action::Read, false, false),
        (Thing::Arrival, Action::Write, true, true),
        (Thing::Arrival, Action::Remove, true, false),
        (Thing::Keepsake, Action::Read, true, true),
        (Thing::Keepsake, Action::Write, true, true),
        (Thing::Keepsake, Action::Add, true, true),
        (Thing::Keepsake, Action::Remove, true, false),
        (Thing::Original, Action::Read, true, true),
    ];

    #[test]
    fn each_parent_may_what_the_table_says_and_only_who_kept_it_removes() {
        let box_of = |person: &str| OwnBox { id: "ours".into(), person_id: person.into(), sealed: false };
        for (thing, action, keeper, other) in CELLS {
            let (ours, theirs, marta) = (BoxId::from("ours"), BoxId::from("theirs"), PersonId::from("marta"));
            assert_eq!(box_of("marta").may(action, thing, (&ours, &marta)), keeper, "{thing:?} {action:?}");
            assert_eq!(box_of("jonas").may(action, thing, (&ours, &marta)), other, "{thing:?} {action:?}");
            assert!(!box_of("marta").may(action, thing, (&theirs, &marta)), "{thing:?} {action:?}");
        }
    }
}
