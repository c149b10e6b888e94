//! The place that is backed up, and what making, proving and restoring a backup share: work on the disk, a folder for open
//! rows, and plain sentences.

use std::fmt::Display;
use std::io;
use std::path::Path;
use std::time::UNIX_EPOCH;

use platform::blobs::{BlobError, Blobs};
use platform::clock::{Clock, Moment};
use platform::db::Db;
use tempfile::TempDir;

use super::store;
use super::target::Target;
use crate::settings::Settings;

/// What lies there from so long ago is of a program that was stopped.
const STOPPED_HOURS: i64 = 12;
/// How the name of a folder for open rows begins.
const SCRATCH: &str = "restored-";

/// The place that is backed up.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// Where to, and to whom.
    pub settings: &'a Settings,
    /// The rows.
    pub db: &'a Db,
    /// The pictures.
    pub blobs: &'a Blobs,
    /// The time.
    pub clock: &'a Clock,
}

/// A backup that was restored, in memory and in a temporary folder, and found whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    /// The name of its snapshot.
    pub snapshot: String,
    /// How many rows.
    pub rows: u64,
    /// How many originals, each compared with its hash.
    pub originals: u64,
    /// How many renditions, each opened.
    pub renditions: u64,
    /// How many files were new in the folder of the backups.
    pub new: u64,
}

/// Whether it could be read. What cannot be is found by the proof, unless it was erased.
pub(super) async fn write_body(place: Place<'_>, to: &Target, blob: &str) -> Result<bool, String> {
    let (head, mut body) = match place.blobs.head_and_body(blob).await {
        Ok(pieces) => pieces,
        Err(BlobError::NotFound | BlobError::Damaged(_)) => return Ok(false),
        Err(error) => return Err(plain(error)),
    };
    let (to, name) = (to.clone(), blob.to_owned());
    aside(move || to.write_body(&name, &mut body)).await?;
    store::keep_head(place.db, blob, &head).await.map_err(database)?;
    Ok(true)
}

/// A folder for rows that are open for as long as a proof or a restore needs them: in the data folder, where the rows
/// are anyway, and gone with the value. What a stopped program left there is cleared away first.
pub(super) fn scratch(data: &Path, clock: &Clock) -> Result<TempDir, String> {
    // Files know the time of the machine.
    clear_scratch(data, clock.machine().plus_hours(-STOPPED_HOURS)).map_err(plain)?;
    tempfile::Builder::new().prefix(SCRATCH).tempdir_in(data).map_err(plain)
}

/// Another program on the same folder may be at work in one that is younger.
fn clear_scratch(data: &Path, made_before: Moment) -> io::Result<()> {
    for entry in std::fs::read_dir(data)? {
        let entry = entry?;
        let is_scratch = entry.file_name().to_str().is_some_and(|name| name.starts_with(SCRATCH));
        let made = entry.metadata()?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        if is_scratch && i64::try_from(made.as_millis()).is_ok_and(|made| made < made_before.millis()) {
            std::fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Does disk work on a thread that may wait.
pub(super) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, String> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(plain)?.map_err(|error| format!("The backup broke off: {error}."))
}

pub(super) fn database(error: platform::db::DbError) -> String {
    format!("The database cannot be used: {error}.")
}

pub(super) fn plain(error: impl Display) -> String {
    format!("{error}.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;
    use std::time::Duration;

    #[test]
    fn what_a_stopped_program_left_open_is_cleared_away_and_nothing_else() {
        let data = tempfile::tempdir().unwrap();
        let now = Clock::System.now();
        let long_ago = UNIX_EPOCH + Duration::from_millis(now.plus_hours(-13).millis().unsigned_abs());
        for (name, is_old) in [("restored-old", true), ("restored-young", false), ("pictures", true)] {
            let folder = data.path().join(name);
            std::fs::create_dir(&folder).unwrap();
            std::fs::write(folder.join("rows.db"), b"x").unwrap();
            if is_old {
                File::open(&folder).unwrap().set_modified(long_ago).unwrap();
            }
        }
        let made = scratch(data.path(), &Clock::fixed(now)).unwrap();
        assert!(made.path().starts_with(data.path()));
        assert!(!data.path().join("restored-old").exists());
        assert!(data.path().join("restored-young").exists() && data.path().join("pictures").exists());
    }
}
