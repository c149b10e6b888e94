//! PostgreSQL's errors in our words. Only the message is taken, never the detail: it shows values of rows.

use std::error::Error as _;

use deadpool_postgres::{PoolError, TimeoutType};
use tokio_postgres::error::{DbError as Told, Error};

use crate::db::DbError;

/// Trouble with a statement.
pub(super) fn trouble(error: Error) -> DbError {
    match error.as_db_error() {
        Some(told) => by_code(told),
        None if error.is_closed() || lost_on_the_way(&error) => DbError::Unavailable(error.to_string()),
        None => match error.source() {
            Some(cause) => DbError::Broken(format!("{error}: {cause}")),
            None => DbError::broken(error),
        },
    }
}

fn by_code(told: &Told) -> DbError {
    let text = format!("{} ({})", told.message(), told.code().code());
    match told.code().code() {
        "23505" => DbError::Unique(unique(told)),
        "53100" => DbError::Full,
        // Serialisation, deadlock, lock wait, statement timeout.
        "40001" | "40P01" | "55P03" | "57014" => DbError::Busy,
        // Shutting down, starting, too many connections, an idle transaction that was ended; 08: connection trouble.
        "57P01" | "57P02" | "57P03" | "53300" | "25P03" => DbError::Unavailable(text),
        code if code.starts_with("08") => DbError::Unavailable(text),
        _ => DbError::Broken(text),
    }
}

/// `table.column` as SQLite says it, so that callers need only one spelling; an index over an expression by its name.
/// The detail reads `Key (a, b)=(…) already exists.`, in the language of the server, with these brackets in each.
fn unique(told: &Told) -> String {
    let constraint = told.constraint().unwrap_or_default();
    let key = told.detail().and_then(|detail| Some(detail.split_once(")=(")?.0.split_once('(')?.1));
    match (told.table(), key) {
        (Some(table), Some(key)) if !key.contains(['(', ' ']) || key.split(", ").all(is_name) => {
            key.split(", ").map(|column| format!("{table}.{column}")).collect::<Vec<_>>().join(", ")
        }
        _ => constraint.to_owned(),
    }
}

fn is_name(column: &str) -> bool {
    column.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn lost_on_the_way(error: &Error) -> bool {
    error.source().is_some_and(|cause| cause.is::<std::io::Error>())
}

/// Trouble with getting a connection at all. Passwords stand in none of these texts.
pub(super) fn no_connection(error: PoolError) -> DbError {
    match error {
        PoolError::Timeout(TimeoutType::Wait) => DbError::Busy,
        PoolError::Backend(error) => match (error.as_db_error(), error.source()) {
            (Some(told), _) => DbError::Unavailable(told.message().to_owned()),
            (None, Some(cause)) => DbError::Unavailable(format!("{error}: {cause}")),
            (None, None) => DbError::Unavailable(error.to_string()),
        },
        other => DbError::Unavailable(other.to_string()),
    }
}
