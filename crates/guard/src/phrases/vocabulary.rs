//! Every word of the phrases of a language, once. `word*` is every word that begins so.

use std::collections::{BTreeSet, HashMap};

use super::compared;

/// The number of a word of the phrases.
pub type Atom = usize;

/// Every word of the phrases of a language.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    whole: HashMap<String, Atom>,
    beginnings: HashMap<String, Atom>,
    /// Of the beginnings, in bytes.
    lengths: BTreeSet<usize>,
    /// Whole words by their number of letters, for a word in which a letter is a star.
    by_length: HashMap<usize, Vec<(String, Atom)>>,
    atoms: usize,
}

impl Vocabulary {
    /// The number of a word as it stands in a file of phrases.
    ///
    /// # Errors
    /// A sentence, where it is no word.
    pub fn atom(&mut self, written: &str) -> Result<Atom, String> {
        let is_beginning = written.ends_with('*');
        let word = compared(written);
        let has_other =
            |letter: char| !letter.is_alphanumeric() && !"'’-*".contains(letter) && !is_mark(letter);
        if word.is_empty() || written.contains(has_other) || written.trim_end_matches('*').contains('*') {
            return Err(format!("\"{written}\" is not a word."));
        }
        let known = if is_beginning { &mut self.beginnings } else { &mut self.whole };
        if let Some(atom) = known.get(&word) {
            return Ok(*atom);
        }
        let atom = self.atoms;
        self.atoms += 1;
        if is_beginning {
            self.lengths.insert(word.len());
        } else {
            self.by_length.entry(word.chars().count()).or_default().push((word.clone(), atom));
        }
        known.insert(word, atom);
        Ok(atom)
    }

    /// The numbers of words with spaces between them.
    ///
    /// # Errors
    /// A sentence, where one is no word.
    pub fn atoms(&mut self, written: &str) -> Result<Vec<Atom>, String> {
        written.split_whitespace().map(|word| self.atom(word)).collect()
    }

    /// Whether a phrase has this word, whole.
    pub fn knows(&self, compared: &str) -> bool {
        self.whole.contains_key(compared)
    }

    /// Adds the numbers of all words of phrases that this one is.
    pub fn find(&self, compared: &str, atoms: &mut Vec<Atom>) {
        if compared.contains('*') {
            let same_length = self.by_length.get(&compared.chars().count()).into_iter().flatten();
            atoms.extend(same_length.filter(|(word, _)| is_like(compared, word)).map(|(_, atom)| *atom));
            return;
        }
        atoms.extend(self.whole.get(compared));
        for length in &self.lengths {
            if let Some(begun) = compared.get(..*length) {
                atoms.extend(self.beginnings.get(begun));
            }
        }
    }
}

fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

/// A star is any letter. Without two letters of its own, a word could be anything.
fn is_like(starred: &str, word: &str) -> bool {
    starred.chars().filter(|letter| *letter != '*').count() > 1
        && starred.chars().zip(word.chars()).all(|(one, other)| one == '*' || one == other)
}
