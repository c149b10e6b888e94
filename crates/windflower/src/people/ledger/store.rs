//! The rows of the ledger.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};

pub async fn note(tx: &mut Tx, kind: &str, id: &str, at: Moment, in_file: bool) -> Result<(), DbError> {
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

pub async fn not_in_file(db: &Db) -> Result<Vec<(String, String, Moment)>, DbError> {
    let sql = "SELECT kind, id, erased_at FROM erasure WHERE in_file = $1 ORDER BY erased_at, kind, id";
    db.all(sql, args![false]).await
}

pub async fn is_in_file(db: &Db, kind: &str, id: &str) -> Result<(), DbError> {
    db.run("UPDATE erasure SET in_file = $1 WHERE kind = $2 AND id = $3", args![true, kind, id]).await?;
    Ok(())
}

pub async fn all(db: &Db) -> Result<Vec<(String, String, Moment)>, DbError> {
    db.all("SELECT kind, id, erased_at FROM erasure", args![]).await
}
