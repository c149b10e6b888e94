//! The rows of two who part, of the copies that are made for it, and of what is copied when each gets a box.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::parting::{Half, Parting};
use crate::ids::{BoxId, KeepsakeId, PersonId};

pub async fn of_box(q: impl Query, box_id: &BoxId) -> Result<Option<Parting>, DbError> {
    q.one("SELECT box_id, asked_by, due FROM parting WHERE box_id = $1", args![box_id]).await
}

pub async fn insert(
    tx: &mut Tx,
    box_id: &BoxId,
    asked_by: &PersonId,
    now: Moment,
    due: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO parting (box_id, asked_by, asked_at, due) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![box_id, asked_by, now, due]).await?;
    Ok(())
}

/// An earlier `due` stays.
pub async fn agree(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<(), DbError> {
    tx.run("UPDATE parting SET due = $1 WHERE box_id = $2 AND due > $1", args![now, box_id]).await?;
    Ok(())
}

pub async fn take_back(
    tx: &mut Tx,
    box_id: &BoxId,
    asked_by: &PersonId,
    now: Moment,
) -> Result<u64, DbError> {
    let sql = "DELETE FROM parting WHERE box_id = $1 AND asked_by = $2 AND due > $3";
    tx.run(sql, args![box_id, asked_by, now]).await
}

pub async fn all_due(q: impl Query, now: Moment) -> Result<Vec<Parting>, DbError> {
    q.all("SELECT box_id, asked_by, due FROM parting WHERE due <= $1 ORDER BY due", args![now]).await
}

/// The row is the permission, and the lock.
pub async fn lock_due(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<u64, DbError> {
    tx.run("UPDATE parting SET due = due WHERE box_id = $1 AND due <= $2", args![box_id, now]).await
}

/// A file that has no copy yet. Of an original the hash is known.
pub struct NotCopied {
    pub blob: String,
    pub hash: Option<String>,
    pub bytes: i64,
}

platform::row!(NotCopied { blob, hash, bytes });

pub async fn without_copy(q: impl Query, box_id: &BoxId) -> Result<Vec<NotCopied>, DbError> {
    q.all(
        "SELECT keepsake.original, keepsake.hash, keepsake.bytes FROM keepsake
         WHERE keepsake.box_id = $1 AND NOT EXISTS
             (SELECT 1 FROM parting_copy WHERE parting_copy.box_id = $1 AND parting_copy.from_blob = keepsake.original)
         UNION ALL
         SELECT rendition.blob, NULL, rendition.bytes
         FROM rendition JOIN keepsake ON keepsake.id = rendition.keepsake_id
         WHERE keepsake.box_id = $1 AND NOT EXISTS
             (SELECT 1 FROM parting_copy WHERE parting_copy.box_id = $1 AND parting_copy.from_blob = rendition.blob)
         ORDER BY 1",
        args![box_id],
    )
    .await
}

/// 0 if there is a copy of it already.
pub async fn note_copy(tx: &mut Tx, box_id: &BoxId, from: &str, to: &str) -> Result<u64, DbError> {
    let sql = "INSERT INTO parting_copy (box_id, from_blob, to_blob) VALUES ($1, $2, $3)
               ON CONFLICT (box_id, from_blob) DO NOTHING";
    tx.run(sql, args![box_id, from, to]).await
}

pub async fn keepsakes_of(q: impl Query, box_id: &BoxId) -> Result<Vec<KeepsakeId>, DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 ORDER BY id";
    Ok(q.all::<(KeepsakeId,)>(sql, args![box_id]).await?.into_iter().map(|(id,)| id).collect())
}

/// The rows of a keepsake and its renditions once more, under another number, with the copies of their files.
pub async fn copy_keepsake(
    tx: &mut Tx,
    there: &KeepsakeId,
    here: &KeepsakeId,
    half: Half<'_>,
) -> Result<(), DbError> {
    let keepsake =
        "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, format, bytes, hash, original,
                               width, height, kept_at, away_at, remove_at, held_within, showing, turned, taken, taken_at,
                               own_at, day_unread)
         SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($3 AS TEXT), file_name, title, description, credit, format, bytes,
                hash, parting_copy.to_blob, width, height, kept_at, away_at, remove_at, held_within, showing, turned, taken,
                taken_at, own_at, day_unread
         FROM keepsake JOIN parting_copy ON parting_copy.from_blob = keepsake.original WHERE keepsake.id = $4";
    tx.run(keepsake, args![here, half.box_id, half.keeper, there]).await?;
    let renditions = "INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob)
         SELECT CAST($1 AS TEXT), step, format, width, height, bytes, parting_copy.to_blob
         FROM rendition JOIN parting_copy ON parting_copy.from_blob = rendition.blob WHERE rendition.keepsake_id = $2";
    tx.run(renditions, args![here, there]).await?;
    Ok(())
}

/// Whoever stays keeps all of it.
pub async fn set_kept_by(tx: &mut Tx, half: Half<'_>) -> Result<(), DbError> {
    tx.run("UPDATE keepsake SET kept_by = $1 WHERE box_id = $2", args![half.keeper, half.box_id]).await?;
    Ok(())
}

/// Copies of what was removed meanwhile, or of all of it if nobody parts after all.
pub async fn note_unneeded(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO blob_leftover (blob, why, since)
         SELECT to_blob, 'removed', CAST($1 AS BIGINT) FROM parting_copy WHERE box_id = $2
           AND NOT EXISTS (SELECT 1 FROM keepsake WHERE keepsake.original = parting_copy.to_blob)
           AND NOT EXISTS (SELECT 1 FROM rendition WHERE rendition.blob = parting_copy.to_blob)
         ON CONFLICT (blob) DO NOTHING",
        args![now, box_id],
    )
    .await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    tx.run("DELETE FROM parting_copy WHERE box_id = $1", args![box_id]).await?;
    tx.run("DELETE FROM parting WHERE box_id = $1", args![box_id]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM parting_copy", args![]).await?;
    tx.run("DELETE FROM parting", args![]).await?;
    Ok(())
}
