//! Why a file cannot be made into pictures. A word for machines; the sentences for people stand in the languages.

use crate::recognise::Thing;
use serde::{Deserialize, Serialize};

/// Why no pictures were made. None of these says anything bad about the person who sent the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file is something else than a picture that can be shown.
    #[error("the file is not a picture: {0:?}")]
    NotAPicture(Thing),
    /// An iPhone's HEIC, which cannot be shown yet.
    #[error("a HEIC picture, which cannot be shown yet")]
    LaterHeic,
    /// An AVIF, which cannot be shown yet.
    #[error("an AVIF picture, which cannot be shown yet")]
    LaterAvif,
    /// The end is missing: more than a fiftieth of the picture's rows. Sending it again usually helps.
    #[error("the end of the picture is missing")]
    CutShort,
    /// The bytes contradict themselves.
    #[error("the picture is damaged")]
    Damaged,
    /// Sound, but of a rare kind that no decoder here reads (arithmetic, lossless or 12-bit JPEG, bare CMYK).
    #[error("a rare kind of picture that cannot be read")]
    Unusual,
    /// More pixels, or more working memory for them, than is allowed.
    #[error("the picture has too many pixels: {width} x {height}")]
    TooManyPixels {
        /// As the header claims, in pixels.
        width: u32,
        /// As the header claims, in pixels.
        height: u32,
    },
    /// More bytes than are allowed.
    #[error("the file is too large: {bytes} bytes")]
    TooLarge {
        /// The file's length in bytes.
        bytes: u64,
    },
    /// The picture could be read, but no smaller one could be made (out of memory).
    #[error("the smaller pictures could not be made")]
    NotMade,
}

impl Refusal {
    /// A stable word for logs, databases and message keys.
    pub fn word(&self) -> &'static str {
        match self {
            Refusal::Empty => "empty",
            Refusal::NotAPicture(_) => "not-a-picture",
            Refusal::LaterHeic => "later-heic",
            Refusal::LaterAvif => "later-avif",
            Refusal::CutShort => "cut-short",
            Refusal::Damaged => "damaged",
            Refusal::Unusual => "unusual",
            Refusal::TooManyPixels { .. } => "too-many-pixels",
            Refusal::TooLarge { .. } => "too-large",
            Refusal::NotMade => "not-made",
        }
    }
}
