//! A storage that fails at each step in each way: what was said to be kept is there, and what is not there was not said
//! to be kept.

use platform::db::Query;
use std::time::{Duration, Instant};

use platform::blobs::{BlobError, Blobs, StoredBlob};
use platform::clock::{Clock, Moment};
use platform::secret::{Cost, PlaceKey};
use windflower::operate::serve;
use windflower::settings::{SecondCopy, Settings};

use super::fake::{Fault, Plan};
use super::signature::{ACCESS_KEY, SECRET_KEY};
use super::storage::Storage;
use super::{COPY, blobs_with, choose, kept_photographs, same_in_both, with_buckets};
use crate::cast::{EVENING, photograph};

const FAULTS: [Fault; 8] = [
    Fault::Status(500),
    Fault::Status(503),
    Fault::Status(403),
    Fault::Broken,
    Fault::DoneThenBroken,
    Fault::HalfAnAnswer,
    Fault::Forgotten,
    Fault::Altered,
];
/// More often than anybody tries again.
const ALWAYS: usize = 100;

/// Keeps these bytes with a fault planned, and says what came of it and whether the fault was met.
async fn put(
    blobs: &Blobs,
    storage: &mut Storage,
    bytes: &[u8],
    plan: Plan,
) -> (Result<StoredBlob, BlobError>, bool) {
    let fake = storage.as_fake();
    fake.plan(Some(plan));
    let put = blobs.put(bytes).await;
    let met = fake.asked().len() > plan.from;
    fake.plan(None);
    (put, met)
}

async fn nothing_is_acknowledged_that_is_not_there(bytes: &[u8], least_steps: usize) {
    let mut storage = Storage::fake();
    let (_folder, blobs) = blobs_with(&storage).await;
    for fault in FAULTS {
        for times in [1, ALWAYS] {
            for from in 0.. {
                let plan = Plan { fault, from, times };
                let (put, met) = put(&blobs, &mut storage, bytes, plan).await;
                if !met {
                    assert!(put.is_ok() && from >= least_steps, "{plan:?}");
                    break;
                }
                match put {
                    Ok(kept) => {
                        assert_eq!(blobs.check_at(COPY, &kept.key).await.unwrap(), kept, "{plan:?}");
                    }
                    Err(error) => {
                        let expected = match fault {
                            Fault::Altered => matches!(error, BlobError::Damaged(_)),
                            _ => matches!(error, BlobError::Away),
                        };
                        assert!(expected, "{plan:?}: {error}");
                        assert!(!format!("{error:?}").contains(SECRET_KEY));
                    }
                }
            }
        }
    }
    assert_eq!(storage.as_fake().uploads(), 0, "parts that could be taken back were");
}

#[tokio::test]
async fn at_each_step_of_a_small_one_nothing_is_acknowledged_that_is_not_there() {
    nothing_is_acknowledged_that_is_not_there(&[7; 200_000], 3).await;
}

#[tokio::test]
async fn a_fault_that_passes_is_lived_through() {
    let mut storage = Storage::fake();
    let (_folder, blobs) = blobs_with(&storage).await;
    for fault in [Fault::Status(500), Fault::Status(503), Fault::Broken, Fault::DoneThenBroken] {
        for from in 0..3 {
            let plan = Plan { fault, from, times: 1 };
            let (put, met) = put(&blobs, &mut storage, b"her hat", plan).await;
            assert!(met && put.is_ok(), "{plan:?}: {put:?}");
        }
    }
}

#[tokio::test]
async fn at_each_step_of_a_check_nothing_whole_is_called_damaged_or_missing() {
    let mut storage = Storage::fake();
    let (_folder, blobs) = blobs_with(&storage).await;
    let kept = blobs.put(&[7; 200_000]).await.unwrap();
    let missing = platform::id::new_address();
    let reading = [
        Fault::Status(500),
        Fault::Status(503),
        Fault::Status(403),
        Fault::Broken,
        Fault::DoneThenBroken,
        Fault::HalfAnAnswer,
    ];
    for fault in reading {
        for from in 0..2 {
            storage.as_fake().plan(Some(Plan { fault, from, times: ALWAYS }));
            let whole = blobs.check_at(COPY, &kept.key).await;
            assert!(matches!(whole, Ok(_) | Err(BlobError::Away)), "{fault:?} {from}: {whole:?}");
            assert_eq!(whole.is_ok(), from == 1, "it takes one step");
            storage.as_fake().plan(Some(Plan { fault, from, times: ALWAYS }));
            let found = blobs.check_at(COPY, &missing).await;
            assert!(matches!(found, Err(BlobError::Away)), "{fault:?} {from}: {found:?}");
            let listed = blobs.list_at(COPY).await;
            assert!(matches!(listed, Err(BlobError::Away)), "{fault:?} {from}: {listed:?}");
            storage.as_fake().plan(None);
        }
    }
    assert!(matches!(blobs.check_at(COPY, &missing).await, Err(BlobError::NotFound)));
}

#[tokio::test]
async fn at_each_step_of_a_photograph_it_is_kept_in_both_or_still_on_the_device() {
    for (place, mut storage) in with_buckets(|| vec![Storage::fake()]).await {
        let mut kept = 0;
        // The marker, the object, the object read back; of the original and of the last rendition.
        for from in [0, 1, 2, 18, 19, 20, 21] {
            let fault = if from % 2 == 0 { Fault::Status(503) } else { Fault::Broken };
            storage.as_fake().plan(Some(Plan { fault, from, times: ALWAYS }));
            let page = choose(&place, "hat.jpg", &photograph(90)).await;
            let met = storage.as_fake().asked().len() > from;
            storage.as_fake().plan(None);
            assert_eq!(page.status, if met { 503 } else { 303 }, "{from}: {}", page.text());
            assert_eq!(met, from < 21);
            assert!(!met || page.text().contains("still on your device"), "{}", page.text());
            kept += i64::from(!met);
            assert_eq!(kept_photographs(&place).await, kept);
        }
        let known = "SELECT original FROM keepsake UNION ALL SELECT blob FROM rendition";
        let known = place.app.db.all::<(String,)>(known, platform::args![]).await.unwrap();
        assert_eq!(known.len(), 7);
        assert!(known.iter().all(|(blob,)| same_in_both(&place, &storage, blob)));
        // What was written of the others is cleared away in both.
        super::checks_of_leftovers(&place).await;
        assert_eq!(place.app.blobs.list_at(COPY).await.unwrap().len(), 7);
        assert_eq!(place.app.blobs.list().await.unwrap().len(), 7);
    }
}

#[tokio::test]
async fn a_storage_that_says_nothing_is_not_waited_for_without_end() {
    let (place, mut storage) = with_buckets(|| vec![Storage::fake()]).await.swap_remove(0);
    storage.as_fake().plan(Some(Plan { fault: Fault::Silence, from: 1, times: ALWAYS }));
    let begun = Instant::now();
    let page = choose(&place, "hat.jpg", &photograph(90)).await;
    assert_eq!(page.status, 503);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    // Nor is each of ten thousand pictures waited for.
    let begun = Instant::now();
    for _ in 0..100 {
        let found = place.app.blobs.check_at(COPY, &platform::id::new_address()).await;
        assert!(matches!(found, Err(BlobError::Away)));
    }
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
    // A rest is a short one.
    storage.as_fake().plan(None);
    let begun = Instant::now();
    while !place.app.blobs.is_there_at(COPY).await.unwrap() {
        assert!(begun.elapsed() < Duration::from_secs(15), "it is not asked again");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

#[tokio::test]
async fn a_check_without_its_storage_comes_to_its_end() {
    let mut storage = Storage::fake();
    let (_folder, blobs) = blobs_with(&storage).await;
    storage.as_fake().stop();
    let begun = Instant::now();
    for _ in 0..2_000 {
        let found = blobs.check_at(COPY, &platform::id::new_address()).await;
        assert!(matches!(found, Err(BlobError::Away)));
    }
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn uploads_that_were_broken_off_are_taken_back_after_a_day() {
    let mut storage = Storage::fake();
    let (_folder, blobs) = blobs_with(&storage).await;
    let large = vec![7; 8_500_000];
    // The second of two parts, and whatever comes after it.
    let plan = Plan { fault: Fault::Broken, from: 3, times: ALWAYS };
    let (put, met) = put(&blobs, &mut storage, &large, plan).await;
    assert!(met && put.is_err() && storage.as_fake().uploads() == 1);
    assert_eq!(storage.as_fake().with_objects(|objects| objects.len()), 1, "the marker");
    // They are said to have begun a day and ten hours before the evening of the tests.
    let early = Clock::fixed(Moment(EVENING.millis() - 11 * 3_600_000));
    assert_eq!(blobs.abandoned(&early).await.unwrap(), 0);
    assert_eq!(blobs.abandoned(&Clock::fixed(EVENING)).await.unwrap(), 1);
    assert_eq!(storage.as_fake().uploads(), 0);
}

#[tokio::test]
async fn at_each_step_of_a_large_one_nothing_is_called_whole_that_is_not() {
    let mut storage = Storage::fake();
    let (_folder, blobs) = blobs_with(&storage).await;
    let kept = blobs.put(&vec![7; 8_500_000]).await.unwrap();
    let path = storage.path(&kept.key);
    // The marker, the beginning, two parts, the end, and reading back; each time the object is written anew.
    let faults = [
        (0, Fault::Status(503)),
        (1, Fault::Broken),
        (2, Fault::Forgotten),
        (3, Fault::DoneThenBroken),
        (4, Fault::Status(500)),
        (4, Fault::Forgotten),
        (5, Fault::HalfAnAnswer),
    ];
    for (from, fault) in faults {
        storage.remove(&path);
        storage.as_fake().plan(Some(Plan { fault, from, times: ALWAYS }));
        let mended = blobs.mend(COPY, &kept).await;
        assert!(mended.is_err(), "{from} {fault:?}");
        storage.as_fake().plan(None);
        blobs.mend(COPY, &kept).await.unwrap();
    }
    assert_eq!(blobs.check_at(COPY, &kept.key).await.unwrap(), kept);
}

#[tokio::test]
async fn who_may_not_use_the_bucket_is_told_so_at_the_start() {
    let storage = Storage::fake();
    let key = PlaceKey::from_bytes([1; 32]);
    let open = async |change: fn(&mut platform::blobs::BucketAddress), filled| {
        let mut address = storage.address.clone();
        change(&mut address);
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path().join("pictures"), &key).unwrap();
        blobs.with_bucket(address, &key, filled).await.map(|_| ()).map_err(|error| error.to_string())
    };
    for filled in [false, true] {
        let wrong = open(|it| it.secret_key = "wrong".to_owned().into(), filled).await.unwrap_err();
        assert!(wrong.contains("refuses") && wrong.contains("SignatureDoesNotMatch"), "{wrong}");
        let wrong = open(|it| it.access_key = "stranger".to_owned(), filled).await.unwrap_err();
        assert!(wrong.contains("InvalidAccessKeyId") && !wrong.contains(ACCESS_KEY), "{wrong}");
        let wrong = open(|it| it.region = "elsewhere-1".to_owned(), filled).await.unwrap_err();
        assert!(wrong.contains("refuses"), "{wrong}");
    }
    // A new one that is not there is told of; one that was filled is only away.
    let nowhere = |it: &mut platform::blobs::BucketAddress| it.endpoint = "http://127.0.0.1:9".to_owned();
    assert!(open(nowhere, false).await.unwrap_err().contains("does not answer"));
    assert!(open(nowhere, true).await.is_ok());
    let missing = |it: &mut platform::blobs::BucketAddress| it.bucket = "other".to_owned();
    assert!(open(missing, false).await.unwrap_err().contains("NoSuchBucket"));
    // Without TLS nobody but this machine is asked, whatever the settings say.
    let open_line = |it: &mut platform::blobs::BucketAddress| it.endpoint = "http://192.0.2.1".to_owned();
    assert!(open(open_line, false).await.unwrap_err().contains("without TLS"));
}

#[tokio::test]
async fn the_place_does_not_start_with_a_wrong_secret_and_prints_none() {
    let storage = Storage::fake();
    let folder = tempfile::tempdir().unwrap();
    let flags = [("data", folder.path().join("data").display().to_string())];
    let mut settings = Settings::gather(None, &flags).unwrap();
    let mut address = storage.address.clone();
    address.secret_key = "CANARY-that-is-wrong".to_owned().into();
    settings.copies = vec![SecondCopy::Bucket(address)];
    let opened = serve::open(settings.clone(), Clock::fixed(EVENING), Cost::Fast).await;
    let Err(sentence) = opened else { panic!("it started") };
    let expected = format!(
        "The bucket s3://copies/{} for a copy of the pictures cannot be used: the storage refuses \
         (SignatureDoesNotMatch).",
        storage.address.prefix
    );
    assert_eq!(sentence, expected);
    assert!(!format!("{settings:?}").contains("CANARY"));
}
