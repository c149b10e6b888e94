//! Reading a blob: one chunk at a time, each checked before anything of it is handed on.

use std::fs::File;
use std::io::{self, Read};

use bytes::Bytes;

use super::encryption::{self, CHUNK, Cipher, HEADER, TAG};
use super::folder::Folder;
use super::{BlobError, StoredBlob, blocking};

/// An open blob. Holds one chunk of 64 KiB at most.
#[derive(Debug)]
pub struct BlobReader {
    bytes: u64,
    /// Away while a chunk is being read.
    chunks: Option<Chunks<File>>,
}

impl BlobReader {
    pub(super) async fn open(folder: Folder, key: &str) -> Result<BlobReader, BlobError> {
        let key = key.to_owned();
        let chunks = blocking(move || Chunks::open(&folder, &key)).await?;
        Ok(BlobReader { bytes: chunks.bytes, chunks: Some(chunks) })
    }

    /// How many plain bytes the whole blob has.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The next bytes, up to 64 KiB; `None` at the end. After an error there is nothing more.
    pub async fn next(&mut self) -> Option<Result<Bytes, BlobError>> {
        let mut chunks = self.chunks.take()?;
        let read = blocking(move || {
            let mut chunk = Vec::new();
            let more = chunks.next(&mut chunk)?;
            Ok((chunks, more.then(|| Bytes::from(chunk))))
        });
        match read.await {
            Ok((chunks, chunk)) => {
                self.chunks = Some(chunks);
                Some(Ok(chunk?))
            }
            Err(error) => Some(Err(error)),
        }
    }
}

/// All bytes of a blob at once: its file is read in one piece and decrypted where it lies.
pub(super) async fn whole(folder: Folder, key: &str) -> Result<Bytes, BlobError> {
    let key = key.to_owned();
    blocking(move || {
        let mut file = folder.file(&key)?;
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
        // One byte more than there should be: then reading ends without asking for more room.
        let mut whole = Vec::with_capacity(length.saturating_add(1));
        file.read_to_end(&mut whole)?;
        decrypt_in_place(folder.key(), &key, whole)
    })
    .await
}

/// The plain bytes of a file that was read whole. What lies between them, a tag behind each chunk, is closed up.
fn decrypt_in_place(place: &[u8; 32], key: &str, mut file: Vec<u8>) -> Result<Bytes, BlobError> {
    let damaged = || BlobError::Damaged(key.to_owned());
    let head: [u8; HEADER] = file.get(..HEADER).and_then(|head| head.try_into().ok()).ok_or_else(damaged)?;
    let (count, bytes) = encryption::measure(file.len() as u64).ok_or_else(damaged)?;
    let cipher = Cipher::new(place, key, &head).ok_or_else(damaged)?;
    let mut end = HEADER;
    for (number, from) in (0..count).zip((HEADER..).step_by(CHUNK + TAG)) {
        let to = file.len().min(from + CHUNK + TAG);
        let chunk = file.get_mut(from..to).ok_or_else(damaged)?;
        let plain = cipher.decrypt_slice(number, number + 1 == count, chunk).map_err(|_| damaged())?;
        file.copy_within(from..from + plain, end);
        end += plain;
    }
    debug_assert_eq!((end - HEADER) as u64, bytes, "as long as its file says");
    file.truncate(end);
    Ok(Bytes::from(file).slice(HEADER..))
}

/// Reads a blob to its end for the sake of its hash. Waits for the disk.
pub(super) fn check(folder: &Folder, key: &str) -> Result<StoredBlob, BlobError> {
    read_to_end(Chunks::open(folder, key)?)
}

/// As `check`, for one whose file of this length comes from elsewhere, and only once.
pub(super) fn check_stream(
    place: &[u8; 32],
    key: &str,
    mut file: impl Read,
    length: u64,
) -> Result<StoredBlob, BlobError> {
    let head = take_head(&mut file, key)?;
    read_to_end(Chunks::of(place, key, &head, file, length.saturating_sub(HEADER as u64))?)
}

/// As `check`, for one whose head and body lie apart.
pub(super) fn check_head_and_body(
    folder: &Folder,
    key: &str,
    head: &[u8; HEADER],
    body: File,
) -> Result<StoredBlob, BlobError> {
    let length = body.metadata()?.len();
    read_to_end(Chunks::of(folder.key(), key, head, body, length)?)
}

fn read_to_end(mut chunks: Chunks<impl Read>) -> Result<StoredBlob, BlobError> {
    let mut hasher = blake3::Hasher::new();
    let mut chunk = Vec::new();
    while chunks.next(&mut chunk)? {
        hasher.update(&chunk);
    }
    Ok(StoredBlob { key: chunks.key, hash: hasher.finalize().to_hex().to_string(), bytes: chunks.bytes })
}

/// The head of a blob's file, and the file where its body begins.
pub(super) fn split(folder: &Folder, key: &str) -> Result<([u8; HEADER], File), BlobError> {
    let mut file = folder.file(key)?;
    let head = take_head(&mut file, key)?;
    Ok((head, file))
}

fn take_head(file: &mut impl Read, key: &str) -> Result<[u8; HEADER], BlobError> {
    let mut head = [0; HEADER];
    file.read_exact(&mut head).map_err(|error| too_short(error, key))?;
    Ok(head)
}

fn too_short(error: io::Error, key: &str) -> BlobError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => BlobError::Damaged(key.to_owned()),
        _ => error.into(),
    }
}

/// The chunks of an open file, read in place.
struct Chunks<F> {
    key: String,
    file: F,
    cipher: Cipher,
    count: u64,
    bytes: u64,
    /// The next one to be read, where the file stands.
    number: u64,
}

impl Chunks<File> {
    fn open(folder: &Folder, key: &str) -> Result<Chunks<File>, BlobError> {
        let (head, file) = split(folder, key)?;
        let length = file.metadata()?.len().saturating_sub(HEADER as u64);
        Chunks::of(folder.key(), key, &head, file, length)
    }
}

impl<F: Read> Chunks<F> {
    /// The chunks of a file that stands at the first of them, and of which so many bytes are left.
    fn of(
        place: &[u8; 32],
        key: &str,
        head: &[u8; HEADER],
        file: F,
        left: u64,
    ) -> Result<Chunks<F>, BlobError> {
        let damaged = || BlobError::Damaged(key.to_owned());
        let (count, bytes) = encryption::measure(left + HEADER as u64).ok_or_else(damaged)?;
        let cipher = Cipher::new(place, key, head).ok_or_else(damaged)?;
        Ok(Chunks { key: key.to_owned(), file, cipher, count, bytes, number: 0 })
    }

    /// Puts the chunk at which the file stands into `chunk`; `false` at the end.
    fn next(&mut self, chunk: &mut Vec<u8>) -> Result<bool, BlobError> {
        if self.number >= self.count {
            return Ok(false);
        }
        let last = self.number + 1 == self.count;
        let plain = if last { self.bytes - self.number * CHUNK as u64 } else { CHUNK as u64 };
        chunk.resize(usize::try_from(plain).unwrap_or(CHUNK) + TAG, 0);
        self.file.read_exact(chunk).map_err(|error| too_short(error, &self.key))?;
        self.cipher.decrypt(self.number, last, chunk).map_err(|_| self.damaged())?;
        self.number += 1;
        Ok(true)
    }

    fn damaged(&self) -> BlobError {
        BlobError::Damaged(self.key.clone())
    }
}

impl std::fmt::Debug for Chunks<File> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "chunk {} of {} of {}", self.number, self.count, self.key)
    }
}
