//! A machine's clock that is wrong, or was wrong and is set right, loses nothing and shows nothing to anybody.

use std::fs;

use platform::db::Engine;
use windflower::operate::backup::restore;
use windflower::site::place::time;

use crate::backup::elsewhere::{Elsewhere, Machine, back_up, files_below};
use crate::cast::{Browser, Place, photograph, turned_places};
use crate::farewell::leave;

const DAY: i64 = 86_400;

/// What Marta has when a clock goes wrong: a photograph and a story that she put away, and one that waits for tomorrow.
struct Hers<'a> {
    marta: Browser<'a>,
    hat: String,
    away: String,
}

async fn hers(place: &Place) -> Hers<'_> {
    let mut marta = place.marta().await;
    let hat = marta.keep("hat.jpg", &photograph(90)).await;
    marta.press(&format!("/box/keepsakes/{hat}/away"), &[]).await;
    let away = marta.write(&[("title", "Put away"), ("words", "Her hat.")], "save").await;
    assert_eq!(marta.press(&format!("{away}/away"), &[]).await.status, 303);
    let waits = marta.write(&[("title", "Tomorrow"), ("words", "Wind."), ("pen_name", "R")], "save").await;
    assert_eq!(marta.show(&waits, "anyone", "night").await.status, 303);
    Hers { marta, hat, away }
}

impl Hers<'_> {
    /// Whether the photograph, the story and the wait are as she left them.
    async fn stand(&mut self) -> (bool, bool, bool) {
        let hat = self.marta.get(&format!("/box/keepsakes/{}/original", self.hat)).await.status == 200;
        let away = self.marta.get("/box/stories/away").await.text().contains(&self.away);
        (hat, away, self.marta.shown().await.is_empty())
    }
}

/// The schedule comes round, jobs are done, and the time is written down.
async fn comes_round(place: &Place) {
    time::keep(&place.app.db, &place.app.clock).await.unwrap();
    place.work().await;
    place.tick().await;
}

/// True time passes, which both clocks of the machine see.
async fn passes(place: &Place, seconds: i64) {
    place.app.clock.turn(0, seconds, false);
    comes_round(place).await;
}

/// The program is started anew with a clock that was set meanwhile.
async fn starts_anew(place: &Place, set_by: i64, reboots: bool) {
    comes_round(place).await;
    place.app.clock.turn(set_by, 8, reboots);
    time::begin(&place.app.db, &place.app.clock).await.unwrap();
    comes_round(place).await;
}

#[tokio::test]
async fn a_clock_that_goes_ahead_erases_nothing_and_shows_nothing_before_its_time() {
    for place in turned_places(|_| ()).await {
        let mut hers = hers(&place).await;
        for (ahead, restarts) in [(DAY, false), (40 * DAY, false), (40 * DAY, true), (400 * DAY, true)] {
            if restarts {
                starts_anew(&place, ahead, false).await;
            } else {
                place.app.clock.turn(ahead, 0, false);
            }
            passes(&place, 8).await;
            assert_eq!(hers.stand().await, (true, true, true), "{ahead}");
            assert!(hers.marta.get("/place").await.text().contains("The clock of the machine"));
            // It is set right again, and nobody has to say so.
            place.app.clock.turn(-ahead, 0, false);
            assert!(!hers.marta.get("/place").await.text().contains("The clock of the machine"));
        }
        // And what was to happen happens when it is time.
        passes(&place, 12 * 3_600).await;
        assert_eq!(hers.stand().await, (true, true, false));
        for _ in 0..30 {
            passes(&place, DAY).await;
        }
        let mut marta = place.marta().await;
        assert_eq!(marta.get(&format!("/box/keepsakes/{}/original", hers.hat)).await.status, 404);
    }
}

#[tokio::test]
async fn a_clock_that_was_behind_and_is_set_right_takes_no_day_from_anybody() {
    for place in turned_places(|_| ()).await {
        let mut hers = hers(&place).await;
        starts_anew(&place, 400 * DAY, false).await;
        assert_eq!(hers.stand().await, (true, true, true));
        // The steward looks at the clock and says that it is right.
        let page = hers.marta.press("/place/clock", &[]).await;
        assert_eq!(page.location(), "/place", "{}", page.text());
        let mut marta = place.marta().await;
        assert!(!marta.get("/place").await.text().contains("The clock of the machine"));
        assert_eq!(place.app.clock.now(), place.app.clock.machine());
        hers.marta = marta;
        comes_round(&place).await;
        assert_eq!(hers.stand().await, (true, true, true), "she had none of the thirty days");
        passes(&place, 12 * 3_600).await;
        assert_eq!(hers.stand().await, (true, true, false), "the night has passed");
        passes(&place, 29 * DAY).await;
        hers.marta = place.marta().await;
        assert_eq!(hers.stand().await, (true, true, false));
        // What is put away from now on has its thirty days, not more and not fewer.
        let scarf = hers.marta.keep("scarf.jpg", &photograph(30)).await;
        hers.marta.press(&format!("/box/keepsakes/{scarf}/away"), &[]).await;
        passes(&place, DAY).await;
        assert_eq!(hers.stand().await, (false, false, false));
        passes(&place, 29 * DAY + 60).await;
        let mut marta = place.marta().await;
        assert_eq!(marta.get(&format!("/box/keepsakes/{scarf}/original")).await.status, 404);
    }
}

#[tokio::test]
async fn a_machine_that_was_off_for_long_or_comes_up_with_a_clock_that_is_behind_asks_first() {
    for place in turned_places(|_| ()).await {
        let mut hers = hers(&place).await;
        let before = place.app.clock.now();
        for set_by in [40 * DAY, -400 * DAY] {
            starts_anew(&place, set_by, true).await;
            assert_eq!(hers.stand().await, (true, true, true), "{set_by}");
            assert!(hers.marta.get("/place").await.text().contains("The clock of the machine"));
            assert!(place.app.clock.now() >= before, "time does not go back");
        }
    }
}

#[tokio::test]
async fn somebody_who_leaves_has_her_whole_way_back_whatever_a_clock_says() {
    for place in turned_places(|_| ()).await {
        let mut runa = place.runa().await;
        leave(&mut runa, "days").await;
        starts_anew(&place, 40 * DAY, false).await;
        assert!(runa.get("/account/farewell").await.text().contains("/account/farewell/stay"));
        place.marta().await.press("/place/clock", &[]).await;
        passes(&place, 29 * DAY).await;
        let mut runa = place.signed_in("runa@post.example").await;
        let token = runa.get("/account/again").await.hidden("token");
        let page = runa.post("/account/farewell/stay", &[("token", &token)]).await;
        assert_eq!(page.location(), "/box", "{}", page.text());
    }
}

#[tokio::test]
async fn no_backup_goes_by_a_wrong_clock_and_the_last_one_made_is_the_newest() {
    let elsewhere = Elsewhere::new();
    for place in turned_places(|settings| elsewhere.set(settings)).await {
        fs::remove_dir_all(elsewhere.backup()).unwrap();
        fs::create_dir(elsewhere.backup()).unwrap();
        back_up(&place).await.unwrap();
        // A clock that is believed although it is ahead, as on a machine that never knew better.
        starts_anew(&place, 400 * DAY, false).await;
        back_up(&place).await.unwrap();
        place.marta().await.press("/place/clock", &[]).await;
        let ahead = back_up(&place).await.unwrap().snapshot;
        assert_eq!(files_below(&elsewhere.backup().join("snapshots")).len(), 3, "nothing was cleared away");
        // It is set right, and so the next one has the name of an earlier day.
        place.app.clock.turn(-400 * DAY, 8, false);
        place.marta().await.press("/place/clock", &[]).await;
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let newest = back_up(&place).await.unwrap().snapshot;
        assert!(newest < ahead, "{newest} {ahead}");
        let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
        let restored =
            restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
        assert_eq!(restored.snapshot, newest);
        let there = machine.into_place(&place.app.clock).await;
        let mut again = there.signed_in("marta@post.example").await;
        assert_eq!(again.get(&format!("/box/keepsakes/{hat}/original")).await.status, 200);
    }
}
