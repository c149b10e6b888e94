//! Held means held: what nobody passed leaves no trace at the keeper, and nothing but a person ever lets it through.

use platform::args;
use platform::db::Query;

use super::{decides, first_reader, told, writes};
use crate::cast::{Browser, Place, places};

/// Every page and picture of a keeper's that could say something about what was written to her, byte for byte with its
/// headers.
async fn everything(keeper: &mut Browser<'_>, address: &str) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    let room = keeper.all_parts("/box/stories", "href=\"/box/stories/").await.remove(0);
    let rooms = ["", "/preview", "/who", "/notes", "/before", "/versions"];
    let rooms = rooms.iter().map(|part| format!("/box/stories/{}{part}", room.split('/').next().unwrap()));
    let paths = [
        "/",
        "/stories",
        "/box",
        "/box/stories",
        "/box/notes",
        "/box/notes/away",
        "/box/notes/reading",
        "/box/circles",
        "/box/readers",
        "/box/after-me",
        "/account",
        "/account/letters",
        "/lived-it",
        "/help",
    ];
    let own = [address.to_owned(), format!("{address}/open"), format!("{address}/words")];
    for path in paths.iter().map(|path| (*path).to_owned()).chain(rooms).chain(own) {
        let page = keeper.get(&path).await;
        let headers: String =
            page.headers.iter().map(|(name, value)| format!("{name}: {value:?}\n")).collect();
        all.push((format!("{path} {}\n{headers}", page.status), page.bytes));
    }
    all
}

fn same(before: &[(String, Vec<u8>)], after: &[(String, Vec<u8>)], what: &str) {
    for ((name, one), (other_name, other)) in before.iter().zip(after) {
        assert_eq!(name, other_name, "{what}");
        let (one, other) = (String::from_utf8_lossy(one), String::from_utf8_lossy(other));
        assert_eq!(one, other, "{what}: {name}");
    }
}

#[tokio::test]
async fn a_note_that_was_not_passed_changes_not_one_byte_of_anything_its_keeper_gets() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "shown").await;
        let before = everything(&mut marta, &address).await;
        writes(&place, &address, "CANARY one", "everyone").await;
        same(&before, &everything(&mut marta, &address).await, "held");
        decides(&mut ida, "/first", "decline").await;
        same(&before, &everything(&mut marta, &address).await, "put aside");
        writes(&place, &address, "CANARY two", "everyone").await;
        decides(&mut ida, "/first", "give-back").await;
        same(&before, &everything(&mut marta, &address).await, "given back");
        let receipt = writes(&place, &address, "CANARY three", "everyone").await;
        place.stranger().post(&format!("{receipt}/back"), &[]).await;
        same(&before, &everything(&mut marta, &address).await, "taken back");
        place.work().await;
        place.tick().await;
        assert!(place.letters().is_empty());
    }
}

#[tokio::test]
async fn no_change_of_anything_but_a_person_lets_a_held_note_through() {
    for place in places().await {
        let mut marta = place.marta().await;
        let ida = first_reader(&place, &mut marta, "Ida").await;
        let (room, address) = told(&mut marta, "anyone", "aside").await;
        writes(&place, &address, "CANARYHELD", "everyone").await;
        let is_held = async |what: &str| {
            let mut keeper = place.marta().await;
            keeper.press("/box/notes/open", &[]).await;
            for path in ["/box/notes", "/box/notes/reading", "/box", &room, &format!("{room}/notes")] {
                assert!(!keeper.get(path).await.text().contains("CANARY"), "{what}: {path}");
            }
            for path in [address.clone(), format!("{address}/open"), "/stories".to_owned(), "/i".to_owned()] {
                assert!(!place.stranger().get(&path).await.text().contains("CANARY"), "{what}: {path}");
            }
        };
        is_held("as it came").await;
        for wish in [("anyone", "shown"), ("invited", "shown"), ("closed", "aside"), ("anyone", "shown")] {
            marta.press(&format!("{room}/notes"), &[("taking", wish.0), ("showing", wish.1)]).await;
            is_held(&format!("{wish:?}")).await;
        }
        // Whoever read first is named no more, and the keeper reads herself from now on.
        let reader = marta.get("/box/readers").await.all("action=\"/box/readers/")[0].clone();
        let reader = reader.split('/').next().unwrap().to_owned();
        marta.press(&format!("/box/readers/{reader}/withdrawal"), &[]).await;
        marta.press("/box/readers/herself", &[("herself", "yes")]).await;
        is_held("nobody reads first").await;
        let mut ended = ida;
        assert_eq!(ended.get("/first").await.status, 404, "and whoever read sees nothing any more");
        for mode in ["open", "editor", "family"] {
            let sql = "UPDATE place SET mode = $1";
            place.app.db.run(sql, args![mode]).await.unwrap();
            place.app.place.read_again(&place.app.db).await.unwrap();
            place.app.page_cache.forget_all();
            is_held(mode).await;
        }
        marta.press(&format!("{room}/withdrawal"), &[]).await;
        marta.show(&room, "anyone", "now").await;
        is_held("taken back and shown again").await;
        for _ in 0..100 {
            place.app.clock.advance_seconds(86_400);
            place.tick().await;
        }
        is_held("after a hundred days").await;
        let mut jo = first_reader(&place, &mut place.marta().await, "Jo").await;
        assert!(jo.get("/first").await.text().contains("CANARYHELD"), "it waits for whoever is named next");
    }
}

#[tokio::test]
async fn a_decision_can_be_undone_for_fifteen_minutes_as_long_as_she_has_not_seen_it() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "shown").await;
        writes(&place, &address, "CANARYWORDS", "everyone").await;
        decides(&mut ida, "/first", "pass").await;
        assert!(place.stranger().get(&address).await.text().contains("CANARYWORDS"));
        let undo = async |ida: &mut Browser<'_>| {
            let undo = ida.get("/first").await.all("action=\"/first/");
            let undo = undo.into_iter().find(|path| path.ends_with("/undo"))?;
            Some(ida.post(&format!("/first/{undo}"), &[]).await)
        };
        place.app.clock.advance_seconds(60);
        assert!(undo(&mut ida).await.is_some());
        place.app.clock.advance_seconds(60);
        assert!(!place.stranger().get(&address).await.text().contains("CANARYWORDS"), "at once");
        assert!(!marta.get("/box/notes").await.text().contains("Some notes"));
        assert!(ida.get("/first").await.text().contains("CANARYWORDS"), "it waits again");
        decides(&mut ida, "/first", "pass").await;
        place.app.clock.advance_seconds(16 * 60);
        assert!(undo(&mut ida).await.is_none(), "after a quarter of an hour there is nothing to undo");
        writes(&place, &address, "CANARYSECOND", "her-alone").await;
        decides(&mut ida, "/first", "pass").await;
        marta.press("/box/notes/open", &[]).await;
        assert!(undo(&mut ida).await.is_none(), "she has seen it");
        let sql = "SELECT outcome FROM decision ORDER BY made_at, id";
        let record = place.app.db.all::<(String,)>(sql, args![]).await.unwrap();
        let record: Vec<_> = record.iter().map(|(outcome,)| outcome.as_str()).collect();
        assert_eq!(record, ["pass", "undone", "pass", "pass"], "the list only grows");
    }
}

#[tokio::test]
async fn two_first_readers_never_decide_the_same_note() {
    for place in places().await {
        let mut marta = place.marta().await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let mut jo = first_reader(&place, &mut marta, "Jo").await;
        for round in 0..10 {
            writes(&place, &address, &format!("CANARY{round}"), "her-alone").await;
            let page = ida.get("/first").await;
            let note = page.all("action=\"/first/").into_iter().find(|id| !id.ends_with("/undo")).unwrap();
            let (path, version) = (format!("/first/{note}"), page.hidden("version"));
            let pass = [("do", "pass"), ("version", version.as_str())];
            let decline = [("do", "decline"), ("version", version.as_str())];
            tokio::join!(ida.post(&path, &pass), jo.post(&path, &decline));
            let sql = "SELECT count(*) FROM decision WHERE thing_id = $1";
            let (decided,) = place.app.db.one::<(i64,)>(sql, args![note.as_str()]).await.unwrap().unwrap();
            assert_eq!(decided, 1, "{note}");
        }
    }
}

#[tokio::test]
async fn words_that_changed_under_the_eyes_of_whoever_reads_are_read_once_more() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        let receipt = writes(&place, &address, "Kind words.", "her-alone").await;
        let page = ida.get("/first").await;
        let path = format!("/first/{}", page.all("action=\"/first/")[0]);
        let changed = [("words", "CANARYCRUEL"), ("for", "her-alone")];
        place.stranger().post(&format!("{receipt}/change"), &changed).await;
        ida.post(&path, &[("do", "pass"), ("version", &page.hidden("version"))]).await;
        assert!(ida.get("/first").await.text().contains("CANARYCRUEL"), "it still waits");
        marta.press("/box/notes/open", &[]).await;
        assert!(!marta.get("/box/notes").await.text().contains("CANARY"));
    }
}

#[tokio::test]
async fn what_was_put_aside_is_gone_after_ninety_days_and_all_of_it_with_the_story() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (room, address) = told(&mut marta, "anyone", "aside").await;
        let count = async |table: &str| {
            let sql = match table {
                "note" => "SELECT count(*) FROM note",
                _ => "SELECT count(*) FROM waiting",
            };
            place.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap().0
        };
        writes(&place, &address, "CANARY", "her-alone").await;
        decides(&mut ida, "/first", "decline").await;
        let days = async |count: i64| {
            for _ in 0..count {
                place.app.clock.advance_seconds(86_400);
                place.tick().await;
            }
        };
        days(89).await;
        assert_eq!(count("note").await, 1);
        days(2).await;
        assert_eq!(count("note").await, 0);
        writes(&place, &address, "CANARY", "her-alone").await;
        assert_eq!((count("note").await, count("waiting").await), (1, 1));
        let mut marta = place.marta().await;
        marta.press(&format!("{room}/withdrawal"), &[]).await;
        assert_eq!(marta.press(&format!("{room}/away"), &[]).await.status, 303);
        days(31).await;
        assert_eq!((count("note").await, count("waiting").await), (0, 0), "with the story");
        assert!(ida.get("/first").await.text().contains("Nothing waits"));
    }
}

/// Whatever somebody tries who is not the one who reads, nothing of it is there for her.
#[tokio::test]
async fn nobody_else_decides_reads_or_takes_back() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (_, address) = told(&mut marta, "anyone", "aside").await;
        writes(&place, &address, "CANARYWORDS", "her-alone").await;
        let page = ida.get("/first").await;
        let (note, version) = (page.all("action=\"/first/")[0].clone(), page.hidden("version"));
        let others: [Browser<'_>; 3] =
            [place.stranger(), place.runa().await, place.joined("Mo", "moderator").await];
        let foreign = reader_of_another(&place).await;
        for mut other in others.into_iter().chain([foreign, marta.clone()]) {
            let pass = [("do", "pass"), ("version", version.as_str())];
            other.post(&format!("/first/{note}"), &pass).await;
            other.press(&format!("/box/notes/reading/{note}"), &pass).await;
            other.press(&format!("/box/notes/{note}"), &[("do", "show")]).await;
            for path in ["/first".to_owned(), format!("/n/{note}"), "/box/notes/reading".to_owned()] {
                assert!(!other.get(&path).await.text().contains("CANARY"), "{path}");
            }
        }
        assert!(ida.get("/first").await.text().contains("CANARYWORDS"), "it waits as before");
    }
}

/// Somebody who reads first for somebody else.
async fn reader_of_another(place: &Place) -> Browser<'_> {
    let mut hedda = place.joined("Hedda", "keeper").await;
    first_reader(place, &mut hedda, "Uli").await
}

#[tokio::test]
async fn whoever_reads_first_learns_nothing_of_a_story_that_was_taken_back_or_is_for_a_circle() {
    for place in places().await {
        let mut marta = place.marta().await;
        let mut ida = first_reader(&place, &mut marta, "Ida").await;
        let (room, address) = told(&mut marta, "anyone", "aside").await;
        writes(&place, &address, "CANARYWORDS", "her-alone").await;
        assert!(ida.get("/first").await.text().contains("The small hat"));
        marta.press(&format!("{room}/withdrawal"), &[]).await;
        let page = ida.get("/first").await.text();
        assert!(page.contains("CANARYWORDS") && !page.contains("The small hat"), "{page}");
        assert!(!page.contains(&address), "{page}");
        decides(&mut ida, "/first", "pass").await;
        assert!(marta.get("/box/notes").await.text().contains("Some notes"), "it reaches her all the same");
    }
}
