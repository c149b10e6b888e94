//! A pen name and the stories that stand under it.

use story::Document;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

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

/// More accents on one letter than any language writes.
const MOST_ACCENTS: usize = 3;

/// A name as it is kept: composed letters, one space between words, and nothing that is not seen. What cannot be seen or
/// turns the line around only makes one name pass for another.
pub fn clean(name: &str) -> String {
    let (mut clean, mut accents) = (String::new(), 0);
    for letter in name.nfc() {
        if letter.is_whitespace() || letter.is_control() {
            if !clean.is_empty() && !clean.ends_with(' ') {
                clean.push(' ');
            }
            accents = 0;
            continue;
        }
        if is_unseen(letter, clean.chars().next_back()) {
            continue;
        }
        accents = if is_combining_mark(letter) { accents + 1 } else { 0 };
        // An accent needs a letter under it.
        if accents <= MOST_ACCENTS && (accents == 0 || !(clean.is_empty() || clean.ends_with(' '))) {
            clean.push(letter);
        }
    }
    clean.trim_end().to_owned()
}

/// Signs without a shape of their own (Unicode's Default_Ignorable_Code_Point and its blank letters). Persian and others
/// write a zero-width non-joiner inside a word; there it stays.
fn is_unseen(letter: char, before: Option<char>) -> bool {
    match letter {
        '\u{200c}' => !before.is_some_and(|before| ('\u{600}'..='\u{8ff}').contains(&before)),
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{2800}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fffc}' | '\u{fffd}' => true,
        '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}'
        | '\u{f0000}'..='\u{10ffff}' => true,
        _ => false,
    }
}

/// What a reader takes a name for: two names with one mark look the same to her. Letters are those of Unicode's list of
/// confusable characters (UTS 39), without case, accents, spaces and full stops.
pub fn mark(name: &str) -> String {
    let folded: String = clean(name).nfkd().filter(|letter| !is_combining_mark(*letter)).collect();
    // Capitals look like other letters than small ones: each is asked about as it stands, and then in small letters.
    let looks = |text: &str| skeleton(text).flat_map(char::to_lowercase).collect::<String>();
    let seen = looks(&looks(&folded).to_lowercase());
    let letters: String = seen.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if letters.is_empty() { seen } else { letters }
}

/// Whether this may be a name.
///
/// # Errors
/// What is wrong with it.
pub fn check(name: &str) -> Result<String, NameTrouble> {
    let name = clean(name);
    match name.chars().count() {
        0 => Err(NameTrouble::Empty),
        length if length > MOST_PEN_NAME => Err(NameTrouble::Long),
        _ => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_as_it_is_seen() {
        for (typed, kept) in [
            ("  Marta \t of\n the hill ", "Marta of the hill"),
            ("Ka\u{308}the", "K\u{e4}the"),
            ("Mar\u{200b}ta\u{2060}", "Marta"),
            ("\u{202e}atraM\u{202c}", "atraM"),
            ("Marta\u{e0041}\u{fe0f}\u{ad}", "Marta"),
            ("\u{3164}\u{115f}\u{2800}\u{200d}", ""),
            ("\u{a0}\u{2003}", ""),
            ("\u{301}\u{301}", ""),
            ("M.", "M."),
            ("\u{1f54a}", "\u{1f54a}"),
            (
                "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
                "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
            ),
        ] {
            assert_eq!(clean(typed), kept, "{typed:?}");
        }
        let towering = format!("Marta{}", "\u{301}".repeat(60));
        assert!(clean(&towering).chars().count() <= 5 + MOST_ACCENTS);
        assert_eq!(check("\u{200b}"), Err(NameTrouble::Empty));
    }

    #[test]
    fn names_that_a_reader_takes_for_each_other_have_one_mark() {
        for (one, other) in [
            ("Marta", "marta"),
            ("Marta", "\u{41c}\u{430}rt\u{430}"),
            ("Marta", "M\u{e1}rta"),
            ("Marta", "Mar ta."),
            ("Marta", "\u{ff2d}\u{ff41}\u{ff52}\u{ff54}\u{ff41}"),
            ("Marta", "\u{1d40c}arta"),
            ("Lila", "1i1a"),
            ("Lila", "IiIa"),
            ("Olo", "0l0"),
            ("rn", "m"),
        ] {
            assert_eq!(mark(one), mark(other), "{one} {other}");
        }
        for (one, other) in
            [("Marta", "Martha"), ("M.", "N."), ("M.", "M. of the hill"), ("\u{1f54a}", "\u{1f33f}")]
        {
            assert_ne!(mark(one), mark(other), "{one} {other}");
        }
    }
}
