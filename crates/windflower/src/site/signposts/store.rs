//! The rows of the place's list of organisations.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, FromRow, Query, Row, Tx};

use super::hours::Hours;
use super::signpost::{Entry, Signpost};
use super::tsv;
use crate::ids::{PersonId, SignpostId};

impl FromRow for Entry {
    fn from_row(row: &Row) -> Result<Self, DbError> {
        let mut post = Signpost::default();
        for (column, at) in tsv::COLUMNS.iter().zip(2..) {
            tsv::put(&mut post, column, &row.get::<String>(at)?);
        }
        Ok(Entry {
            id: row.get(0)?,
            version: row.get(1)?,
            hours: Hours::read(&post.hours),
            post,
            checked_by: row.get(14)?,
            told_for: row.get::<String>(15)?.parse().ok(),
            is_out: row.get(16)?,
        })
    }
}

/// Says that the list is loaded; false if it was before.
pub async fn begin(tx: &mut Tx) -> Result<bool, DbError> {
    let sql =
        "INSERT INTO signpost_list (one, version, told_at) VALUES (1, 1, 0) ON CONFLICT (one) DO NOTHING";
    Ok(tx.run(sql, args![]).await? == 1)
}

/// In a transaction also: nobody else changes the list before it ends.
pub async fn next_version(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("UPDATE signpost_list SET version = version + 1 WHERE one = 1", args![]).await?;
    Ok(())
}

pub async fn version(q: impl Query) -> Result<i64, DbError> {
    let found = q.one::<(i64,)>("SELECT version FROM signpost_list WHERE one = 1", args![]).await?;
    Ok(found.map_or(0, |(version,)| version))
}

pub async fn told_at(q: impl Query) -> Result<Moment, DbError> {
    let found = q.one::<(Moment,)>("SELECT told_at FROM signpost_list WHERE one = 1", args![]).await?;
    Ok(found.map_or(Moment(0), |(at,)| at))
}

pub async fn set_told_at(tx: &mut Tx, at: Moment) -> Result<(), DbError> {
    tx.run("UPDATE signpost_list SET told_at = $1 WHERE one = 1", args![at]).await?;
    Ok(())
}

macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "SELECT id, version, country, languages, organisation, topics, purpose, web, phone, phone_kind, hours, written,
                    grade, checked_on,
                    coalesce((SELECT person.name FROM person WHERE person.id = signpost.checked_by), ''), told_for, is_out
             FROM signpost ",
            $rest
        )
    };
}

pub async fn all(q: impl Query) -> Result<Vec<Entry>, DbError> {
    q.all(entries!("ORDER BY spot, id"), args![]).await
}

pub async fn by_id(q: impl Query, id: &SignpostId) -> Result<Option<Entry>, DbError> {
    q.one(entries!("WHERE id = $1"), args![id]).await
}

pub async fn by_key(q: impl Query, country: &str, organisation: &str) -> Result<Option<Entry>, DbError> {
    q.one(entries!("WHERE country = $1 AND organisation = $2"), args![country, organisation]).await
}

pub async fn insert(tx: &mut Tx, id: &SignpostId, post: &Signpost, by: &str) -> Result<(), DbError> {
    let cell = |column| tsv::cell(post, column);
    tx.run(
        "INSERT INTO signpost (id, spot, version, country, languages, organisation, topics, purpose, web, phone, phone_kind,
                               hours, written, grade, checked_on, checked_by)
         VALUES ($1, (SELECT coalesce(max(spot), 0) + 1 FROM signpost), 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
                 $14)",
        args![
            id,
            cell("country"),
            cell("languages"),
            cell("organisation"),
            cell("topics"),
            cell("purpose"),
            cell("web"),
            cell("phone"),
            cell("phone_kind"),
            cell("hours"),
            cell("write"),
            cell("grade"),
            cell("checked"),
            by
        ],
    )
    .await?;
    Ok(())
}

/// Changes a row that is as it was read; false if somebody else changed it since. What was taken out is there again.
pub async fn update(
    tx: &mut Tx,
    (id, version): (&SignpostId, i64),
    post: &Signpost,
) -> Result<bool, DbError> {
    let cell = |column| tsv::cell(post, column);
    let changed = tx
        .run(
            "UPDATE signpost SET version = version + 1, country = $3, languages = $4, organisation = $5, topics = $6,
                                 purpose = $7, web = $8, phone = $9, phone_kind = $10, hours = $11, written = $12,
                                 grade = $13, checked_on = $14, is_out = FALSE
             WHERE id = $1 AND version = $2",
            args![
                id,
                version,
                cell("country"),
                cell("languages"),
                cell("organisation"),
                cell("topics"),
                cell("purpose"),
                cell("web"),
                cell("phone"),
                cell("phone_kind"),
                cell("hours"),
                cell("write"),
                cell("grade"),
                cell("checked")
            ],
        )
        .await?;
    Ok(changed == 1)
}

pub async fn set_checked_by(tx: &mut Tx, id: &SignpostId, by: &str) -> Result<(), DbError> {
    tx.run("UPDATE signpost SET checked_by = $1 WHERE id = $2", args![by, id]).await?;
    Ok(())
}

pub async fn set_out(tx: &mut Tx, id: &SignpostId, is_out: bool) -> Result<bool, DbError> {
    let sql = "UPDATE signpost SET is_out = $1, version = version + 1 WHERE id = $2";
    Ok(tx.run(sql, args![is_out, id]).await? == 1)
}

pub async fn set_spot(tx: &mut Tx, id: &SignpostId, spot: i64) -> Result<(), DbError> {
    tx.run("UPDATE signpost SET spot = $1 WHERE id = $2", args![spot, id]).await?;
    Ok(())
}

pub async fn set_told(tx: &mut Tx, id: &SignpostId) -> Result<(), DbError> {
    tx.run("UPDATE signpost SET told_for = checked_on WHERE id = $1", args![id]).await?;
    Ok(())
}

pub async fn forget_who_checked(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE signpost SET checked_by = '' WHERE checked_by = $1", args![person_id]).await?;
    Ok(())
}
