//! Her own days, the days she leaves alone, and quiet for now.

use platform::args;
use platform::db::Query;
use windflower::lifecycle::NOUNS;
use windflower::noun::Replaying;
use windflower::people::ledger;

use crate::cast::{Browser, Page, Place, places, turned_places};

const HOUR: i64 = 3_600;
/// The evening on which every place begins is ten o'clock of the 22nd of November 2026, in London.
const TO_NINE_ON_24TH: i64 = 35 * HOUR;
const SNOW: [(&str, &str); 5] =
    [("words", "The day it snowed"), ("day", "24"), ("month", "11"), ("letter", "says"), ("repeats", "year")];

async fn set(browser: &mut Browser<'_>, fields: &[(&str, &str)]) -> Page {
    browser.press("/box/days", fields).await
}

/// Time goes by; then the schedule comes round and every job is done that is due.
async fn pass(place: &Place, seconds: i64) -> usize {
    place.app.clock.advance_seconds(seconds);
    place.tick().await;
    place.work().await;
    letters(place).len()
}

/// All letters but those to whoever looks after the organisations that help: in a year they want to be looked at.
fn letters(place: &Place) -> Vec<String> {
    let is_other = |letter: &String| !letter.replace("=\r\n", "").contains("/place/signposts");
    place.letters().into_iter().filter(is_other).collect()
}

fn link_of(letter: &str) -> String {
    // A long line is folded on its way.
    let letter = letter.replace("=\r\n", "");
    let (_, rest) = letter.split_once("/day/").unwrap();
    format!("/day/{}", rest.split_whitespace().next().unwrap())
}

/// Does again what the ledger names, as after a restore.
pub async fn once_more(place: &Place) {
    for entry in ledger::named(&place.app.settings.ledger).await.unwrap() {
        let mut tx = place.app.db.begin().await.unwrap();
        let cells = NOUNS.iter().flat_map(|noun| noun.replayed).filter(|(kind, _)| *kind == entry.kind);
        for (_, again) in cells {
            let of = Replaying { tx: &mut tx, clock: &place.app.clock, nouns: NOUNS, id: &entry.id };
            again(of).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn a_letter_comes_at_nine_where_she_is_says_what_it_is_and_comes_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        assert_eq!(set(&mut marta, &SNOW).await.location(), "/box/days");
        assert_eq!(pass(&place, TO_NINE_ON_24TH - 60).await, 0);
        assert_eq!(pass(&place, 60).await, 1);
        let letter = letters(&place).remove(0);
        assert!(letter.contains("Subject: The day you asked us to mark: The day it snowed"), "{letter}");
        assert!(letter.contains("It is about 24 November."), "{letter}");
        // The schedule comes round again, in two programs at once and after a restart.
        tokio::join!(place.tick(), place.tick());
        assert_eq!(pass(&place, 600).await, 1);
        assert_eq!(pass(&place, 364 * 24 * HOUR).await, 1);
        assert_eq!(pass(&place, 24 * HOUR).await, 2, "and comes back next year");
    }
}

#[tokio::test]
async fn a_day_without_a_letter_only_stands_there_and_any_part_of_it_may_be_empty() {
    for place in places().await {
        let mut marta = place.marta().await;
        for day in [
            vec![("words", "When we knew"), ("about", "around spring 1987")],
            vec![("words", "A year"), ("year", "1987")],
            vec![("words", "A month"), ("month", "3")],
            vec![("day", "4"), ("month", "3"), ("year", "1987")],
        ] {
            assert_eq!(set(&mut marta, &day).await.status, 303, "{day:?}");
        }
        let page = marta.get("/box/days").await.text();
        for said in ["around spring 1987", ">1987<", ">March<", "4 March 1987", "No letter comes."] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert_eq!(pass(&place, 400 * 24 * HOUR).await, 0);
        let mut marta = place.marta().await;
        for wrong in [
            vec![("words", "")],
            vec![("words", "x"), ("letter", "says"), ("repeats", "year"), ("month", "3")],
            vec![("words", "x"), ("letter", "says"), ("repeats", "once"), ("day", "3"), ("month", "3")],
            vec![("words", "x"), ("day", "31"), ("month", "4")],
            vec![("words", "x"), ("day", "soon")],
        ] {
            let page = set(&mut marta, &wrong).await;
            assert_eq!(page.status, 422, "{wrong:?}");
            assert!(wrong.iter().all(|(_, text)| page.text().contains(text)), "what she typed comes back");
        }
    }
}

#[tokio::test]
async fn one_press_behind_the_letter_ends_it_and_tells_nothing_of_the_day() {
    for place in places().await {
        let mut marta = place.marta().await;
        set(&mut marta, &SNOW).await;
        pass(&place, TO_NINE_ON_24TH).await;
        let link = link_of(&letters(&place)[0]);
        let mut anybody = place.stranger();
        let page = anybody.get(&link).await;
        assert_eq!(page.status, 200);
        assert!(!page.text().contains("snowed") && !page.text().contains("November"));
        assert_eq!(anybody.get(&format!("{link}0")).await.status, 404);
        assert_eq!(anybody.post(&link, &[]).await.location(), link);
        assert!(anybody.get(&link).await.text().contains("No more letters come about this day."));
        assert!(anybody.has_no_cookie());
        assert_eq!(pass(&place, 366 * 24 * HOUR).await, 1);
        let room = place.marta().await.get("/box/days").await.text();
        assert!(room.contains("The day it snowed"), "it stands where it stood");
    }
}

#[tokio::test]
async fn on_a_day_left_alone_no_letter_leaves_but_what_she_asks_for_and_what_waits_comes_after_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let monthly = [SNOW[0], ("day", "23"), SNOW[3], ("repeats", "month")];
        assert_eq!(set(&mut marta, &monthly).await.status, 303);
        let alone = [("from", "2026-11-23"), ("to", "2026-11-24")];
        assert_eq!(marta.press("/box/days/alone", &alone).await.status, 303);
        pass(&place, 12 * HOUR).await;
        // Twice somebody signed in at a device that was not there before; and the day itself.
        let sql = "SELECT id FROM person WHERE name = 'Marta'";
        let (id,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        for _ in 0..2 {
            let mut tx = place.app.db.begin().await.unwrap();
            let (clock, now) = (&place.app.clock, place.app.clock.now());
            platform::jobs::enqueue(&mut tx, clock, "new-device-letter", &id, now).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(pass(&place, 0).await, 0, "no letter of any kind");
        place.stranger().post("/sign-in/link", &[("address", "marta@post.example")]).await;
        assert_eq!(pass(&place, 0).await, 1, "the link she asks for comes");
        assert_eq!(pass(&place, 24 * HOUR).await, 1, "the 24th");
        assert_eq!(pass(&place, 22 * HOUR).await, 1, "the 25th at eight");
        assert_eq!(pass(&place, HOUR).await, 3, "what waited comes, each once");
        let letters = letters(&place).join("\n");
        assert!(letters.contains("It is about 23 November."), "{letters}");
        assert_eq!(pass(&place, 24 * HOUR).await, 3);
    }
}

#[tokio::test]
async fn another_keepers_letters_leave_on_her_days_left_alone() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut runa = place.runa().await;
        marta.press("/box/days/alone", &[("from", "2026-11-24")]).await;
        set(&mut marta, &SNOW).await;
        set(&mut runa, &SNOW).await;
        assert_eq!(pass(&place, TO_NINE_ON_24TH).await, 1);
        assert!(letters(&place)[0].contains("runa@post.example"));
        assert_eq!(pass(&place, 24 * HOUR).await, 2);
    }
}

#[tokio::test]
async fn quiet_for_now_stands_on_each_page_of_her_account_and_is_over_everything() {
    for place in places().await {
        let mut marta = place.marta().await;
        for path in ["/account", "/box", "/box/stories", "/box/notes", "/account/letters", "/box/days"] {
            let page = marta.get(path).await.text();
            assert!(page.contains("action=\"/account/quiet\""), "{path}");
        }
        assert!(!place.stranger().get("/").await.text().contains("/account/quiet"));
        set(&mut marta, &SNOW).await;
        assert_eq!(marta.press("/account/quiet", &[]).await.location(), "/box/days");
        assert!(marta.get("/box/days").await.text().contains("It is quiet."));
        assert_eq!(pass(&place, TO_NINE_ON_24TH).await, 0);
        assert_eq!(pass(&place, 40 * 24 * HOUR).await, 0, "however long");
        let mut marta = place.marta().await;
        marta.press("/account/quiet", &[("do", "end")]).await;
        assert_eq!(pass(&place, 24 * HOUR).await, 1, "nothing was lost");
        marta.press("/account/quiet", &[("until", "2027-02-01")]).await;
        assert!(marta.get("/box/days").await.text().contains("to the end of 1 February 2027"));
        assert_eq!(marta.press("/account/quiet", &[("until", "2020-02-01")]).await.status, 422);
    }
}

#[tokio::test]
async fn after_two_years_of_letters_to_which_she_did_nothing_she_is_asked_once_and_softly() {
    for place in places().await {
        let mut marta = place.marta().await;
        set(&mut marta, &SNOW).await;
        let asks = "it may be that you no longer want them";
        pass(&place, TO_NINE_ON_24TH).await;
        let page = marta.get("/box/days").await.text();
        assert!(!page.contains(asks));
        pass(&place, 365 * 24 * HOUR).await;
        let mut marta = place.marta().await;
        let page = marta.get("/box/days").await;
        assert!(page.text().contains(asks), "{}", page.text());
        let day = page.all("href=\"/box/days/").remove(0);
        marta.press(&format!("/box/days/{day}"), &[("do", "go-on")]).await;
        assert!(!marta.get("/box/days").await.text().contains(asks));
        pass(&place, 366 * 24 * HOUR).await;
        pass(&place, 365 * 24 * HOUR).await;
        assert!(!place.marta().await.get("/box/days").await.text().contains(asks), "once");
        let of_the_day = letters(&place).iter().filter(|letter| letter.contains("snowed")).count();
        assert_eq!(of_the_day, 4);
    }
}

#[tokio::test]
async fn whoever_opens_a_letter_is_not_asked() {
    for place in places().await {
        let mut marta = place.marta().await;
        set(&mut marta, &SNOW).await;
        pass(&place, TO_NINE_ON_24TH).await;
        let link = link_of(&letters(&place)[0]);
        place.stranger().get(&link).await;
        pass(&place, 365 * 24 * HOUR).await;
        assert!(!place.marta().await.get("/box/days").await.text().contains("no longer want them"));
    }
}

#[tokio::test]
async fn a_clock_that_jumps_sends_nothing() {
    for place in turned_places(|_| ()).await {
        let mut marta = place.marta().await;
        set(&mut marta, &SNOW).await;
        place.app.clock.turn(400 * 24 * HOUR, 60, false);
        assert_eq!(pass(&place, 60).await, 0);
        place.app.clock.turn(-400 * 24 * HOUR, 60, false);
        assert_eq!(pass(&place, 60).await, 0);
    }
}

#[tokio::test]
async fn what_she_ended_stays_so_after_a_backup_that_does_not_know_of_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        set(&mut marta, &SNOW).await;
        place.app.clock.advance_seconds(1);
        set(&mut marta, &[("words", "Another"), SNOW[1], SNOW[2], SNOW[3]]).await;
        let ids = marta.get("/box/days").await.all("class=\"btn plain small\" href=\"/box/days/");
        marta.press(&format!("/box/days/{}", ids[0]), &[("do", "stop")]).await;
        marta.press(&format!("/box/days/{}", ids[1]), &[("do", "remove")]).await;
        marta.press("/account/quiet", &[]).await;
        marta.press("/account/quiet", &[("do", "end")]).await;
        place.tick().await;
        let db = &place.app.db;
        let again = "UPDATE own_day SET letter = 'says', next_at = 1";
        for sql in [again, "DELETE FROM taken_back"] {
            db.run(sql, args![]).await.unwrap();
        }
        let removed = "INSERT INTO own_day SELECT CAST($1 AS TEXT), person_id, year, month, day, about, 'Another', letter, repeats, ends_on,
            next_at, sent_for, ignored_years, last_year, asked, made_at FROM own_day WHERE id = $2";
        db.run(removed, args![&ids[1], &ids[0]]).await.unwrap();
        once_more(&place).await;
        let page = marta.get("/box/days").await.text();
        assert!(page.contains("The day it snowed") && page.contains("No letter comes."), "{page}");
        assert!(!page.contains("Another") && page.contains("It is quiet to the end of"), "{page}");
    }
}

#[tokio::test]
async fn a_day_is_hers_alone() {
    for place in places().await {
        let mut marta = place.marta().await;
        set(&mut marta, &SNOW).await;
        marta.press("/box/days/alone", &[("from", "2026-12-24"), ("each-year", "yes")]).await;
        let page = marta.get("/box/days").await;
        assert!(page.text().contains("24 December, each year"), "{}", page.text());
        let day = page.all("class=\"btn plain small\" href=\"/box/days/").remove(0);
        let alone = page.all("action=\"/box/days/alone/").remove(0);
        let mut runa = place.runa().await;
        assert_eq!(runa.get(&format!("/box/days/{day}")).await.status, 404);
        assert_eq!(runa.press(&format!("/box/days/{day}"), &[("do", "remove")]).await.status, 404);
        assert_eq!(runa.press(&format!("/box/days/alone/{alone}"), &[]).await.status, 404);
        assert_eq!(marta.press(&format!("/box/days/{day}"), &SNOW).await.status, 303);
        assert_eq!(marta.press(&format!("/box/days/alone/{alone}"), &[]).await.status, 303);
        assert!(!marta.get("/box/days").await.text().contains("24 December"));
    }
}

#[tokio::test]
async fn after_a_long_quiet_a_day_of_each_month_is_spoken_of_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let monthly = [SNOW[0], SNOW[1], SNOW[2], SNOW[3], ("repeats", "month")];
        set(&mut marta, &monthly).await;
        marta.press("/account/quiet", &[]).await;
        assert_eq!(pass(&place, TO_NINE_ON_24TH).await, 0);
        for _ in 0..3 {
            assert_eq!(pass(&place, 31 * 24 * HOUR).await, 0);
        }
        let mut marta = place.marta().await;
        marta.press("/account/quiet", &[("do", "end")]).await;
        assert_eq!(pass(&place, 24 * HOUR).await, 1, "the last one, and none of the others");
    }
}
