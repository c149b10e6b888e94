//! The file of the ledger: outside the data folder and outside every backup, only ever added to. Waits for the disk.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::Entry;

/// Adds these lines; when it returns they are on disk.
pub(super) fn append(path: &Path, entries: &[Entry]) -> io::Result<()> {
    let is_new = !path.exists();
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
    let mut lines = String::new();
    if is_cut_short(&mut file)? {
        lines.push('\n');
    }
    entries.iter().for_each(|entry| lines.push_str(&entry.line()));
    file.write_all(lines.as_bytes())?;
    file.sync_all()?;
    if is_new {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Whether a power cut left half a line at the end.
fn is_cut_short(file: &mut File) -> io::Result<bool> {
    if file.metadata()?.len() == 0 {
        return Ok(false);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

/// Everything in it; a file that is not there is empty.
pub(super) fn read(path: &Path) -> io::Result<Vec<Entry>> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(text.lines().filter_map(Entry::parse).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::ledger::Kind;
    use platform::clock::Moment;

    #[test]
    fn what_is_added_is_read_again_also_behind_half_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("place.ledger");
        assert!(read(&path).unwrap().is_empty());
        let entry = |id: &str| Entry { kind: Kind::Story, id: id.to_owned(), at: Moment(7) };
        append(&path, &[entry("a"), entry("b")]).unwrap();
        let mut text = std::fs::read_to_string(&path).unwrap();
        text.push_str("7 sto");
        std::fs::write(&path, text).unwrap();
        append(&path, &[entry("c")]).unwrap();
        assert_eq!(read(&path).unwrap(), [entry("a"), entry("b"), entry("c")]);
    }
}
