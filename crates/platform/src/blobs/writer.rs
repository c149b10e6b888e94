//! Writing a blob: encrypted chunk by chunk on a thread that may wait, and read back before it counts as kept.

use std::fmt;
use std::io::{self, Write};

use super::folder::Unfinished;
use super::sealed::{self, CHUNK, Seal, TAG};
use super::{BlobError, Blobs, Kept, aside, reader};

/// A blob being written. Holds one chunk of 64 KiB; dropping it leaves nothing on disk.
pub struct BlobWriter {
    /// The address it will have.
    key: String,
    /// Plain bytes that wait for more: the last chunk is sealed differently, so a full one waits as well.
    waiting: Vec<u8>,
    /// Away while a chunk is being written, and for good after an error.
    sealing: Option<Sealing>,
}

impl BlobWriter {
    pub(super) async fn begin(blobs: Blobs) -> Result<BlobWriter, BlobError> {
        let sealing = aside(move || Sealing::begin(blobs)).await?;
        Ok(BlobWriter { key: sealing.key.clone(), waiting: Vec::new(), sealing: Some(sealing) })
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
                self.seal_waiting().await?;
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
    pub async fn finish(mut self) -> Result<Kept, BlobError> {
        let (sealing, waiting) = (self.take_sealing()?, std::mem::take(&mut self.waiting));
        aside(move || sealing.finish(waiting)).await
    }

    async fn seal_waiting(&mut self) -> Result<(), BlobError> {
        let (mut sealing, mut chunk) = (self.take_sealing()?, std::mem::take(&mut self.waiting));
        let sealed = aside(move || {
            sealing.write(&mut chunk, false)?;
            chunk.clear();
            Ok((sealing, chunk))
        });
        let (sealing, chunk) = sealed.await?;
        self.sealing = Some(sealing);
        self.waiting = chunk;
        Ok(())
    }

    fn take_sealing(&mut self) -> Result<Sealing, BlobError> {
        let broken_off = || BlobError::Io(io::Error::other("the writing of this blob was broken off"));
        self.sealing.take().ok_or_else(broken_off)
    }
}

impl fmt::Debug for BlobWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlobWriter(..)")
    }
}

/// The half that waits for the disk.
struct Sealing {
    blobs: Blobs,
    key: String,
    unfinished: Unfinished,
    seal: Seal,
    hasher: blake3::Hasher,
    number: u64,
    bytes: u64,
}

impl Sealing {
    fn begin(blobs: Blobs) -> Result<Sealing, BlobError> {
        let folder = &blobs.folder;
        let key = crate::id::new_address();
        let header = sealed::header().map_err(io::Error::other)?;
        let seal = Seal::new(folder.key(), &key, &header).ok_or_else(|| BlobError::Damaged(key.clone()))?;
        let mut unfinished = folder.begin(&key)?;
        unfinished.file.write_all(&header)?;
        Ok(Sealing { blobs, key, unfinished, seal, hasher: blake3::Hasher::new(), number: 0, bytes: 0 })
    }

    fn write(&mut self, chunk: &mut Vec<u8>, last: bool) -> Result<(), BlobError> {
        self.hasher.update(chunk);
        self.bytes += chunk.len() as u64;
        self.seal.close(self.number, last, chunk).map_err(|_| BlobError::Damaged(self.key.clone()))?;
        self.number += 1;
        Ok(self.unfinished.file.write_all(chunk)?)
    }

    fn finish(mut self, mut waiting: Vec<u8>) -> Result<Kept, BlobError> {
        self.write(&mut waiting, true)?;
        drop(waiting);
        let Sealing { blobs, key, unfinished, hasher, bytes, .. } = self;
        let kept = Kept { key, hash: hasher.finalize().to_hex().to_string(), bytes };
        blobs.folder.name(unfinished)?;
        if reader::check(&blobs.folder, &kept.key)? != kept {
            return Err(BlobError::Damaged(kept.key));
        }
        blobs.copy_everywhere(&kept)?;
        Ok(kept)
    }
}
