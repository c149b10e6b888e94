//! The rows of the days of remembrance.

use platform::args;
use platform::db::{DbError, Query, Tx};

use crate::ids::CalendarDayId;

/// A day that a place wrote itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// Id.
    pub id: CalendarDayId,
    /// What it is called here.
    pub words: String,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
}

platform::row!(CalendarDay { id, words, month, day });

pub async fn choices(q: impl Query) -> Result<Vec<(String, bool)>, DbError> {
    q.all("SELECT slug, is_on FROM calendar_choice", args![]).await
}

pub async fn choose(tx: &mut Tx, slug: &str, is_on: bool) -> Result<(), DbError> {
    let sql = "INSERT INTO calendar_choice (slug, is_on) VALUES ($1, $2)
               ON CONFLICT (slug) DO UPDATE SET is_on = $2";
    tx.run(sql, args![slug, is_on]).await?;
    Ok(())
}

pub async fn own(q: impl Query) -> Result<Vec<CalendarDay>, DbError> {
    q.all("SELECT id, words, month, day FROM calendar_day ORDER BY month, day, id LIMIT 50", args![]).await
}

pub async fn insert(tx: &mut Tx, day: &CalendarDay) -> Result<(), DbError> {
    let sql = "INSERT INTO calendar_day (id, words, month, day) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![&day.id, &day.words, day.month, day.day]).await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &CalendarDayId) -> Result<(), DbError> {
    tx.run("DELETE FROM calendar_day WHERE id = $1", args![id]).await?;
    Ok(())
}
