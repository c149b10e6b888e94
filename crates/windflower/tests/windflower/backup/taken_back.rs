//! What was taken back after a backup does not stand open again after it was restored.

use platform::db::Query;
use std::fs;
use std::time::Duration;

use futures_util::future::join_all;
use platform::args;
use windflower::operate::backup::{Restore, restore};
use windflower::people::ledger;

use super::elsewhere::{Elsewhere, Machine, back_up};
use super::{ENGINES, fresh};
use crate::cast::{Browser, PASSWORD, Place, photograph, places, places_with};
use crate::listing::hold_what_is_shown;

/// A story with one photograph: its room and its address.
async fn shown(keeper: &mut Browser<'_>, title: &str, circles: &[&str]) -> (String, String) {
    let before = keeper.shown().await;
    let keepsake = keeper.keep("hat.jpg", &photograph(90)).await;
    let room = keeper.write_with(&[("title", title)], &keepsake, "On the sill").await;
    let page = match circles {
        [] => keeper.show(&room, "anyone", "now").await,
        circles => keeper.share(&room, circles, "now").await,
    };
    assert_eq!(page.status, 303, "{}", page.text());
    (room, keeper.shown().await.into_iter().find(|one| !before.contains(one)).unwrap())
}

/// The lines of the ledger, once it holds each of these kinds so often: it is written soon after, not before the answer.
async fn ledger_with(place: &Place, kinds: &[(&str, usize)]) -> String {
    let mut text = String::new();
    for _ in 0..500 {
        text = fs::read_to_string(&place.settings.ledger).unwrap_or_default();
        if kinds.iter().all(|(kind, times)| text.matches(&format!(" {kind} ")).count() >= *times) {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the ledger does not name all of {kinds:?}: {text}");
}

/// What stands in the ledger after all of it was taken back, and how often.
const TAKEN_BACK: [(&str, usize); 7] = [
    ("narrowed", 2),
    ("invitation", 1),
    ("circle", 1),
    ("letterbox", 1),
    ("password", 1),
    ("picture", 1),
    ("after-me", 1),
];

/// What Clara was given for the time after her.
async fn after_me_link(keeper: &mut Browser<'_>) -> String {
    let form =
        [("about", "box"), ("choice", "goes-to"), ("name", "Clara"), ("address", "clara@post.example")];
    assert_eq!(keeper.press("/box/after-me", &form).await.location(), "/box/after-me");
    let id = keeper.get("/box/after-me").await.all("action=\"/box/after-me/").remove(0);
    let id = id.split('/').next().unwrap().to_owned();
    keeper.make_link(&format!("/box/after-me/{id}/link"), &[], "/after/").await
}

async fn status(place: &Place, path: &str) -> u16 {
    place.stranger().get(path).await.status.as_u16()
}

#[tokio::test]
async fn what_was_taken_back_after_a_backup_is_taken_back_again_after_a_restore() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        let (family, friends) =
            (marta.circle("Family", "everything").await, marta.circle("Friends", "everything").await);
        let to_ida = marta.invite(&family, "Ida", "").await;
        place.app.clock.advance_seconds(1);
        let to_ruth = marta.invite(&family, "Ruth", "").await;
        let to_friend = marta.invite(&friends, "Olga", "").await;
        let letterbox = marta.make_link("/box/letterboxes", &[("sentence", "Thank you")], "/l/").await;
        let (stays_room, stays) = shown(&mut marta, "Stays", &[]).await;
        let (closed_room, closed) = shown(&mut marta, "Closed", &[]).await;
        let (edited_room, edited) = shown(&mut marta, "With the name of the ward", &[]).await;
        shown(&mut marta, "For the family", &[&family]).await;
        place.app.db.run("INSERT INTO member (person_id, state, words, asked_at, visited_at) SELECT id, 'admitted', '', 1, 1 FROM person", args![]).await.unwrap();
        place.app.db.run("INSERT INTO passkey (id, person_id, credential, name, sealed, made_at) SELECT 'old-phone', id, 'c', 'n', 's', 1 FROM person", args![]).await.unwrap();
        let scarf = marta.keep("scarf.jpg", &photograph(30)).await;
        let to_clara = after_me_link(&mut marta).await;
        for open in [&stays, &closed, &edited, &to_ida, &to_friend, &letterbox, &to_clara] {
            assert_eq!(status(&place, open).await, 200, "{open}");
        }
        back_up(&place).await.unwrap();

        place.app.clock.advance_seconds(60);
        marta.press(&format!("{closed_room}/withdrawal"), &[]).await;
        marta.save(&edited_room, &[("title", "Without it")], "save").await;
        marta.show(&edited_room, "anyone", "now").await;
        let ida = marta.get(&format!("/box/circles/{family}")).await.all("/box/invitations/").remove(0);
        marta.press(&format!("/box/invitations/{ida}"), &[]).await;
        marta.press(&format!("/box/circles/{friends}/removal"), &[]).await;
        let button = marta.get("/box/letterboxes").await.all("action=\"/box/letterboxes/");
        let button = button.into_iter().find(|one| one.ends_with("/withdrawal")).unwrap();
        marta.press(&format!("/box/letterboxes/{button}"), &[]).await;
        marta.press(&format!("/box/keepsakes/{scarf}/away"), &[]).await;
        let decision = marta.get("/box/after-me").await.all("action=\"/box/after-me/").remove(0);
        let decision = decision.split('/').next().unwrap().to_owned();
        marta.press(&format!("/box/after-me/{decision}/link-back"), &[]).await;
        marta.prove().await;
        marta.press("/account/password", &[("password", "a lamp in the hallway window")]).await;
        let lines = ledger_with(&place, &TAKEN_BACK).await;
        assert_eq!(lines.lines().count(), 8, "{lines}");
        let (person,) =
            place.app.db.one::<(String,)>("SELECT id FROM person", args![]).await.unwrap().unwrap();
        let now = place.app.clock.now().millis();
        let lines = format!("{lines}{now} membership {person}\n{now} passkey old-phone\n");

        for engine in ENGINES {
            let Some(machine) = Machine::new(&place, engine).await else { continue };
            fs::write(&machine.settings.ledger, &lines).unwrap();
            let restored =
                restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
            assert_eq!((restored.erased, restored.taken_back), (0, 9));
            let there = machine.into_place(&place.app.clock).await;
            for gone in [&closed, &edited, &to_ida, &to_friend, &letterbox, &to_clara] {
                assert_eq!(status(&there, gone).await, 404, "{gone}");
            }
            for open in [&stays, &to_ruth] {
                assert_eq!(status(&there, open).await, 200, "{open}");
            }
            let form = [("address", "marta@post.example"), ("password", PASSWORD)];
            assert_eq!(there.stranger().post("/sign-in", &form).await.status, 422);
            for (sql, left) in [
                ("SELECT count(*) FROM passkey", 0),
                ("SELECT count(*) FROM member WHERE state = 'admitted'", 0),
                ("SELECT count(*) FROM story WHERE state = 'published'", 2),
            ] {
                let (count,) = there.app.db.one::<(i64,)>(sql, args![]).await.unwrap().unwrap();
                assert_eq!(count, left, "{sql}");
            }
            hold_what_is_shown(&there).await;
            // It is done once, and what she gives again stays given.
            assert_eq!(ledger::came_back(&there.app.db, &there.settings.ledger).await.unwrap(), []);
        }
        // Where the ledger is lost nobody knows; then everything is closed, if the steward wants that.
        let machine = Machine::new(&place, ENGINES[0]).await.unwrap();
        let closed = Restore { closed: true, ..elsewhere.restore(None) };
        let restored = restore::run(&machine.settings, &place.app.clock, &closed).await.unwrap();
        assert_eq!((restored.taken_back, restored.closed, restored.knew_all), (0, 4, false));
        let there = machine.into_place(&place.app.clock).await;
        assert_eq!(status(&there, &stays).await, 404);
        hold_what_is_shown(&there).await;
        assert_eq!(there.signed_in("marta@post.example").await.get(&stays_room).await.status, 200);
    }
}

#[tokio::test]
async fn however_many_write_the_ledger_at_once_each_line_stands_in_it_once() {
    for place in places().await {
        let (db, path) = (&place.app.db, &place.settings.ledger);
        db.run(
            "INSERT INTO taken_back (kind, id, at, in_file) VALUES ('narrowed', 'hat', 7, FALSE)",
            args![],
        )
        .await
        .unwrap();
        for written in join_all((0..8).map(|_| ledger::write_down(db, path))).await {
            written.unwrap();
        }
        assert_eq!(fs::read_to_string(path).unwrap(), "7 narrowed hat\n");
    }
}

/// Everything that is on its way, or lets somebody in, in rows that a backup carries along. `$1` is somebody, `$2` the
/// last moment there is.
const ON_ITS_WAY: [(&str, &str); 12] = [
    ("session", "INSERT INTO session (fingerprint, person_id, device, made_at, seen_at, ends_at) SELECT 's', $1, '', $2, $2, $2"),
    ("sign_in_link", "INSERT INTO sign_in_link (fingerprint, person_id, made_at, ends_at) SELECT 'l', $1, 0, $2"),
    ("half_sign_in", "INSERT INTO half_sign_in (fingerprint, person_id, ends_at) SELECT 'h', $1, $2"),
    ("staff_way", "INSERT INTO staff_way (fingerprint, sealed, ends_at) SELECT 'w', 's', $2 WHERE CAST($1 AS TEXT) <> ''"),
    ("ceremony", "INSERT INTO ceremony (fingerprint, sealed, ends_at) SELECT 'c', 's', $2 WHERE CAST($1 AS TEXT) <> ''"),
    ("device", "INSERT INTO device (name, person_id, made_at, seen_at) SELECT 'd', $1, 0, $2"),
    (
        "address_change",
        "INSERT INTO address_change (id, person_id, address, old_address, fingerprint, ends_at)
         SELECT 'a', $1, 'new@post.example', 'old@post.example', 'f', $2",
    ),
    (
        "parent_invitation",
        "INSERT INTO parent_invitation (box_id, by_person, fingerprint, ends_at)
         SELECT box_id, person_id, 'p', $2 FROM box_keeper WHERE person_id = $1",
    ),
    ("awaited", "INSERT INTO awaited (person_id, here_at) SELECT $1, $2"),
    (
        "parting",
        "INSERT INTO parting (box_id, asked_by, asked_at, due)
         SELECT box_id, person_id, 0, $2 FROM box_keeper WHERE person_id = $1",
    ),
    (
        "upload",
        "INSERT INTO upload (id, person_id, box_id, file_name, bytes, sha256, state, word, made_at, touched_at)
         SELECT 'u', person_id, box_id, 'hat.jpg', 9, '', 'arriving', '', $2, $2 FROM box_keeper WHERE person_id = $1",
    ),
    ("blob_copy", "INSERT INTO blob_copy (folder, since) SELECT 'elsewhere', $2 WHERE CAST($1 AS TEXT) <> ''"),
];

#[tokio::test]
async fn whatever_lets_somebody_in_or_is_on_its_way_ends_with_a_restore() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        let (id,) = place.app.db.one::<(String,)>("SELECT id FROM person", args![]).await.unwrap().unwrap();
        let last = place.app.clock.now().plus_days(300);
        for (table, sql) in ON_ITS_WAY {
            place.app.db.run(sql, args![&id, last]).await.unwrap_or_else(|error| panic!("{table}: {error}"));
        }
        back_up(&place).await.unwrap();
        for engine in ENGINES {
            let Some(machine) = Machine::new(&place, engine).await else { continue };
            restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
            let there = machine.into_place(&place.app.clock).await;
            let mut parts = there.app.db.dump().await.unwrap();
            let mut table = String::new();
            while let Some(part) = parts.recv().await {
                match part.unwrap() {
                    platform::db::Part::Table { name, .. } => table = name,
                    platform::db::Part::Row(_) => {
                        assert!(!ON_ITS_WAY.iter().any(|(ended, _)| *ended == table), "{table} came back");
                    }
                    platform::db::Part::End => {}
                }
            }
        }
    }
}

#[tokio::test]
async fn whoever_runs_the_place_and_leaves_does_not_run_it_again_after_a_restore() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        place.joined("Runa", "steward").await;
        back_up(&place).await.unwrap();
        let (runa,) = place
            .app
            .db
            .one::<(String,)>("SELECT id FROM person WHERE name = 'Runa'", args![])
            .await
            .unwrap()
            .unwrap();
        for engine in ENGINES {
            let Some(machine) = Machine::new(&place, engine).await else { continue };
            fs::write(&machine.settings.ledger, format!("1 leaves {runa}\n")).unwrap();
            restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
            let there = machine.into_place(&place.app.clock).await;
            let role = "SELECT role FROM person WHERE name = 'Runa'";
            let (role,) = there.app.db.one::<(String,)>(role, args![]).await.unwrap().unwrap();
            assert_eq!(role, "keeper");
        }
    }
}

#[tokio::test]
async fn what_was_on_its_way_at_the_moment_of_a_backup_does_not_happen_after_a_restore() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        let room = marta.write(&[("title", "Waits"), ("words", "For a night.")], "save").await;
        assert_eq!(marta.show(&room, "anyone", "night").await.status, 303);
        let join = marta.invite_parent().await;
        place.runa().await;
        place.joined("Ruth", "keeper").await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        marta.press(&format!("/box/keepsakes/{hat}/away"), &[]).await;
        place.app.clock.advance_seconds(20 * 86_400);
        let waits = "SELECT count(*) FROM widening";
        place.app.db.run("UPDATE widening SET due = due + 3000000000", args![]).await.unwrap();
        let (waiting,) = place.app.db.one::<(i64,)>(waits, args![]).await.unwrap().unwrap();
        assert_eq!(waiting, 1);
        back_up(&place).await.unwrap();
        // After the backup she called the story back and brought the hat back; nothing else says so any more.
        place.app.clock.advance_seconds(15 * 86_400);
        for engine in ENGINES {
            let Some(machine) = Machine::new(&place, engine).await else { continue };
            // Two began to remove their accounts; one of them stayed.
            let ids =
                place.app.db.all::<(String, String)>("SELECT name, id FROM person", args![]).await.unwrap();
            let id = |name: &str| &ids.iter().find(|(one, _)| one == name).unwrap().1;
            let (runa, ruth) = (id("Runa"), id("Ruth"));
            fs::write(
                &machine.settings.ledger,
                format!("1 leaves {runa}\n1 leaves {ruth}\n2 stays {ruth}\n"),
            )
            .unwrap();
            restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
            let there = machine.into_place(&place.app.clock).await;
            assert!(!there.settings.data.join("restore-is-under-way").exists());
            let leaves =
                there.app.db.all::<(String,)>("SELECT person_id FROM farewell", args![]).await.unwrap();
            assert_eq!(leaves, [(runa.clone(),)]);
            there.app.clock.advance_seconds(29 * 86_400);
            there.work().await;
            windflower::keep::keepsakes::jobs::remove_due(&there.app).await.unwrap();
            let (waiting,) = there.app.db.one::<(i64,)>(waits, args![]).await.unwrap().unwrap();
            assert_eq!(waiting, 0);
            let mut again = there.signed_in("marta@post.example").await;
            assert!(again.shown().await.is_empty());
            assert_eq!(there.stranger().get(&join).await.status, 404);
            again.press(&format!("/box/keepsakes/{hat}/back"), &[]).await;
            let original = format!("/box/keepsakes/{hat}/original");
            assert_eq!(again.get(&original).await.bytes, photograph(90), "a way back for the whole time");
        }
    }
}
