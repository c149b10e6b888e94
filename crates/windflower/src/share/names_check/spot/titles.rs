//! People with their titles: `Dr. Amsel`, `the midwife Clare`, `Schwester Anna`.

use super::fold::Word;
use super::found::{Kind, Spot};
use super::lists;

/// `(folded, what somebody is, whether a point may follow, whether it counts without a capital)`.
const TITLES: &[(&str, Kind, bool, bool)] = &[
    ("dr", Kind::Doctor, true, true),
    ("prof", Kind::Doctor, true, true),
    ("doctor", Kind::Doctor, false, true),
    ("professor", Kind::Doctor, false, true),
    ("consultant", Kind::Doctor, false, true),
    ("obstetrician", Kind::Doctor, false, true),
    ("mr", Kind::Person, true, false),
    ("mrs", Kind::Person, true, false),
    ("ms", Kind::Person, true, false),
    ("rev", Kind::Person, true, false),
    ("reverend", Kind::Person, false, false),
    ("chaplain", Kind::Person, false, true),
    ("father", Kind::Person, false, false),
    ("pastor", Kind::Person, false, true),
    ("nurse", Kind::Nurse, false, true),
    ("sister", Kind::Nurse, false, false),
    ("matron", Kind::Nurse, false, true),
    ("midwife", Kind::Midwife, false, true),
    ("doula", Kind::Midwife, false, true),
    ("doktor", Kind::Doctor, false, false),
    ("professorin", Kind::Doctor, false, false),
    ("arzt", Kind::Doctor, false, false),
    ("arztin", Kind::Doctor, false, false),
    ("oberarzt", Kind::Doctor, false, false),
    ("oberarztin", Kind::Doctor, false, false),
    ("chefarzt", Kind::Doctor, false, false),
    ("chefarztin", Kind::Doctor, false, false),
    ("frauenarzt", Kind::Doctor, false, false),
    ("frauenarztin", Kind::Doctor, false, false),
    ("gynakologe", Kind::Doctor, false, false),
    ("gynakologin", Kind::Doctor, false, false),
    ("frau", Kind::Person, false, false),
    ("herr", Kind::Person, false, false),
    ("herrn", Kind::Person, false, false),
    ("pfarrer", Kind::Person, false, false),
    ("pfarrerin", Kind::Person, false, false),
    ("pater", Kind::Person, false, false),
    ("pastorin", Kind::Person, false, false),
    ("seelsorger", Kind::Person, false, false),
    ("seelsorgerin", Kind::Person, false, false),
    ("bestatter", Kind::Person, false, false),
    ("bestatterin", Kind::Person, false, false),
    ("schwester", Kind::Nurse, false, false),
    ("krankenschwester", Kind::Nurse, false, false),
    ("pfleger", Kind::Nurse, false, false),
    ("pflegerin", Kind::Nurse, false, false),
    ("hebamme", Kind::Midwife, false, false),
];

/// Small words between a first name and a family name.
const BETWEEN: [&str; 8] = ["von", "van", "de", "der", "den", "zu", "al", "el"];
/// What may stand between a title and a name.
const DEGREES: [&str; 6] = ["med", "rer", "nat", "habil", "phil", "medic"];
const MOST_NAMES: usize = 3;
const MOST_TITLES: usize = 6;

/// All of them in this text.
pub fn find(words: &[Word<'_>]) -> Vec<Spot> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match titled(words, at) {
            Some((end, kind)) => {
                found.push(Spot { from: words[at].from, to: words[end - 1].to, kind });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// The word behind a name that begins with a title here.
fn titled(words: &[Word<'_>], at: usize) -> Option<(usize, Kind)> {
    let (mut kind, mut point) = title(&words[at])?;
    let mut next = at + 1;
    // “Frau Dr. med. Amsel”: the later title says what she is.
    while let Some(word) = words.get(next).filter(|_| next - at <= MOST_TITLES) {
        if !follows(word, point) {
            return None;
        }
        if let Some((own, own_point)) = title(word) {
            (kind, point) = (own, own_point);
        } else if DEGREES.contains(&word.plain.as_str()) {
            point = true;
        } else {
            break;
        }
        next += 1;
    }
    let first = words.get(next)?;
    is_name(first, words.get(next + 1)).then(|| (end_of_name(words, next), kind))
}

fn title(word: &Word<'_>) -> Option<(Kind, bool)> {
    let (_, kind, point, any) = TITLES.iter().find(|(title, ..)| *title == word.plain)?;
    (*any || word.is_capital()).then_some((*kind, *point))
}

fn follows(word: &Word<'_>, point: bool) -> bool {
    word.gap == " " || word.gap == "\u{a0}" || (point && matches!(word.gap, "." | ". " | ".\u{a0}"))
}

fn is_name(word: &Word<'_>, next: Option<&Word<'_>>) -> bool {
    // An initial, or the O of O’Brien, needs a name behind it; so does the “von” of a family name.
    if word.length() == 1 {
        return word.is_capital()
            && next.is_some_and(|next| next.is_capital() && matches!(next.gap, ". " | "." | "'" | "’"));
    }
    if BETWEEN.contains(&word.text) {
        return next.is_some_and(|next| next.gap == " " && is_name(next, None));
    }
    word.is_capital() && !lists::is_never(&word.plain) && !lists::is_noun(&word.plain)
}

/// How far a name goes that begins at this word.
pub fn end_of_name(words: &[Word<'_>], from: usize) -> usize {
    let mut end = from + 1;
    let mut names = usize::from(words[from].length() > 1);
    while let Some(word) = words.get(end) {
        let initial = words[end - 1].length() == 1;
        let joined = matches!(word.gap, "-" | "'" | "’" | " " | "\u{a0}")
            || (initial && matches!(word.gap, ". " | "."));
        let plain_name = word.is_capital() && !lists::is_never(&word.plain) && !lists::is_noun(&word.plain);
        if joined && plain_name && names < MOST_NAMES {
            names += 1;
            end += 1;
        } else if BETWEEN.contains(&word.text)
            && words.get(end + 1).is_some_and(|next| next.is_capital() && next.gap == " ")
        {
            end += 1;
        } else {
            break;
        }
    }
    end
}
