//! The phrases of one language, as a charity writes them (`docs/guard.md`): read line by line, and laid out so that a text is
//! compared with all of them at once. A phrase is a row of steps; what may be missing is a step that may be passed over.

mod vocabulary;

use std::collections::{HashMap, HashSet};
use std::fmt;

pub use vocabulary::Atom;
use vocabulary::Vocabulary;

use crate::matcher::Found;
use crate::sign::Sign;
use crate::{MarkKind, letters};

/// With all that may stand between its words.
pub const LONGEST_PHRASE: usize = 32;
/// So many words may stand where a phrase has `...`.
const GAP: usize = 4;

/// The phrases of one language.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    language: String,
    pub(crate) vocabulary: Vocabulary,
    /// The steps of all phrases, one after the other, each phrase closed by `Step::End`.
    pub(crate) steps: Vec<Step>,
    /// Which steps a word begins: those before the one to go to.
    pub(crate) starts: HashMap<Atom, Vec<usize>>,
    /// What each phrase means, and in which line it stands.
    meanings: Vec<Meaning>,
    pub(crate) not: HashSet<Atom>,
    pub(crate) not_after: HashSet<Atom>,
    pub(crate) between: HashSet<Atom>,
    pub(crate) over_comma: HashSet<Atom>,
    reasons: HashMap<String, String>,
}

/// One step of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// One of these words; it may be missing.
    Word {
        /// Any of them.
        any_of: Vec<Atom>,
        /// It may be passed over.
        is_optional: bool,
    },
    /// Any word that is no negation, or none.
    Gap,
    /// The phrase with this number is whole.
    End(usize),
}

/// What it means where a phrase is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Somebody may be in danger, with a reason.
    Danger(Sign, String),
    /// To be looked at twice, with a reason.
    Mark(MarkKind, String),
    /// What it covers means nothing.
    Harmless,
}

/// What is wrong in a file of phrases, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line, counted from 1.
    pub line: usize,
    /// In plain words.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for Problem {}

impl Phrases {
    /// Reads a file of phrases.
    ///
    /// # Errors
    /// The first line that cannot be read, and why.
    pub fn read(text: &str) -> Result<Phrases, Problem> {
        let mut phrases = Phrases::default();
        let mut lines = 0;
        for (line, number) in text.trim_start_matches('\u{feff}').lines().zip(1..) {
            lines = number;
            let line = line.trim_end();
            if !line.is_empty() && !line.starts_with('#') {
                phrases.row(line).map_err(|what| Problem { line: number, what })?;
            }
        }
        if phrases.language.is_empty() {
            let what = "The file does not say its language (language, a tab, and a short name such as en).";
            return Err(Problem { line: lines, what: what.to_owned() });
        }
        Ok(phrases)
    }

    /// Its language: `de`.
    pub fn language(&self) -> &str {
        &self.language
    }

    pub(crate) fn meaning(&self, found: &Found) -> &Meaning {
        &self.meanings[found.phrase]
    }

    /// Why an address in a text is marked.
    pub(crate) fn link_reason(&self) -> &str {
        self.reasons.get("link").map(String::as_str).unwrap_or_default()
    }

    fn row(&mut self, line: &str) -> Result<(), String> {
        let mut fields = line.split('\t').map(str::trim);
        let kind = fields.next().unwrap_or_default();
        let (first, second) = (fields.next().unwrap_or_default(), fields.next().unwrap_or_default());
        if fields.next().is_some() {
            return Err("There are more than three columns.".to_owned());
        }
        if first.is_empty() {
            return Err("After the kind comes a tab, and then the words.".to_owned());
        }
        match kind {
            "language" => self.language = first.to_ascii_lowercase(),
            "reason" if second.is_empty() => return Err("The reason is missing.".to_owned()),
            "reason" => drop(self.reasons.insert(first.to_owned(), second.to_owned())),
            "not" => self.not.extend(self.vocabulary.atoms(first)?),
            "not-after" => self.not_after.extend(self.vocabulary.atoms(first)?),
            "between" => self.between.extend(self.vocabulary.atoms(first)?),
            "over-comma" => self.over_comma.extend(self.vocabulary.atoms(first)?),
            _ => {
                let meaning = self.meant(kind, second)?;
                self.phrase(first, meaning)?;
            }
        }
        Ok(())
    }

    fn meant(&self, kind: &str, reason: &str) -> Result<Meaning, String> {
        let said = || match (reason, self.reasons.get(kind)) {
            ("", None) => Err(format!("A line \"reason\" for {kind} has to stand above it.")),
            ("", Some(all)) => Ok(all.clone()),
            _ => Ok(reason.to_owned()),
        };
        match (kind, Sign::named(kind)) {
            (_, Some(sign)) => Ok(Meaning::Danger(sign, said()?)),
            ("clumsy", _) => Ok(Meaning::Mark(MarkKind::Clumsy, said()?)),
            ("low", _) => Ok(Meaning::Mark(MarkKind::Low, said()?)),
            ("sells", _) => Ok(Meaning::Mark(MarkKind::Sells, said()?)),
            ("harmless", _) => Ok(Meaning::Harmless),
            _ => Err(format!("The kind \"{kind}\" is not known.")),
        }
    }

    fn phrase(&mut self, words: &str, meaning: Meaning) -> Result<(), String> {
        let first = self.steps.len();
        for word in words.split_whitespace() {
            if word == "..." {
                self.steps.extend(std::iter::repeat_n(Step::Gap, GAP));
                continue;
            }
            let bare = word.strip_prefix('(').and_then(|word| word.strip_suffix(')'));
            let any_of = bare.unwrap_or(word).split('|').map(|one| self.vocabulary.atom(one));
            let any_of = any_of.collect::<Result<_, _>>()?;
            self.steps.push(Step::Word { any_of, is_optional: bare.is_some() });
        }
        let own = &self.steps[first..];
        if own.len() > LONGEST_PHRASE {
            return Err("The phrase is too long.".to_owned());
        }
        let Some(last_of_start) = own.iter().position(|step| !step.is_optional()) else {
            return Err("A phrase needs a word that may not be missing.".to_owned());
        };
        if own[..=last_of_start].contains(&Step::Gap) || own.last().is_some_and(Step::is_optional) {
            return Err("A phrase begins with a word and ends with one that may not be missing.".to_owned());
        }
        for at in first..=first + last_of_start {
            if let Step::Word { any_of, .. } = &self.steps[at] {
                for atom in any_of {
                    self.starts.entry(*atom).or_default().push(at);
                }
            }
        }
        self.steps.push(Step::End(self.meanings.len()));
        self.meanings.push(meaning);
        Ok(())
    }
}

impl Step {
    /// May be passed over.
    pub fn is_optional(&self) -> bool {
        matches!(self, Step::Gap | Step::Word { is_optional: true, .. })
    }
}

/// A word of a phrase as it is compared, without what is no letter of it.
fn compared(word: &str) -> String {
    let mut folded = String::new();
    for letter in word.chars().filter(|letter| letter.is_alphanumeric()) {
        letters::fold(letter, |one| folded.push(one));
    }
    letters::forms(&folded).0
}
