//! Where the place reads first: whoever decides for it passes a note, gives it back or lets it go, in the line of all that
//! waits; and a story that was handed in stands in the same line.

use windflower::site::place::Mode;

use super::{told, writes};
use crate::care::{decide, decide_with, open_first};
use crate::cast::{Browser, places};
use crate::handing_in::hands_in;
use crate::members::becomes;

/// What somebody who decides for the place sees of all that waits and was decided, byte for byte.
async fn rooms(moderator: &mut Browser<'_>) -> Vec<String> {
    let mut pages = Vec::new();
    for path in ["/care", "/care/decisions", "/care/mine", "/care/reports"] {
        pages.push(moderator.get(path).await.text());
    }
    pages
}

#[tokio::test]
async fn a_note_stands_in_the_line_of_the_place_and_is_passed_there_and_nobody_decides_about_her_own() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (_, address) = told(&mut marta, "anyone", "shown").await;
        becomes(&place, Mode::Open).await;
        place.app.page_cache.forget_all();
        assert_eq!(
            place.stranger().get(&format!("{address}/note")).await.status,
            404,
            "nobody else could decide"
        );
        place.joined("Ada", "moderator").await;
        place.app.page_cache.forget_all();
        let page = place.stranger().get(&format!("{address}/note")).await.text();
        assert!(page.contains("A person at Rosehip reads each note first"), "{page}");
        becomes(&place, Mode::Family).await;
        let before = rooms(&mut marta).await;
        becomes(&place, Mode::Open).await;
        let cruel = writes(&place, &address, "CANARYLEAST At least it was early.", "everyone").await;
        // In a family nobody needs two factors for these rooms; who decides about what waits has been said before.
        becomes(&place, Mode::Family).await;
        let mut mo = place.joined("Mo", "moderator").await;
        assert_eq!(rooms(&mut marta).await, before, "whoever keeps the story meets no trace of what waits");
        let thing = open_first(&mut mo).await;
        let page = mo.get(&thing).await.text();
        assert!(
            page.contains("<mark>At least</mark>") && page.contains("For everyone who reads here"),
            "{page}"
        );
        let line = [("line", "Would you leave out the first part?"), ("reason", "measures")];
        assert_eq!(decide_with(&mut mo, &thing, "give-back", &line).await.location(), "/care");
        assert!(place.stranger().get(&cruel).await.text().contains("Would you leave out the first part?"));
        place.app.clock.advance_seconds(60);
        let changed = [("words", "CANARYKIND I read your words."), ("for", "everyone")];
        becomes(&place, Mode::Open).await;
        assert_eq!(place.stranger().post(&format!("{cruel}/change"), &changed).await.status, 303);
        becomes(&place, Mode::Family).await;
        let thing = open_first(&mut mo).await;
        decide(&mut mo, &thing, "pass").await;
        assert!(place.stranger().get(&address).await.text().contains("CANARYKIND"));
        let mine = mo.get("/care/mine").await;
        let (kind, id) = (mine.hidden("kind"), mine.hidden("id"));
        assert_eq!(kind, "note", "{}", mine.text());
        mo.press("/care/mine", &[("kind", "note"), ("id", &id)]).await;
        assert!(!place.stranger().get(&address).await.text().contains("CANARYKIND"), "it waits again");
        assert!(!marta.get("/box/notes").await.text().contains("Some notes"));
        let thing = open_first(&mut mo).await;
        let needs = decide(&mut mo, &thing, "decline").await;
        assert_eq!(needs.status, 422, "a reason stands on record");
        decide_with(&mut mo, &thing, "decline", &[("reason", "cruel")]).await;
        assert!(place.stranger().get(&cruel).await.text().contains("We have not passed on your note"));
        assert_eq!(rooms(&mut marta).await, before, "nor of what was decided");
        assert_eq!(marta.get(&thing).await.status, 404, "nor under its address");
        let state = format!("/care/state?things={}", thing.trim_start_matches("/care/").replace('/', "."));
        assert!(marta.get(&state).await.text().contains("gone"));
    }
}

#[tokio::test]
async fn a_story_that_was_handed_in_is_shown_or_comes_back_by_a_decision_in_the_same_line() {
    for place in places().await {
        becomes(&place, Mode::Editor).await;
        let mut hedda = place.joined("Hedda", "keeper").await;
        let room = hedda.write(&[("title", "CANARYTITLE"), ("words", "CANARYWORDS")], "save").await;
        hands_in(&mut hedda, &room).await;
        becomes(&place, Mode::Family).await;
        let mut mo = place.joined("Mo", "moderator").await;
        let thing = open_first(&mut mo).await;
        assert!(thing.starts_with("/care/story/"), "{thing}");
        let page = mo.get(&thing).await.text();
        assert!(page.contains("CANARYWORDS") && !page.contains("<img"), "{page}");
        let line = [("line", "Please look at the name once more.")];
        decide_with(&mut mo, &thing, "give-back", &line).await;
        let back = hedda.get(&room).await.text();
        assert!(
            back.contains("Please look at the name once more.") && back.contains("CANARYWORDS"),
            "{back}"
        );
        becomes(&place, Mode::Editor).await;
        hands_in(&mut hedda, &room).await;
        becomes(&place, Mode::Family).await;
        let thing = open_first(&mut mo).await;
        decide(&mut mo, &thing, "pass").await;
        let address = hedda.shown().await.remove(0);
        assert!(place.stranger().get(&address).await.text().contains("CANARYWORDS"));
    }
}
