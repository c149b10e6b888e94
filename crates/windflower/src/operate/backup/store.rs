//! What is backed up, and how the last backups ended.

use platform::args;
use platform::blobs::Head;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

/// A blob that has to be in a backup, and its hash if it is an original.
pub async fn blobs(db: &Db) -> Result<Vec<(String, Option<String>)>, DbError> {
    db.all(
        "SELECT original, hash FROM keepsake UNION ALL SELECT blob, CAST(NULL AS TEXT) FROM rendition ORDER BY 1",
        args![],
    )
    .await
}

/// Whether it is still needed: it may have been erased since the snapshot.
pub async fn is_needed(db: &Db, blob: &str) -> Result<bool, DbError> {
    let sql = "SELECT original FROM keepsake WHERE original = $1 UNION ALL SELECT blob FROM rendition WHERE blob = $1";
    Ok(db.one::<(String,)>(sql, args![blob]).await?.is_some())
}

/// Whether SQLite finds its own file sound.
pub async fn is_sound(db: &Db) -> Result<bool, DbError> {
    Ok(db.one::<(String,)>("PRAGMA integrity_check", args![]).await?.is_some_and(|(word,)| word == "ok"))
}

pub async fn erased_blobs(db: &Db) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT id FROM erasure WHERE kind = 'blob'", args![]).await
}

pub async fn heads(db: &Db) -> Result<Vec<(String, Vec<u8>)>, DbError> {
    db.all("SELECT blob, head FROM backup_head ORDER BY blob", args![]).await
}

/// Unless it was erased meanwhile.
pub async fn keep_head(db: &Db, blob: &str, head: &[u8]) -> Result<(), DbError> {
    let mut tx = db.begin().await?;
    let sql =
        "INSERT INTO backup_head (blob, head) VALUES ($1, $2) ON CONFLICT (blob) DO UPDATE SET head = $2";
    tx.run(sql, args![blob, head]).await?;
    let erased = "DELETE FROM backup_head WHERE blob = $1
                  AND EXISTS (SELECT 1 FROM erasure WHERE kind = 'blob' AND id = $1)";
    tx.run(erased, args![blob]).await?;
    tx.commit().await
}

/// How the backups stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Whose they are: a random word, the same in the folder of the backups.
    pub of_place: String,
    /// When the last one began.
    pub begun_at: Moment,
    /// When it ended, well or not.
    pub ended_at: Moment,
    /// When the newest that was proven by a restore was made.
    pub proven_at: Moment,
    /// Its name.
    pub snapshot: String,
    /// What went wrong with the last one; empty if nothing did.
    pub trouble: String,
    /// When a steward was last told that none is new enough.
    pub told_at: Moment,
    /// The number of the last snapshot.
    pub number: i64,
}

platform::row!(Run { of_place, begun_at, ended_at, proven_at, snapshot, trouble, told_at, number });

pub async fn run(db: &Db) -> Result<Run, DbError> {
    let sql =
        "SELECT of_place, begun_at, ended_at, proven_at, snapshot, trouble, told_at, number FROM backup_run";
    db.one(sql, args![]).await?.ok_or_else(|| DbError::Broken("the row of the backups is missing".to_owned()))
}

/// The first backup gives the place its word.
pub async fn name_place(db: &Db, word: &str) -> Result<(), DbError> {
    db.run("UPDATE backup_run SET of_place = $1 WHERE of_place = ''", args![word]).await?;
    Ok(())
}

/// The number of the next snapshot, which is above all that are in the folder of the backups. Noted before the rows are
/// read, so that a place that is restored from it goes on counting from there.
pub async fn count_on(db: &Db, last_there: i64) -> Result<i64, DbError> {
    let sql = "UPDATE backup_run SET number = CASE WHEN number < $1 THEN $1 ELSE number END + 1";
    db.run(sql, args![last_there]).await?;
    Ok(run(db).await?.number)
}

/// When a backup is to be made.
pub struct Due {
    /// If none has begun since.
    pub since: Moment,
    /// Or if the last one began before this and failed.
    pub failed_before: Moment,
    /// Or if it did not come to its end, and whoever makes it has not said since this that she still does.
    pub stopped_before: Moment,
}

/// Begins a backup, unless another program has. A clock that was set back holds none up.
pub async fn take(db: &Db, now: Moment, due: Due) -> Result<bool, DbError> {
    let sql = "UPDATE backup_run SET begun_at = $1
               WHERE begun_at > $1 OR begun_at < $4
               OR (ended_at >= begun_at AND (begun_at < $2 OR (trouble <> '' AND begun_at < $3)))";
    let due = args![now, due.since, due.failed_before, due.stopped_before.min(due.since)];
    Ok(db.run(sql, due).await? == 1)
}

/// The backup that is being made goes on.
pub async fn still_at_it(db: &Db, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE backup_run SET begun_at = $1 WHERE ended_at < begun_at AND begun_at < $1";
    db.run(sql, args![now]).await?;
    Ok(())
}

pub async fn proven(db: &Db, snapshot: &str, made_at: Moment, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE backup_run SET ended_at = $1, proven_at = $2, snapshot = $3, trouble = ''";
    db.run(sql, args![now, made_at, snapshot]).await?;
    Ok(())
}

pub async fn failed(db: &Db, trouble: &str, now: Moment) -> Result<(), DbError> {
    db.run("UPDATE backup_run SET ended_at = $1, trouble = $2", args![now, trouble]).await?;
    Ok(())
}

/// Whether it is this program that tells the stewards now.
pub async fn tell(db: &Db, now: Moment, not_since: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE backup_run SET told_at = $1 WHERE told_at < $2 OR told_at > $1";
    Ok(db.run(sql, args![now, not_since]).await? == 1)
}

/// Puts the heads back that belong to the bodies of a backup.
pub async fn fill_heads(tx: &mut Tx, heads: &[(String, Head)]) -> Result<(), DbError> {
    for (blob, head) in heads {
        let sql = "INSERT INTO backup_head (blob, head) VALUES ($1, $2)";
        tx.run(sql, args![blob, &head[..]]).await?;
    }
    Ok(())
}

/// Boxes with something in them that this person alone keeps.
pub async fn kept_alone(tx: &mut Tx, person_id: &str) -> Result<Vec<(String,)>, DbError> {
    tx.all(
        "SELECT box_keeper.box_id FROM box_keeper WHERE box_keeper.person_id = $1
           AND EXISTS (SELECT 1 FROM keepsake WHERE keepsake.box_id = box_keeper.box_id)
           AND NOT EXISTS (SELECT 1 FROM box_keeper AS other
                           WHERE other.box_id = box_keeper.box_id AND other.person_id <> $1)",
        args![person_id],
    )
    .await
}
