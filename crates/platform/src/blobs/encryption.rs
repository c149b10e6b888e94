//! How a blob looks on disk: a header, then chunks of 64 KiB, each encrypted and authenticated (XChaCha20-Poly1305
//! in the STREAM construction), so that any part can be read without the rest. No files here, only bytes.
//!
//! The key of a file is made from the key of the place, the file's random salt and its name. The nonce is the
//! chunk's number and whether it is the last. So a chunk that is changed, moved, left out, or taken from another
//! file is refused, and so is a file that was cut short, lengthened or given another's name.

use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Plain bytes in each chunk but the last.
pub(super) const CHUNK: usize = 64 * 1024;
/// Bytes each chunk is longer on disk.
pub(super) const TAG: usize = 16;
/// Bytes of the header.
pub(super) const HEADER: usize = MAGIC.len() + 32;

/// Seven letters and the version of this format.
const MAGIC: [u8; 8] = *b"sealed:\x01";

/// The cipher of one file.
pub(super) struct Cipher(XChaCha20Poly1305);

/// A chunk that is not what was written.
#[derive(Debug)]
pub(super) struct Broken;

/// The header of a new file, with a fresh salt.
pub(super) fn header() -> Result<[u8; HEADER], getrandom::Error> {
    let mut header = [0; HEADER];
    header[..MAGIC.len()].copy_from_slice(&MAGIC);
    getrandom::fill(&mut header[MAGIC.len()..])?;
    Ok(header)
}

impl Cipher {
    /// The cipher for the file called `name` with this header; `None` where the header is not of this format.
    pub(super) fn new(place: &[u8; 32], name: &str, header: &[u8; HEADER]) -> Option<Cipher> {
        if !header.starts_with(&MAGIC) {
            return None;
        }
        let mut hasher = blake3::Hasher::new_keyed(place);
        hasher.update(header).update(name.as_bytes());
        let key = Zeroizing::new(*hasher.finalize().as_bytes());
        Some(Cipher(XChaCha20Poly1305::new((&*key).into())))
    }

    /// Encrypts a chunk in place and adds its tag.
    pub(super) fn encrypt(&self, number: u64, last: bool, chunk: &mut Vec<u8>) -> Result<(), Broken> {
        self.0.encrypt_in_place(&nonce(number, last), b"", chunk).map_err(|_| Broken)
    }

    /// Decrypts a chunk in place where it lies, its tag behind it, and says how many plain bytes it has.
    pub(super) fn decrypt_slice(&self, number: u64, last: bool, chunk: &mut [u8]) -> Result<usize, Broken> {
        let plain = chunk.len().checked_sub(TAG).ok_or(Broken)?;
        let (body, tag) = chunk.split_at_mut(plain);
        let tag = Tag::try_from(&*tag).map_err(|_| Broken)?;
        let body = body.into();
        self.0.decrypt_inout_detached(&nonce(number, last), b"", body, &tag).map_err(|_| Broken)?;
        Ok(plain)
    }

    /// Decrypts a chunk in place and takes its tag away.
    pub(super) fn decrypt(&self, number: u64, last: bool, chunk: &mut Vec<u8>) -> Result<(), Broken> {
        self.0.decrypt_in_place(&nonce(number, last), b"", chunk).map_err(|_| Broken)
    }
}

/// How many chunks and how many plain bytes a file of this length holds; `None` for an impossible length.
pub(super) fn measure(file_length: u64) -> Option<(u64, u64)> {
    let sealed = file_length.checked_sub(HEADER as u64)?;
    let chunks = sealed.div_ceil((CHUNK + TAG) as u64).max(1);
    let last = sealed - (chunks - 1) * (CHUNK + TAG) as u64;
    (last >= TAG as u64).then(|| (chunks, sealed - chunks * TAG as u64))
}

fn nonce(number: u64, last: bool) -> XNonce {
    let mut nonce = [0; 24];
    nonce[15..23].copy_from_slice(&number.to_be_bytes());
    nonce[23] = u8::from(last);
    nonce.into()
}
