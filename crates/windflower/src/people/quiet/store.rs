//! The rows of what is left alone.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::{PersonId, QuietDayId};

/// Days from the first to the last of them, as `2026-12-01`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietDays {
    /// Id.
    pub id: QuietDayId,
    /// The first.
    pub from_on: String,
    /// The last.
    pub to_on: String,
    /// Whether they come back each year.
    pub each_year: bool,
}

platform::row!(QuietDays { id, from_on, to_on, each_year });

/// Quiet over everything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuietNow {
    /// Since when.
    pub since: Moment,
    /// The last day of it; empty for no end.
    pub until_on: String,
}

platform::row!(QuietNow { since, until_on });

/// More than she can have.
const MOST: i64 = 100;

pub async fn all(q: impl Query, person_id: &PersonId) -> Result<Vec<QuietDays>, DbError> {
    let sql = "SELECT id, from_on, to_on, each_year FROM quiet_day WHERE person_id = $1 ORDER BY from_on, id LIMIT $2";
    q.all(sql, args![person_id, MOST]).await
}

pub async fn insert(tx: &mut Tx, person_id: &PersonId, days: &QuietDays) -> Result<(), DbError> {
    let sql = "INSERT INTO quiet_day (id, person_id, from_on, to_on, each_year) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, args![&days.id, person_id, &days.from_on, &days.to_on, days.each_year]).await?;
    Ok(())
}

pub async fn remove(q: impl Query, person_id: &PersonId, id: &QuietDayId) -> Result<bool, DbError> {
    Ok(q.run("DELETE FROM quiet_day WHERE id = $1 AND person_id = $2", args![id, person_id]).await? == 1)
}

pub async fn now(q: impl Query, person_id: &PersonId) -> Result<Option<QuietNow>, DbError> {
    q.one("SELECT since, until_on FROM quiet_now WHERE person_id = $1", args![person_id]).await
}

/// Pressed again it counts from the first time.
pub async fn begin(tx: &mut Tx, person_id: &PersonId, until_on: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO quiet_now (person_id, since, until_on) VALUES ($1, $2, $3)
               ON CONFLICT (person_id) DO UPDATE SET until_on = $3";
    tx.run(sql, args![person_id, now, until_on]).await?;
    Ok(())
}

pub async fn end(q: impl Query, person_id: &PersonId) -> Result<(), DbError> {
    q.run("DELETE FROM quiet_now WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}
