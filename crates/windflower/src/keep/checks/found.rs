//! What a check finds.

/// How it stands with one original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Byte for byte what was kept.
    Whole,
    /// Something else than what was kept.
    Damaged,
    /// Not there, in a store that is there.
    Missing,
    /// The store is not there, or the disk cannot read it: nothing is known.
    CannotCheck,
    /// A blob that nothing needs.
    Extra,
}

impl State {
    /// As the database and `windflower verify --json` spell it.
    pub fn word(self) -> &'static str {
        match self {
            State::Whole => "whole",
            State::Damaged => "damaged",
            State::Missing => "missing",
            State::CannotCheck => "cannot-check",
            State::Extra => "extra",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The photograph; empty for a blob that nothing needs.
    pub keepsake_id: String,
    /// Name of the blob.
    pub blob: String,
    /// How it stands with it.
    pub state: State,
}

/// All of it, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Originals that are whole.
    pub whole: u64,
    /// Originals that are damaged.
    pub damaged: u64,
    /// Originals that are missing.
    pub missing: u64,
    /// Originals of which nothing can be said now.
    pub cannot_check: u64,
    /// Blobs that nothing needs.
    pub extra: u64,
}

impl Report {
    pub(super) fn count(&mut self, found: &Found) {
        let field = match found.state {
            State::Whole => &mut self.whole,
            State::Damaged => &mut self.damaged,
            State::Missing => &mut self.missing,
            State::CannotCheck => &mut self.cannot_check,
            State::Extra => &mut self.extra,
        };
        *field += 1;
    }

    /// Whether every original was read and is what was kept. A blob too many hurts nobody.
    pub fn all_whole(&self) -> bool {
        self.damaged + self.missing + self.cannot_check == 0
    }
}
