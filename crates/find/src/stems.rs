//! The stem of a word in its language, and the words that say nothing by themselves.

use std::collections::HashSet;
use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

use crate::letters;

/// `language` as its first part names it: `de` of `de-AT`.
pub fn primary(language: &str) -> &str {
    language.split(['-', '_']).next().unwrap_or_default()
}

/// How words are stemmed in a language; where nobody wrote down how, they are only folded.
fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match primary(language) {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

/// Stems words of one language.
pub struct Stems {
    stemmer: Option<Stemmer>,
    stop: &'static HashSet<String>,
}

impl Stems {
    /// Of this language.
    pub fn of(language: &str) -> Stems {
        let stop = STOP.iter().find(|(of, _)| *of == primary(language)).map_or(&*NONE, |(_, words)| words);
        Stems { stemmer: algorithm(language).map(Stemmer::create), stop }
    }

    /// The stem of a folded word; only letters and digits stand in it.
    pub fn stem(&self, word: &str) -> String {
        match &self.stemmer {
            // A number has no other forms.
            Some(stemmer) if !word.bytes().any(|byte| byte.is_ascii_digit()) => {
                let stem = stemmer.stem(word);
                stem.chars().filter(|letter| letter.is_alphanumeric()).collect()
            }
            _ => word.to_owned(),
        }
    }

    /// Whether a folded word says nothing by itself.
    pub fn is_empty(&self, word: &str) -> bool {
        self.stop.contains(word)
    }
}

static NONE: LazyLock<HashSet<String>> = LazyLock::new(HashSet::new);

static STOP: LazyLock<Vec<(&'static str, HashSet<String>)>> = LazyLock::new(|| {
    let lines = include_str!("../words/stop.tsv").lines().filter_map(|line| line.split_once('\t'));
    lines.map(|(language, words)| (language, letters::words(words).into_iter().collect())).collect()
});

#[cfg(test)]
mod tests {
    use super::Stems;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for (language, one, other) in [
            ("en", "miscarriages", "miscarriage"),
            ("en-GB", "holding", "hold"),
            ("de", "hebammen", "hebamme"),
            ("fr", "bebes", "bebe"),
        ] {
            let stems = Stems::of(language);
            assert_eq!(stems.stem(one), stems.stem(other), "{language}: {one}");
        }
        assert_eq!(Stems::of("cy").stem("plant"), "plant", "only folded");
        assert!(Stems::of("de").is_empty("und") && !Stems::of("de").is_empty("hut"));
    }
}
