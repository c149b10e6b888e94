//! Copies of every file of a box that parts. Each is written, synced, read back and compared before it is noted; killed
//! in the middle, the next run goes on with those that are missing, and what was half written is cleared away.

use platform::blobs::{BlobError, StoredBlob};
use platform::db::DbError;

use super::store::{self, Without};
use crate::app::App;
use crate::keep::keepsakes::{leftover_cleared, no_leftover, note_leftover};

/// Why a copy was not made.
#[derive(Debug, thiserror::Error)]
pub enum CopyTrouble {
    /// The store says so.
    #[error(transparent)]
    Blob(#[from] BlobError),
    /// The database says so.
    #[error(transparent)]
    Db(#[from] DbError),
    /// What was read is not what was once kept.
    #[error("a file is not what was kept")]
    NotTheSame,
}

/// Copies all files of a box that have no copy yet.
///
/// # Errors
/// The first trouble; what was copied before stays for the next run.
pub async fn copy_all(app: &App, box_id: &str) -> Result<(), CopyTrouble> {
    for blob in store::without_copy(&app.db, box_id).await? {
        let kept = copy(app, &blob).await?;
        let mut tx = app.db.begin().await?;
        if store::note_copy(&mut tx, box_id, &blob.blob, &kept.key).await? == 1 {
            no_leftover(&mut tx, &kept.key).await?;
            tx.commit().await?;
        } else {
            // Another run was faster.
            drop(tx);
            app.blobs.delete(&kept.key).await?;
            leftover_cleared(&app.db, &kept.key).await?;
        }
    }
    Ok(())
}

async fn copy(app: &App, blob: &Without) -> Result<StoredBlob, CopyTrouble> {
    let mut reader = app.blobs.open(&blob.blob).await?;
    let mut writer = app.blobs.writer().await?;
    note_leftover(&app.db, writer.key(), app.clock.now()).await?;
    while let Some(chunk) = reader.next().await {
        writer.write(&chunk?).await?;
    }
    let kept = writer.finish().await?;
    let same_hash = blob.hash.is_empty() || blob.hash == kept.hash;
    let same_size = u64::try_from(blob.bytes).is_ok_and(|bytes| bytes == kept.bytes);
    if !same_hash || !same_size {
        app.blobs.delete(&kept.key).await?;
        return Err(CopyTrouble::NotTheSame);
    }
    Ok(kept)
}
