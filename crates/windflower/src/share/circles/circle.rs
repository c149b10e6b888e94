//! A circle and what newcomers to it may read.

use crate::ids::CircleId;

/// Longest name of a circle or of somebody invited.
pub const MOST_NAME: usize = 80;

platform::row_enum! {
    /// What somebody who comes later may read.
    pub enum Newcomers {
        /// Everything that the circle may.
        Everything = "everything",
        /// Only what is shared with the circle after she was invited.
        FromNow = "from-now",
    }
}

impl Newcomers {
    /// The word of a form; anything unknown is the narrower one.
    pub fn read(word: &str) -> Newcomers {
        Newcomers::parse(word).unwrap_or(Newcomers::FromNow)
    }
}

/// A circle; only its keeper ever sees that it is there.
#[derive(Clone, Debug)]
pub struct Circle {
    /// Id; shown to nobody else.
    pub id: CircleId,
    /// What she calls it.
    pub name: String,
    /// What newcomers may read.
    pub newcomers: Newcomers,
}

platform::row!(Circle { id, name, newcomers });

impl Circle {
    /// Whether newcomers may read everything.
    pub fn shows_everything(&self) -> bool {
        self.newcomers == Newcomers::Everything
    }
}
