//! The rows of an album: photographs in one of its orders, what a parent prefers closed, and how she looks at it all.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::looks::Looks;
use super::order::{APART, AlbumOrder};
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::keep::keepsakes::SizeOf;
use crate::keep::keepsakes::keepsake::{Keepsake, Taken};
use crate::site::turning::{Spot, Whence};

macro_rules! behind {
    ($column:literal) => {
        concat!(
            "SELECT id, box_id, kept_by, file_name, title, description, credit, format, bytes, original, width, height,
                    kept_at, away_at, remove_at, showing, turned, taken, taken_at, own_at, sentence, closed
             FROM seen_keepsake WHERE box_id = $1 AND seen_by = $2 AND away_at IS NULL AND (",
            $column,
            ", id) < ($3, $4) ORDER BY ",
            $column,
            " DESC, id DESC LIMIT $5"
        )
    };
}

macro_rules! before {
    ($column:literal) => {
        concat!(
            "SELECT id, box_id, kept_by, file_name, title, description, credit, format, bytes, original, width, height,
                    kept_at, away_at, remove_at, showing, turned, taken, taken_at, own_at, sentence, closed
             FROM seen_keepsake WHERE box_id = $1 AND seen_by = $2 AND away_at IS NULL AND (",
            $column,
            ", id) > ($3, $4) ORDER BY ",
            $column,
            ", id LIMIT $5"
        )
    };
}

macro_rules! sizes {
    ($column:literal) => {
        concat!(
            "SELECT rendition.keepsake_id, rendition.step, rendition.width, rendition.height
             FROM seen_keepsake JOIN rendition ON rendition.keepsake_id = seen_keepsake.id
             WHERE seen_keepsake.box_id = $1 AND seen_keepsake.seen_by = $2 AND seen_keepsake.",
            $column,
            " >= $3 AND seen_keepsake.",
            $column,
            " <= $4 AND rendition.format = 'webp' ORDER BY rendition.keepsake_id, rendition.step"
        )
    };
}

/// A part of what is there and this person may look at, the newest of this order first; away from the key.
pub async fn part(
    q: impl Query,
    (box_id, seen_by): (&BoxId, &PersonId),
    order: AlbumOrder,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Keepsake>, DbError> {
    let (sql, key) = match (whence, order) {
        (Whence::After(key), AlbumOrder::Came) => (behind!("kept_at"), key),
        (Whence::After(key), AlbumOrder::Day) => (behind!("taken_at"), key),
        (Whence::After(key), AlbumOrder::Own) => (behind!("own_at"), key),
        (Whence::Before(key), AlbumOrder::Came) => (before!("kept_at"), key),
        (Whence::Before(key), AlbumOrder::Day) => (before!("taken_at"), key),
        (Whence::Before(key), AlbumOrder::Own) => (before!("own_at"), key),
    };
    q.all(sql, args![box_id, seen_by, key.at, key.id.as_str(), most]).await
}

/// The sizes of the pictures of those that stand between these places.
pub async fn sizes_between(
    q: impl Query,
    (box_id, seen_by): (&BoxId, &PersonId),
    order: AlbumOrder,
    (from, until): (Moment, Moment),
) -> Result<Vec<SizeOf>, DbError> {
    let sql = match order {
        AlbumOrder::Came => sizes!("kept_at"),
        AlbumOrder::Day => sizes!("taken_at"),
        AlbumOrder::Own => sizes!("own_at"),
    };
    q.all(sql, args![box_id, seen_by, from, until]).await
}

pub async fn looks(q: impl Query, box_id: &BoxId, person_id: &PersonId) -> Result<Option<Looks>, DbError> {
    let sql = "SELECT album_order, opens_closed FROM box_keeper WHERE box_id = $1 AND person_id = $2";
    q.one(sql, args![box_id, person_id]).await
}

pub async fn set_looks(
    tx: &mut Tx,
    box_id: &BoxId,
    person_id: &PersonId,
    looks: Looks,
) -> Result<(), DbError> {
    let sql =
        "UPDATE box_keeper SET album_order = $1, opens_closed = $2 WHERE box_id = $3 AND person_id = $4";
    tx.run(sql, args![looks.order, looks.opens_closed, box_id, person_id]).await?;
    Ok(())
}

/// She prefers it closed, or open; the other parent sees it as before.
pub async fn set_closed(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    closed: bool,
) -> Result<(), DbError> {
    let sql = if closed {
        "INSERT INTO keepsake_closed (keepsake_id, person_id) VALUES ($1, $2)
         ON CONFLICT (keepsake_id, person_id) DO NOTHING"
    } else {
        "DELETE FROM keepsake_closed WHERE keepsake_id = $1 AND person_id = $2"
    };
    tx.run(sql, args![keepsake_id, person_id]).await?;
    Ok(())
}

/// What she prefers closed she prefers closed in the copy, too.
pub async fn copy_closed(tx: &mut Tx, there: &KeepsakeId, here: &KeepsakeId) -> Result<(), DbError> {
    let sql = "INSERT INTO keepsake_closed (keepsake_id, person_id)
               SELECT CAST($1 AS TEXT), person_id FROM keepsake_closed WHERE keepsake_id = $2";
    tx.run(sql, args![here, there]).await?;
    Ok(())
}

pub async fn forget_closed(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM keepsake_closed WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

/// The day it was taken, and where it stands by that.
pub async fn set_taken(
    tx: &mut Tx,
    box_id: &BoxId,
    id: &KeepsakeId,
    (taken, stands_at): (Taken, Moment),
) -> Result<(), DbError> {
    // What she says herself is not looked for in the file any more.
    let sql =
        "UPDATE keepsake SET taken = $1, taken_at = $2, day_unread = day_unread AND CAST($1 AS BIGINT) = 0
               WHERE box_id = $3 AND id = $4";
    tx.run(sql, args![taken, stands_at, box_id, id]).await?;
    Ok(())
}

pub async fn set_own_place(tx: &mut Tx, box_id: &BoxId, id: &KeepsakeId, at: Moment) -> Result<(), DbError> {
    tx.run("UPDATE keepsake SET own_at = $1 WHERE box_id = $2 AND id = $3", args![at, box_id, id]).await?;
    Ok(())
}

/// Lays all of a box apart, in the order in which they lie. What comes later stands before them: by then it is far later.
pub async fn lay_apart(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 ORDER BY own_at, id";
    let all = tx.all::<(KeepsakeId,)>(sql, args![box_id]).await?;
    for ((id,), place) in all.iter().zip(1..) {
        set_own_place(tx, box_id, id, Moment(APART.saturating_mul(place))).await?;
    }
    Ok(())
}

/// Her own words beside those that came between these moments.
pub async fn words_between(
    q: impl Query,
    (box_id, seen_by): (&BoxId, &PersonId),
    (from, until): (Moment, Moment),
) -> Result<Vec<(KeepsakeId, String)>, DbError> {
    let sql = "SELECT seen_keepsake.id, keepsake_words.words
               FROM seen_keepsake JOIN keepsake_words ON keepsake_words.keepsake_id = seen_keepsake.id
                   AND keepsake_words.person_id = seen_keepsake.seen_by
               WHERE seen_keepsake.box_id = $1 AND seen_keepsake.seen_by = $2
                   AND seen_keepsake.kept_at >= $3 AND seen_keepsake.kept_at <= $4";
    q.all(sql, args![box_id, seen_by, from, until]).await
}
