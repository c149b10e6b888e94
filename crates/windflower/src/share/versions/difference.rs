//! What differs between two texts, word by word: what both have, what came, and what went. Bounded: of two long texts that
//! have little in common, whole lines are set against each other.

use super::as_read::{Hand, Run};

/// A piece of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// In which of the two it is.
    pub is: In,
    /// What it says.
    pub runs: Vec<Run>,
}

/// In which of two texts a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum In {
    /// In both.
    Both,
    /// Only in the later one.
    Later,
    /// Only in the earlier one.
    Earlier,
}

/// So many comparisons are made of two lists of words; of more, lines are compared.
const MOST: usize = 4_000_000;

/// The pieces, in order; joined without what is only in the later text they are the earlier one, and the other way round.
pub fn between(earlier: &[Run], later: &[Run]) -> Vec<Piece> {
    let (earlier, later) = (tokens(earlier), tokens(later));
    let begins = earlier.iter().zip(&later).take_while(|(one, other)| one == other).count();
    let (before, earlier) = earlier.split_at(begins);
    let later = &later[begins..];
    let ends = earlier.iter().rev().zip(later.iter().rev()).take_while(|(one, other)| one == other).count();
    let (earlier, after) = earlier.split_at(earlier.len() - ends);
    let later = &later[..later.len() - ends];
    let mut pieces = Pieces::default();
    pieces.add(In::Both, before);
    let words = |tokens| <[Token<'_>]>::chunks(tokens, 1).collect::<Vec<_>>();
    let lines = |tokens| <[Token<'_>]>::split_inclusive(tokens, |one| one.text == "\n").collect::<Vec<_>>();
    let fits = |one: &[&[Token<'_>]], other: &[&[Token<'_>]]| one.len().saturating_mul(other.len()) <= MOST;
    let parts = [(words(earlier), words(later)), (lines(earlier), lines(later))];
    match parts.iter().find(|(earlier, later)| fits(earlier, later)) {
        Some((earlier, later)) => part_by_part(earlier, later, &mut pieces),
        None => {
            pieces.add(In::Earlier, earlier);
            pieces.add(In::Later, later);
        }
    }
    pieces.add(In::Both, after);
    pieces.0
}

/// A word, or what stands between two.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Token<'a> {
    text: &'a str,
    hand: Hand,
}

/// The longest list of words, or lines, that both have in this order.
fn part_by_part(earlier: &[&[Token<'_>]], later: &[&[Token<'_>]], pieces: &mut Pieces) {
    let width = later.len() + 1;
    let mut longest = vec![0_u32; (earlier.len() + 1) * width];
    for one in (0..earlier.len()).rev() {
        for other in (0..later.len()).rev() {
            longest[one * width + other] = if earlier[one] == later[other] {
                longest[(one + 1) * width + other + 1] + 1
            } else {
                longest[(one + 1) * width + other].max(longest[one * width + other + 1])
            };
        }
    }
    let (mut one, mut other) = (0, 0);
    while one < earlier.len() || other < later.len() {
        if one < earlier.len() && other < later.len() && earlier[one] == later[other] {
            pieces.add(In::Both, earlier[one]);
            (one, other) = (one + 1, other + 1);
        } else if other == later.len()
            || (one < earlier.len() && longest[(one + 1) * width + other] >= longest[one * width + other + 1])
        {
            pieces.add(In::Earlier, earlier[one]);
            one += 1;
        } else {
            pieces.add(In::Later, later[other]);
            other += 1;
        }
    }
}

fn tokens(runs: &[Run]) -> Vec<Token<'_>> {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '\u{2019}' || letter == '\'';
    let mut tokens = Vec::new();
    for run in runs {
        let mut rest = run.text.as_str();
        while let Some(first) = rest.chars().next() {
            let end = if is_word(first) {
                rest.find(|letter| !is_word(letter)).unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let (text, after) = rest.split_at(end);
            tokens.push(Token { text, hand: run.hand });
            rest = after;
        }
    }
    tokens
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn add(&mut self, is: In, tokens: &[Token<'_>]) {
        for token in tokens {
            if self.0.last().is_none_or(|last| last.is != is) {
                self.0.push(Piece { is, runs: Vec::new() });
            }
            let Some(last) = self.0.last_mut() else { continue };
            match last.runs.last_mut() {
                Some(run) if run.hand == token.hand => run.text.push_str(token.text),
                _ => last.runs.push(Run { text: token.text.to_owned(), hand: token.hand }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(text: &str) -> Vec<Run> {
        vec![Run { text: text.to_owned(), hand: Hand::default() }]
    }

    fn joined(pieces: &[Piece], without: In) -> String {
        let left = pieces.iter().filter(|piece| piece.is != without).flat_map(|piece| &piece.runs);
        left.map(|run| run.text.as_str()).collect()
    }

    fn holds_both(earlier: &str, later: &str) {
        let pieces = between(&runs(earlier), &runs(later));
        assert_eq!(joined(&pieces, In::Later), earlier);
        assert_eq!(joined(&pieces, In::Earlier), later);
    }

    #[test]
    fn what_came_and_what_went_is_told_word_by_word() {
        let pieces = between(&runs("on the back of an envelope."), &runs("on the back of a receipt."));
        let said: Vec<(In, &str)> =
            pieces.iter().map(|piece| (piece.is, piece.runs[0].text.as_str())).collect();
        assert_eq!(
            said,
            [
                (In::Both, "on the back of "),
                (In::Earlier, "an"),
                (In::Later, "a"),
                (In::Both, " "),
                (In::Earlier, "envelope"),
                (In::Later, "receipt"),
                (In::Both, "."),
            ]
        );
    }

    #[test]
    fn both_texts_are_whole_in_it_also_where_they_are_long() {
        for (earlier, later) in [("", ""), ("", "a b"), ("a b", ""), ("a\n\nb", "b\n\na"), ("ä ö", "ö ä ü")]
        {
            holds_both(earlier, later);
        }
        let long = |word: &str| (0..9_000).map(|at| format!("{word}{at} ")).collect::<String>();
        holds_both(&long("a"), &long("b"));
        holds_both(&long("a"), &format!("{}\n{}", long("b"), long("c")));
    }
}
