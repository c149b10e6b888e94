//! Room held free for the moment when the disk is full: a file of nothing, given up so that something can still be
//! taken back or removed, and made again once there is room.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::files;

/// A file that only takes room.
#[derive(Debug)]
pub struct DiskReserve {
    file: PathBuf,
    bytes: u64,
}

const PIECE: usize = 64 * 1024;

impl DiskReserve {
    /// `bytes` of room in this folder. Nothing is written before `hold`.
    pub fn new(folder: &Path, bytes: u64) -> DiskReserve {
        DiskReserve { file: folder.join("reserve"), bytes }
    }

    /// Takes the room, unless it is held already. The bytes are written: a file with a hole in it holds none.
    ///
    /// # Errors
    /// Whatever the disk says, full among it; then nothing is held.
    pub fn hold(&self) -> io::Result<()> {
        if fs::metadata(&self.file).is_ok_and(|found| found.len() == self.bytes) {
            return Ok(());
        }
        self.write().inspect_err(|_| {
            let _ = fs::remove_file(&self.file);
        })
    }

    fn write(&self) -> io::Result<()> {
        let mut file = files::anew(&self.file)?;
        let piece = [0; PIECE];
        let mut left = self.bytes;
        while left > 0 {
            let now = usize::try_from(left).unwrap_or(PIECE).min(PIECE);
            file.write_all(&piece[..now])?;
            left -= now as u64;
        }
        file.sync_all()
    }

    /// Gives the room up; whether there was any.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn give_up(&self) -> io::Result<bool> {
        match fs::remove_file(&self.file) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_held_given_up_once_and_held_again() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = DiskReserve::new(folder.path(), 100_000);
        reserve.hold().unwrap();
        reserve.hold().unwrap();
        assert_eq!(fs::metadata(folder.path().join("reserve")).unwrap().len(), 100_000);
        assert!(reserve.give_up().unwrap());
        assert!(!reserve.give_up().unwrap());
        reserve.hold().unwrap();
        assert!(reserve.give_up().unwrap());
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_held() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = DiskReserve::new(&folder.path().join("missing"), 10);
        assert!(reserve.hold().is_err());
        assert!(!reserve.give_up().unwrap());
    }
}
