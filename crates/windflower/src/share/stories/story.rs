//! A story as its teller writes it, and the edition that readers see.

use std::collections::HashMap;

use platform::clock::Moment;
use platform::db::{DbError, FromRow, Row};
use serde::{Deserialize, Serialize};

use super::words::{self, Block};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::placements::Placement;

/// Longest title, in characters.
pub const MOST_TITLE: usize = 200;
/// Longest text, in characters: some 40 printed pages.
pub const MOST_WORDS: usize = 200_000;
/// Longest of the short fields.
pub const MOST_SHORT: usize = 300;
/// Longest pen name.
pub const MOST_PEN_NAME: usize = 80;

/// Where a story stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Only its teller has seen it.
    Draft,
    /// Somebody else may see its edition.
    Published,
    /// Taken back; only its teller sees it.
    Withdrawn,
}

impl State {
    /// As the database spells it.
    pub fn word(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Published => "published",
            State::Withdrawn => "withdrawn",
        }
    }

    fn read(word: &str) -> State {
        match word {
            "published" => State::Published,
            "withdrawn" => State::Withdrawn,
            _ => State::Draft,
        }
    }
}

/// What its teller says in a story; every field may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// A title, if it has one.
    pub title: String,
    /// The line shown in lists.
    pub opening: String,
    /// Exactly as typed.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// Language it is told in.
    pub language: String,
    /// Who tells.
    pub teller: String,
    /// How long ago it was.
    pub time_since: String,
    /// What to call it: baby, pregnancy, child, a name, own words.
    pub preferred_words: String,
    /// The baby's name, if there is one.
    pub name: String,
    /// What a reader should know first, in her own words.
    pub own_note: String,
    /// What happened.
    pub experiences: Vec<String>,
    /// What a reader meets.
    pub content_notes: Vec<String>,
}

/// A story with its standing.
#[derive(Clone, Debug)]
pub struct Story {
    /// Id; never shown.
    pub id: String,
    /// Its public address; random.
    pub address: String,
    /// The box it belongs to.
    pub box_id: String,
    /// Who tells it.
    pub teller_id: String,
    /// Draft, published or withdrawn.
    pub state: State,
    /// Who may see its edition.
    pub audience: Audience,
    /// Whether it stands in lists.
    pub listed: bool,
    /// Counts its saves, so that two windows notice each other.
    pub version: i64,
    /// Which edition readers see, or will see after the wait.
    pub edition: Option<i64>,
    /// What it says now.
    pub told: Told,
    /// When it was last saved.
    pub saved_at: Moment,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// When it was sealed, if it was: then nobody changes it.
    pub sealed_at: Option<Moment>,
}

impl FromRow for Story {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(Story {
            id: row.get(0)?,
            address: row.get(1)?,
            box_id: row.get(2)?,
            teller_id: row.get(3)?,
            state: State::read(&row.get::<String>(4)?),
            audience: Audience::read(&row.get::<String>(5)?),
            listed: row.get(6)?,
            version: row.get(7)?,
            edition: row.get(8)?,
            told: Told {
                title: row.get(9)?,
                opening: row.get(10)?,
                words: row.get(11)?,
                pen_name: row.get(12)?,
                language: row.get(13)?,
                teller: row.get(14)?,
                time_since: row.get(15)?,
                preferred_words: row.get(16)?,
                name: row.get(17)?,
                own_note: row.get(18)?,
                experiences: read_list(&row.get::<String>(19)?),
                content_notes: read_list(&row.get::<String>(20)?),
            },
            saved_at: row.get(21)?,
            published_at: row.get(22)?,
            sealed_at: row.get(23)?,
        })
    }
}

/// Slugs as one text, for a column.
pub fn write_list(slugs: &[String]) -> String {
    slugs.join(" ")
}

fn read_list(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl Story {
    /// Who this person is to this story. Circles, members and moderators come with their own issues.
    pub fn viewer(&self, person_id: Option<&str>) -> Viewer {
        if person_id == Some(self.teller_id.as_str()) { Viewer::Keeper } else { Viewer::Stranger }
    }

    /// Who may see its edition now; nobody but its keeper unless it is published.
    pub fn reach(&self) -> Audience {
        if self.state == State::Published { self.audience } else { Audience::OnlyMe }
    }

    /// Whether the rule lets this person do that with it.
    pub fn lets(&self, person_id: Option<&str>, action: Action) -> bool {
        let looks = matches!(action, Action::Read | Action::List);
        let thing = if self.sealed_at.is_some() && !looks { Thing::SealedStory } else { Thing::Story };
        audience::may(self.viewer(person_id), action, thing, self.reach())
    }
}

/// `Story::reach`, from the words of its row.
pub fn reach(state: &str, audience: &str) -> Audience {
    if State::read(state) == State::Published { Audience::read(audience) } else { Audience::OnlyMe }
}

/// What readers see: fixed when its teller pressed the button, never changed afterwards.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
    /// The story; pictures by their slot.
    pub blocks: Vec<Block>,
    /// The pictures, in order.
    pub pictures: Vec<DocumentPicture>,
}

/// One picture of an edition.
#[derive(Clone, Debug, Serialize, Deserialize)]
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

impl Document {
    /// Reads the text of an edition again.
    ///
    /// # Errors
    /// `Broken` if it is none.
    pub fn read(json: &str) -> Result<Document, DbError> {
        serde_json::from_str(json).map_err(|error| DbError::Broken(error.to_string()))
    }

    /// The edition that a story would have if its teller pressed the button now. A picture that the text does not
    /// name stands at the end; a name without a picture is left out.
    pub fn of(told: &Told, placements: &[Placement]) -> Document {
        let slots: HashMap<&str, &str> =
            placements.iter().map(|one| (one.name.as_str(), one.slot.as_str())).collect();
        let mut used = Vec::new();
        let mut blocks = Vec::new();
        for block in words::read(&told.words) {
            match block {
                Block::Picture(name) => {
                    let slot = slots.get(name.as_str()).filter(|slot| !used.contains(*slot));
                    if let Some(slot) = slot {
                        used.push(slot);
                        blocks.push(Block::Picture((*slot).to_owned()));
                    }
                }
                other => blocks.push(other),
            }
        }
        let unnamed = placements.iter().filter(|one| !used.contains(&one.slot.as_str()));
        let at_the_end: Vec<Block> = unnamed.map(|one| Block::Picture(one.slot.clone())).collect();
        blocks.extend(at_the_end);
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
            blocks,
            pictures: placements.iter().map(DocumentPicture::of).collect(),
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

    /// How many pictures stay covered at first.
    pub fn covered(&self) -> usize {
        self.pictures.iter().filter(|picture| picture.cover.is_some()).count()
    }

    /// The picture in this slot.
    pub fn picture(&self, slot: &str) -> Option<&DocumentPicture> {
        self.pictures.iter().find(|picture| picture.slot == slot)
    }
}

fn said(slug: &str) -> Option<&str> {
    Some(slug).filter(|slug| !slug.is_empty() && *slug != "rather-not-say")
}

impl DocumentPicture {
    fn of(placement: &Placement) -> DocumentPicture {
        DocumentPicture {
            slot: placement.slot.clone(),
            keepsake_id: placement.keepsake_id.clone(),
            caption: placement.caption.trim().to_owned(),
            credit: placement.credit.trim().to_owned(),
            description: placement.description.trim().to_owned(),
            cover: placement.covered.then(|| placement.cover.trim().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placement(slot: &str, name: &str) -> Placement {
        Placement {
            slot: slot.into(),
            keepsake_id: format!("keepsake of {slot}"),
            name: name.into(),
            caption: String::new(),
            credit: String::new(),
            description: String::new(),
            covered: slot == "b",
            cover: "Her hat.".into(),
        }
    }

    #[test]
    fn a_picture_that_the_text_does_not_name_stands_at_the_end() {
        let told = Told { words: "one\n\n[[hat]]\n\n[[nothing]]\n\ntwo".into(), ..Told::default() };
        let document = Document::of(&told, &[placement("a", "hat"), placement("b", "blanket")]);
        assert_eq!(words::picture_names(&document.blocks), ["a", "b"]);
        assert_eq!(document.covered(), 1);
    }

    #[test]
    fn a_picture_named_twice_stands_once() {
        let told = Told { words: "[[hat]]\n[[hat]]".into(), ..Told::default() };
        let document = Document::of(&told, &[placement("a", "hat")]);
        assert_eq!(words::picture_names(&document.blocks), ["a"]);
    }

    #[test]
    fn the_name_in_the_text_is_not_in_the_edition() {
        let told = Told { words: "[[IMG_SECRET.jpg]]".into(), ..Told::default() };
        let document = Document::of(&told, &[placement("a", "IMG_SECRET.jpg")]);
        assert!(!serde_json::to_string(&document).unwrap().contains("SECRET"));
    }
}
