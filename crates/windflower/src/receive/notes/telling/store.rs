//! The rows of who is told on which day.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::ids::PersonId;

pub async fn told_on(q: impl Query, person_id: &PersonId) -> Result<Option<i64>, DbError> {
    let sql = "SELECT weekday FROM note_telling WHERE person_id = $1";
    Ok(q.one::<(i64,)>(sql, args![person_id]).await?.map(|(weekday,)| weekday))
}

pub async fn tell(q: impl Query, person_id: &PersonId, weekday: i64, next: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO note_telling (person_id, weekday, next_at) VALUES ($1, $2, $3)
               ON CONFLICT (person_id) DO UPDATE SET weekday = $2, next_at = $3";
    q.run(sql, args![person_id, weekday, next]).await?;
    Ok(())
}

pub async fn tell_no_more(q: impl Query, person_id: &PersonId) -> Result<(), DbError> {
    q.run("DELETE FROM note_telling WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

/// Person, time zone, day of the week, and when it was due.
type ToTell = (PersonId, String, i64, Moment);

pub async fn to_tell(q: impl Query, now: Moment) -> Result<Vec<ToTell>, DbError> {
    let sql = "SELECT note_telling.person_id, person.time_zone, note_telling.weekday, note_telling.next_at
               FROM note_telling JOIN person ON person.id = note_telling.person_id
               WHERE note_telling.next_at <= $1 ORDER BY note_telling.next_at LIMIT 500";
    q.all(sql, args![now]).await
}

pub async fn told(tx: &mut Tx, person_id: &PersonId, (due, next): (Moment, Moment)) -> Result<bool, DbError> {
    let sql = "UPDATE note_telling SET next_at = $3 WHERE person_id = $1 AND next_at = $2";
    Ok(tx.run(sql, args![person_id, due, next]).await? == 1)
}
