//! A text word by word: where each stands, as what it is compared, and whether a clause or a sentence ended before it.
//! Letters that stand apart ("d i e") are words again. It goes once through the text, whatever that holds.

use std::ops::Range;

use crate::letters;

/// What stood between a word and the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pause {
    /// Nothing, or a space.
    #[default]
    None,
    /// A comma, a dash, the end of a line.
    Clause,
    /// A full stop and its like.
    Sentence,
}

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its letters, folded (`letters::fold`); a star is any letter.
    pub word: String,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What stood before it.
    pub before: Pause,
}

/// No phrase has a longer word; of a longer one no more letters are remembered.
const LONGEST_WORD: usize = 64;
/// A longer row of single letters is not spelled.
const LONGEST_SPELLED: usize = 64;
/// Of known words, those that are longer are not looked for in such a row.
const LONGEST_KNOWN: usize = 14;

/// Calls with each word in its order. `is_known` says which words a spelled row of letters may be made of.
pub fn each(text: &str, is_known: impl Fn(&str) -> bool, mut with: impl FnMut(&Token)) {
    let mut spelled: Vec<Token> = Vec::new();
    words(text, |token| {
        let is_letter = is_single_letter(&token.word);
        if !is_letter || token.before == Pause::Sentence || spelled.len() == LONGEST_SPELLED {
            flush(&mut spelled, &is_known, &mut with);
        }
        if is_letter {
            spelled.push(token);
        } else {
            with(&token);
        }
    });
    flush(&mut spelled, &is_known, &mut with);
}

fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Three letters or more that stand apart are the words which they spell, or one word.
fn flush(row: &mut Vec<Token>, is_known: &impl Fn(&str) -> bool, with: &mut impl FnMut(&Token)) {
    if row.len() < 3 {
        row.drain(..).for_each(|token| with(&token));
        return;
    }
    for part in spelled(row, is_known) {
        let letters = &row[part];
        let word = letters.iter().map(|token| token.word.as_str()).collect();
        let range = letters[0].range.start..letters[letters.len() - 1].range.end;
        with(&Token { word, range, before: letters[0].before });
    }
    row.clear();
}

/// How a row of letters falls into known words, the longest first; as one where it does not.
fn spelled(row: &[Token], is_known: &impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut text = String::new();
    let mut starts = vec![0];
    for token in row {
        text.push_str(if token.word == "l" { "i" } else { &token.word });
        starts.push(text.len());
    }
    // From the end: the length of the word that begins here, where all from here on can be read.
    let mut lengths: Vec<Option<usize>> = vec![None; row.len()];
    lengths.push(Some(0));
    for start in (0..row.len()).rev() {
        let longest = LONGEST_KNOWN.min(row.len() - start);
        lengths[start] = (1..=longest).rev().find(|length| {
            lengths[start + length].is_some() && is_known(&text[starts[start]..starts[start + length]])
        });
    }
    let mut parts = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let Some(length) = lengths[at] else { return std::iter::once(0..row.len()).collect() };
        parts.push(at..at + length);
        at += length;
    }
    parts
}

/// Calls with each word as it stands.
fn words(text: &str, mut with: impl FnMut(Token)) {
    let mut before = Pause::None;
    let mut word = String::new();
    let mut range = 0..0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let next = letters.peek().map(|(_, next)| *next);
        let joins = next.filter(|next| !word.is_empty() && next.is_alphanumeric());
        let stands_for = joins.and_then(|next| letters::sign_for_letter(letter, next));
        if let Some(stands_for) = stands_for {
            push(&mut word, stands_for);
            range.end = end;
        } else if letter.is_alphanumeric() {
            if word.is_empty() {
                range.start = at;
            }
            letters::fold(letter, |folded| push(&mut word, folded));
            range.end = end;
        } else if !is_inside(letter) {
            if !word.is_empty() {
                with(Token { word: std::mem::take(&mut word), range: range.clone(), before });
                before = Pause::None;
            }
            before = before.max(pause(letter, next));
        }
    }
    if !word.is_empty() {
        with(Token { word, range, before });
    }
}

fn push(word: &mut String, letter: char) {
    if word.len() < LONGEST_WORD {
        word.push(letter);
    }
}

/// Ends no word and adds nothing to it.
fn is_inside(letter: char) -> bool {
    letters::is_apostrophe(letter)
        || letters::is_unseen(letter)
        || unicode_normalization::char::is_combining_mark(letter)
}

fn pause(letter: char, next: Option<char>) -> Pause {
    match letter {
        '.' | '!' | '?' if next.is_some_and(char::is_alphanumeric) => Pause::None,
        '.' | '!' | '?' | '…' | ';' | '؟' | '؛' | '。' => Pause::Sentence,
        ',' | '،' | ':' | '–' | '—' | '(' | ')' | '\n' | '"' | '“' | '”' | '„' | '«' | '»' => {
            Pause::Clause
        }
        _ => Pause::None,
    }
}
