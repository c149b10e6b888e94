//! The local folder: names, sub-folders, syncing, listing, removing. What stands in a file is not known here.

use std::collections::HashSet;
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use zeroize::Zeroizing;

use super::BlobError;
use crate::clock::Moment;
use crate::secret::PlaceKey;

/// What a file is called until it is whole.
const UNFINISHED: &str = "part";
/// Stands in every folder of blobs. A folder without it is not the one that was filled: its disk is not there.
pub const MARKER: &str = "windflower-blobs";

/// A folder of blobs, in sub-folders by the first two letters of their names.
#[derive(Clone)]
pub struct Folder {
    inner: Arc<Inner>,
}

struct Inner {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    sync_failed: AtomicBool,
    /// The sub-folders that this process has seen safely on disk.
    sub_folders: Mutex<HashSet<String>>,
}

/// A file being written; removed when dropped before it got its name.
pub(super) struct Unfinished {
    pub(super) file: File,
    path: PathBuf,
    /// What it will be called.
    whole: PathBuf,
    named: bool,
}

impl Folder {
    /// A folder as it is, there or not: nothing is made.
    pub(super) fn at(path: PathBuf, key: &PlaceKey) -> Folder {
        let key = file_key(key);
        let inner =
            Inner { path, key, sync_failed: AtomicBool::new(false), sub_folders: Mutex::new(HashSet::new()) };
        Folder { inner: Arc::new(inner) }
    }

    pub(super) fn open(path: PathBuf, key: &PlaceKey) -> Result<Folder, BlobError> {
        DirBuilder::new().recursive(true).mode(0o700).create(&path)?;
        let folder = Folder::at(path, key);
        folder.mark()?;
        if let Ok(Some(parent)) = fs::canonicalize(&folder.inner.path).as_deref().map(Path::parent) {
            folder.sync(&File::open(parent)?)?;
        }
        Ok(folder)
    }

    /// Whoever opens a folder has made sure that it is the right one; from then on it is known by its marker.
    fn mark(&self) -> Result<(), BlobError> {
        let marker = self.inner.path.join(MARKER);
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(&marker) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            made => self.sync(&made?).and_then(|()| self.sync(&File::open(&self.inner.path)?)),
        }
    }

    pub(super) fn path_of_all(&self) -> &Path {
        &self.inner.path
    }

    /// Whether the folder is there at all: not whether a blob is in it.
    pub(super) fn is_there(&self) -> bool {
        self.inner.path.join(MARKER).exists()
    }

    fn must_be_there(&self) -> Result<(), BlobError> {
        if self.is_there() { Ok(()) } else { Err(BlobError::Away) }
    }

    /// What the key of each file is made from.
    pub(super) fn key(&self) -> &[u8; 32] {
        &self.inner.key
    }

    /// Begins a file that will be called `key`, with mode 0600, where no other file can be.
    pub(super) fn begin(&self, key: &str) -> Result<Unfinished, BlobError> {
        self.refuse_after_failed_sync()?;
        self.must_be_there()?;
        self.make_sub_folder(&key[..2])?;
        let whole = self.path(key).ok_or(BlobError::NotFound)?;
        // A name of its own: what an earlier try left half-way is not in the way of the next.
        let path = whole.with_extension(format!("{}.{UNFINISHED}", crate::id::new_address()));
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
        Ok(Unfinished { file, path, whole, named: false })
    }

    /// Gives a whole file its name: synced, renamed, and its folder synced. Where that folder fails to sync the
    /// file stays under its name: nobody was told of it, so it is only space to be swept up.
    pub(super) fn name(&self, mut unfinished: Unfinished) -> Result<(), BlobError> {
        self.sync(&unfinished.file)?;
        fs::rename(&unfinished.path, &unfinished.whole)?;
        unfinished.named = true;
        self.sync_folder_of(&unfinished.whole)?;
        // Nothing unwritten is left of it in memory, so this makes reading it back ask the disk. Only advice.
        let _ = rustix::fs::fadvise(&unfinished.file, 0, None, rustix::fs::Advice::DontNeed);
        Ok(())
    }

    /// Opens the file of a blob.
    pub(super) fn file(&self, key: &str) -> Result<File, BlobError> {
        match File::open(self.path(key).ok_or(BlobError::NotFound)?) {
            // A blob that is not found in a folder that is not there may well be whole.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.must_be_there().and(Err(BlobError::NotFound))
            }
            opened => Ok(opened?),
        }
    }

    pub(super) fn delete(&self, key: &str) -> Result<(), BlobError> {
        let Some(path) = self.path(key) else { return Ok(()) };
        match fs::remove_file(&path) {
            // Nor is one removed that is only away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => self.must_be_there(),
            // Synced, or a power cut would bring back what somebody was told is gone.
            removed => removed.map_err(BlobError::from).and_then(|()| self.sync_folder_of(&path)),
        }
    }

    /// The names of all whole blobs.
    pub(super) fn keys(&self) -> Result<Vec<String>, BlobError> {
        let mut keys = Vec::new();
        for sub_folder in self.sub_folders()? {
            for entry in fs::read_dir(sub_folder)? {
                keys.extend(entry?.file_name().into_string().ok().filter(|name| is_key(name)));
            }
        }
        Ok(keys)
    }

    pub(super) fn is_empty(&self) -> Result<bool, BlobError> {
        for sub_folder in self.sub_folders()? {
            for entry in fs::read_dir(sub_folder)? {
                if entry?.file_name().to_str().is_some_and(is_key) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    pub(super) fn remove_abandoned(&self, now: Moment) -> Result<u64, BlobError> {
        let mut removed = 0;
        for sub_folder in self.sub_folders()? {
            for entry in fs::read_dir(sub_folder)? {
                let path = entry?.path();
                if path.extension().is_some_and(|it| it == UNFINISHED) && is_a_day_old(&path, now)? {
                    fs::remove_file(&path)?;
                    removed += 1;
                }
            }
        }
        Ok(removed)
    }

    /// Only those that we make: a place may have a `lost+found` of its disk beside them.
    fn sub_folders(&self) -> Result<Vec<PathBuf>, BlobError> {
        self.must_be_there()?;
        let mut sub_folders = Vec::new();
        for entry in fs::read_dir(&self.inner.path)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| name.len() == 2 && is_base32(name)) {
                sub_folders.push(entry.path());
            }
        }
        Ok(sub_folders)
    }

    /// Where a blob is; `None` for what cannot be the name of one, so that no name leads out of the folder.
    fn path(&self, key: &str) -> Option<PathBuf> {
        is_key(key).then(|| self.inner.path.join(&key[..2]).join(key))
    }

    fn make_sub_folder(&self, name: &str) -> Result<(), BlobError> {
        let known = || self.inner.sub_folders.lock().unwrap_or_else(PoisonError::into_inner);
        if known().contains(name) {
            return Ok(());
        }
        match DirBuilder::new().mode(0o700).create(self.inner.path.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error.into()),
            // One that is there may have been made a moment ago by a process that was stopped before its sync.
            _ => self.sync(&File::open(&self.inner.path)?)?,
        }
        known().insert(name.to_owned());
        Ok(())
    }

    fn sync_folder_of(&self, path: &Path) -> Result<(), BlobError> {
        let folder = path.parent().unwrap_or(&self.inner.path);
        self.sync(&File::open(folder)?)
    }

    /// Once, and never again after it failed: the kernel drops what it could not write and then says yes.
    fn sync(&self, file: &File) -> Result<(), BlobError> {
        self.refuse_after_failed_sync()?;
        file.sync_all().map_err(|error| {
            self.inner.sync_failed.store(true, Ordering::SeqCst);
            tracing::error!(%error, "the disk failed to sync: no blob is written any more until a restart");
            BlobError::SyncFailed
        })
    }

    fn refuse_after_failed_sync(&self) -> Result<(), BlobError> {
        if self.inner.sync_failed.load(Ordering::SeqCst) { Err(BlobError::SyncFailed) } else { Ok(()) }
    }
}

impl fmt::Debug for Folder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Folder").field(&self.inner.path).finish()
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.named {
            // What cannot be removed now is found by `remove_abandoned`.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// What the key of each file is made from, wherever the file lies.
pub(super) fn file_key(key: &PlaceKey) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(key.derive("platform blobs v1"))
}

pub(super) fn is_key(name: &str) -> bool {
    name.len() == 26 && is_base32(name)
}

fn is_base32(name: &str) -> bool {
    name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'))
}

fn is_a_day_old(path: &Path, now: Moment) -> Result<bool, BlobError> {
    let changed = fs::metadata(path)?.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = Duration::from_millis(u64::try_from(now.millis()).unwrap_or(0));
    Ok(now.saturating_sub(changed) > Duration::from_secs(24 * 60 * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_a_folder_that_is_not_there_is_neither_missing_nor_removed_nor_written_elsewhere() {
        let temporary = tempfile::tempdir().unwrap();
        let path = temporary.path().join("blobs");
        let folder = Folder::open(path.clone(), &PlaceKey::from_bytes([1; 32])).unwrap();
        let key = crate::id::new_address();
        assert!(matches!(folder.file(&key), Err(BlobError::NotFound)));
        // Its disk is taken away: an empty folder stands in its place.
        fs::rename(&path, temporary.path().join("elsewhere")).unwrap();
        fs::create_dir(&path).unwrap();
        assert!(!folder.is_there());
        assert!(matches!(folder.file(&key), Err(BlobError::Away)));
        assert!(matches!(folder.delete(&key), Err(BlobError::Away)));
        assert!(matches!(folder.keys(), Err(BlobError::Away)));
        assert!(matches!(folder.begin(&key), Err(BlobError::Away)));
        assert_eq!(fs::read_dir(&path).unwrap().count(), 0, "nothing was written into it");
    }

    #[test]
    fn after_a_failed_sync_nothing_more_is_written() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Folder::open(temporary.path().join("blobs"), &PlaceKey::from_bytes([1; 32])).unwrap();
        let key = crate::id::new_address();
        let begun = folder.begin(&key).unwrap();
        // A device that can be opened but not synced.
        let failing = File::open("/dev/null").unwrap();
        assert!(matches!(folder.sync(&failing), Err(BlobError::SyncFailed)));
        assert!(
            matches!(folder.sync(&begun.file), Err(BlobError::SyncFailed)),
            "nor is a sync asked for again"
        );
        assert!(matches!(folder.begin(&key), Err(BlobError::SyncFailed)));
        assert!(matches!(folder.name(begun), Err(BlobError::SyncFailed)));
        assert!(folder.is_empty().unwrap());
        assert_eq!(fs::read_dir(temporary.path().join("blobs").join(&key[..2])).unwrap().count(), 0);
    }
}
