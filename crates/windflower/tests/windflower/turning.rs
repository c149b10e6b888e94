//! Lists that are longer than a page: from the first part to the last and back, whatever comes or goes meanwhile, and nothing
//! twice.

use platform::args;
use platform::db::Query;

use crate::cast::{Browser, Place, places, small_photograph};
use crate::signing_in::set_up_app;

const GROWN: i64 = 60;
const ON_PAGE: usize = 24;

async fn fill(place: &Place, text: &'static str) {
    let mut tx = place.app.db.begin().await.unwrap();
    for statement in text.split(";\n").filter(|text| text.contains("INSERT")) {
        tx.run(statement, args![GROWN]).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// A list, part after part, as somebody goes through it.
async fn walk(browser: &mut Browser<'_>, list: &str, mark: &str) -> Vec<Vec<String>> {
    let (mut parts, mut next) = (Vec::new(), Some(list.to_owned()));
    while let Some(address) = next {
        let page = browser.get(&address).await;
        assert_eq!(page.status, 200, "{address}");
        parts.push(page.all(mark));
        next = page.way("next");
        assert_eq!(page.way("prev").is_some(), parts.len() > 1, "{address}");
        assert!(parts.len() < 9, "{address}");
    }
    parts
}

/// From its last part back to the first.
async fn walk_back(browser: &mut Browser<'_>, list: &str, mark: &str) -> Vec<Vec<String>> {
    let mut last = browser.get(list).await;
    while let Some(address) = last.way("next") {
        last = browser.get(&address).await;
    }
    let mut parts = vec![last.all(mark)];
    while let Some(address) = last.way("prev") {
        last = browser.get(&address).await;
        parts.insert(0, last.all(mark));
    }
    parts
}

/// Whoever goes through it meets each of so many once, in full pages, and on the way back the same.
async fn is_whole(browser: &mut Browser<'_>, list: &str, mark: &str, count: usize) {
    let parts = walk(browser, list, mark).await;
    let mut all = parts.concat();
    assert_eq!(all.len(), count, "{list}");
    assert!(parts.iter().rev().skip(1).all(|part| part.len() == ON_PAGE), "{list}");
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "{list}: nothing twice");
    assert_eq!(walk_back(browser, list, mark).await, parts, "{list}: back again");
}

#[tokio::test]
async fn whoever_goes_on_in_a_list_meets_everything_once() {
    for place in places().await {
        fill(&place, include_str!("../../../../bench/growth/life.sql")).await;
        let mut stranger = place.stranger();
        // Every seventh is for those who have lived it, every tenth is told in German.
        is_whole(&mut stranger, "/stories", "href=\"/s/", 52).await;
        is_whole(&mut stranger, "/stories?language=en", "href=\"/s/", 46).await;
        is_whole(&mut stranger, "/stories?language=de", "href=\"/s/", 6).await;
        assert!(
            stranger.get("/stories?language=fa&after=").await.text().contains("There is no story here yet.")
        );

        let mut marta = place.marta().await;
        marta.get("/box").await;
        fill(&place, include_str!("../../../../bench/growth/box.sql")).await;
        is_whole(&mut marta, "/box/keepsakes", "<a href=\"/box/keepsakes/hers", 60).await;
        is_whole(&mut marta, "/box/stories", "<a href=\"/box/stories/hers", 60).await;
        let own = marta.get("/box").await;
        assert_eq!(own.all("<a href=\"/box/keepsakes/hers").len(), ON_PAGE);
        assert_eq!(own.all("<a href=\"/box/stories/hers").len(), ON_PAGE);
        assert!(
            own.text().contains("<a href=\"/box/keepsakes?after=")
                && own.text().contains("<a href=\"/box/stories?after=")
        );

        place
            .app
            .db
            .run("UPDATE keepsake SET away_at = kept_at, remove_at = kept_at", args![])
            .await
            .unwrap();
        is_whole(&mut marta, "/box/keepsakes/away", "<a href=\"/box/keepsakes/hers", 60).await;
        place.app.db.run("UPDATE listing SET audience = 'lived-it'", args![]).await.unwrap();
        let member = "INSERT INTO member (person_id, state, words, asked_at, decided_at, visited_at)
                      SELECT id, 'admitted', '', 0, 0, 9000000000000 FROM person WHERE role = 'steward'";
        place.app.db.run(member, args![]).await.unwrap();
        is_whole(&mut marta, "/lived-it", "href=\"/s/", 60).await;
    }
}

#[tokio::test]
async fn what_was_put_in_last_is_what_she_sees_also_in_a_box_that_is_longer_than_a_page() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.get("/box").await;
        let token = marta.get("/box/stories").await.hidden("token");
        fill(&place, include_str!("../../../../bench/growth/box.sql")).await;
        let file = [("photographs", "the hat.jpg", &small_photograph(90, "hat")[..])];
        let kept = marta.post_files("/box/keepsakes", &[("token", &token)], &file).await;
        assert_eq!(kept.location(), "/box");
        let first = marta.get(kept.location()).await;
        let hat = first.all("<a href=\"/box/keepsakes/").remove(0);
        assert!(marta.get(&format!("/box/keepsakes/{hat}")).await.text().contains("the hat.jpg"));
        assert!(first.way("next").is_some() && first.way("prev").is_none());
        let file = [("photographs", "thesis.pdf", &b"%PDF-1.7"[..])];
        let refused = marta.post_files("/box/keepsakes", &[("token", &token)], &file).await;
        assert!(refused.text().contains(&hat), "{}", refused.status);
        for list in ["/stories", "/stories?language=en", "/box/stories", "/box/keepsakes/away"] {
            let and = if list.contains('?') { '&' } else { '?' };
            assert_eq!(marta.get(&format!("{list}{and}before=end")).await.status, 200, "{list}");
        }
    }
}

#[tokio::test]
async fn those_who_look_after_the_place_go_through_its_members() {
    for place in places().await {
        fill(&place, include_str!("../../../../bench/growth/life.sql")).await;
        let mut mo = place.joined("Mo", "moderator").await;
        set_up_app(&place, &mut mo).await;
        place.app.db.run("DELETE FROM member WHERE state = 'asked'", args![]).await.unwrap();
        is_whole(&mut mo, "/care/members", "action=\"/care/members/", 59).await;
        place.app.db.run("UPDATE member SET state = 'asked'", args![]).await.unwrap();
        let page = mo.get("/care/members").await;
        assert_eq!(page.all("action=\"/care/members/").len(), ON_PAGE, "the longest waiting first");
        assert!(page.text().contains("More ask."));
    }
}

#[tokio::test]
async fn what_comes_and_goes_between_two_parts_moves_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        marta.get("/box").await;
        fill(&place, include_str!("../../../../bench/growth/box.sql")).await;
        let mark = "<a href=\"/box/keepsakes/hers";
        let before = walk(&mut marta, "/box/keepsakes", mark).await;
        let first = marta.get("/box/keepsakes").await;
        let on = first.way("next").unwrap();
        // The last one that she saw goes, one comes before it, and one behind.
        let sql = "UPDATE keepsake SET away_at = 1, remove_at = 2 WHERE id = 'hers' || CAST($1 AS TEXT)";
        place.app.db.run(sql, args![before[0].last().unwrap().as_str()]).await.unwrap();
        for (id, at) in [("hersearlier", 1_600_000_000_000_i64), ("herslater", 1_800_000_000_000)] {
            let sql = "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, bytes, hash, original,
                           kept_at, format, width, height, showing)
                       SELECT CAST($1 AS TEXT), box_id, kept_by, file_name, '', '', '', 9, hash, CAST($1 AS TEXT), CAST($2 AS BIGINT), format, 640, 480, 'whole'
                       FROM keepsake WHERE id = 'hers1'";
            place.app.db.run(sql, args![id, at]).await.unwrap();
        }
        let rest = marta.all_parts(&on, mark).await;
        let mut expected = before[1..].concat();
        expected.push("earlier".to_owned());
        assert_eq!(rest, expected);
    }
}

#[tokio::test]
async fn a_key_that_somebody_made_up_leads_nowhere_and_says_so() {
    for place in places().await {
        let mut marta = place.marta().await;
        let lists = ["/stories", "/box/keepsakes", "/box/keepsakes/away", "/box/stories"];
        for list in lists {
            for key in [
                "after=5",
                "before=x.y",
                "after=5.a%27--",
                "after=1.a&before=1.a",
                "after=2026-13-01.2026-13.a",
            ] {
                let page = marta.get(&format!("{list}?{key}")).await;
                assert_eq!(page.status, 404, "{list}?{key}");
                assert!(page.text().contains("<h1>"), "in plain words");
            }
        }
    }
}

#[tokio::test]
async fn a_list_comes_from_memory_until_something_narrows_and_what_anybody_can_make_up_does_not() {
    for place in places().await {
        fill(&place, include_str!("../../../../bench/growth/life.sql")).await;
        let mut stranger = place.stranger();
        let first = stranger.get("/stories?language=en").await;
        let next = first.way("next").unwrap();
        let second = stranger.get(&next).await;
        let empty = stranger.get("/stories?language=xx").await;
        // A place that nobody was given: between two stories, or of another day.
        let (until, address) = next.rsplit_once('.').unwrap();
        let shorter = format!("{until}.{}", &address[..address.len() - 1]);
        let made_up = stranger.get(&shorter).await;
        assert_eq!(made_up.status, 200);
        // Behind the back of the program: whoever still sees them sees memory.
        place.app.db.run("UPDATE listing SET title = 'CANARYTITLE'", args![]).await.unwrap();
        assert_eq!(stranger.get("/stories?language=en").await.bytes, first.bytes);
        assert_eq!(stranger.get(&next).await.bytes, second.bytes);
        assert!(stranger.get(&shorter).await.text().contains("CANARYTITLE"));
        assert_eq!(stranger.get("/stories?language=xx").await.bytes, empty.bytes);
        let mut tx = place.app.db.begin().await.unwrap();
        windflower::site::page_cache::narrow(&place.app, &mut tx).await.unwrap();
        tx.commit().await.unwrap();
        assert!(stranger.get("/stories?language=en").await.text().contains("CANARYTITLE"));
        assert!(stranger.get(&next).await.text().contains("CANARYTITLE"));
    }
}
