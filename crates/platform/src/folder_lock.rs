//! A folder that one program has at a time. The lock is the kernel's (`flock`): it ends with the program however that ends,
//! and it holds across containers. The file stays where it is; what stands in it only says who has it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// How it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// By nobody else.
    Alone,
    /// By others too who say so.
    Together,
}

/// Held until it is dropped.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

/// Why it is not held.
#[derive(Debug, thiserror::Error)]
pub enum LockTrouble {
    /// Another program has it, which says this of itself.
    #[error("{0} has it")]
    Taken(String),
    /// The file system knows of no locks.
    #[error("its file system knows of no locks")]
    Unknown,
    /// Anything else the disk says.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl FolderLock {
    /// Takes the lock that this file is, which is made where it is missing. `what` is said to others, with the process
    /// and the machine before it.
    ///
    /// # Errors
    /// See [`LockTrouble`]; it is never waited for.
    pub fn take(path: &Path, hold: Hold, what: &str) -> Result<FolderLock, LockTrouble> {
        let open =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).open(path);
        let mut file = open?;
        let locked = match hold {
            Hold::Alone => file.try_lock(),
            Hold::Together => file.try_lock_shared(),
        };
        match locked {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(LockTrouble::Taken(who(&mut file))),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                return Err(LockTrouble::Unknown);
            }
            // ENOLCK: a network file system without its lock server.
            Err(TryLockError::Error(error)) if error.raw_os_error() == Some(37) => {
                return Err(LockTrouble::Unknown);
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // Only words for people: a disk that is full must not keep a place from starting.
        let said = format!("process {} on {} ({what})\n", std::process::id(), host());
        let _ = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(said.as_bytes()));
        Ok(FolderLock { _file: file })
    }

    /// Who has it now, if anybody has. Nothing is made or changed.
    pub fn holder(path: &Path) -> Option<String> {
        let mut file = File::open(path).ok()?;
        matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)).then(|| who(&mut file))
    }
}

fn who(file: &mut File) -> String {
    let mut said = String::new();
    let _ = file.rewind().and_then(|()| file.take(200).read_to_string(&mut said));
    let said = said.trim();
    if said.is_empty() { "another program".to_owned() } else { said.to_owned() }
}

fn host() -> String {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = name.trim();
    if name.is_empty() { "this machine".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_has_it_at_a_time_and_the_next_is_told_who() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in-use");
        assert_eq!(FolderLock::holder(&path), None);
        let first = FolderLock::take(&path, Hold::Alone, "serve").unwrap();
        for hold in [Hold::Alone, Hold::Together] {
            match FolderLock::take(&path, hold, "restore") {
                Err(LockTrouble::Taken(who)) => {
                    assert!(who.contains(&std::process::id().to_string()) && who.contains("serve"), "{who}");
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(FolderLock::holder(&path).unwrap().contains("serve"));
        drop(first);
        assert_eq!(FolderLock::holder(&path), None);
        assert!(path.exists(), "a file that went would be another one for the next");
        let together = FolderLock::take(&path, Hold::Together, "serve").unwrap();
        let too = FolderLock::take(&path, Hold::Together, "serve").unwrap();
        assert!(matches!(FolderLock::take(&path, Hold::Alone, "restore"), Err(LockTrouble::Taken(_))));
        drop((together, too));
        FolderLock::take(&path, Hold::Alone, "restore").unwrap();
    }
}
