//! What could stand there instead: a word that says less and still fits its sentence.

use super::finding::Finding;
use super::spot::Kind;
use crate::words::Words;

/// Behind one of these a bare word fits: “the *midwife*”, “im *Klinikum*”.
const BEFORE_BARE: &str =
    "the a an our my his her their your this that der die das den dem des ein eine einer einem einen
unser unsere unserer unserem unseren mein meine meiner meinem meinen im ins am zum zur vom beim ihr ihre";
/// Words that say “hospital” and no more.
const HOSPITALS: &str =
    "hospital infirmary clinic hospice klinikum krankenhaus klinik uniklinik universitätsklinikum
universitätsklinik frauenklinik kinderklinik spital geburtshaus";

/// A suggestion, in the language of the story.
pub fn instead(words: &Words, finding: &Finding) -> String {
    if let Some(bare) = bare(finding) {
        return bare;
    }
    match finding.spot.kind {
        Kind::Doctor => words.instead_doctor(),
        Kind::Midwife => words.instead_midwife(),
        Kind::Nurse => words.instead_nurse(),
        Kind::Person => words.instead_person(),
        Kind::Hospital => words.instead_hospital(),
        kind => shorter(kind, &finding.word),
    }
}

/// The word that is in it already, where an article before it waits for one.
fn bare(finding: &Finding) -> Option<String> {
    let before = finding.before.split_whitespace().next_back()?.to_lowercase();
    if !BEFORE_BARE.split_whitespace().any(|article| article == before) {
        return None;
    }
    let mut parts = finding.word.split(|letter: char| !letter.is_alphanumeric());
    match finding.spot.kind {
        // Not the short ones: nobody says “our Dr”.
        Kind::Doctor | Kind::Midwife | Kind::Nurse | Kind::Person => {
            parts.next().filter(|title| title.chars().count() > 4).map(str::to_owned)
        }
        Kind::Hospital => parts.find_map(|part| {
            let lower = part.to_lowercase();
            if HOSPITALS.split_whitespace().any(|hospital| hospital == lower) {
                let english = ["hospital", "infirmary", "clinic", "hospice"].contains(&lower.as_str());
                return Some(if english { lower } else { part.to_owned() });
            }
            lower.ends_with("krankenhaus").then(|| "Krankenhaus".to_owned())
        }),
        _ => None,
    }
}

/// The first letter of a name, the year of a day, a rest for a number; nothing where the language must say it.
fn shorter(kind: Kind, word: &str) -> String {
    match kind {
        Kind::OwnName | Kind::OtherParent | Kind::OtherPenName | Kind::OwnWord | Kind::Elsewhere => {
            word.chars().next().map_or(String::new(), |letter| format!("{}.", letter.to_uppercase()))
        }
        Kind::Day => {
            let mut parts = word.split(|letter: char| !letter.is_alphanumeric());
            let is_year = |part: &&str| part.chars().count() == 4 && part.chars().all(char::is_numeric);
            parts.find(is_year).unwrap_or("…").to_owned()
        }
        Kind::Mail | Kind::Phone | Kind::Web | Kind::Handle => "…".to_owned(),
        Kind::Doctor | Kind::Midwife | Kind::Nurse | Kind::Person | Kind::Hospital => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::spot::Spot;
    use super::*;

    fn finding(before: &str, word: &str, kind: Kind) -> Finding {
        let spot = Spot { from: before.len(), to: before.len() + word.len(), kind };
        let (before, word) = (before.to_owned(), word.to_owned());
        Finding { field: "words".into(), spot, before, word, after: String::new() }
    }

    #[test]
    fn a_shorter_word_says_less() {
        assert_eq!(shorter(Kind::OwnName, "martas"), "M.");
        assert_eq!(shorter(Kind::Day, "12. März 2019"), "2019");
        assert_eq!(shorter(Kind::Day, "12.03.19"), "…");
    }

    #[test]
    fn behind_an_article_the_bare_word_fits() {
        let bare = |before, word, kind| bare(&finding(before, word, kind));
        assert_eq!(bare("Then the ", "midwife Clare", Kind::Midwife).as_deref(), Some("midwife"));
        assert_eq!(bare("Dann kam die ", "Hebamme Sabine", Kind::Midwife).as_deref(), Some("Hebamme"));
        assert_eq!(bare("in der ", "Uniklinik Köln", Kind::Hospital).as_deref(), Some("Uniklinik"));
        assert_eq!(bare("Im ", "Marienkrankenhaus", Kind::Hospital).as_deref(), Some("Krankenhaus"));
        assert_eq!(bare("at the ", "Royal Victoria Infirmary", Kind::Hospital).as_deref(), Some("infirmary"));
        assert_eq!(bare("Our ", "Dr. Amsel", Kind::Doctor), None);
        assert_eq!(bare("It was ", "Sister Agnes", Kind::Nurse), None);
    }
}
