//! Room held free for the moment when the disk is full: a file of nothing, given up so that something can still be
//! taken back or removed, and made again once there is room.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::files;

/// How many bytes the disk of this folder still takes from this program.
///
/// # Errors
/// Whatever the disk says.
pub fn room_left(folder: &Path) -> io::Result<u64> {
    let found = rustix::fs::statvfs(folder)?;
    Ok(found.f_bavail.saturating_mul(found.f_frsize))
}

/// So much room as people say it: "512 MB", "1.4 GB", in steps of 1024.
pub fn in_words(bytes: u64) -> String {
    let units = ["kB", "MB", "GB", "TB"];
    let (mut tenths, mut at) = (bytes.saturating_mul(10) / 1024, 0);
    while tenths >= 10_240 && at + 1 < units.len() {
        tenths /= 1024;
        at += 1;
    }
    let unit = units[at];
    if tenths < 100 && at > 1 {
        format!("{}.{} {unit}", tenths / 10, tenths % 10)
    } else {
        format!("{} {unit}", tenths / 10)
    }
}

/// A file that only takes room.
#[derive(Debug)]
pub struct DiskReserve {
    file: PathBuf,
    bytes: u64,
}

const PIECE: usize = 64 * 1024;

impl DiskReserve {
    /// `bytes` of room, by this file. Nothing is written before `hold`.
    pub fn new(file: PathBuf, bytes: u64) -> DiskReserve {
        DiskReserve { file, bytes }
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

    /// Gives the room up where the disk has less than `least` bytes left; where that cannot be known, nothing happens.
    pub fn give_up_below(&self, least: u64) {
        let left = self.file.parent().map(room_left);
        if matches!(left, Some(Ok(left)) if left < least) {
            let _ = self.give_up();
        }
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
        let reserve = DiskReserve::new(folder.path().join("reserve"), 100_000);
        reserve.hold().unwrap();
        reserve.hold().unwrap();
        assert_eq!(fs::metadata(folder.path().join("reserve")).unwrap().len(), 100_000);
        assert!(reserve.give_up().unwrap());
        assert!(!reserve.give_up().unwrap());
        reserve.hold().unwrap();
        assert!(reserve.give_up().unwrap());
    }

    #[test]
    fn it_is_given_up_only_where_less_is_left_than_is_needed() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = DiskReserve::new(folder.path().join("reserve"), 100_000);
        reserve.hold().unwrap();
        assert!(room_left(folder.path()).unwrap() > 0);
        reserve.give_up_below(0);
        assert!(folder.path().join("reserve").exists());
        reserve.give_up_below(u64::MAX);
        assert!(!folder.path().join("reserve").exists());
        assert!(room_left(&folder.path().join("missing")).is_err());
    }

    #[test]
    fn room_is_said_as_people_say_it() {
        let said = [0, 300 * 1024, 5 << 20, 1_500 << 20, 12 << 30, 3 << 40, u64::MAX].map(in_words);
        assert_eq!(said[..6], ["0 kB", "300 kB", "5 MB", "1.4 GB", "12 GB", "3.0 TB"]);
        assert!(said[6].ends_with(" TB"));
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_held() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = DiskReserve::new(folder.path().join("missing/reserve"), 10);
        assert!(reserve.hold().is_err());
        assert!(!reserve.give_up().unwrap());
    }
}
