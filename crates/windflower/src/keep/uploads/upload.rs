//! One photograph that arrives in pieces.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use platform::clock::Moment;

use crate::ids::{BoxId, KeepsakeId, UploadId};
use crate::keep::keepsakes::NotTaken;

/// What a device says of a photograph before it comes.
#[derive(Clone, Debug)]
pub struct Announced {
    /// The name of its file.
    pub file_name: String,
    /// How many bytes will come.
    pub bytes: i64,
    /// Their SHA-256 in hexadecimal, where the device can say.
    pub sha256: Option<String>,
}

platform::row_enum! {
    /// How far it is.
    pub enum UploadState {
        /// More of it is to come.
        Arriving = "arriving",
        /// All of it is there, and it is being taken in.
        LookedAt = "looked-at",
        /// It is in the box.
        Kept = "kept",
        /// It could not be taken.
        Refused = "refused",
    }
}

/// A photograph on its way.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Its id, which stands in its address.
    pub id: UploadId,
    /// The box it goes into.
    pub box_id: BoxId,
    /// The name of its file.
    pub file_name: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// How many of them are durable here.
    pub arrived: i64,
    /// SHA-256 of the whole file in hexadecimal, where the device said it.
    pub sha256: Option<String>,
    /// How far it is.
    pub state: UploadState,
    /// The keepsake it became.
    pub keepsake_id: Option<KeepsakeId>,
    /// Why it was refused, if it was.
    pub refused: Option<NotTaken>,
    /// When it was last gone on with.
    pub touched_at: Moment,
}

platform::row!(Upload {
    id,
    box_id,
    file_name,
    bytes,
    arrived,
    sha256,
    state,
    keepsake_id,
    refused,
    touched_at
});

/// What a device says of a file before it comes: `Upload-Metadata` of tus 1.0, names with values in base64.
pub fn said(header: &str, name: &str) -> Option<String> {
    let pairs = header.split(',').map(|pair| pair.trim().split_once(' ').unwrap_or((pair.trim(), "")));
    let (_, value) = pairs.into_iter().find(|(key, _)| *key == name)?;
    String::from_utf8(STANDARD.decode(value.trim()).ok()?).ok()
}

/// Whether this is a SHA-256 in hexadecimal.
pub fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit() && !byte.is_ascii_uppercase())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // A String takes everything that is written to it.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_device_says_is_read_and_nonsense_is_nothing() {
        let header = "filename aGF0LmpwZw==,sha256 YQ== , empty";
        assert_eq!(said(header, "filename").as_deref(), Some("hat.jpg"));
        assert_eq!(said(header, "sha256").as_deref(), Some("a"));
        assert_eq!(said(header, "empty").as_deref(), Some(""));
        assert_eq!(said(header, "token"), None);
        assert_eq!(said("filename %%%", "filename"), None);
        assert_eq!(said("", "filename"), None);
    }

    #[test]
    fn only_a_whole_hash_is_one() {
        assert!(is_sha256(&hex(&[0xab; 32])));
        for other in ["", "abc", &"g".repeat(64), &"A".repeat(64)] {
            assert!(!is_sha256(other), "{other}");
        }
    }
}
