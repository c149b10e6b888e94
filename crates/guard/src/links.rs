//! Addresses in a text: what asks to be clicked or written to.

use std::ops::Range;

/// Ends of names that are no words which somebody forgot the space before ("she died.He").
const ENDS: [&str; 24] = [
    "com", "net", "org", "info", "biz", "shop", "store", "online", "site", "xyz", "app", "top", "club",
    "link", "click", "live", "io", "co", "uk", "de", "ch", "eu", "ru", "example",
];

/// Where addresses stand, in bytes.
pub fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let base = text.as_ptr() as usize;
    text.split(|letter: char| letter.is_whitespace() || "<>()[]{}\"“”„«»،".contains(letter))
        .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '/'))
        .filter(|word| is_address(word))
        .map(move |word| {
            let start = word.as_ptr() as usize - base;
            start..start + word.len()
        })
}

fn is_address(word: &str) -> bool {
    let bytes = word.as_bytes();
    let begins =
        |with: &str| bytes.len() > with.len() && bytes[..with.len()].eq_ignore_ascii_case(with.as_bytes());
    begins("http://") || begins("https://") || begins("www.") || word.contains("://") || is_named(word)
}

/// `name.example`, `name.example/page`, `somebody@name.example`.
fn is_named(word: &str) -> bool {
    let after_at = word.split_once('@').map(|(_, name)| name);
    let name = after_at.unwrap_or(word);
    let end = name.find(['/', '?', '#', ':', '@']).unwrap_or(name.len());
    let has_page = after_at.is_some() || name[end..].starts_with('/');
    let Some((before, last)) = name[..end].rsplit_once('.') else { return false };
    let is_label =
        |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    let is_end = last.len() >= 2 && last.chars().all(char::is_alphabetic);
    let is_known = ENDS.iter().any(|end| last.eq_ignore_ascii_case(end));
    is_end && (is_known || has_page) && before.split('.').all(is_label)
}
