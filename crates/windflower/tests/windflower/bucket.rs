//! A second copy in a bucket: what is kept is there too, what is damaged in one of the two is mended from the other, and a
//! storage that is away is neither taken for empty nor filled anew.

mod fake;
mod faults;
mod signature;
mod storage;

use platform::db::Query;
use std::fs;

use platform::args;
use platform::blobs::{BlobError, Blobs, MARKER, Replica, StoredBlob};
use platform::db::Engine;
use windflower::keep::checks::found::{Counts, State};
use windflower::keep::checks::{self, Check};

use self::storage::{Storage, storages};
use crate::cast::{Page, Place, photograph, place_with};
use crate::checks::{file, flip_a_bit, windflower};
use crate::copies::{check, checks_of_leftovers, counts, original, remove};

const COPY: Replica = Replica::Copy(0);

/// One place on each engine that is here, with a bucket of its own on each of the storages.
async fn with_buckets(storages: fn() -> Vec<Storage>) -> Vec<(Place, Storage)> {
    let mut all = Vec::new();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        for storage in storages() {
            let place = place_with(engine, |settings| storage.set(settings)).await;
            all.extend(place.map(|place| (place, storage)));
        }
    }
    all
}

/// Chooses a photograph as its keeper does.
async fn choose(place: &Place, name: &str, bytes: &[u8]) -> Page {
    let mut marta = place.marta().await;
    let token = marta.get("/box/keepsakes").await.hidden("token");
    marta.post_files("/box/keepsakes", &[("token", &token)], &[("photographs", name, bytes)]).await
}

async fn kept_photographs(place: &Place) -> i64 {
    place.app.db.one::<(i64,)>("SELECT count(*) FROM keepsake", args![]).await.unwrap().unwrap().0
}

/// What the bucket holds under the name of each blob is what the folder holds.
fn same_in_both(place: &Place, storage: &Storage, blob: &str) -> bool {
    storage.get(&storage.path(blob)) == Some(fs::read(file(place, blob)).unwrap())
}

#[tokio::test]
async fn kept_is_said_when_it_is_in_the_bucket_too_and_removed_when_it_is_in_neither() {
    for (place, storage) in with_buckets(storages).await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        let blobs = place.app.blobs.list().await.unwrap();
        assert_eq!(blobs.len(), 7);
        for blob in &blobs {
            assert!(same_in_both(&place, &storage, blob));
        }
        let mut in_bucket = place.app.blobs.list_at(COPY).await.unwrap();
        in_bucket.sort();
        let mut expected = blobs.clone();
        expected.sort();
        assert_eq!(in_bucket, expected, "a list of several pages");
        let (report, _) = check(&place, false).await;
        assert_eq!((report.here, &report.copies[..]), (counts(1, 0), &[counts(1, 0)][..]));
        remove(&place, &mut marta, &hat).await;
        for blob in blobs {
            assert_eq!(storage.get(&storage.path(&blob)), None);
        }
        assert!(storage.get(&format!("{}/{MARKER}", storage.address.prefix)).is_some());
    }
}

#[tokio::test]
async fn every_planted_fault_is_named_with_its_place_and_mended_and_no_other() {
    for (place, storage) in with_buckets(storages).await {
        let mut marta = place.marta().await;
        for shade in [3, 60, 90, 120, 200] {
            marta.keep("hat.jpg", &photograph(shade)).await;
        }
        let sql = "SELECT original FROM keepsake ORDER BY id";
        let blobs = place.app.db.all::<(String,)>(sql, args![]).await.unwrap();
        let [flipped, missing, short, damaged_here, both] = &blobs[..] else { panic!("five were kept") };
        storage.flip_a_bit(&flipped.0);
        storage.remove(&storage.path(&missing.0));
        let whole = storage.get(&storage.path(&short.0)).unwrap();
        storage.put(&storage.path(&short.0), &whole[..whole.len() - 20]);
        flip_a_bit(&file(&place, &damaged_here.0));
        flip_a_bit(&file(&place, &both.0));
        storage.flip_a_bit(&both.0);
        let extra = platform::id::new_address();
        storage.put(&storage.path(&extra), b"nobody needs this");
        storage.put(&format!("{}/notes.txt", storage.address.prefix), b"not of the place");
        let expected = [
            (flipped.0.as_str(), COPY, State::Damaged, true),
            (&missing.0, COPY, State::Missing, true),
            (&short.0, COPY, State::Damaged, true),
            (&damaged_here.0, Replica::Here, State::Damaged, true),
            (&both.0, Replica::Here, State::Damaged, false),
            (&both.0, COPY, State::Damaged, false),
            (&extra, COPY, State::Extra, false),
        ];
        let out = windflower(&place, &["verify"]);
        let said = String::from_utf8(out.stdout).unwrap();
        let named = format!("In s3://copies/{}: 1 whole, 3 damaged, 1 missing", storage.address.prefix);
        assert!(!out.status.success() && said.contains(&named), "{said}");
        let (report, found) = check(&place, true).await;
        let named: Vec<_> = found
            .iter()
            .filter(|one| one.state != State::Whole)
            .map(|one| (one.blob.as_str(), one.at, one.state, one.mended))
            .collect();
        assert_eq!(named, expected);
        assert_eq!(report.copies, [Counts { damaged: 1, extra: 1, ..counts(4, 3) }]);
        for (blob,) in &blobs[..4] {
            assert!(same_in_both(&place, &storage, blob), "{blob}");
        }
        assert!(storage.get(&storage.path(&extra)).is_some(), "nothing is removed by a check");
    }
}

#[tokio::test]
async fn while_the_storage_is_away_nothing_is_kept_reading_goes_on_and_nothing_is_called_missing() {
    for (place, mut storage) in with_buckets(|| vec![Storage::fake()]).await {
        let mut marta = place.marta().await;
        let hat = marta.keep("hat.jpg", &photograph(90)).await;
        storage.as_fake().stop();
        let page = choose(&place, "late.jpg", &photograph(3)).await;
        assert_eq!(page.status, 503);
        assert!(page.text().contains("still on your device"), "{}", page.text());
        assert_eq!(kept_photographs(&place).await, 1);
        assert_eq!(marta.get(&format!("/box/keepsakes/{hat}/original")).await.status, 200);
        let (report, _) = check(&place, true).await;
        assert_eq!(report.copies, [Counts { cannot_check: 1, ..Counts::default() }]);
        assert_eq!(report.here.whole, 1);
        // The place starts without it too, and says so.
        let out = windflower(&place, &["verify"]);
        let said = String::from_utf8(out.stdout).unwrap();
        assert!(said.contains(": 0 whole, 0 damaged, 0 missing, 1 that cannot be checked now"), "{said}");
        // What is removed meanwhile is removed there too once it is back.
        let blob = original(&place).await;
        remove(&place, &mut marta, &hat).await;
        storage.as_fake().start_again();
        assert!(storage.get(&storage.path(&blob)).is_some());
        checks_of_leftovers(&place).await;
        assert!(place.app.blobs.list_at(COPY).await.unwrap().is_empty());
        assert!(place.app.blobs.is_empty().await.unwrap());
        assert!(place.app.blobs.is_there_at(COPY).await.unwrap());
    }
}

#[tokio::test]
async fn an_emptied_bucket_is_away_and_is_not_filled_anew() {
    for (place, storage) in with_buckets(storages).await {
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        let blobs = place.app.blobs.list_at(COPY).await.unwrap();
        for blob in &blobs {
            storage.remove(&storage.path(blob));
        }
        storage.remove(&format!("{}/{MARKER}", storage.address.prefix));
        let app = &place.app;
        let here = Blobs::folder(place.settings.blobs_folder(), &app.key).unwrap();
        let again = checks::open_copies(here, &place.settings.copies, &app.key, (&app.db, &app.clock));
        let again = again.await.unwrap();
        for blobs in [&app.blobs, &again] {
            let check = Check { db: &app.db, blobs, clock: &app.clock, mends: true };
            let report = check.all(|_| ()).await.unwrap();
            assert_eq!(report.copies, [Counts { cannot_check: 1, ..Counts::default() }]);
            assert!(matches!(blobs.put(b"a scarf").await, Err(BlobError::Away)));
            assert!(matches!(blobs.list_at(COPY).await, Err(BlobError::Away)));
            assert!(matches!(blobs.delete(&platform::id::new_address()).await, Err(BlobError::Away)));
        }
        for blob in &blobs {
            assert_eq!(storage.get(&storage.path(blob)), None);
        }
    }
}

#[tokio::test]
async fn a_bucket_named_later_is_filled_by_the_next_check() {
    for storage in storages() {
        let Some(place) = place_with(Engine::Sqlite, |_| ()).await else { continue };
        let mut marta = place.marta().await;
        marta.keep("hat.jpg", &photograph(90)).await;
        let (app, mut settings) = (&place.app, place.settings.clone());
        storage.set(&mut settings);
        let opened =
            checks::open_copies(app.blobs.clone(), &settings.copies, &app.key, (&app.db, &app.clock));
        let blobs = opened.await.unwrap();
        let check = Check { db: &app.db, blobs: &blobs, clock: &app.clock, mends: true };
        let report = check.all(|_| ()).await.unwrap();
        assert_eq!((report.copies, report.damage_mended), (vec![counts(1, 1)], 0));
        assert!(same_in_both(&place, &storage, &original(&place).await));
    }
}

/// A store of its own, with its one copy in this bucket.
async fn blobs_with(storage: &Storage) -> (tempfile::TempDir, Blobs) {
    let folder = tempfile::tempdir().unwrap();
    let key = platform::secret::PlaceKey::from_bytes([1; 32]);
    let blobs = Blobs::folder(folder.path().join("pictures"), &key).unwrap();
    let blobs = blobs.with_bucket(storage.address.clone(), &key, false).await.unwrap();
    (folder, blobs)
}

#[tokio::test]
async fn a_large_one_goes_in_parts_and_comes_back_whole() {
    for storage in storages() {
        let (folder, blobs) = blobs_with(&storage).await;
        let large: Vec<u8> = (0..8_500_000_u32).map(|number| number.to_le_bytes()[1]).collect();
        let kept: StoredBlob = blobs.put(&large).await.unwrap();
        assert_eq!(blobs.check_at(COPY, &kept.key).await.unwrap(), kept);
        let path = folder.path().join("pictures").join(&kept.key[..2]).join(&kept.key);
        fs::remove_file(&path).unwrap();
        blobs.mend(Replica::Here, &kept).await.unwrap();
        assert!(blobs.get(&kept.key).await.unwrap() == large);
        storage.remove(&storage.path(&kept.key));
        blobs.mend(COPY, &kept).await.unwrap();
        assert_eq!(storage.get(&storage.path(&kept.key)), Some(fs::read(&path).unwrap()));
    }
}
