//! One program at a time has a place that lies in a folder: two would each serve from a memory of their own, and one would
//! go on showing what was taken back in the other. On a database server several may share a folder, because there each is
//! told; but nobody restores into it meanwhile.

use std::path::{Path, PathBuf};

use platform::db::DbAddress;
use platform::files;
use platform::folder_lock::{FolderLock, Hold, LockTrouble};

use crate::settings::Settings;

/// Stands in the data folder, and behind the name of the database, which may lie elsewhere. Never removed.
const FILE: &str = "in-use";

/// Held for as long as a program has the place.
pub struct InUse(#[expect(dead_code, reason = "it is held, not asked")] Vec<FolderLock>);

/// Makes a folder for the place, and for nobody else on this machine. One that is there is left as it is.
pub(super) fn make_folder(folder: &Path) -> Result<(), String> {
    files::make_folder(folder)
        .map_err(|error| format!("The folder {} cannot be made: {error}.", folder.display()))
}

/// Takes the place for the running program; the folder of its data is there.
///
/// # Errors
/// A plain sentence that says who has it.
pub fn to_serve(settings: &Settings) -> Result<InUse, String> {
    let alone = matches!(settings.database, DbAddress::Sqlite(_));
    take(settings, if alone { Hold::Alone } else { Hold::Together }, "serve")
}

/// Takes the place to make it from a backup.
///
/// # Errors
/// A plain sentence that says who has it.
pub fn to_restore(settings: &Settings) -> Result<InUse, String> {
    take(settings, Hold::Alone, "restore")
}

fn take(settings: &Settings, hold: Hold, what: &str) -> Result<InUse, String> {
    let mut held = Vec::new();
    for (file, of) in files(settings) {
        match FolderLock::take(&file, hold, what) {
            Ok(lock) => held.push(lock),
            Err(LockTrouble::Unknown) => tracing::warn!(
                "the file system of {} knows of no locks: make sure that no other program is started on it",
                of.display()
            ),
            Err(LockTrouble::Taken(who)) => {
                return Err(format!("{} is in use: {who} has it. Nothing was changed.", of.display()));
            }
            Err(LockTrouble::Io(error)) => {
                return Err(format!("{} cannot be used: {error}. Nothing was changed.", file.display()));
            }
        }
    }
    Ok(InUse(held))
}

/// Who has the place now, for the check.
pub fn by_whom(settings: &Settings) -> Option<String> {
    files(settings).iter().find_map(|(file, _)| FolderLock::holder(file))
}

/// The files of the locks, and what each stands for.
fn files(settings: &Settings) -> Vec<(PathBuf, PathBuf)> {
    let mut files = vec![(settings.data.join(FILE), settings.data.clone())];
    if let Some(database) = settings.database_file() {
        // Another data folder may name the same database.
        let mut file = real(&database).into_os_string();
        file.push(format!(".{FILE}"));
        files.push((file.into(), database));
    }
    files
}

/// The name of a file without links, there or not yet.
fn real(file: &Path) -> PathBuf {
    let in_folder = || Some(file.parent()?.canonicalize().ok()?.join(file.file_name()?));
    file.canonicalize().ok().or_else(in_folder).unwrap_or_else(|| file.to_owned())
}
