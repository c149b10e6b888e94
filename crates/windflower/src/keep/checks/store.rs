//! Which originals there are, and what was found of them.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

/// An original, and what it was when it was kept.
pub struct Original {
    pub keepsake_id: String,
    pub blob: String,
    pub hash: String,
    pub bytes: i64,
}

platform::row!(Original { keepsake_id, blob, hash, bytes });

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
    let sql = "SELECT original FROM keepsake UNION ALL SELECT blob FROM rendition UNION ALL SELECT blob FROM blob_leftover";
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

/// What a check found, counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub whole: i64,
    pub damaged: i64,
    pub missing: i64,
    pub cannot_check: i64,
    pub extra: i64,
}

platform::row!(Run { whole, damaged, missing, cannot_check, extra });

/// What the last one found that came to its end.
pub async fn last(tx: &mut Tx) -> Result<Option<Run>, DbError> {
    let sql = "SELECT whole, damaged, missing, cannot_check, extra FROM check_run WHERE id = 'nightly'";
    tx.one(sql, args![]).await
}

pub async fn ended(tx: &mut Tx, run: &Run, now: Moment) -> Result<(), DbError> {
    tx.run(
        "UPDATE check_run SET ended_at = $1, whole = $2, damaged = $3, missing = $4, cannot_check = $5, extra = $6
         WHERE id = 'nightly'",
        args![now, run.whole, run.damaged, run.missing, run.cannot_check, run.extra],
    )
    .await?;
    Ok(())
}
