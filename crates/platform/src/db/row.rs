//! One row of an answer, and how a struct is read from it: by position, in the order the SQL lists the columns.

use super::DbError;
use super::postgres::Cell;
use super::value::{FromValue, Value};

/// One row, still in the engine's own form.
#[derive(Debug)]
pub enum Row {
    /// The values, already taken out (SQLite).
    Values(Vec<Value>),
    /// The driver's row (PostgreSQL).
    Postgres(tokio_postgres::Row),
}

impl Row {
    /// How many columns the row has.
    pub fn width(&self) -> usize {
        match self {
            Row::Values(values) => values.len(),
            Row::Postgres(row) => row.len(),
        }
    }

    /// Reads the column at this position, counted from 0.
    ///
    /// # Errors
    /// `DbError::Broken` when there is no such column or it holds another kind of value.
    pub fn get<T: FromValue>(&self, index: usize) -> Result<T, DbError> {
        let value = match self {
            Row::Values(values) => values.get(index).cloned(),
            Row::Postgres(row) if index < row.len() => {
                let cell: Cell = row.try_get(index).map_err(|error| in_column(index, error))?;
                Some(cell.0)
            }
            Row::Postgres(_) => None,
        };
        T::from_value(value.ok_or_else(|| in_column(index, "there is no such column"))?)
            .map_err(|error| in_column(index, error))
    }

    /// Reads the columns one after the other, after checking that there are exactly `wanted` of them.
    ///
    /// # Errors
    /// `DbError::Broken` when the row has another width.
    pub fn columns(&self, wanted: usize) -> Result<Columns<'_>, DbError> {
        if self.width() == wanted {
            return Ok(Columns { row: self, next: 0 });
        }
        Err(DbError::Broken(format!("the row has {} columns where {wanted} were expected", self.width())))
    }
}

fn in_column(index: usize, why: impl std::fmt::Display) -> DbError {
    DbError::Broken(format!("column {index}: {why}"))
}

/// Walks over the columns of a row from left to right.
pub struct Columns<'a> {
    row: &'a Row,
    next: usize,
}

impl Columns<'_> {
    /// Reads the next column.
    pub fn take<T: FromValue>(&mut self) -> Result<T, DbError> {
        self.next += 1;
        self.row.get(self.next - 1)
    }
}

/// A type that can be read from one row.
pub trait FromRow: Sized {
    /// Reads the row.
    ///
    /// # Errors
    /// `DbError::Broken` when the columns do not fit.
    fn from_row(row: &Row) -> Result<Self, DbError>;
}

/// Reads a struct from a row by position: `row!(Story { id, title, state })` for `SELECT id, title, state …`.
#[macro_export]
macro_rules! row {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::db::FromRow for $name {
            fn from_row(row: &$crate::db::Row) -> ::std::result::Result<Self, $crate::db::DbError> {
                // The fields of a struct expression are read in the order they are written.
                let mut columns = row.columns([$(stringify!($field)),+].len())?;
                Ok($name { $($field: columns.take()?),+ })
            }
        }
    };
}

macro_rules! tuple {
    ($count:literal: $($column:ident),+) => {
        impl<$($column: FromValue),+> FromRow for ($($column,)+) {
            fn from_row(row: &Row) -> Result<Self, DbError> {
                let mut columns = row.columns($count)?;
                Ok(($(columns.take::<$column>()?,)+))
            }
        }
    };
}

tuple!(1: A);
tuple!(2: A, B);
tuple!(3: A, B, C);
tuple!(4: A, B, C, D);
tuple!(5: A, B, C, D, E);
tuple!(6: A, B, C, D, E, F);
tuple!(7: A, B, C, D, E, F, G);
tuple!(8: A, B, C, D, E, F, G, H);
tuple!(9: A, B, C, D, E, F, G, H, I);
tuple!(10: A, B, C, D, E, F, G, H, I, J);
tuple!(11: A, B, C, D, E, F, G, H, I, J, K);
tuple!(12: A, B, C, D, E, F, G, H, I, J, K, L);
