//! What can go wrong in the database, in the few kinds that a caller can act on. No value of a row ever stands in
//! these texts, so that they may be logged.

/// Trouble with the database. Cheap to clone: one failed sync may have to be told to many callers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DbError {
    /// A unique rule was broken. Holds `table.column` (several: `t.a, t.b`), or the index's name when it is an
    /// index over an expression; the same text on both engines.
    #[error("the database already has such a row: {0}")]
    Unique(String),
    /// Waited too long for a turn, or two transactions stood in each other's way. Nothing was changed; trying
    /// again later may help.
    #[error("the database is busy")]
    Busy,
    /// The database cannot be reached.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// The disk under the database is full. Nothing was changed.
    #[error("the disk of the database is full")]
    Full,
    /// Somebody ran a newer program on this database before. Nothing was changed.
    #[error(
        "the database is of a newer program (its version {database}, ours {program}): start that program instead"
    )]
    Newer {
        /// The highest migration the database has seen.
        database: i64,
        /// The highest migration this program knows.
        program: i64,
    },
    /// Everything else: broken rules, wrong SQL, a damaged file, a disk that fails.
    #[error("the database failed: {0}")]
    Broken(String),
}

impl DbError {
    pub(crate) fn broken(why: impl std::fmt::Display) -> DbError {
        DbError::Broken(why.to_string())
    }
}
