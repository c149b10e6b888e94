//! Letters as they are compared: small, without accents. Words of a text, one after the other.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// No word that anybody looks for is longer.
const MOST_LETTERS: usize = 40;

/// The words of a text in their order, folded; numbers are words, too.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut letters = 0;
    for letter in text.chars() {
        let is_apostrophe = matches!(letter, '\'' | '\u{2019}' | '\u{2bc}');
        if letter.is_alphanumeric() || is_combining_mark(letter) {
            if letters < MOST_LETTERS {
                letters += 1;
                fold(letter, &mut word);
            }
        } else if !is_apostrophe && !is_unseen(letter) {
            end(&mut word, &mut letters, &mut words);
        }
    }
    end(&mut word, &mut letters, &mut words);
    words
}

fn end(word: &mut String, letters: &mut usize, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
    *letters = 0;
}

fn fold(letter: char, word: &mut String) {
    match letter {
        _ if letter.is_ascii() => word.push(letter.to_ascii_lowercase()),
        'ß' | 'ẞ' => word.push_str("ss"),
        'æ' | 'Æ' => word.push_str("ae"),
        'œ' | 'Œ' => word.push_str("oe"),
        'ø' | 'Ø' => word.push('o'),
        'ł' | 'Ł' => word.push('l'),
        'đ' | 'Đ' => word.push('d'),
        'ı' => word.push('i'),
        _ => {
            for part in std::iter::once(letter).nfkd().filter(|part| !is_combining_mark(*part)) {
                match part {
                    'ى' | 'ی' => word.push('ي'),
                    'ة' => word.push('ه'),
                    'ک' => word.push('ك'),
                    _ => word.extend(part.to_lowercase().filter(|small| small.is_alphanumeric())),
                }
            }
        }
    }
}

/// Stands between letters and shows nothing: joiners, marks of direction, soft hyphens, the stretch of Arabic.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_compared_small_and_without_accents() {
        assert_eq!(words("Élodie’s Größe, 21+3!"), ["elodies", "grosse", "21", "3"]);
        assert_eq!(words("يَعْقُوب ليلى"), ["يعقوب", "ليلي"]);
        assert_eq!(words("so\u{ad}fort\u{200d} co-mother"), ["sofort", "co", "mother"]);
        assert_eq!(words("ł Øre\0x"), ["l", "ore", "x"]);
    }

    #[test]
    fn what_is_typed_by_nobody_makes_no_word_that_is_too_long() {
        assert!(words(&"a".repeat(1_000_000)).iter().all(|word| word.len() <= 40));
        assert_eq!(words("\u{300}\u{301} — … ’’"), Vec::<String>::new());
    }
}
