//! Circles and invitations: who was invited reads, by a link of her own; everybody else meets nothing.

use axum::body::Body;
use http::Request;
use http_body_util::BodyExt;
use platform::args;
use platform::clock::Clock;
use platform::db::Engine;
use platform::db::Query;
use platform::secret::Cost;
use tower::ServiceExt;
use windflower::operate::serve;
use windflower::serving;

use crate::cast::{Browser, EVENING, Place, photograph, places};

/// A story with one open picture: its room, and its address.
async fn story(keeper: &mut Browser<'_>, title: &str, circles: &[&str]) -> (String, String) {
    let keepsake = keeper.keep("hat.jpg", &photograph(90)).await;
    let fields = [("title", title), ("words", "CANARYWORDS")];
    let room = keeper.write_with(&fields, &keepsake, "On the sill").await;
    assert_eq!(keeper.share(&room, circles, "now").await.status, 303);
    let shown = keeper.shown().await.remove(0);
    (room, shown)
}

async fn is_nothing(browser: &mut Browser<'_>, address: &str) {
    let nothing = format!("/s/_{}", address.trim_start_matches("/s/").get(1..).unwrap_or_default());
    let (page, missing) = (browser.get(address).await, browser.get(&nothing).await);
    assert_eq!(page.status, 404, "{address}");
    if address.starts_with("/s/") {
        assert_eq!(page.text().replace(address, "HERE"), missing.text().replace(&nothing, "HERE"));
    }
}

#[tokio::test]
async fn somebody_invited_reads_by_her_own_link_and_nobody_else_meets_anything() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("CANARYFAMILY", "everything").await;
        let link = marta.invite(&family, "CANARYIDA", "").await;
        let (_, address) = story(&mut marta, "CANARYTITLE", &[&family]).await;
        let mut ida = place.stranger();
        let page = ida.get(&link).await;
        assert!(page.status == 200 && !page.text().contains("CANARY"), "{}", page.text());
        is_nothing(&mut ida, &address).await;
        let opened = ida.post(&link, &[]).await;
        assert_eq!((opened.status.as_u16(), opened.location()), (303, "/i"));
        let list = ida.get("/i").await.text();
        assert!(list.contains("CANARYTITLE") && !list.contains("<img") && !list.contains("CANARYFAMILY"));
        let open = ida.get(&format!("{address}/open")).await;
        assert!(open.text().contains("CANARYWORDS"));
        assert_eq!(open.headers["cache-control"], "no-store");
        let picture = format!("/p/{}", open.all("/p/")[0]);
        assert_eq!(ida.get(&picture).await.status, 200);
        for mut other in [place.stranger(), place.runa().await] {
            is_nothing(&mut other, &address).await;
            is_nothing(&mut other, &format!("{address}/open")).await;
            is_nothing(&mut other, &picture).await;
            assert!(!other.get("/stories").await.text().contains("CANARY"));
            assert!(!other.get("/i").await.text().contains("CANARY"));
        }
    }
}

#[tokio::test]
async fn the_page_of_a_link_can_be_read_again_and_makes_no_second_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let made = marta.press(&format!("/box/circles/{family}/invitations"), &[("person", "Ida")]).await;
        assert_eq!(made.status, 303);
        let (first, again) = (marta.get(made.location()).await, marta.get(made.location()).await);
        assert_eq!(first.link("/i/"), again.link("/i/"));
        assert!(first.text().contains("<svg role=\"img\"") && first.text().contains("enhance/link.js"));
        let (made_count,) =
            place.app.db.one::<(i64,)>("SELECT count(*) FROM invitation", args![]).await.unwrap().unwrap();
        assert_eq!(made_count, 1);
        // Her other device never had the secret, and what it may see is the circle.
        let other = place.signed_in("marta@post.example").await.get(made.location()).await;
        assert!(other.status == 200 && !other.text().contains("id=\"link\""));
        let mut jonas = place.joined("Jonas", "keeper").await;
        assert_eq!(jonas.get(made.location()).await.status, 404);
        // A link that was made afterwards takes its place.
        let second = marta.invite(&family, "Runa", "").await;
        assert_ne!(second, first.link("/i/"));
        assert!(!marta.get(made.location()).await.text().contains("id=\"link\""));
    }
}

#[tokio::test]
async fn taking_an_invitation_back_holds_on_the_very_next_request() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        let (room, address) = story(&mut marta, "The hat", &[&family]).await;
        let mut ida = place.stranger();
        ida.post(&link, &[]).await;
        let picture = format!("/p/{}", ida.get(&format!("{address}/open")).await.all("/p/")[0]);
        assert_eq!(ida.get(&picture).await.status, 200);
        let who = marta.get(&format!("{room}/who")).await;
        assert!(who.text().contains("Opened on one device."));
        let invitation = who.all("/box/invitations/").remove(0);
        marta.press(&format!("/box/invitations/{invitation}"), &[]).await;
        for gone in [&address, &picture, &link] {
            is_nothing(&mut ida, gone).await;
        }
        assert_eq!(ida.post(&link, &[]).await.status, 404);
        assert!(!ida.get("/i").await.text().contains("The hat"));
    }
}

#[tokio::test]
async fn what_opens_every_link_uses_nothing_up_and_of_a_hundred_at_once_one_gets_in() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        for _ in 0..20 {
            assert_eq!(place.stranger().get(&link).await.status, 200);
        }
        let (place, link) = (&place, &link);
        let opening = (0..100).map(|_| async move { place.stranger().post(link, &[]).await.status.as_u16() });
        let came = futures_util::future::join_all(opening).await;
        assert_eq!(came.iter().filter(|status| **status == 303).count(), 1);
        assert_eq!(came.iter().filter(|status| **status == 409).count(), 99);
        let page = marta.get(&format!("/box/circles/{family}")).await.text();
        assert!(page.contains("Opened on one device."));
    }
}

#[tokio::test]
async fn the_next_device_follows_after_a_minute_and_nobody_after_the_third() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        assert_eq!(place.stranger().post(&link, &[]).await.status, 303);
        for _second_and_third in 0..2 {
            place.app.clock.advance_seconds(59);
            let page = place.stranger().post(&link, &[]).await;
            assert_eq!(page.status, 409);
            assert!(page.text().contains("please wait a minute"), "{}", page.text());
            place.app.clock.advance_seconds(1);
            assert_eq!(place.stranger().post(&link, &[]).await.status, 303);
        }
        place.app.clock.advance_seconds(60);
        for status in
            [place.stranger().get(&link).await.status, place.stranger().post(&link, &[]).await.status]
        {
            assert_eq!(status, 404, "used up is like nothing");
        }
        let page = marta.get(&format!("/box/circles/{family}")).await.text();
        assert!(page.contains("Opened on three devices."));
    }
}

#[tokio::test]
async fn opening_it_twice_on_one_device_uses_one() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "").await;
        let mut ida = place.stranger();
        for _ in 0..5 {
            assert_eq!(ida.post(&link, &[]).await.location(), "/i");
        }
        let page = marta.get(&format!("/box/circles/{family}")).await.text();
        assert!(page.contains("Opened on one device."));
    }
}

#[tokio::test]
async fn a_word_is_asked_softly_and_five_times_at_most() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let link = marta.invite(&family, "Ida", "The blue Boat").await;
        let mut guesser = place.stranger();
        for _ in 0..5 {
            assert_eq!(guesser.post(&link, &[("word", "red")]).await.status, 422);
        }
        assert_eq!(guesser.post(&link, &[("word", "the blue boat")]).await.status, 429);
        assert!(guesser.has_no_cookie());
        place.app.clock.set(EVENING.plus_minutes(61));
        let page = place.stranger().post(&link, &[("word", " the  BLUE boat ")]).await;
        assert_eq!(page.location(), "/i");
    }
}

#[tokio::test]
async fn a_link_that_nobody_opened_stops_after_a_year_and_one_that_was_opened_stays() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let opened = marta.invite(&family, "Ida", "").await;
        let waiting = marta.invite(&family, "Jo", "").await;
        place.stranger().post(&opened, &[]).await;
        place.app.clock.set(EVENING.plus_days(366));
        assert_eq!(place.stranger().get(&opened).await.status, 200);
        assert_eq!(place.stranger().get(&waiting).await.status, 404);
        assert_eq!(place.stranger().post(&waiting, &[]).await.status, 404);
    }
}

#[tokio::test]
async fn newcomers_read_from_then_on_or_everything_as_the_circle_says() {
    for place in places().await {
        let mut marta = place.marta().await;
        let later = marta.circle("Friends", "from-now").await;
        let all = marta.circle("Family", "everything").await;
        story(&mut marta, "BEFORE", &[&later, &all]).await;
        place.app.clock.set(EVENING.plus_minutes(3));
        let mut friend = place.stranger();
        friend.post(&marta.invite(&later, "Jo", "").await, &[]).await;
        let mut sister = place.stranger();
        sister.post(&marta.invite(&all, "Ida", "").await, &[]).await;
        place.app.clock.set(EVENING.plus_minutes(6));
        story(&mut marta, "AFTER", &[&later, &all]).await;
        let (friends, sisters) = (friend.get("/i").await.text(), sister.get("/i").await.text());
        assert!(friends.contains("AFTER") && !friends.contains("BEFORE"));
        assert!(sisters.contains("AFTER") && sisters.contains("BEFORE"));
    }
}

#[tokio::test]
async fn another_circle_waits_for_the_night_and_one_left_out_is_out_at_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let friends = marta.circle("Friends", "everything").await;
        let (mut ida, mut jo) = (place.stranger(), place.stranger());
        ida.post(&marta.invite(&family, "Ida", "").await, &[]).await;
        jo.post(&marta.invite(&friends, "Jo", "").await, &[]).await;
        let (room, address) = story(&mut marta, "The hat", &[&family]).await;
        let picture = format!("/p/{}", ida.get(&format!("{address}/open")).await.all("/p/")[0]);
        marta.share(&room, &[&friends], "night").await;
        is_nothing(&mut ida, &address).await;
        is_nothing(&mut jo, &address).await;
        place.app.clock.set(EVENING.plus_hours(11));
        place.work().await;
        assert_eq!(jo.get(&address).await.status, 200);
        assert_eq!(jo.get(&picture).await.status, 404, "the addresses of its pictures are new");
        is_nothing(&mut ida, &address).await;
    }
}

#[tokio::test]
async fn choosing_no_circle_is_asked_again_and_somebody_elses_circle_is_none() {
    for place in places().await {
        let mut runa = place.runa().await;
        let foreign = runa.circle("Hers", "everything").await;
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "x"), ("words", "y")], "save").await;
        assert_eq!(marta.share(&room, &[], "now").await.status, 422);
        assert_eq!(marta.share(&room, &[&foreign], "now").await.status, 422);
    }
}

#[tokio::test]
async fn asking_gets_the_same_answer_everywhere_and_only_a_keeper_who_lets_herself_be_asked_finds_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let (_, address) = story(&mut marta, "The hat", &[&family]).await;
        let nothing = format!("/s/{}", "b".repeat(26));
        let mut jo = place.stranger();
        let mut answers = Vec::new();
        for at in [&address, &nothing] {
            let page = jo.post("/ask", &[("at", at), ("name", "CANARYJO"), ("line", "It is me")]).await;
            answers.push((page.status, page.text()));
        }
        assert_eq!(answers[0], answers[1]);
        for _ in 0..9 {
            jo.post("/ask", &[("at", &address), ("name", "CANARYJO")]).await;
        }
        let asks = "no word of a stranger comes to somebody who did not choose that";
        assert!(!marta.get("/box/circles").await.text().contains("CANARYJO"), "{asks}");
        marta.press("/box/requests", &[("on", "yes")]).await;
        let text = marta.get("/box/circles").await.text();
        assert_eq!(text.matches("CANARYJO").count(), 3, "a few for one story and day");
        for folded in text.split("CANARYJO").take(3) {
            assert!(
                folded.rfind("<details").unwrap() > folded.rfind("</details>").unwrap_or(0),
                "behind a fold"
            );
        }
        marta.press("/box/requests", &[("on", "no")]).await;
        assert!(!marta.get("/box/circles").await.text().contains("CANARYJO"));
        marta.press("/box/requests", &[("on", "yes")]).await;
        let request = marta.get("/box/circles").await.all("/box/requests/").remove(0);
        marta.press(&format!("/box/requests/{request}"), &[]).await;
        assert_eq!(marta.get("/box/circles").await.text().matches("CANARYJO").count(), 2);
    }
}

/// Everything the database grants to somebody else, as text that stands on the page of the story.
async fn grants(place: &Place) -> Vec<String> {
    let mut all = Vec::new();
    for sql in [
        "SELECT 'circle:' || circle_id FROM story_circle",
        "SELECT '/box/invitations/' || invitation.id || '/withdrawal' FROM invitation
         JOIN story_circle ON story_circle.circle_id = invitation.circle_id",
        "SELECT 'value=\"' || CASE audience WHEN 'anyone' THEN 'link' ELSE 'members' END FROM story
         WHERE audience IN ('anyone', 'lived-it')",
        "SELECT 'value=\"list' FROM story WHERE listed = TRUE",
        "SELECT '/call-back' FROM widening",
        "SELECT 'value=\"addresses' FROM picture_key",
    ] {
        all.extend(
            place
                .app
                .db
                .all::<(String,)>(sql, platform::args![])
                .await
                .unwrap()
                .into_iter()
                .map(|(one,)| one),
        );
    }
    all
}

#[tokio::test]
async fn every_grant_in_the_database_stands_on_the_page_and_can_be_taken_back_there() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let friends = marta.circle("Friends", "everything").await;
        marta.invite(&family, "Ida", "").await;
        let (room, _) = story(&mut marta, "The hat", &[&family, &friends]).await;
        let who = format!("{room}/who");
        for (audience, when) in [("anyone", "night"), ("address", "now"), ("anyone", "now")] {
            marta.show(&room, audience, when).await;
            let page = marta.get(&who).await.text();
            for grant in grants(&place).await {
                assert!(page.contains(&grant), "{grant} is not on the page for {audience}");
            }
            if audience == "anyone" && when == "now" {
                marta.press(&who, &[("back", "list")]).await;
                marta.press(&who, &[("back", "link")]).await;
            } else if audience == "anyone" {
                marta.press(&format!("{room}/call-back"), &[]).await;
                marta.press(&who, &[("back", &format!("circle:{family}"))]).await;
                marta.press(&who, &[("back", &format!("circle:{friends}"))]).await;
                assert!(grants(&place).await.is_empty(), "{:?}", grants(&place).await);
            }
        }
        assert!(grants(&place).await.is_empty(), "{:?}", grants(&place).await);
    }
}

#[tokio::test]
async fn narrowing_in_one_program_holds_in_every_other_on_the_same_database() {
    for place in places().await.into_iter().filter(|place| place.app.db.engine() == Engine::Postgres) {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "CANARYTITLE"), ("words", "x")], "save").await;
        marta.show(&room, "anyone", "now").await;
        let address = marta.shown().await.remove(0);
        let clock = Clock::fixed(EVENING);
        let other = serving::site(&serve::open(place.settings.clone(), clock, Cost::Fast).await.unwrap());
        let ask = |path: String| {
            let other = other.clone();
            async move {
                let page = other.oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
                let status = page.status().as_u16();
                let bytes = page.into_body().collect().await.unwrap().to_bytes();
                (status, String::from_utf8_lossy(&bytes).contains("CANARYTITLE"))
            }
        };
        for _ in 0..3 {
            assert_eq!(ask(address.clone()).await, (200, true));
            assert_eq!(ask("/".into()).await, (200, true));
        }
        marta.press(&format!("{room}/withdrawal"), &[]).await;
        assert_eq!(ask(address.clone()).await.0, 404);
        assert_eq!(ask("/".into()).await, (200, false));
    }
}
