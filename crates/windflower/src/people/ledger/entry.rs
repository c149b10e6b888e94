//! One line of the ledger.

use platform::clock::Moment;

/// What was erased for good, or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A photograph, with everything said about it.
    Keepsake,
    /// A file of a photograph.
    Blob,
    /// A story.
    Story,
    /// An account.
    Person,
    /// A box.
    Box,
    /// A story was let be seen by fewer, or as other words, or by nobody.
    Narrowed,
    /// A photograph was let be seen by fewer, or was put away; its id is the keepsake's.
    Picture,
    /// A circle was ended.
    Circle,
    /// An invitation was taken back, or got another link.
    Invitation,
    /// A letterbox was taken back, or got another link.
    Letterbox,
    /// A membership was ended by the place; its id is the person's.
    Membership,
    /// A password was replaced; its id is the person's.
    Password,
    /// A passkey was removed.
    Passkey,
    /// What was given out for the time after somebody was taken back; its id is the decision's.
    AfterMe,
    /// Somebody began to remove her account.
    Leaves,
    /// She stays after all.
    Stays,
}

const KINDS: [Kind; 16] = [
    Kind::Keepsake,
    Kind::Blob,
    Kind::Story,
    Kind::Person,
    Kind::Box,
    Kind::Narrowed,
    Kind::Picture,
    Kind::Circle,
    Kind::Invitation,
    Kind::Letterbox,
    Kind::Membership,
    Kind::Password,
    Kind::Passkey,
    Kind::AfterMe,
    Kind::Leaves,
    Kind::Stays,
];

impl Kind {
    /// Each of them.
    pub const ALL: &'static [Kind] = &KINDS;

    /// As the database and the file spell it.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Keepsake => "keepsake",
            Kind::Blob => "blob",
            Kind::Story => "story",
            Kind::Person => "person",
            Kind::Box => "box",
            Kind::Narrowed => "narrowed",
            Kind::Picture => "picture",
            Kind::Circle => "circle",
            Kind::Invitation => "invitation",
            Kind::Letterbox => "letterbox",
            Kind::Membership => "membership",
            Kind::Password => "password",
            Kind::Passkey => "passkey",
            Kind::AfterMe => "after-me",
            Kind::Leaves => "leaves",
            Kind::Stays => "stays",
        }
    }

    /// Whether it is gone for good. What was taken back may be given again, and taken back once more.
    pub fn is_erasure(self) -> bool {
        matches!(self, Kind::Keepsake | Kind::Blob | Kind::Story | Kind::Person | Kind::Box)
    }

    fn parse(word: &str) -> Option<Kind> {
        KINDS.into_iter().find(|kind| kind.word() == word)
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

impl Entry {
    /// From the columns of the database.
    pub(super) fn of((kind, id, at): (String, String, Moment)) -> Option<Entry> {
        Some(Entry { kind: Kind::parse(&kind)?, id, at })
    }

    /// As a line of the file, with its end.
    pub(super) fn line(&self) -> String {
        format!("{} {} {}\n", self.at.millis(), self.kind.word(), self.id)
    }

    /// From a line of the file; `None` for one that a power cut left half, or that somebody wrote by hand.
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
        for kind in KINDS {
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
