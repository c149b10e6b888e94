//! Seals hold byte by byte, for everybody; who opens, who takes back.

use platform::args;
use platform::clock::{Clock, Moment};
use platform::db::{Engine, Limits, Query, testing};
use windflower::operate::migrations::MIGRATIONS;

use super::{bring, helper, letterbox, numbers};
use crate::cast::{Browser, EVENING, Page, Place, holds, photograph, places, small_photograph};

const ROOMS: [&str; 9] = [
    "/box",
    "/box/keepsakes",
    "/box/keepsakes/away",
    "/box/letterboxes",
    "/box/parents",
    "/box/stories",
    "/box/after-me",
    "/box/circles",
    "/account",
];

/// What came, as the box names it.
async fn arrivals(keeper: &mut Browser<'_>) -> Vec<String> {
    let page = keeper.get("/box").await;
    let all = page.all("action=\"/box/arrivals/").into_iter();
    all.filter_map(|address| address.strip_suffix("/opening").map(str::to_owned)).collect()
}

async fn open(keeper: &mut Browser<'_>, id: &str) -> Page {
    keeper.press(&format!("/box/arrivals/{id}/opening"), &[]).await
}

/// No byte of it is to be had at any address, and no page names it.
async fn is_sealed(place: &Place, keeper: &mut Browser<'_>, number: &str) {
    for name in ["320.webp", "640.jpg", "1920.webp", "original", "who", ""] {
        let path = format!("/box/keepsakes/{number}/{name}");
        let page = keeper.get(path.trim_end_matches('/')).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(!holds(&page.bytes, b"CANARY"));
    }
    let words = [("title", "x"), ("description", "y"), ("own_words", "z")];
    for path in ["", "/away", "/back", "/remove", "/say"] {
        let page = keeper.press(&format!("/box/keepsakes/{number}{path}"), &words).await;
        assert_eq!(page.status, 404, "{path}");
    }
    let story = keeper.write(&[("title", "A story"), ("words", "x")], "save").await;
    let placed = keeper.save(&story, &[("place", number)], &format!("place:{number}")).await;
    assert!(!placed.text().contains("CANARYFILE"));
    let sql = "SELECT slot FROM placement WHERE keepsake_id = $1";
    assert!(place.app.db.one::<(String,)>(sql, args![number]).await.unwrap().is_none());
    for path in ROOMS.into_iter().chain([story.as_str()]) {
        let page = keeper.get(path).await;
        for trace in [number.as_bytes(), b"CANARYFILE", b"WFCANARY"] {
            assert!(!holds(&page.bytes, trace), "{path} holds {}", String::from_utf8_lossy(trace));
        }
    }
}

#[tokio::test]
async fn what_came_is_words_until_it_is_opened_and_then_a_photograph() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        let original = photograph(77);
        bring(&mut jo, &[("Her hat, before you came back.", "CANARYFILE.jpg", original.clone())]).await;
        let number = numbers(&place).await.remove(0);
        for keeper in [&mut marta, &mut jonas] {
            let page = keeper.get("/box").await.text();
            assert!(page.contains("Her hat, before you came back.") && page.contains("From Jo."), "{page}");
            is_sealed(&place, keeper, &number).await;
        }
        let id = arrivals(&mut marta).await.remove(0);
        for mut other in [place.runa().await, place.stranger()] {
            let page = other.press(&format!("/box/arrivals/{id}/opening"), &[]).await;
            assert!(page.status == 404 || page.location().starts_with("/sign-in"));
        }
        is_sealed(&place, &mut marta, &number).await;
        // Either parent opens it, and it is open for that one.
        let own = format!("/box/keepsakes/{number}");
        assert_eq!(open(&mut jonas, &id).await.location(), own);
        // What one says of it names it to the other no more than the rest.
        let asks = [("me", "anyone"), ("other-asked", "yes"), ("other", "yes")];
        assert_eq!(jonas.press(&format!("{own}/say"), &asks).await.status, 303);
        is_sealed(&place, &mut marta, &number).await;
        assert_eq!(arrivals(&mut marta).await, std::slice::from_ref(&id));
        assert_eq!(open(&mut marta, &id).await.location(), own);
        assert!(marta.get("/box/parents").await.text().contains(&own), "now she is asked");
        for keeper in [&mut marta, &mut jonas] {
            let page = keeper.get(&own).await;
            assert!(page.text().contains("Her hat, before you came back.") && page.status == 200);
            let bytes = keeper.get(&format!("/box/keepsakes/{number}/original")).await.bytes;
            assert_eq!(bytes, original, "byte for byte");
            let album = keeper.get("/box/keepsakes").await.text();
            assert!(album.contains(&format!("{own}/320")) && !album.contains("CANARYFILE"));
            assert!(arrivals(keeper).await.is_empty());
            assert_eq!(open(keeper, &id).await.status, 404, "there is nothing to open any more");
        }
    }
}

#[tokio::test]
async fn put_away_without_looking_it_stays_sealed_and_comes_back_sealed() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        bring(&mut jo, &[("Her feet.", "CANARYFILE.jpg", small_photograph(1, "WFCANARY"))]).await;
        let (number, id) = (numbers(&place).await.remove(0), arrivals(&mut marta).await.remove(0));
        let away = format!("/box/arrivals/{id}/away");
        assert_eq!(jonas.press(&away, &[]).await.status, 404, "only whose letterbox it was puts it away");
        assert!(!jonas.get("/box").await.text().contains(&away));
        assert_eq!(marta.press(&away, &[]).await.location(), "/box");
        assert!(arrivals(&mut marta).await.is_empty());
        is_sealed(&place, &mut marta, &number).await;
        let room = marta.get("/box/letterboxes").await.text();
        assert!(room.contains("Her feet.") && room.contains("22 December 2026"), "{room}");
        assert_eq!(marta.press(&format!("/box/arrivals/{id}/back"), &[]).await.location(), "/box");
        assert_eq!(arrivals(&mut marta).await, std::slice::from_ref(&id));
        is_sealed(&place, &mut marta, &number).await;
        marta.press(&away, &[]).await;
        place.app.clock.advance_seconds(31 * 86_400);
        windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
        assert!(numbers(&place).await.is_empty());
        assert_eq!(place.app.blobs.list().await.unwrap(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_helper_takes_back_what_nobody_opened_and_nothing_of_it_is_left() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[("most", "2")]).await;
        let (mut jo, mut ann) = (helper(&place, &link).await, helper(&place, &link).await);
        let two = [
            ("Her hat.", "a.jpg", small_photograph(1, "a")),
            ("Her feet.", "b.jpg", small_photograph(2, "b")),
        ];
        assert_eq!(bring(&mut jo, &two).await.status, 303);
        let lines = jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/");
        assert_eq!(lines.len(), 2);
        let [first, second] = [0, 1].map(|at: usize| format!("/letterbox/receipt/{}", lines[at]));
        assert!(ann.get("/letterbox/receipt").await.text().contains("There is nothing of yours in the box."));
        assert_eq!(ann.post(&first, &[]).await.status, 404, "it is not hers");
        let opened = arrivals(&mut marta).await.remove(1);
        assert_eq!(open(&mut marta, &opened).await.status, 303);
        assert_eq!(jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/").len(), 1);
        assert_eq!(jo.post(&second, &[]).await.status, 404, "it was opened");
        assert_eq!(jo.post(&first, &[]).await.location(), "/letterbox/receipt");
        assert_eq!(jo.post(&first, &[]).await.status, 404, "twice is once");
        place.work().await;
        assert_eq!(numbers(&place).await.len(), 1);
        let blobs = "SELECT count(*) FROM rendition";
        let (renditions,) = place.app.db.one::<(i64,)>(blobs, args![]).await.unwrap().unwrap();
        let there = place.app.blobs.list().await.unwrap().len();
        assert_eq!(i64::try_from(there).unwrap(), renditions + 1, "its files are gone");
        assert!(arrivals(&mut marta).await.is_empty());
        // What was taken back leaves its place to another.
        assert_eq!(bring(&mut ann, &[("The window.", "c.jpg", small_photograph(3, "c"))]).await.status, 303);
    }
}

#[tokio::test]
async fn opening_and_taking_back_at_the_same_moment_do_one_of_them() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        for shade in 0..6 {
            bring(&mut jo, &[("Her hat.", "a.jpg", small_photograph(shade, "a"))]).await;
            let id = arrivals(&mut marta).await.remove(0);
            let line = jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/").remove(0);
            let line = format!("/letterbox/receipt/{line}");
            let before = numbers(&place).await.len();
            let (opened, taken) = tokio::join!(open(&mut marta, &id), jo.post(&line, &[]));
            let (opened, taken) = (opened.status == 303, taken.status == 303);
            assert!(opened != taken, "one of the two, and not both");
            assert_eq!(numbers(&place).await.len(), before - usize::from(taken));
        }
    }
}

#[tokio::test]
async fn what_is_sealed_is_kept_whole_like_the_rest_and_two_who_part_each_have_it_sealed() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let link = letterbox(&mut marta, &[]).await;
        marta.keep("own.jpg", &small_photograph(9, "own")).await;
        let mut jo = helper(&place, &link).await;
        bring(&mut jo, &[("Her hat.", "CANARYFILE.jpg", small_photograph(1, "WFCANARY"))]).await;
        assert!(marta.get("/box").await.text().contains("All 2 are kept whole."), "the check counts it");
        assert_eq!(marta.press("/box/parents/part", &[]).await.status, 303);
        assert_eq!(jonas.press("/box/parents/part", &[]).await.status, 303);
        windflower::keep::partings::jobs::part(&place.app).await.unwrap();
        let sql = "SELECT keepsake_id FROM arrival ORDER BY keepsake_id";
        let both = place.app.db.all::<(String,)>(sql, args![]).await.unwrap();
        assert_eq!(both.len(), 2, "a copy for each");
        for keeper in [&mut marta, &mut jonas] {
            assert_eq!(arrivals(keeper).await.len(), 1);
            for (number,) in &both {
                is_sealed(&place, keeper, number).await;
            }
        }
        // Whoever made it keeps that box no longer, or it goes on with the box: one of the two, and never both boxes.
        let goes_on = jo.get("/letterbox").await.status == 200;
        let page = marta.get("/box/letterboxes").await.text();
        assert_eq!(page.contains("CANARYSENTENCE"), goes_on);
        let id = arrivals(&mut jonas).await.remove(0);
        assert_eq!(open(&mut jonas, &id).await.status, 303);
        assert_eq!(arrivals(&mut marta).await.len(), 1, "each opens their own");
    }
}

#[tokio::test]
async fn whoever_comes_into_the_box_later_opens_for_herself_and_takes_along_what_she_opened() {
    for place in places().await {
        let mut marta = place.marta().await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        bring(&mut jo, &[("Her hat.", "CANARYFILE.jpg", small_photograph(1, "WFCANARY"))]).await;
        let (number, id) = (numbers(&place).await.remove(0), arrivals(&mut marta).await.remove(0));
        assert_eq!(open(&mut marta, &id).await.status, 303);
        // The invitation says so before he comes.
        assert!(marta.get("/box/parents").await.text().contains("is closed for the other parent"));
        let invitation = marta.invite_parent().await;
        assert!(
            place.stranger().get(&invitation).await.text().contains("stays closed for you until you open it")
        );
        marta.press("/box/parents/invitation/back", &[]).await;
        let mut jonas = place.jonas(&mut marta).await;
        is_sealed(&place, &mut jonas, &number).await;
        assert_eq!(arrivals(&mut jonas).await, std::slice::from_ref(&id));
        assert_eq!(marta.get(&format!("/box/keepsakes/{number}")).await.status, 200);
        for keeper in [&mut marta, &mut jonas] {
            assert_eq!(keeper.press("/box/parents/part", &[]).await.status, 303);
        }
        windflower::keep::partings::jobs::part(&place.app).await.unwrap();
        assert!(arrivals(&mut marta).await.is_empty() && arrivals(&mut jonas).await.len() == 1);
        assert!(marta.get("/box/keepsakes").await.text().contains("alt=\"Her hat.\""));
        for number in numbers(&place).await {
            let open = marta.get(&format!("/box/keepsakes/{number}/original")).await.status == 200;
            assert!(open || marta.get(&format!("/box/keepsakes/{number}")).await.status == 404);
            is_sealed(&place, &mut jonas, &number).await;
        }
    }
}

/// Before a seal was each parent's own, it was open for the box or for nobody.
#[tokio::test]
async fn what_was_open_for_a_box_stays_open_for_those_who_keep_it() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let Some(place) = testing::Place::fresh(engine, Limits::default()).await.unwrap() else { continue };
        let (db, clock) = (place.db.clone(), Clock::fixed(EVENING));
        let before: Vec<_> = MIGRATIONS.iter().filter(|one| one.number < 35).copied().collect();
        platform::db::migrate(&db, &before, &clock).await.unwrap();
        for person in ["marta", "jonas"] {
            let sql =
                "INSERT INTO person (id, name, address, address_key, role, language, time_zone, made_at)
                       VALUES ($1, $1, $1, $1, 'keeper', 'en', 'UTC', 1)";
            db.run(sql, args![person]).await.unwrap();
        }
        db.run("INSERT INTO box (id, made_at) VALUES ('b', 1)", args![]).await.unwrap();
        let both = "INSERT INTO box_keeper (box_id, person_id, joined_at) SELECT 'b', id, 1 FROM person";
        db.run(both, args![]).await.unwrap();
        for (id, sealed, opened) in
            [("open", false, Some(5)), ("sealed", true, None), ("again", true, Some(5))]
        {
            let sql = "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, format, bytes,
                                             hash, original, width, height, kept_at)
                       VALUES ($1, 'b', 'marta', '', '', '', '', 'jpeg', 1, 'h', $1, 1, 1, 1)";
            db.run(sql, args![id]).await.unwrap();
            let sql = "INSERT INTO arrival (keepsake_id, id, helper, sentence, receipt, arrived_at, sealed, opened_at)
                       VALUES ($1, $1, '', '', 'r', 1, $2, $3)";
            db.run(sql, args![id, sealed, opened.map(Moment)]).await.unwrap();
        }
        platform::db::migrate(&db, MIGRATIONS, &clock).await.unwrap();
        let sql = "SELECT id, seen_by FROM seen_keepsake ORDER BY seen_by";
        let seen: Vec<(String, String)> = db.all(sql, args![]).await.unwrap();
        assert_eq!(seen, [("open", "jonas"), ("open", "marta")].map(|(id, by)| (id.into(), by.into())));
    }
}

#[tokio::test]
async fn put_away_without_looking_it_goes_out_of_what_the_other_parent_shows() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        bring(&mut jo, &[("Her hat.", "CANARYFILE.jpg", small_photograph(1, "WFCANARY"))]).await;
        let (number, id) = (numbers(&place).await.remove(0), arrivals(&mut jonas).await.remove(0));
        assert_eq!(open(&mut jonas, &id).await.status, 303);
        let words = [("title", "The hat"), ("words", "x"), ("audience", "anyone")];
        let story = jonas.write_with(&words, &number, "Her hat.").await;
        assert_eq!(jonas.show(&story, "anyone", "now").await.status, 303);
        let shown = jonas.shown().await.remove(0);
        let picture = place.stranger().get(&format!("{shown}/open")).await.all("srcset=\"/p/").remove(0);
        let picture = format!("/p/{picture}");
        assert_eq!(place.stranger().get(&picture).await.status, 200, "{picture}");
        assert_eq!(marta.press(&format!("/box/arrivals/{id}/away"), &[]).await.location(), "/box");
        assert_eq!(place.stranger().get(&picture).await.status, 404);
        assert!(!place.stranger().get(&format!("{shown}/open")).await.text().contains("/p/"));
        assert!(!jonas.get("/box/keepsakes").await.text().contains("CANARYFILE"));
    }
}

#[tokio::test]
async fn opened_by_mistake_it_is_closed_again_and_the_helper_cannot_take_it_back_any_more() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut jonas = place.jonas(&mut marta).await;
        let link = letterbox(&mut marta, &[]).await;
        let mut jo = helper(&place, &link).await;
        bring(&mut jo, &[("Her hat.", "CANARYFILE.jpg", small_photograph(1, "WFCANARY"))]).await;
        let line = jo.get("/letterbox/receipt").await.all("action=\"/letterbox/receipt/").remove(0);
        let (number, id) = (numbers(&place).await.remove(0), arrivals(&mut marta).await.remove(0));
        let seal = format!("/box/keepsakes/{number}/seal");
        assert_eq!(marta.press(&seal, &[]).await.status, 404, "it is sealed");
        assert_eq!(open(&mut marta, &id).await.status, 303);
        assert!(marta.get(&format!("/box/keepsakes/{number}")).await.text().contains(&seal));
        let story = marta.write(&[("title", "The hat"), ("words", "x")], &format!("place:{number}")).await;
        assert_eq!(marta.press(&seal, &[]).await.location(), format!("/box/keepsakes/{number}"));
        let page = marta.get(&format!("/box/keepsakes/{number}")).await.text();
        assert!(page.contains("Take it out there first"), "{page}");
        // What the other one tells is no reason that it stays open for somebody.
        assert_eq!(jonas.press(&seal, &[]).await.status, 404, "it is sealed for him");
        assert_eq!(open(&mut jonas, &id).await.status, 303);
        assert_eq!(jonas.press(&seal, &[]).await.location(), "/box");
        let slot = marta.slot(&story).await;
        marta.save(&story, &[], &format!("out:{slot}")).await;
        let sealed = marta.press(&seal, &[]).await;
        assert_eq!(sealed.location(), "/box", "{}", sealed.text());
        for keeper in [&mut marta, &mut jonas] {
            assert_eq!(arrivals(keeper).await, std::slice::from_ref(&id));
            is_sealed(&place, keeper, &number).await;
        }
        assert!(!jo.get("/letterbox/receipt").await.text().contains("/withdrawal"));
        assert_eq!(jo.post(&format!("/letterbox/receipt/{line}"), &[]).await.status, 404);
        assert_eq!(open(&mut jonas, &id).await.status, 303);
    }
}
