//! What a letter says: everything, or only that there is something, where to find it, and how long it waits.

use crate::settings::Settings;
use crate::words::Words;

/// How much a letter says to whoever sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Nothing in subject and sender; in the text a neutral sentence and the link.
    Discreet,
    /// The place's name in the sender, and what it is about.
    Open,
}

/// What there is to say to somebody, in her language. No letter names a loss, a story or another person's address.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The subject for those who chose open letters: one line.
    pub subject: String,
    /// What it is about, paragraph by paragraph, for the same people.
    pub about: Vec<String>,
    /// Where it leads: an address of this place that begins with a slash.
    pub link: Option<String>,
    /// What everybody must know, discreet or not, e.g. for how long the link works. It says nothing of what it is about.
    pub plain: Vec<String>,
}

impl Message {
    /// Subject and text. A discreet one leaves `subject` and `about` out, whatever they are.
    pub(super) fn written(self, words: &Words, manner: Manner, address: &str) -> (String, String) {
        let (subject, mut paragraphs) = match manner {
            Manner::Open => (one_line(&self.subject), self.about),
            Manner::Discreet => {
                let line = if self.link.is_some() { words.letter_quiet_link() } else { words.letter_quiet() };
                (words.letter_quiet_subject(), vec![line])
            }
        };
        paragraphs.extend(self.link.map(|link| format!("{address}{link}")));
        paragraphs.extend(self.plain);
        (subject, format!("{}\n", paragraphs.join("\n\n")))
    }
}

/// Who a letter comes from. A discreet one shows a plain word as its name, never that of the place or of the settings.
pub(super) fn sender(settings: &Settings, words: &Words, manner: Manner, place: &str) -> String {
    match manner {
        Manner::Discreet => named(&words.letter_quiet_sender(), bare(&settings.mail_from_discreet)),
        Manner::Open if settings.mail_from.contains('<') => settings.mail_from.clone(),
        Manner::Open => named(place, &settings.mail_from),
    }
}

/// The address alone, without the name that may stand before it.
fn bare(address: &str) -> &str {
    address.rsplit_once('<').map_or(address, |(_, rest)| rest.trim_end_matches('>')).trim()
}

/// A subject may hold a name that somebody chose; what would break its line becomes a space.
fn one_line(subject: &str) -> String {
    let breaks = |letter: char| letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}');
    let line: String =
        subject.chars().map(|letter| if breaks(letter) { ' ' } else { letter }).take(120).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name and an address. What the steward called the place is anything; of it only what cannot end a header or a
/// name is taken, because a letter that is refused for its sender's name would never come.
fn named(name: &str, address: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || " '’-.,&".contains(letter);
    let name: String = name.chars().map(|letter| if plain(letter) { letter } else { ' ' }).take(60).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() { address.to_owned() } else { format!("\"{name}\" <{address}>") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_can_end_neither_itself_nor_the_header() {
        assert_eq!(named("Rosehip", "a@b.example"), "\"Rosehip\" <a@b.example>");
        assert_eq!(
            named("Rose\"\r\nBcc: <spy@evil.example>", "a@b.example"),
            "\"Rose Bcc spy evil.example\" <a@b.example>"
        );
        assert_eq!(named("\u{2028}\u{0}", "a@b.example"), "a@b.example");
        assert!(named(&"long ".repeat(100), "a@b.example").len() < 90);
    }

    #[test]
    fn an_address_is_found_behind_a_name() {
        assert_eq!(bare("Rosehip <letters@place.example>"), "letters@place.example");
        assert_eq!(bare("letters@place.example"), "letters@place.example");
    }
}
