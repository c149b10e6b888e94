//! Letters as they are compared: small, without accents, and with the letter that a look-alike, a digit or a sign stands for.
//! Phrases and texts go through the same hands, so that what is lost is lost on both sides.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_security::skeleton;

/// Calls with each letter that this one is compared as; with none for what cannot be seen.
pub fn fold(letter: char, mut with: impl FnMut(char)) {
    match letter {
        _ if letter.is_ascii() => with(letter.to_ascii_lowercase()),
        'ß' | 'ẞ' => "ss".chars().for_each(with),
        'æ' | 'Æ' => "ae".chars().for_each(with),
        'œ' | 'Œ' => "oe".chars().for_each(with),
        'ø' | 'Ø' => with('o'),
        'ı' => with('i'),
        _ if is_unseen(letter) => {}
        _ => {
            for part in std::iter::once(letter).nfkd().filter(|part| !is_combining_mark(*part)) {
                look_alike(part, &mut with);
            }
        }
    }
}

/// The Latin letter of which this is a look-alike. Arabic is left as it is, but for what is written in two ways.
fn look_alike(letter: char, with: &mut impl FnMut(char)) {
    match letter {
        _ if letter.is_ascii() => return with(letter.to_ascii_lowercase()),
        'ى' | 'ی' => return with('ي'),
        'ة' => return with('ه'),
        'ک' => return with('ك'),
        '\u{600}'..='\u{8ff}' => return with(letter),
        _ => {}
    }
    for small in letter.to_lowercase() {
        with(latin(letter).or_else(|| latin(small)).unwrap_or(small));
    }
}

fn latin(letter: char) -> Option<char> {
    let mut bytes = [0; 4];
    let mut like = skeleton(letter.encode_utf8(&mut bytes));
    let first = like.next()?;
    (like.next().is_none() && first.is_ascii_alphanumeric()).then(|| first.to_ascii_lowercase())
}

/// Stands between letters and shows nothing: joiners, marks of direction, soft hyphens, the stretch of Arabic.
pub fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{640}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// "don't" is compared as "dont".
pub fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′' | '＇')
}

/// The letter that a sign between two letters stands for; a star may be any.
pub fn sign_for_letter(sign: char, next: char) -> Option<char> {
    match sign {
        '@' => Some('a'),
        '$' => Some('s'),
        '€' => Some('e'),
        '|' => Some('i'),
        '!' if next.is_lowercase() => Some('i'),
        '*' => Some('*'),
        _ => None,
    }
}

/// How a word is compared: with letters for digits, "ä" and "ae" alike, "l" and "i" alike. A letter that is drawn out
/// ("dieee") leaves two forms, as it may stand there once or twice in the word.
pub fn forms(word: &str) -> (String, Option<String>) {
    let has_letters = word.chars().any(char::is_alphabetic);
    let letters: Vec<char> = word.chars().map(|one| if has_letters { digit(one) } else { one }).collect();
    let is_drawn_out = letters.windows(3).any(|three| three[0] == three[1] && three[1] == three[2]);
    let twice = form(&letters, 2);
    (twice, is_drawn_out.then(|| form(&letters, 1)))
}

fn digit(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        _ => letter,
    }
}

/// With no more than so many of a letter that stands there three times or more.
fn form(letters: &[char], most: usize) -> String {
    let mut form = String::with_capacity(letters.len());
    for run in letters.chunk_by(|one, other| one == other) {
        let kept = if run.len() > 2 { most } else { run.len() };
        for letter in &run[..kept] {
            let is_umlaut = *letter == 'e' && form.ends_with(['a', 'o', 'u']);
            if !is_umlaut {
                form.push(if *letter == 'l' { 'i' } else { *letter });
            }
        }
    }
    form
}
