//! A blob in two pieces, as a backup keeps it: a head of 40 bytes, and a body that nobody can open without it, not even
//! with the place's key. Whoever throws a head away has made every copy of its body unreadable.

use std::fs::File;
use std::io::{self, Write};

use super::encryption::HEADER;
use super::{BlobError, Blobs, StoredBlob, blocking, reader};

/// How many bytes a head has.
pub const HEAD: usize = HEADER;

/// The first bytes of a blob's file: the format, and the random salt of its key.
pub type Head = [u8; HEAD];

impl Blobs {
    /// Opens a blob as it lies on disk: its head, and the file at the beginning of its body.
    ///
    /// # Errors
    /// `NotFound`, `Away`, `Damaged` where it is shorter than a head, or `Io`.
    pub async fn head_and_body(&self, key: &str) -> Result<(Head, File), BlobError> {
        let (folder, key) = (self.folder.clone(), key.to_owned());
        blocking(move || reader::split(&folder, &key)).await
    }

    /// Reads a blob in two pieces from end to end, as `check`.
    ///
    /// # Errors
    /// `Damaged` where the two are not of one blob of this place, or `Io`.
    pub async fn check_head_and_body(
        &self,
        key: &str,
        head: Head,
        body: File,
    ) -> Result<StoredBlob, BlobError> {
        let (folder, key) = (self.folder.clone(), key.to_owned());
        blocking(move || reader::check_head_and_body(&folder, &key, &head, body)).await
    }

    /// Puts a blob back under its own name from its two pieces, and says what is now on disk, as durable as
    /// `BlobWriter::finish` makes it; to be compared with what was kept.
    pub async fn put_together(&self, key: &str, head: Head, mut body: File) -> Result<StoredBlob, BlobError> {
        let (blobs, key) = (self.clone(), key.to_owned());
        blocking(move || {
            let mut unfinished = blobs.folder.begin(&key)?;
            unfinished.file.write_all(&head)?;
            io::copy(&mut body, &mut unfinished.file)?;
            blobs.folder.name(unfinished)?;
            let kept = reader::check(&blobs.folder, &key)?;
            blobs.copy_everywhere(&kept)?;
            Ok(kept)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::PlaceKey;
    use std::io::{Seek, SeekFrom};

    fn body_in_a_file(mut whole: File) -> File {
        let mut body = tempfile::tempfile().unwrap();
        io::copy(&mut whole, &mut body).unwrap();
        body.seek(SeekFrom::Start(0)).unwrap();
        body
    }

    #[tokio::test]
    async fn the_two_pieces_make_the_blob_again_and_without_its_head_nobody_opens_a_body() {
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let key = PlaceKey::from_bytes([1; 32]);
        let blobs = Blobs::folder(first.path().join("blobs"), &key).unwrap();
        for length in [0, 5, 65_536, 200_000] {
            let kept = blobs.put(&vec![7; length]).await.unwrap();
            let (head, body) = blobs.head_and_body(&kept.key).await.unwrap();
            let body = body_in_a_file(body);
            let again = || {
                let mut again = body.try_clone().unwrap();
                again.seek(SeekFrom::Start(0)).unwrap();
                again
            };
            assert_eq!(blobs.check_head_and_body(&kept.key, head, again()).await.unwrap(), kept);
            let mut other = head;
            other[HEAD - 1] ^= 1;
            let opened = blobs.check_head_and_body(&kept.key, other, again()).await;
            assert!(matches!(opened, Err(BlobError::Damaged(_))), "{length}");
            let elsewhere = Blobs::folder(second.path().join("blobs"), &key).unwrap();
            assert_eq!(elsewhere.put_together(&kept.key, head, again()).await.unwrap(), kept);
            assert_eq!(elsewhere.get(&kept.key).await.unwrap(), vec![7; length]);
        }
    }
}
