//! The rows of her own days.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, FromRow, Query, Row, Tx};

use super::day::{OwnDay, Wish};
use crate::ids::{OwnDayId, PersonId};

macro_rules! days {
    ($rest:literal) => {
        concat!(
            "SELECT id, person_id, year, month, day, about, words, letter, repeats, ends_on, sent_for, ignored_years, asked
             FROM own_day ",
            $rest
        )
    };
}

impl FromRow for OwnDay {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        Ok(OwnDay {
            id: row.get(0)?,
            person_id: row.get(1)?,
            wish: Wish {
                year: row.get(2)?,
                month: row.get(3)?,
                day: row.get(4)?,
                about: row.get(5)?,
                words: row.get(6)?,
                letter: row.get(7)?,
                repeats: row.get(8)?,
                ends_on: row.get(9)?,
            },
            sent_for: row.get(10)?,
            ignored_years: row.get(11)?,
            asked: row.get(12)?,
        })
    }
}

pub async fn all(q: impl Query, person_id: &PersonId, most: i64) -> Result<Vec<OwnDay>, DbError> {
    q.all(days!("WHERE person_id = $1 ORDER BY made_at, id LIMIT $2"), args![person_id, most]).await
}

pub async fn by_id(q: impl Query, id: &OwnDayId) -> Result<Option<OwnDay>, DbError> {
    q.one(days!("WHERE id = $1"), args![id]).await
}

pub async fn insert(
    tx: &mut Tx,
    (id, person_id): (&OwnDayId, &PersonId),
    wish: &Wish,
    (now, next_at): (Moment, Option<Moment>),
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO own_day (id, person_id, year, month, day, about, words, letter, repeats, ends_on, next_at, sent_for,
             ignored_years, last_year, asked, made_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', 0, 0, FALSE, $12)",
        args![
            id,
            person_id,
            wish.year,
            wish.month,
            wish.day,
            &wish.about,
            &wish.words,
            wish.letter,
            wish.repeats,
            &wish.ends_on,
            next_at,
            now
        ],
    )
    .await?;
    Ok(())
}

pub async fn change(tx: &mut Tx, id: &OwnDayId, wish: &Wish, next_at: Option<Moment>) -> Result<(), DbError> {
    tx.run(
        "UPDATE own_day SET year = $2, month = $3, day = $4, about = $5, words = $6, letter = $7, repeats = $8,
             ends_on = $9, next_at = $10, sent_for = '', ignored_years = 0, last_year = 0, asked = FALSE
         WHERE id = $1",
        args![
            id,
            wish.year,
            wish.month,
            wish.day,
            &wish.about,
            &wish.words,
            wish.letter,
            wish.repeats,
            &wish.ends_on,
            next_at
        ],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &OwnDayId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM own_day WHERE id = $1", args![id]).await? == 1)
}

/// No letter comes any more.
pub async fn stop(tx: &mut Tx, id: &OwnDayId) -> Result<bool, DbError> {
    let sql = "UPDATE own_day SET letter = 'none', next_at = NULL WHERE id = $1 AND letter <> 'none'";
    Ok(tx.run(sql, args![id]).await? == 1)
}

/// She did something with a letter.
pub async fn heed(q: impl Query, id: &OwnDayId) -> Result<(), DbError> {
    let sql = "UPDATE own_day SET ignored_years = 0, last_year = 0 WHERE id = $1 AND ignored_years > 0";
    q.run(sql, args![id]).await?;
    Ok(())
}

/// She says that letters are still to come.
pub async fn go_on(q: impl Query, (id, person_id): (&OwnDayId, &PersonId)) -> Result<(), DbError> {
    let sql = "UPDATE own_day SET asked = TRUE, ignored_years = 0 WHERE id = $1 AND person_id = $2";
    q.run(sql, args![id, person_id]).await?;
    Ok(())
}

/// A day that is due: its id, when it was due, her zone, and whether she is taking her leave (0 where not).
pub type Due = (OwnDayId, Moment, String, i64);

pub async fn due(q: impl Query, now: Moment) -> Result<Vec<Due>, DbError> {
    let sql = "SELECT own_day.id, own_day.next_at, person.time_zone,
                   (SELECT count(*) FROM farewell WHERE farewell.person_id = own_day.person_id)
               FROM own_day JOIN person ON person.id = own_day.person_id
               WHERE own_day.next_at <= $1 ORDER BY own_day.next_at LIMIT 500";
    q.all(sql, args![now]).await
}

pub async fn move_on(
    tx: &mut Tx,
    id: &OwnDayId,
    (due, next): (Moment, Option<Moment>),
) -> Result<bool, DbError> {
    let sql = "UPDATE own_day SET next_at = $3 WHERE id = $1 AND next_at = $2";
    Ok(tx.run(sql, args![id, due, next]).await? == 1)
}

pub async fn sent(q: impl Query, id: &OwnDayId, (day, year): (&str, i64)) -> Result<(), DbError> {
    let sql = "UPDATE own_day SET sent_for = $2, last_year = $3,
                   ignored_years = CASE WHEN last_year = $3 THEN ignored_years ELSE ignored_years + 1 END
               WHERE id = $1";
    q.run(sql, args![id, day, year]).await?;
    Ok(())
}

/// No day brings a letter any more.
pub async fn silence_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("UPDATE own_day SET letter = 'none', next_at = NULL WHERE letter <> 'none'", args![]).await?;
    Ok(())
}
