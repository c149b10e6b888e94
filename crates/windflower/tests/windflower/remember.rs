//! The page of remembrance: names that their tellers brought, a candle, and the days the place keeps.

use platform::args;
use platform::clock::Moment;
use platform::db::Query;
use windflower::site::place::Mode;

use crate::cast::{Browser, Place, holds, places};
use crate::days::once_more;

/// Writes a name, for the page or not, and answers with its id.
async fn name(keeper: &mut Browser<'_>, name: &str, who: &str) -> String {
    let before = keeper.get("/box/remember").await.all("action=\"/box/remember/");
    let page = keeper.press("/box/remember", &[("name", name), ("who", who)]).await;
    assert_eq!(page.status, 303, "{}", page.text());
    let ids = keeper.get("/box/remember").await.all("action=\"/box/remember/");
    ids.into_iter().find(|id| !before.contains(id)).unwrap()
}

async fn page(place: &Place) -> String {
    let mut reader = place.stranger();
    let page = reader.get("/remember").await;
    assert_eq!(page.status, 200);
    assert!(reader.has_no_cookie());
    page.text()
}

/// Every name that a stranger finds, part after part.
async fn all_names(place: &Place) -> Vec<String> {
    let (mut reader, mut names, mut next) = (place.stranger(), Vec::new(), Some("/remember".to_owned()));
    while let Some(address) = next {
        let page = reader.get(&address).await;
        let text = page.text();
        let found = text.split("<li dir=\"auto\">").skip(1).map(|rest| rest.split('<').next().unwrap());
        names.extend(found.map(str::to_owned));
        next = page.way("next");
    }
    names
}

fn becomes(place: &Place, mode: Mode) {
    let mut now = windflower::site::place::Place::clone(&place.app.place.now());
    now.mode = mode;
    place.app.place.changed(now);
    place.app.page_cache.forget_all();
}

#[tokio::test]
async fn a_name_is_hers_alone_until_she_brings_it_and_goes_at_once_when_she_takes_it_away() {
    for place in places().await {
        let mut marta = place.marta().await;
        let nothing = page(&place).await;
        let wren = name(&mut marta, "Wren, 11 weeks", "me").await;
        assert_eq!(page(&place).await, nothing, "not one byte");
        let address = format!("/box/remember/{wren}");
        marta.press(&address, &[("do", "bring")]).await;
        let there = page(&place).await;
        assert!(there.contains("<li dir=\"auto\">Wren, 11 weeks</li>"), "{there}");
        assert!(!there.contains(&wren) && !there.contains("Marta"));
        marta.press(&address, &[("do", "away")]).await;
        assert_eq!(page(&place).await, nothing);
        assert!(marta.get("/box/remember").await.text().contains("Wren, 11 weeks"), "it stays with her");
        marta.press(&address, &[("do", "bring")]).await;
        assert_eq!(place.runa().await.press(&address, &[("do", "remove")]).await.status, 404);
        marta.press(&address, &[("do", "remove")]).await;
        assert_eq!(page(&place).await, nothing);
        assert!(!marta.get("/box/remember").await.text().contains("Wren"));
    }
}

#[tokio::test]
async fn a_name_may_be_in_any_script_and_is_never_longer_than_a_line() {
    for place in places().await {
        let mut marta = place.marta().await;
        name(&mut marta, "ليلى", "anyone").await;
        name(&mut marta, "  Two we\tnever   met ", "anyone").await;
        name(&mut marta, "<b>Jun</b>", "anyone").await;
        let there = page(&place).await;
        for said in [">ليلى<", ">Two we never met<", "&#60;b&#62;Jun"] {
            assert!(there.contains(said), "{said}: {there}");
        }
        for wrong in ["", "  ", "\u{200b}", &"long ".repeat(20)] {
            let page = marta.press("/box/remember", &[("name", wrong), ("who", "anyone")]).await;
            assert_eq!(page.status, 422, "{wrong}");
        }
    }
}

#[tokio::test]
async fn where_the_place_reads_first_a_name_waits_and_changes_not_one_byte_before() {
    for place in places().await {
        let (mut marta, mut hedda) = (place.marta().await, place.joined("Hedda", "keeper").await);
        becomes(&place, Mode::Editor);
        let nothing = page(&place).await;
        let wren = name(&mut hedda, "Wren", "anyone").await;
        assert_eq!(page(&place).await, nothing);
        assert!(hedda.get("/box/remember").await.text().contains("A person reads it first"));
        // Whoever looks after the place decides; in this test a family's steward, who needs one factor there.
        becomes(&place, Mode::Family);
        let line = marta.get("/care").await.text();
        assert!(line.contains("A name for the page of remembrance"), "{line}");
        let thing = format!("/care/name/{wren}");
        marta.press(&format!("{thing}/open"), &[]).await;
        let item = marta.get(&thing).await.text();
        assert!(item.contains("Wren"), "{item}");
        let back = [("outcome", "give-back"), ("line", "Please leave the number out."), ("do", "record")];
        assert_eq!(marta.press(&thing, &back).await.location(), "/care");
        assert!(!page(&place).await.contains("Wren"));
        let room = hedda.get("/box/remember").await.text();
        assert!(room.contains("Please leave the number out."), "{room}");
        place.app.clock.advance_seconds(60);
        becomes(&place, Mode::Editor);
        hedda.press(&format!("/box/remember/{wren}"), &[("do", "bring")]).await;
        assert_eq!(page(&place).await, nothing);
        becomes(&place, Mode::Family);
        marta.press(&format!("{thing}/open"), &[]).await;
        let pass = [("outcome", "pass"), ("do", "record")];
        assert_eq!(marta.press(&thing, &pass).await.location(), "/care");
        becomes(&place, Mode::Editor);
        assert!(page(&place).await.contains(">Wren<"));
        let rulings = "SELECT outcome FROM decision WHERE kind = 'name' ORDER BY made_at, id";
        let rulings = place.app.db.all::<(String,)>(rulings, args![]).await.unwrap();
        assert_eq!(rulings, [("give-back".to_owned(),), ("pass".to_owned(),)]);
    }
}

#[tokio::test]
async fn what_nobody_read_is_not_seen_once_the_place_reads_first() {
    for place in places().await {
        let mut marta = place.marta().await;
        name(&mut marta, "Wren", "anyone").await;
        assert!(page(&place).await.contains(">Wren<"));
        becomes(&place, Mode::Editor);
        assert!(!page(&place).await.contains("Wren"));
        becomes(&place, Mode::Open);
        assert!(page(&place).await.contains(">Wren<"));
    }
}

#[tokio::test]
async fn whoever_looks_after_the_place_takes_a_name_from_the_page_with_a_line_and_on_record() {
    for place in places().await {
        let (mut marta, mut hedda) = (place.marta().await, place.joined("Hedda", "keeper").await);
        let nothing = page(&place).await;
        name(&mut hedda, "Buy here", "anyone").await;
        let spot = marta.get("/care/names").await.hidden("spot");
        assert_eq!(hedda.press("/care/names", &[("spot", &spot), ("line", "No")]).await.status, 404);
        assert_eq!(marta.press("/care/names", &[("spot", &spot)]).await.location(), "/care/names");
        assert!(page(&place).await.contains("Buy here"), "not without a line");
        let form = [("spot", spot.as_str()), ("line", "This page is for names alone.")];
        marta.press("/care/names", &form).await;
        assert_eq!(page(&place).await, nothing);
        let room = hedda.get("/box/remember").await.text();
        assert!(room.contains("Buy here") && room.contains("This page is for names alone."), "{room}");
        assert_eq!(marta.press("/care/names", &form).await.status, 404);
        assert!(marta.get("/care/decisions").await.text().contains("A name"));
    }
}

#[tokio::test]
async fn whoever_decides_does_not_decide_about_her_own() {
    for place in places().await {
        let mut marta = place.marta().await;
        becomes(&place, Mode::Editor);
        let id = {
            // In a community she needs two factors, so it is written for her.
            let sql = "INSERT INTO remembered (id, keeper_id, spot, name, state, was_read, line, made_at)
                       SELECT 'own', id, 'a1', 'Wren', 'held', FALSE, '', 0 FROM person WHERE name = 'Marta'";
            place.app.db.run(sql, args![]).await.unwrap();
            let sql = "INSERT INTO waiting (kind, thing_id, decider, place_in_line, since, not_by, taken_by, taken_at)
                       VALUES ('name', 'own', 'place', 5, 0, '', '', 0)";
            place.app.db.run(sql, args![]).await.unwrap();
            "own"
        };
        becomes(&place, Mode::Family);
        marta.press(&format!("/care/name/{id}/open"), &[]).await;
        let pass = [("outcome", "pass"), ("do", "record")];
        assert_eq!(marta.press(&format!("/care/name/{id}"), &pass).await.status, 409);
        assert!(!page(&place).await.contains("Wren"));
    }
}

#[tokio::test]
async fn no_name_of_a_story_or_of_somebody_is_on_the_page_unless_its_teller_put_it_there() {
    for place in places().await {
        let mut marta = place.marta().await;
        let room = marta
            .write(&[("title", "CANARYTITLE"), ("words", "CANARYWORDS"), ("name", "CANARYNAME")], "save")
            .await;
        marta.show(&room, "anyone", "now").await;
        name(&mut marta, "CANARYPRIVATE", "me").await;
        name(&mut marta, "Wren", "anyone").await;
        marta.press("/box/days", &[("words", "CANARYDAY")]).await;
        let bytes = place.stranger().get("/remember").await.bytes;
        assert!(!holds(&bytes, b"CANARY") && !holds(&bytes, b"Marta"));
        let sql = "SELECT id, address FROM story";
        let (id, address) = place.app.db.one::<(String, String)>(sql, args![]).await.unwrap().unwrap();
        assert!(!holds(&bytes, id.as_bytes()) && !holds(&bytes, address.as_bytes()));
    }
}

#[tokio::test]
async fn nothing_is_counted_and_the_order_tells_nothing() {
    for place in places().await {
        let mut marta = place.marta().await;
        let sql = "INSERT INTO remembered (id, keeper_id, spot, name, state, was_read, line, made_at)
                   SELECT CAST($1 AS TEXT), id, CAST($2 AS TEXT), CAST($3 AS TEXT), 'shown', FALSE, '', 0
                   FROM person WHERE name = 'Marta'";
        for number in 0..300_i64 {
            let spot = blake3::hash(&number.to_le_bytes()).to_hex()[..24].to_owned();
            let args = args![format!("n{number}"), spot, format!("N{number}")];
            place.app.db.run(sql, args).await.unwrap();
        }
        let today = all_names(&place).await;
        let sorted = |mut names: Vec<String>| {
            names.sort();
            names
        };
        let mut once = sorted(today.clone());
        once.dedup();
        assert_eq!((today.len(), once.len()), (300, 300), "each once, part by part");
        let mut differs = false;
        for _ in 0..5 {
            place.app.clock.advance_seconds(86_400);
            let other = all_names(&place).await;
            differs |= other != today;
            assert_eq!(sorted(other), once);
        }
        assert!(differs, "mixed anew each day");
        for made_up in ["/remember?after=x", "/remember?after=2026-11-22.~"] {
            assert_eq!(place.stranger().get(made_up).await.status, 404, "{made_up}");
        }
        marta.press("/box/remember/n7", &[("do", "away")]).await;
        let left = all_names(&place).await;
        assert_eq!((left.len(), left.contains(&"N7".to_owned())), (299, false));
    }
}

#[tokio::test]
async fn a_candle_burns_for_the_day_and_a_hundred_presses_say_no_more_than_one() {
    for place in places().await {
        let unlit = page(&place).await;
        assert!(!unlit.contains("class=\"flame\""));
        let mut reader = place.stranger();
        assert_eq!(reader.post("/remember/candle", &[]).await.location(), "/remember#candle");
        let lit = page(&place).await;
        assert!(lit.contains("class=\"flame\"") && lit.contains("A candle burns here today"), "{lit}");
        for _ in 0..100 {
            reader.post("/remember/candle", &[]).await;
        }
        assert_eq!(page(&place).await, lit);
        assert!(reader.has_no_cookie());
        let rows = place.app.db.all::<(i64,)>("SELECT one FROM candle", args![]).await.unwrap();
        assert_eq!(rows.len(), 1);
        // Two hours later it is another day.
        place.app.clock.advance_seconds(2 * 3_600);
        assert!(!page(&place).await.contains("class=\"flame\""));
    }
}

/// 15 October 2027, 18:30 UTC: half past seven in London.
const WAVE: Moment = Moment(1_823_625_000_000);

#[tokio::test]
async fn the_wave_of_light_is_at_seven_where_the_reader_says_she_is() {
    for place in places().await {
        let hour = "It is seven in the evening";
        place.app.clock.set(WAVE.plus_minutes(-31));
        let before = page(&place).await;
        assert!(before.contains(">15 October</h1>") && !before.contains(hour), "{before}");
        place.app.clock.set(WAVE);
        let there = page(&place).await;
        assert!(there.contains(hour) && there.contains("class=\"flame\""), "{there}");
        // Half past eight in Berlin, half past two in New York.
        for (country, now) in [("DE", false), ("US", false), ("XX", true), ("GB", true), ("PT", true)] {
            let mut reader = place.stranger();
            reader.post("/choose", &[("country", country), ("back", "/remember")]).await;
            assert_eq!(reader.get("/remember").await.text().contains(hour), now, "{country}");
        }
        place.app.clock.set(WAVE.plus_hours(5));
        let mut reader = place.stranger();
        reader.post("/choose", &[("country", "US"), ("back", "/remember")]).await;
        assert!(reader.get("/remember").await.text().contains(hour));
        place.app.clock.set(WAVE.plus_minutes(30));
        assert!(!page(&place).await.contains(hour), "a page in memory does not lie");
        place.app.clock.set(WAVE.plus_days(1));
        assert!(!page(&place).await.contains(">15 October</h1>"));
    }
}

#[tokio::test]
async fn other_days_are_shown_where_the_place_switched_them_on_and_no_parents_day_by_itself() {
    for place in places().await {
        let first = page(&place).await;
        assert!(first.contains("Wave of Light"));
        for other in ["Mother", "Candle Lighting", "23 September", "9 to 15 October"] {
            assert!(!first.contains(other), "{other}: {first}");
        }
        let mut marta = place.marta().await;
        let on = [("day-on", "candle-lighting"), ("day-on", "remembered-children")];
        assert_eq!(marta.press("/place/remembrance", &on).await.location(), "/place/remembrance");
        let now = page(&place).await;
        assert!(now.contains("23 September") && !now.contains("Wave of Light"), "{now}");
        let own = [("do", "add"), ("words", "The day our ward was opened"), ("month", "11"), ("day", "22")];
        assert_eq!(marta.press("/place/remembrance", &own).await.status, 303);
        assert!(page(&place).await.contains("The day our ward was opened</h1>"));
        let wrong = [("do", "add"), ("words", "No day"), ("month", "2"), ("day", "30")];
        assert_eq!(marta.press("/place/remembrance", &wrong).await.status, 422);
        let id = marta.get("/place/remembrance").await.hidden("id");
        marta.press("/place/remembrance", &[("do", "remove"), ("id", &id)]).await;
        assert!(!page(&place).await.contains("The day our ward"));
        assert_eq!(place.runa().await.get("/place/remembrance").await.status, 404);
    }
}

#[tokio::test]
async fn what_she_took_away_does_not_come_back_with_a_backup_and_goes_when_she_leaves() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (wren, jun) = (name(&mut marta, "Wren", "anyone").await, name(&mut marta, "Jun", "anyone").await);
        marta.press(&format!("/box/remember/{wren}"), &[("do", "away")]).await;
        marta.press(&format!("/box/remember/{jun}"), &[("do", "remove")]).await;
        place.tick().await;
        let db = &place.app.db;
        db.run("UPDATE remembered SET state = 'shown'", args![]).await.unwrap();
        let sql = "INSERT INTO remembered SELECT CAST($1 AS TEXT), keeper_id, 'b2', 'Jun', state, was_read, line, made_at FROM remembered";
        db.run(sql, args![&jun]).await.unwrap();
        once_more(&place).await;
        place.app.page_cache.forget_all();
        let there = page(&place).await;
        assert!(!there.contains("Wren") && !there.contains("Jun"), "{there}");
        assert!(!marta.get("/box/remember").await.text().contains("Jun"));

        let mut hedda = place.joined("Hedda", "keeper").await;
        name(&mut hedda, "Noor", "anyone").await;
        assert!(page(&place).await.contains("Noor"));
        crate::farewell::leave(&mut hedda, "days").await;
        assert!(!page(&place).await.contains("Noor"));
    }
}
