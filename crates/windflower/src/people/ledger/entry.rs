//! One line of the ledger.

use platform::clock::Moment;

platform::row_enum! {
    /// What was erased for good, or taken back.
    pub enum Kind {
        /// A photograph, with everything said about it.
        Keepsake = "keepsake",
        /// A file of a photograph.
        Blob = "blob",
        /// A story.
        Story = "story",
        /// An account.
        Person = "person",
        /// A box.
        Box = "box",
        /// A story was let be seen by fewer, or as other words, or by nobody.
        Narrowed = "narrowed",
        /// A photograph was let be seen by fewer, or was put away; its id is the keepsake's.
        Picture = "picture",
        /// A circle was ended.
        Circle = "circle",
        /// An invitation was taken back, or got another link.
        Invitation = "invitation",
        /// A letterbox was taken back, or got another link.
        Letterbox = "letterbox",
        /// A membership was ended by the place; its id is the person's.
        Membership = "membership",
        /// A password was replaced; its id is the person's.
        Password = "password",
        /// A passkey was removed.
        Passkey = "passkey",
        /// What was given out for the time after somebody was taken back; its id is the decision's.
        AfterMe = "after-me",
        /// A note was taken back by whoever wrote it.
        Note = "note",
        /// A note was changed or held back after it had been passed.
        NoteHeld = "note-held",
        /// A note was taken from under its story.
        NoteAside = "note-aside",
        /// A story takes no notes any more, or shows none; its id is the story's.
        NotesClosed = "notes-closed",
        /// Somebody who read notes first does so no more, or got another link.
        FirstReader = "first-reader",
        /// What somebody agreed to was taken back.
        Consent = "consent",
        /// A name was taken from the page of remembrance.
        Name = "name",
        /// The same, and it is nowhere any more.
        NameGone = "name-gone",
        /// No letters come about a day any more.
        Day = "day",
        /// The same, and it is nowhere any more.
        DayGone = "day-gone",
        /// Somebody wished for quiet; its id is hers.
        Quiet = "quiet",
        /// Somebody began to remove her account.
        Leaves = "leaves",
        /// She stays after all.
        Stays = "stays",
    }
}

impl Kind {
    /// Whether it is gone for good. What was taken back may be given again, and taken back once more.
    pub fn is_erasure(self) -> bool {
        matches!(self, Kind::Keepsake | Kind::Blob | Kind::Story | Kind::Person | Kind::Box)
    }
}

/// One thing that was erased or taken back: only its random id, nothing of what it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// What.
    pub kind: Kind,
    /// Which.
    pub id: String,
    /// When.
    pub at: Moment,
}

platform::row!(Entry { kind, id, at });

impl Entry {
    /// As a line of the file, with its end.
    pub(super) fn line(&self) -> String {
        format!("{} {} {}\n", self.at.millis(), self.kind.word(), self.id)
    }

    /// From a line of the file without its end; `None` for one that names nothing we know.
    pub(super) fn parse(line: &str) -> Option<Entry> {
        let mut words = line.split(' ');
        let (at, kind, id) = (words.next()?.parse().ok()?, Kind::parse(words.next()?)?, words.next()?);
        let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (is_id && words.next().is_none()).then(|| Entry { kind, id: id.to_owned(), at: Moment(at) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written_and_half_a_line_is_none() {
        for kind in Kind::ALL.iter().copied() {
            let entry = Entry { kind, id: "0191-ab".to_owned(), at: Moment(7) };
            let line = entry.line();
            assert_eq!(Entry::parse(line.trim_end()), Some(entry));
        }
        for bad in ["", "7", "7 story", "7 story ", "x story a", "7 stories a", "7 story a b", "7 story ../a"]
        {
            assert_eq!(Entry::parse(bad), None, "{bad}");
        }
    }
}
