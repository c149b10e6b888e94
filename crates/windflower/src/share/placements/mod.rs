//! A keepsake standing in a story: its caption, credit and description there, and its cover.

pub mod cover;
pub mod picture_audience;
mod placement;
mod store;
pub mod web;

use platform::db::{DbError, Query, Tx};
use story::{Document, Told};

use self::cover::CoverTrouble;
pub use self::placement::{PictureKey, Placement};
use crate::app::Shared;
use crate::ids::{KeepsakeId, PersonId, StoryId};
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes;
use crate::keep::says;
use crate::noun::{AfterHer, Becomes};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{Action, Audience, Thing};
use crate::site::page_cache;

/// Longest caption, credit or description.
pub const MOST_CAPTION: usize = 2_000;

/// The edition that a story would have if its teller pressed the button now.
pub fn document(told: &Told, placements: &[Placement]) -> Document {
    Document::of(told, placements.iter().map(Placement::placed).collect())
}

/// The pictures of a story, in their order; without those whose photograph was put away.
pub async fn of_story(q: impl Query, story_id: &StoryId) -> Result<Vec<Placement>, DbError> {
    store::of_story(q, story_id).await
}

/// What stands in the way of showing it: the slot of a picture, and what is wrong with the sentence on its cover.
pub fn cover_troubles(placements: &[Placement]) -> Vec<(String, CoverTrouble)> {
    let covered = placements.iter().filter(|placement| placement.covered);
    covered
        .filter_map(|placement| Some((placement.slot.clone(), cover::check(&placement.cover).err()?)))
        .collect()
}

/// Puts a keepsake of the same box into a story; `None` if it is not there or stands in it already.
/// Nothing covers a new picture: whether something does, and what it says, is asked where the picture stands.
pub async fn place(
    tx: &mut Tx,
    own_box: &OwnBox,
    story_id: &StoryId,
    keepsake_id: &KeepsakeId,
    called: &str,
) -> Result<Option<Placement>, DbError> {
    // Before it is looked for, so that she does not close it again at this moment.
    if !boxes::lock_own(tx, own_box).await? {
        return Ok(None);
    }
    let Some(kept) = to_place(&mut *tx, own_box, keepsake_id).await? else { return Ok(None) };
    let there = store::of_story(&mut *tx, story_id).await?;
    if there.iter().any(|placement| placement.keepsake_id == *keepsake_id) {
        return Ok(None);
    }
    // One whose photograph is put away keeps its name, because it may be brought back.
    let taken = store::names_in_story(&mut *tx, story_id).await?;
    let mut number = there.len() + 1;
    let mut name = format!("{called} {number}");
    while taken.contains(&name) {
        number += 1;
        name = format!("{called} {number}");
    }
    let placement = Placement {
        slot: platform::id::new_address(),
        keepsake_id: keepsake_id.clone(),
        name,
        caption: String::new(),
        credit: kept.credit,
        description: kept.description,
        covered: false,
        cover: String::new(),
        answered: false,
    };
    let place = store::last_place(&mut *tx, story_id).await? + 1;
    store::insert(tx, story_id, &placement, place).await?;
    Ok(Some(placement))
}

/// What is known of a photograph that she can put into a story of hers.
async fn to_place(
    q: impl Query,
    own_box: &OwnBox,
    keepsake_id: &KeepsakeId,
) -> Result<Option<store::ToPlace>, DbError> {
    let found = store::keepsake_to_place(q, keepsake_id, own_box.person_id()).await?;
    let may =
        |kept: &store::ToPlace| own_box.may(Action::Read, Thing::Keepsake, (&kept.box_id, &kept.kept_by));
    Ok(found.filter(may))
}

/// Whether she can put this photograph into a story of hers.
pub async fn can_stand(q: impl Query, own_box: &OwnBox, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    Ok(to_place(q, own_box, keepsake_id).await?.is_some())
}

/// Makes the pictures of a story these, in this order: what came since goes from it, and what was taken out comes back, unless
/// its photograph is in her box no longer. One whose photograph is put away stays where it waits. `false` if the box is not
/// hers any more.
pub async fn put_back(
    tx: &mut Tx,
    own_box: &OwnBox,
    story_id: &StoryId,
    wanted: &[Placement],
) -> Result<bool, DbError> {
    if !boxes::lock_own(tx, own_box).await? {
        return Ok(false);
    }
    let away = store::away_in_story(&mut *tx, story_id).await?;
    let in_the_way =
        |(slot, name): &&(String, String)| wanted.iter().any(|one| one.name == *name && one.slot != *slot);
    let out: Vec<String> = away.iter().filter(in_the_way).map(|(slot, _)| slot.clone()).collect();
    let there = store::of_story(&mut *tx, story_id).await?;
    for slot in there.iter().map(|one| &one.slot).chain(&out) {
        store::remove(tx, story_id, slot).await?;
    }
    for (place, one) in (1..).zip(wanted) {
        let waits = away.iter().any(|(slot, _)| *slot == one.slot);
        if !waits && to_place(&mut *tx, own_box, &one.keepsake_id).await?.is_some() {
            store::insert(tx, story_id, one, place).await?;
        }
    }
    Ok(true)
}

/// The names by which the words can name a picture of this story, also one whose photograph is put away.
pub async fn names(q: impl Query, story_id: &StoryId) -> Result<Vec<String>, DbError> {
    store::names_in_story(q, story_id).await
}

/// Writes down what its teller says of pictures of a story.
pub async fn change(tx: &mut Tx, story_id: &StoryId, placements: &[Placement]) -> Result<(), DbError> {
    for placement in placements {
        store::update(tx, story_id, placement).await?;
    }
    Ok(())
}

/// Takes a picture out of a story; the photograph stays in the box.
pub async fn take_out(tx: &mut Tx, story_id: &StoryId, slot: &str) -> Result<(), DbError> {
    store::remove(tx, story_id, slot).await?;
    Ok(())
}

/// The pictures of a story that readers may get under an address now. Whoever calls this asks the rule about each.
pub async fn keys_of_story(q: impl Query, story_id: &StoryId) -> Result<Vec<PictureKey>, DbError> {
    store::keys_of_story(q, story_id).await
}

/// The addresses under which readers may get this keepsake now, in whichever stories. As above.
pub async fn keys_of_keepsake(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Vec<PictureKey>, DbError> {
    store::keys_of_keepsake(q, keepsake_id).await
}

/// What is behind the address of a picture, if it answers now. Whoever calls this asks the rule.
pub async fn by_key(q: impl Query, key: &str) -> Result<Option<PictureKey>, DbError> {
    store::by_key(q, key).await
}

/// New addresses for every picture of an edition that may go to anybody; the ones given out before answer no more.
pub async fn make_keys(tx: &mut Tx, story_id: &StoryId, document: &Document) -> Result<(), DbError> {
    store::delete_keys_of_story(tx, story_id).await?;
    for picture in &document.pictures {
        let keepsake_id = KeepsakeId::from(picture.keepsake_id.as_str());
        let reach = says::reach(&mut *tx, &keepsake_id).await?.cap;
        insert_key(tx, (story_id, &picture.slot, &keepsake_id), reach).await?;
    }
    Ok(())
}

/// Gives a picture of a story an address for readers, unless those who are in it let it go to nobody.
async fn insert_key(
    tx: &mut Tx,
    (story_id, slot, keepsake_id): (&StoryId, &str, &KeepsakeId),
    reach: Audience,
) -> Result<(), DbError> {
    if reach == Audience::OnlyMe {
        return Ok(());
    }
    let key = PictureKey {
        picture_key: platform::id::new_address(),
        story_id: story_id.clone(),
        slot: slot.to_owned(),
        keepsake_id: keepsake_id.clone(),
        reach,
    };
    store::insert_key(tx, &key).await
}

/// Nothing answers any longer under the addresses of a story's pictures.
pub async fn delete_keys(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    store::delete_keys_of_story(tx, story_id).await?;
    Ok(())
}

/// Whether a photograph stands in any story that this parent tells, shown or not.
pub async fn stands_in_story_of(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    teller_id: &PersonId,
) -> Result<bool, DbError> {
    store::stands_in_story_of(q, keepsake_id, teller_id).await
}

/// Whether a photograph stands in a story that is sealed, whoever tells it.
pub async fn stands_in_sealed(q: impl Query, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    store::stands_in_sealed(q, keepsake_id).await
}

/// What a keeper decided for the time after her about the photographs of her whole box. One that stands in a sealed story
/// stays where it is. Whoever calls this has the ledger written down and the pages in memory forgotten.
pub(crate) async fn after_her(of: AfterHer<'_>) -> Result<(), DbError> {
    match of.becomes {
        Becomes::Away if of.is_whole_box => {
            for keepsake_id in keepsakes::there(&mut *of.tx, of.box_id).await? {
                if !store::stands_in_sealed(&mut *of.tx, &keepsake_id).await? {
                    keepsakes::put_these_away(of.tx, of.box_id, std::slice::from_ref(&keepsake_id), of.at)
                        .await?;
                    store::delete_keys_of_keepsake(of.tx, &keepsake_id).await?;
                    ledger::note_taken_back(of.tx, Kind::Picture, &keepsake_id, of.at).await?;
                }
            }
            Ok(())
        }
        Becomes::Back if of.is_whole_box => {
            let within = of.within();
            let away = keepsakes::away_between(&mut *of.tx, of.box_id, within).await?;
            keepsakes::bring_these_back(of.tx, of.box_id, &away).await
        }
        _ => Ok(()),
    }
}

/// Puts a keepsake away and takes it out of everything that anybody can see, in the same transaction.
pub async fn put_away(
    app: &Shared,
    tx: &mut Tx,
    own_box: &OwnBox,
    keepsake_id: &KeepsakeId,
) -> Result<bool, DbError> {
    // What a sealed story shows stays as it is.
    if store::stands_in_sealed(&mut *tx, keepsake_id).await? {
        return Ok(false);
    }
    if !keepsakes::put_away(app, tx, own_box, keepsake_id).await? {
        return Ok(false);
    }
    store::delete_keys_of_keepsake(tx, keepsake_id).await?;
    ledger::take_back(app, tx, Kind::Picture, keepsake_id).await?;
    page_cache::narrow(app, tx).await?;
    Ok(true)
}
