//! The rows of keepsakes, their renditions, and the blobs that no row may need. What a page may meet is read from
//! `seen_keepsake`, which leaves out what came by a letterbox and is sealed for whoever looks.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::keepsake::{HandedOver, Keepsake, Pixels, RenditionName, Said, Size, Taken, Turned, own_place};
use super::kinds::{OriginalFormat, RenditionFormat, Showing};
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::site::turning::{Spot, Whence};

/// What is written once everything is durable.
pub struct NewKeepsake<'a> {
    pub id: &'a KeepsakeId,
    pub box_id: &'a BoxId,
    pub kept_by: &'a PersonId,
    pub file_name: &'a str,
    pub format: OriginalFormat,
    pub showing: Showing,
    pub bytes: i64,
    pub hash: &'a str,
    pub original: &'a str,
    pub pixels: Option<Pixels>,
    pub taken: Taken,
    pub now: Moment,
}

/// One rendition that was written.
pub struct NewRendition {
    pub step: i64,
    pub format: RenditionFormat,
    pub width: i64,
    pub height: i64,
    pub bytes: i64,
    pub blob: String,
}

pub async fn insert(tx: &mut Tx, new: &NewKeepsake<'_>) -> Result<(), DbError> {
    let (width, height) = Pixels::columns(new.pixels);
    tx.run(
        "INSERT INTO keepsake (id, box_id, kept_by, file_name, title, description, credit, format, bytes, hash, original,
                               width, height, kept_at, away_at, remove_at, showing, taken, taken_at, own_at)
         VALUES ($1, $2, $3, $4, '', '', '', $5, $6, $7, $8, $9, $10, $11, NULL, NULL, $12, $13, $14, $15)",
        args![
            new.id,
            new.box_id,
            new.kept_by,
            new.file_name,
            new.format,
            new.bytes,
            new.hash,
            new.original,
            width,
            height,
            new.now,
            new.showing,
            new.taken,
            new.taken.stands_at(new.now),
            own_place(new.now)
        ],
    )
    .await?;
    Ok(())
}

pub async fn insert_rendition(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    new: &NewRendition,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO rendition (keepsake_id, step, format, width, height, bytes, blob) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![keepsake_id, new.step, new.format, new.width, new.height, new.bytes, &new.blob],
    )
    .await?;
    Ok(())
}

macro_rules! keepsakes {
    ($rest:literal) => {
        concat!(
            "SELECT id, box_id, kept_by, file_name, title, description, credit, format, bytes, original, width, height,
                    kept_at, away_at, remove_at, showing, turned, taken, taken_at, own_at, sentence, closed
             FROM seen_keepsake ",
            $rest
        )
    };
}

/// Of a box what is there and this person may look at.
pub async fn of_box(q: impl Query, (box_id, seen_by): (&BoxId, &PersonId)) -> Result<Vec<Keepsake>, DbError> {
    let sql = keepsakes!("WHERE box_id = $1 AND seen_by = $2 AND away_at IS NULL ORDER BY kept_at, id");
    q.all(sql, args![box_id, seen_by]).await
}

/// A part of those that were put away, the last first; away from the key.
pub async fn part_away(
    q: impl Query,
    (box_id, seen_by): (&BoxId, &PersonId),
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Keepsake>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            keepsakes!(
                "WHERE box_id = $1 AND seen_by = $2 AND away_at IS NOT NULL AND (away_at, id) < ($3, $4)
                         ORDER BY away_at DESC, id DESC LIMIT $5"
            ),
            key,
        ),
        Whence::Before(key) => (
            keepsakes!(
                "WHERE box_id = $1 AND seen_by = $2 AND away_at IS NOT NULL AND (away_at, id) > ($3, $4)
                         ORDER BY away_at, id LIMIT $5"
            ),
            key,
        ),
    };
    q.all(sql, args![box_id, seen_by, key.at, key.id.as_str(), most]).await
}

/// Everything in a box that is not put away, sealed or not.
pub async fn ids_there(q: impl Query, box_id: &BoxId) -> Result<Vec<KeepsakeId>, DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 AND away_at IS NULL ORDER BY kept_at, id";
    Ok(q.all::<(KeepsakeId,)>(sql, args![box_id]).await?.into_iter().map(|(id,)| id).collect())
}

pub async fn ids_away_between(
    q: impl Query,
    box_id: &BoxId,
    (from, until): (Moment, Moment),
) -> Result<Vec<KeepsakeId>, DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 AND away_at >= $2 AND away_at <= $3 ORDER BY id";
    let found = q.all::<(KeepsakeId,)>(sql, args![box_id, from, until]).await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// One that this person may look at, in whichever box: whoever calls this asks the rule.
pub async fn find(q: impl Query, id: &KeepsakeId, seen_by: &PersonId) -> Result<Option<Keepsake>, DbError> {
    q.one(keepsakes!("WHERE id = $1 AND seen_by = $2"), args![id, seen_by]).await
}

pub async fn hashes(q: impl Query, person_id: &PersonId) -> Result<Vec<(KeepsakeId, String)>, DbError> {
    q.all("SELECT id, hash FROM seen_keepsake WHERE seen_by = $1", args![person_id]).await
}

pub async fn sizes(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Vec<Size>, DbError> {
    let sql =
        "SELECT step, width, height FROM rendition WHERE keepsake_id = $1 AND format = 'webp' ORDER BY step";
    q.all(sql, args![keepsake_id]).await
}

/// One rendition of a keepsake of a box.
pub struct SizeOf {
    pub keepsake_id: KeepsakeId,
    pub step: i64,
    pub width: i64,
    pub height: i64,
}

platform::row!(SizeOf { keepsake_id, step, width, height });

pub async fn sizes_of_box(
    q: impl Query,
    (box_id, seen_by): (&BoxId, &PersonId),
) -> Result<Vec<SizeOf>, DbError> {
    q.all(
        "SELECT rendition.keepsake_id, rendition.step, rendition.width, rendition.height
         FROM rendition JOIN seen_keepsake ON seen_keepsake.id = rendition.keepsake_id
         WHERE seen_keepsake.box_id = $1 AND seen_keepsake.seen_by = $2 AND rendition.format = 'webp'
         ORDER BY rendition.keepsake_id, rendition.step",
        args![box_id, seen_by],
    )
    .await
}

pub async fn rendition_blob(
    q: impl Query,
    keepsake_id: &KeepsakeId,
    name: RenditionName,
) -> Result<Option<String>, DbError> {
    let sql = "SELECT blob FROM rendition WHERE keepsake_id = $1 AND step = $2 AND format = $3";
    Ok(q.one::<(String,)>(sql, args![keepsake_id, name.step, name.format]).await?.map(|(blob,)| blob))
}

pub async fn describe(tx: &mut Tx, box_id: &BoxId, id: &KeepsakeId, said: Said<'_>) -> Result<u64, DbError> {
    let sql = "UPDATE keepsake SET title = $1, description = $2, credit = $3 WHERE box_id = $4 AND id = $5";
    tx.run(sql, args![said.title, said.description, said.credit, box_id, id]).await
}

pub async fn put_away(
    tx: &mut Tx,
    box_id: &BoxId,
    id: &KeepsakeId,
    now: Moment,
    remove_at: Moment,
) -> Result<u64, DbError> {
    tx.run(
        "UPDATE keepsake SET away_at = $1, remove_at = $2 WHERE box_id = $3 AND id = $4 AND away_at IS NULL",
        args![now, remove_at, box_id, id],
    )
    .await
}

pub async fn bring_back(tx: &mut Tx, box_id: &BoxId, id: &KeepsakeId) -> Result<u64, DbError> {
    tx.run(
        "UPDATE keepsake SET away_at = NULL, remove_at = NULL WHERE box_id = $1 AND id = $2 AND away_at IS NOT NULL",
        args![box_id, id],
    )
    .await
}

pub async fn due_for_removal(
    q: impl Query,
    now: Moment,
) -> Result<Vec<(BoxId, KeepsakeId, Moment)>, DbError> {
    let sql = "SELECT box_id, id, remove_at FROM keepsake WHERE remove_at IS NOT NULL AND remove_at <= $1";
    q.all(sql, args![now]).await
}

/// Deletes the rows of a keepsake that was put away and notes its blobs as leftovers, all or nothing.
pub async fn delete(tx: &mut Tx, box_id: &BoxId, id: &KeepsakeId, now: Moment) -> Result<u64, DbError> {
    let noted = "INSERT INTO blob_leftover (blob, why, since)
                 SELECT rendition.blob, 'removed', CAST($1 AS BIGINT) FROM rendition JOIN keepsake ON keepsake.id = rendition.keepsake_id
                 WHERE keepsake.box_id = $2 AND keepsake.id = $3 AND keepsake.away_at IS NOT NULL
                 ON CONFLICT (blob) DO NOTHING";
    tx.run(noted, args![now, box_id, id]).await?;
    let original = "INSERT INTO blob_leftover (blob, why, since)
                    SELECT original, 'removed', CAST($1 AS BIGINT) FROM keepsake
                    WHERE box_id = $2 AND id = $3 AND away_at IS NOT NULL ON CONFLICT (blob) DO NOTHING";
    tx.run(original, args![now, box_id, id]).await?;
    // How it came says what it was called; the rows that lead to it are no longer asked for.
    let came = "DELETE FROM upload WHERE keepsake_id = $1 AND EXISTS
                    (SELECT 1 FROM keepsake WHERE box_id = $2 AND id = $1 AND away_at IS NOT NULL)";
    tx.run(came, args![id, box_id]).await?;
    tx.run("DELETE FROM keepsake WHERE box_id = $1 AND id = $2 AND away_at IS NOT NULL", args![box_id, id])
        .await
}

/// What is kept and not shown, in the order in which it came.
pub async fn only_kept(q: impl Query) -> Result<Vec<KeepsakeId>, DbError> {
    let sql = "SELECT id FROM keepsake WHERE width = 0 ORDER BY kept_at, id";
    Ok(q.all::<(KeepsakeId,)>(sql, args![]).await?.into_iter().map(|(id,)| id).collect())
}

/// One that is kept and not shown.
pub struct OnlyKept {
    pub box_id: BoxId,
    pub original: String,
    pub format: OriginalFormat,
    pub turned: Turned,
}

platform::row!(OnlyKept { box_id, original, format, turned });

pub async fn find_only_kept(q: impl Query, id: &KeepsakeId) -> Result<Option<OnlyKept>, DbError> {
    let sql = "SELECT box_id, original, format, turned FROM keepsake WHERE id = $1 AND width = 0";
    q.one(sql, args![id]).await
}

/// Some whose files nobody asked yet on which day they were taken: its box, its original, and when it was kept.
pub async fn days_unread(q: impl Query, most: i64) -> Result<Vec<DayUnread>, DbError> {
    let sql = "SELECT id, box_id, original, kept_at FROM keepsake WHERE day_unread ORDER BY id LIMIT $1";
    q.all(sql, args![most]).await
}

pub type DayUnread = (KeepsakeId, BoxId, String, Moment);

/// What its file says of the day. One that she gave it meanwhile is not written over.
pub async fn set_day(q: impl Query, (id, _, _, kept_at): &DayUnread, taken: Taken) -> Result<(), DbError> {
    let sql = "UPDATE keepsake SET day_unread = FALSE,
                      taken = CASE WHEN taken = 0 THEN CAST($1 AS BIGINT) ELSE taken END,
                      taken_at = CASE WHEN taken = 0 THEN CAST($2 AS BIGINT) ELSE taken_at END
               WHERE id = $3";
    q.run(sql, args![taken, taken.stands_at(*kept_at), id]).await?;
    Ok(())
}

/// From now on it lies like this; 0 where it is no longer in this box, is put away, or cannot be shown.
pub async fn set_turned(
    tx: &mut Tx,
    (box_id, id): (&BoxId, &KeepsakeId),
    (turned, pixels): (Turned, Pixels),
) -> Result<u64, DbError> {
    let sql = "UPDATE keepsake SET turned = $1, width = $2, height = $3
               WHERE box_id = $4 AND id = $5 AND away_at IS NULL AND width > 0";
    tx.run(sql, args![turned, pixels.width, pixels.height, box_id, id]).await
}

/// Lets its smaller pictures go; the files go soon after the commit.
pub async fn let_renditions_go(tx: &mut Tx, id: &KeepsakeId, now: Moment) -> Result<(), DbError> {
    let noted = "INSERT INTO blob_leftover (blob, why, since)
                 SELECT blob, 'removed', CAST($1 AS BIGINT) FROM rendition WHERE keepsake_id = $2
                 ON CONFLICT (blob) DO NOTHING";
    tx.run(noted, args![now, id]).await?;
    tx.run("DELETE FROM rendition WHERE keepsake_id = $1", args![id]).await?;
    Ok(())
}

/// Why it still cannot be shown.
pub async fn set_not_shown(q: impl Query, id: &KeepsakeId, showing: Showing) -> Result<(), DbError> {
    q.run("UPDATE keepsake SET showing = $1 WHERE id = $2 AND width = 0", args![showing, id]).await?;
    Ok(())
}

/// From now on it can be shown; 0 where it can already, or is there no longer.
pub async fn set_shown(
    tx: &mut Tx,
    id: &KeepsakeId,
    (format, showing, pixels): (OriginalFormat, Showing, Pixels),
    taken: Taken,
) -> Result<u64, DbError> {
    // A day that she gave it meanwhile is not written over.
    let sql = "UPDATE keepsake SET format = $1, showing = $2, width = $3, height = $4,
                      taken = CASE WHEN taken = 0 THEN CAST($5 AS BIGINT) ELSE taken END,
                      taken_at = CASE WHEN taken = 0 AND CAST($5 AS BIGINT) > 0 THEN CAST($6 AS BIGINT) ELSE taken_at END
               WHERE id = $7 AND width = 0";
    let stands_at = taken.stands_at(Moment(0));
    tx.run(sql, args![format, showing, pixels.width, pixels.height, taken, stands_at, id]).await
}

/// Whoever changes it meanwhile waits.
pub async fn lock(tx: &mut Tx, id: &KeepsakeId) -> Result<(), DbError> {
    tx.run("UPDATE keepsake SET away_at = away_at WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Every blob of a keepsake.
pub async fn blobs(tx: &mut Tx, id: &KeepsakeId) -> Result<Vec<(String,)>, DbError> {
    let sql = "SELECT original FROM keepsake WHERE id = $1
               UNION ALL SELECT blob FROM rendition WHERE keepsake_id = $1";
    tx.all(sql, args![id]).await
}

/// Puts a keepsake away, whosever it is, and tells in which box it is. For what goes for good in any case.
pub async fn put_away_anywhere(tx: &mut Tx, id: &KeepsakeId, now: Moment) -> Result<Option<BoxId>, DbError> {
    tx.run("UPDATE keepsake SET away_at = $1 WHERE id = $2 AND away_at IS NULL", args![now, id]).await?;
    let found = tx.one::<(BoxId,)>("SELECT box_id FROM keepsake WHERE id = $1", args![id]).await?;
    Ok(found.map(|(box_id,)| box_id))
}

pub async fn note_leftover(q: impl Query, blob: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO blob_leftover (blob, why, since) VALUES ($1, 'arriving', $2) ON CONFLICT (blob) DO NOTHING";
    q.run(sql, args![blob, now]).await?;
    Ok(())
}

/// It is needed, or is gone.
pub async fn delete_leftover(q: impl Query, blob: &str) -> Result<(), DbError> {
    q.run("DELETE FROM blob_leftover WHERE blob = $1", args![blob]).await?;
    Ok(())
}

/// Leftovers noted before this moment that no row needs.
pub async fn leftovers(q: impl Query, before: Moment) -> Result<Vec<(String,)>, DbError> {
    q.all(
        "SELECT blob FROM blob_leftover WHERE since <= $1
         AND NOT EXISTS (SELECT 1 FROM keepsake WHERE keepsake.original = blob_leftover.blob)
         AND NOT EXISTS (SELECT 1 FROM rendition WHERE rendition.blob = blob_leftover.blob)",
        args![before],
    )
    .await
}

/// Blobs of keepsakes that were removed for good.
pub async fn removed_leftovers(q: impl Query) -> Result<Vec<(String,)>, DbError> {
    q.all("SELECT blob FROM blob_leftover WHERE why = 'removed'", args![]).await
}

/// Whether anything is kept in a box, put away or not.
pub async fn any_in(q: impl Query, box_id: &BoxId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 LIMIT 1";
    Ok(q.one::<(KeepsakeId,)>(sql, args![box_id]).await?.is_some())
}

/// Some of the photographs in a box, whether they were put away, are sealed, or neither.
pub async fn some_of_box(q: impl Query, box_id: &BoxId, most: i64) -> Result<Vec<KeepsakeId>, DbError> {
    let sql = "SELECT id FROM keepsake WHERE box_id = $1 ORDER BY kept_at, id LIMIT $2";
    Ok(q.all::<(KeepsakeId,)>(sql, args![box_id, most]).await?.into_iter().map(|(id,)| id).collect())
}

/// What one parent put in is the other's alone from now on, and her name stands beside none of it.
pub async fn hand_over(tx: &mut Tx, box_id: &BoxId, handed: HandedOver<'_>) -> Result<(), DbError> {
    let kept = "UPDATE keepsake SET kept_by = $1 WHERE box_id = $2 AND kept_by = $3";
    tx.run(kept, args![handed.to, box_id, handed.from]).await?;
    let credit = "UPDATE keepsake SET credit = '' WHERE box_id = $1 AND trim(credit) = trim($2)";
    tx.run(credit, args![box_id, handed.name]).await?;
    Ok(())
}

/// What is put away can be brought back for the whole time from now on.
pub async fn away_from_now_on(tx: &mut Tx, now: Moment, remove_at: Moment) -> Result<(), DbError> {
    let sql = "UPDATE keepsake SET away_at = $1, remove_at = $2 WHERE away_at IS NOT NULL";
    tx.run(sql, args![now, remove_at]).await?;
    Ok(())
}
