//! Which originals there are, and what was found of them.

use platform::args;
use platform::blobs::StoredBlob;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

/// An original, and what it was when it was kept.
pub struct Original {
    pub keepsake_id: String,
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

/// The next ones behind this id, in the order of the ids.
pub async fn originals(db: &Db, after: &str, most: i64) -> Result<Vec<Original>, DbError> {
    let sql = "SELECT id, original, hash, bytes FROM keepsake WHERE id > $1 ORDER BY id LIMIT $2";
    db.all(sql, args![after, most]).await
}

pub async fn is_original(db: &Db, blob: &str) -> Result<bool, DbError> {
    let sql = "SELECT id FROM keepsake WHERE original = $1";
    Ok(db.one::<(String,)>(sql, args![blob]).await?.is_some())
}

/// Nothing is written for one that was removed meanwhile.
pub async fn note(db: &Db, keepsake_id: &str, state: &str, now: Moment) -> Result<(), DbError> {
    db.run(
        "INSERT INTO keepsake_check (keepsake_id, state, checked_at)
         SELECT id, CAST($2 AS TEXT), CAST($3 AS BIGINT) FROM keepsake WHERE id = $1
         ON CONFLICT (keepsake_id) DO UPDATE SET state = $2, checked_at = $3",
        args![keepsake_id, state, now],
    )
    .await?;
    Ok(())
}

/// Every blob that something needs, or that is arriving or leaving.
pub async fn known(db: &Db) -> Result<Vec<String>, DbError> {
    let sql = "SELECT original FROM keepsake UNION ALL SELECT blob FROM rendition UNION ALL SELECT blob FROM blob_leftover
               UNION ALL SELECT blob FROM upload_piece";
    Ok(db.all::<(String,)>(sql, args![]).await?.into_iter().map(|(blob,)| blob).collect())
}

pub struct Counted {
    pub count: i64,
    pub whole: i64,
    pub since: Moment,
}

platform::row!(Counted { count, whole, since });

pub async fn count(db: &Db, box_id: &str) -> Result<Counted, DbError> {
    let counted = db
        .one(
            "SELECT count(*), coalesce(sum(CASE WHEN coalesce(keepsake_check.state, 'whole') = 'whole' THEN 1 ELSE 0 END), 0),
                    coalesce(min(coalesce(keepsake_check.checked_at, keepsake.kept_at)), 0)
             FROM keepsake LEFT JOIN keepsake_check ON keepsake_check.keepsake_id = keepsake.id
             WHERE keepsake.box_id = $1",
            args![box_id],
        )
        .await?;
    Ok(counted.unwrap_or(Counted { count: 0, whole: 0, since: Moment(0) }))
}

/// Takes the check that is due since this moment, unless another program has: one that did not come to its end may be
/// taken once more.
pub async fn take(db: &Db, now: Moment, due_since: Moment, stopped_before: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE check_run SET begun_at = $1
               WHERE id = 'nightly' AND (begun_at < $2 OR (ended_at < begun_at AND begun_at < $3))";
    Ok(db.run(sql, args![now, due_since, stopped_before]).await? == 1)
}

/// What a check found in one place, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub whole: i64,
    pub damaged: i64,
    pub missing: i64,
    pub cannot_check: i64,
    pub extra: i64,
    pub mended: i64,
}

platform::row!(Run { whole, damaged, missing, cannot_check, extra, mended });

/// The folder of the pictures among the runs; a copy has its folder's number instead.
pub const NIGHTLY: &str = "nightly";

/// What the last check found that came to its end.
pub async fn last(tx: &mut Tx, id: &str) -> Result<Option<Run>, DbError> {
    let sql = "SELECT whole, damaged, missing, cannot_check, extra, mended FROM check_run WHERE id = $1";
    tx.one(sql, args![id]).await
}

/// When the last check of this place ended, and what it found; nothing where there was none yet.
pub async fn stands(db: &Db, id: &str) -> Result<(Moment, Run), DbError> {
    let sql =
        "SELECT ended_at, whole, damaged, missing, cannot_check, extra, mended FROM check_run WHERE id = $1";
    let found: Option<(Moment, i64, i64, i64, i64, i64, i64)> = db.one(sql, args![id]).await?;
    let (ended_at, whole, damaged, missing, cannot_check, extra, mended) =
        found.unwrap_or((Moment(0), 0, 0, 0, 0, 0, 0));
    Ok((ended_at, Run { whole, damaged, missing, cannot_check, extra, mended }))
}

pub async fn ended(tx: &mut Tx, id: &str, run: &Run, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO check_run (id, begun_at, ended_at, whole, damaged, missing, cannot_check, extra, mended)
         VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET ended_at = $2, whole = $3, damaged = $4, missing = $5, cannot_check = $6,
                                        extra = $7, mended = $8",
        args![id, now, run.whole, run.damaged, run.missing, run.cannot_check, run.extra, run.mended],
    )
    .await?;
    Ok(())
}

/// Whether this folder was filled as a copy before.
pub async fn is_filled(db: &Db, folder: &str) -> Result<bool, DbError> {
    let sql = "SELECT folder FROM blob_copy WHERE folder = $1";
    Ok(db.one::<(String,)>(sql, args![folder]).await?.is_some())
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
