//! Whole second copies of the store, each in a folder of its own, best on another disk, or in a bucket: the same files
//! under the same names. What is damaged in one of them is mended from another that is whole.

use std::path::PathBuf;

use super::backend::Backend;
use super::bucket::{Bucket, BucketAddress};
use super::folder::{Folder, file_key};
use super::{BlobError, Blobs, StoredBlob, blocking};
use crate::clock::Moment;
use crate::files;
use crate::secret::PlaceKey;

/// One of the places where every blob is: the store's own folder, or a copy by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replica {
    /// The store's own folder.
    Here,
    /// One of the copies, from 0.
    Copy(usize),
}

/// What was done about a blob.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mended {
    /// It was written anew from another place where it is whole.
    Yes,
    /// It is whole nowhere that can be reached, so there is nothing to write it from.
    NowhereWhole,
}

impl Blobs {
    /// The same store with one more copy. A folder that was `filled` before and is not there now stays away: nothing
    /// is made in its place.
    ///
    /// # Errors
    /// A new folder cannot be made or synced.
    pub fn with_copy(self, path: PathBuf, key: &PlaceKey, filled: bool) -> Result<Blobs, BlobError> {
        if self.backends().any(|other| other.path().is_some_and(|other| files::overlap(other, &path))) {
            return Err(BlobError::NoCopy);
        }
        let copy = if filled { Folder::at(path, key) } else { Folder::open(path, key)? };
        Ok(self.with(Backend::Folder(copy)))
    }

    /// The same store with one more copy, in a bucket. One that was `filled` before and is not reached, or is empty now,
    /// stays away: nothing is written in its place.
    ///
    /// # Errors
    /// The storage refuses, or, if the bucket is a new one, it is not reached.
    pub async fn with_bucket(
        self,
        address: BucketAddress,
        key: &PlaceKey,
        filled: bool,
    ) -> Result<Blobs, BlobError> {
        let key = file_key(key);
        let bucket = blocking(move || Bucket::open(address, key, filled)).await?;
        Ok(self.with(Backend::Bucket(bucket)))
    }

    fn with(self, copy: Backend) -> Blobs {
        let copies = self.copies.iter().cloned().chain([copy]).collect();
        Blobs { copies, ..self }
    }

    /// Every place where a blob is, the store's own folder first.
    pub fn everywhere(&self) -> impl Iterator<Item = Replica> + use<> {
        std::iter::once(Replica::Here).chain((0..self.copies.len()).map(Replica::Copy))
    }

    fn backend(&self, at: Replica) -> Result<Backend, BlobError> {
        match at {
            Replica::Here => Ok(self.here()),
            Replica::Copy(number) => self.copies.get(number).cloned().ok_or(BlobError::Away),
        }
    }

    fn here(&self) -> Backend {
        Backend::Folder(self.folder.clone())
    }

    /// Reads a blob in one of the places from end to end, as `check`.
    pub async fn check_at(&self, at: Replica, key: &str) -> Result<StoredBlob, BlobError> {
        let (backend, key) = (self.backend(at)?, key.to_owned());
        blocking(move || backend.check(&key)).await
    }

    /// Whether one of the places is there at all.
    ///
    /// # Errors
    /// Only if this process cannot wait for the disk.
    pub async fn is_there_at(&self, at: Replica) -> Result<bool, BlobError> {
        let backend = self.backend(at)?;
        blocking(move || Ok(backend.is_there())).await
    }

    /// The names of all blobs in one of the places, in no order.
    ///
    /// # Errors
    /// `Away` or `Io`.
    pub async fn list_at(&self, at: Replica) -> Result<Vec<String>, BlobError> {
        let backend = self.backend(at)?;
        blocking(move || backend.keys()).await
    }

    /// Writes a blob anew in the place where it is damaged or missing, from one where it is what was kept. It is whole
    /// before it takes the name of the damaged one, and is read back like any other.
    pub async fn mend(&self, at: Replica, kept: &StoredBlob) -> Result<Mended, BlobError> {
        let (blobs, kept) = (self.clone(), kept.clone());
        blocking(move || {
            let to = blobs.backend(at)?;
            for other in blobs.everywhere().filter(|other| *other != at) {
                let from = blobs.backend(other)?;
                if from.check(&kept.key).is_ok_and(|found| found == kept) {
                    to.copy_from(&from, &kept)?;
                    return Ok(Mended::Yes);
                }
            }
            Ok(Mended::NowhereWhole)
        })
        .await
    }

    pub(super) fn copy_everywhere(&self, kept: &StoredBlob) -> Result<(), BlobError> {
        self.copies.iter().try_for_each(|to| to.copy_from(&self.here(), kept))
    }

    /// From all of them, even where one cannot be reached.
    pub(super) fn delete_everywhere(&self, key: &str) -> Result<(), BlobError> {
        self.backends().map(|backend| backend.delete(key)).fold(Ok(()), Result::and)
    }

    /// In all of them that are there.
    pub(super) fn remove_abandoned(&self, now: Moment) -> Result<u64, BlobError> {
        self.backends().filter(Backend::is_there).try_fold(0, |sum, one| Ok(sum + one.remove_abandoned(now)?))
    }

    fn backends(&self) -> impl Iterator<Item = Backend> {
        std::iter::once(self.here()).chain(self.copies.iter().cloned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    struct Both {
        folder: tempfile::TempDir,
        blobs: Blobs,
    }

    fn both() -> Both {
        let folder = tempfile::tempdir().unwrap();
        let key = PlaceKey::from_bytes([1; 32]);
        let blobs = Blobs::folder(folder.path().join("own"), &key).unwrap();
        let blobs = blobs.with_copy(folder.path().join("second"), &key, false).unwrap();
        Both { folder, blobs }
    }

    impl Both {
        fn file(&self, of: &str, kept: &StoredBlob) -> std::path::PathBuf {
            self.folder.path().join(of).join(&kept.key[..2]).join(&kept.key)
        }
    }

    fn flip_a_bit(path: &Path) {
        let mut bytes = fs::read(path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    }

    #[tokio::test]
    async fn what_is_kept_is_in_both_and_what_is_removed_is_in_neither() {
        let both = both();
        let kept = both.blobs.put(b"her hat").await.unwrap();
        assert_eq!(fs::read(both.file("own", &kept)).unwrap(), fs::read(both.file("second", &kept)).unwrap());
        for at in both.blobs.everywhere() {
            assert_eq!(both.blobs.check_at(at, &kept.key).await.unwrap(), kept);
        }
        both.blobs.delete(&kept.key).await.unwrap();
        assert!(!both.file("own", &kept).exists() && !both.file("second", &kept).exists());
    }

    #[test]
    fn a_copy_that_is_the_first_under_another_name_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let key = PlaceKey::from_bytes([1; 32]);
        let at = |name: &str| folder.path().join(name);
        let blobs = Blobs::folder(at("data/pictures"), &key).unwrap();
        let blobs = blobs.with_copy(at("second"), &key, false).unwrap();
        std::os::unix::fs::symlink(at("data/pictures"), at("link")).unwrap();
        for same in
            ["data/pictures", "data/pictures/", "link", "data", "data/pictures/aa", "second", "second/third"]
        {
            for filled in [false, true] {
                let trouble = blobs.clone().with_copy(at(same), &key, filled);
                assert!(matches!(trouble, Err(BlobError::NoCopy)), "{same}");
            }
        }
        assert!(!at("data").join(super::super::MARKER).exists(), "nothing was made of it");
        blobs.with_copy(at("third"), &key, false).unwrap();
    }

    #[tokio::test]
    async fn what_is_damaged_or_missing_in_one_is_mended_from_the_other() {
        let both = both();
        let kept = both.blobs.put(&[7; 200_000]).await.unwrap();
        for (of, at) in [("own", Replica::Here), ("second", Replica::Copy(0))] {
            flip_a_bit(&both.file(of, &kept));
            assert!(matches!(both.blobs.check_at(at, &kept.key).await, Err(BlobError::Damaged(_))));
            assert_eq!(both.blobs.mend(at, &kept).await.unwrap(), Mended::Yes);
            assert_eq!(both.blobs.check_at(at, &kept.key).await.unwrap(), kept);
            fs::remove_file(both.file(of, &kept)).unwrap();
            assert_eq!(both.blobs.mend(at, &kept).await.unwrap(), Mended::Yes);
            assert_eq!(both.blobs.check_at(at, &kept.key).await.unwrap(), kept);
        }
    }

    #[tokio::test]
    async fn nothing_is_mended_from_what_is_not_whole() {
        let both = both();
        let kept = both.blobs.put(b"her hat").await.unwrap();
        flip_a_bit(&both.file("own", &kept));
        flip_a_bit(&both.file("second", &kept));
        let before = fs::read(both.file("own", &kept)).unwrap();
        assert_eq!(both.blobs.mend(Replica::Here, &kept).await.unwrap(), Mended::NowhereWhole);
        assert_eq!(fs::read(both.file("own", &kept)).unwrap(), before, "not even what is left was touched");
    }

    #[tokio::test]
    async fn without_its_copy_nothing_is_kept_and_nothing_is_called_removed() {
        let both = both();
        let before = both.blobs.put(b"her hat").await.unwrap();
        let second = both.folder.path().join("second");
        let elsewhere = both.folder.path().join("elsewhere");
        fs::rename(&second, &elsewhere).unwrap();
        assert!(matches!(both.blobs.put(b"a scarf").await, Err(BlobError::Away)));
        assert!(matches!(both.blobs.check_at(Replica::Copy(0), &before.key).await, Err(BlobError::Away)));
        assert!(matches!(both.blobs.delete(&before.key).await, Err(BlobError::Away)));
        // A folder that was filled before is not made anew where it is not there.
        let key = PlaceKey::from_bytes([1; 32]);
        let again = Blobs::folder(both.folder.path().join("own"), &key).unwrap();
        let again = again.with_copy(second.clone(), &key, true).unwrap();
        assert!(!second.exists() && !again.is_there_at(Replica::Copy(0)).await.unwrap());
        fs::rename(&elsewhere, &second).unwrap();
        both.blobs.delete(&before.key).await.unwrap();
        assert!(again.list_at(Replica::Copy(0)).await.unwrap().is_empty());
    }
}
