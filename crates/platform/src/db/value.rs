//! What goes into a statement and comes out of a row: the six kinds of value that both engines share.
//! It knows nothing about SQL.

use super::DbError;
use crate::clock::Moment;

/// One value of a statement or a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing; fits any column.
    #[default]
    Null,
    /// TEXT. May not hold U+0000: see [`crate::db`].
    Text(String),
    /// BIGINT (PostgreSQL: also smaller integers).
    Int(i64),
    /// BOOLEAN. SQLite keeps and returns it as 0 or 1.
    Bool(bool),
    /// DOUBLE PRECISION.
    Real(f64),
    /// BYTEA.
    Bytes(Vec<u8>),
}

impl Value {
    /// What kind of value this is, for messages: never the value itself.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Value::Null => "NULL",
            Value::Text(_) => "a text",
            Value::Int(_) => "a whole number",
            Value::Bool(_) => "a truth value",
            Value::Real(_) => "a fraction",
            Value::Bytes(_) => "bytes",
        }
    }
}

/// Refuses text with U+0000, which PostgreSQL cannot keep, before either engine sees it.
pub(crate) fn refuse_nul(args: &[Value]) -> Result<(), DbError> {
    let has_nul = |value: &Value| matches!(value, Value::Text(text) if text.as_bytes().contains(&0));
    match args.iter().position(has_nul) {
        None => Ok(()),
        Some(at) => {
            Err(DbError::Broken(format!("the text for ${} holds U+0000, which cannot be kept", at + 1)))
        }
    }
}

/// Builds the arguments of a statement: `args![id, title, None::<i64>]`.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { ::std::vec![$($crate::db::Value::from($value)),*] };
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Int(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Value {
        Value::Int(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Int(number.into())
    }
}

impl From<usize> for Value {
    /// More than `i64::MAX` becomes `i64::MAX`: no count of ours comes near.
    fn from(number: usize) -> Value {
        Value::Int(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Bool(truth)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Real(number)
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Value {
        Value::Bytes(bytes)
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Value {
        Value::Bytes(bytes.to_vec())
    }
}

impl From<Moment> for Value {
    fn from(moment: Moment) -> Value {
        Value::Int(moment.millis())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(maybe: Option<T>) -> Value {
        maybe.map_or(Value::Null, Into::into)
    }
}

impl From<&Option<String>> for Value {
    fn from(maybe: &Option<String>) -> Value {
        maybe.as_ref().map_or(Value::Null, Into::into)
    }
}

/// A type that can be read from one column. Implement it for the product's own enums.
pub trait FromValue: Sized {
    /// Reads the value, or says in words what is wrong with it (without showing it).
    ///
    /// # Errors
    /// `DbError::Broken` when the value is of another kind.
    fn from_value(value: Value) -> Result<Self, DbError>;
}

fn mismatch<T>(value: &Value, wanted: &str) -> Result<T, DbError> {
    Err(DbError::Broken(format!("expected {wanted}, found {}", value.kind())))
}

impl FromValue for Value {
    fn from_value(value: Value) -> Result<Value, DbError> {
        Ok(value)
    }
}

impl FromValue for String {
    fn from_value(value: Value) -> Result<String, DbError> {
        match value {
            Value::Text(text) => Ok(text),
            other => mismatch(&other, "a text"),
        }
    }
}

impl FromValue for i64 {
    fn from_value(value: Value) -> Result<i64, DbError> {
        match value {
            Value::Int(number) => Ok(number),
            Value::Bool(truth) => Ok(truth.into()),
            other => mismatch(&other, "a whole number"),
        }
    }
}

impl FromValue for bool {
    fn from_value(value: Value) -> Result<bool, DbError> {
        match value {
            Value::Bool(truth) => Ok(truth),
            Value::Int(0) => Ok(false),
            Value::Int(1) => Ok(true),
            other => mismatch(&other, "a truth value"),
        }
    }
}

impl FromValue for f64 {
    #[expect(clippy::cast_precision_loss, reason = "sums and averages may come back as whole numbers")]
    fn from_value(value: Value) -> Result<f64, DbError> {
        match value {
            Value::Real(number) => Ok(number),
            Value::Int(number) => Ok(number as f64),
            other => mismatch(&other, "a fraction"),
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: Value) -> Result<Vec<u8>, DbError> {
        match value {
            Value::Bytes(bytes) => Ok(bytes),
            other => mismatch(&other, "bytes"),
        }
    }
}

impl FromValue for Moment {
    fn from_value(value: Value) -> Result<Moment, DbError> {
        i64::from_value(value).map(Moment)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: Value) -> Result<Option<T>, DbError> {
        match value {
            Value::Null => Ok(None),
            other => T::from_value(other).map(Some),
        }
    }
}
