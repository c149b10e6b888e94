//! The pictures of a story in its writing room: closed where she prefers it, covered where she says so, and back where they
//! were when she goes back.

use axum::body::Body;
use http::Request;
use platform::args;
use platform::db::Query;

use crate::cast::{Browser, Place, photograph, places, small_photograph};

const STORY: [(&str, &str); 2] = [("title", "Snow"), ("words", "It fell.")];

/// As the sheet puts pictures in and takes them out; the parts of the page that it gets.
async fn change(browser: &mut Browser<'_>, room: &str, fields: &[(&str, &str)]) -> Vec<String> {
    let token = browser.token().await;
    let pairs = [&[("token", token.as_str())], fields].concat();
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let request = Request::post(format!("{room}/pictures"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "application/json");
    let page = browser.send(request, Body::from(body)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let answer: serde_json::Value = serde_json::from_slice(&page.bytes).unwrap();
    answer["pictures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["html"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn one_that_she_prefers_closed_is_a_plate_in_the_writing_room_too_until_she_asks() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let cup = marta.keep("cup.jpg", &photograph(90)).await;
        let picture = |id: &str| format!("/box/keepsakes/{id}/320");
        let room = marta.write_with(&STORY, &hat, "").await;
        for id in [&hat, &cup] {
            marta.press(&format!("/box/keepsakes/{id}/closed"), &[("closed", "yes")]).await;
        }
        let text = marta.get(&room).await.text();
        assert!(text.contains("class=\"veil\"") && !text.contains(&picture(&hat)), "{text}");
        let slot = marta.slot(&room).await;
        // Without script: what she typed is saved before, and only this one opens.
        let asked = marta.save(&room, &[("words", "It fell all day.")], &format!("open:{slot}")).await;
        let open = format!("{room}?open={slot}");
        assert_eq!(asked.location(), format!("{open}#picture-{slot}"));
        let text = marta.get(&open).await.text();
        assert!(text.contains(&picture(&hat)) && text.contains("It fell all day."));
        // As the sheet gets one that is put in.
        let put_in = change(&mut marta, &room, &[("place", &cup)]).await;
        assert!(put_in[0].contains("class=\"veil\"") && !put_in[0].contains(&picture(&cup)));
        assert!(!marta.get(&open).await.text().contains(&picture(&cup)));

        for id in [&hat, &cup] {
            marta.press(&format!("/box/keepsakes/{id}/closed"), &[("closed", "no")]).await;
        }
        let all_open = marta.get(&room).await.text();
        assert!(all_open.contains(&picture(&hat)) && !all_open.contains("class=\"veil\""));
        assert!(!all_open.contains("data-closed>"));
        marta.press("/box/album", &[("closed", "yes")]).await;
        let text = marta.get(&room).await.text();
        assert!(
            !text.contains(&picture(&hat)) && !text.contains(&picture(&cup)),
            "the whole box opens closed"
        );
        assert!(text.contains("data-closed>") && text.contains("data-closes"), "and so what arrives now");
        assert!(marta.get("/box").await.text().contains("data-closes"));
    }
}

#[tokio::test]
async fn whether_a_new_picture_is_covered_is_asked_openly_until_she_answers() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let room = marta.write(&STORY, &format!("place:{hat}")).await;
        let slot = marta.slot(&room).await;
        let asks = async |marta: &mut Browser<'_>| {
            let text = marta.get(&room).await.text();
            let is_open = text.contains("<details class=\"fold wide\" open>");
            let asks =
                text.contains("<legend>Should this picture be covered until a reader asks for it?</legend>");
            let ticked =
                |answer: &str| text.contains(&format!("name=\"covered-{slot}\" value=\"{answer}\" checked"));
            (is_open && asks, ticked(""), ticked("on"))
        };
        assert_eq!(asks(&mut marta).await, (true, false, false), "nothing is half covered");
        let caption = format!("caption-{slot}");
        marta.save(&room, &[(&caption, "On the sill")], "save").await;
        assert_eq!(asks(&mut marta).await, (true, false, false), "she wrote something else");
        let answer = format!("covered-{slot}");
        marta.save(&room, &[(&caption, "On the sill"), (&answer, "")], "save").await;
        assert_eq!(asks(&mut marta).await, (false, true, false));
        marta.save(&room, &[(&caption, "On the sill"), (&answer, "on")], "save").await;
        assert_eq!(asks(&mut marta).await, (false, false, true));
    }
}

/// The photographs of a story in their order, with what stands under each.
async fn stand_in(place: &Place, room: &str) -> Vec<(String, String)> {
    let sql = "SELECT keepsake_id, caption FROM placement WHERE story_id = $1 ORDER BY place, slot";
    let id = room.rsplit('/').next().unwrap();
    place.app.db.all(sql, args![id]).await.unwrap()
}

fn stands(id: &str, caption: &str) -> (String, String) {
    (id.to_owned(), caption.to_owned())
}

#[tokio::test]
async fn dropped_changes_leave_what_readers_have_and_can_be_brought_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut kept = Vec::new();
        for shade in [40, 90, 120] {
            kept.push(marta.keep("hat.jpg", &small_photograph(shade, "x")).await);
        }
        let [hat, cup, blanket] = <[String; 3]>::try_from(kept).unwrap();
        let room = marta.write_with(&STORY, &hat, "On the sill").await;
        change(&mut marta, &room, &[("place", &cup)]).await;
        marta.show(&room, "anyone", "now").await;
        let slots = marta.get(&room).await.all("id=\"picture-");
        for kept_as_typed in [true, false] {
            place.app.clock.advance_seconds(600);
            marta
                .save(&room, &[("words", "It thawed."), (&format!("caption-{}", slots[0]), "Away")], "save")
                .await;
            change(&mut marta, &room, &[("place", &blanket), ("out", &slots[1])]).await;
            assert_eq!(stand_in(&place, &room).await, [stands(&hat, "Away"), stands(&blanket, "")]);
            if !kept_as_typed {
                place.app.db.run("DELETE FROM story_version", args![]).await.unwrap();
            }
            place.app.clock.advance_seconds(120);
            let versions = format!("{room}/versions");
            assert_eq!(marta.press(&versions, &[("of", "shown")]).await.status, 303);
            assert_eq!(stand_in(&place, &room).await, [stands(&hat, "On the sill"), stands(&cup, "")]);
            let page = marta.get(&room).await;
            assert!(!page.text().contains("Changed since you showed it") && page.text().contains("It fell."));
            assert_eq!(page.all("id=\"picture-"), slots, "under the addresses that readers have");

            let last = marta.get(&versions).await.all("/versions?of=").remove(0);
            let last = last.split('&').next().unwrap().to_owned();
            marta.press(&versions, &[("of", &last)]).await;
            assert_eq!(stand_in(&place, &room).await, [stands(&hat, "Away"), stands(&blanket, "")]);
            assert!(marta.get(&room).await.text().contains("It thawed."));
            marta.press(&versions, &[("of", "shown")]).await;
            assert_eq!(stand_in(&place, &room).await, [stands(&hat, "On the sill"), stands(&cup, "")]);
        }
    }
}

#[tokio::test]
async fn a_version_brings_no_picture_back_whose_photograph_is_away_and_says_so() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let room = marta.write_with(&STORY, &hat, "On the sill").await;
        let slot = marta.slot(&room).await;
        place.app.clock.advance_seconds(120);
        change(&mut marta, &room, &[("out", &slot)]).await;
        place.app.clock.advance_seconds(120);
        marta.save(&room, &[("words", "It thawed.")], "save").await;
        let versions = format!("{room}/versions");
        let with_it = async |marta: &mut Browser<'_>| {
            for of in marta.get(&versions).await.all("/versions?of=") {
                let of = of.split('&').next().unwrap().to_owned();
                let page = marta.get(&format!("{versions}?of={of}&how=look")).await.text();
                if page.contains("A photograph") {
                    return (of, page);
                }
            }
            panic!("no version has a picture");
        };
        let said = "no longer in your box";
        assert!(!with_it(&mut marta).await.1.contains(said));
        marta.press(&format!("/box/keepsakes/{hat}/away"), &[]).await;
        let (of, page) = with_it(&mut marta).await;
        assert!(page.contains(said), "{page}");
        assert_eq!(marta.press(&versions, &[("of", &of)]).await.status, 303);
        assert_eq!(stand_in(&place, &room).await, []);
        marta.press(&format!("/box/keepsakes/{hat}/back"), &[]).await;
        let (of, _) = with_it(&mut marta).await;
        marta.press(&versions, &[("of", &of)]).await;
        assert_eq!(stand_in(&place, &room).await, [stands(&hat, "On the sill")]);
    }
}

#[tokio::test]
async fn versions_are_compared_as_readers_see_them() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(40)).await;
        let words = "# One\n\nIt *fell* and **fell**.\n\n> he said\n\n- a hat\n\n***\n\n[[photograph 1]]";
        let room = marta.write_with(&[("title", "Snow"), ("words", words)], &hat, "On the sill").await;
        place.app.clock.advance_seconds(120);
        let later = words.replace("**fell**", "fell").replace("a hat", "a cup");
        marta.save(&room, &[("words", &later)], "save").await;
        let versions = format!("{room}/versions");
        let of = marta.get(&versions).await.all("/versions?of=").remove(0);
        let of = of.split('&').next().unwrap().to_owned();
        for how in ["look", "compare"] {
            let page = marta.get(&format!("{versions}?of={of}&how={how}")).await.text();
            let (_, story) = page.split_once("class=\"story compare\"").unwrap();
            let story = story.split("</div>").next().unwrap();
            for mark in ["# ", "*", "[[", "- a", "&#62;", "photograph 1"] {
                assert!(!story.contains(mark), "{how} {mark}: {story}");
            }
            for shown in [">One</span>", "A photograph", "On the sill", ">fell</span>", "he said"] {
                assert!(story.contains(shown), "{how} {shown}: {story}");
            }
            if how == "compare" {
                assert!(story.contains("</span>hat</del>") && story.contains("</span>cup</ins>"), "{story}");
                assert!(
                    story.contains("class=\"strong\">fell</span></del>"),
                    "a word that is lighter now: {story}"
                );
            }
        }
    }
}
