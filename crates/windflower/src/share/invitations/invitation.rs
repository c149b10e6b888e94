//! An invitation and its bounds.

use crate::ids::{CircleId, InvitationId};

/// On how many devices one person may open it.
pub const MOST_DEVICES: i64 = 3;
/// How long after one device the next can follow. Whoever changes from a telephone to a tablet waits a moment; of many
/// who press at once, because the link was passed on, one gets in.
pub const NEXT_DEVICE_SECONDS: i64 = 60;
/// Wrong words in a row, before it rests.
pub const MOST_TRIES: i64 = 5;
/// How long it then rests.
pub const PAUSE_MINUTES: i64 = 60;
/// How long a link waits to be opened. Opened once, it stays until it is taken back.
pub const LAST_DAYS: i64 = 365;
/// Longest line on the page that the link opens, and longest word.
pub const MOST_LINE: usize = 200;

/// An invitation into a circle.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Id; shown to its keeper only.
    pub id: InvitationId,
    /// Into which circle.
    pub circle_id: CircleId,
    /// What its keeper calls the person; nobody else sees it.
    pub name: String,
    /// What she says on the page that the link opens; may be empty.
    pub greeting: String,
    /// The slow hash of the word, if there is one.
    pub word: Option<String>,
    /// On how many devices it was opened. Nobody keeps when, or on what kind.
    pub devices: i64,
}

platform::row!(Invitation { id, circle_id, name, greeting, word, devices });

/// An invitation as its keeper words it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What she calls the person.
    pub name: String,
    /// What she says on the page that the link opens.
    pub greeting: String,
    /// A word that only they know; empty for none.
    pub word: String,
}

/// A word as two people remember it: large and small letters and spaces make no difference.
pub fn plain_word(word: &str) -> String {
    word.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::plain_word;

    #[test]
    fn a_word_is_remembered_softly() {
        assert_eq!(plain_word("  The Blue   boat "), "the blue boat");
        assert_eq!(plain_word("\u{a0}"), "");
    }
}
