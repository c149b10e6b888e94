//! Verified by name: what is damaged, missing or too many is named, nothing else is, and a disk that is not there is not
//! taken for a loss.

use platform::db::Query;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use platform::args;
use platform::blobs::MARKER;
use platform::db::DbAddress;
use windflower::keep::checks::found::{Counts, Found, State};
use windflower::keep::checks::{self, Check};
use windflower::settings::SecondCopy;

use crate::cast::{Place, photograph, places};

/// Where a blob is.
pub fn file(place: &Place, blob: &str) -> PathBuf {
    place.settings.blobs_folder().join(&blob[..2]).join(blob)
}

/// Makes one bit of a file another one, in its middle.
pub fn flip_a_bit(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

/// A photograph's row as taking in writes it, with a small original.
async fn keep(place: &Place, id: &str, box_id: &str, person: &str) -> String {
    let kept = place.app.blobs.put(id.as_bytes()).await.unwrap();
    let sql = "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, format, bytes, hash,
                                     original, width, height, kept_at, away_at, remove_at)
               VALUES ($1, $2, $3, '', '', '', '', 'jpeg', $4, $5, $6, 1, 1, $7, NULL, NULL)";
    let bytes = i64::try_from(kept.bytes).unwrap();
    let now = place.app.clock.now();
    place.app.db.run(sql, args![id, box_id, person, bytes, &kept.hash, &kept.key, now]).await.unwrap();
    kept.key
}

/// Looks, and mends nothing.
async fn check(place: &Place) -> (Counts, Vec<Found>) {
    let mut all = Vec::new();
    let app = &place.app;
    let check = Check { db: &app.db, blobs: &app.blobs, clock: &app.clock, mends: false };
    let report = check.all(|found| all.push(found.clone())).await.unwrap();
    (report.here, all)
}

/// How many are tried of each kind; `WINDFLOWER_PLANTED` asks for more.
fn planted() -> usize {
    std::env::var("WINDFLOWER_PLANTED").ok().and_then(|number| number.parse().ok()).unwrap_or(10)
}

#[tokio::test]
async fn every_planted_fault_is_named_and_no_other() {
    let tenth = planted();
    for place in places().await {
        let mut marta = place.marta().await;
        marta.get("/box").await;
        let sql = "SELECT box_id, person_id FROM box_keeper";
        let (box_id, person) = place.app.db.one::<(String, String)>(sql, args![]).await.unwrap().unwrap();
        let mut blobs = Vec::new();
        for number in 0..12 * tenth {
            blobs.push(keep(&place, &format!("0{number:025}"), &box_id, &person).await);
        }
        let (whole, _) = check(&place).await;
        assert_eq!(whole, Counts { whole: 12 * tenth as i64, ..Counts::default() });
        let mut expected = Vec::new();
        for (number, blob) in blobs.iter().enumerate().take(11 * tenth) {
            let state = if number < 10 * tenth { State::Damaged } else { State::Missing };
            match state {
                State::Damaged => flip_a_bit(&file(&place, blob)),
                _ => fs::remove_file(file(&place, blob)).unwrap(),
            }
            expected.push((blob.clone(), state));
        }
        for _ in 0..tenth {
            expected.push((place.app.blobs.put(b"nobody needs this").await.unwrap().key, State::Extra));
        }
        // What is arriving, and what was let go a moment ago, is not too many.
        let arriving = place.app.blobs.put(b"arriving").await.unwrap().key;
        let sql = "INSERT INTO blob_leftover (blob, why, since) VALUES ($1, 'arriving', 0)";
        place.app.db.run(sql, args![&arriving]).await.unwrap();
        let (report, found) = check(&place).await;
        let mut named: Vec<(String, State)> = found
            .into_iter()
            .filter(|one| one.state != State::Whole)
            .map(|one| (one.blob, one.state))
            .collect();
        named.sort_by(|one, other| one.0.cmp(&other.0));
        expected.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(named, expected);
        assert_eq!(report.whole, tenth as i64);
        assert!(!report.all_whole());
        println!("{} of {} planted faults named, none besides", named.len(), expected.len());
    }
}

#[tokio::test]
async fn a_disk_that_is_not_there_is_no_loss_and_nothing_goes_elsewhere() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let blobs = place.settings.blobs_folder();
        let elsewhere = blobs.with_extension("elsewhere");
        fs::rename(&blobs, &elsewhere).unwrap();
        fs::create_dir(&blobs).unwrap();
        let (report, _) = check(&place).await;
        assert_eq!(report, Counts { cannot_check: 1, ..Counts::default() });
        assert!(marta.get("/box").await.text().contains("It is kept whole."), "nothing else is known");
        // It reads as broken, not as gone; and what comes now is not put where nobody finds it again.
        assert_eq!(marta.get(&format!("/box/keepsakes/{hat}/original")).await.status, 503);
        let token = marta.get("/box/keepsakes").await.hidden("token");
        let photograph = photograph(3);
        let files = [("photographs", "late.jpg", photograph.as_slice())];
        let page = marta.post_files("/box/keepsakes", &[("token", &token)], &files).await;
        assert_eq!(page.status, 503);
        assert!(page.text().contains("Nothing can be kept right now"), "{}", page.text());
        assert_eq!(fs::read_dir(&blobs).unwrap().count(), 0);
        // The program does not start beside it either.
        let out = windflower(&place, &["check"]);
        let said = String::from_utf8_lossy(&out.stderr).into_owned();
        assert!(!out.status.success() && said.contains("its disk is not there"), "{said}");
        fs::remove_dir(&blobs).unwrap();
        fs::rename(&elsewhere, &blobs).unwrap();
        assert_eq!(check(&place).await.0, Counts { whole: 1, ..Counts::default() });
        assert!(blobs.join(MARKER).exists());
        assert_eq!(marta.get(&format!("/box/keepsakes/{hat}/original")).await.status, 200);
    }
}

/// The program as its steward calls it.
pub fn windflower(place: &Place, words: &[&str]) -> std::process::Output {
    let database = match &place.settings.database {
        DbAddress::Sqlite(path) => path.display().to_string(),
        DbAddress::Postgres(address) => address.clone(),
    };
    Command::new(&place.settings.program)
        .args(["--data", &place.settings.data.display().to_string()])
        .args(words)
        .env("WINDFLOWER_DATABASE", database)
        .env(
            "WINDFLOWER_BACKUP_TO",
            place.settings.backup.to.as_ref().map_or(String::new(), |it| it.display().to_string()),
        )
        .env(
            "WINDFLOWER_BACKUP_RECIPIENTS",
            place.settings.backup.recipients.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        )
        .env(
            "WINDFLOWER_COPIES",
            place.settings.copies.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        )
        .envs(place.settings.copies.iter().flat_map(|copy| match copy {
            SecondCopy::Folder(_) => Vec::new(),
            SecondCopy::Bucket(address) => vec![
                ("WINDFLOWER_BUCKET_ENDPOINT", address.endpoint.clone()),
                ("WINDFLOWER_BUCKET_REGION", address.region.clone()),
                ("WINDFLOWER_BUCKET_ACCESS_KEY", address.access_key.clone()),
                ("WINDFLOWER_BUCKET_SECRET_KEY", address.secret_key.as_str().to_owned()),
            ],
        }))
        .output()
        .unwrap()
}

#[tokio::test]
async fn the_command_names_each_original_and_its_status_tells() {
    for place in places().await {
        let mut marta = place.marta().await;
        for (name, shade) in [("hat.jpg", 90), ("scarf.jpg", 30)] {
            marta.keep(name, &photograph(shade)).await;
        }
        let out = windflower(&place, &["verify", "--json"]);
        let lines = String::from_utf8(out.stdout).unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        assert_eq!(lines.matches("\"state\":\"whole\"").count(), 2);
        let sql = "SELECT original FROM keepsake ORDER BY id";
        let (blob,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        flip_a_bit(&file(&place, &blob));
        let out = windflower(&place, &["verify"]);
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(!out.status.success());
        assert!(said.contains("damaged") && said.contains(&blob), "{said}");
        assert!(said.contains("1 whole, 1 damaged, 0 missing"), "{said}");
        // Beside a database that an older program made, it says what to do.
        place
            .app
            .db
            .run("DELETE FROM migration WHERE number = (SELECT max(number) FROM migration)", args![])
            .await
            .unwrap();
        let out = windflower(&place, &["verify"]);
        let said = String::from_utf8(out.stderr).unwrap();
        assert!(!out.status.success() && said.contains("older than this program"), "{said}");
    }
}

#[tokio::test]
async fn how_many_are_kept_is_counted_as_they_come_and_go() {
    for place in places().await {
        let mut marta = place.marta().await;
        let counted = async || {
            let (sql, args) = ("SELECT keepsakes FROM box_count", args![]);
            place.app.db.one::<(i64,)>(sql, args).await.unwrap().map(|(count,)| count)
        };
        assert_eq!(counted().await, None);
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let blanket = marta.keep("blanket.jpg", &photograph(120)).await;
        assert_eq!(counted().await, Some(2));
        assert!(marta.get("/box").await.text().contains("All 2 are kept whole."));
        for id in [&hat, &blanket] {
            marta.press(&format!("/box/keepsakes/{id}/away"), &[]).await;
        }
        assert_eq!(counted().await, Some(2), "what is put away can be brought back, and is checked");
        marta.press(&format!("/box/keepsakes/{hat}/remove"), &[]).await;
        assert_eq!(counted().await, Some(1));
        place.app.clock.advance_seconds(31 * 24 * 3_600);
        windflower::keep::keepsakes::jobs::remove_due(&place.app).await.unwrap();
        assert_eq!(counted().await, Some(0));
    }
}

#[tokio::test]
async fn each_night_it_is_checked_once_and_a_fault_is_told_once() {
    for place in places().await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let night = async || checks::jobs::nightly(&place.app).await.unwrap();
        night().await;
        place.app.clock.advance_seconds(24 * 3_600);
        assert!(marta.get("/box").await.text().contains("It is kept whole. Checked yesterday."));
        night().await;
        assert!(marta.get("/box").await.text().contains("It is kept whole. Checked today."));
        let sql = "SELECT original FROM keepsake";
        let (blob,) = place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap();
        let (bytes, path) = (fs::read(file(&place, &blob)).unwrap(), file(&place, &blob));
        fs::remove_file(&path).unwrap();
        night().await;
        assert!(marta.get("/box").await.text().contains("Checked today."), "the night was checked already");
        for _ in 0..2 {
            place.app.clock.advance_seconds(24 * 3_600);
            night().await;
            place.work().await;
            assert_eq!(place.letters().len(), 1);
        }
        let letter = &place.letters()[0];
        assert!(letter.contains("To: marta@post.example") && letter.contains("verify"));
        assert!(!letter.contains(&hat) && !letter.contains("Rosehip"));
        assert!(marta.get("/box").await.text().contains("The photograph is not whole."));
        // Put back from a copy, it is whole again.
        fs::write(&path, bytes).unwrap();
        place.app.clock.advance_seconds(24 * 3_600);
        night().await;
        assert!(marta.get("/box").await.text().contains("It is kept whole. Checked today."));
    }
}
