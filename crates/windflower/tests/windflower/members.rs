//! Others who have lived it: on their own word, welcomed by whoever looks after the place; to everybody else the stories
//! that are for them do not exist.

use platform::db::Query;
use windflower::site::place::{self, Mode};

use crate::cast::{Browser, Place, photograph, places};
use crate::checks::windflower;
use crate::signing_in::set_up_app;

const YEAR: i64 = 366 * 86_400;

/// Makes the place one of this kind.
pub async fn becomes(place: &Place, mode: Mode) {
    let mut now = (*place.app.place.now()).clone();
    now.mode = mode;
    let sql = "UPDATE place SET mode = $1";
    place.app.db.run(sql, platform::args![mode.word()]).await.unwrap();
    place.app.place.changed(place::Place { mode, ..now });
}

/// Asks to be one of those who have lived it.
async fn ask(browser: &mut Browser<'_>, words: &str) {
    let page = browser.press("/lived-it", &[("words", words)]).await;
    assert_eq!(page.location(), "/lived-it");
}

/// The person whom the page of those who look after the place names first.
async fn first_of(moderator: &mut Browser<'_>) -> String {
    moderator.get("/care/members").await.all("action=\"/care/members/").remove(0)
}

async fn decide(moderator: &mut Browser<'_>, person: &str, decision: &str) -> http::StatusCode {
    let path = format!("/care/members/{person}");
    moderator.press(&path, &[("decision", decision)]).await.status
}

/// A story of hers with one picture, for those who have lived it: its room, its address, and its picture's.
async fn tells(keeper: &mut Browser<'_>) -> (String, String, String) {
    let keepsake = keeper.keep("hat.jpg", &photograph(90)).await;
    let fields = [("title", "CANARYTITLE"), ("words", "CANARYWORDS")];
    let room = keeper.write(&fields, &format!("place:{keepsake}")).await;
    let slot = keeper.get(&room).await.all("id=\"picture-").remove(0);
    keeper.save(&room, &[(&format!("caption-{slot}"), "On the sill")], "save").await;
    assert_eq!(keeper.show(&room, "lived-it", "now").await.location(), "/box");
    let address = keeper.shown().await.remove(0);
    let picture = keeper.get(&address).await.all("src=\"/p/").remove(0);
    (room, address, format!("/p/{picture}"))
}

async fn is_nothing(browser: &mut Browser<'_>, addresses: &[&str]) {
    for address in addresses {
        let page = browser.get(address).await;
        assert_eq!(page.status, 404, "{address}");
        let other =
            if address.starts_with("/s/") { "/s/aaaaaaaaaaaaaaaaaaaaaaaaaa" } else { "/p/nothing/640.webp" };
        let missing = browser.get(other).await;
        assert_eq!(page.text().replace(address, ""), missing.text().replace(other, ""));
    }
    for list in ["/", "/stories", "/i", "/lived-it"] {
        assert!(!browser.get(list).await.text().contains("CANARY"), "{list}");
    }
}

#[tokio::test]
async fn a_member_reads_and_to_everybody_else_nothing_is_there() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        let (mut jo, mut mo) = (place.joined("Jo", "keeper").await, place.joined("Mo", "moderator").await);
        let (room, address, picture) = tells(&mut marta).await;
        let there = [address.as_str(), picture.as_str()];
        ask(&mut runa, "It was in spring.").await;
        for browser in [&mut place.stranger(), &mut jo, &mut mo, &mut runa] {
            is_nothing(browser, &there).await;
        }
        let runas = first_of(&mut marta).await;
        assert!(marta.get("/care/members").await.text().contains("It was in spring."));
        assert_eq!(decide(&mut marta, &runas, "welcome").await, 303);
        assert!(runa.get("/lived-it").await.text().contains("CANARYTITLE"));
        assert!(runa.get(&address).await.text().contains("CANARYWORDS"));
        assert_eq!(runa.get(&picture).await.status, 200);
        assert!(!runa.get("/stories").await.text().contains("CANARY"));
        let kept = runa.get(&address).await.headers[http::header::CACHE_CONTROL].clone();
        assert_eq!(kept, "no-store");
        for browser in [&mut place.stranger(), &mut jo, &mut mo] {
            is_nothing(browser, &there).await;
        }
        // It names who opens it, and one press takes it back.
        assert!(marta.get(&format!("{room}/who")).await.text().contains("value=\"members\""));
        assert_eq!(marta.press(&format!("{room}/who"), &[("back", "members")]).await.status, 303);
        is_nothing(&mut runa, &there).await;
    }
}

#[tokio::test]
async fn an_end_holds_with_the_next_request_and_is_said_kindly() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        let (_, address, picture) = tells(&mut marta).await;
        ask(&mut runa, "").await;
        let runas = first_of(&mut marta).await;
        decide(&mut marta, &runas, "welcome").await;
        assert_eq!(runa.get(&address).await.status, 200);
        assert_eq!(decide(&mut marta, &runas, "end").await, 303);
        is_nothing(&mut runa, &[&address, &picture]).await;
        assert!(runa.get("/lived-it").await.text().contains("says nothing about what you have lived"));
        // Asking at once again is no way round it; after a month it is.
        ask(&mut runa, "once more").await;
        assert_eq!(decide(&mut marta, &runas, "welcome").await, 404);
        place.app.clock.advance_seconds(31 * 86_400);
        let (mut runa, mut marta) = (place.signed_in("runa@post.example").await, place.marta().await);
        ask(&mut runa, "").await;
        assert_eq!(decide(&mut marta, &runas, "welcome").await, 303);
        assert_eq!(runa.get(&address).await.status, 200);
        // She leaves by herself.
        assert_eq!(runa.press("/lived-it/leave", &[]).await.status, 303);
        is_nothing(&mut runa, &[&address, &picture]).await;
    }
}

#[tokio::test]
async fn a_membership_lapses_after_a_year_without_a_visit_and_the_next_says_so() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        let (_, address, _) = tells(&mut marta).await;
        ask(&mut runa, "").await;
        let runas = first_of(&mut marta).await;
        decide(&mut marta, &runas, "welcome").await;
        // Visits keep it, however they come: by signing in, or within a session.
        for _ in 0..2 {
            place.app.clock.advance_seconds(300 * 86_400);
            let mut runa = place.signed_in("runa@post.example").await;
            place.app.clock.advance_seconds(25 * 86_400);
            assert_eq!(runa.get(&address).await.status, 200);
        }
        place.app.clock.advance_seconds(YEAR);
        let mut runa = place.signed_in("runa@post.example").await;
        assert!(runa.get("/box").await.text().contains("closed quietly behind you"));
        is_nothing(&mut runa, &[&address]).await;
        assert!(runa.get("/lived-it").await.text().contains("Nothing is wrong."));
        ask(&mut runa, "I am back.").await;
        let mut marta = place.marta().await;
        let runas = first_of(&mut marta).await;
        assert_eq!(decide(&mut marta, &runas, "welcome").await, 303);
        assert_eq!(runa.get(&address).await.status, 200);
        assert!(!runa.get("/box").await.text().contains("closed quietly"));
    }
}

#[tokio::test]
async fn the_answer_comes_by_a_letter_that_says_nothing_and_an_end_by_none() {
    for place in places().await {
        let (mut marta, mut runa) = (place.marta().await, place.runa().await);
        ask(&mut runa, "CANARYWORD").await;
        place.work().await;
        assert!(place.letters().is_empty(), "nobody is written to because somebody asks");
        let runas = first_of(&mut marta).await;
        decide(&mut marta, &runas, "welcome").await;
        decide(&mut marta, &runas, "welcome").await;
        place.work().await;
        let letters = place.letters();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].contains("To: runa@post.example") && letters[0].contains("/lived-it"));
        for telling in ["CANARY", "Rosehip", "lived through", "member", "welcome"] {
            assert!(!letters[0].contains(telling), "{telling}");
        }
        place.app.clock.advance_seconds(1);
        decide(&mut marta, &runas, "end").await;
        place.work().await;
        assert_eq!(place.letters().len(), 1);
        let sql = "SELECT outcome FROM decision ORDER BY made_at, id";
        let record = place.app.db.all::<(String,)>(sql, platform::args![]).await.unwrap();
        assert_eq!(record, [("welcome".to_owned(),), ("end".to_owned(),)]);
    }
}

#[tokio::test]
async fn those_who_look_after_a_community_need_two_factors_and_nobody_else_gets_in() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        ask(&mut runa, "CANARYWORD").await;
        let sql = "SELECT person_id FROM member";
        let (runas,) = place.app.db.one::<(String,)>(sql, platform::args![]).await.unwrap().unwrap();
        let path = format!("/care/members/{runas}");
        // She herself cannot answer her own question, and the rooms are not there for her.
        assert_eq!(runa.get("/care/members").await.status, 404);
        let page = runa.press(&path, &[("decision", "welcome")]).await;
        assert_eq!(page.status, 404);
        assert_eq!(place.stranger().get("/care/members").await.location(), "/sign-in?back=%2Fcare%2Fmembers");
        assert_eq!(mo.get("/care/members").await.location(), "/account/second-factor");
        let page = mo.press(&path, &[("decision", "welcome")]).await;
        assert_eq!(page.location(), "/account/second-factor");
        assert!(runa.get("/lived-it").await.text().contains("You have asked"));
        set_up_app(&place, &mut mo).await;
        assert!(mo.get("/care/members").await.text().contains("CANARYWORD"));
        assert_eq!(decide(&mut mo, &runas, "not-now").await, 303);
        // A factor that is turned off again opens nothing any longer, in this session either.
        mo.press("/account/second-factor/off", &[]).await;
        assert_eq!(mo.get("/care/members").await.location(), "/account/second-factor");
    }
}

#[tokio::test]
async fn members_do_not_see_each_other() {
    for place in places().await {
        let mut marta = place.marta().await;
        for name in ["Canaryone", "Canarytwo"] {
            let mut browser = place.joined(name, "keeper").await;
            ask(&mut browser, "").await;
            let person = first_of(&mut marta).await;
            decide(&mut marta, &person, "welcome").await;
        }
        let mut one = place.signed_in("canaryone@post.example").await;
        for page in ["/lived-it", "/box", "/account", "/stories", "/"] {
            assert!(!one.get(page).await.text().contains("Canarytwo"), "{page}");
        }
    }
}

#[tokio::test]
async fn in_a_community_only_those_whom_the_place_knows_go_beyond_circles() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let mut runa = place.runa().await;
        let room = runa.write(&[("title", "CANARYTITLE"), ("words", "CANARYWORDS")], "save").await;
        for audience in ["anyone", "address", "lived-it"] {
            let page = runa.show(&room, audience, "now").await;
            assert_eq!(page.status, 422, "{audience}");
            assert!(page.text().contains("This story stays as it is."));
            assert!(audience == "anyone" || !page.text().contains("value=\"anyone\""));
        }
        assert!(!place.stranger().get("/stories").await.text().contains("CANARY"));
        ask(&mut runa, "").await;
        let mut mo = place.joined("Mo", "moderator").await;
        set_up_app(&place, &mut mo).await;
        let runas = first_of(&mut mo).await;
        decide(&mut mo, &runas, "welcome").await;
        assert_eq!(runa.show(&room, "anyone", "now").await.location(), "/box");
        assert!(place.stranger().get("/stories").await.text().contains("CANARYTITLE"));
        // An end stops her from going further; what she has shown stays hers to show, change and take back.
        decide(&mut mo, &runas, "end").await;
        assert_eq!(runa.show(&room, "anyone", "now").await.location(), "/box");
        assert_eq!(runa.show(&room, "address", "now").await.location(), "/box");
        assert_eq!(runa.show(&room, "anyone", "now").await.status, 422);
        // Where the place reads first she can only hand it in.
        becomes(&place, Mode::Editor).await;
        assert!(runa.show(&room, "anyone", "now").await.text().contains("Send it to be read"));
        assert!(!place.stranger().get("/stories").await.text().contains("CANARY"));
    }
}

#[tokio::test]
async fn a_role_is_given_at_the_machine_and_taken_again_and_holds_with_the_next_request() {
    for place in places().await {
        let mut runa = place.runa().await;
        assert_eq!(runa.get("/care/members").await.status, 404);
        let role = |address: &str, role: &str| windflower(&place, &["person", "role", address, role]);
        assert!(role("Runa@post.example", "moderator").status.success());
        assert_eq!(runa.get("/care/members").await.status, 200);
        assert!(role("runa@post.example", "keeper").status.success());
        assert_eq!(runa.get("/care/members").await.status, 404);
        let out = role("nobody@post.example", "steward");
        assert!(!out.status.success());
        assert!(String::from_utf8_lossy(&out.stderr).contains("Nobody has an account with the address"));
        assert!(!role("runa@post.example", "queen").status.success());
    }
}
