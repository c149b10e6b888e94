//! Our values in PostgreSQL's binary form, chosen by the type the statement asks for, and back.

use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::db::Value;

type Trouble = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for Value {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Trouble> {
        match (self, wanted) {
            (Value::Null, _) => Ok(IsNull::Yes),
            (
                Value::Text(text),
                &(Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN),
            ) => text.to_sql(wanted, out),
            (Value::Int(number), &Type::INT8) => number.to_sql(wanted, out),
            (Value::Int(number), &Type::INT4) => i32::try_from(*number)?.to_sql(wanted, out),
            (Value::Int(number), &Type::INT2) => i16::try_from(*number)?.to_sql(wanted, out),
            (Value::Bool(truth), &Type::BOOL) => truth.to_sql(wanted, out),
            (Value::Real(number), &Type::FLOAT8) => number.to_sql(wanted, out),
            (Value::Bytes(bytes), &Type::BYTEA) => bytes.to_sql(wanted, out),
            (other, _) => Err(format!("{} was given where {wanted} is wanted", other.kind()).into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// What stands in one column of a row.
pub(crate) struct Cell(pub Value);

impl<'a> FromSql<'a> for Cell {
    fn from_sql(found: &Type, raw: &'a [u8]) -> Result<Cell, Trouble> {
        Ok(Cell(match *found {
            Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN => {
                Value::Text(String::from_sql(found, raw)?)
            }
            Type::INT8 => Value::Int(i64::from_sql(found, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(found, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(found, raw)?.into()),
            Type::BOOL => Value::Bool(bool::from_sql(found, raw)?),
            Type::FLOAT8 => Value::Real(f64::from_sql(found, raw)?),
            Type::FLOAT4 => Value::Real(f32::from_sql(found, raw)?.into()),
            Type::BYTEA => Value::Bytes(raw.to_vec()),
            Type::NUMERIC => numeric(raw).ok_or("a number that is too large")?,
            // What functions without an answer give (`pg_advisory_xact_lock`).
            Type::VOID => Value::Null,
            _ => return Err(format!("columns of the type {found} are not used here").into()),
        }))
    }

    fn from_sql_null(_: &Type) -> Result<Cell, Trouble> {
        Ok(Cell(Value::Null))
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// `SUM` and `AVG` over BIGINT answer NUMERIC: groups of four digits with a weight. Whole numbers stay whole.
#[expect(clippy::cast_precision_loss, reason = "a fraction is a float on SQLite too")]
fn numeric(raw: &[u8]) -> Option<Value> {
    let pair = |at: usize| Some(u16::from_be_bytes([*raw.get(at)?, *raw.get(at + 1)?]));
    let (groups, weight, sign) = (usize::from(pair(0)?), i32::from(pair(2)?.cast_signed()), pair(4)?);
    let (mut whole, mut part) = (0_i64, 0_f64);
    for at in 0..groups {
        let digits = i64::from(pair(8 + 2 * at)?);
        let power = weight - i32::try_from(at).ok()?;
        if let Ok(power) = u32::try_from(power) {
            whole = whole.checked_add(digits.checked_mul(10_000_i64.checked_pow(power)?)?)?;
        } else {
            part += digits as f64 * 10_000_f64.powi(power);
        }
    }
    let minus = match sign {
        0 => false,
        0x4000 => true,
        _ => return None,
    };
    let signed = |number: f64| if minus { -number } else { number };
    Some(if part == 0.0 {
        Value::Int(if minus { -whole } else { whole })
    } else {
        Value::Real(signed(whole as f64 + part))
    })
}
