//! Who keeps a box.

use crate::ids::PersonId;

/// At most so many people keep one box.
pub const MOST_KEEPERS: usize = 2;

/// Somebody who keeps a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoxKeeper {
    /// Her id; never shown.
    pub person_id: PersonId,
    /// The name she likes.
    pub name: String,
}

platform::row!(BoxKeeper { person_id, name });
