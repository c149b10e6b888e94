//! What tells by its shape: mail and web addresses, telephone numbers, names with an @, days with their year.

use super::fold::Word;
use super::{Kind, Spot};

/// All of them in this text.
pub fn find(text: &str, words: &[Word<'_>]) -> Vec<Spot> {
    [with_an_at(text), web(text), phones(text), days(words)].concat()
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
fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

fn value(letter: char) -> u32 {
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

const MONTHS: &str = "january february march april may june july august september october november december jan feb mar apr
jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember okt dez maerz janner jaenner feber";

fn days(words: &[Word<'_>]) -> Vec<Spot> {
    let mut found = Vec::new();
    for at in 0..words.len() {
        let rest = &words[at..];
        if let Some(count) =
            [in_words(rest), month_first(rest), in_numbers(rest)].into_iter().flatten().next()
        {
            found.push(Spot { from: words[at].from, to: words[at + count - 1].to, kind: Kind::Day });
        }
    }
    found
}

fn is_near(word: &Word<'_>) -> bool {
    word.gap.chars().count() <= 2 && word.gap.chars().all(|letter| " .,\u{a0}".contains(letter))
}

/// `12 March 2019`, `12th of March, 2019`, `12. März 2019`: how many words it takes.
fn in_words(words: &[Word<'_>]) -> Option<usize> {
    let of = usize::from(words.get(1).is_some_and(|word| word.plain == "of"));
    let (month, year) = (words.get(1 + of)?, words.get(2 + of)?);
    let fits = is_day(&words[0]) && is_month(month) && is_near(month) && is_year(year) && is_near(year);
    fits.then_some(3 + of)
}

/// `March 12th, 2019`.
fn month_first(words: &[Word<'_>]) -> Option<usize> {
    let (day, year) = (words.get(1)?, words.get(2)?);
    let fits = is_month(&words[0]) && is_day(day) && is_near(day) && is_year(year) && is_near(year);
    fits.then_some(3)
}

/// `12.3.2019`, `3/12/2019`, `2019-03-12`, `12.03.19`.
fn in_numbers(words: &[Word<'_>]) -> Option<usize> {
    let (middle, last) = (words.get(1)?, words.get(2)?);
    let sign = middle.gap.trim_end();
    if sign != last.gap.trim_end() || ![".", "/", "-"].contains(&sign) || last.gap.chars().count() > 2 {
        return None;
    }
    let small =
        |word: &Word<'_>| word.length() <= 2 && number(word).is_some_and(|number| (1..=31).contains(&number));
    let short_year =
        sign == "." && middle.gap == "." && last.gap == "." && last.length() == 2 && number(last).is_some();
    let fits = small(middle)
        && ((small(&words[0]) && (is_year(last) || short_year)) || (is_year(&words[0]) && small(last)));
    fits.then_some(3)
}

fn number(word: &Word<'_>) -> Option<u32> {
    let all = word.text.chars().all(is_digit) && word.length() <= 4;
    all.then(|| word.text.chars().fold(0, |sum, letter| sum * 10 + value(letter)))
}

fn is_day(word: &Word<'_>) -> bool {
    let bare = word.plain.trim_end_matches(|letter: char| "stndrh".contains(letter));
    bare.len() <= 2 && bare.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
}

fn is_month(word: &Word<'_>) -> bool {
    MONTHS.split_whitespace().any(|month| month == word.plain)
}

fn is_year(word: &Word<'_>) -> bool {
    word.length() == 4 && number(word).is_some_and(|year| (1900..2100).contains(&year))
}
