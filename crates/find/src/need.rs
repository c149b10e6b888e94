//! What somebody is looking for, in her own words: what they mean, and which words of the index that is.

use std::collections::BTreeSet;

use crate::facets::kind_of;
use crate::stems::Stems;
use crate::{concepts, letters, weeks};

/// Nobody types more words that help.
const MOST_WORDS: usize = 24;
/// More things than this nobody means at once; what words mean stands before the words.
const MOST_GROUPS: usize = 24;

/// Words that mean one thing; a story counts for the one of them that weighs most.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Lists of words of the index, with how much each list says; one word of a list is as good as another.
    pub words: Vec<(Vec<String>, f64)>,
    /// The word as it was typed, where it is nothing more; its beginning may be looked for where it is nowhere.
    pub plain: Option<String>,
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
    /// Where nothing else was said.
    only_told: f64,
}

impl Need {
    /// Reads what was typed. `languages` are those it may be typed in, the likeliest first.
    pub fn read(text: &str, languages: &[&str]) -> Need {
        let mut words = letters::words(text);
        words.truncate(MOST_WORDS);
        let mut groups: Vec<Group> = Vec::new();
        groups.extend(told_in(&words, languages));
        groups.extend(weeks::said(&words).into_iter().map(of_weeks));
        groups.extend(meant(&words, languages).into_iter().map(of_concept));
        let mut known = BTreeSet::new();
        for word in words.iter().filter(|word| !is_empty(word, languages)) {
            let stems: BTreeSet<String> = languages.iter().map(|code| Stems::of(code).stem(word)).collect();
            let stems: Vec<String> = stems.into_iter().filter(|stem| known.insert(stem.clone())).collect();
            if stems.is_empty() {
                continue;
            }
            let titles = stems.iter().map(|stem| format!("_t_{stem}")).collect();
            // What a word means says more than the word, which may stand anywhere.
            let alone = std::slice::from_ref(word);
            let says = if languages.iter().any(|code| !concepts::meant(alone, code).is_empty()) {
                MEANT
            } else {
                1.0
            };
            let words = vec![(titles, TITLE * says), (stems, WORD * says)];
            groups.push(Group { words, plain: Some(word.clone()) });
        }
        groups.truncate(MOST_GROUPS);
        Need { groups }
    }

    /// Every word of the index that is meant, for who only asks whether anything is there.
    pub fn words(&self) -> Vec<String> {
        let lists = self.groups.iter().flat_map(|group| &group.words);
        lists.flat_map(|(words, _)| words).cloned().collect()
    }

    /// Whether nothing can be looked for.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// A word that was typed.
const WORD: f64 = 0.6;
/// What is left of that where the word is known to mean something.
const MEANT: f64 = 0.3;
/// The same in a title or an opening line.
const TITLE: f64 = 1.0;

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

/// Whoever types in a language looks for stories in it, where so many of her words are of that language alone.
const SPOKEN: usize = 2;

/// The language in which it was typed, if the small words of one tell.
fn told_in(words: &[String], languages: &[&str]) -> Option<Group> {
    let small = |language: &&str| {
        let stems = Stems::of(language);
        words.iter().filter(|word| stems.is_empty(word)).count()
    };
    let mut counted: Vec<(usize, &str)> = languages.iter().map(|code| (small(code), *code)).collect();
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (most, language) = *counted.first()?;
    let next = counted.get(1).map_or(0, |(count, _)| *count);
    let word = format!("_l_{}", crate::index::plain(crate::stems::primary(language)));
    (most >= next + SPOKEN).then(|| Group { words: vec![(vec![word], IN_LANGUAGE)], plain: None })
}

/// How much it says that a story is told in the language in which somebody types.
const IN_LANGUAGE: f64 = 2.0;

/// The nearer, the more it says; a week more or less is the same week to whoever looks.
fn of_weeks(number: i64) -> Group {
    let around = |sign: &str, apart: i64| -> Vec<String> {
        let weeks = BTreeSet::from([number - apart, number + apart]);
        weeks.into_iter().map(|weeks| format!("{sign}{weeks}")).collect()
    };
    let words = vec![
        (around("_k_", 0), 2.4),
        (around("_k_", 1), 1.7),
        (around("_j_", 0), 1.4),
        (around("_k_", 2), 1.2),
        (around("_k_", 3), 0.7),
    ];
    Group { words, plain: None }
}

fn of_concept(concept: &'static str) -> Group {
    let Weights { said, told, only_told } = match concept.split('_').next() {
        Some("x") => Weights { said: 2.6, told: 1.1, only_told: 2.0 },
        Some("y") => Weights { said: 3.2, told: 0.3, only_told: 1.8 },
        Some("m") => Weights { said: 1.2, told: 0.5, only_told: 0.7 },
        Some("s") => Weights { said: 1.6, told: 0.4, only_told: 0.8 },
        _ => Weights { said: 0.0, told: 1.2, only_told: 0.0 },
    };
    let all = [
        (format!("_{concept}"), said),
        (format!("_d_{concept}"), only_told),
        (format!("_c_{concept}"), told),
    ];
    let mut words: Vec<(Vec<String>, f64)> = all
        .into_iter()
        .filter(|(_, weight)| *weight > 0.0)
        .map(|(word, weight)| (vec![word], weight))
        .collect();
    words.extend(beside(concept));
    Group { words, plain: None }
}

/// Who tells from nearly the same place, in pairs.
const BESIDE: [(&str, &str); 4] = [
    ("y_father", "y_partner"),
    ("y_mother", "y_second-mother"),
    ("y_relative", "y_friend"),
    ("y_intended-parent", "y_surrogate"),
];

/// What says a part of the same: another experience of the same wide kind, somebody in nearly the same place.
fn beside(concept: &str) -> Option<(Vec<String>, f64)> {
    if let Some(kind) = concept.strip_prefix("x_").and_then(kind_of) {
        return Some((vec![format!("_w_{}", kind.slug)], SAME_KIND));
    }
    let other = BESIDE.iter().find_map(|(one, other)| match concept {
        concept if concept == *one => Some(other),
        concept if concept == *other => Some(one),
        _ => None,
    });
    other.map(|other| (vec![format!("_{other}")], NEARLY))
}

const SAME_KIND: f64 = 1.2;
const NEARLY: f64 = 1.8;

#[cfg(test)]
mod tests {
    use super::*;

    fn has(need: &Need, word: &str) -> bool {
        need.groups.iter().any(|group| group.words.iter().any(|(list, _)| list.iter().any(|one| one == word)))
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
