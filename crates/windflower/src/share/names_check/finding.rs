//! What was found in a story, and a story with what its teller chose to change.

use story::Told;

use super::spot::{self, Known, Spot};
use crate::share::placements::Placement;

/// More than a page can ask about at one time.
const MOST_FINDINGS: usize = 150;
/// How far before a word the brackets of a picture's name may stand.
const MOST_NAME_BYTES: usize = 400;
/// How much of a sentence stands around a word.
const MOST_AROUND: usize = 160;

/// One word that may tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which field: `words`, or `caption-` and the slot of a picture.
    pub field: String,
    /// Where in it.
    pub spot: Spot,
    /// The sentence before it.
    pub before: String,
    /// The word itself.
    pub word: String,
    /// The sentence behind it.
    pub after: String,
}

impl Finding {
    /// The field without its slot, for its name on the page.
    pub fn field_name(&self) -> &str {
        self.field.split('-').next().unwrap_or_default()
    }
}

/// Every field that readers see, with its name.
fn fields<'a>(told: &'a Told, placements: &'a [Placement]) -> Vec<(String, &'a str)> {
    let mut all: Vec<(String, &str)> = vec![
        ("title".into(), &told.title),
        ("opening".into(), &told.opening),
        ("own_note".into(), &told.own_note),
        ("words".into(), &told.words),
        ("pen_name".into(), &told.pen_name),
        ("name".into(), &told.name),
    ];
    for one in placements {
        let of = |field: &str| format!("{field}-{}", one.slot);
        all.push((of("caption"), &one.caption));
        all.push((of("description"), &one.description));
        all.push((of("credit"), &one.credit));
        if one.covered {
            all.push((of("cover"), &one.cover));
        }
    }
    all
}

/// Everything in this story that may tell, field by field.
pub fn findings(told: &Told, placements: &[Placement], known: &Known) -> Vec<Finding> {
    // A part of her own name under which she tells is no secret within this story; where it stands alone she is asked.
    let inside = known.without(&told.pen_name);
    let all = fields(told, placements).into_iter().flat_map(|(field, text)| {
        let known = if field == "pen_name" { known } else { &inside };
        let spots = spot::spots(text, known);
        let shown = spots.into_iter().filter(|spot| !is_name_of_picture(text, spot)).take(MOST_FINDINGS);
        shown.map(|spot| finding(&field, text, spot)).collect::<Vec<_>>()
    });
    all.take(MOST_FINDINGS).collect()
}

/// `[[…]]` stands for a picture and is never shown.
fn is_name_of_picture(text: &str, spot: &Spot) -> bool {
    let near = &text[text.floor_char_boundary(spot.from.saturating_sub(MOST_NAME_BYTES))..spot.from];
    let line = near.rsplit('\n').next().unwrap_or_default();
    line.rfind("[[").is_some_and(|open| !line[open..].contains("]]"))
}

fn finding(field: &str, text: &str, spot: Spot) -> Finding {
    Finding {
        field: field.to_owned(),
        spot,
        before: end_of(&text[..spot.from]),
        word: text[spot.from..spot.to].to_owned(),
        after: start_of(&text[spot.to..]),
    }
}

/// The sentence that a word ends.
fn end_of(before: &str) -> String {
    let ends = before.rmatch_indices(['.', '!', '?', '\n']).take(MOST_AROUND);
    let start = ends.map(|(at, _)| at).find(|at| is_end(before, *at)).map_or(0, |at| at + 1);
    let sentence = &before[start..];
    let cut = sentence.char_indices().rev().nth(MOST_AROUND).map(|(at, _)| at);
    match cut {
        Some(at) => format!("…{}", &sentence[at..]),
        None => sentence.trim_start().to_owned(),
    }
}

/// Whether a sentence ends with this sign; after a short word or a number it is more often the point of “St.” or “12.”.
fn is_end(text: &str, at: usize) -> bool {
    let word = text[..at].split_whitespace().next_back().unwrap_or_default();
    !text[at..].starts_with('.')
        || word.is_empty()
        || (word.chars().count() > 2 && !word.ends_with(char::is_numeric))
}

/// What follows a word in its sentence.
fn start_of(after: &str) -> String {
    let line = after.split('\n').next().unwrap_or_default();
    let ends = line.match_indices(['.', '!', '?']).take(MOST_AROUND);
    let end = ends.map(|(at, _)| at).find(|at| is_end(line, *at)).map_or(line.len(), |at| at + 1);
    let sentence = &line[..end];
    match sentence.char_indices().nth(MOST_AROUND) {
        Some((at, _)) => format!("{}…", &sentence[..at]),
        None => sentence.to_owned(),
    }
}

/// One thing she chose to write otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which field.
    pub field: String,
    /// Where in it, in bytes.
    pub from: usize,
    /// The word that stood there when she was asked.
    pub was: String,
    /// What stands there instead.
    pub instead: String,
}

/// The story with these changes; one whose word does not stand there any more is left out.
pub fn changed(told: &Told, placements: &[Placement], changes: &[Change]) -> (Told, Vec<Placement>) {
    let (mut told, mut placements) = (told.clone(), placements.to_vec());
    let mut from_behind: Vec<&Change> = changes.iter().collect();
    from_behind.sort_by_key(|change| std::cmp::Reverse(change.from));
    for change in from_behind {
        let Some(text) = field(&mut told, &mut placements, &change.field) else { continue };
        let to = change.from.saturating_add(change.was.len());
        if !change.was.is_empty() && text.get(change.from..to) == Some(change.was.as_str()) {
            text.replace_range(change.from..to, &change.instead);
        }
    }
    (told, placements)
}

fn field<'a>(told: &'a mut Told, placements: &'a mut [Placement], name: &str) -> Option<&'a mut String> {
    Some(match name {
        "title" => &mut told.title,
        "opening" => &mut told.opening,
        "own_note" => &mut told.own_note,
        "words" => &mut told.words,
        "pen_name" => &mut told.pen_name,
        "name" => &mut told.name,
        _ => {
            let (field, slot) = name.split_once('-')?;
            let placement = placements.iter_mut().find(|one| one.slot == slot)?;
            match field {
                "caption" => &mut placement.caption,
                "description" => &mut placement.description,
                "credit" => &mut placement.credit,
                "cover" => &mut placement.cover,
                _ => return None,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::spot::Kind;
    use super::*;

    fn known() -> Known {
        let mut known = Known::default();
        known.name("Marta Keller", Kind::OwnName);
        known
    }

    #[test]
    fn a_word_is_shown_in_its_sentence() {
        let told =
            Told { words: "Snow fell. They told Marta to sit. It was late.".into(), ..Told::default() };
        let found = findings(&told, &[], &known());
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].before.as_str(), found[0].word.as_str()), ("They told ", "Marta"));
        assert_eq!(found[0].after, " to sit.");
        let told = Told { words: "I saw Marta at St. Anna. Then no more.".into(), ..Told::default() };
        assert_eq!(findings(&told, &[], &known())[0].after, " at St. Anna.");
    }

    #[test]
    fn only_what_she_chose_is_changed_and_from_behind() {
        let told = Told { words: "Marta, Marta and Marta".into(), title: "Marta".into(), ..Told::default() };
        let change = |field: &str, from, instead: &str| Change {
            field: field.into(),
            from,
            was: "Marta".into(),
            instead: instead.into(),
        };
        let changes =
            [change("words", 0, "My long other name"), change("words", 17, "M."), change("title", 3, "x")];
        let (now, _) = changed(&told, &[], &changes);
        assert_eq!(now.words, "My long other name, Marta and M.");
        assert_eq!(now.title, "Marta", "nothing of that length stands there");
    }

    #[test]
    fn the_name_of_a_picture_and_the_name_she_tells_under_are_left_alone() {
        let told =
            Told { words: "[[Marta 1]]\nMarta slept.".into(), pen_name: "Marta".into(), ..Told::default() };
        let found = findings(&told, &[], &known());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].field, "pen_name");
    }
}
