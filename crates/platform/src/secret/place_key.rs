//! The one key of a place, in a file of its own outside the data folder and outside every backup.
//! Each use gets a key derived for it, so that no two uses can be played off against each other.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::{AeadInOut, KeyInit, XChaCha20Poly1305};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::files;

/// The 32 bytes that every other key of the place comes from. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct PlaceKey([u8; 32]);

impl PlaceKey {
    /// Reads the key file, or makes one (mode 0600, on disk before this returns) and says `true`.
    ///
    /// # Errors
    /// The file cannot be read or written, or holds anything but a key. It is never overwritten.
    pub fn load_or_create(path: &Path) -> io::Result<(PlaceKey, bool)> {
        match PlaceKey::load(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => PlaceKey::create(path),
            loaded => Ok((loaded?, false)),
        }
    }

    /// Reads the key file.
    ///
    /// # Errors
    /// The file is not there (`NotFound`), cannot be read, or holds anything but a key (`InvalidData`).
    pub fn load(path: &Path) -> io::Result<PlaceKey> {
        let file = File::open(path)?;
        if file.metadata()?.permissions().mode() & 0o077 != 0 {
            tracing::warn!("the key file of this place can be read by others: chmod 600 {}", path.display());
        }
        let mut text = Zeroizing::new(String::with_capacity(64));
        file.take(64).read_to_string(&mut text)?;
        PlaceKey::parse(text.trim()).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, format!("{} holds no key of a place", path.display()))
        })
    }

    /// A key of these bytes, for tests.
    pub fn from_bytes(bytes: [u8; 32]) -> PlaceKey {
        PlaceKey(bytes)
    }

    /// A key for one use. `context` says what for and never changes afterwards, such as `windflower blobs v1`.
    pub fn derive(&self, context: &str) -> [u8; 32] {
        blake3::derive_key(context, &self.0)
    }

    /// A signature of `text` that only this place can make: 32 hexadecimal characters (128 bits).
    pub fn sign(&self, context: &str, text: &str) -> String {
        let key = Zeroizing::new(self.derive(context));
        blake3::keyed_hash(&key, text.as_bytes()).to_hex()[..32].to_owned()
    }

    /// Whether `signature` is what `sign` gives, compared in constant time.
    pub fn verify(&self, context: &str, text: &str, signature: &str) -> bool {
        super::constant_time_eq(self.sign(context, text), signature)
    }

    /// Seals a small secret of a row, so that a copy of the database alone does not tell it. `about` says whose it is:
    /// a sealed text that is put into somebody else's row does not open. (XChaCha20-Poly1305, a nonce by chance.)
    ///
    /// # Panics
    /// When the machine can give no random bytes.
    pub fn seal(&self, context: &str, about: &str, secret: &[u8]) -> String {
        let nonce: [u8; 24] = super::random_bytes();
        let mut sealed = secret.to_vec();
        self.cipher(context)
            .encrypt_in_place(&nonce.into(), about.as_bytes(), &mut sealed)
            .expect("a small secret in memory can be sealed");
        URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat())
    }

    /// Opens what `seal` closed; `None` for anything else.
    pub fn open(&self, context: &str, about: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(24)?;
        let nonce: [u8; 24] = nonce.try_into().ok()?;
        let mut secret = Zeroizing::new(sealed.to_vec());
        self.cipher(context).decrypt_in_place(&nonce.into(), about.as_bytes(), &mut *secret).ok()?;
        Some(secret)
    }

    fn cipher(&self, context: &str) -> XChaCha20Poly1305 {
        let key = Zeroizing::new(self.derive(context));
        XChaCha20Poly1305::new((&*key).into())
    }

    fn create(path: &Path) -> io::Result<(PlaceKey, bool)> {
        let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        files::make_folder(folder)?;
        let mut key = PlaceKey([0; 32]);
        getrandom::fill(&mut key.0).map_err(io::Error::other)?;
        let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(key.0) + "\n");
        // Written aside and then given its name, so that a power cut cannot leave half a key; the name is only
        // taken where it is free, so that two programs starting at once end up with the same key. Mode 0600.
        let mut aside = tempfile::Builder::new().prefix(".key-").tempfile_in(folder)?;
        aside.write_all(text.as_bytes())?;
        aside.as_file().sync_all()?;
        match files::name_once(aside, path) {
            Err(taken) if taken.kind() == io::ErrorKind::AlreadyExists => {
                return Ok((PlaceKey::load(path)?, false));
            }
            named => named?,
        }
        File::open(folder)?.sync_all()?;
        Ok((key, true))
    }

    fn parse(text: &str) -> Option<PlaceKey> {
        let mut key = PlaceKey([0; 32]);
        (text.len() == 43 && URL_SAFE_NO_PAD.decode_slice(text, &mut key.0) == Ok(32)).then_some(key)
    }
}

impl fmt::Debug for PlaceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlaceKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_where_it_belongs() {
        let key = PlaceKey::from_bytes([7; 32]);
        let sealed = key.seal("a use", "marta", b"a secret");
        assert_eq!(key.open("a use", "marta", &sealed).unwrap().as_slice(), b"a secret");
        assert_ne!(sealed, key.seal("a use", "marta", b"a secret"));
        assert!(key.open("a use", "runa", &sealed).is_none());
        assert!(key.open("another use", "marta", &sealed).is_none());
        assert!(PlaceKey::from_bytes([8; 32]).open("a use", "marta", &sealed).is_none());
        assert!(key.open("a use", "marta", "").is_none());
    }
}
