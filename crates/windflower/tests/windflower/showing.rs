//! The queue of photographs: a worker that stops costs nobody a photograph, it is shown later in its own place, and
//! nobody who reads waits for those who send.

use platform::db::Query;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use platform::args;
use platform::clock::Clock;
use platform::db::Engine;
use platform::secret::Cost;
use windflower::app::Shared;
use windflower::jobs;
use windflower::keep::keepsakes;
use windflower::operate::serve;
use windflower::settings::Settings;

use crate::cast::{Browser, Page, Place, photograph, places_with, small_photograph};

/// Beside the data of a place, where nothing of the place itself lies.
fn beside(settings: &Settings, name: &str) -> PathBuf {
    settings.data.with_file_name(name)
}

/// Instead of the worker a script: it writes down that it was started, may do something, and goes on as the worker.
fn instead(settings: &mut Settings, does: &str) {
    let (script, starts) = (beside(settings, "worker"), beside(settings, "starts"));
    let (starts, program) = (starts.display(), settings.program.display());
    let text = format!("#!/bin/sh\necho . >> {starts}\n{does}\nexec {program} \"$@\"\n");
    std::fs::write(&script, text).unwrap();
    std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700)).unwrap();
    settings.program = script;
}

/// Does this at its first start only.
fn once(settings: &Settings, does: &str) -> String {
    let mark = beside(settings, "mark");
    let mark = mark.display();
    format!("if [ ! -e {mark} ]; then : > {mark}; {does}; fi")
}

fn starts(place: &Place) -> usize {
    std::fs::read_to_string(beside(&place.settings, "starts")).unwrap_or_default().lines().count()
}

async fn send(marta: &mut Browser<'_>, name: &str, bytes: &[u8]) -> Page {
    let token = marta.get("/box/keepsakes").await.hidden("token");
    marta.post_files("/box/keepsakes", &[("token", &token)], &[("photographs", name, bytes)]).await
}

/// The ids of her photographs, in the order in which they came; the album begins with the newest.
async fn ids(marta: &mut Browser<'_>) -> Vec<String> {
    let all = marta.get("/box/keepsakes").await.all("<a href=\"/box/keepsakes/");
    all.into_iter().rev().filter(|id| id.len() == 36).collect()
}

async fn is_shown(marta: &mut Browser<'_>, id: &str) -> bool {
    marta.get(&format!("/box/keepsakes/{id}/320.webp")).await.status == 200
}

#[tokio::test]
async fn a_worker_that_stops_once_costs_no_photograph_and_none_its_place() {
    for how in ["kill -9 $$", "kill -6 $$", "exit 127", "exec sleep 60"] {
        let change = |settings: &mut Settings| {
            settings.picture_seconds = 2;
            let does = once(settings, how);
            instead(settings, &does);
        };
        for place in places_with(change).await {
            let mut marta = place.marta().await;
            let hat = photograph(90);
            let page = send(&mut marta, "hat.jpg", &hat).await;
            assert_eq!(page.status, 200, "{how}: {}", page.text());
            assert!(page.text().contains("You will see it here in a while"), "{how}: {}", page.text());
            let first = ids(&mut marta).await.remove(0);
            let one = marta.get(&format!("/box/keepsakes/{first}")).await;
            assert!(one.text().contains("Kept, and cannot be shown yet."), "{how}");
            assert_eq!(marta.get(&format!("/box/keepsakes/{first}/original")).await.bytes, hat);
            place.app.clock.advance_seconds(5);
            marta.keep("room.jpg", &photograph(10)).await;
            let before = ids(&mut marta).await;
            assert_eq!((before.len(), &before[0]), (2, &first));
            place.work().await;
            assert!(!is_shown(&mut marta, &first).await, "{how}: before its time");
            place.app.clock.advance_seconds(5);
            place.work().await;
            assert!(is_shown(&mut marta, &first).await, "{how}");
            assert_eq!(ids(&mut marta).await, before, "{how}");
            let left =
                place.app.db.all::<(String,)>("SELECT blob FROM blob_leftover", args![]).await.unwrap();
            assert!(left.is_empty(), "{how}: {left:?}");
        }
    }
}

#[tokio::test]
async fn a_worker_that_could_not_be_started_is_started_later() {
    for place in places_with(|settings| settings.program = beside(settings, "worker")).await {
        let mut marta = place.marta().await;
        assert_eq!(send(&mut marta, "hat.jpg", &small_photograph(90, "x")).await.status, 200);
        let id = ids(&mut marta).await.remove(0);
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_windflower"), &place.settings.program).unwrap();
        place.app.clock.advance_seconds(10);
        place.work().await;
        assert!(is_shown(&mut marta, &id).await);
    }
}

#[tokio::test]
async fn a_worker_that_breaks_down_over_a_picture_costs_nobody_the_picture() {
    for place in places_with(|settings| instead(settings, "exit 101")).await {
        let mut marta = place.marta().await;
        let hat = small_photograph(90, "x");
        let page = send(&mut marta, "hat.jpg", &hat).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Its file is damaged, so we cannot show it"), "{}", page.text());
        let id = ids(&mut marta).await.remove(0);
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, hat);
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 1);
        // It is not tried over and over, and not said to come later.
        place.app.clock.advance_seconds(60);
        place.work().await;
        assert_eq!(starts(&place), 1);
    }
}

/// The end that the bound makes, after one second instead of ten.
const TOO_LONG: &str = "ulimit -S -t 1; while :; do :; done";

#[tokio::test]
async fn what_takes_longer_than_any_picture_is_kept_and_not_tried_over_and_over() {
    for place in places_with(|settings| instead(settings, TOO_LONG)).await {
        let mut marta = place.marta().await;
        let hat = small_photograph(90, "x");
        let page = send(&mut marta, "hat.jpg", &hat).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("take far longer than any other"), "{}", page.text());
        let id = ids(&mut marta).await.remove(0);
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, hat);
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 1);
        place.app.clock.advance_seconds(60);
        place.work().await;
        assert_eq!(starts(&place), 1);
    }
}

#[tokio::test]
async fn what_was_said_to_be_kept_stays_however_long_it_takes_and_is_not_tried_over_and_over() {
    let change = |settings: &mut Settings| {
        let does = format!("{}\n{TOO_LONG}", once(settings, "kill -9 $$"));
        instead(settings, &does);
    };
    for place in places_with(change).await {
        let mut marta = place.marta().await;
        let hat = small_photograph(90, "x");
        assert_eq!(send(&mut marta, "hat.jpg", &hat).await.status, 200);
        for _ in 0..3 {
            place.app.clock.advance_seconds(3_600);
            place.work().await;
        }
        assert_eq!(starts(&place), 2);
        let id = ids(&mut marta).await.remove(0);
        assert_eq!(marta.get(&format!("/box/keepsakes/{id}/original")).await.bytes, hat);
    }
}

#[tokio::test]
async fn it_is_tried_with_growing_waits_and_not_for_ever_and_once_more_at_the_next_start() {
    for place in places_with(|settings| instead(settings, "kill -9 $$")).await {
        let mut marta = place.marta().await;
        send(&mut marta, "hat.jpg", &small_photograph(90, "x")).await;
        let mut waits = 0;
        for _ in 0..400 {
            place.app.clock.advance_seconds(300);
            let before = starts(&place);
            place.work().await;
            waits += usize::from(before == starts(&place));
        }
        assert_eq!(starts(&place), 9, "when it came, and eight times");
        assert!(waits > 300);
        assert_eq!(ids(&mut marta).await.len(), 1, "it is kept all the same");
        for _ in 0..2 {
            keepsakes::jobs::show_more(&place.app).await.unwrap();
        }
        place.work().await;
        assert_eq!(starts(&place), 10);
    }
}

#[tokio::test]
async fn one_that_is_removed_meanwhile_is_not_tried() {
    let change = |settings: &mut Settings| {
        let does = once(settings, "kill -9 $$");
        instead(settings, &does);
    };
    for place in places_with(change).await {
        let mut marta = place.marta().await;
        send(&mut marta, "hat.jpg", &small_photograph(90, "x")).await;
        place.app.db.run("DELETE FROM keepsake", args![]).await.unwrap();
        place.app.clock.advance_seconds(10);
        place.work().await;
        assert_eq!(starts(&place), 1);
    }
}

#[tokio::test]
async fn two_programs_on_one_database_do_not_do_it_twice() {
    for place in places_with(|settings| instead(settings, "")).await {
        if place.app.db.engine() != Engine::Postgres {
            continue;
        }
        let mut marta = place.marta().await;
        for shade in [10, 50, 90] {
            marta.keep("hat.jpg", &photograph(shade)).await;
        }
        // As programs would have kept them that could not show them.
        place.app.db.run("DELETE FROM rendition", args![]).await.unwrap();
        place.app.db.run("UPDATE keepsake SET width = 0, height = 0", args![]).await.unwrap();
        let clock = Clock::fixed(place.app.clock.now());
        let other = serve::open(place.settings.clone(), clock, Cost::Fast).await.unwrap();
        let both = [&place.app, &other];
        join_all(both.map(async |app| keepsakes::jobs::show_more(app).await.unwrap())).await;
        let done = join_all(both.map(async |app| {
            let doing = |job| {
                let app = Shared::clone(app);
                async move { jobs::run(&app, job).await }
            };
            platform::jobs::run_due(&app.db, &app.clock, doing).await.unwrap()
        }))
        .await;
        assert_eq!((done.iter().sum::<usize>(), starts(&place)), (3, 6), "{done:?}");
        for id in ids(&mut marta).await {
            assert!(is_shown(&mut marta, &id).await);
        }
    }
}

#[tokio::test]
async fn nobody_who_reads_waits_for_those_who_send() {
    let change = |settings: &mut Settings| {
        settings.pictures_at_once = 2;
        instead(settings, "exec sleep 60");
    };
    for place in places_with(change).await {
        let mut marta = place.marta().await;
        let token = marta.get("/box/keepsakes").await.hidden("token");
        let hat = small_photograph(90, "x");
        let sending = join_all((0..20).map(|_| {
            let (mut marta, token, hat) = (marta.clone(), token.clone(), hat.clone());
            async move {
                let files = [("photographs", "hat.jpg", hat.as_slice())];
                marta.post_files("/box/keepsakes", &[("token", &token)], &files).await
            }
        }));
        let reading = async {
            while place.app.pictures.waiting() < 19 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            let (mut longest, mut reader, mut marta) = (Duration::ZERO, place.stranger(), marta.clone());
            for _ in 0..50 {
                let began = Instant::now();
                assert_eq!(reader.get("/stories").await.status, 200);
                assert_eq!(marta.get("/box").await.status, 200);
                longest = longest.max(began.elapsed());
            }
            longest
        };
        let longest = tokio::select! {
            _ = sending => panic!("a worker that sleeps has ended"),
            longest = reading => longest,
        };
        assert!(longest < Duration::from_secs(1), "{longest:?}");
        // Whoever goes away leaves nothing behind, and her place in the queue to others.
        assert_eq!(place.app.pictures.waiting(), 0);
        assert!(ids(&mut marta).await.is_empty());
    }
}

#[tokio::test]
async fn a_worker_stands_behind_the_place_itself_and_has_seconds_not_minutes() {
    let mut worker = tokio::process::Command::new(env!("CARGO_BIN_EXE_windflower"))
        .args(["photo-worker", "10"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let about =
        |file: &str| std::fs::read_to_string(format!("/proc/{}/{file}", worker.id().unwrap())).unwrap();
    let nice = || {
        // After the name, which may hold anything: state is the first, how nice it is the seventeenth.
        let rest = about("stat").rsplit_once(") ").unwrap().1.to_owned();
        rest.split(' ').nth(16).unwrap().parse::<i32>().unwrap()
    };
    // The signal that tells what it died of comes before the one that tells nothing.
    let seconds = || -> Option<(u64, u64)> {
        let line = about("limits").lines().find(|line| line.starts_with("Max cpu time")).unwrap().to_owned();
        let mut numbers = line.split_whitespace().filter_map(|word| word.parse().ok());
        Some((numbers.next()?, numbers.next()?))
    };
    let mut looks = 0;
    while (nice() < 10 || seconds().is_none()) && looks < 500 {
        looks += 1;
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let seconds = seconds().unwrap();
    assert!(
        nice() >= 10 && (10..=40).contains(&seconds.0) && seconds.1 > seconds.0,
        "{} {seconds:?}",
        nice()
    );
    worker.kill().await.unwrap();
}

#[tokio::test]
async fn where_no_worker_can_begin_the_steward_is_told_and_why() {
    for place in places_with(|settings| instead(settings, "echo no room for it >&2; exit 7")).await {
        let page = place.marta().await.get("/place").await.text();
        assert!(page.contains("No photograph can be shown"), "{page}");
        assert!(page.contains("exit status: 7") && page.contains("no room for it"), "{page}");
    }
    for place in places_with(|settings| settings.program = beside(settings, "nothing-here")).await {
        let page = place.marta().await.get("/place").await.text();
        assert!(page.contains("No photograph can be shown") && page.contains("did not start"), "{page}");
    }
    for place in places_with(|_| ()).await {
        assert!(!place.marta().await.get("/place").await.text().contains("No photograph can be shown"));
        let tried = keepsakes::worker::try_it(&place.settings).await;
        assert!(matches!(tried, keepsakes::worker::Tried::Shows(_)), "{tried:?}");
    }
}
