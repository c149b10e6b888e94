//! Writing a blob: encrypted chunk by chunk on a thread that may wait, and read back before it counts as kept.

use std::fmt;
use std::io::{self, Write};

use super::encryption::{self, CHUNK, Cipher, TAG};
use super::folder::Unfinished;
use super::{BlobError, Blobs, StoredBlob, blocking, reader};

/// A blob being written. Holds one chunk of 64 KiB; dropping it leaves nothing on disk.
pub struct BlobWriter {
    /// The address it will have.
    key: String,
    /// Plain bytes that wait for more: the last chunk is sealed differently, so a full one waits as well.
    waiting: Vec<u8>,
    /// Away while a chunk is being written, and for good after an error.
    encryptor: Option<Encryptor>,
}

impl BlobWriter {
    pub(super) async fn begin(blobs: Blobs) -> Result<BlobWriter, BlobError> {
        let encryptor = blocking(move || Encryptor::begin(blobs)).await?;
        Ok(BlobWriter { key: encryptor.key.clone(), waiting: Vec::new(), encryptor: Some(encryptor) })
    }

    /// The address the blob will have once it is finished, so that it can be noted before.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Takes more bytes.
    ///
    /// # Errors
    /// `Full` or `Io`; the writer is of no more use then, and nothing is left on disk.
    pub async fn write(&mut self, mut bytes: &[u8]) -> Result<(), BlobError> {
        while !bytes.is_empty() {
            if self.waiting.len() == CHUNK {
                self.encrypt_waiting().await?;
            }
            let taken = bytes.len().min(CHUNK - self.waiting.len());
            self.waiting.reserve_exact(if self.waiting.len() + taken == CHUNK { taken + TAG } else { taken });
            self.waiting.extend_from_slice(&bytes[..taken]);
            bytes = &bytes[taken..];
        }
        Ok(())
    }

    /// Finishes the blob: on disk under its name, synced, read back from disk, decrypted and compared; and so in every
    /// copy. Whoever does not wait for the answer must not count on the blob.
    ///
    /// # Errors
    /// `Full`, `Away`, `SyncFailed`, `Io`, or `Damaged` where a disk gave back something else. Nothing is kept then,
    /// but what was written of it may still be there under its name, to be removed by `delete`.
    pub async fn finish(mut self) -> Result<StoredBlob, BlobError> {
        let (encryptor, waiting) = (self.take_encryptor()?, std::mem::take(&mut self.waiting));
        blocking(move || encryptor.finish(waiting)).await
    }

    async fn encrypt_waiting(&mut self) -> Result<(), BlobError> {
        let (mut encryptor, mut chunk) = (self.take_encryptor()?, std::mem::take(&mut self.waiting));
        let sealed = blocking(move || {
            encryptor.write(&mut chunk, false)?;
            chunk.clear();
            Ok((encryptor, chunk))
        });
        let (encryptor, chunk) = sealed.await?;
        self.encryptor = Some(encryptor);
        self.waiting = chunk;
        Ok(())
    }

    fn take_encryptor(&mut self) -> Result<Encryptor, BlobError> {
        let broken_off = || BlobError::Io(io::Error::other("the writing of this blob was broken off"));
        self.encryptor.take().ok_or_else(broken_off)
    }
}

impl fmt::Debug for BlobWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlobWriter(..)")
    }
}

/// The half that waits for the disk.
struct Encryptor {
    blobs: Blobs,
    key: String,
    unfinished: Unfinished,
    cipher: Cipher,
    hasher: blake3::Hasher,
    number: u64,
    bytes: u64,
}

impl Encryptor {
    fn begin(blobs: Blobs) -> Result<Encryptor, BlobError> {
        let folder = &blobs.folder;
        let key = crate::id::new_address();
        let header = encryption::header().map_err(io::Error::other)?;
        let cipher =
            Cipher::new(folder.key(), &key, &header).ok_or_else(|| BlobError::Damaged(key.clone()))?;
        let mut unfinished = folder.begin(&key)?;
        unfinished.file.write_all(&header)?;
        Ok(Encryptor { blobs, key, unfinished, cipher, hasher: blake3::Hasher::new(), number: 0, bytes: 0 })
    }

    fn write(&mut self, chunk: &mut Vec<u8>, last: bool) -> Result<(), BlobError> {
        self.hasher.update(chunk);
        self.bytes += chunk.len() as u64;
        self.cipher.encrypt(self.number, last, chunk).map_err(|_| BlobError::Damaged(self.key.clone()))?;
        self.number += 1;
        Ok(self.unfinished.file.write_all(chunk)?)
    }

    fn finish(mut self, mut waiting: Vec<u8>) -> Result<StoredBlob, BlobError> {
        self.write(&mut waiting, true)?;
        drop(waiting);
        let Encryptor { blobs, key, unfinished, hasher, bytes, .. } = self;
        let kept = StoredBlob { key, hash: hasher.finalize().to_hex().to_string(), bytes };
        blobs.folder.name(unfinished)?;
        if reader::check(&blobs.folder, &kept.key)? != kept {
            return Err(BlobError::Damaged(kept.key));
        }
        blobs.copy_everywhere(&kept)?;
        Ok(kept)
    }
}
