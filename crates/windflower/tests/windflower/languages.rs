//! Every word is there in English and German; Arabic has no word too many and no other blanks.

use platform::languages::compare;
use windflower::keep::keepsakes::NotTaken;
use windflower::site::{countries, slugs};

const ENGLISH: &str = include_str!("../../languages/en.ftl");
const GERMAN: &str = include_str!("../../languages/de.ftl");
const ARABIC: &str = include_str!("../../languages/ar.ftl");

#[test]
fn german_is_whole() {
    assert_eq!(compare(ENGLISH, GERMAN), Vec::<String>::new());
}

#[test]
fn arabic_says_nothing_that_english_does_not() {
    let troubles: Vec<String> =
        compare(ENGLISH, ARABIC).into_iter().filter(|line| !line.starts_with("missing:")).collect();
    assert_eq!(troubles, Vec::<String>::new());
}

#[test]
fn every_slug_has_a_word() {
    let languages = windflower::operate::serve::languages().unwrap();
    let english = languages.get("en").unwrap();
    // The last of them says what every upload says that broke off.
    let not_taken = NotTaken::ALL.iter().filter(|why| **why != NotTaken::Shut);
    let lists: [(&str, Vec<String>); 6] = [
        ("experience", slugs::EXPERIENCES.iter().map(ToString::to_string).collect()),
        ("note", slugs::CONTENT_NOTES.iter().map(ToString::to_string).collect()),
        ("teller", slugs::TELLERS.iter().map(ToString::to_string).collect()),
        ("since", slugs::TIMES_SINCE.iter().map(ToString::to_string).collect()),
        ("picture", not_taken.map(|why| why.word().to_owned()).collect()),
        ("country", countries::all().iter().map(|country| country.code.to_lowercase()).collect()),
    ];
    for (list, members) in lists {
        for slug in members {
            assert!(english.has(&format!("{list}-{slug}")), "{list}-{slug}");
        }
    }
}

#[test]
fn words_that_hurt_are_never_said_by_the_place() {
    let never = [
        "user",
        "content",
        "upload failed",
        "delete",
        "reject",
        "expired",
        "terminat",
        "abort",
        "orphan",
        "invalid",
        "oops",
        "dead link",
        "follower",
        "!",
    ];
    for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
        let said = line.split_once('=').map_or(line, |(_, said)| said).to_lowercase();
        for word in never {
            assert!(!said.contains(word), "{line}");
        }
    }
}
