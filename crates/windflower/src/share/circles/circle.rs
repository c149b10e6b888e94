//! A circle and what newcomers to it may read.

use platform::db::{DbError, FromRow, Row};

/// Longest name of a circle or of somebody invited.
pub const MOST_NAME: usize = 80;

/// What somebody who comes later may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newcomers {
    /// Everything that the circle may.
    Everything,
    /// Only what is shared with the circle after she was invited.
    FromNow,
}

impl Newcomers {
    /// As the database and the form spell it.
    pub fn word(self) -> &'static str {
        match self {
            Newcomers::Everything => "everything",
            Newcomers::FromNow => "from-now",
        }
    }

    /// Reads `word` again; anything unknown is the narrower one.
    pub fn read(word: &str) -> Newcomers {
        if word == "everything" { Newcomers::Everything } else { Newcomers::FromNow }
    }
}

/// A circle; only its keeper ever sees that it is there.
#[derive(Clone, Debug)]
pub struct Circle {
    /// Id; shown to nobody else.
    pub id: String,
    /// What she calls it.
    pub name: String,
    /// What newcomers may read.
    pub newcomers: Newcomers,
}

impl FromRow for Circle {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        let newcomers = Newcomers::read(&row.get::<String>(2)?);
        Ok(Circle { id: row.get(0)?, name: row.get(1)?, newcomers })
    }
}

impl Circle {
    /// Whether newcomers may read everything.
    pub fn shows_everything(&self) -> bool {
        self.newcomers == Newcomers::Everything
    }
}
