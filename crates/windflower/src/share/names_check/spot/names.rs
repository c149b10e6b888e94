//! Words that are known beforehand: her names, the other parent's, and her own list.

use super::fold::{self, Word};
use super::found::{Kind, Spot};
use super::lists;

/// Small words inside names.
const PARTICLES: [&str; 18] = [
    "von", "van", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "di", "da", "al", "el", "bin", "ibn",
    "und", "the",
];
/// What stands before the @ of addresses that are nobody's name.
const NO_ONE: [&str; 14] = [
    "info", "mail", "post", "email", "kontakt", "contact", "hello", "hallo", "office", "mama", "mami",
    "mother", "family", "familie",
];

/// Everything that is known of somebody.
#[derive(Clone, Debug, Default)]
pub struct Known {
    phrases: Vec<Phrase>,
}

/// Words that tell when they stand side by side.
#[derive(Clone, Debug)]
struct Phrase {
    parts: Vec<Part>,
    kind: Kind,
    /// Whether it tells in any case, as she put it on her list.
    always: bool,
}

#[derive(Clone, Debug)]
struct Part {
    plain: String,
    spelled: String,
    capital: bool,
}

impl Known {
    /// A person's name: as a whole, and each part of it.
    pub fn name(&mut self, name: &str, kind: Kind) {
        let parts = parts(name);
        if parts.len() > 1 {
            self.phrases.push(Phrase { parts: parts.clone(), kind, always: false });
        }
        for part in parts {
            if part.plain.chars().count() > 1 && !PARTICLES.contains(&part.plain.as_str()) {
                self.phrases.push(Phrase { parts: vec![part], kind, always: false });
            }
        }
    }

    /// A mail address: what stands before the @ may be made of her name. The address itself is found by its shape.
    pub fn mail(&mut self, address: &str) {
        let local = address.split('@').next().unwrap_or_default();
        for piece in local.split(|letter: char| !letter.is_alphabetic()) {
            let plain = fold::plain(piece);
            if plain.chars().count() > 3 && !NO_ONE.contains(&plain.as_str()) {
                self.name(piece, Kind::OwnName);
            }
        }
    }

    /// Words that tell only together, like a pen name or a credit.
    pub fn phrase(&mut self, words: &str, kind: Kind) {
        self.together(words, kind, false);
    }

    /// Words of her own list: they tell in any case.
    pub fn own_words(&mut self, words: &str) {
        self.together(words, Kind::OwnWord, true);
    }

    fn together(&mut self, words: &str, kind: Kind, always: bool) {
        let parts = parts(words);
        if parts.iter().map(|part| part.plain.chars().count()).sum::<usize>() > 1 {
            self.phrases.push(Phrase { parts, kind, always });
        }
    }

    /// The same without what stands in this name: a name under which she tells is no secret within that story.
    pub fn without(&self, name: &str) -> Known {
        let own: Vec<String> = parts(name).into_iter().map(|part| part.plain).collect();
        let is_own = |phrase: &Phrase| phrase.parts.iter().all(|part| own.contains(&part.plain));
        Known { phrases: self.phrases.iter().filter(|phrase| !is_own(phrase)).cloned().collect() }
    }

    /// Where any of it stands.
    pub fn find(&self, text: &str, words: &[Word<'_>]) -> Vec<Spot> {
        let all = self.phrases.iter().flat_map(|phrase| {
            let starts = 0..words.len();
            starts.filter_map(|at| {
                Some(Spot { from: words[at].from, to: phrase.ends(text, &words[at..])?, kind: phrase.kind })
            })
        });
        all.collect()
    }
}

fn parts(name: &str) -> Vec<Part> {
    let words = fold::words(name);
    let part = |word: Word<'_>| Part { capital: word.is_capital(), plain: word.plain, spelled: word.spelled };
    words.into_iter().map(part).collect()
}

impl Phrase {
    /// Where it ends, if it stands at the head of these words.
    fn ends(&self, text: &str, words: &[Word<'_>]) -> Option<usize> {
        let mut end = 0;
        for (at, part) in self.parts.iter().enumerate() {
            let word = words.get(at)?;
            if at > 0 && !is_beside(word.gap) {
                return None;
            }
            let is_last = at + 1 == self.parts.len();
            end = part.ends(word, is_last)?;
        }
        let alone = self.parts.len() == 1 && !self.always;
        let hidden = alone && self.parts[0].is_ordinary(text, &words[0], words.get(1));
        (!hidden && end > 0).then_some(end)
    }
}

/// Two words of one name: a space, a hyphen, an apostrophe or the point of an initial between them.
fn is_beside(gap: &str) -> bool {
    gap.chars().count() <= 2 && gap.chars().all(|letter| " -\u{a0}.’'\u{2010}\u{2011}".contains(letter))
}

impl Part {
    fn ends(&self, word: &Word<'_>, is_last: bool) -> Option<usize> {
        let is = |plain: &str, spelled: &str| {
            [plain, spelled].into_iter().any(|form| form == self.plain || form == self.spelled)
        };
        if is(&word.plain, &word.spelled) {
            return Some(word.to);
        }
        // “Martas Zimmer”, “Kellers”: the s of a genitive stays outside.
        let base = |form: &str| form.strip_suffix('s').unwrap_or_default().to_owned();
        let genitive =
            is_last && self.plain.chars().count() > 3 && word.is_capital() && word.text.ends_with('s');
        if genitive && is(&base(&word.plain), &base(&word.spelled)) {
            return Some(word.to - 1);
        }
        without_arabic_prefix(&word.plain).any(|form| form == self.plain).then_some(word.to)
    }

    /// Whether this word is more likely an ordinary one than the name.
    fn is_ordinary(&self, text: &str, word: &Word<'_>, next: Option<&Word<'_>>) -> bool {
        let has_case = word.text.chars().any(|letter| letter.is_uppercase() || letter.is_lowercase());
        let shouts = word.length() > 3 && word.text.chars().all(char::is_uppercase);
        if !has_case || shouts {
            return false;
        }
        if lists::is_never(&self.plain) || lists::is_both_german(&self.plain) {
            return true;
        }
        if lists::is_both_english(&self.plain) {
            // “May I”, “Hope came late”; and “Rose-coloured”.
            return !word.is_capital() || word.begins() || next.is_some_and(|next| next.gap == "-");
        }
        let short = self.plain.chars().count() <= 3;
        (short && self.capital && !word.is_capital()) || inside_address(text, word)
    }
}

/// Inside `www.keller.example` or `@keller` the whole is found by its shape.
fn inside_address(text: &str, word: &Word<'_>) -> bool {
    text[..word.from].ends_with('@') || text[word.to..].starts_with('@')
}

/// Arabic writes “and”, “for”, “with” and “the” in one with the word behind them.
fn without_arabic_prefix(word: &str) -> impl Iterator<Item = &str> {
    let bare = word.trim_start_matches(['و', 'ف', 'ب', 'ل', 'ك']);
    let cuts = (1..=2).filter_map(|count| {
        let (at, _) = word.char_indices().nth(count)?;
        word[..at].chars().all(|letter| "وفبلك".contains(letter)).then(|| &word[at..])
    });
    cuts.chain([word, bare].into_iter().filter_map(|form| form.strip_prefix("ال")))
        .filter(|form| form.chars().count() > 1)
}
