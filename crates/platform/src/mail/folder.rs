//! Letters kept in a folder, for a place without a mail server and for trying things out.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::MailError;
use crate::clock::Clock;
use crate::files;

/// Puts a message into a file of its own (mode 0600). It is whole as soon as it has its name.
pub(super) async fn put(folder: PathBuf, message: Vec<u8>) -> Result<(), MailError> {
    let written = tokio::task::spawn_blocking(move || write(&folder, &message)).await;
    written.map_err(|why| MailError::Again(why.to_string()))?.map_err(|why| MailError::Again(why.to_string()))
}

fn write(folder: &Path, message: &[u8]) -> io::Result<()> {
    files::make_folder(folder)?;
    let mut file = tempfile::Builder::new().prefix(".").tempfile_in(folder)?;
    file.write_all(message)?;
    file.as_file().sync_all()?;
    files::name_once(file, &folder.join(name()))
}

/// Removes every letter to this address.
pub(super) async fn forget(folder: PathBuf, address: String) -> Result<(), MailError> {
    let removed = tokio::task::spawn_blocking(move || remove(&folder, &address)).await;
    removed.map_err(|why| MailError::Again(why.to_string()))?.map_err(|why| MailError::Again(why.to_string()))
}

fn remove(folder: &Path, address: &str) -> io::Result<()> {
    let Some(entries) = there(std::fs::read_dir(folder))? else { return Ok(()) };
    let to = format!("to: {}", address.trim().to_lowercase());
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_none_or(|kind| kind != "eml") {
            continue;
        }
        // Another program may have been faster.
        let Some(letter) = there(std::fs::read(&path))? else { continue };
        let letter = String::from_utf8_lossy(&letter).to_lowercase();
        // The header ends with the first empty line; what somebody wrote below it is no address.
        if letter.lines().take_while(|line| !line.is_empty()).any(|line| line == to) {
            there(std::fs::remove_file(&path))?;
        }
    }
    Ok(())
}

/// `None` for what is not there.
fn there<T>(done: io::Result<T>) -> io::Result<Option<T>> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        done => done.map(Some),
    }
}

/// Sorts by time and, within a millisecond, by the order in this program. The random end keeps two programs
/// apart. Only a name depends on this time, so it needs no clock of a test.
fn name() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let (millis, count) = (Clock::System.now().millis(), COUNT.fetch_add(1, Ordering::Relaxed));
    format!("{millis:014}-{count:06}-{}.eml", &crate::id::new_address()[..8])
}
