//! What words mean whatever they are: `words/concepts.tsv` names, language by language, how people say that something happened,
//! who tells, which moment it was, how long ago. So "silent miscarriage" finds a missed one, in any language.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use crate::letters;
use crate::stems::{Stems, primary};

/// The phrases of one language, by the stem they begin with.
#[derive(Default)]
struct Phrases {
    /// Of words that say something, whatever small words stand between them.
    telling: HashMap<String, Vec<Phrase>>,
    /// Of which without its small words only one would be left, which says something else: "I carried".
    whole: HashMap<String, Vec<Phrase>>,
}

struct Phrase {
    /// Its first word, as it is written.
    first: String,
    /// The stems behind the first one.
    rest: Vec<String>,
    concept: &'static str,
}

static CONCEPTS: LazyLock<Vec<(&'static str, Phrases)>> = LazyLock::new(|| {
    let mut all: Vec<(&'static str, Phrases)> = Vec::new();
    for line in include_str!("../words/concepts.tsv").lines().skip(1) {
        let mut cells = line.split('\t');
        let (Some(language), Some(concept), Some(phrases)) = (cells.next(), cells.next(), cells.next())
        else {
            continue;
        };
        let at = all.iter().position(|(of, _)| *of == language).unwrap_or_else(|| {
            all.push((language, Phrases::default()));
            all.len() - 1
        });
        phrases.split('·').for_each(|phrase| all[at].1.put(language, concept, phrase));
    }
    all
});

impl Phrases {
    fn put(&mut self, language: &str, concept: &'static str, phrase: &str) {
        let stems = Stems::of(language);
        let words = letters::words(phrase);
        let telling = telling(&words, &stems);
        let is_whole = telling.len() < 2 && words.len() > 1;
        let (kept, into) =
            if is_whole { (stemmed(&words, &stems), &mut self.whole) } else { (telling, &mut self.telling) };
        let mut kept = kept.into_iter();
        if let Some((first, stem)) = kept.next() {
            let rest = kept.map(|(_, stem)| stem).collect();
            into.entry(stem).or_default().push(Phrase { first: words[first].clone(), rest, concept });
        }
    }
}

/// Where each word stands, and its stem.
fn stemmed(words: &[String], stems: &Stems) -> Vec<(usize, String)> {
    words.iter().enumerate().map(|(at, word)| (at, stems.stem(word))).collect()
}

/// The same, of those words alone that say something.
fn telling(words: &[String], stems: &Stems) -> Vec<(usize, String)> {
    let telling = words.iter().enumerate().filter(|(_, word)| !stems.is_empty(word));
    telling.map(|(at, word)| (at, stems.stem(word))).collect()
}

/// What folded words in a language mean: `x_stillbirth`, `y_father`. Words of a language without phrases mean nothing.
pub fn meant(words: &[String], language: &str) -> BTreeSet<&'static str> {
    let Some((_, phrases)) = CONCEPTS.iter().find(|(of, _)| *of == primary(language)) else {
        return BTreeSet::new();
    };
    let stems = Stems::of(language);
    let mut found = within(&telling(words, &stems), &phrases.telling);
    found.extend(within(&stemmed(words, &stems), &phrases.whole));
    found
}

fn within(words: &[(usize, String)], phrases: &HashMap<String, Vec<Phrase>>) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for (at, (_, stem)) in words.iter().enumerate() {
        let following = &words[at + 1..];
        let begins = |phrase: &&Phrase| {
            phrase.rest.len() <= following.len()
                && phrase.rest.iter().zip(following).all(|(stem, (_, there))| stem == there)
        };
        let known = phrases.get(stem);
        found.extend(known.into_iter().flatten().filter(begins).map(|phrase| phrase.concept));
    }
    found
}

/// As `meant`, for one word that was typed with one letter wrong; only where the word is long.
pub fn meant_by_typo(word: &str, language: &str) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    let Some((_, phrases)) = CONCEPTS.iter().find(|(of, _)| *of == primary(language)) else { return found };
    if word.chars().count() < LONG {
        return found;
    }
    let alone = phrases.telling.values().flatten().filter(|phrase| phrase.rest.is_empty());
    found.extend(alone.filter(|phrase| is_near(&phrase.first, word)).map(|phrase| phrase.concept));
    found
}

/// Words shorter than this are other words with one letter changed.
const LONG: usize = 6;

/// Whether one letter changed, added, left out or two exchanged makes one of the other.
fn is_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 1 || one.len() < LONG || one == other {
        return false;
    }
    let begin = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[begin..], &other[begin..]);
    let is_exchanged = one.len() > 1
        && other.len() == one.len()
        && one[0] == other[1]
        && one[1] == other[0]
        && one[2..] == other[2..];
    let rest = |letters: &[char], skip: usize| letters.get(skip..).unwrap_or_default().to_vec();
    is_exchanged
        || rest(one, 1) == rest(other, 1)
        || rest(one, 1) == rest(other, 0)
        || rest(one, 0) == rest(other, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, language: &str) -> Vec<&'static str> {
        meant(&letters::words(text), language).into_iter().collect()
    }

    #[test]
    fn other_words_for_one_thing_mean_it() {
        assert!(of("It was a silent miscarriage.", "en").contains(&"x_missed-miscarriage"));
        assert!(of("a missed abortion, they wrote", "en-GB").contains(&"x_missed-miscarriage"));
        assert!(of("Es war eine Eileiterschwangerschaft", "de").contains(&"x_ectopic-pregnancy"));
        assert!(of("we lost a twin", "en").contains(&"x_multiple"));
        assert!(of("I am her dad", "en").contains(&"y_father"));
        assert!(of("I carried her", "en").contains(&"y_mother"));
        assert!(!of("I have carried on since", "en").contains(&"y_mother"), "only as it is said");
        assert_eq!(of("a yellow hat", "en"), Vec::<&str>::new());
        assert_eq!(of("silent miscarriage", "cy"), Vec::<&str>::new());
    }

    #[test]
    fn one_wrong_letter_in_a_long_word_is_forgiven() {
        assert!(meant_by_typo("stilbirth", "en").contains("x_stillbirth"));
        assert!(meant_by_typo("ectpoic", "en").contains("x_ectopic-pregnancy"));
        assert!(meant_by_typo("mole", "en").is_empty());
    }

    #[test]
    fn every_line_of_the_file_is_read() {
        let lines = include_str!("../words/concepts.tsv").lines().skip(1).count();
        let read: BTreeSet<(&str, &str)> = CONCEPTS
            .iter()
            .flat_map(|(language, phrases)| {
                let all = phrases.telling.values().chain(phrases.whole.values()).flatten();
                all.map(|one| (*language, one.concept))
            })
            .collect();
        assert_eq!(read.len(), lines);
    }
}
