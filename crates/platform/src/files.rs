//! Folders and files that are this program's alone, whatever the umask of whoever started it, on any file system.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Makes a folder, and those above it that are missing; one that is there is left as it is.
///
/// # Errors
/// Whatever the disk says.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Opens a file to write it anew.
///
/// # Errors
/// Whatever the disk says.
pub fn anew(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// Gives a whole file its name, where that is free.
///
/// # Errors
/// `AlreadyExists`, or whatever the disk says.
pub fn name_once(file: NamedTempFile, path: &Path) -> io::Result<()> {
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => Err(failed.error),
        // A file system without hard links, and without a renaming that takes no other's place.
        Err(failed) if failed.error.kind() != io::ErrorKind::StorageFull => {
            by_taking_the_name(failed.file, path)
        }
        Err(failed) => Err(failed.error),
    }
}

fn by_taking_the_name(file: NamedTempFile, path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.persist(path).map(drop).map_err(|failed| {
        let _ = fs::remove_file(path);
        failed.error
    })
}

/// Whether two folders are one, or one lies in the other, by whatever names and through whatever links or mounts. Such a
/// pair is no place and its copy.
pub fn overlap(one: &Path, other: &Path) -> bool {
    lies_in(one, other) || lies_in(other, one)
}

fn lies_in(inner: &Path, outer: &Path) -> bool {
    let Some(outer) = identity(outer) else { return whole(inner) == whole(outer) };
    whole(inner).ancestors().any(|folder| identity(folder) == Some(outer))
}

/// What a folder is called by the kernel.
fn identity(folder: &Path) -> Option<(u64, u64)> {
    fs::metadata(folder).ok().map(|found| (found.dev(), found.ino()))
}

/// Its name without links, as far as it is there.
fn whole(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let there = absolute.ancestors().find_map(|part| Some((part, part.canonicalize().ok()?)));
    match there {
        Some((part, real)) => {
            real.join(absolute.strip_prefix(part).unwrap_or(Path::new(""))).components().collect()
        }
        None => absolute,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn a_name_is_given_once_also_where_the_file_system_has_no_links() {
        let folder = tempfile::tempdir().unwrap();
        for (way, path) in [(name_once as fn(_, &Path) -> _, "one"), (by_taking_the_name, "two")] {
            let path = folder.path().join(path);
            let file = |text: &str| {
                let mut file = NamedTempFile::new_in(&folder).unwrap();
                file.write_all(text.as_bytes()).unwrap();
                file
            };
            way(file("first"), &path).unwrap();
            assert_eq!(way(file("second"), &path).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "nothing is left beside them");
    }

    #[test]
    fn a_folder_is_itself_by_whatever_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("data/pictures")).unwrap();
        fs::create_dir(at("elsewhere")).unwrap();
        std::os::unix::fs::symlink(at("data"), at("link")).unwrap();
        for same in [
            "data/pictures",
            "data/./pictures/",
            "link/pictures",
            "data",
            "link",
            "data/pictures/in/it",
            ".",
            "/",
        ] {
            assert!(overlap(&at("data/pictures"), &at(same)), "{same}");
        }
        for other in ["elsewhere", "data/second", "not-there", "link/second", "data/pictures-2"] {
            assert!(!overlap(&at("data/pictures"), &at(other)), "{other}");
        }
        assert!(overlap(&at("not-there"), &at("./not-there/")));
    }
}
