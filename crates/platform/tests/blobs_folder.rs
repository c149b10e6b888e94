//! Blobs in a local folder: what goes in comes out, and nothing else does.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use platform::blobs::{BlobError, Blobs, StoredBlob};
use platform::clock::{Clock, Moment};
use platform::secret::PlaceKey;

const CHUNK: usize = 64 * 1024;
const ON_DISK: usize = CHUNK + 16;
const HEADER: usize = 40;

struct Place {
    blobs: Blobs,
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path().join("blobs"), &PlaceKey::from_bytes([1; 32])).unwrap();
        Place { blobs, folder }
    }

    fn file(&self, kept: &StoredBlob) -> PathBuf {
        self.folder.path().join("blobs").join(&kept.key[..2]).join(&kept.key)
    }

    /// Every file in the folder but its marker.
    fn files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder.path().join("blobs")).unwrap().map(|it| it.unwrap().path());
        entries
            .filter(|path| path.is_dir())
            .flat_map(|it| fs::read_dir(it).unwrap())
            .map(|it| it.unwrap().path())
            .collect()
    }

    async fn is_damaged(&self, kept: &StoredBlob) -> bool {
        let whole = matches!(self.blobs.get(&kept.key).await, Err(BlobError::Damaged(_)));
        let checked = matches!(self.blobs.check(&kept.key).await, Err(BlobError::Damaged(_)));
        assert_eq!(whole, checked);
        whole
    }
}

fn bytes(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    blake3::Hasher::new().update(&length.to_le_bytes()).finalize_xof().fill(&mut bytes);
    bytes
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[tokio::test]
async fn what_is_kept_comes_back_the_same() {
    let place = Place::new();
    for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17] {
        let bytes = bytes(length);
        let kept = place.blobs.put(&bytes).await.unwrap();
        assert_eq!(kept.bytes, length as u64);
        assert_eq!(kept.hash, blake3::hash(&bytes).to_hex().to_string());
        assert!(place.blobs.get(&kept.key).await.unwrap() == bytes, "{length}");
        assert_eq!(place.blobs.check(&kept.key).await.unwrap(), kept);
    }
}

#[tokio::test]
async fn many_small_writes_make_one_blob() {
    let place = Place::new();
    let bytes = bytes(200_000);
    let mut writer = place.blobs.writer().await.unwrap();
    for part in bytes.chunks(777) {
        writer.write(part).await.unwrap();
    }
    let kept = writer.finish().await.unwrap();
    let mut reader = place.blobs.open(&kept.key).await.unwrap();
    assert_eq!(reader.bytes(), 200_000);
    let mut read = Vec::new();
    while let Some(chunk) = reader.next().await {
        let chunk = chunk.unwrap();
        assert!(chunk.len() <= CHUNK);
        read.extend_from_slice(&chunk);
    }
    assert!(read == bytes);
}

#[tokio::test]
async fn after_a_damaged_chunk_a_reader_has_nothing_more() {
    let place = Place::new();
    let kept = place.blobs.put(&bytes(3 * CHUNK)).await.unwrap();
    change(&place.file(&kept), |file| file[HEADER + ON_DISK + 5] ^= 1);
    let mut reader = place.blobs.open(&kept.key).await.unwrap();
    assert!(matches!(reader.next().await, Some(Ok(_))), "the first is whole");
    assert!(matches!(reader.next().await, Some(Err(BlobError::Damaged(_)))));
    assert!(reader.next().await.is_none());
}

#[tokio::test]
async fn nothing_of_a_picture_is_readable_on_disk() {
    let place = Place::new();
    let plain = b"the name of a child ".repeat(10_000);
    let kept = place.blobs.put(&plain).await.unwrap();
    let on_disk = fs::read(place.file(&kept)).unwrap();
    assert!(!on_disk.windows(8).any(|part| part == &plain[..8]));
    let twin = place.blobs.put(&plain).await.unwrap();
    assert_ne!(twin.key, kept.key);
    let twin = fs::read(place.file(&twin)).unwrap();
    assert_ne!(
        twin[HEADER..HEADER + 64],
        on_disk[HEADER..HEADER + 64],
        "the same picture twice looks different"
    );
    assert_eq!(fs::metadata(place.file(&kept)).unwrap().permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn a_changed_byte_anywhere_is_noticed() {
    let place = Place::new();
    let kept = place.blobs.put(&bytes(CHUNK + 100)).await.unwrap();
    let length = HEADER + ON_DISK + 100 + 16;
    for at in [0, 7, 8, 39, HEADER, HEADER + CHUNK, HEADER + ON_DISK - 1, HEADER + ON_DISK, length - 1] {
        change(&place.file(&kept), |file| file[at] ^= 1);
        assert!(place.is_damaged(&kept).await, "{at}");
        change(&place.file(&kept), |file| file[at] ^= 1);
    }
    assert!(!place.is_damaged(&kept).await);
}

#[tokio::test]
async fn a_file_cut_short_or_made_longer_is_noticed() {
    let place = Place::new();
    let kept = place.blobs.put(&bytes(3 * CHUNK)).await.unwrap();
    let whole = fs::read(place.file(&kept)).unwrap();
    let ends =
        [0, 10, HEADER, HEADER + 15, HEADER + 16, HEADER + ON_DISK, HEADER + 2 * ON_DISK, whole.len() - 1];
    for end in ends {
        fs::write(place.file(&kept), &whole[..end]).unwrap();
        assert!(place.is_damaged(&kept).await, "{end}");
    }
    for added in [1, 16, 17, ON_DISK] {
        fs::write(place.file(&kept), [whole.clone(), vec![0; added]].concat()).unwrap();
        assert!(place.is_damaged(&kept).await, "{added}");
    }
}

#[tokio::test]
async fn chunks_in_another_order_are_noticed() {
    let place = Place::new();
    let kept = place.blobs.put(&bytes(3 * CHUNK)).await.unwrap();
    change(&place.file(&kept), |file| {
        let (first, second) = file[HEADER..].split_at_mut(ON_DISK);
        first.swap_with_slice(&mut second[..ON_DISK]);
    });
    assert!(place.is_damaged(&kept).await);
}

#[tokio::test]
async fn parts_and_whole_files_of_others_are_noticed() {
    let place = Place::new();
    let (one, other) =
        (place.blobs.put(&bytes(100)).await.unwrap(), place.blobs.put(&bytes(100)).await.unwrap());
    let (one_file, other_file) = (fs::read(place.file(&one)).unwrap(), fs::read(place.file(&other)).unwrap());
    fs::write(place.file(&one), [&one_file[..HEADER], &other_file[HEADER..]].concat()).unwrap();
    assert!(place.is_damaged(&one).await);
    fs::write(place.file(&one), other_file).unwrap();
    assert!(place.is_damaged(&one).await, "a whole file under another's name");
}

#[tokio::test]
async fn another_key_reads_nothing() {
    let place = Place::new();
    let kept = place.blobs.put(b"x").await.unwrap();
    let other = Blobs::folder(place.folder.path().join("blobs"), &PlaceKey::from_bytes([2; 32])).unwrap();
    assert!(matches!(other.get(&kept.key).await, Err(BlobError::Damaged(_))));
}

#[tokio::test]
async fn a_writer_that_is_dropped_leaves_nothing() {
    let place = Place::new();
    let mut writer = place.blobs.writer().await.unwrap();
    writer.write(&bytes(3 * CHUNK)).await.unwrap();
    assert_eq!(place.files().len(), 1);
    assert!(place.blobs.is_empty().await.unwrap(), "what is not finished is not there");
    drop(writer);
    assert!(place.files().is_empty());
}

#[tokio::test]
async fn blobs_are_listed_and_deleted() {
    let place = Place::new();
    assert!(place.blobs.is_empty().await.unwrap());
    let (one, other) = (place.blobs.put(b"1").await.unwrap(), place.blobs.put(b"2").await.unwrap());
    let mut listed = place.blobs.list().await.unwrap();
    let mut expected = vec![one.key.clone(), other.key];
    listed.sort();
    expected.sort();
    assert_eq!(listed, expected);
    place.blobs.delete(&one.key).await.unwrap();
    place.blobs.delete(&one.key).await.unwrap();
    assert!(matches!(place.blobs.get(&one.key).await, Err(BlobError::NotFound)));
    assert!(!place.blobs.is_empty().await.unwrap());
}

#[tokio::test]
async fn no_name_leads_out_of_the_folder() {
    let place = Place::new();
    fs::write(place.folder.path().join("outside"), "x").unwrap();
    for name in
        ["../outside", "", "..", "aa", "/etc/passwd", "ÄÄÄÄÄÄÄÄÄÄÄÄÄ", "aaaaaaaaaaaaaaaaaaaaaaaa/.", "\0"]
    {
        assert!(matches!(place.blobs.get(name).await, Err(BlobError::NotFound)), "{name}");
        assert!(matches!(place.blobs.open(name).await, Err(BlobError::NotFound)), "{name}");
        place.blobs.delete(name).await.unwrap();
    }
    assert!(place.folder.path().join("outside").exists());
}

#[tokio::test]
async fn what_a_power_cut_left_is_removed_after_a_day() {
    let place = Place::new();
    let kept = place.blobs.put(b"x").await.unwrap();
    let now = Moment(1_700_000_000_000);
    let old = UNIX_EPOCH + Duration::from_millis(1_700_000_000_000 - 25 * 3_600_000);
    let young = UNIX_EPOCH + Duration::from_millis(1_700_000_000_000 - 23 * 3_600_000);
    for (name, changed) in [("old.part", old), ("young.part", young)] {
        let path = place.file(&kept).with_file_name(name);
        fs::File::create(&path).unwrap().set_modified(changed).unwrap();
    }
    fs::File::options().write(true).open(place.file(&kept)).unwrap().set_modified(old).unwrap();
    assert_eq!(place.blobs.abandoned(&Clock::fixed(now)).await.unwrap(), 1);
    assert_eq!(place.files().len(), 2);
    assert_eq!(place.blobs.list().await.unwrap(), [kept.key]);
}

#[tokio::test]
async fn several_writers_do_not_meet() {
    let place = Place::new();
    let writing: Vec<_> = (0..20_usize)
        .map(|number| {
            let blobs = place.blobs.clone();
            tokio::spawn(async move { (number, blobs.put(&bytes(number * 10_000)).await.unwrap()) })
        })
        .collect();
    for written in writing {
        let (number, kept) = written.await.unwrap();
        assert!(place.blobs.get(&kept.key).await.unwrap() == bytes(number * 10_000));
    }
}
