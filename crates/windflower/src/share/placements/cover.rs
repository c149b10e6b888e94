//! The one sentence on a cover: it says what the picture shows and who can be seen, in at most 120 characters.
//! An empty or general one ("sensitive content") would make a reader curious without telling her anything.

/// Longest sentence, in characters.
pub const MOST_COVER: usize = 120;

/// Why a sentence was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverTrouble {
    /// Nothing was said.
    Empty,
    /// It tells nothing of this picture.
    General,
    /// More than 120 characters.
    Long,
}

/// Words that say nothing of what a picture shows, in the languages the place speaks.
const GENERAL: &[&str] = &[
    "a",
    "an",
    "the",
    "this",
    "is",
    "be",
    "may",
    "some",
    "my",
    "our",
    "one",
    "of",
    "picture",
    "pictures",
    "photo",
    "photos",
    "photograph",
    "photographs",
    "image",
    "images",
    "content",
    "contents",
    "material",
    "media",
    "sensitive",
    "graphic",
    "disturbing",
    "distressing",
    "upsetting",
    "explicit",
    "triggering",
    "trigger",
    "triggers",
    "warning",
    "tw",
    "cw",
    "nsfw",
    "caution",
    "viewer",
    "viewers",
    "discretion",
    "advised",
    "covered",
    "hidden",
    "cover",
    "click",
    "to",
    "see",
    "show",
    "view",
    "private",
    "personal",
    "and",
    "for",
    "please",
    "careful",
    "difficult",
    "hard",
    "look",
    "at",
    "very",
    "could",
    "might",
    "can",
    "contains",
    "not",
    "everyone",
    "all",
    "audiences",
    "open",
    "spoiler",
    "note",
    "ein",
    "eine",
    "das",
    "der",
    "die",
    "dies",
    "dieses",
    "ist",
    "bild",
    "bilder",
    "foto",
    "fotos",
    "aufnahme",
    "inhalt",
    "inhalte",
    "sensibel",
    "sensibler",
    "sensible",
    "verstörend",
    "verstörender",
    "belastend",
    "belastender",
    "triggerwarnung",
    "achtung",
    "vorsicht",
    "warnung",
    "verdeckt",
    "verdecktes",
    "privat",
    "bitte",
    "صورة",
    "صور",
    "حساس",
    "حساسة",
    "محتوى",
    "تحذير",
    "مغطاة",
    "خاصة",
    "مؤلمة",
    "قاسية",
];

/// Checks the sentence on a cover.
///
/// # Errors
/// What is wrong with it.
pub fn check(sentence: &str) -> Result<(), CoverTrouble> {
    let sentence = sentence.trim();
    if sentence.is_empty() {
        return Err(CoverTrouble::Empty);
    }
    if sentence.chars().count() > MOST_COVER {
        return Err(CoverTrouble::Long);
    }
    let lower = sentence.to_lowercase();
    let telling = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| {
        !word.is_empty() && !GENERAL.contains(word) && !word.chars().all(|letter| letter.is_ascii_digit())
    });
    if telling.count() == 0 { Err(CoverTrouble::General) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_tells_nothing_is_not_taken() {
        for general in [
            "Sensitive content",
            "TW",
            "trigger warning!",
            "Photo",
            "A picture",
            "Photograph 3",
            "Triggerwarnung",
            "صورة",
            "…",
            "***",
            "This image is graphic",
            "viewer discretion is advised",
        ] {
            assert_eq!(check(general), Err(CoverTrouble::General), "{general}");
        }
        assert_eq!(check("  "), Err(CoverTrouble::Empty));
        assert_eq!(check(&"hat ".repeat(31)), Err(CoverTrouble::Long));
    }

    #[test]
    fn a_sentence_that_says_what_it_shows_is_taken() {
        for telling in [
            "Ada, who died, wrapped in a blanket.",
            "Her hand in mine",
            "The scan",
            "Das Mützchen auf dem Stuhl.",
            "يدها في يدي",
        ] {
            assert_eq!(check(telling), Ok(()), "{telling}");
        }
    }
}
