//! A pen name and the stories that stand under it.

use story::Document;

use crate::ids::StoryId;
use crate::share::editions::Story;
use crate::share::editions::story::MOST_PEN_NAME;

/// A story as the page of names lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryUnder {
    /// Its id, for her own rooms.
    pub id: StoryId,
    /// Its title; may be empty.
    pub title: String,
}

/// One of her names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PenName {
    /// The name.
    pub name: String,
    /// Stories that she is writing under it.
    pub stories: Vec<StoryUnder>,
    /// Stories that others see under it, or will after the wait.
    pub shown: Vec<StoryUnder>,
}

impl PenName {
    /// A name with its stories, among all that are hers: as she writes them, and as others see them.
    pub fn of(name: String, own: &[Story], seen: &[(Story, Document)]) -> PenName {
        let written = own.iter().filter(|story| story.told.pen_name.trim() == name);
        let stories = written.map(|story| StoryUnder::new(&story.id, &story.told.title)).collect();
        let shown = seen.iter().filter(|(_, document)| document.pen_name == name);
        let shown = shown.map(|(story, document)| StoryUnder::new(&story.id, &document.title)).collect();
        PenName { name, stories, shown }
    }

    /// Whether no story needs it.
    pub fn is_free(&self) -> bool {
        self.stories.is_empty() && self.shown.is_empty()
    }
}

impl StoryUnder {
    fn new(id: &StoryId, title: &str) -> StoryUnder {
        StoryUnder { id: id.clone(), title: title.trim().to_owned() }
    }
}

/// Why a name was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameTrouble {
    /// Nothing was written.
    Empty,
    /// More than `MOST_PEN_NAME` characters.
    Long,
    /// She has it already.
    There,
}

/// Whether this may be a name.
///
/// # Errors
/// What is wrong with it.
pub fn check(name: &str) -> Result<&str, NameTrouble> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(NameTrouble::Empty),
        length if length > MOST_PEN_NAME => Err(NameTrouble::Long),
        _ => Ok(name),
    }
}
