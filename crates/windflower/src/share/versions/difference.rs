//! What differs between two texts, word by word: what both have, what came, and what went. Bounded: of two long texts that
//! have little in common, whole lines are set against each other.

/// A piece of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Both(String),
    /// Only in the later one.
    Added(String),
    /// Only in the earlier one.
    Taken(String),
}

/// So many comparisons are made of two lists of words; of more, lines are compared.
const MOST: usize = 4_000_000;

/// The pieces, in order; joined without `Added` they are the earlier text, without `Taken` the later one.
pub fn between(earlier: &str, later: &str) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    compare(&tokens(earlier), &tokens(later), &mut pieces);
    pieces.0
}

fn compare(earlier: &[&str], later: &[&str], pieces: &mut Pieces) {
    let begins = earlier.iter().zip(later).take_while(|(one, other)| one == other).count();
    let (before, earlier) = earlier.split_at(begins);
    let later = &later[begins..];
    let ends = earlier.iter().rev().zip(later.iter().rev()).take_while(|(one, other)| one == other).count();
    let (earlier, after) = earlier.split_at(earlier.len() - ends);
    let later = &later[..later.len() - ends];
    pieces.both(before);
    if earlier.len().saturating_mul(later.len()) <= MOST {
        word_by_word(earlier, later, pieces);
    } else {
        line_by_line(&earlier.concat(), &later.concat(), pieces);
    }
    pieces.both(after);
}

/// The longest list of words that both have in this order.
fn word_by_word(earlier: &[&str], later: &[&str], pieces: &mut Pieces) {
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
            pieces.both(&earlier[one..=one]);
            (one, other) = (one + 1, other + 1);
        } else if other == later.len()
            || (one < earlier.len() && longest[(one + 1) * width + other] >= longest[one * width + other + 1])
        {
            pieces.taken(earlier[one]);
            one += 1;
        } else {
            pieces.added(later[other]);
            other += 1;
        }
    }
}

fn line_by_line(earlier: &str, later: &str, pieces: &mut Pieces) {
    let (earlier, later): (Vec<&str>, Vec<&str>) =
        (earlier.split_inclusive('\n').collect(), later.split_inclusive('\n').collect());
    if earlier.len().saturating_mul(later.len()) <= MOST {
        return word_by_word(&earlier, &later, pieces);
    }
    pieces.taken(&earlier.concat());
    pieces.added(&later.concat());
}

/// Words, and what stands between them.
fn tokens(text: &str) -> Vec<&str> {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '\u{2019}' || letter == '\'';
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = if is_word(first) {
            rest.find(|letter| !is_word(letter)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(end);
        tokens.push(token);
        rest = after;
    }
    tokens
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn both(&mut self, tokens: &[&str]) {
        let text = tokens.concat();
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Both(before)) => before.push_str(&text),
            _ => self.0.push(Piece::Both(text)),
        }
    }

    fn added(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Added(before)) => before.push_str(text),
            _ => self.0.push(Piece::Added(text.to_owned())),
        }
    }

    fn taken(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Taken(before)) => before.push_str(text),
            _ => self.0.push(Piece::Taken(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(pieces: &[Piece], without: fn(&Piece) -> bool) -> String {
        let left = pieces.iter().filter(|piece| !without(piece)).map(|piece| match piece {
            Piece::Both(text) | Piece::Added(text) | Piece::Taken(text) => text.as_str(),
        });
        left.collect()
    }

    fn holds_both(earlier: &str, later: &str) {
        let pieces = between(earlier, later);
        assert_eq!(joined(&pieces, |piece| matches!(piece, Piece::Added(_))), earlier);
        assert_eq!(joined(&pieces, |piece| matches!(piece, Piece::Taken(_))), later);
    }

    #[test]
    fn what_came_and_what_went_is_told_word_by_word() {
        let pieces = between("on the back of an envelope.", "on the back of a receipt.");
        assert_eq!(
            pieces,
            [
                Piece::Both("on the back of ".into()),
                Piece::Taken("an".into()),
                Piece::Added("a".into()),
                Piece::Both(" ".into()),
                Piece::Taken("envelope".into()),
                Piece::Added("receipt".into()),
                Piece::Both(".".into()),
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
