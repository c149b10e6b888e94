//! The rows of keepsakes, their renditions, and the blobs that no row may need. What a page may meet is read from
//! `seen_keepsake`, which leaves out what came by a letterbox and is sealed.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::keepsake::{Keepsake, Size};

/// What is written once everything is durable.
pub struct NewKeepsake<'a> {
    pub id: &'a str,
    pub box_id: &'a str,
    pub kept_by: &'a str,
    pub file_name: &'a str,
    pub format: &'a str,
    pub bytes: i64,
    pub hash: &'a str,
    pub original: &'a str,
    pub width: i64,
    pub height: i64,
    pub now: Moment,
}

/// One rendition that was written.
pub struct NewRendition {
    pub step: i64,
    pub format: &'static str,
    pub width: i64,
    pub height: i64,
    pub bytes: i64,
    pub blob: String,
}

pub async fn insert(tx: &mut Tx, new: &NewKeepsake<'_>) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, format, bytes, hash, original,
                               width, height, kept_at, away_at, remove_at)
         VALUES ($1, $2, $3, $4, '', '', '', $5, $6, $7, $8, $9, $10, $11, NULL, NULL)",
        args![
            new.id,
            new.box_id,
            new.kept_by,
            new.file_name,
            new.format,
            new.bytes,
            new.hash,
            new.original,
            new.width,
            new.height,
            new.now
        ],
    )
    .await?;
    Ok(())
}

pub async fn insert_rendition(tx: &mut Tx, keepsake_id: &str, new: &NewRendition) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![keepsake_id, new.step, new.format, new.width, new.height, new.bytes, &new.blob],
    )
    .await?;
    Ok(())
}

pub async fn of_box(db: &Db, box_id: &str, away: bool) -> Result<Vec<Keepsake>, DbError> {
    let sql = if away {
        "SELECT id, box_id, kept_by, file_name, title, description, credit, format, bytes, original, width, height, kept_at, away_at, remove_at
         FROM seen_keepsake WHERE box_id = $1 AND away_at IS NOT NULL ORDER BY away_at DESC, id"
    } else {
        "SELECT id, box_id, kept_by, file_name, title, description, credit, format, bytes, original, width, height, kept_at, away_at, remove_at
         FROM seen_keepsake WHERE box_id = $1 AND away_at IS NULL ORDER BY kept_at, id"
    };
    db.all(sql, args![box_id]).await
}

/// Whosever it is: whoever calls this asks the rule.
pub async fn find(db: &Db, id: &str) -> Result<Option<Keepsake>, DbError> {
    db.one(
        "SELECT id, box_id, kept_by, file_name, title, description, credit, format, bytes, original, width, height, kept_at, away_at, remove_at
         FROM seen_keepsake WHERE id = $1",
        args![id],
    )
    .await
}

pub async fn hashes(db: &Db, person_id: &str) -> Result<Vec<(String, String)>, DbError> {
    let sql = "SELECT seen_keepsake.id, seen_keepsake.hash FROM seen_keepsake
               JOIN box_keeper ON box_keeper.box_id = seen_keepsake.box_id WHERE box_keeper.person_id = $1";
    db.all(sql, args![person_id]).await
}

pub async fn sizes(db: &Db, keepsake_id: &str) -> Result<Vec<Size>, DbError> {
    let sql =
        "SELECT step, width, height FROM rendition WHERE keepsake_id = $1 AND format = 'webp' ORDER BY step";
    db.all(sql, args![keepsake_id]).await
}

pub async fn sizes_of_box(db: &Db, box_id: &str) -> Result<Vec<(String, i64, i64, i64)>, DbError> {
    db.all(
        "SELECT rendition.keepsake_id, rendition.step, rendition.width, rendition.height
         FROM rendition JOIN seen_keepsake ON seen_keepsake.id = rendition.keepsake_id
         WHERE seen_keepsake.box_id = $1 AND rendition.format = 'webp' ORDER BY rendition.keepsake_id, rendition.step",
        args![box_id],
    )
    .await
}

pub async fn rendition_blob(
    db: &Db,
    keepsake_id: &str,
    step: i64,
    format: &str,
) -> Result<Option<String>, DbError> {
    let sql = "SELECT blob FROM rendition WHERE keepsake_id = $1 AND step = $2 AND format = $3";
    Ok(db.one::<(String,)>(sql, args![keepsake_id, step, format]).await?.map(|(blob,)| blob))
}

pub async fn describe(
    tx: &mut Tx,
    box_id: &str,
    id: &str,
    title: &str,
    description: &str,
    credit: &str,
) -> Result<u64, DbError> {
    let sql = "UPDATE keepsake SET title = $1, description = $2, credit = $3 WHERE box_id = $4 AND id = $5";
    tx.run(sql, args![title, description, credit, box_id, id]).await
}

pub async fn put_away(
    tx: &mut Tx,
    box_id: &str,
    id: &str,
    now: Moment,
    remove_at: Moment,
) -> Result<u64, DbError> {
    tx.run(
        "UPDATE keepsake SET away_at = $1, remove_at = $2 WHERE box_id = $3 AND id = $4 AND away_at IS NULL",
        args![now, remove_at, box_id, id],
    )
    .await
}

pub async fn bring_back(tx: &mut Tx, box_id: &str, id: &str) -> Result<u64, DbError> {
    tx.run(
        "UPDATE keepsake SET away_at = NULL, remove_at = NULL WHERE box_id = $1 AND id = $2 AND away_at IS NOT NULL",
        args![box_id, id],
    )
    .await
}

pub async fn due_for_removal(db: &Db, now: Moment) -> Result<Vec<(String, String)>, DbError> {
    db.all("SELECT box_id, id FROM keepsake WHERE remove_at IS NOT NULL AND remove_at <= $1", args![now])
        .await
}

/// Removes the rows of a keepsake that was put away and notes its blobs as leftovers, all or nothing.
pub async fn remove(tx: &mut Tx, box_id: &str, id: &str, now: Moment) -> Result<u64, DbError> {
    let noted = "INSERT INTO blob_leftover (blob, why, since)
                 SELECT rendition.blob, 'removed', CAST($1 AS BIGINT) FROM rendition JOIN keepsake ON keepsake.id = rendition.keepsake_id
                 WHERE keepsake.box_id = $2 AND keepsake.id = $3 AND keepsake.away_at IS NOT NULL
                 ON CONFLICT (blob) DO NOTHING";
    tx.run(noted, args![now, box_id, id]).await?;
    let original = "INSERT INTO blob_leftover (blob, why, since)
                    SELECT original, 'removed', CAST($1 AS BIGINT) FROM keepsake
                    WHERE box_id = $2 AND id = $3 AND away_at IS NOT NULL ON CONFLICT (blob) DO NOTHING";
    tx.run(original, args![now, box_id, id]).await?;
    tx.run("DELETE FROM keepsake WHERE box_id = $1 AND id = $2 AND away_at IS NOT NULL", args![box_id, id])
        .await
}

/// What is kept and not shown, in the order in which it came.
pub async fn only_kept(db: &Db) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT id FROM keepsake WHERE width = 0 ORDER BY kept_at, id", args![]).await
}

/// Box and original of one that is kept and not shown.
pub async fn is_only_kept(db: &Db, id: &str) -> Result<Option<(String, String)>, DbError> {
    db.one("SELECT box_id, original FROM keepsake WHERE id = $1 AND width = 0", args![id]).await
}

/// Nothing is changed of one that is shown already.
pub async fn is_shown_now(
    tx: &mut Tx,
    id: &str,
    (format, width, height): (&str, i64, i64),
) -> Result<u64, DbError> {
    let sql = "UPDATE keepsake SET format = $1, width = $2, height = $3 WHERE id = $4 AND width = 0";
    tx.run(sql, args![format, width, height, id]).await
}

/// Whoever changes it meanwhile waits.
pub async fn hold(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("UPDATE keepsake SET away_at = away_at WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Every blob of a keepsake.
pub async fn blobs(tx: &mut Tx, id: &str) -> Result<Vec<(String,)>, DbError> {
    let sql = "SELECT original FROM keepsake WHERE id = $1
               UNION ALL SELECT blob FROM rendition WHERE keepsake_id = $1";
    tx.all(sql, args![id]).await
}

/// Lets go of a keepsake whether it was put away or not, for the ledger: it was erased before.
pub async fn away_for_good(tx: &mut Tx, id: &str, now: Moment) -> Result<Option<(String,)>, DbError> {
    tx.run("UPDATE keepsake SET away_at = $1 WHERE id = $2 AND away_at IS NULL", args![now, id]).await?;
    tx.one("SELECT box_id FROM keepsake WHERE id = $1", args![id]).await
}

pub async fn note_leftover(db: &Db, blob: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO blob_leftover (blob, why, since) VALUES ($1, 'arriving', $2) ON CONFLICT (blob) DO NOTHING";
    db.run(sql, args![blob, now]).await?;
    Ok(())
}

pub async fn no_leftover(tx: &mut Tx, blob: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM blob_leftover WHERE blob = $1", args![blob]).await?;
    Ok(())
}

/// Leftovers noted before this moment that no row needs.
pub async fn leftovers(db: &Db, before: Moment) -> Result<Vec<(String,)>, DbError> {
    db.all(
        "SELECT blob FROM blob_leftover WHERE since <= $1
         AND NOT EXISTS (SELECT 1 FROM keepsake WHERE keepsake.original = blob_leftover.blob)
         AND NOT EXISTS (SELECT 1 FROM rendition WHERE rendition.blob = blob_leftover.blob)",
        args![before],
    )
    .await
}

/// Blobs of keepsakes that were removed for good.
pub async fn removed_leftovers(db: &Db) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT blob FROM blob_leftover WHERE why = 'removed'", args![]).await
}

pub async fn leftover_cleared(db: &Db, blob: &str) -> Result<(), DbError> {
    db.run("DELETE FROM blob_leftover WHERE blob = $1", args![blob]).await?;
    Ok(())
}

/// What is put away can be brought back for the whole time from now on.
pub async fn away_from_now_on(tx: &mut Tx, now: Moment, remove_at: Moment) -> Result<(), DbError> {
    let sql = "UPDATE keepsake SET away_at = $1, remove_at = $2 WHERE away_at IS NOT NULL";
    tx.run(sql, args![now, remove_at]).await?;
    Ok(())
}
