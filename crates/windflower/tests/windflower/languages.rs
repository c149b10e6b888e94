//! Every word is there in every language that is offered, and no page falls back into another one.

use platform::languages::compare;
use windflower::keep::keepsakes::NotTaken;
use windflower::site::{countries, slugs};

use crate::cast::{photograph, places};

const ENGLISH: &str = include_str!("../../languages/en.ftl");
const GERMAN: &str = include_str!("../../languages/de.ftl");
const ARABIC: &str = include_str!("../../languages/ar.ftl");

#[test]
fn german_is_whole() {
    assert_eq!(compare(ENGLISH, GERMAN), Vec::<String>::new());
}

#[test]
fn arabic_is_whole() {
    assert_eq!(compare(ENGLISH, ARABIC), Vec::<String>::new());
}

/// Everything that is written on a page, without what stands in another language on purpose: names, numbers to ring, the
/// languages themselves.
fn said_on(page: &str) -> String {
    let main = page.split_once("<main").map_or(page, |(_, rest)| rest);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let mut said = String::new();
    for piece in main.split('<').skip(1) {
        let Some((tag, text)) = piece.split_once('>') else { continue };
        let foreign = ["code", "option", "textarea", "script"].iter().any(|name| tag.starts_with(name));
        if !foreign && !tag.contains("lang=\"") && !tag.contains("dir=\"") && !tag.contains("class=\"tel\"") {
            said.push_str(text);
            said.push('\n');
        }
    }
    said
}

#[tokio::test]
async fn no_page_of_a_keeper_falls_back_into_another_language() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let story = marta.write_with(&[("title", "ثلج"), ("words", "ثلج")], &hat, "ثلج").await;
        let circle = marta.circle("ثلج", "everything").await;
        let form = [("language", "ar"), ("back", "/")];
        marta.post("/choose", &form).await;
        let mut left = Vec::new();
        let (own, inside) = (format!("/box/keepsakes/{hat}"), format!("/box/circles/{circle}"));
        marta.save(&story, &[("words", "ثلج ثلج")], "save").await;
        let (preview, who) = (format!("{story}/preview"), format!("{story}/who"));
        let (before, versions) = (format!("{story}/before"), format!("{story}/versions"));
        let paths = [
            "/box",
            "/box/keepsakes",
            "/box/keepsakes/away",
            "/box/stories",
            "/box/stories/away",
            "/box/letterboxes",
            "/box/circles",
            "/box/parents",
            "/box/after-me",
            "/box/said",
            "/box/days",
            "/box/remember",
            "/place/remembrance",
            "/care",
            "/care/mine",
            "/care/names",
            "/care/decisions",
            "/care/reports",
            "/care/sentences",
            "/care/duty",
            "/care/today",
            "/care/rest",
            "/account",
            "/account/farewell",
            "/account/letters",
            "/account/pen-names",
            "/account/passkeys",
            "/account/second-factor",
            "/account/address",
            "/account/again",
            "/lived-it",
            "/place",
            "/place/about",
            "/place/signposts",
            "/place/signposts/new",
            "/place/signposts/file",
            "/help",
            "/sign-in",
            "/privacy",
            &own,
            &inside,
            &story,
            &before,
            &preview,
            &versions,
            &who,
        ];
        for path in paths {
            let page = marta.get(path).await;
            let text = page.text();
            for line in said_on(&text).lines() {
                let latin =
                    line.split_whitespace().filter(|word| word.chars().all(|l| l.is_ascii_alphabetic()));
                if latin.count() >= 3 {
                    left.push(format!("{path}: {line}"));
                }
            }
        }
        assert_eq!(left, Vec::<String>::new());
    }
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
