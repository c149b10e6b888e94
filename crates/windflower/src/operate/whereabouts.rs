//! Whether the key and the ledger lie where they stay: a key that is made where a container's own files are is gone with
//! the container, and every original with it.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use crate::settings::Settings;

/// What holds before a place is made: where nobody said where its key is to lie, the spot beside the data folder has to be
/// as lasting as the data, and has to take files. Nothing here is changed.
///
/// # Errors
/// A plain sentence that asks for the setting.
pub(super) fn guard(settings: &Settings) -> Result<(), String> {
    let key = &settings.key_file;
    if !key.exists() {
        if let (false, Some(why)) = (settings.key_given, beside_is_unfit(settings, key)) {
            return Err(format!(
                "The key of this place would be made at {}, but {why}. Say with the setting key_file (or \
                 WINDFLOWER_KEY_FILE) where it is to lie: in a folder that stays, best on another disk than the data. \
                 Nothing was changed.",
                key.display()
            ));
        }
        takes_files("key_file", key)?;
    }
    if settings.ledger.exists() { Ok(()) } else { takes_files("ledger", &settings.ledger) }
}

/// What is said in the first lines of a start, where the key lies badly although it is there, or was put there.
pub(super) fn warnings(settings: &Settings) -> Vec<String> {
    let key = &settings.key_file;
    let mut said = Vec::new();
    if key.starts_with(&settings.data) {
        said.push(format!(
            "The key lies in the data folder ({}): whoever copies the folder has the key too. Move it out of there while \
             the place is stopped, and say with the setting key_file where it is.",
            key.display()
        ));
    }
    for (setting, file) in [("key_file", key), ("ledger", &settings.ledger)] {
        if device(&settings.data) != device(file) && goes_with_a_container(file) {
            said.push(format!(
                "{} lies on a disk that goes with its container or with the next start of the machine, and the data do not. \
                 Without it they cannot be used: say with the setting {setting} where it is to lie, and put a copy there.",
                file.display()
            ));
        }
    }
    said
}

fn beside_is_unfit(settings: &Settings, key: &Path) -> Option<&'static str> {
    let parent = key.parent()?;
    if parent.parent().is_none() {
        return Some("that is the root of the machine, or of a container that may be made anew without it");
    }
    if device(&settings.data) != device(parent) {
        return Some(
            "that is another disk than that of the data, and in a container it goes with the container",
        );
    }
    None
}

/// That a file can be made there.
fn takes_files(setting: &str, file: &Path) -> Result<(), String> {
    let folder = nearest(file.parent().unwrap_or(file));
    let tried = tempfile::Builder::new().prefix(".windflower-check").tempfile_in(&folder);
    tried.map(drop).map_err(|error| {
        format!(
            "{} cannot be made: {} cannot be written to ({error}). Say with the setting {setting} where it is to lie. \
             Nothing was changed.",
            file.display(),
            folder.display()
        )
    })
}

/// The folder itself, or where it would be made.
fn nearest(path: &Path) -> PathBuf {
    let here = || PathBuf::from(".");
    path.ancestors().find(|one| one.exists()).map_or_else(here, Path::to_owned)
}

/// On which disk it lies, or would.
fn device(path: &Path) -> Option<u64> {
    std::fs::metadata(nearest(path)).ok().map(|found| found.dev())
}

fn goes_with_a_container(path: &Path) -> bool {
    const OVERLAY: u32 = 0x794c_7630;
    const TMPFS: u32 = 0x0102_1994;
    const RAMFS: u32 = 0x8584_58f6;
    let kind = rustix::fs::statfs(nearest(path)).map(|found| found.f_type);
    kind.is_ok_and(|kind| u32::try_from(kind).is_ok_and(|kind| [OVERLAY, TMPFS, RAMFS].contains(&kind)))
}
