//! The words of one parent beside one photograph.

use crate::ids::PersonId;

/// Longest words beside one photograph, in characters.
pub const MOST_WORDS: usize = 20_000;

/// The words of one person beside one photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    /// Whose they are; never shown.
    pub person_id: PersonId,
    /// The name that person likes.
    pub name: String,
    /// Exactly as typed.
    pub words: String,
    /// Whether the other parent reads them.
    pub shown: bool,
}

platform::row!(OwnWords { person_id, name, words, shown });
