//! Second copies: what is kept is in each of them, what is damaged in one is mended from another, and one that is away
//! is neither taken for empty nor written beside.

use platform::db::Query;
use std::fs;
use std::path::{Path, PathBuf};

use platform::args;
use platform::blobs::Replica;
use windflower::keep::checks::found::{Counts, Found, Report, State};
use windflower::keep::checks::{self, Check};
use windflower::settings::{SecondCopy, Settings};

use crate::cast::{Browser, Place, photograph, places_with};
use crate::checks::{file, flip_a_bit, windflower};

fn with_a_copy(settings: &mut Settings) {
    settings.copies = vec![SecondCopy::Folder(settings.data.join("on-another-disk"))];
}

/// The folder of the one copy.
pub fn second(place: &Place) -> &Path {
    match &place.settings.copies[..] {
        [SecondCopy::Folder(path)] => path,
        other => panic!("{other:?}"),
    }
}

fn in_copy(place: &Place, blob: &str) -> PathBuf {
    second(place).join(&blob[..2]).join(blob)
}

pub async fn original(place: &Place) -> String {
    let sql = "SELECT original FROM keepsake ORDER BY id LIMIT 1";
    place.app.db.one::<(String,)>(sql, args![]).await.unwrap().unwrap().0
}

pub async fn check(place: &Place, mends: bool) -> (Report, Vec<Found>) {
    let app = &place.app;
    let mut all = Vec::new();
    let check = Check { db: &app.db, blobs: &app.blobs, clock: &app.clock, mends };
    let report = check.all(|found| all.push(found.clone())).await.unwrap();
    (report, all)
}

pub fn counts(whole: i64, mended: i64) -> Counts {
    Counts { whole, mended, ..Counts::default() }
}

#[tokio::test]
async fn kept_is_said_when_it_is_in_every_copy_and_removed_when_it_is_in_none() {
    for place in places_with(with_a_copy).await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        for blob in place.app.blobs.list().await.unwrap() {
            assert_eq!(fs::read(file(&place, &blob)).unwrap(), fs::read(in_copy(&place, &blob)).unwrap());
        }
        assert_eq!(place.app.blobs.list_at(Replica::Copy(0)).await.unwrap().len(), 7);
        let (report, _) = check(&place, false).await;
        assert_eq!((report.here, &report.copies[..]), (counts(1, 0), &[counts(1, 0)][..]));
        remove(&place, &mut marta, &hat).await;
        assert!(place.app.blobs.list_at(Replica::Copy(0)).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn while_a_copy_is_away_nothing_is_kept_reading_goes_on_and_removing_is_made_up_for() {
    for place in places_with(with_a_copy).await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let (second, elsewhere) = (second(&place).to_owned(), place.settings.data.join("elsewhere"));
        fs::rename(&second, &elsewhere).unwrap();
        fs::create_dir(&second).unwrap();
        let photograph = photograph(3);
        let files = [("photographs", "late.jpg", photograph.as_slice())];
        let token = marta.get("/box/keepsakes").await.hidden("token");
        let page = marta.post_files("/box/keepsakes", &[("token", &token)], &files).await;
        assert_eq!(page.status, 503);
        assert!(page.text().contains("still on your device"), "{}", page.text());
        assert_eq!(fs::read_dir(&second).unwrap().count(), 0);
        assert_eq!(marta.get(&format!("/box/keepsakes/{hat}/original")).await.status, 200);
        let (report, _) = check(&place, true).await;
        assert_eq!(report.copies, [Counts { cannot_check: 1, ..Counts::default() }]);
        assert_eq!(report.here.whole, 1);
        // What is removed meanwhile is removed there too once it is back.
        remove(&place, &mut marta, &hat).await;
        let mut again = place.marta().await;
        assert_eq!(again.get(&format!("/box/keepsakes/{hat}/original")).await.status, 404);
        fs::remove_dir(&second).unwrap();
        fs::rename(&elsewhere, &second).unwrap();
        checks_of_leftovers(&place).await;
        assert!(place.app.blobs.list_at(Replica::Copy(0)).await.unwrap().is_empty());
        assert!(place.app.blobs.is_empty().await.unwrap());
    }
}

/// Puts a photograph away and then removes it for good.
pub async fn remove(place: &Place, marta: &mut Browser<'_>, id: &str) {
    let page = format!("/box/keepsakes/{id}");
    let token = marta.get(&page).await.hidden("token");
    marta.post(&format!("{page}/away"), &[("token", &token)]).await;
    place.app.clock.advance_seconds(31 * 86_400);
    let _ = windflower::keep::keepsakes::jobs::remove_due(&place.app).await;
}

/// What happens on schedule, a day later.
pub async fn checks_of_leftovers(place: &Place) {
    place.app.clock.advance_seconds(25 * 3_600);
    windflower::keep::keepsakes::jobs::clear_leftovers(&place.app).await.unwrap();
}

#[tokio::test]
async fn each_night_mends_what_is_not_whole_and_tells_of_damage_but_not_of_filling() {
    for place in places_with(with_a_copy).await {
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        let blob = original(&place).await;
        let night = async || {
            place.app.clock.advance_seconds(24 * 3_600);
            checks::jobs::nightly(&place.app).await.unwrap();
            place.work().await;
        };
        // A copy that is new lacks what came before it.
        fs::remove_file(in_copy(&place, &blob)).unwrap();
        night().await;
        assert_eq!(fs::read(file(&place, &blob)).unwrap(), fs::read(in_copy(&place, &blob)).unwrap());
        assert!(place.letters().is_empty());
        for path in [file(&place, &blob), in_copy(&place, &blob)] {
            let (before, letters) = (fs::read(&path).unwrap(), place.letters().len());
            flip_a_bit(&path);
            night().await;
            assert_eq!(fs::read(&path).unwrap(), before);
            assert_eq!(place.letters().len(), letters + 1, "a disk that damages things is told of");
            assert!(marta.get("/box").await.text().contains("It is kept whole. Checked today."));
        }
        night().await;
        assert_eq!(place.letters().len(), 2);
    }
}

#[tokio::test]
async fn every_planted_fault_is_named_with_its_place_and_mended_and_no_other() {
    for place in places_with(with_a_copy).await {
        let mut marta = place.marta().await;
        for shade in [3, 60, 90, 200] {
            marta.keep("hat.jpg", &photograph(shade)).await;
        }
        let sql = "SELECT original FROM keepsake ORDER BY id";
        let blobs = place.app.db.all::<(String,)>(sql, args![]).await.unwrap();
        let [first, second, third, fourth] = &blobs[..] else { panic!("four were kept") };
        flip_a_bit(&file(&place, &first.0));
        fs::remove_file(in_copy(&place, &second.0)).unwrap();
        flip_a_bit(&file(&place, &third.0));
        flip_a_bit(&in_copy(&place, &third.0));
        let expected = [
            (first.0.as_str(), Replica::Here, State::Damaged, true),
            (&second.0, Replica::Copy(0), State::Missing, true),
            (&third.0, Replica::Here, State::Damaged, false),
            (&third.0, Replica::Copy(0), State::Damaged, false),
        ];
        let out = windflower(&place, &["verify"]);
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(!out.status.success());
        assert_eq!(said.lines().filter(|line| line.starts_with("damaged")).count(), 3, "{said}");
        assert!(said.contains("on-another-disk: 2 whole, 1 damaged, 1 missing"), "{said}");
        let (report, found) = check(&place, true).await;
        let named: Vec<_> = found
            .iter()
            .filter(|one| one.state != State::Whole)
            .map(|one| (one.blob.as_str(), one.at, one.state, one.mended))
            .collect();
        assert_eq!(named, expected);
        assert_eq!(report.here, Counts { damaged: 1, ..counts(3, 1) });
        assert_eq!(report.copies, [Counts { damaged: 1, ..counts(3, 1) }]);
        assert!(!report.all_whole());
        let out = windflower(&place, &["verify", "--json", "--mend"]);
        let said = String::from_utf8(out.stdout).unwrap();
        assert_eq!(said.matches("\"state\":\"whole\"").count(), 6, "{said}");
        assert!(said.contains(&fourth.0) && !out.status.success());
    }
}

#[tokio::test]
async fn a_copy_named_later_is_filled_by_the_next_check() {
    for place in places_with(|_| ()).await {
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        let folder = place.settings.data.join("on-another-disk");
        let copies = [SecondCopy::Folder(folder.clone())];
        let app = &place.app;
        let open = async || {
            let blobs = app.blobs.clone();
            checks::open_copies(blobs, &copies, &app.key, (&app.db, &app.clock)).await
        };
        let blobs = open().await.unwrap();
        let check = Check { db: &app.db, blobs: &blobs, clock: &app.clock, mends: true };
        let report = check.all(|_| ()).await.unwrap();
        assert_eq!((report.copies, report.damage_mended), (vec![counts(1, 1)], 0));
        // Once it was filled, an empty folder in its place is not it.
        fs::rename(&folder, folder.with_extension("elsewhere")).unwrap();
        let blobs = open().await.unwrap();
        assert!(!folder.exists() && !blobs.is_there_at(Replica::Copy(0)).await.unwrap());
    }
}

#[tokio::test]
async fn a_copy_that_is_the_pictures_themselves_is_refused_by_whatever_name() {
    for place in places_with(|_| ()).await {
        let data = place.settings.data.clone();
        let link = data.with_file_name("link");
        std::os::unix::fs::symlink(place.settings.blobs_folder(), &link).unwrap();
        for same in [place.settings.blobs_folder(), data.clone(), link.clone(), link.join("ab")] {
            let copies = vec![SecondCopy::Folder(same.clone())];
            let settings = Settings { copies, ..place.settings.clone() };
            let sentence = windflower::operate::check::guard(&settings).await.unwrap_err();
            assert!(sentence.contains("would be no second copy"), "{}: {sentence}", same.display());
        }
        let other = vec![SecondCopy::Folder(data.join("second")), SecondCopy::Folder(data.join("third"))];
        windflower::operate::check::guard(&Settings { copies: other, ..place.settings.clone() })
            .await
            .unwrap();
        let twice = vec![SecondCopy::Folder(data.join("second")), SecondCopy::Folder(data.join("./second/"))];
        let twice = Settings { copies: twice, ..place.settings.clone() };
        assert!(windflower::operate::check::guard(&twice).await.is_err());
    }
}
