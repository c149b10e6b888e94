//! The invitation into a box.

use platform::clock::Moment;

/// How long a link works, unless it is used or taken back before.
pub const DAYS: i64 = 14;

/// One invitation. The link itself is kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxInvitation {
    /// When it ends by itself.
    pub ends_at: Moment,
    /// Where its letter still has to go.
    pub letter_to: Option<String>,
    /// When the last letter was asked for.
    pub letter_at: Option<Moment>,
}

platform::row!(BoxInvitation { ends_at, letter_to, letter_at });

impl BoxInvitation {
    /// Whether somebody may still come in by it.
    pub fn is_open(&self, now: Moment) -> bool {
        self.ends_at > now
    }
}
