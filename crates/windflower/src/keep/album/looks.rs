//! How a parent looks at a box.

use super::order::AlbumOrder;

/// What she chose; the other parent looks at it as they chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looks {
    /// In which order.
    pub order: AlbumOrder,
    /// Whether all of it opens closed.
    pub opens_closed: bool,
}

platform::row!(Looks { order, opens_closed });

impl Default for Looks {
    fn default() -> Self {
        Looks { order: AlbumOrder::Came, opens_closed: false }
    }
}
