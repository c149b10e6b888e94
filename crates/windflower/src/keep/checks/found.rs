//! What a check finds.

use platform::blobs::Replica;

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

/// One thing that was looked at, in one of the places where it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The photograph; empty for a blob that nothing needs.
    pub keepsake_id: String,
    /// Name of the blob.
    pub blob: String,
    /// In the folder of the pictures, or in which copy.
    pub at: Replica,
    /// How it stood with it.
    pub state: State,
    /// Whether it was written anew since, from another place where it is whole.
    pub mended: bool,
}

impl Found {
    /// How it stands with it now.
    pub fn now(&self) -> State {
        if self.mended { State::Whole } else { self.state }
    }
}

/// How much of each was found in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Originals that are whole now.
    pub whole: u64,
    /// Originals that are damaged.
    pub damaged: u64,
    /// Originals that are missing.
    pub missing: u64,
    /// Originals of which nothing can be said now.
    pub cannot_check: u64,
    /// Blobs that nothing needs.
    pub extra: u64,
    /// Of those that are whole now, how many were written anew.
    pub mended: u64,
}

impl Counts {
    /// Whether every original was read and is what was kept. A blob too many hurts nobody.
    pub fn all_whole(&self) -> bool {
        self.damaged + self.missing + self.cannot_check == 0
    }
}

/// All of it, counted: in the folder of the pictures, and in every copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// In the folder of the pictures.
    pub here: Counts,
    /// In each copy, in their order.
    pub copies: Vec<Counts>,
    /// How many that were there, but were not what was kept, had to be written anew: a sign of a failing disk.
    pub damage_mended: u64,
}

impl Report {
    pub(super) fn of(copies: usize) -> Report {
        Report { copies: vec![Counts::default(); copies], ..Report::default() }
    }

    pub(super) fn count(&mut self, found: &Found) {
        let counts = match found.at {
            Replica::Here => Some(&mut self.here),
            Replica::Copy(number) => self.copies.get_mut(number),
        };
        let Some(counts) = counts else { return };
        counts.mended += u64::from(found.mended);
        let field = match found.now() {
            State::Whole => &mut counts.whole,
            State::Damaged => &mut counts.damaged,
            State::Missing => &mut counts.missing,
            State::CannotCheck => &mut counts.cannot_check,
            State::Extra => &mut counts.extra,
        };
        *field += 1;
        // What is missing in a copy may never have been there; anything else was there once.
        let was_there = found.state == State::Damaged || found.at == Replica::Here;
        self.damage_mended += u64::from(found.mended && was_there);
    }

    /// Whether every original is whole in every place.
    pub fn all_whole(&self) -> bool {
        self.here.all_whole() && self.copies.iter().all(Counts::all_whole)
    }
}
