//! Why a verb was not done: the product's own answer, apart from a database that failed. What may not be done is no broken
//! database: it becomes the page that says nothing of the difference between "not hers" and "not there".

use platform::db::DbError;
use platform::jobs::JobTrouble;

/// Why a verb was not done. A problem with a form is not here: that is data, shown again beside its field.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Trouble {
    /// The rule says no, or the thing is gone meanwhile: to whoever asked it is the same.
    #[error("not here, or not for this person")]
    Refused,
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// Something of our own that cannot go wrong went wrong: sealing, hashing, a document that nobody can read. For the log.
    #[error("broken: {0}")]
    Broken(String),
}

impl Trouble {
    /// Whether it is only that the disk is full.
    pub fn is_full(&self) -> bool {
        matches!(self, Trouble::Db(DbError::Full))
    }

    /// Whether it is only that the database does not answer, or has too much to do.
    pub fn is_resting(&self) -> bool {
        matches!(self, Trouble::Db(DbError::Busy | DbError::Unavailable(_)))
    }

    /// Something that cannot go wrong went wrong.
    pub fn broken(error: impl std::fmt::Display) -> Trouble {
        Trouble::Broken(error.to_string())
    }
}

impl From<Trouble> for JobTrouble {
    fn from(trouble: Trouble) -> JobTrouble {
        match trouble {
            // Asked again, the rule says the same.
            Trouble::Refused => JobTrouble::Never(trouble.to_string()),
            Trouble::Db(_) | Trouble::Broken(_) => JobTrouble::Again(trouble.to_string()),
        }
    }
}
