//! The rows of what stands in lists.

use platform::args;
use platform::db::{Db, DbError, Query, Tx};

use super::ListedStory;
use super::order::Range;
use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::Audience;
use crate::share::pen_names;

macro_rules! listing_columns {
    ($rest:literal) => {
        concat!(
            "SELECT story_id, audience, address, language, month, title, opening, pen_name, teller, time_since, experiences,
                    weeks FROM listing ",
            $rest
        )
    };
}

/// Which rows of a list are wanted.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub audience: Audience,
    /// In this language, or in any.
    pub language: Option<&'a str>,
    pub most: i64,
}

/// Rows of a month between two addresses, in their order or from the last one back.
pub async fn in_month(
    db: &Db,
    wanted: &Wanted<'_>,
    (month, range): (&str, &Range),
    backwards: bool,
) -> Result<Vec<ListedStory>, DbError> {
    let (above, below) = (range.above.as_str(), range.below.as_str());
    match wanted.language {
        None => {
            let sql = if backwards {
                listing_columns!(
                    "WHERE audience = $1 AND month = $2 AND address > $3 AND address < $4
                     ORDER BY address DESC LIMIT $5"
                )
            } else {
                listing_columns!(
                    "WHERE audience = $1 AND month = $2 AND address > $3 AND address < $4 ORDER BY address LIMIT $5"
                )
            };
            db.all(sql, args![wanted.audience, month, above, below, wanted.most]).await
        }
        Some(language) => {
            let sql = if backwards {
                listing_columns!(
                    "WHERE audience = $1 AND language = $6 AND month = $2 AND address > $3 AND address < $4
                     ORDER BY address DESC LIMIT $5"
                )
            } else {
                listing_columns!(
                    "WHERE audience = $1 AND language = $6 AND month = $2 AND address > $3 AND address < $4
                     ORDER BY address LIMIT $5"
                )
            };
            db.all(sql, args![wanted.audience, month, above, below, wanted.most, language]).await
        }
    }
}

/// The month before this one in which there is something, or after it.
pub async fn next_month(
    db: &Db,
    wanted: &Wanted<'_>,
    month: &str,
    backwards: bool,
) -> Result<Option<String>, DbError> {
    let (audience, language) = (wanted.audience, wanted.language);
    let found: Option<(Option<String>,)> = match (language, backwards) {
        (None, false) => {
            let sql = "SELECT max(month) FROM listing WHERE audience = $1 AND month < $2";
            db.one(sql, args![audience, month]).await?
        }
        (None, true) => {
            let sql = "SELECT min(month) FROM listing WHERE audience = $1 AND month > $2";
            db.one(sql, args![audience, month]).await?
        }
        (Some(language), false) => {
            let sql = "SELECT max(month) FROM listing WHERE audience = $1 AND language = $3 AND month < $2";
            db.one(sql, args![audience, month, language]).await?
        }
        (Some(language), true) => {
            let sql = "SELECT min(month) FROM listing WHERE audience = $1 AND language = $3 AND month > $2";
            db.one(sql, args![audience, month, language]).await?
        }
    };
    Ok(found.and_then(|(month,)| month))
}

/// Whether this story of this month stands in the place's lists.
pub async fn is_for_anyone(q: impl Query, month: &str, address: &str) -> Result<bool, DbError> {
    let sql = "SELECT story_id FROM listing WHERE audience = 'anyone' AND month = $1 AND address = $2";
    Ok(q.one::<(StoryId,)>(sql, args![month, address]).await?.is_some())
}

pub async fn by_id(q: impl Query, story_id: &StoryId) -> Result<Option<ListedStory>, DbError> {
    q.one(listing_columns!("WHERE story_id = $1"), args![story_id]).await
}

pub async fn by_number(q: impl Query, number: i64) -> Result<Option<ListedStory>, DbError> {
    q.one(
        listing_columns!("WHERE story_id = (SELECT found.story_id FROM found WHERE found.number = $1)"),
        args![number],
    )
    .await
}

/// Some stories behind this one that stand in a list of more than circles, and cannot be found; the oldest first.
pub async fn some_unfound(q: impl Query, after: &str, most: i64) -> Result<Vec<StoryId>, DbError> {
    let sql = "SELECT story_id FROM listing WHERE story_id > $1 AND audience IN ('anyone', 'lived-it')
               AND NOT EXISTS (SELECT 1 FROM found WHERE found.story_id = listing.story_id) ORDER BY story_id LIMIT $2";
    Ok(q.all(sql, args![after, most]).await?.into_iter().map(|(id,)| id).collect())
}

pub async fn put(tx: &mut Tx, one: &ListedStory) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO listing (story_id, audience, address, language, month, title, opening, pen_name, teller, time_since,
                              experiences, name_mark, weeks)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         ON CONFLICT (story_id) DO UPDATE SET audience = excluded.audience, language = excluded.language,
             month = excluded.month, title = excluded.title, opening = excluded.opening, pen_name = excluded.pen_name,
             teller = excluded.teller, time_since = excluded.time_since, experiences = excluded.experiences,
             name_mark = excluded.name_mark, weeks = excluded.weeks",
        args![
            &one.story_id,
            one.audience,
            &one.address,
            &one.language,
            &one.month,
            &one.title,
            &one.opening,
            &one.pen_name,
            one.teller.as_deref(),
            one.time_since.as_deref(),
            &one.experiences,
            pen_names::mark(&one.pen_name),
            one.weeks
        ],
    )
    .await?;
    Ok(())
}

/// Whether somebody else tells under a name of this mark, where more than her circles meet it.
pub async fn is_told_under(q: impl Query, mark: &str, teller_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT listing.story_id FROM listing JOIN story ON story.id = listing.story_id
               WHERE listing.name_mark = $1 AND listing.audience <> 'invited' AND story.teller_id <> $2 LIMIT 1";
    Ok(q.one::<(StoryId,)>(sql, args![mark, teller_id]).await?.is_some())
}

pub async fn remove(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM listing WHERE story_id = $1", args![story_id]).await?;
    Ok(())
}

/// Stories that are shown so that they stand in a list, and have no row.
pub async fn all_missing(q: impl Query) -> Result<Vec<StoryId>, DbError> {
    let sql = "SELECT id FROM story WHERE state = 'published' AND (audience <> 'anyone' OR listed = TRUE)
               AND away_at IS NULL AND NOT EXISTS (SELECT 1 FROM listing WHERE listing.story_id = story.id) ORDER BY id";
    Ok(q.all(sql, args![]).await?.into_iter().map(|(id,)| id).collect())
}
