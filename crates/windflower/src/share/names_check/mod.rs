//! The look before showing: words that may tell who a story is by are found and offered to be changed, one by one. It
//! never forces. What it changes is the draft; an edition that others see keeps its words until it is shown anew.

mod finding;
mod instead;
pub mod spot;
pub mod web;

use platform::db::Db;

pub use self::finding::{Change, Finding, changed, findings};
use self::spot::{Kind, Known};
use crate::keep::boxes;
use crate::people::who::persons;
use crate::people::who::roles::Keeper;
use crate::share::editions::Story;
use crate::share::pen_names;
use crate::share::placements::{self, Placement};
use crate::share::publication::linkability;
use crate::trouble::Trouble;

/// Everything in this story that may tell who it is by.
pub async fn look(
    db: &Db,
    keeper: &Keeper,
    story: &Story,
    placements: &[Placement],
) -> Result<Vec<Finding>, Trouble> {
    let known = known(db, keeper, story, placements).await?;
    Ok(findings(&story.told, placements, &known))
}

/// What is known of her that no story under this name should say.
async fn known(db: &Db, keeper: &Keeper, story: &Story, placements: &[Placement]) -> Result<Known, Trouble> {
    let mut known = Known::default();
    if let Some(person) = persons::called(db, keeper.person_id()).await? {
        known.name(&person.name, Kind::OwnName);
        known.mail(&person.address);
    }
    for other in boxes::names_of_others(db, &story.box_id, keeper.person_id()).await? {
        known.name(&other, Kind::OtherParent);
    }
    let own = story.told.pen_name.trim();
    for name in pen_names::names(db, keeper).await? {
        if name != own {
            known.phrase(&name, Kind::OtherPenName);
        }
    }
    let document = placements::document(&story.told, placements);
    for other in linkability::under_other_names(db, keeper, story, &document).await? {
        known.phrase(&other.pen_name, Kind::OtherPenName);
        known.phrase(&other.name, Kind::Elsewhere);
        for picture in &other.pictures {
            known.phrase(&picture.credit, Kind::Elsewhere);
        }
    }
    for line in pen_names::telling_words(db, keeper).await?.lines() {
        known.own_words(line);
    }
    Ok(known)
}
