//! Where the database is: a file, or a server.

use std::path::PathBuf;
use std::str::FromStr;

use super::DbError;

/// The address of a database. Shown without the server's address, because a password may stand in it.
#[derive(Clone, PartialEq, Eq)]
pub enum DbAddress {
    /// A file.
    Sqlite(PathBuf),
    /// `postgres://name:password@host:port/database`. The connection is not encrypted: keep the server on the same
    /// machine, behind a Unix socket, or in a private network.
    Postgres(String),
}

impl FromStr for DbAddress {
    type Err = DbError;

    fn from_str(text: &str) -> Result<DbAddress, DbError> {
        match text {
            "" => Err(DbError::Unavailable("the address of the database is empty".to_owned())),
            _ if text.starts_with("postgres://") || text.starts_with("postgresql://") => {
                Ok(DbAddress::Postgres(text.to_owned()))
            }
            _ => Ok(DbAddress::Sqlite(PathBuf::from(text))),
        }
    }
}

impl std::fmt::Debug for DbAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DbAddress::Sqlite(path) => write!(f, "Sqlite({})", path.display()),
            DbAddress::Postgres(_) => f.write_str("Postgres(..)"),
        }
    }
}
