//! Two who part, and what each gets.

use platform::clock::Moment;

use crate::ids::{BoxId, PersonId};

/// Two who part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// Their box.
    pub box_id: BoxId,
    /// Who asked first; this one goes to the new box.
    pub asked_by: PersonId,
    /// From when on it is done.
    pub due: Moment,
}

platform::row!(Parting { box_id, asked_by, due });

/// One of the two boxes, and who keeps it alone from now on.
#[derive(Clone, Copy)]
pub(super) struct Half<'a> {
    pub(super) box_id: &'a BoxId,
    pub(super) keeper: &'a PersonId,
}
