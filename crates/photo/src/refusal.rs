//! Why a file cannot be made into pictures, and whether it is worth keeping all the same. A word for machines; the
//! sentences for people stand in the languages.

use crate::format::Format;
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
    /// A picture of a kind that this build cannot show yet.
    #[error("a picture that cannot be shown yet: {}", .0.word())]
    Later(Format),
    /// The end is missing: more than a fiftieth of the picture's rows. Sending it again usually helps.
    #[error("the end of the picture is missing")]
    CutShort,
    /// The bytes contradict themselves.
    #[error("the picture is damaged")]
    Damaged,
    /// Sound, but of a rare kind that no decoder here reads (arithmetic, lossless or 12-bit JPEG, bare CMYK, a HEIC put
    /// together from layers).
    #[error("a rare kind of picture that cannot be read")]
    Unusual,
    /// More pixels, or more working memory for them, than is allowed; and as many bytes as such a picture may well have.
    #[error("the picture has too many pixels: {width} x {height}")]
    TooManyPixels {
        /// As the header claims, in pixels.
        width: u32,
        /// As the header claims, in pixels.
        height: u32,
    },
    /// It claims pixels, frames, parts or passes as no honest file of this length has.
    #[error("a small file that claims to be a huge picture")]
    Bomb,
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
            Refusal::NotAPicture(thing) => thing.word(),
            // Shown by every build.
            Refusal::Later(Format::Jpeg | Format::Png | Format::Webp | Format::Gif) => "unusual",
            Refusal::Later(format) => format.later(),
            Refusal::CutShort => "cut-short",
            Refusal::Damaged => "damaged",
            Refusal::Unusual => "unusual",
            Refusal::TooManyPixels { .. } => "too-many-pixels",
            Refusal::Bomb => "bomb",
            Refusal::TooLarge { .. } => "too-large",
            Refusal::NotMade => "not-made",
        }
    }

    /// Whether the bytes are a picture and worth keeping although no rendition can be made of them today. Harm is in
    /// decoding and not in keeping: also what is damaged, or claims to be larger than anybody would decode.
    pub fn is_kept(&self) -> bool {
        !matches!(self, Refusal::Empty | Refusal::NotAPicture(_) | Refusal::TooLarge { .. })
    }
}
