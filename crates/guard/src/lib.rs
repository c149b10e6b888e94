//! The kindness guard: a note in, two answers and a reason out. Who may be in danger ([`Seen::danger`]), and which words a
//! person should look at twice ([`Seen::marks`]). It goes by phrases that a charity can read and change (`phrases/*.tsv`,
//! `docs/guard.md`), and by nothing else: no file is opened, nothing is learned, nothing is remembered.
//!
//! It can raise attention and point. It never refuses, never passes, and decides nothing: that is for people.

mod letters;
mod links;
mod matcher;
mod phrases;
mod sign;
mod tokens;

use std::ops::Range;
use std::sync::LazyLock;

pub use phrases::{Phrases, Problem};
pub use sign::Sign;

use crate::matcher::Found;
use crate::phrases::Meaning;

/// More of them would help nobody who reads.
const MOST_MARKS: usize = 200;

const BUILT_IN: [&str; 3] =
    [include_str!("../phrases/en.tsv"), include_str!("../phrases/de.tsv"), include_str!("../phrases/ar.tsv")];

/// What was seen in a note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The most urgent sign that somebody may be in danger.
    pub danger: Option<Danger>,
    /// What a person should look at twice, in the order of the text; none overlaps another.
    pub marks: Vec<Mark>,
}

/// A sign that somebody may be in danger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Danger {
    /// Which. The later one in the order of signs is the more urgent one.
    pub sign: Sign,
    /// In plain words, in the language of the phrase.
    pub reason: String,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
}

/// Words to look at twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where they stand, in bytes of the text.
    pub range: Range<usize>,
    /// Of what kind they are.
    pub kind: MarkKind,
    /// In plain words, in the language of the phrase.
    pub reason: String,
}

/// Why words are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// Meant well, and it may land hard: "at least".
    Clumsy,
    /// Heavy words, of a time that is past or a tired hour: attention, but not the urgent lane.
    Low,
    /// Sells, or asks to click.
    Sells,
}

/// The phrases of some languages. Whoever grieves may write in another language than the page's: all are looked for.
#[derive(Clone, Debug)]
pub struct Guard {
    languages: Vec<Phrases>,
}

impl Guard {
    /// With the phrases that come with the program.
    ///
    /// # Panics
    /// Never: a test reads the files that are built in.
    pub fn built_in() -> Guard {
        let languages =
            BUILT_IN.map(|text| Phrases::read(text).expect("the phrases that are built in can be read"));
        Guard { languages: languages.into() }
    }

    /// The same with other phrases for one language, in place of those that it had.
    #[must_use]
    pub fn with(mut self, phrases: Phrases) -> Guard {
        self.languages.retain(|one| one.language() != phrases.language());
        self.languages.push(phrases);
        self
    }

    /// Looks at words. Where two languages see the same sign, the reason is in the one named (`de`, `de-AT`).
    pub fn look(&self, text: &str, language: &str) -> Seen {
        let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let mut all: Vec<(&Phrases, Found)> = matcher::find(text, &self.languages);
        let within = |is_covering: fn(&Meaning) -> bool| {
            let covering = all.iter().filter(|(phrases, found)| is_covering(phrases.meaning(found)));
            merged(covering.map(|(_, found)| found.range.clone()).collect())
        };
        let harmless = within(|meaning| *meaning == Meaning::Harmless);
        // What is past covers the danger that it speaks of, and stays to be looked at.
        let low = within(|meaning| matches!(meaning, Meaning::Mark(MarkKind::Low, _)));
        all.retain(|(phrases, found)| match phrases.meaning(found) {
            Meaning::Danger(..) => !covers(&harmless, &found.range) && !covers(&low, &found.range),
            _ => !covers(&harmless, &found.range),
        });
        let dangers = all.iter().filter_map(|(phrases, found)| match phrases.meaning(found) {
            Meaning::Danger(sign, reason) => Some((*sign, phrases.language() == primary, found, reason)),
            _ => None,
        });
        let danger = dangers
            .max_by_key(|(sign, is_own, found, _)| (*sign, *is_own, std::cmp::Reverse(found.range.start)))
            .map(|(sign, _, found, reason)| Danger {
                sign,
                reason: reason.clone(),
                range: found.range.clone(),
            });
        Seen { danger, marks: self.marks(text, &primary, &all) }
    }

    fn marks(&self, text: &str, primary: &str, all: &[(&Phrases, Found)]) -> Vec<Mark> {
        let mut marks: Vec<Mark> = all
            .iter()
            .filter_map(|(phrases, found)| match phrases.meaning(found) {
                Meaning::Mark(kind, reason) => {
                    Some(Mark { range: found.range.clone(), kind: *kind, reason: reason.clone() })
                }
                _ => None,
            })
            .collect();
        let own = self.languages.iter().find(|one| one.language() == primary).or(self.languages.first());
        let reason = own.map(Phrases::link_reason).unwrap_or_default();
        marks.extend(links::addresses(text).map(|range| Mark {
            range,
            kind: MarkKind::Sells,
            reason: reason.to_owned(),
        }));
        marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end), mark.kind));
        let mut end = 0;
        marks.retain(|mark| {
            let is_free = mark.range.start >= end;
            if is_free {
                end = mark.range.end;
            }
            is_free
        });
        marks.truncate(MOST_MARKS);
        marks
    }
}

/// Looks at words with the phrases that come with the program.
pub fn look(text: &str, language: &str) -> Seen {
    static GUARD: LazyLock<Guard> = LazyLock::new(Guard::built_in);
    GUARD.look(text, language)
}

/// The same places, none of them touching another.
fn merged(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|place| place.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for place in places {
        match merged.last_mut() {
            Some(last) if place.start < last.end => last.end = last.end.max(place.end),
            _ => merged.push(place),
        }
    }
    merged
}

fn covers(merged: &[Range<usize>], range: &Range<usize>) -> bool {
    let at = merged.partition_point(|place| place.end < range.end);
    merged.get(at).is_some_and(|place| place.start <= range.start)
}
