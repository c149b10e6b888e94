//! The edition of a story: what readers see, fixed when its teller pressed the button.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::told::Told;
use crate::words::{self, Block};

/// What readers see: fixed when its teller pressed the button, never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Title; may be empty.
    pub title: String,
    /// The line for lists; may be empty.
    pub opening: String,
    /// The name under it; may be empty.
    pub pen_name: String,
    /// Language it is told in.
    pub language: String,
    /// Who tells.
    pub teller: String,
    /// How long ago it was.
    pub time_since: String,
    /// The baby's name; may be empty.
    pub name: String,
    /// In her own words, what a reader should know first.
    pub own_note: String,
    /// What happened.
    pub experiences: Vec<String>,
    /// What a reader meets.
    pub content_notes: Vec<String>,
    /// How many weeks a pregnancy lasted, if that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<i64>,
    /// Which moments of it are told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moments: Vec<String>,
    /// The story; pictures by their slot.
    pub blocks: Vec<Block>,
    /// The pictures, in order.
    pub pictures: Vec<DocumentPicture>,
}

/// One picture of an edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentPicture {
    /// What a reader's address may name.
    pub slot: String,
    /// Which keepsake; never shown.
    pub keepsake_id: String,
    /// Words under it.
    pub caption: String,
    /// Who took it.
    pub credit: String,
    /// What it shows.
    pub description: String,
    /// The sentence on its cover, if it is covered.
    pub cover: Option<String>,
}

/// A picture as its teller put it into the story, from which an edition is made.
#[derive(Clone, Debug)]
pub struct PlacedPicture {
    /// Its name in the text: `[[name]]`. It stays with her: no edition has it.
    pub name: String,
    /// What readers get of it.
    pub picture: DocumentPicture,
}

impl Document {
    /// Reads the text of an edition again.
    ///
    /// # Errors
    /// If it is none.
    pub fn read(json: &str) -> Result<Document, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The text of an edition, as it is kept.
    ///
    /// # Errors
    /// Never for what [`Document::of`] made.
    pub fn write(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// The edition that a story would have if its teller pressed the button now. A picture that the text does not
    /// name stands at the end; a name without a picture is left out.
    pub fn of(told: &Told, pictures: Vec<PlacedPicture>) -> Document {
        Document {
            title: told.title.trim().to_owned(),
            opening: told.opening.trim().to_owned(),
            pen_name: told.pen_name.trim().to_owned(),
            language: told.language.clone(),
            teller: told.teller.clone(),
            time_since: told.time_since.clone(),
            name: told.name.trim().to_owned(),
            own_note: told.own_note.trim().to_owned(),
            experiences: told.experiences.clone(),
            content_notes: told.content_notes.clone(),
            weeks: told.weeks,
            moments: told.moments.clone(),
            blocks: with_slots(&told.words, &pictures),
            pictures: pictures.into_iter().map(|one| one.picture).collect(),
        }
    }

    /// Whether a reader is told something before the story opens.
    pub fn has_gate(&self) -> bool {
        !self.content_notes.is_empty() || !self.own_note.is_empty()
    }

    /// Who tells it, if that is said.
    pub fn said_teller(&self) -> Option<&str> {
        said(&self.teller)
    }

    /// How long it is since, if that is said.
    pub fn said_time_since(&self) -> Option<&str> {
        said(&self.time_since)
    }

    /// The picture in this slot.
    pub fn picture(&self, slot: &str) -> Option<&DocumentPicture> {
        self.pictures.iter().find(|picture| picture.slot == slot)
    }
}

/// The words as blocks, each picture by its slot and only once.
fn with_slots(typed: &str, pictures: &[PlacedPicture]) -> Vec<Block> {
    let slots: HashMap<&str, &str> =
        pictures.iter().map(|one| (one.name.as_str(), one.picture.slot.as_str())).collect();
    let mut used = Vec::new();
    let mut blocks = Vec::new();
    for block in words::read(typed) {
        let Block::Picture(name) = &block else {
            blocks.push(block);
            continue;
        };
        if let Some(slot) = slots.get(name.as_str()).filter(|slot| !used.contains(*slot)) {
            used.push(slot);
            blocks.push(Block::Picture((*slot).to_owned()));
        }
    }
    let unnamed = pictures.iter().map(|one| one.picture.slot.as_str()).filter(|slot| !used.contains(slot));
    blocks.extend(unnamed.map(|slot| Block::Picture(slot.to_owned())));
    blocks
}

/// A slug, unless it says nothing.
fn said(slug: &str) -> Option<&str> {
    Some(slug).filter(|slug| !slug.is_empty() && *slug != "rather-not-say")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(slot: &str, name: &str) -> PlacedPicture {
        let picture = DocumentPicture {
            slot: slot.into(),
            keepsake_id: format!("keepsake of {slot}"),
            caption: String::new(),
            credit: String::new(),
            description: String::new(),
            cover: (slot == "b").then(|| "Her hat.".into()),
        };
        PlacedPicture { name: name.into(), picture }
    }

    #[test]
    fn a_picture_that_the_text_does_not_name_stands_at_the_end() {
        let told = Told { words: "one\n\n[[hat]]\n\n[[nothing]]\n\ntwo".into(), ..Told::default() };
        let document = Document::of(&told, vec![placed("a", "hat"), placed("b", "blanket")]);
        assert_eq!(words::picture_names(&document.blocks), ["a", "b"]);
        assert_eq!(document.pictures.iter().filter(|picture| picture.cover.is_some()).count(), 1);
    }

    #[test]
    fn a_picture_named_twice_stands_once() {
        let told = Told { words: "[[hat]]\n[[hat]]".into(), ..Told::default() };
        let document = Document::of(&told, vec![placed("a", "hat")]);
        assert_eq!(words::picture_names(&document.blocks), ["a"]);
    }

    #[test]
    fn the_name_in_the_text_is_not_in_the_edition() {
        let told = Told { words: "[[IMG_SECRET.jpg]]".into(), ..Told::default() };
        let document = Document::of(&told, vec![placed("a", "IMG_SECRET.jpg")]);
        assert!(!document.write().unwrap().contains("SECRET"));
    }

    #[test]
    fn an_edition_is_read_as_it_was_written() {
        let told = Told { title: " Hat ".into(), words: "# One\n\n[[hat]]".into(), ..Told::default() };
        let document = Document::of(&told, vec![placed("a", "hat")]);
        let again = Document::read(&document.write().unwrap()).unwrap();
        assert_eq!((again.title.as_str(), again.blocks), ("Hat", document.blocks));
    }
}
