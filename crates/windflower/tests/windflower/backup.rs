//! Backups are proven by restoring them; a restored place is the same place on either engine; what was erased does not
//! come back with one, and nobody reads one without its key.

pub mod elsewhere;
mod taken_back;

use platform::db::Query;
use std::fs;
use std::path::PathBuf;

use platform::args;
use platform::db::Engine;
use windflower::app::Shared;
use windflower::operate::backup::{self, Restore, restore};

use self::elsewhere::{Elsewhere, Machine, back_up, files_below};
use crate::cast::{Browser, Place, photograph, places_with};
use crate::checks::{file, flip_a_bit, windflower};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// Every row that tells of her, to be compared before and after.
async fn rows(app: &Shared) -> Vec<(String, String, String)> {
    let sql = "SELECT id, file_name, hash FROM keepsake UNION ALL SELECT id, name, address FROM person
               UNION ALL SELECT id, title, state FROM story ORDER BY 1";
    app.db.all(sql, args![]).await.unwrap()
}

async fn erase(place: &Place, marta: &mut Browser<'_>, id: &str) {
    let page = format!("/box/keepsakes/{id}");
    let token = marta.get(&page).await.hidden("token");
    marta.post(&format!("{page}/away"), &[("token", &token)]).await;
    let gone = marta.post(&format!("{page}/remove"), &[("token", &token)]).await;
    assert_eq!(gone.status, 303, "{}", gone.text());
    place.work().await;
}

#[tokio::test]
async fn a_restored_place_is_the_same_place_on_either_engine() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        let elsewhere = fresh(&elsewhere);
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        marta.keep("scarf.jpg", &photograph(30)).await;
        let proven = back_up(&place).await.unwrap();
        assert_eq!((proven.originals, proven.renditions, proven.new), (2, 12, 14));
        let before = rows(&place.app).await;
        let original = marta.get(&format!("/box/keepsakes/{hat}/original")).await.bytes;
        for engine in ENGINES {
            let Some(machine) = Machine::new(&place, engine).await else { continue };
            let restored =
                restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
            assert_eq!((restored.files, restored.erased, restored.lost.len()), (14, 0, 0));
            assert_eq!(restored.rows, proven.rows);
            let settings = machine.settings.clone();
            let there = machine.into_place(&place.app.clock).await;
            assert_eq!(rows(&there.app).await, before);
            // What signed her in before the backup does not sign her in here.
            let mut old = there.stranger();
            old.cookies.clone_from(&marta.cookies);
            assert_eq!(old.get("/box").await.status, 303);
            let mut again = there.signed_in("marta@post.example").await;
            assert_eq!(again.get(&format!("/box/keepsakes/{hat}/original")).await.bytes, original);
            assert!(again.get("/box").await.text().contains("kept whole"));
            // A place that is there is never overwritten.
            let refused = restore::run(&settings, &place.app.clock, &elsewhere.restore(None)).await;
            assert!(refused.unwrap_err().contains("There is a place here already"));
        }
    }
}

/// The folder emptied for the next engine.
fn fresh(elsewhere: &Elsewhere) -> &Elsewhere {
    fs::remove_dir_all(elsewhere.backup()).unwrap();
    fs::create_dir(elsewhere.backup()).unwrap();
    elsewhere
}

#[tokio::test]
async fn the_next_backup_writes_only_what_is_new() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        assert_eq!(back_up(&place).await.unwrap().new, 7);
        assert_eq!(back_up(&place).await.unwrap().new, 0);
        marta.keep("scarf.jpg", &photograph(30)).await;
        assert_eq!(back_up(&place).await.unwrap().new, 7);
        assert_eq!(fs::read_dir(elsewhere.backup().join("snapshots")).unwrap().count(), 3);
        // After the time for which they are kept only the newest is left.
        place.app.clock.advance_seconds(31 * 86_400);
        back_up(&place).await.unwrap();
        assert_eq!(fs::read_dir(elsewhere.backup().join("snapshots")).unwrap().count(), 1);
    }
}

#[tokio::test]
async fn nobody_reads_a_backup_without_its_key() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        marta.keep("CANARY-hat.jpg", &photograph(90)).await;
        back_up(&place).await.unwrap();
        for path in files_below(&elsewhere.backup()) {
            let bytes = fs::read(&path).unwrap();
            for canary in [&b"CANARY-hat"[..], b"marta@post.example", b"AGE-SECRET", b"\xff\xd8\xff"] {
                assert!(!bytes.windows(canary.len()).any(|it| it == canary), "{}", path.display());
            }
        }
        let stranger = Elsewhere::new();
        let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
        let wrong = Restore { identity: stranger.identity(), ..elsewhere.restore(None) };
        assert!(restore::run(&machine.settings, &place.app.clock, &wrong).await.is_err());
        let no_key = Restore { identity: stranger.backup().join("none"), ..elsewhere.restore(None) };
        let sentence = restore::run(&machine.settings, &place.app.clock, &no_key).await.unwrap_err();
        assert!(sentence.contains("cannot be read"), "{sentence}");
        fs::remove_file(&machine.settings.key_file).unwrap();
        let sentence =
            restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap_err();
        assert!(sentence.contains("The place's own key is needed too"), "{sentence}");
    }
}

#[tokio::test]
async fn what_was_erased_does_not_come_back_with_an_older_backup() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let scarf = marta.keep("scarf.jpg", &photograph(30)).await;
        let older = back_up(&place).await.unwrap().snapshot;
        erase(&place, &mut marta, &hat).await;
        // The machine burns before the next backup; only its ledger was kept elsewhere too.
        let Some(burnt) = Machine::new(&place, Engine::Sqlite).await else { continue };
        fs::copy(&place.settings.ledger, &burnt.settings.ledger).unwrap();
        let restored =
            restore::run(&burnt.settings, &place.app.clock, &elsewhere.restore(Some(&older))).await;
        assert_eq!(restored.unwrap().erased, 1);
        let app = burnt.open(&place.app.clock).await;
        assert_eq!(left(&app).await, std::slice::from_ref(&scarf));
        // With the next backup it is gone from every snapshot: no body, and no head that would open one.
        let body = elsewhere.backup().join("bodies");
        let kept_apart = files_below(&body);
        assert_eq!(kept_apart.len(), 14);
        let saved: Vec<(PathBuf, Vec<u8>)> =
            kept_apart.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect();
        back_up(&place).await.unwrap();
        assert_eq!(elsewhere.bodies(), 7);
        for (path, bytes) in saved {
            fs::write(path, bytes).unwrap();
        }
        let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
        let restored = restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(Some(&older)))
            .await
            .unwrap();
        assert_eq!((restored.files, restored.lost.len(), restored.erased), (7, 1, 1));
        assert_eq!(left(&machine.open(&place.app.clock).await).await, [scarf]);
    }
}

async fn left(app: &Shared) -> Vec<String> {
    let rows = app.db.all::<(String,)>("SELECT id FROM keepsake ORDER BY id", args![]).await.unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

#[tokio::test]
async fn a_body_that_went_bad_is_written_anew_and_an_original_that_is_not_whole_is_told() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        back_up(&place).await.unwrap();
        for path in files_below(&elsewhere.backup().join("bodies")) {
            flip_a_bit(&path);
        }
        assert_eq!(back_up(&place).await.unwrap().originals, 1);
        let sql = "SELECT original FROM keepsake";
        let (blob,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        // The picture is damaged here, and the backup still has it whole.
        flip_a_bit(&file(&place, &blob));
        assert_eq!(back_up(&place).await.unwrap().originals, 1);
        flip_a_bit(&elsewhere.backup().join("bodies").join(&blob[..2]).join(&blob));
        let sentence = back_up(&place).await.unwrap_err();
        assert!(sentence.contains("1 files of the backup") && sentence.contains("not whole"), "{sentence}");
        let state = backup::state(&place.app.db).await.unwrap();
        assert_eq!(state.trouble, sentence);
        // The last one that was proven outlives its days while no new one is; what is erased goes all the same.
        let scarf = marta.keep("scarf.jpg", &photograph(30)).await;
        back_up(&place).await.unwrap_err();
        assert_eq!(elsewhere.bodies(), 14);
        erase(&place, &mut marta, &scarf).await;
        place.app.clock.advance_seconds(40 * 86_400);
        back_up(&place).await.unwrap_err();
        assert_eq!(elsewhere.bodies(), 7);
        let left = fs::read_dir(elsewhere.backup().join("snapshots")).unwrap();
        let mut left: Vec<String> = left.map(|one| one.unwrap().file_name().into_string().unwrap()).collect();
        left.sort();
        assert_eq!((left.len(), &left[0]), (2, &state.snapshot));
    }
}

#[tokio::test]
async fn a_backup_that_is_cut_short_or_not_ours_is_refused_and_nothing_is_changed() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        fs::write(elsewhere.backup().join("her-thesis.txt"), b"x").unwrap();
        assert!(back_up(&place).await.unwrap_err().contains("holds other things"));
        fs::remove_file(elsewhere.backup().join("her-thesis.txt")).unwrap();
        let snapshot = back_up(&place).await.unwrap().snapshot;
        place.app.db.run("UPDATE backup_run SET of_place = 'another'", args![]).await.unwrap();
        assert!(back_up(&place).await.unwrap_err().contains("backups of another place"));
        let path = elsewhere.backup().join("snapshots").join(&snapshot);
        let bytes = fs::read(&path).unwrap();
        let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
        for keep in [0, 100, bytes.len() / 2, bytes.len() - 1] {
            fs::write(&path, &bytes[..keep]).unwrap();
            let refused = restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await;
            assert!(refused.is_err(), "{keep}");
        }
        fs::write(&path, &bytes).unwrap();
        let none =
            restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(Some("2001-01-01"))).await;
        assert!(none.unwrap_err().contains("no such snapshot"));
        restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(None)).await.unwrap();
    }
}

/// How many backups are made while others write; `WINDFLOWER_BACKUPS` asks for more.
fn rounds() -> usize {
    std::env::var("WINDFLOWER_BACKUPS").ok().and_then(|number| number.parse().ok()).unwrap_or(2)
}

#[tokio::test]
async fn a_backup_while_pictures_come_and_go_is_one_moment() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        let writing = async {
            for number in 0..6 * rounds() {
                let id = marta.keep("hat.jpg", &photograph(u8::try_from(number % 250).unwrap())).await;
                if number % 3 == 0 {
                    erase(&place, &mut marta, &id).await;
                }
            }
        };
        let backing = async {
            for _ in 0..rounds() {
                let snapshot = back_up(&place).await.unwrap().snapshot;
                let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
                let restored =
                    restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(Some(&snapshot)))
                        .await;
                let restored = restored.unwrap();
                let app = machine.open(&place.app.clock).await;
                let check = windflower::keep::checks::Check {
                    db: &app.db,
                    blobs: &app.blobs,
                    clock: &app.clock,
                    mends: false,
                };
                let report = check.all(|_| ()).await.unwrap();
                assert!(report.here.damaged == 0 && report.here.cannot_check == 0, "{report:?}");
                // What it could not give back was erased while the backup was being made.
                assert!(report.here.missing as usize <= restored.lost.len(), "{report:?} {restored:?}");
            }
        };
        tokio::join!(writing, backing);
    }
}

#[tokio::test]
async fn the_stewards_are_told_when_no_proven_backup_is_new_enough() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let night = async |hours: i64| {
            place.app.clock.advance_seconds(hours * 3_600);
            backup::nightly::nightly(&place.app).await.unwrap();
            place.work().await;
            place.letters().len()
        };
        assert_eq!(night(24).await, 0);
        assert_eq!(fs::read_dir(elsewhere.backup().join("snapshots")).unwrap().count(), 1);
        assert_eq!(night(1).await, 0);
        assert_eq!(fs::read_dir(elsewhere.backup().join("snapshots")).unwrap().count(), 1, "one each night");
        // The disk of the backups is away.
        let away = elsewhere.backup().with_extension("away");
        fs::rename(elsewhere.backup(), &away).unwrap();
        assert_eq!(night(24).await, 0, "the last one is 25 hours old");
        assert_eq!(night(2).await, 1);
        assert_eq!(night(2).await, 1, "they are told once a day");
        let letter = &place.letters()[0];
        assert!(letter.contains("marta@post.example") && letter.contains("windflower backup"), "{letter}");
        // Back again, it is not waited for until the next night.
        fs::rename(&away, elsewhere.backup()).unwrap();
        assert_eq!(night(2).await, 1);
        assert_eq!(fs::read_dir(elsewhere.backup().join("snapshots")).unwrap().count(), 2);
    }
}

/// Another program begins to make a backup.
async fn begins_elsewhere(app: &Shared) {
    let sql = "UPDATE backup_run SET begun_at = $1, ended_at = 0";
    app.db.run(sql, args![app.clock.now()]).await.unwrap();
}

#[tokio::test]
async fn a_backup_that_was_stopped_holds_up_no_other_and_what_it_left_is_cleared_away() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        place.marta().await.keep("hat.jpg", &photograph(90)).await;
        back_up(&place).await.unwrap();
        let app = &place.app;
        let run = async || {
            let there =
                backup::Place { settings: &app.settings, db: &app.db, blobs: &app.blobs, clock: &app.clock };
            backup::run(there, app.clock.now()).await.unwrap()
        };
        begins_elsewhere(app).await;
        let bodies = fs::read_dir(elsewhere.backup().join("bodies")).unwrap().next().unwrap().unwrap().path();
        let left = [elsewhere.backup().join("snapshots/2026-11-22.part"), bodies.join("body.part")];
        left.iter().for_each(|path| fs::write(path, b"half").unwrap());
        app.clock.advance_seconds(9 * 60);
        assert_eq!(run().await, None, "it may still be at work");
        assert!(left.iter().all(|path| path.exists()), "and what it writes is its own");
        app.clock.advance_seconds(2 * 60);
        assert!(run().await.is_some(), "whoever has said nothing for ten minutes was stopped");
        assert!(left.iter().all(|path| !path.exists()));
    }
}

#[tokio::test]
async fn restored_is_the_newest_that_was_proven_and_it_is_said_where_there_is_a_newer_one() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let proven = back_up(&place).await.unwrap().snapshot;
        let (original,): (String,) = place
            .app
            .db
            .one("SELECT original FROM keepsake WHERE id = $1", args![hat.as_str()])
            .await
            .unwrap()
            .unwrap();
        // Damaged here and there: what is made now is not proven.
        flip_a_bit(&file(&place, &original));
        flip_a_bit(&elsewhere.backup().join("bodies").join(&original[..2]).join(&original));
        back_up(&place).await.expect_err("what is damaged is not proven");
        let names: Vec<String> = fs::read_dir(elsewhere.backup().join("snapshots"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let newer = names.iter().find(|name| **name != proven).expect("it stands there").clone();
        for (wanted, snapshot, told) in
            [(None, &proven, Some(newer.clone())), (Some(newer.as_str()), &newer, None)]
        {
            let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
            let restored =
                restore::run(&machine.settings, &place.app.clock, &elsewhere.restore(wanted)).await.unwrap();
            assert_eq!((&restored.snapshot, restored.newer_unproven), (snapshot, told));
        }
    }
}

#[tokio::test]
async fn before_an_upgrade_a_backup_is_made_and_where_that_fails_nothing_is_changed() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let app = &place.app;
        let upgrade = async |database: i64| {
            place.app.clock.advance_seconds(1);
            let there = (&app.db, &app.blobs);
            backup::nightly::before_upgrade(&app.settings, there, &app.clock, database).await
        };
        // The tables of that program knew nothing of backups.
        upgrade(16).await.unwrap();
        assert!(!elsewhere.backup().join("snapshots").exists());
        upgrade(17).await.unwrap();
        assert_eq!(fs::read_dir(elsewhere.backup().join("snapshots")).unwrap().count(), 1);
        // Another program makes one; that one knows nothing of this upgrade.
        begins_elsewhere(app).await;
        let sentence = upgrade(17).await.unwrap_err();
        assert!(
            sentence.contains("another program") && sentence.contains("Nothing was changed"),
            "{sentence}"
        );
        app.clock.advance_seconds(11 * 60);
        upgrade(17).await.expect("that one was stopped");
        fs::rename(elsewhere.backup(), elsewhere.backup().with_extension("away")).unwrap();
        let sentence = upgrade(17).await.unwrap_err();
        assert!(
            sentence.contains("Before an upgrade") && sentence.contains("Nothing was changed"),
            "{sentence}"
        );
        fs::rename(elsewhere.backup().with_extension("away"), elsewhere.backup()).unwrap();
    }
}

#[tokio::test]
async fn the_commands_make_a_key_a_backup_and_the_place_again() {
    let elsewhere = Elsewhere::new();
    for place in places_with(|settings| elsewhere.set(settings)).await {
        fresh(&elsewhere);
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let out = windflower(&place, &["backup"]);
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        assert!(
            said.contains("Proven by a restore") && said.contains("1 originals and 6 renditions"),
            "{said}"
        );
        let Some(machine) = Machine::new(&place, Engine::Sqlite).await else { continue };
        let (backup, key) = (elsewhere.backup(), elsewhere.identity());
        let out = std::process::Command::new(&place.settings.program)
            .args(["restore", backup.to_str().unwrap(), "--identity", key.to_str().unwrap()])
            .args(["--data", machine.settings.data.to_str().unwrap()])
            .env("WINDFLOWER_DATABASE", database_of(&machine))
            .output()
            .unwrap();
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        assert!(said.contains("Restored from") && said.contains("Everybody is signed out"), "{said}");
        assert_eq!(left(&machine.open(&place.app.clock).await).await, [hat]);
    }
}

fn database_of(machine: &Machine) -> String {
    match &machine.settings.database {
        platform::db::DbAddress::Sqlite(path) => path.display().to_string(),
        platform::db::DbAddress::Postgres(address) => address.clone(),
    }
}
