//! A note and its rules.

use std::ops::Not;

use crate::share::pen_names;
use crate::site::fields::Troubles;
use crate::words::Words;

/// Longest note, in characters.
pub const MOST_WORDS: usize = 4_000;
/// Longest name under it.
pub const MOST_PEN_NAME: usize = 80;
/// Longest line with which one is given back.
pub const MOST_LINE: usize = 600;

platform::row_enum! {
    /// Where a note stands.
    pub enum NoteState {
        /// Nobody has decided yet.
        Held = "held",
        /// A person said yes.
        Passed = "passed",
        /// It is back with its writer, with one kind line.
        Returned = "returned",
        /// It does not reach anybody.
        Declined = "declined",
        /// Its writer took it back; nothing of it is left but that.
        TakenBack = "taken-back",
    }
}

platform::row_enum! {
    /// For whom its writer meant it.
    pub enum MeantFor {
        /// Whoever reads the story.
        Everyone = "everyone",
        /// The keeper, and nobody else.
        HerAlone = "her-alone",
    }
}

platform::row_enum! {
    /// What somebody decides about a note.
    pub enum Outcome {
        /// It reaches her.
        Pass = "pass",
        /// Back to its writer, with one kind line.
        GiveBack = "give-back",
        /// It does not reach her.
        Decline = "decline",
    }
}

impl Outcome {
    /// Where the note stands then.
    pub(super) fn state(self) -> NoteState {
        match self {
            Outcome::Pass => NoteState::Passed,
            Outcome::GiveBack => NoteState::Returned,
            Outcome::Decline => NoteState::Declined,
        }
    }
}

/// What somebody wrote, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The words.
    pub words: String,
    /// The name under them; may be empty.
    pub pen_name: String,
    /// For whom.
    pub meant_for: MeantFor,
    /// The language of the page on which they were written.
    pub language: String,
}

impl Draft {
    /// Puts together what was typed and what was chosen to begin from. Control signs go, and what turns a line around: they
    /// only hide what is said from whoever decides. Lines and spaces stay.
    pub fn new(words: &str, pen_name: &str, meant_for: &str, language: &str) -> Draft {
        let keeps = |letter: &char| *letter == '\n' || *letter == '\t' || !hides(*letter);
        Draft {
            words: words.chars().filter(keeps).collect::<String>().trim().to_owned(),
            pen_name: pen_names::clean(pen_name),
            // What is least seen, where nothing was said.
            meant_for: MeantFor::parse(meant_for).unwrap_or(MeantFor::HerAlone),
            language: language.to_owned(),
        }
    }

    /// What is missing or too long.
    pub fn troubles(&self, words: &Words) -> Troubles {
        let mut troubles = Troubles::default();
        if self.is_empty() {
            troubles.add("words", words.note_words_missing());
        }
        troubles.at_most("words", &self.words, MOST_WORDS, words);
        troubles.at_most("name", &self.pen_name, MOST_PEN_NAME, words);
        troubles
    }

    /// Whether nothing is there to be seen.
    fn is_empty(&self) -> bool {
        self.words.chars().any(|letter| pen_names::clean(&letter.to_string()).is_empty().not()).not()
    }
}

/// Control signs, and those that set or turn the direction of what follows.
fn hides(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(words: &str) -> Draft {
        Draft::new(words, "", "", "en")
    }

    #[test]
    fn lines_and_spaces_stay_and_what_hides_goes() {
        assert_eq!(draft("  I read it.\n\n  Thank you.\t \n").words, "I read it.\n\n  Thank you.");
        assert_eq!(draft("kind\u{202e}dnik\u{7}").words, "kinddnik");
        // Persian writes a joiner inside words, and an emoji of several is held together by one.
        assert_eq!(draft("می\u{200c}خواهم 👩\u{200d}🍼").words, "می\u{200c}خواهم 👩\u{200d}🍼");
    }

    #[test]
    fn what_nobody_can_see_is_no_note() {
        for nothing in ["", " \n ", "\u{200b}\u{200b}", "\u{2800}\u{3164}", "\u{202e}"] {
            assert!(draft(nothing).is_empty(), "{nothing:?}");
        }
        assert!(!draft("💛").is_empty() && !draft(".").is_empty());
    }

    #[test]
    fn whoever_says_nothing_writes_to_her_alone() {
        for said in ["", "all", "EVERYONE"] {
            assert_eq!(Draft::new("x", "", said, "en").meant_for, MeantFor::HerAlone);
        }
        assert_eq!(Draft::new("x", "", "everyone", "en").meant_for, MeantFor::Everyone);
    }
}
