//! Bounds that nobody misses until they are gone, and what the schedule does unasked.

mod keepers;
mod sizes;
mod strangers;

use platform::args;
use platform::db::Query;
use windflower::site::place::Mode;

use crate::cast::{EVENING, Place, places};
use crate::members::becomes;

async fn count(place: &Place, sql: &'static str) -> i64 {
    place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
}

#[tokio::test]
async fn whoever_asks_for_links_again_and_again_writes_five_letters_in_half_an_hour() {
    for place in places().await {
        let asks = async || {
            let asked = [("address", "marta@post.example")];
            let page = place.stranger().post("/sign-in/link", &asked).await;
            place.work().await;
            page.text()
        };
        let first = asks().await;
        for _ in 0..7 {
            assert_eq!(asks().await, first, "the page says the same");
        }
        assert_eq!(place.letters().len(), 5);
        place.app.clock.advance_seconds(31 * 60);
        asks().await;
        assert_eq!(place.letters().len(), 6, "after that she gets one again");
    }
}

#[tokio::test]
async fn one_network_asks_for_twenty_accounts_in_a_quarter_of_an_hour_and_thirty_in_a_day() {
    for place in places().await {
        becomes(&place, Mode::Open).await;
        let mut asked = 0;
        let mut ask = async |times: usize| {
            let mut taken = 0;
            for _ in 0..times {
                asked += 1;
                let address = format!("newcomer{asked}@post.example");
                let page = place.stranger().post("/join", &[("address", &address)]).await;
                taken += usize::from(page.status == 200);
            }
            place.work().await;
            taken
        };
        assert_eq!(ask(23).await, 20);
        place.app.clock.advance_seconds(16 * 60);
        assert_eq!(ask(23).await, 10);
        assert_eq!(place.letters().len(), 30, "whoever is told of a letter gets one");
        place.app.clock.advance_seconds(86_400);
        assert_eq!(ask(1).await, 1);
    }
}

#[tokio::test]
async fn a_story_that_waited_for_the_night_stands_on_the_front_page_that_was_remembered_before() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "The hat"), ("words", "On the sill.")], "save").await;
        assert_eq!(marta.show(&room, "anyone", "night").await.status, 303);
        place.tick().await;
        for _ in 0..2 {
            assert!(!place.stranger().get("/").await.text().contains("The hat"), "it waits");
        }
        place.app.clock.set(EVENING.plus_hours(11));
        place.tick().await;
        assert!(place.stranger().get("/").await.text().contains("The hat"));
    }
}

#[tokio::test]
async fn everything_on_the_schedule_has_a_name_of_its_own_and_one_that_fails_holds_up_no_other() {
    let names: std::collections::BTreeSet<_> =
        windflower::jobs::SCHEDULE.iter().map(|one| one.name).collect();
    assert_eq!(names.len(), windflower::jobs::SCHEDULE.len());
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "The hat"), ("words", "On the sill.")], "save").await;
        marta.show(&room, "anyone", "night").await;
        place.app.clock.set(EVENING.plus_hours(11));
        // The ledger stands above the widenings in the schedule, and cannot be written.
        place
            .app
            .db
            .run("INSERT INTO taken_back (kind, id, at, in_file) VALUES ('narrowed', 'x', 7, FALSE)", args![])
            .await
            .unwrap();
        let _ = std::fs::remove_file(&place.settings.ledger);
        std::fs::create_dir(&place.settings.ledger).unwrap();
        let failed = windflower::jobs::tick(&place.app).await;
        assert!(failed.iter().any(|(name, _)| *name == "the ledger"), "{failed:?}");
        assert!(place.stranger().get("/").await.text().contains("The hat"));
    }
}
