//! What stands in lists: a row for as long as a story is shown so, and not a moment longer.

use platform::args;
use platform::db::Query;
use windflower::share::listing;

use crate::cast::{Browser, EVENING, Place, places};

const STORY: [(&str, &str); 5] = [
    ("title", "The hat"),
    ("words", "There was snow."),
    ("opening", "It snowed."),
    ("pen_name", "M."),
    ("language", "en"),
];

/// `(audience, title)` of every row.
async fn rows(place: &Place) -> Vec<(String, String)> {
    place.app.db.all("SELECT audience, title FROM listing ORDER BY title", args![]).await.unwrap()
}

fn row(audience: &str, title: &str) -> Vec<(String, String)> {
    vec![(audience.to_owned(), title.to_owned())]
}

/// Every story that is shown so that it stands in a list has its row, and nothing else has one; whatever happened before.
pub async fn hold_what_is_shown(place: &Place) {
    let there = "SELECT story_id, audience FROM listing ORDER BY story_id";
    let shown = "SELECT id, audience FROM story WHERE state = 'published' AND away_at IS NULL
                 AND (audience <> 'anyone' OR listed = TRUE) ORDER BY id";
    let there: Vec<(String, String)> = place.app.db.all(there, args![]).await.unwrap();
    let shown: Vec<(String, String)> = place.app.db.all(shown, args![]).await.unwrap();
    assert_eq!(there, shown);
}

async fn press_who(marta: &mut Browser<'_>, room: &str, back: &str) {
    let page = marta.press(&format!("{room}/who"), &[("back", back)]).await;
    assert_eq!(page.status, 303, "{back}: {}", page.text());
}

#[tokio::test]
async fn a_row_is_there_from_the_moment_a_story_is_shown_and_says_what_its_edition_says() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&STORY, "save").await;
        marta.show(&room, "anyone", "night").await;
        assert_eq!(rows(&place).await, [], "it waits");
        place.app.clock.set(EVENING.plus_hours(11));
        place.work().await;
        assert_eq!(rows(&place).await, row("anyone", "The hat"));
        marta.save(&room, &[("title", "The other hat")], "save").await;
        assert_eq!(rows(&place).await, row("anyone", "The hat"), "what she writes on is hers");
        marta.show(&room, "anyone", "now").await;
        assert_eq!(rows(&place).await, row("anyone", "The other hat"));
        let list = place.stranger().get("/stories").await.text();
        assert!(list.contains("The other hat") && list.contains("It snowed.") && list.contains("M."));
        let (month,) = place
            .app
            .db
            .one::<(String,)>("SELECT month FROM listing", args![])
            .await
            .unwrap()
            .expect("it is shown");
        assert_eq!(month, "2026-11", "and no day");
    }
}

#[tokio::test]
async fn every_way_of_narrowing_takes_a_story_out_of_the_lists_that_it_stood_in() {
    for place in places().await {
        let mut marta = place.marta().await;
        let family = marta.circle("Family", "everything").await;
        let room = marta.write(&STORY, "save").await;
        let anyone = row("anyone", "The hat");

        marta.show(&room, "anyone", "now").await;
        assert_eq!(rows(&place).await, anyone);
        press_who(&mut marta, &room, "list").await;
        assert_eq!(rows(&place).await, [], "only its address leads to it");
        marta.show(&room, "anyone", "now").await;
        marta.show(&room, "address", "now").await;
        assert_eq!(rows(&place).await, []);

        marta.show(&room, "anyone", "now").await;
        marta.share(&room, &[&family], "now").await;
        assert_eq!(rows(&place).await, row("invited", "The hat"));
        assert!(!place.stranger().get("/stories").await.text().contains("The hat"));
        press_who(&mut marta, &room, &format!("circle:{family}")).await;
        assert_eq!(rows(&place).await, [], "no circle is left");

        marta.show(&room, "lived-it", "now").await;
        assert_eq!(rows(&place).await, row("lived-it", "The hat"));
        press_who(&mut marta, &room, "members").await;
        assert_eq!(rows(&place).await, []);

        for way in ["withdrawal", "audience"] {
            marta.show(&room, "anyone", "now").await;
            assert_eq!(rows(&place).await, anyone);
            marta.press(&format!("{room}/{way}"), &[("audience", "only-me")]).await;
            assert_eq!(rows(&place).await, [], "{way}");
        }
        marta.show(&room, "anyone", "now").await;
        press_who(&mut marta, &room, "link").await;
        assert_eq!(rows(&place).await, []);
        marta.press(&format!("{room}/away"), &[]).await;
        hold_what_is_shown(&place).await;
    }
}

#[tokio::test]
async fn a_place_that_is_older_than_the_lists_gets_their_rows_when_it_starts() {
    for place in places().await {
        let mut marta = place.marta().await;
        let shown = marta.write(&STORY, "save").await;
        marta.show(&shown, "anyone", "now").await;
        let addressed = marta.write(&[("title", "By its address"), ("words", "x")], "save").await;
        marta.show(&addressed, "address", "now").await;
        marta.write(&[("title", "A draft"), ("words", "x")], "save").await;
        place.app.db.run("DELETE FROM listing", args![]).await.unwrap();
        for _ in ["once", "twice"] {
            listing::fill(&place.app).await.unwrap();
            assert_eq!(rows(&place).await, row("anyone", "The hat"));
            hold_what_is_shown(&place).await;
        }
    }
}
