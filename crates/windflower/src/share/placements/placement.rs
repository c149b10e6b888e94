//! A keepsake in a story, as its teller writes it and as a reader's address names it.

use story::{DocumentPicture, PlacedPicture};

use crate::ids::{KeepsakeId, StoryId};
use crate::people::who::audience::Audience;

/// One keepsake in one story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// What a reader's address may name; says nothing about the keepsake.
    pub slot: String,
    /// Which keepsake.
    pub keepsake_id: KeepsakeId,
    /// Its name in the teller's text: `[[name]]`.
    pub name: String,
    /// Words under it.
    pub caption: String,
    /// Who took it.
    pub credit: String,
    /// What it shows, for somebody who cannot see it.
    pub description: String,
    /// Whether it stays covered until a reader asks for it.
    pub covered: bool,
    /// The one sentence on its cover.
    pub cover: String,
    /// Whether she said if it is covered; it is asked until then, and nothing covers it meanwhile.
    pub answered: bool,
}

platform::row!(Placement { slot, keepsake_id, name, caption, credit, description, covered, cover, answered });

impl Placement {
    /// As an edition holds it.
    pub(super) fn placed(&self) -> PlacedPicture {
        let picture = DocumentPicture {
            slot: self.slot.clone(),
            keepsake_id: self.keepsake_id.to_string(),
            caption: self.caption.trim().to_owned(),
            credit: self.credit.trim().to_owned(),
            description: self.description.trim().to_owned(),
            cover: self.covered.then(|| self.cover.trim().to_owned()),
        };
        PlacedPicture { name: self.name.clone(), picture }
    }
}

/// The address of one picture for readers, and how far it may go under it.
pub struct PictureKey {
    /// The address itself; random.
    pub picture_key: String,
    /// In which story.
    pub story_id: StoryId,
    /// Where in it.
    pub slot: String,
    /// Which photograph.
    pub keepsake_id: KeepsakeId,
    /// How far it could go when its story was shown.
    pub reach: Audience,
}

platform::row!(PictureKey { picture_key, story_id, slot, keepsake_id, reach });
