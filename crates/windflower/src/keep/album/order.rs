//! In which order a parent looks at the photographs of a box, and where she is in it.

use platform::clock::Moment;

use crate::keep::keepsakes::keepsake::Keepsake;
use crate::site::turning::Spot;

/// How many photographs stand on one page: eight rows of three on a phone.
pub const ON_ALBUM_PAGE: usize = 24;

platform::row_enum! {
    /// The order of an album; each begins with what is newest in it.
    pub enum AlbumOrder {
        /// By when they came.
        Came = "came",
        /// By the day they were taken.
        Day = "day",
        /// As she lays them.
        Own = "own",
    }
}

impl AlbumOrder {
    /// Where a photograph stands in this order.
    pub fn place(self, keepsake: &Keepsake) -> Moment {
        match self {
            AlbumOrder::Came => keepsake.kept_at,
            AlbumOrder::Day => keepsake.taken_at,
            AlbumOrder::Own => keepsake.own_at,
        }
    }

    /// The same as a key of a list.
    pub fn spot(self, keepsake: &Keepsake) -> Spot {
        Spot::new(self.place(keepsake), &keepsake.id)
    }
}

platform::row_enum! {
    /// To where she lays one in her own order.
    pub enum Move {
        /// Before all others.
        First = "first",
        /// Before the one that stands before it.
        Earlier = "earlier",
        /// Behind the one that stands behind it.
        Later = "later",
        /// Behind all others.
        Last = "last",
    }
}

/// So far from whatever is the first or the last, and from each other where all are laid anew.
pub const APART: i64 = 1_000_000;

/// A place between these two, which stand one after the other; behind or before the one where there is no other. `None` where
/// nothing fits between them.
pub fn between(before: Option<Moment>, behind: Option<Moment>) -> Option<Moment> {
    match (before, behind) {
        (None, None) => None,
        (None, Some(behind)) => Some(Moment(behind.millis().saturating_add(APART))),
        (Some(before), None) => Some(Moment(before.millis().saturating_sub(APART))),
        (Some(before), Some(behind)) => {
            let room = before.millis().saturating_sub(behind.millis());
            (room > 1).then(|| Moment(behind.millis() + room / 2))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_laid_between_two_stands_between_them() {
        assert_eq!(between(Some(Moment(20)), Some(Moment(10))), Some(Moment(15)));
        assert!(between(None, Some(Moment(10))) > Some(Moment(10)), "the newest is the largest");
        assert!(between(Some(Moment(10)), None) < Some(Moment(10)));
        assert_eq!(between(None, None), None, "it is alone");
        for (before, behind) in [(11, 10), (10, 10)] {
            assert_eq!(between(Some(Moment(before)), Some(Moment(behind))), None, "there is no room");
        }
    }
}
