//! Pictures and other large things on disk: encrypted with the key of the place, in chunks, each under a random
//! name that never changes. "Kept" is only said of bytes that were written, synced, read back and compared.

mod backend;
mod bucket;
mod encryption;
mod folder;
mod head_and_body;
mod reader;
mod replicas;
mod writer;

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use thiserror::Error;

use crate::clock::Clock;
use crate::secret::PlaceKey;

use self::backend::Backend;

pub use bucket::BucketAddress;
pub use folder::{Folder, MARKER};
pub use head_and_body::{HEAD, Head};
pub use reader::BlobReader;
pub use replicas::{Mended, Replica};
pub use writer::BlobWriter;

/// Where the blobs of a place are: its own folder, and a whole second folder or bucket for each copy. A clone is the same store.
#[derive(Clone, Debug)]
pub struct Blobs {
    folder: Folder,
    copies: Arc<[Backend]>,
}

/// What is now safely on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBlob {
    /// The random name, 26 characters of base32, by which it is found again.
    pub key: String,
    /// BLAKE3 of the plain bytes in hexadecimal.
    pub hash: String,
    /// How many plain bytes there are.
    pub bytes: u64,
}

/// Why a blob could not be written or read.
#[derive(Debug, Error)]
pub enum BlobError {
    /// There is no blob of this name.
    #[error("there is no such blob")]
    NotFound,
    /// The store is not there: a disk that is not mounted, a storage that does not answer. Nobody knows what is in it.
    #[error("the place where blobs are is not there")]
    Away,
    /// A folder for a copy is the folder of the pictures itself, or lies in it, or around it, or is another copy.
    #[error(
        "it is, or holds, or lies in a folder in which the pictures are already, so it would be no second copy"
    )]
    NoCopy,
    /// The disk has no room. Nothing half-written is left behind.
    #[error("the disk is full")]
    Full,
    /// What is on disk is not what was written, or was written with another key.
    #[error("damaged blob: {0}")]
    Damaged(String),
    /// The disk could not promise that something is on it. Nobody knows what it lost, and asking again would be
    /// answered with a false yes, so this store takes nothing more until the program is started anew.
    #[error("the disk failed to sync; nothing more is written")]
    SyncFailed,
    /// Anything else the disk says.
    #[error("blob: {0}")]
    Io(io::Error),
}

impl Blobs {
    /// Blobs in a local folder, which is made where it is missing.
    ///
    /// # Errors
    /// The folder cannot be made or synced.
    pub fn folder(path: PathBuf, key: &PlaceKey) -> Result<Blobs, BlobError> {
        Ok(Blobs { folder: Folder::open(path, key)?, copies: Arc::new([]) })
    }

    /// Begins a new blob. Dropping the writer leaves nothing behind.
    ///
    /// # Errors
    /// `Full`, `SyncFailed` or `Io`.
    pub async fn writer(&self) -> Result<BlobWriter, BlobError> {
        BlobWriter::begin(self.clone()).await
    }

    /// Keeps these bytes.
    pub async fn put(&self, bytes: &[u8]) -> Result<StoredBlob, BlobError> {
        let mut writer = self.writer().await?;
        writer.write(bytes).await?;
        writer.finish().await
    }

    /// Opens a blob to read it chunk by chunk.
    ///
    /// # Errors
    /// `NotFound`, `Damaged` or `Io`.
    pub async fn open(&self, key: &str) -> Result<BlobReader, BlobError> {
        BlobReader::open(self.folder.clone(), key).await
    }

    /// All bytes of a blob, in one piece.
    ///
    /// # Errors
    /// As `open`, and `Damaged` where any chunk is.
    pub async fn get(&self, key: &str) -> Result<Bytes, BlobError> {
        reader::whole(self.folder.clone(), key).await
    }

    /// Reads a blob from end to end and says what is there, to be compared with what was kept.
    pub async fn check(&self, key: &str) -> Result<StoredBlob, BlobError> {
        let (folder, key) = (self.folder.clone(), key.to_owned());
        blocking(move || reader::check(&folder, &key)).await
    }

    /// Removes a blob for good, here and in every copy. One that is not there is removed already.
    ///
    /// # Errors
    /// `Away`, `SyncFailed` or `Io`, where it could not be removed from one of them; it is gone from the others.
    pub async fn delete(&self, key: &str) -> Result<(), BlobError> {
        let (blobs, key) = (self.clone(), key.to_owned());
        blocking(move || blobs.delete_everywhere(&key)).await
    }

    /// Whether the store is there at all.
    ///
    /// # Errors
    /// Only if this process cannot wait for the disk.
    pub async fn is_there(&self) -> Result<bool, BlobError> {
        let folder = self.folder.clone();
        blocking(move || Ok(folder.is_there())).await
    }

    /// The names of all blobs, in no order.
    ///
    /// # Errors
    /// `Io`.
    pub async fn list(&self) -> Result<Vec<String>, BlobError> {
        let folder = self.folder.clone();
        blocking(move || folder.keys()).await
    }

    /// Whether there is no blob at all.
    ///
    /// # Errors
    /// `Io`.
    pub async fn is_empty(&self) -> Result<bool, BlobError> {
        let folder = self.folder.clone();
        blocking(move || folder.is_empty()).await
    }

    /// Removes what writers left that never came to their end (a power cut) and says how many there were. Only
    /// what has not changed for a day: another program may be writing.
    ///
    /// # Errors
    /// `Io`.
    pub async fn abandoned(&self, clock: &Clock) -> Result<u64, BlobError> {
        let (blobs, now) = (self.clone(), clock.now());
        blocking(move || blobs.remove_abandoned(now)).await
    }
}

/// Does disk work on a thread that may wait.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, BlobError> + Send + 'static,
) -> Result<T, BlobError> {
    tokio::task::spawn_blocking(work).await.map_err(|stopped| BlobError::Io(io::Error::other(stopped)))?
}

impl From<io::Error> for BlobError {
    fn from(error: io::Error) -> BlobError {
        match (error.kind(), error.downcast::<BlobError>()) {
            // It came through something that only knows errors of reading and writing.
            (_, Ok(error)) => error,
            (io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded, Err(_)) => BlobError::Full,
            (_, Err(error)) => BlobError::Io(error),
        }
    }
}
