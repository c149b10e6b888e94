//! The words that rows and addresses spell: what kind of picture an original is, how far it can be shown, how a rendition
//! is written, and why a photograph is not taken.

use platform::db::{DbError, FromValue, Value};
use serde::{Serialize, Serializer};

use crate::words::Words;

/// What kind of picture an original is. Which there are says the crate `photo`, which is also asked for everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OriginalFormat(pub photo::Format);

impl OriginalFormat {
    /// Reads a word of a row or of the worker. A kind that only another version of this program knows is some
    /// picture all the same: its keeper still sees her box and gets every original back.
    pub fn read(word: &str) -> OriginalFormat {
        OriginalFormat(photo::Format::parse(word).unwrap_or(photo::Format::Raw))
    }
}

impl From<OriginalFormat> for Value {
    fn from(format: OriginalFormat) -> Value {
        Value::from(format.0.word())
    }
}

impl FromValue for OriginalFormat {
    fn from_value(value: Value) -> Result<OriginalFormat, DbError> {
        String::from_value(value).map(|word| OriginalFormat::read(&word))
    }
}

platform::row_enum! {
    /// How a rendition is written.
    pub enum RenditionFormat {
        /// For nearly every browser.
        Webp = "webp",
        /// For the others.
        Jpeg = "jpeg",
    }
}

impl RenditionFormat {
    /// By the ending of its address.
    pub fn by_extension(extension: &str) -> Option<RenditionFormat> {
        RenditionFormat::ALL.iter().copied().find(|format| format.photo().extension() == extension)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        self.photo().mime()
    }

    fn photo(self) -> photo::RenditionFormat {
        match self {
            RenditionFormat::Webp => photo::RenditionFormat::Webp,
            RenditionFormat::Jpeg => photo::RenditionFormat::Jpeg,
        }
    }
}

impl Serialize for RenditionFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

platform::row_enum! {
    /// How far a picture that is kept can be shown. Kept it is in every case, to the byte.
    pub enum Showing {
        /// All of it.
        Whole = "whole",
        /// Its file is damaged: what could be read of it is shown.
        Part = "part",
        /// Nothing was found out yet.
        Later = "later",
        /// Not at all: its kind is one that nothing here reads.
        Kind = "kind",
        /// Not at all: it has, or claims, more pixels than are decoded here.
        Large = "large",
        /// Not at all: of its file nothing can be read.
        Unreadable = "unreadable",
        /// Not at all: to decode it takes longer than any other.
        Costly = "costly",
    }
}

impl Showing {
    /// What comes of a picture that the crate `photo`, or a worker in its words, cannot show.
    pub fn without_renditions(why: &str) -> Showing {
        match why {
            "too-many-pixels" | "bomb" | "too-large" => Showing::Large,
            "damaged" | "cut-short" => Showing::Unreadable,
            TOO_COSTLY => Showing::Costly,
            _ => Showing::Kind,
        }
    }

    /// What is said right after it was kept.
    pub fn kept_sentence(self, words: &Words) -> String {
        match self {
            Showing::Whole => words.keep_kept(),
            Showing::Part => words.keep_kept_part(),
            Showing::Later => words.keep_kept_later(),
            Showing::Kind => words.keep_kept_not_shown(),
            Showing::Large => words.keep_kept_large(),
            Showing::Unreadable => words.keep_kept_unreadable(),
            Showing::Costly => words.keep_kept_costly(),
        }
    }

    /// What stands in the place of a picture that is not shown.
    pub fn instead(self, words: &Words) -> String {
        match self {
            Showing::Whole | Showing::Part | Showing::Later | Showing::Kind => words.picture_only_kept(),
            Showing::Large => words.picture_large(),
            Showing::Unreadable => words.picture_unreadable(),
            Showing::Costly => words.picture_costly(),
        }
    }

    /// What its keeper is told of it on its own page, where there is anything to tell.
    pub fn note(self, words: &Words) -> Option<String> {
        match self {
            Showing::Whole | Showing::Later => None,
            Showing::Part => Some(words.photograph_part()),
            Showing::Kind => Some(words.photograph_kind()),
            Showing::Large => Some(words.photograph_large()),
            Showing::Unreadable => Some(words.photograph_unreadable()),
            Showing::Costly => Some(words.photograph_costly()),
        }
    }

    /// Whether another copy may be shown where this one is not, or not all of it.
    pub fn another_may_help(self) -> bool {
        matches!(self, Showing::Part | Showing::Large | Showing::Unreadable | Showing::Costly)
    }
}

/// What the parent says of a worker that used up all its time.
pub const TOO_COSTLY: &str = "too-costly";
/// What the parent says of a worker that broke down over a picture.
pub const DAMAGED: &str = "damaged";

platform::row_enum! {
    /// Why a photograph is not taken. Nothing of it stays here.
    pub enum NotTaken {
        /// The file has no bytes.
        Empty = "empty",
        /// It is something else.
        NotAPicture = "not-a-picture",
        /// It is a film.
        Film = "film",
        /// It is a sound.
        Sound = "sound",
        /// It is a PDF.
        Pdf = "pdf",
        /// It is a packed folder, or a document, which is one too.
        Packed = "packed",
        /// Its end is missing. Said by programs before this one only, and still in rows; so are the next two.
        CutShort = "cut-short",
        /// Its bytes contradict themselves.
        Damaged = "damaged",
        /// A small file that claims to be huge.
        Bomb = "bomb",
        /// More bytes than the setting allows.
        TooLarge = "too-large",
        /// It used up all the time that a worker has. In old rows only.
        TooCostly = "too-costly",
        /// The disk has no room for it. The others of its form may be smaller.
        NoRoom = "no-room",
        /// What came is not what the device said it would send.
        Altered = "altered",
        /// It may not come in any more: whoever sent it has left that box, or the letterbox takes no more.
        Shut = "shut",
    }
}

impl NotTaken {
    /// Why the crate `photo` says no at first sight.
    pub fn read(word: &str) -> NotTaken {
        NotTaken::parse(word).unwrap_or(NotTaken::NotAPicture)
    }

    /// Whether the first bytes tell it: then it is no picture.
    pub fn is_said_at_sight(self) -> bool {
        use NotTaken::{Empty, Film, NotAPicture, Packed, Pdf, Sound};
        matches!(self, Empty | Film | NotAPicture | Packed | Pdf | Sound)
    }

    /// What is said of it to whoever sent the photograph into her own box.
    pub fn sentence(self, words: &Words) -> String {
        match self {
            NotTaken::Shut => words.keep_broke(),
            other => words.language().text(&format!("picture-{}", other.word()), &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_spells_every_kind_of_picture_and_a_kind_of_tomorrow_is_one_too() {
        for format in photo::Format::ALL {
            let value = Value::from(OriginalFormat(*format));
            assert_eq!(OriginalFormat::from_value(value), Ok(OriginalFormat(*format)));
        }
        assert_eq!(OriginalFormat::from_value(Value::from("holograph")), Ok(OriginalFormat::read("raw")));
        assert!(OriginalFormat::from_value(Value::Null).is_err());
    }
}
