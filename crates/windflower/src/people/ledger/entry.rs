//! One line of the ledger.

use platform::clock::Moment;

/// What was erased.
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
}

const KINDS: [Kind; 5] = [Kind::Keepsake, Kind::Blob, Kind::Story, Kind::Person, Kind::Box];

impl Kind {
    /// As the database and the file spell it.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Keepsake => "keepsake",
            Kind::Blob => "blob",
            Kind::Story => "story",
            Kind::Person => "person",
            Kind::Box => "box",
        }
    }

    fn parse(word: &str) -> Option<Kind> {
        KINDS.into_iter().find(|kind| kind.word() == word)
    }
}

/// One thing that was erased: only its random id, nothing of what it was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// What.
    pub kind: Kind,
    /// Which.
    pub id: String,
    /// When.
    pub erased_at: Moment,
}

impl Entry {
    /// From the columns of the database.
    pub(super) fn of((kind, id, erased_at): (String, String, Moment)) -> Option<Entry> {
        Some(Entry { kind: Kind::parse(&kind)?, id, erased_at })
    }

    /// As a line of the file, with its end.
    pub(super) fn line(&self) -> String {
        format!("{} {} {}\n", self.erased_at.millis(), self.kind.word(), self.id)
    }

    /// From a line of the file; `None` for one that a power cut left half, or that somebody wrote by hand.
    pub(super) fn parse(line: &str) -> Option<Entry> {
        let mut words = line.split(' ');
        let (at, kind, id) = (words.next()?.parse().ok()?, Kind::parse(words.next()?)?, words.next()?);
        let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (is_id && words.next().is_none()).then(|| Entry { kind, id: id.to_owned(), erased_at: Moment(at) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written_and_half_a_line_is_none() {
        for kind in KINDS {
            let entry = Entry { kind, id: "0191-ab".to_owned(), erased_at: Moment(7) };
            let line = entry.line();
            assert_eq!(Entry::parse(line.trim_end()), Some(entry));
        }
        for bad in ["", "7", "7 story", "7 story ", "x story a", "7 stories a", "7 story a b", "7 story ../a"]
        {
            assert_eq!(Entry::parse(bad), None, "{bad}");
        }
    }
}
