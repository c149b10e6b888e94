//! The words under which a story is found: one set, made when it is shown, kept in one column.

use std::collections::BTreeSet;

use crate::facets::{Band, Facets, kind_of};
use crate::stems::{Stems, primary};
use crate::{concepts, letters, weeks};

/// A story as it is shown to the one who asks: only what stands on its pages.
#[derive(Clone, Debug, Default)]
pub struct Shown<'a> {
    /// What its teller said of it.
    pub facets: Facets,
    /// Title and opening line.
    pub gate: Vec<&'a str>,
    /// Every passage of it that no cover hides.
    pub passages: Vec<&'a str>,
}

/// How many stories share one word for where they stand in the order in which they were shown: whoever asks for the newest
/// asks for the newest of these first.
const IN_BLOCK: i64 = 4_096;
/// The same, wider.
const IN_WIDE_BLOCK: i64 = 262_144;
/// How many of the newest parts are asked first, and how many then.
const FIRST: i64 = 2;
const THEN: i64 = 16;

/// The words for the newest parts of all stories up to the `newest`th, each list wider than the one before; the last one is
/// empty, which is everywhere.
pub fn newest_parts(newest: i64) -> Vec<Vec<String>> {
    let parts = |sign: &str, size: i64, many: i64| -> Option<Vec<String>> {
        let last = newest / size;
        (last >= many).then(|| (last - many + 1..=last).map(|part| format!("{sign}{part}")).collect())
    };
    let narrow = [FIRST, THEN].into_iter().filter_map(|many| parts("_z_", IN_BLOCK, many));
    narrow.chain(parts("_zz_", IN_WIDE_BLOCK, FIRST)).chain([Vec::new()]).collect()
}

/// The word for where the `number`th story stands, and the wider one.
pub fn blocks(number: i64) -> [String; 2] {
    [format!("_z_{}", number / IN_BLOCK), format!("_zz_{}", number / IN_WIDE_BLOCK)]
}

/// All words under which it is found, each once, in the order of their letters.
pub fn words(shown: &Shown<'_>) -> BTreeSet<String> {
    let facets = &shown.facets;
    let mut found = of_facets(facets);
    let stems = Stems::of(&facets.language);
    for passage in &shown.gate {
        for word in letters::words(passage).iter().filter(|word| !stems.is_empty(word)) {
            found.insert(format!("_t_{}", stems.stem(word)));
        }
    }
    for passage in shown.gate.iter().chain(&shown.passages) {
        let words = letters::words(passage);
        for concept in concepts::meant(&words, &facets.language) {
            found.insert(format!("_c_{concept}"));
            if is_left_open(facets, concept) {
                found.insert(format!("_d_{concept}"));
            }
        }
        found.extend(weeks::said(&words).into_iter().map(|weeks| format!("_j_{weeks}")));
        let telling = words.iter().filter(|word| !stems.is_empty(word));
        found.extend(telling.map(|word| stems.stem(word)).filter(|stem| !stem.is_empty()));
    }
    found
}

/// Whether her words say something about which she chose nothing: then nothing else says it.
fn is_left_open(facets: &Facets, concept: &str) -> bool {
    match concept.split('_').next() {
        Some("x") => facets.experiences.is_empty(),
        Some("y") => facets.teller.is_empty(),
        Some("s") => facets.time_since.is_empty(),
        Some("m") => facets.moments.is_empty(),
        _ => false,
    }
}

/// The words of what its teller said of a story.
fn of_facets(facets: &Facets) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    found.insert("_all".to_owned());
    found.insert(format!("_l_{}", plain(primary(&facets.language))));
    for slug in &facets.experiences {
        found.insert(format!("_x_{slug}"));
        found.extend(kind_of(slug).map(|kind| format!("_w_{}", kind.slug)));
    }
    found.extend(facets.moments.iter().map(|slug| format!("_m_{slug}")));
    found.extend(facets.content_notes.iter().map(|slug| format!("_n_{slug}")));
    found.extend(facets.weeks.map(|weeks| format!("_k_{weeks}")));
    found.extend(Band::of(facets).iter().map(|band| format!("_b_{}", band.word())));
    if !facets.teller.is_empty() {
        found.insert(format!("_y_{}", facets.teller));
    }
    if !facets.time_since.is_empty() {
        found.insert(format!("_s_{}", facets.time_since));
    }
    found
}

/// Letters and digits only, small: whatever else somebody wrote where a language belongs.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).take(8).collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown() -> Shown<'static> {
        let facets = Facets {
            language: "en".into(),
            experiences: vec!["stillbirth".into()],
            weeks: Some(31),
            teller: "mother".into(),
            ..Facets::default()
        };
        Shown {
            facets,
            gate: vec!["The yellow hats"],
            passages: vec!["It was 30 weeks, the silent miscarriage."],
        }
    }

    #[test]
    fn a_story_is_found_by_what_its_teller_said_and_by_its_words() {
        let words = words(&shown());
        for word in [
            "_all",
            "_x_stillbirth",
            "_w_stillbirth-or-birth",
            "_k_31",
            "_b_24-on",
            "_y_mother",
            "_l_en",
            "_t_hat",
            "hat",
            "_j_30",
            "_c_x_missed-miscarriage",
            "silent",
        ] {
            assert!(words.contains(word), "{word}: {words:?}");
        }
        assert!(!words.contains("the") && !words.contains("_x_missed-miscarriage"));
    }

    #[test]
    fn the_newest_are_asked_for_first_and_everywhere_last() {
        assert_eq!(newest_parts(100), [Vec::<String>::new()]);
        let parts = newest_parts(1_000_000);
        assert_eq!(parts[0], ["_z_243", "_z_244"]);
        assert_eq!(
            (parts[1].len(), parts[2].as_slice()),
            (16, &["_zz_2".to_owned(), "_zz_3".to_owned()][..])
        );
        assert_eq!(parts.last(), Some(&Vec::new()));
        assert!(blocks(1_000_000).contains(&"_z_244".to_owned()));
    }

    #[test]
    fn what_its_teller_said_is_read_again_out_of_the_words() {
        let shown = shown();
        let words = words(&shown);
        assert_eq!(Facets::of_words(words.iter().map(String::as_str)), shown.facets);
    }

    #[test]
    fn no_word_holds_anything_but_letters_digits_and_the_signs_of_a_facet() {
        let odd = Shown { gate: vec!["'); DROP TABLE \"x\" * NEAR(a b) \\ \0 日本語"], ..shown() };
        for word in words(&odd) {
            let is_plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
            assert!(!word.is_empty() && word.chars().all(is_plain), "{word}");
        }
    }
}
