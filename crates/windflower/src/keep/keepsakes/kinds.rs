//! The words that rows and addresses spell: what kind of picture an original is, how a rendition is written, and why a
//! photograph is not taken.

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
    /// Why a photograph is not taken. Nothing of it stays here.
    pub enum NotTaken {
        /// The file has no bytes.
        Empty = "empty",
        /// It is something else.
        NotAPicture = "not-a-picture",
        /// Its end is missing.
        CutShort = "cut-short",
        /// Its bytes contradict themselves.
        Damaged = "damaged",
        /// A small file that claims to be huge.
        Bomb = "bomb",
        /// More bytes than the setting allows.
        TooLarge = "too-large",
        /// It used up all the time that a worker has.
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
    /// Why the crate `photo`, or a worker in its words, says no. A reason of which nobody here knows is damage.
    pub fn read(word: &str) -> NotTaken {
        NotTaken::parse(word).unwrap_or(NotTaken::Damaged)
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
