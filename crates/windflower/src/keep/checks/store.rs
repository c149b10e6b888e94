//! Which originals there are, and what was found of them.

use platform::args;
use platform::blobs::StoredBlob;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::found::{Counts, State};
use crate::ids::{BoxId, KeepsakeId};

/// An original, and what it was when it was kept.
pub struct Original {
    pub keepsake_id: KeepsakeId,
    pub blob: String,
    pub hash: String,
    pub bytes: i64,
}

platform::row!(Original { keepsake_id, blob, hash, bytes });

impl Original {
    /// What was kept; `None` for a length that no file has.
    pub fn kept(&self) -> Option<StoredBlob> {
        let bytes = u64::try_from(self.bytes).ok()?;
        Some(StoredBlob { key: self.blob.clone(), hash: self.hash.clone(), bytes })
    }
}

/// The first ones in the order of the ids, or the next ones behind this id.
pub async fn originals(
    q: impl Query,
    after: Option<&KeepsakeId>,
    most: i64,
) -> Result<Vec<Original>, DbError> {
    let sql = "SELECT id, original, hash, bytes FROM keepsake WHERE id > $1 ORDER BY id LIMIT $2";
    q.all(sql, args![after.map_or("", KeepsakeId::as_str), most]).await
}

pub async fn is_original(q: impl Query, blob: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM keepsake WHERE original = $1";
    Ok(q.one::<(KeepsakeId,)>(sql, args![blob]).await?.is_some())
}

/// Nothing is written for one that was removed meanwhile.
pub async fn note(q: impl Query, keepsake_id: &KeepsakeId, state: State, now: Moment) -> Result<(), DbError> {
    q.run(
        "INSERT INTO keepsake_check (keepsake_id, state, checked_at, box_id)
         SELECT id, CAST($2 AS TEXT), CAST($3 AS BIGINT), box_id FROM keepsake WHERE id = $1
         ON CONFLICT (keepsake_id) DO UPDATE SET state = $2, checked_at = $3",
        args![keepsake_id, state, now],
    )
    .await?;
    Ok(())
}

/// Every blob that something needs, or that is arriving or leaving.
pub async fn known(q: impl Query) -> Result<Vec<String>, DbError> {
    let sql = "SELECT original FROM keepsake UNION ALL SELECT blob FROM rendition UNION ALL SELECT blob FROM blob_leftover
               UNION ALL SELECT blob FROM upload_piece";
    Ok(q.all::<(String,)>(sql, args![]).await?.into_iter().map(|(blob,)| blob).collect())
}

/// The originals of a box, counted.
pub struct Counted {
    pub count: i64,
    pub whole: i64,
    /// The longest ago that one of them was compared; none where there are none.
    pub since: Option<Moment>,
}

platform::row!(Counted { count, whole, since });

/// Three looks at an index, however many there are.
pub async fn count(q: impl Query, box_id: &BoxId) -> Result<Counted, DbError> {
    let counted = q
        .one(
            "SELECT coalesce((SELECT keepsakes FROM box_count WHERE box_id = $1), 0),
                    coalesce((SELECT keepsakes FROM box_count WHERE box_id = $1), 0)
                        - (SELECT count(*) FROM keepsake_check WHERE box_id = $1 AND state <> 'whole'),
                    (SELECT min(checked_at) FROM keepsake_check WHERE box_id = $1)",
            args![box_id],
        )
        .await?;
    Ok(counted.unwrap_or(Counted { count: 0, whole: 0, since: None }))
}

/// A photograph that is kept now was compared when it was.
pub async fn begin(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_check (keepsake_id, state, checked_at, box_id)
         SELECT id, 'whole', kept_at, box_id FROM keepsake WHERE id = $1",
        args![keepsake_id],
    )
    .await?;
    tx.run(
        "INSERT INTO box_count (box_id, keepsakes) SELECT box_id, 1 FROM keepsake WHERE id = $1
         ON CONFLICT (box_id) DO UPDATE SET keepsakes = box_count.keepsakes + 1",
        args![keepsake_id],
    )
    .await?;
    Ok(())
}

/// One photograph fewer; its own row goes with it.
pub async fn end(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    tx.run("UPDATE box_count SET keepsakes = keepsakes - 1 WHERE box_id = $1", args![box_id]).await?;
    Ok(())
}

/// Takes the check that is due since this moment, unless another program has: one that did not come to its end may be
/// taken once more.
pub async fn take(
    q: impl Query,
    now: Moment,
    due_since: Moment,
    stopped_before: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE check_run SET begun_at = $1
               WHERE id = 'nightly' AND (begun_at < $2 OR begun_at > $1 OR (ended_at < begun_at AND begun_at < $3))";
    Ok(q.run(sql, args![now, due_since, stopped_before]).await? == 1)
}

/// The folder of the pictures among the runs; a copy has its folder's number instead.
const NIGHTLY: &str = "nightly";

/// What the runs call the folder of the pictures (none) or a copy.
fn run_id(copy: Option<usize>) -> String {
    copy.map_or_else(|| NIGHTLY.to_owned(), |number| number.to_string())
}

/// What the last check of this place found that came to its end; nothing where there was none yet.
pub async fn last(q: impl Query, copy: Option<usize>) -> Result<Option<Counts>, DbError> {
    let sql = "SELECT whole, damaged, missing, cannot_check, extra, mended FROM check_run WHERE id = $1";
    q.one(sql, args![run_id(copy)]).await
}

/// When the last check of this place ended; nothing where there was none yet.
pub async fn ended_at(q: impl Query, copy: Option<usize>) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT ended_at FROM check_run WHERE id = $1 AND ended_at > 0";
    Ok(q.one::<(Moment,)>(sql, args![run_id(copy)]).await?.map(|(at,)| at))
}

pub async fn set_ended(
    tx: &mut Tx,
    copy: Option<usize>,
    counts: &Counts,
    now: Moment,
) -> Result<(), DbError> {
    let Counts { whole, damaged, missing, cannot_check, extra, mended } = *counts;
    tx.run(
        "INSERT INTO check_run (id, begun_at, ended_at, whole, damaged, missing, cannot_check, extra, mended)
         VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET ended_at = $2, whole = $3, damaged = $4, missing = $5, cannot_check = $6,
                                        extra = $7, mended = $8",
        args![run_id(copy), now, whole, damaged, missing, cannot_check, extra, mended],
    )
    .await?;
    Ok(())
}

/// Whether this folder was filled as a copy before.
pub async fn is_filled(q: impl Query, folder: &str) -> Result<bool, DbError> {
    let sql = "SELECT folder FROM blob_copy WHERE folder = $1";
    Ok(q.one::<(String,)>(sql, args![folder]).await?.is_some())
}

/// From now on it is known, and the check that fills it is due.
pub async fn begin_filling(db: &Db, folder: &str, now: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO blob_copy (folder, since) VALUES ($1, $2) ON CONFLICT (folder) DO NOTHING";
    db.run(sql, args![folder, now]).await?;
    db.run("UPDATE check_run SET begun_at = 0, ended_at = 0 WHERE id = $1", args![NIGHTLY]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM blob_copy", args![]).await?;
    tx.run("UPDATE check_run SET begun_at = 0, ended_at = 0", args![]).await?;
    Ok(())
}
