//! The rows of the ledger: what was erased, and what was taken back.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::{Entry, Kind};

pub async fn note(tx: &mut Tx, kind: Kind, id: &str, at: Moment, in_file: bool) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO erasure (kind, id, erased_at, in_file) VALUES ($1, $2, $3, $4) ON CONFLICT (kind, id) DO NOTHING",
        args![kind, id, at, in_file],
    )
    .await?;
    Ok(())
}

/// Without its head, the body of a blob that lies in a backup cannot be opened any more.
pub async fn forget_head(tx: &mut Tx, blob: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM backup_head WHERE blob = $1", args![blob]).await?;
    Ok(())
}

pub async fn not_in_file(db: &Db) -> Result<Vec<Entry>, DbError> {
    let sql = "SELECT kind, id, erased_at FROM erasure WHERE in_file = $1 ORDER BY erased_at, kind, id";
    db.all(sql, args![false]).await
}

pub async fn mark_in_file(db: &Db, kind: Kind, id: &str) -> Result<(), DbError> {
    db.run("UPDATE erasure SET in_file = $1 WHERE kind = $2 AND id = $3", args![true, kind, id]).await?;
    Ok(())
}

pub async fn all(db: &Db) -> Result<Vec<Entry>, DbError> {
    db.all("SELECT kind, id, erased_at FROM erasure", args![]).await
}

/// Something may be taken back more than once; the last time counts, also by a clock that was set back.
pub async fn take_back(tx: &mut Tx, kind: Kind, id: &str, at: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO taken_back (kind, id, at, in_file) VALUES ($1, $2, $3, FALSE)
         ON CONFLICT (kind, id) DO UPDATE SET in_file = FALSE,
             at = CASE WHEN excluded.at > taken_back.at THEN excluded.at ELSE taken_back.at + 1 END",
        args![kind, id, at],
    )
    .await?;
    Ok(())
}

/// What the file says already.
pub async fn take_back_again(tx: &mut Tx, kind: Kind, id: &str, at: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO taken_back (kind, id, at, in_file) VALUES ($1, $2, $3, TRUE)
         ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at, in_file = excluded.in_file
         WHERE excluded.at > taken_back.at",
        args![kind, id, at],
    )
    .await?;
    Ok(())
}

pub async fn taken_back_not_in_file(db: &Db) -> Result<Vec<Entry>, DbError> {
    let sql = "SELECT kind, id, at FROM taken_back WHERE in_file = $1 ORDER BY at, kind, id";
    db.all(sql, args![false]).await
}

/// Unless it was taken back once more meanwhile.
pub async fn mark_taken_back_in_file(db: &Db, kind: Kind, id: &str, at: Moment) -> Result<(), DbError> {
    let sql = "UPDATE taken_back SET in_file = $1 WHERE kind = $2 AND id = $3 AND at = $4";
    db.run(sql, args![true, kind, id, at]).await?;
    Ok(())
}

pub async fn all_taken_back(db: &Db) -> Result<Vec<Entry>, DbError> {
    db.all("SELECT kind, id, at FROM taken_back", args![]).await
}

/// What is erased is not there to be taken back, and its id stands in one row.
pub async fn forget_taken_back(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM taken_back WHERE id = $1", args![id]).await?;
    Ok(())
}
