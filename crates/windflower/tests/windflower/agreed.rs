//! What a keeper agreed to: purpose by purpose, with the exact words; taken back as easily as given; and what ends, ends.

use platform::args;
use platform::db::Query;
use windflower::share::consents;
use windflower::share::publication;
use windflower::site::place::Mode;

use crate::cast::{Browser, Place, places};
use crate::handing_in::{hands_in, id, moderator};
use crate::members::becomes;

const DAY: i64 = 86_400;

/// A story that a place which reads first shows for a year, and whose keeper also agreed to one thing more.
async fn shown(place: &Place) -> (Browser<'_>, String, String) {
    becomes(place, Mode::Editor).await;
    let mo = moderator(place, "Mo").await;
    let mut hedda = place.joined("Hedda", "keeper").await;
    let room = hedda.write(&[("title", "CANARYTITLE"), ("words", "CANARYWORDS")], "save").await;
    let form = [
        ("audience", "anyone"),
        ("when", "now"),
        ("hand-in", "yes"),
        ("purpose", "place"),
        ("purpose", "training"),
        ("until-place", "year"),
        ("until-training", "taken-back"),
    ];
    hedda.press(&format!("{room}/audience"), &form).await;
    publication::accept(&place.app, &mo, (&id(&room), None)).await.unwrap();
    let address = hedda.shown().await.remove(0);
    (hedda, room, address)
}

/// The ids of what she can take back.
async fn hers(keeper: &mut Browser<'_>) -> Vec<String> {
    let page = keeper.get("/box/consents").await;
    assert_eq!(page.status, 200);
    let all = page.all("action=\"/box/consents/");
    let backs: Vec<String> =
        all.into_iter().filter_map(|one| one.strip_suffix("/withdrawal").map(str::to_owned)).collect();
    backs
}

async fn purpose(place: &Place, consent: &str) -> String {
    let sql = "SELECT purpose FROM consent WHERE id = $1";
    place.app.db.one::<(String,)>(sql, args![consent]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn her_page_has_the_exact_words_with_their_hash() {
    for place in places().await {
        let (mut hedda, ..) = shown(&place).await;
        let page = hedda.get("/box/consents").await.text();
        let sql = "SELECT consent_words.hash, consent_words.words FROM consent JOIN consent_words ON hash = words_hash";
        let all = place.app.db.all::<(String, String)>(sql, args![]).await.unwrap();
        assert_eq!(all.len(), 2);
        for (hash, words) in all {
            assert_eq!(consents::hash(&words), hash);
            assert!(page.contains(&hash) && words.contains("I agree that"));
        }
        assert!(page.contains("It holds until") && page.contains("Until you take it back"));
        assert_eq!(place.runa().await.get("/box/consents").await.text().matches("I agree").count(), 0);
    }
}

#[tokio::test]
async fn each_is_taken_back_with_one_press_and_without_the_first_the_story_is_gone() {
    for place in places().await {
        let (mut hedda, _, address) = shown(&place).await;
        let mut runa = place.runa().await;
        for consent in hers(&mut hedda).await {
            let is_place = purpose(&place, &consent).await == "place";
            let path = format!("/box/consents/{consent}/withdrawal");
            assert_eq!(runa.press(&path, &[]).await.status, 404);
            assert_eq!(hedda.press(&path, &[]).await.location(), "/box/consents");
            assert_eq!(hedda.press(&path, &[]).await.status, 404, "it is taken back");
            let status = place.stranger().get(&address).await.status;
            assert_eq!(status == 404, is_place, "{status}");
            if is_place {
                break;
            }
        }
        assert!(hedda.get("/box/consents").await.text().contains("You took it back on"));
        assert!(!place.stranger().get("/stories").await.text().contains("CANARY"));
    }
}

#[tokio::test]
async fn what_ends_is_asked_about_on_her_page_and_then_the_story_is_shown_no_more() {
    for place in places().await {
        let (mut hedda, _, address) = shown(&place).await;
        assert!(!hedda.get("/box").await.text().contains("ends on"));
        place.app.clock.advance_seconds(340 * DAY);
        let mut hedda = place.signed_in("hedda@post.example").await;
        assert!(hedda.get("/box").await.text().contains("ends on"));
        let page = hedda.get("/box/consents").await.text();
        assert!(page.contains("This ends soon") && page.contains("/longer"));
        let letters = place.letters().len();
        place.app.clock.advance_seconds(24 * DAY);
        place.tick().await;
        assert_eq!(place.stranger().get(&address).await.status, 200, "not before its day");
        place.app.clock.advance_seconds(2 * DAY);
        place.tick().await;
        assert_eq!(place.stranger().get(&address).await.status, 404);
        assert_eq!(place.letters().len(), letters, "no letter that she did not ask for");
        let mut hedda = place.signed_in("hedda@post.example").await;
        assert!(hedda.get("/box/consents").await.text().contains("It ended on"));
        place.tick().await;
    }
}

#[tokio::test]
async fn she_lets_it_go_on_for_a_year() {
    for place in places().await {
        let (_, _, address) = shown(&place).await;
        place.app.clock.advance_seconds(340 * DAY);
        let mut hedda = place.signed_in("hedda@post.example").await;
        for consent in hers(&mut hedda).await {
            let is_place = purpose(&place, &consent).await == "place";
            let pressed = hedda.press(&format!("/box/consents/{consent}/longer"), &[]).await.status;
            assert_eq!(pressed, if is_place { 303 } else { 404 }, "what has no end goes on anyway");
        }
        place.app.clock.advance_seconds(300 * DAY);
        place.tick().await;
        assert_eq!(place.stranger().get(&address).await.status, 200);
        place.app.clock.advance_seconds(70 * DAY);
        place.tick().await;
        assert_eq!(place.stranger().get(&address).await.status, 404);
    }
}

#[tokio::test]
async fn the_place_prints_what_was_agreed_on_any_day_and_no_word_of_a_story() {
    for place in places().await {
        let day = |place: &Place| {
            jiff::Timestamp::from_millisecond(place.app.clock.now().millis())
                .unwrap()
                .strftime("%Y-%m-%d")
                .to_string()
        };
        let mut marta = place.marta().await;
        let before = day(&place);
        place.app.clock.advance_seconds(3 * DAY);
        let (mut hedda, ..) = shown(&place).await;
        let then = day(&place);
        place.app.clock.advance_seconds(3 * DAY);
        for consent in hers(&mut hedda).await {
            hedda.press(&format!("/box/consents/{consent}/withdrawal"), &[]).await;
        }
        let now = day(&place);
        becomes(&place, Mode::Family).await;
        for (on, lines) in [(before, 0), (then, 2), (now.clone(), 0)] {
            let page = marta.get(&format!("/place/consents?on={on}")).await;
            assert_eq!(page.status, 200);
            assert_eq!(page.text().matches("I agree that").count(), lines, "{on}");
            assert!(!page.text().contains("CANARY"));
        }
        for wrong in ["2026-02-31", "yesterday", "9999-12-31", "-009999-01-01"] {
            let status = marta.get(&format!("/place/consents?on={wrong}")).await.status;
            assert!([200, 404].contains(&status.as_u16()), "{wrong}: {status}");
        }
        assert_eq!(hedda.get("/place/consents").await.status, 404);
    }
}

#[tokio::test]
async fn handed_in_once_more_what_was_agreed_before_holds_until_somebody_says_yes() {
    for place in places().await {
        let (mut hedda, room, _) = shown(&place).await;
        let ada = moderator(&place, "Ada").await;
        place.app.clock.advance_seconds(DAY);
        hedda.save(&room, &[("words", "CANARYNEW")], "save").await;
        hands_in(&mut hedda, &room).await;
        assert_eq!(holding(&place).await, 3);
        hedda.press(&format!("{room}/call-back"), &[]).await;
        assert_eq!(holding(&place).await, 2);
        hands_in(&mut hedda, &room).await;
        publication::accept(&place.app, &ada, (&id(&room), None)).await.unwrap();
        assert_eq!(holding(&place).await, 1);
    }
}

async fn holding(place: &Place) -> i64 {
    let sql = "SELECT count(*) FROM consent WHERE withdrawn_at IS NULL";
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}
