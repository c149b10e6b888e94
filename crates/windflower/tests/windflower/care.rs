//! Those who decide for the place: one thing at a time, never two of them the same, and nothing but smaller.

use std::collections::BTreeSet;

use platform::args;
use platform::db::Query;

use crate::cast::{Browser, Page, photograph, places};
use crate::reports::{report, told};

/// The addresses of what stands open to her in the line, in its order.
pub async fn things_of(moderator: &mut Browser<'_>) -> Vec<String> {
    let all = moderator.get("/care").await.all("class=\"at\" method=\"post\" action=\"/care/");
    all.into_iter().map(|path| format!("/care/{}", path.trim_end_matches("/open"))).collect()
}

/// Opens the first of them, and answers with its address.
pub async fn open_first(moderator: &mut Browser<'_>) -> String {
    let thing = things_of(moderator).await.remove(0);
    let page = moderator.press(&format!("{thing}/open"), &[]).await;
    assert_eq!(page.location(), thing);
    thing
}

/// Records a decision, as the page of the thing has it.
pub async fn decide(moderator: &mut Browser<'_>, thing: &str, outcome: &str) -> Page {
    decide_with(moderator, thing, outcome, &[]).await
}

pub async fn decide_with(
    moderator: &mut Browser<'_>,
    thing: &str,
    outcome: &str,
    more: &[(&str, &str)],
) -> Page {
    let version = moderator.get(thing).await.hidden("version");
    let form = [("outcome", outcome), ("do", "record"), ("version", version.as_str())];
    moderator.press(thing, &[&form, more].concat()).await
}

#[tokio::test]
async fn what_somebody_opened_is_in_her_hand_until_she_leaves_or_rests_for_four_minutes() {
    for place in places().await {
        let (mut mo, mut ina) =
            (place.joined("Mo", "moderator").await, place.joined("Ina", "moderator").await);
        let (_, address) = told(&mut place.runa().await).await;
        report(&place, &address, "other", "").await;
        let thing = open_first(&mut mo).await;
        assert_eq!(things_of(&mut ina).await, Vec::<String>::new());
        assert!(ina.get("/care").await.text().contains("at\">In somebody’s hand</p>"));
        ina.press(&format!("{thing}/open"), &[]).await;
        let away = ina.get(&thing).await.text();
        assert!(away.contains("It is in somebody’s hand.") && !away.contains("CANARY"), "{away}");
        assert_eq!(decide(&mut ina, &thing, "pass").await.status, 409);
        // It is free once she leaves.
        assert_eq!(mo.press(&format!("{thing}/leave"), &[]).await.location(), "/care");
        assert_eq!(open_first(&mut ina).await, thing);
        // And after four minutes without a step, not before.
        place.app.clock.advance_seconds(239);
        assert_eq!(things_of(&mut mo).await, Vec::<String>::new());
        place.app.clock.advance_seconds(2);
        assert_eq!(open_first(&mut mo).await, thing);
        let page = decide_with(&mut ina, &thing, "give-back", &[("line", "CANARY-LINE")]).await;
        assert_eq!(page.status, 409);
        assert!(page.text().contains("CANARY-LINE"), "what she typed comes back");
        assert_eq!(decide(&mut mo, &thing, "pass").await.status, 303);
        assert!(ina.get(&thing).await.text().contains("It was decided by another person."));
    }
}

#[tokio::test]
async fn two_who_decide_at_once_never_decide_the_same() {
    for place in places().await {
        let (mut mo, mut ina) =
            (place.joined("Mo", "moderator").await, place.joined("Ina", "moderator").await);
        let (_, address) = told(&mut place.runa().await).await;
        report(&place, &address, "other", "").await;
        let thing = open_first(&mut mo).await;
        let version = mo.get(&thing).await.hidden("version");
        let id = thing.rsplit('/').next().unwrap().to_owned();
        let tokens = [mo.token().await, ina.token().await];
        let mut chance = 7_u64;
        for race in 0..200_u32 {
            // It waits again, as on its first day, in nobody's hand or in one of the two.
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            for sql in ["DELETE FROM decision", "UPDATE report SET outcome = NULL, decided_at = NULL"] {
                place.app.db.run(sql, args![]).await.unwrap();
            }
            let sql = "INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at)
                       VALUES ('report', $1, 'place', NULL, 1, 0, '', '', 0)
                       ON CONFLICT (kind, thing_id) DO UPDATE SET taken_by = '', taken_at = 0, not_by = ''";
            place.app.db.run(sql, args![&id]).await.unwrap();
            let outcomes = ["pass", "give-back"];
            let outcome = |who: u32| outcomes[(chance >> (33 + who)) as usize % 2];
            let form = |who: usize, outcome| {
                let token = tokens[who].as_str();
                [
                    ("token", token),
                    ("outcome", outcome),
                    ("do", "record"),
                    ("line", "x"),
                    ("version", version.as_str()),
                ]
            };
            if (chance >> 40).is_multiple_of(3) {
                mo.press(&format!("{thing}/open"), &[]).await;
            }
            let (one, other) = (form(0, outcome(0)), form(1, outcome(1)));
            let (at_mo, at_ina) = tokio::join!(mo.post(&thing, &one), ina.post(&thing, &other));
            let statuses: BTreeSet<u16> = [at_mo.status.as_u16(), at_ina.status.as_u16()].into();
            assert_eq!(statuses.into_iter().collect::<Vec<_>>(), [303, 409], "race {race}");
            let sql = "SELECT count(*) FROM decision";
            assert_eq!(place.app.db.one::<(i64,)>(sql, args![]).await.unwrap(), Some((1,)), "race {race}");
        }
    }
}

#[tokio::test]
async fn a_decision_can_be_taken_back_for_fifteen_minutes_and_stands_in_line_where_it_stood() {
    for place in places().await {
        let mut mo = place.joined("Mo", "moderator").await;
        let mut runa = place.runa().await;
        let (_, address) = told(&mut runa).await;
        let receipt = report(&place, &address, "other", "").await;
        let sql = "SELECT since FROM waiting WHERE kind = 'report'";
        let since = place.app.db.one::<(i64,)>(sql, args![]).await.unwrap();
        place.app.clock.advance_seconds(3_600);
        let thing = open_first(&mut mo).await;
        decide_with(&mut mo, &thing, "give-back", &[("line", "CANARY-LINE")]).await;
        let id = thing.rsplit('/').next().unwrap().to_owned();
        let back = [("kind", "report"), ("id", id.as_str())];
        place.app.clock.advance_seconds(14 * 60);
        assert!(mo.get("/care/mine").await.text().contains("Take it back"));
        assert_eq!(mo.press("/care/mine", &back).await.location(), "/care");
        assert_eq!(place.app.db.one::<(i64,)>(sql, args![]).await.unwrap(), since);
        assert!(!runa.get("/box/said").await.text().contains("CANARY-LINE"), "nothing of it is left");
        assert!(place.stranger().get(&receipt).await.text().contains("waits for a person"));
        // Only once, and not after a quarter of an hour, and nobody else's.
        assert_eq!(mo.press("/care/mine", &back).await.location(), "/care/mine");
        open_first(&mut mo).await;
        decide(&mut mo, &thing, "pass").await;
        let mut ina = place.joined("Ina", "moderator").await;
        assert_eq!(ina.press("/care/mine", &back).await.location(), "/care/mine");
        place.app.clock.advance_seconds(16 * 60);
        assert_eq!(mo.press("/care/mine", &back).await.location(), "/care/mine");
        let all = mo.get("/care/decisions").await.text();
        assert!(all.contains("Taken back") && all.contains("Mo") && !all.contains("CANARY"), "{all}");
    }
}

#[tokio::test]
async fn a_second_person_reads_the_line_and_what_is_handed_over_needs_none() {
    for place in places().await {
        let (mut mo, mut ina) =
            (place.joined("Mo", "moderator").await, place.joined("Ina", "moderator").await);
        let (_, address) = told(&mut place.runa().await).await;
        report(&place, &address, "other", "").await;
        let thing = open_first(&mut mo).await;
        let asked = decide_with(&mut mo, &thing, "second", &[("line", "Is the third line a plan?")]).await;
        assert_eq!(asked.location(), "/care");
        assert_eq!(things_of(&mut mo).await, Vec::<String>::new());
        assert_eq!(open_first(&mut ina).await, thing);
        assert!(ina.get(&thing).await.text().contains("Is the third line a plan?"));
        assert_eq!(ina.press(&thing, &[("do", "hand-over")]).await.location(), "/care");
        assert_eq!(things_of(&mut ina).await, Vec::<String>::new());
        assert_eq!(open_first(&mut mo).await, thing);
        // What may be about danger stands before everything, with whoever else is there.
        assert_eq!(
            mo.press(&thing, &[("do", "safeguard"), ("line", "Please ring her.")]).await.location(),
            "/care"
        );
        let line = ina.get("/care").await.text();
        assert!(line.contains("Somebody may be in danger"), "{line}");
        assert_eq!(open_first(&mut ina).await, thing);
    }
}

#[tokio::test]
async fn a_form_that_lacks_something_comes_back_with_everything_typed() {
    for place in places().await {
        let mut mo = place.joined("Mo", "moderator").await;
        let (_, address) = told(&mut place.runa().await).await;
        report(&place, &address, "other", "").await;
        let thing = open_first(&mut mo).await;
        let none = mo.press(&thing, &[("do", "record"), ("line", "typed <b>")]).await;
        assert_eq!(none.status, 422);
        assert!(none.text().contains("typed &#60;b&#62;"), "{}", none.text());
        for (outcome, missing) in
            [("give-back", "Please write the line"), ("decline", "Please choose a reason")]
        {
            let page = decide(&mut mo, &thing, outcome).await;
            assert_eq!(page.status, 422);
            assert!(page.text().contains(missing), "{outcome}");
        }
        let long = decide_with(&mut mo, &thing, "give-back", &[("line", &"x".repeat(3_000))]).await;
        assert_eq!(long.status, 422);
        let begun = mo.get(&format!("{thing}?begin=reported")).await.text();
        assert!(begun.contains("what readers are told first.</textarea>"), "{begun}");
    }
}

#[tokio::test]
async fn words_come_first_and_a_picture_only_when_it_is_asked_for_and_is_kept_by_no_browser() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let hat = runa.keep("CANARY-FILE.jpg", &photograph(90)).await;
        let room = runa.write_with(&[("title", "A hat"), ("words", "On the sill.")], &hat, "A hat").await;
        runa.show(&room, "anyone", "now").await;
        let address = runa.shown().await.remove(0);
        report(&place, &address, "other", "").await;
        let thing = open_first(&mut mo).await;
        let page = mo.get(&thing).await.text();
        assert!(page.contains("On the sill.") && !page.contains("<img") && !page.contains("/p/"), "{page}");
        let ask = page.split("?picture=").nth(1).unwrap().split('#').next().unwrap().to_owned();
        let asked = mo.get(&format!("{thing}?picture={ask}")).await.text();
        let picture = asked.split("<img src=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let bytes = mo.get(&picture).await;
        assert_eq!(bytes.status, 200);
        assert_eq!(bytes.headers[http::header::CACHE_CONTROL], "no-store");
        let small = runa.get(&format!("/box/keepsakes/{hat}/320.webp")).await;
        assert_eq!(bytes.bytes, small.bytes, "the smallest there is");
        for other in [&mut place.stranger(), &mut runa, &mut place.joined("Ina", "moderator").await] {
            assert_ne!(other.get(&picture).await.status, 200, "only in whose hand it is");
        }
        mo.press(&format!("{thing}/leave"), &[]).await;
        assert_eq!(mo.get(&picture).await.status, 404);
    }
}

#[tokio::test]
async fn what_is_not_for_everybody_stays_closed_and_opening_it_is_told_to_its_keeper() {
    for place in places().await {
        let (mut runa, mut mo) = (place.runa().await, place.joined("Mo", "moderator").await);
        let circle = runa.circle("Near", "everything").await;
        let room = runa.write(&[("title", "CANARY-TITLE"), ("words", "CANARY-PRIVATE")], "save").await;
        runa.share(&room, &[&circle], "now").await;
        let link = runa.invite(&circle, "Ida", "").await;
        let mut ida = place.stranger();
        ida.post(&link, &[]).await;
        let address = runa.shown().await.remove(0);
        let path = format!("{address}/report");
        let receipt = ida.get(&path).await.hidden("receipt");
        ida.post(&path, &[("receipt", &receipt), ("reason", "danger"), ("words", "She says goodbye.")]).await;
        let thing = open_first(&mut mo).await;
        let page = mo.get(&thing).await.text();
        assert!(page.contains("She says goodbye.") && !page.contains("CANARY"), "{page}");
        let glass = format!("{thing}/glass");
        mo.press(&glass, &[("glass-reason", "  ")]).await;
        assert!(!mo.get(&thing).await.text().contains("CANARY"), "not without a reason");
        mo.press(&glass, &[("glass-reason", "A goodbye is reported.")]).await;
        assert!(mo.get(&thing).await.text().contains("CANARY-PRIVATE"));
        assert_eq!(mo.get(&address).await.status, 404, "and nowhere else");
        let said = runa.get("/box/said").await.text();
        assert!(said.contains("A goodbye is reported.") && said.contains("opened this story"), "{said}");
        assert!(mo.get("/care/decisions").await.text().contains("Opened for an hour"));
        // For an hour, for her alone.
        let mut ina = place.joined("Ina", "moderator").await;
        mo.press(&format!("{thing}/leave"), &[]).await;
        open_first(&mut ina).await;
        assert!(!ina.get(&thing).await.text().contains("CANARY"));
        ina.press(&format!("{thing}/leave"), &[]).await;
        place.app.clock.advance_seconds(3_601);
        open_first(&mut mo).await;
        assert!(!mo.get(&thing).await.text().contains("CANARY"));
    }
}

#[tokio::test]
async fn what_she_rather_does_not_see_leaves_her_page_and_nobody_elses() {
    for place in places().await {
        let (mut mo, mut ina) =
            (place.joined("Mo", "moderator").await, place.joined("Ina", "moderator").await);
        let (mut runa, mut ask) = (place.runa().await, place.joined("Ada", "keeper").await);
        let room = runa.write(&[("title", "One"), ("words", "one")], "save").await;
        let token = runa.token().await;
        let answers = [
            ("token", token.as_str()),
            ("experience-asked", "yes"),
            ("experience", "stillbirth"),
            ("do", "save"),
        ];
        assert_eq!(runa.post_files(&format!("{room}/before"), &answers, &[]).await.status, 303);
        runa.show(&room, "anyone", "now").await;
        let address = runa.shown().await.remove(0);
        report(&place, &address, "other", "").await;
        ask.press("/lived-it", &[("words", "It was in spring.")]).await;
        let both = things_of(&mut mo).await;
        assert_eq!(both.len(), 2);
        let is_report = |thing: &String| thing.starts_with("/care/report/");
        mo.press("/care/today", &[("kind", "member"), ("letters", "yes")]).await;
        assert!(things_of(&mut mo).await.iter().all(is_report));
        mo.press("/care/today", &[("experience", "stillbirth")]).await;
        assert!(things_of(&mut mo).await.iter().all(|thing| !is_report(thing)));
        assert!(!mo.get("/care").await.text().contains("id=\"letters\""), "no letters act");
        mo.press("/care/today", &[("kind-day", "yes"), ("letters", "yes")]).await;
        let kind = mo.get("/care").await.text();
        assert!(kind.contains("Today only what is kind") && !kind.contains("/care/report/"));
        assert_eq!(things_of(&mut ina).await, both);
        // Until midnight.
        place.app.clock.advance_seconds(3 * 3_600);
        let mut mo = place.signed_in("mo@post.example").await;
        assert_eq!(things_of(&mut mo).await, both);
        // She stops: nothing stays in her hand.
        let thing = open_first(&mut mo).await;
        assert_eq!(mo.press("/care/stop", &[]).await.location(), "/care/rest");
        assert!(things_of(&mut ina).await.contains(&thing));
    }
}

#[tokio::test]
async fn whoever_asks_to_be_a_member_stands_in_the_same_line() {
    for place in places().await {
        let (mut mo, mut ada) = (place.joined("Mo", "moderator").await, place.joined("Ada", "keeper").await);
        ada.press("/lived-it", &[("words", "It was in spring.")]).await;
        let thing = open_first(&mut mo).await;
        assert!(mo.get(&thing).await.text().contains("It was in spring."));
        assert_eq!(decide(&mut mo, &thing, "pass").await.status, 303);
        assert!(ada.get("/lived-it").await.text().contains("These stories were meant for you"));
        let mut marta = place.marta().await;
        assert!(marta.get(&thing).await.text().contains("Welcomed"));
        assert_eq!(decide(&mut marta, &thing, "decline").await.status, 409);
    }
}

#[tokio::test]
async fn the_script_learns_how_a_thing_stands_and_nothing_else() {
    for place in places().await {
        let (mut mo, mut ina) =
            (place.joined("Mo", "moderator").await, place.joined("Ina", "moderator").await);
        let (_, address) = told(&mut place.runa().await).await;
        report(&place, &address, "other", "CANARY").await;
        let thing = things_of(&mut mo).await.remove(0);
        let id = thing.rsplit('/').next().unwrap();
        let asked = format!("/care/state?things=report.{id},report.0192-none");
        let state = async |who: &mut Browser<'_>| {
            let page = who.get(&asked).await;
            assert_eq!(page.headers[http::header::CACHE_CONTROL], "no-store");
            let all: serde_json::Value = serde_json::from_slice(&page.bytes).unwrap();
            assert_eq!(all["report.0192-none"], "gone");
            all[format!("report.{id}")].as_str().unwrap().to_owned()
        };
        assert_eq!(state(&mut ina).await, "free");
        open_first(&mut mo).await;
        assert_eq!((state(&mut mo).await.as_str(), state(&mut ina).await.as_str()), ("hers", "taken"));
        decide(&mut mo, &thing, "pass").await;
        assert_eq!(state(&mut ina).await, "gone");
        for odd in ["x", "report.A", "note.", "report.a'--"] {
            assert_eq!(ina.get(&format!("/care/state?things={odd}")).await.status, 404, "{odd}");
        }
        assert_ne!(place.stranger().get(&asked).await.status, 200);
    }
}

#[tokio::test]
async fn the_place_keeps_its_own_sentences_and_names_who_is_there_in_danger() {
    for place in places().await {
        let mut mo = place.joined("Mo", "moderator").await;
        let (_, address) = told(&mut place.runa().await).await;
        report(&place, &address, "other", "").await;
        mo.press("/care/sentences", &[("reported", ""), ("own-1", "From all of us at [place].")]).await;
        let duty =
            [("name", "Ruth"), ("reach", "0808 157 0000"), ("hours", "Day and night"), ("at-night", "yes")];
        mo.press("/care/duty", &duty).await;
        let thing = open_first(&mut mo).await;
        let page = mo.get(&thing).await.text();
        assert!(page.contains("From all of us at Rosehip.") && !page.contains("begin=reported"), "{page}");
        assert!(page.contains("Ruth") && page.contains("0808 157 0000"));
        let now = windflower::people::duty::now(&place.app.db).await.unwrap().unwrap();
        assert!(now.at_night && now.hours == "Day and night");
        let long = "x".repeat(2_000);
        assert_eq!(mo.press("/care/sentences", &[("own-1", long.as_str())]).await.status, 422);
        assert_eq!(mo.press("/care/duty", &[("name", long.as_str())]).await.status, 422);
    }
}

#[tokio::test]
async fn the_line_is_turned_part_by_part_and_nothing_on_it_jumps() {
    for place in places().await {
        let mut mo = place.joined("Mo", "moderator").await;
        for number in 0..60 {
            let (id, since) = (format!("p{number:03}"), 1_000 + i64::from(number));
            for sql in [
                "INSERT INTO person (id, name, address, address_key, password, role, language, time_zone, made_at)
                 VALUES ($1, $1, $1, $1, NULL, 'keeper', 'en', 'Europe/London', $2)",
                "INSERT INTO member (person_id, state, words, asked_at) VALUES ($1, 'asked', '', $2)",
                "INSERT INTO waiting (kind, thing_id, decider, keeper_id, place_in_line, since, not_by, taken_by, taken_at)
                 VALUES ('member', $1, 'place', NULL, 4, $2, '', '', 0)",
            ] {
                place.app.db.run(sql, args![&id, since]).await.unwrap();
            }
        }
        let first = things_of(&mut mo).await;
        let list = mo.get("/care").await.text();
        let more = list.split("href=\"/care?line=4").nth(1).unwrap().split('"').next().unwrap();
        let all = [first.clone(), {
            let marks = mo
                .all_parts(&format!("/care?line=4{}", more.replace("&#38;", "&")), "data-thing=\"member.")
                .await;
            marks.into_iter().map(|id| format!("/care/member/{id}")).collect()
        }]
        .concat();
        let wanted: Vec<String> = (0..60).map(|number| format!("/care/member/p{number:03}")).collect();
        assert_eq!(all, wanted);
        // Somebody decides the first: the others stand where they stood.
        mo.press(&format!("{}/open", first[0]), &[]).await;
        assert_eq!(things_of(&mut mo).await, first[1..]);
        for odd in
            ["/care?line=9", "/care?line=4&after=x", "/care/nothing/x", "/care/note/x", "/care/report/none"]
        {
            assert_eq!(mo.get(odd).await.status, 404, "{odd}");
        }
    }
}
