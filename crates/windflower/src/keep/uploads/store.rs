//! The rows of what arrives in pieces.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::upload::Upload;

/// One that begins.
pub struct New<'a> {
    pub id: &'a str,
    pub person_id: &'a str,
    pub box_id: &'a str,
    pub file_name: &'a str,
    pub bytes: i64,
    pub sha256: &'a str,
    pub now: Moment,
}

pub async fn insert(db: &Db, new: &New<'_>) -> Result<(), DbError> {
    db.run(
        "INSERT INTO upload (id, person_id, box_id, file_name, bytes, arrived, sha256, state, keepsake_id, word, made_at, touched_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, 'arriving', NULL, '', $7, $7)",
        args![new.id, new.person_id, new.box_id, new.file_name, new.bytes, new.sha256, new.now],
    )
    .await?;
    Ok(())
}

/// How many of hers are on their way.
pub async fn open(db: &Db, person_id: &str) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM upload WHERE person_id = $1 AND state = 'arriving'";
    Ok(db.one::<(i64,)>(sql, args![person_id]).await?.map_or(0, |(count,)| count))
}

/// One of hers.
pub async fn find(db: &Db, person_id: &str, id: &str) -> Result<Option<Upload>, DbError> {
    db.one(
        "SELECT id, box_id, file_name, bytes, arrived, sha256, state, keepsake_id, word, touched_at FROM upload
         WHERE person_id = $1 AND id = $2",
        args![person_id, id],
    )
    .await
}

/// Takes a durable piece over, if it begins where the last one ended; `false` if another came first.
pub async fn take_piece(
    tx: &mut Tx,
    id: &str,
    (at, bytes, blob): (i64, i64, &str),
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE upload SET arrived = arrived + $1, touched_at = $2
               WHERE id = $3 AND arrived = $4 AND state = 'arriving'";
    if tx.run(sql, args![bytes, now, id, at]).await? != 1 {
        return Ok(false);
    }
    let sql = "INSERT INTO upload_piece (upload_id, at_byte, bytes, blob) VALUES ($1, $2, $3, $4)";
    tx.run(sql, args![id, at, bytes, blob]).await?;
    Ok(true)
}

/// The blobs of its pieces, in their order.
pub async fn pieces(db: &Db, id: &str) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT blob FROM upload_piece WHERE upload_id = $1 ORDER BY at_byte", args![id]).await
}

/// From now on it is being taken in, unless it is already: one that was stopped may be begun once more.
pub async fn look_at(db: &Db, id: &str, now: Moment, stopped_before: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE upload SET state = 'looked-at', touched_at = $1
               WHERE id = $2 AND arrived = bytes AND (state = 'arriving' OR (state = 'looked-at' AND touched_at < $3))";
    Ok(db.run(sql, args![now, id, stopped_before]).await? == 1)
}

/// Whether it is still being taken in, held until the transaction ends.
pub async fn hold_looked_at(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    let sql = "UPDATE upload SET touched_at = touched_at WHERE id = $1 AND state = 'looked-at'";
    Ok(tx.run(sql, args![id]).await? == 1)
}

pub async fn kept(tx: &mut Tx, id: &str, keepsake_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE upload SET state = 'kept', keepsake_id = $1 WHERE id = $2", args![keepsake_id, id])
        .await?;
    Ok(())
}

pub async fn refused(tx: &mut Tx, id: &str, word: &str) -> Result<(), DbError> {
    let sql = "UPDATE upload SET state = 'refused', word = $1 WHERE id = $2 AND state = 'looked-at'";
    tx.run(sql, args![word, id]).await?;
    Ok(())
}

/// Lets the pieces go; the files go soon after the commit.
pub async fn let_pieces_go(tx: &mut Tx, id: &str, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO blob_leftover (blob, why, since) SELECT blob, 'removed', CAST($1 AS BIGINT) FROM upload_piece
         WHERE upload_id = $2 ON CONFLICT (blob) DO NOTHING",
        args![now, id],
    )
    .await?;
    tx.run("DELETE FROM upload_piece WHERE upload_id = $1", args![id]).await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM upload WHERE id = $1", args![id]).await?;
    Ok(())
}

/// Those that nobody has gone on with since.
pub async fn untouched(db: &Db, since: Moment) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT id FROM upload WHERE touched_at < $1", args![since]).await
}

/// Those of a person, and those into a box.
pub async fn of_person_or_box(tx: &mut Tx, id: &str) -> Result<Vec<(String,)>, DbError> {
    tx.all("SELECT id FROM upload WHERE person_id = $1 OR box_id = $1", args![id]).await
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM upload", args![]).await?;
    Ok(())
}
