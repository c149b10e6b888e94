//! Whatever is written: looking ends, in a time that grows with the length, and points at whole letters.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, Instant};

use guard::{Seen, look};

/// Pieces that mean something to the guard, and some that trouble any reader of text.
const PIECES: [&str; 40] = [
    "I",
    " ",
    " ",
    " ",
    "want",
    "to",
    "die",
    "dont",
    "not",
    "ich",
    "will",
    "nicht",
    "mehr",
    "leben",
    "sterben",
    "at least",
    ".",
    ",",
    "\n",
    "!",
    "'",
    "’",
    "*",
    "@",
    "$",
    "|",
    "3",
    "\u{200b}",
    "\u{202e}",
    "\u{301}",
    "ß",
    "ﷺ",
    "𝐝𝐢𝐞",
    "😢",
    "أريد",
    "http://",
    ".com",
    "www.",
    "d i e",
    "\u{0}",
];

/// Texts that come again with the same number.
fn text(number: u64, pieces: usize) -> String {
    let chance = |at: usize| {
        let mut hasher = DefaultHasher::new();
        (number, at).hash(&mut hasher);
        usize::try_from(hasher.finish() % 1_000_003).unwrap()
    };
    (0..pieces)
        .map(|at| match chance(at) {
            any if any % 17 == 0 => char::from_u32(u32::try_from(any).unwrap()).unwrap_or(' ').to_string(),
            known => PIECES[known % PIECES.len()].to_owned(),
        })
        .collect()
}

fn is_sound(text: &str, seen: &Seen) -> bool {
    let mut end = 0;
    let whole = |range: &std::ops::Range<usize>| range.start < range.end && text.get(range.clone()).is_some();
    seen.danger.as_ref().is_none_or(|danger| whole(&danger.range) && !danger.reason.is_empty())
        && seen.marks.iter().all(|mark| {
            let is_after = mark.range.start >= end;
            end = mark.range.end;
            is_after && whole(&mark.range) && !mark.reason.is_empty()
        })
}

#[test]
fn no_text_stops_it_and_every_place_is_whole_letters() {
    let mut dangers = 0;
    for number in 0..4000 {
        let text = text(number, 1 + usize::try_from(number % 60).unwrap());
        let seen = look(&text, ["en", "de", "ar", "", "x-y"][usize::try_from(number % 5).unwrap()]);
        assert!(is_sound(&text, &seen), "{text:?}: {seen:?}");
        dangers += usize::from(seen.danger.is_some());
    }
    assert!(dangers > 0, "some of them say something");
}

#[test]
fn a_danger_is_found_behind_and_before_whatever_else_is_written() {
    for number in 0..200 {
        let around = text(number, 40);
        for said in [format!("I want to die. {around}"), format!("{around} . I want to die.")] {
            assert!(look(&said, "en").danger.is_some(), "{said:?}");
        }
    }
}

/// Ten megabytes of what costs most: words that begin phrases, letters that may be spelled, one word without an end.
#[test]
fn ten_megabytes_take_no_more_for_each_than_one() {
    for piece in [
        "want to be dont want to ",
        "i d i e l ",
        "d*e k*ll ",
        "a",
        "www.a.com ",
        "will nicht mehr\u{200b} ",
        "e\u{301}",
    ] {
        let took = |bytes: usize| {
            let text = piece.repeat(bytes / piece.len());
            let start = Instant::now();
            assert!(is_sound(&text, &look(&text, "en")));
            start.elapsed()
        };
        let small = took(200_000);
        let large = took(2_000_000);
        assert!(large < small * 30 + Duration::from_secs(1), "{piece:?}: {small:?}, then {large:?}");
    }
    let all = "I did not want to hear that. ".repeat(10_000_000 / 29);
    assert_eq!(look(&all, "en"), Seen::default());
}
