//! What somebody is looking for, in her own words: what they mean, and which words of the index that is.

use std::collections::BTreeSet;

use crate::stems::Stems;
use crate::{concepts, letters, weeks};

/// Nobody types more words that help.
const MOST_WORDS: usize = 24;

/// Words that mean one thing; a story counts for the one of them that weighs most.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Words of the index, with how much each of them says.
    pub words: Vec<(String, f64)>,
    /// Whether it is only one plain word as it was typed, whose beginning may be looked for where it is nowhere.
    pub is_plain: bool,
}

/// What somebody is looking for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Need {
    /// Everything it means.
    pub groups: Vec<Group>,
}

/// What is meant as it was said of a story, and as its words alone say it.
struct Weights {
    said: f64,
    told: f64,
}

impl Need {
    /// Reads what was typed. `languages` are those it may be typed in, the likeliest first.
    pub fn read(text: &str, languages: &[&str]) -> Need {
        let mut words = letters::words(text);
        words.truncate(MOST_WORDS);
        let mut groups: Vec<Group> = Vec::new();
        groups.extend(weeks::said(&words).into_iter().map(of_weeks));
        groups.extend(meant(&words, languages).into_iter().map(of_concept));
        let mut known = BTreeSet::new();
        for word in words.iter().filter(|word| !is_empty(word, languages)) {
            let stems: BTreeSet<String> = languages.iter().map(|code| Stems::of(code).stem(word)).collect();
            let stems: Vec<String> = stems.into_iter().filter(|stem| known.insert(stem.clone())).collect();
            if stems.is_empty() {
                continue;
            }
            let titles = stems.iter().map(|stem| (format!("_t_{stem}"), TITLE));
            let all = stems.iter().map(|stem| (stem.clone(), WORD)).chain(titles).collect();
            groups.push(Group { words: all, is_plain: true });
        }
        Need { groups }
    }

    /// Whether nothing can be looked for.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// A word that was typed.
const WORD: f64 = 1.0;
/// The same in a title or an opening line.
const TITLE: f64 = 1.5;

/// What the words mean, in whichever of the languages; where nothing is meant, with one letter forgiven in each word.
fn meant(words: &[String], languages: &[&str]) -> BTreeSet<&'static str> {
    let mut all = BTreeSet::new();
    for language in languages {
        all.extend(concepts::meant(words, language));
        let typos =
            words.iter().filter(|word| concepts::meant(std::slice::from_ref(word), language).is_empty());
        all.extend(typos.flat_map(|word| concepts::meant_by_typo(word, language)));
    }
    all
}

fn is_empty(word: &str, languages: &[&str]) -> bool {
    languages.iter().any(|language| Stems::of(language).is_empty(word))
}

/// The nearer, the more it says; a week more or less is the same week to whoever looks.
fn of_weeks(number: i64) -> Group {
    let near = [(0, 2.4), (1, 1.7), (2, 1.2), (3, 0.7), (4, 0.4)];
    let mut words = Vec::new();
    for (apart, weight) in near {
        for weeks in BTreeSet::from([number - apart, number + apart]) {
            words.push((format!("_k_{weeks}"), weight));
            words.push((format!("_j_{weeks}"), weight * 0.5));
        }
    }
    Group { words, is_plain: false }
}

fn of_concept(concept: &'static str) -> Group {
    let Weights { said, told } = match concept.split('_').next() {
        Some("x") => Weights { said: 2.6, told: 1.1 },
        Some("y") => Weights { said: 2.2, told: 0.3 },
        Some("m") => Weights { said: 1.2, told: 0.5 },
        Some("s") => Weights { said: 1.6, told: 0.4 },
        _ => Weights { said: 0.0, told: 0.8 },
    };
    let mut words = vec![(format!("_c_{concept}"), told)];
    if said > 0.0 {
        words.push((format!("_{concept}"), said));
    }
    Group { words, is_plain: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(need: &Need, word: &str) -> bool {
        need.groups.iter().any(|group| group.words.iter().any(|(one, _)| one == word))
    }

    #[test]
    fn what_is_typed_is_looked_for_as_it_is_meant() {
        let need = Need::read("we lost him at 21 weeks and I am the father", &["en", "de"]);
        assert!(has(&need, "_k_21") && has(&need, "_y_father") && has(&need, "_k_22"), "{need:?}");
        assert!(!has(&need, "the"));
        let need = Need::read("stille Geburt", &["de", "en"]);
        assert!(has(&need, "_x_stillbirth"));
        let need = Need::read("a yellow hat", &["en"]);
        assert!(has(&need, "hat") && has(&need, "_t_yellow"), "{need:?}");
    }

    #[test]
    fn very_long_and_empty_needs_are_answered() {
        assert!(Need::read("\0 '' \" * ( ) NEAR", &["en"]).groups.len() <= 1);
        assert!(Need::read(&"hat ".repeat(300_000), &["en"]).groups.len() == 1);
        assert!(Need::read("", &["en"]).is_empty());
    }
}
