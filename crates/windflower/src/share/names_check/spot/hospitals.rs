//! Hospitals by their names: `St. Mary’s Hospital`, `Klinikum Großhadern`, `Marienkrankenhaus`.

use super::fold::Word;
use super::found::{Kind, Spot};
use super::lists;
use super::titles::end_of_name;

/// Words that say “hospital” and stand behind its name.
const ENGLISH: [&str; 6] = ["hospital", "infirmary", "clinic", "hospice", "maternity", "hospitals"];
/// Words that end a German word for a hospital.
const GERMAN: [&str; 7] =
    ["klinikum", "krankenhaus", "klinik", "kliniken", "spital", "hospital", "geburtshaus"];
/// What stands before them in words that name no hospital.
const KINDS: &str = "frauen kinder uni universitats universitaets geburts kreis stadt tages privat spezial reha haut augen
poly fach landes bezirks akut tier entbindungs lieblings wunsch nachbar notfall herz zahn schmerz eltern mutter militar
feld not gross klein land haupt alt neu ersatz puppen traum zentral wochen tagesreha psychosomatik";
/// Days that are called after a saint.
const FEASTS: [&str; 8] =
    ["martin", "martins", "nikolaus", "nicholas", "patrick", "valentine", "valentin", "andrew"];

/// No hospital has a longer name; nobody should wait for a text that is made of such words.
const MOST_WORDS: usize = 8;

/// All of them in this text.
pub fn find(words: &[Word<'_>]) -> Vec<Spot> {
    let all = (0..words.len()).filter_map(|at| {
        let (from, end) =
            named_before(words, at).or_else(|| german(words, at)).or_else(|| saint(words, at))?;
        Some(Spot { from: words[from].from, to: words[end - 1].to, kind: Kind::Hospital })
    });
    all.collect()
}

/// `Leeds General Infirmary`, `Royal Victoria Medical Centre`, `Hospital of Saint John`.
fn named_before(words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let word = &words[at];
    let after = words.get(at + 1).filter(|next| next.gap == " ").map_or("", |next| next.plain.as_str());
    let centre = ["centre", "center", "unit", "hospital"].contains(&after);
    let end = match word.plain.as_str() {
        "medical" | "health" | "birth" | "maternity" if centre => at + 2,
        plain if ENGLISH.contains(&plain) && plain != "maternity" => at + 1,
        _ => return None,
    };
    let from = start_of_name(words, at);
    if telling(&words[from..at]) {
        return Some((from, end));
    }
    let behind = words.get(end).is_some_and(|of| of.plain == "of" && word.is_capital());
    let name =
        words.get(end + 1).filter(|name| behind && name.is_capital() && !lists::is_never(&name.plain))?;
    (name.gap == " ").then(|| (from, end_of_name(words, end + 1)))
}

/// How far back the capitals go that belong to a name.
fn start_of_name(words: &[Word<'_>], at: usize) -> usize {
    let mut from = at;
    while from > 0 && at - from < MOST_WORDS {
        let (before, gap) = (&words[from - 1], words[from].gap);
        let saint = matches!(before.text, "St" | "Sankt" | "Saint");
        let joined = matches!(gap, " " | "\u{a0}" | "-" | "'" | "’" | "' " | "’ ")
            || (saint && matches!(gap, "." | ". " | ".-"));
        let genitive = before.text == "s" && matches!(before.gap, "'" | "’");
        let of = from > 1
            && from < at
            && matches!(before.text, "of" | "and" | "the")
            && words[from - 2].is_capital();
        let name = before.is_capital() && (!lists::is_never(&before.plain) || before.plain == "will");
        if !(joined && (genitive || of || name)) {
            break;
        }
        from -= 1;
    }
    from
}

/// Whether these words name one hospital, and not any.
fn telling(words: &[Word<'_>]) -> bool {
    words.iter().any(|word| {
        let is_name = word.is_capital() && word.length() > 1 && !matches!(word.text, "St" | "The");
        is_name
            && !lists::is_generic(&word.plain)
            && !lists::is_noun(&word.plain)
            && !lists::is_never(&word.plain)
    })
}

/// `Klinikum Großhadern`, `Uniklinik Köln`, `St.-Elisabeth-Krankenhaus`, `Marienkrankenhaus`, `Charité`.
fn german(words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let word = &words[at];
    if word.text.starts_with("Charité") {
        return Some((at, at + 1));
    }
    let plain = ["es", "s", "en", ""].into_iter().find_map(|ending| {
        let base = word.plain.strip_suffix(ending)?;
        GERMAN.iter().find_map(|kind| base.strip_suffix(kind))
    })?;
    if !word.is_capital() {
        return None;
    }
    if !plain.is_empty() && !KINDS.split_whitespace().any(|kind| kind == plain) && plain.chars().count() > 2 {
        return Some((start_of_name_hyphen(words, at), at + 1));
    }
    let from = start_of_name(words, at);
    let behind = words.get(at + 1).filter(|next| next.gap == " " && next.is_capital() && is_place(next));
    match behind {
        Some(_) => Some((at, end_of_name(words, at + 1))),
        None => telling(&words[from..at]).then_some((from, at + 1)),
    }
}

fn start_of_name_hyphen(words: &[Word<'_>], at: usize) -> usize {
    let mut from = at;
    while from > 0 && at - from < MOST_WORDS && matches!(words[from].gap, "-" | ".-") {
        from -= 1;
    }
    from
}

fn is_place(word: &Word<'_>) -> bool {
    word.length() > 2 && !lists::is_never(&word.plain) && !lists::is_noun(&word.plain)
}

/// `St. Mary’s`, `Sankt Elisabeth`.
fn saint(words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    let is_saint = matches!(words[at].text, "St" | "Sankt" | "Saint");
    let name = words.get(at + 1).filter(|_| is_saint)?;
    let joined = matches!(name.gap, " " | ". " | "." | ".-" | "-" | "\u{a0}");
    let fits = joined && name.is_capital() && is_place(name) && !FEASTS.contains(&name.plain.as_str());
    let end = at + 2;
    let genitive = words.get(end).is_some_and(|word| word.text == "s" && matches!(word.gap, "'" | "’"));
    fits.then_some((at, end + usize::from(genitive)))
}
