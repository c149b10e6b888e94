//! What tells by its shape: mail and web addresses, telephone numbers, names with an @.

use super::fold::Word;
use super::found::{Kind, Spot};

/// All of them in this text.
pub fn find(text: &str, words: &[Word<'_>]) -> Vec<Spot> {
    [with_an_at(text), with_at_spelled(words), web(text), phones(text)].concat()
}

/// `marta@post.example` and `@marta`.
fn with_an_at(text: &str) -> Vec<Spot> {
    let inside = |letter: char| letter.is_alphanumeric() || "._%+-".contains(letter);
    let spot = |(at, _): (usize, &str)| {
        let before = &text[..at];
        let left = before.trim_end_matches(inside);
        let right = &text[at + 1..];
        let length = right.find(|letter: char| !inside(letter)).unwrap_or(right.len());
        let named = right[..length].trim_end_matches(['.', '-', '+', '%']);
        let (from, to) = (left.len(), at + 1 + named.len());
        let is_host =
            named.rsplit_once('.').is_some_and(|(host, top)| !host.is_empty() && top.chars().count() > 1);
        if from < at {
            return is_host.then_some(Spot { from, to, kind: Kind::Mail });
        }
        let is_handle = named.chars().count() > 1 && named.chars().any(char::is_alphabetic);
        is_handle.then_some(Spot { from: at, to, kind: Kind::Handle })
    };
    text.match_indices('@').filter_map(spot).collect()
}

/// `marta (at) post.example`, `marta at post dot example`. The bare word says nothing unless the dot is spelled as well.
fn with_at_spelled(words: &[Word<'_>]) -> Vec<Spot> {
    let spot = |at: usize| {
        let (sign, host) = (&words[at], words.get(at + 1)?);
        let (opens, closes) =
            (sign.gap.contains(['(', '[', '{', '<']), host.gap.contains([')', ']', '}', '>']));
        if at == 0 || !["at", "ät"].contains(&sign.text.to_lowercase().as_str()) || opens != closes {
            return None;
        }
        let (end, spelled) = end_of_host(words, at + 1)?;
        (opens || spelled).then(|| Spot {
            from: words[start_of_name(words, at - 1)].from,
            to: words[end].to,
            kind: Kind::Mail,
        })
    };
    (0..words.len()).filter_map(spot).collect()
}

/// The last word of a host that begins there, and whether one of its dots was spelled.
fn end_of_host(words: &[Word<'_>], host: usize) -> Option<(usize, bool)> {
    let (mut end, mut any_spelled) = (host, false);
    loop {
        let spelled = words.get(end + 1).is_some_and(|word| ["dot", "punkt"].contains(&word.plain.as_str()));
        let next = if spelled { end + 2 } else { end + 1 };
        match words.get(next) {
            Some(word) if spelled || word.gap == "." => (end, any_spelled) = (next, any_spelled || spelled),
            _ => return (end > host).then_some((end, any_spelled)),
        }
    }
}

/// Where `marta.keller_81` begins that ends there.
fn start_of_name(words: &[Word<'_>], last: usize) -> usize {
    (1..=last).rev().find(|&at| ![".", "_", "-", "+"].contains(&words[at].gap)).unwrap_or(0)
}

const TOPS: [&str; 18] = [
    "com", "org", "net", "de", "at", "ch", "uk", "info", "eu", "io", "blog", "app", "example", "ie", "nl",
    "fr", "us", "ca",
];

/// `https://…`, `www.…`, `blog.example/marta`.
fn web(text: &str) -> Vec<Spot> {
    let mut found = Vec::new();
    let mut from = 0;
    for chunk in text.split_inclusive(char::is_whitespace) {
        let start = chunk.find(|letter: char| letter.is_alphanumeric()).unwrap_or(chunk.len());
        let bare = chunk[start..].trim_end_matches(|letter: char| !letter.is_alphanumeric() && letter != '/');
        if is_web(bare) {
            found.push(Spot { from: from + start, to: from + start + bare.len(), kind: Kind::Web });
        }
        from += chunk.len();
    }
    found
}

fn is_web(bare: &str) -> bool {
    let lower = bare.to_lowercase();
    if ["http://", "https://", "www."]
        .iter()
        .any(|start| lower.len() > start.len() && lower.starts_with(start))
    {
        return true;
    }
    let host = bare.split(['/', ':']).next().unwrap_or_default();
    let is_label = |label: &str| {
        label.chars().count() > 1 && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    // After a forgotten space a sentence begins with a capital; a top name does not.
    host.rsplit_once('.').is_some_and(|(rest, top)| TOPS.contains(&top) && rest.split('.').all(is_label))
}

/// A digit, western or Arabic.
pub fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// What a digit counts.
pub fn value(letter: char) -> u32 {
    match letter {
        '\u{660}'..='\u{669}' => letter as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => letter as u32 - 0x6f0,
        _ => letter.to_digit(10).unwrap_or(0),
    }
}

fn phones(text: &str) -> Vec<Spot> {
    let mut found = Vec::new();
    let mut past = 0;
    let mut before = [' ', ' '];
    for (at, letter) in text.char_indices() {
        let joined = before[1].is_alphanumeric()
            || "+,".contains(before[1])
            || (".-/–".contains(before[1]) && before[0].is_alphanumeric());
        let starts = is_digit(letter) || letter == '+' || letter == '(';
        if at >= past && starts && !joined {
            let run = run_of_digits(&text[at..]);
            if is_phone(run) {
                found.push(Spot { from: at, to: at + run.len(), kind: Kind::Phone });
                past = at + run.len();
            }
        }
        before = [before[1], letter];
    }
    found
}

/// Longer than any number somebody could call, with its signs.
const MOST_OF_A_NUMBER: usize = 48;

/// Digits with at most three signs between them, up to the last digit.
fn run_of_digits(text: &str) -> &str {
    let (mut end, mut signs) = (0, 0);
    for (at, letter) in text.char_indices().take(MOST_OF_A_NUMBER) {
        if is_digit(letter) {
            (end, signs) = (at + letter.len_utf8(), 0);
        } else if (at == 0 && letter == '+') || " -/.()\u{a0}–".contains(letter) {
            signs += 1;
            if signs > 3 {
                break;
            }
        } else {
            break;
        }
    }
    &text[..end]
}

fn is_phone(run: &str) -> bool {
    let digits: Vec<u32> = run.chars().filter(|letter| is_digit(*letter)).map(value).collect();
    let groups: Vec<usize> = run
        .split(|letter| !is_digit(letter))
        .map(|group| group.chars().count())
        .filter(|count| *count > 0)
        .collect();
    let count = digits.len();
    let like_a_day = groups.len() >= 3
        && groups[0] <= 2
        && groups[1] <= 2
        && (groups[2] == 4 || groups[2] == 2 && count <= 6);
    if run.starts_with('+') {
        return (8..=15).contains(&count);
    }
    if digits.starts_with(&[0, 0]) {
        return (9..=16).contains(&count);
    }
    if digits.first() == Some(&0) {
        return (8..=13).contains(&count) && !like_a_day;
    }
    // As in North America: 555-010-0199, (555) 010-0199.
    let has_sign = run.contains(['-', '.', '(']);
    has_sign && (groups == [3, 3, 4] || (groups == [1, 3, 3, 4] && digits[0] == 1))
}
