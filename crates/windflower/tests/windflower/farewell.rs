//! Somebody removes her account: gone for others at once, a way back until the day she was told, and then nothing of her
//! is left anywhere.

pub mod everything;
mod others;
mod restored;

use platform::db::Query;
use std::fs;

use platform::args;
use windflower::people::account_removal::jobs;

use self::everything::{Traces, write_more};
use crate::cast::{Browser, Page, Place, photograph, places, small_photograph};
use crate::listing::hold_what_is_shown;

const PAGE: &str = "/account/farewell";
pub const HEDDA: &str = "hedda@post.example";
const STORY: [(&str, &str); 4] =
    [("title", "CANARYTITLE"), ("words", "CANARYWORDS"), ("pen_name", "CANARYPEN"), ("language", "en")];

/// What happens on schedule, and letters.
pub async fn tend(place: &Place) {
    jobs::tend(&place.app).await.unwrap();
    place.work().await;
}

async fn days(place: &Place, days: i64) {
    place.app.clock.advance_seconds(days * 86_400);
    tend(place).await;
}

/// She reads the page and presses the button on it; where she is asked once more, she types the word.
pub async fn leave(somebody: &mut Browser<'_>, when: &str) -> Page {
    somebody.prove().await;
    let token = somebody.get(PAGE).await.hidden("token");
    let page = somebody.post(PAGE, &[("token", &token), ("when", when)]).await;
    if when != "now" {
        return page;
    }
    assert!(page.text().contains("name=\"word\""), "{}", page.text());
    somebody.post(PAGE, &[("token", &token), ("when", when), ("word", " Remove ")]).await
}

pub async fn stay(somebody: &mut Browser<'_>) -> Page {
    let token = somebody.get("/account/again").await.hidden("token");
    somebody.post(&format!("{PAGE}/stay"), &[("token", &token)]).await
}

async fn count(place: &Place, sql: &'static str) -> i64 {
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}

/// Whether a letter says that a link has ended, and nothing of anybody or of what this place is.
fn leads_to_letter(letter: &str) -> bool {
    let plain = letter.replace("=\r\n", "");
    plain.contains("leads nowhere any more") && !plain.contains("Rosehip") && !plain.contains("http")
}

/// What she gave to others, and everything of hers in it is a canary.
pub struct Given {
    hat: String,
    room: String,
    story: String,
    picture: String,
    invitation: String,
    letterbox: String,
    parent: String,
    left: String,
}

pub async fn give(place: &Place, hedda: &mut Browser<'_>) -> Given {
    let hat = hedda.keep("CANARYFILE.jpg", &photograph(90)).await;
    let said = [("title", "CANARYHAT"), ("description", "CANARYLOOKS"), ("own_words", "CANARYOWN")];
    assert_eq!(hedda.press(&format!("/box/keepsakes/{hat}"), &said).await.status, 303);
    let room = hedda.write_with(&STORY, &hat, "CANARYCAPTION").await;
    hedda.show(&room, "anyone", "now").await;
    let story = hedda.shown().await.remove(0);
    let open = place.stranger().get(&format!("{story}/open")).await;
    let picture = format!("/p/{}", open.all("src=\"/p/").remove(0));
    let circle = hedda.circle("CANARYCIRCLE", "everything").await;
    let second = hedda.write(&STORY, "save").await;
    hedda.share(&second, &[&circle], "now").await;
    let invitation = hedda.invite(&circle, "CANARYIDA", "").await;
    let waits = hedda.write(&STORY, "save").await;
    hedda.show(&waits, "anyone", "night").await;
    let letterbox = hedda.make_link("/box/letterboxes", &[("sentence", "CANARYSENTENCE")], "/l/").await;
    let parent = hedda.invite_parent().await;
    let after = [
        ("about", "box"),
        ("choice", "seal"),
        ("name", "CANARYIDA"),
        ("address", "ida@post.example"),
        ("words", "CANARYAFTER"),
    ];
    hedda.press("/box/after-me", &after).await;
    let sql =
        "SELECT after_me.id FROM after_me JOIN person ON person.id = keeper_id WHERE person.name = 'Hedda'";
    let (id,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
    let left = hedda.make_link(&format!("/box/after-me/{id}/link"), &[], "/after/").await;
    hedda.press("/lived-it", &[("words", "CANARYLIVED")]).await;
    let asked = [("at", story.as_str()), ("name", "Ove"), ("line", "CANARYLINE")];
    place.stranger().post("/ask", &asked).await;
    Given { hat, room, story, picture, invitation, letterbox, parent, left }
}

async fn leads_nowhere(place: &Place, given: &Given) {
    let links =
        [&given.story, &given.picture, &given.invitation, &given.letterbox, &given.parent, &given.left];
    for link in links {
        assert_eq!(place.stranger().get(link).await.status, 404, "{link}");
    }
}

#[tokio::test]
async fn at_once_nobody_sees_anything_and_after_thirty_days_nothing_is_left_anywhere() {
    for place in places().await {
        let mut runa = place.runa().await;
        let mut hedda = place.joined("Hedda", "keeper").await;
        let mut elsewhere = place.signed_in(HEDDA).await;
        let given = give(&place, &mut hedda).await;
        let mut ida = place.stranger();
        assert_eq!(ida.post(&given.invitation, &[]).await.location(), "/i");
        assert!(ida.get("/i").await.text().contains("CANARYTITLE"));
        // Another keeper named her for the time after.
        let named =
            [("about", "box"), ("choice", "seal"), ("name", "Hedda"), ("address", " Hedda@post.example")];
        assert_eq!(runa.press("/box/after-me", &named).await.location(), "/box/after-me");
        let traces = Traces::of(&place.app.db, HEDDA).await;
        write_more(&place, &traces).await;
        let before = traces.in_tables(&place.app.db).await;
        for column in
            ["session.person_id", "passkey.name", "letterbox.sentence", "after_me.words", "job.payload"]
        {
            assert!(before.contains(column), "{column} can be found at all: {before:?}");
        }

        assert!(hedda.get("/account").await.text().contains("href=\"/account/farewell\""));
        let page = hedda.get(PAGE).await.text();
        assert!(
            page.contains("for the time after them") && page.contains("Until then you can sign in"),
            "{page}"
        );
        // Once more is asked, what she chose is carried, and nothing is done by that.
        place.app.clock.advance_seconds(3_600);
        let token = hedda.get(PAGE).await.hidden("token");
        let again = hedda.post(PAGE, &[("token", &token), ("when", "days")]).await;
        assert_eq!(again.hidden("carried-when"), "days", "{}", again.text());
        assert_eq!(place.stranger().get(&given.story).await.status, 200);
        assert_eq!(leave(&mut hedda, "").await.status, 422, "she chooses when");
        assert_eq!(leave(&mut hedda, "days").await.location(), PAGE);

        leads_nowhere(&place, &given).await;
        assert_eq!(count(&place, "SELECT count(*) FROM listing").await, 0);
        assert!(!ida.get("/i").await.text().contains("CANARY"));
        assert!(
            elsewhere.get("/box").await.location().starts_with("/sign-in"),
            "her other session has ended"
        );
        place.app.clock.advance_seconds(86_400);
        tend(&place).await;
        let letters = place.letters().into_iter().filter(|letter| letter.contains(HEDDA));
        let letters: Vec<String> = letters.map(|letter| letter.replace("=\r\n", "")).collect();
        let letter = letters.iter().find(|letter| letter.contains(PAGE)).expect("a letter how to come back");
        assert!(letter.contains("22 December 2026"), "{letter}");
        assert!(!letter.to_lowercase().contains("account ") && !letter.contains("Rosehip"), "{letter}");

        days(&place, 28).await;
        assert!(hedda.get(PAGE).await.text().contains("/account/farewell/stay"));
        days(&place, 1).await;
        assert_eq!(
            traces.in_tables(&place.app.db).await.into_iter().collect::<Vec<_>>(),
            Vec::<String>::new()
        );
        assert!(place.app.blobs.is_empty().await.unwrap());
        windflower::jobs::tidy(&place.app).await.unwrap();
        assert_eq!(traces.in_files(&place), Vec::<String>::new());
        let ledger = fs::read_to_string(&place.settings.ledger).unwrap();
        for line in [format!(" person {}", traces.person()), format!(" box {}", traces.own_box())] {
            assert_eq!(ledger.lines().filter(|named| named.ends_with(&line)).count(), 1, "{line}: {ledger}");
        }
        assert!(ledger.contains(" keepsake ") && ledger.contains(" blob ") && ledger.contains(" story "));
        assert!(hedda.get(PAGE).await.location().starts_with("/sign-in"));
        // Runa's decision is hers, and she is told.
        let page = place.signed_in("runa@post.example").await.get("/box/after-me").await.text();
        assert!(page.contains("This person has removed their account here"), "{page}");
        let told = place.letters().iter().filter(|letter| letter.contains("runa@post.example")).count();
        assert_eq!(told, 1);
        assert_eq!(count(&place, "SELECT count(*) FROM decision").await, 1, "the record stays");
    }
}

#[tokio::test]
async fn until_the_day_she_can_stay_and_nothing_is_shown_again_by_itself() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        let given = give(&place, &mut hedda).await;
        assert_eq!(leave(&mut hedda, "days").await.location(), PAGE);
        days(&place, 29).await;
        let mut hedda = place.signed_in(HEDDA).await;
        // She looks and downloads; whatever else she opens leads to the one page, and changes nothing.
        for room in ["/box", "/box/stories", "/account", "/account/password", given.room.as_str()] {
            assert_eq!(hedda.get(room).await.location(), PAGE, "{room}");
        }
        let page = hedda.get(PAGE).await;
        assert!(page.text().contains("action=\"/account/farewell/stay\""), "{}", page.text());
        let token = page.hidden("token");
        let again = [("token", token.as_str()), ("audience", "anyone"), ("when", "now")];
        assert_eq!(hedda.post(&format!("{}/audience", given.room), &again).await.location(), PAGE);
        assert!(hedda.get("/box/keepsakes").await.text().contains("CANARYHAT"));
        let original = hedda.get(&format!("/box/keepsakes/{}/original", given.hat)).await;
        assert_eq!(original.bytes, photograph(90));
        assert_eq!(hedda.get("/").await.status, 200);
        assert_eq!(hedda.get(&given.story).await.status, 200, "she herself still looks at it");
        leads_nowhere(&place, &given).await;

        assert_eq!(stay(&mut hedda).await.location(), "/box");
        assert_eq!(stay(&mut hedda).await.location(), "/box", "pressed twice it says the same");
        days(&place, 60).await;
        let mut hedda = place.signed_in(HEDDA).await;
        let room = hedda.get(&given.room).await.text();
        assert!(room.contains("CANARYWORDS") && room.contains("CANARYCAPTION"));
        assert!(hedda.get("/box/circles").await.text().contains("CANARYCIRCLE"));
        assert!(hedda.get("/box/after-me").await.text().contains("CANARYIDA"));
        assert_eq!(count(&place, "SELECT count(*) FROM story WHERE audience <> 'only-me'").await, 0);
        assert_eq!(count(&place, "SELECT count(*) FROM widening").await, 0);
        assert_eq!(count(&place, "SELECT count(*) FROM picture_key").await, 0);
        leads_nowhere(&place, &given).await;
        // She shows it again herself.
        assert_eq!(hedda.show(&given.room, "anyone", "now").await.status, 303);
        assert_eq!(place.stranger().get(&given.story).await.status, 200);
        hold_what_is_shown(&place).await;
    }
}

#[tokio::test]
async fn now_means_now_also_pressed_twice_and_done_by_two_programs() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        let given = give(&place, &mut hedda).await;
        let traces = Traces::of(&place.app.db, HEDDA).await;
        hedda.prove().await;
        let token = hedda.get(PAGE).await.hidden("token");
        // Asked twice: pressing once, or typing something else, removes nothing.
        for word in [None, Some("yes")] {
            let mut form = vec![("token", token.as_str()), ("when", "now")];
            form.extend(word.map(|word| ("word", word)));
            let page = hedda.post(PAGE, &form).await;
            assert_eq!(page.status.as_u16(), if word.is_some() { 422 } else { 200 });
            assert!(page.text().contains("nobody can undo"), "{}", page.text());
            assert_eq!(count(&place, "SELECT count(*) FROM farewell").await, 0);
        }
        let form = [("token", token.as_str()), ("when", "now"), ("word", "remove")];
        let mut twice = hedda.clone();
        let (one, two) = tokio::join!(hedda.post(PAGE, &form), twice.post(PAGE, &form));
        assert_eq!((one.location(), two.location()), ("/goodbye", "/goodbye"));
        assert!(hedda.has_no_cookie() || !hedda.cookie_line().contains("windflower="));
        assert_eq!(place.stranger().get("/goodbye").await.status, 200);
        leads_nowhere(&place, &given).await;
        let mut back = place.signed_in(HEDDA).await;
        assert!(!back.get(PAGE).await.text().contains("/account/farewell/stay"), "there is no way back");
        let (one, two) = tokio::join!(jobs::tend(&place.app), jobs::tend(&place.app));
        one.and(two).unwrap();
        place.work().await;
        assert_eq!(
            traces.in_tables(&place.app.db).await.into_iter().collect::<Vec<_>>(),
            Vec::<String>::new()
        );
        assert!(place.app.blobs.is_empty().await.unwrap());
        let ledger = fs::read_to_string(&place.settings.ledger).unwrap();
        assert!(ledger.contains(&format!(" person {}", traces.person())));
        assert_eq!(count(&place, "SELECT count(*) FROM erasure WHERE kind = 'person'").await, 1);
        assert_eq!(place.letters().len(), 0, "nobody is left to be told");
    }
}

#[tokio::test]
async fn stopped_half_way_it_goes_on_and_there_is_no_way_back() {
    for place in places().await {
        let mut hedda = place.joined("Hedda", "keeper").await;
        for shade in 0..23 {
            hedda.keep("CANARYSMALL.jpg", &small_photograph(shade, "CANARY")).await;
        }
        hedda.write(&STORY, "save").await;
        let traces = Traces::of(&place.app.db, HEDDA).await;
        leave(&mut hedda, "days").await;
        tend(&place).await;
        place.app.clock.advance_seconds(30 * 86_400);
        // Her letters cannot be removed: it breaks off after the photographs and before the rest.
        let (letters, aside) = (place.settings.letters_folder(), place.settings.data.join("aside"));
        fs::rename(&letters, &aside).unwrap();
        fs::write(&letters, "no folder").unwrap();
        jobs::tend(&place.app).await.unwrap_err();
        assert_eq!(count(&place, "SELECT count(*) FROM keepsake").await, 0);
        assert_eq!(count(&place, "SELECT count(*) FROM story").await, 1);
        // Also for a program whose clock is behind.
        place.app.clock.advance_seconds(-86_400);
        let mut back = place.signed_in(HEDDA).await;
        assert_eq!(stay(&mut back).await.status, 404);
        place.app.clock.advance_seconds(86_400);
        fs::remove_file(&letters).unwrap();
        fs::rename(&aside, &letters).unwrap();
        tend(&place).await;
        assert_eq!(
            traces.in_tables(&place.app.db).await.into_iter().collect::<Vec<_>>(),
            Vec::<String>::new()
        );
        assert!(place.app.blobs.is_empty().await.unwrap());
        assert_eq!(traces.in_files(&place).into_iter().filter(|one| one.contains(".eml")).count(), 0);
    }
}
