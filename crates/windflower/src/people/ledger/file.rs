//! The file of the ledger: outside the data folder and outside every backup, only ever added to. Waits for the disk.
//!
//! A line counts once it has its end. What a power cut left half stands only ever at the very end, where the next who adds
//! something cuts it off: nobody was told that it is written. Every whole line is read, or nothing is answered, because
//! one that is passed over is something erased that comes back.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use super::{Entry, LedgerTrouble};

/// Adds these lines; when it returns they are on disk. Another program that adds at the same moment waits.
pub(super) fn append(path: &Path, entries: &[Entry]) -> Result<(), LedgerTrouble> {
    add(path, entries).map_err(|error| LedgerTrouble::File(path.display().to_string(), error))
}

fn add(path: &Path, entries: &[Entry]) -> io::Result<()> {
    let is_new = !path.exists();
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
    // Until the file is closed: what another program has written only in part is not half a line to be cut off.
    file.lock()?;
    cut_off_half_a_line(&mut file)?;
    let lines: String = entries.iter().map(Entry::line).collect();
    file.write_all(lines.as_bytes())?;
    file.sync_all()?;
    if is_new {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn cut_off_half_a_line(file: &mut File) -> io::Result<()> {
    let length = file.metadata()?.len();
    let whole = whole_lines(file, length)?;
    if whole < length {
        file.set_len(whole)?;
        // Before anything is added: else a power cut now could leave both on one line.
        file.sync_all()?;
    }
    Ok(())
}

/// Up to where the lines have their end, looked for from the back: half a line is short.
fn whole_lines(file: &mut File, mut length: u64) -> io::Result<u64> {
    const PIECE: u64 = 4096;
    while length > 0 {
        let from = length.saturating_sub(PIECE);
        let mut piece = Vec::new();
        file.seek(SeekFrom::Start(from))?;
        Read::by_ref(file).take(length - from).read_to_end(&mut piece)?;
        if let Some(end) = piece.iter().rposition(|byte| *byte == b'\n') {
            return Ok(from + end as u64 + 1);
        }
        length = from;
    }
    Ok(0)
}

/// Everything in it; a file that is not there is empty.
///
/// # Errors
/// `LedgerTrouble::Line` for a whole line that names nothing we know.
pub(super) fn read(path: &Path) -> Result<Vec<Entry>, LedgerTrouble> {
    let bytes = match text(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(LedgerTrouble::File(path.display().to_string(), error)),
    };
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let lines = bytes[..whole].split_inclusive(|byte| *byte == b'\n').enumerate();
    let entry = |(at, line): (usize, &[u8])| {
        let line = std::str::from_utf8(line).ok().and_then(|line| Entry::parse(line.strip_suffix('\n')?));
        line.ok_or_else(|| LedgerTrouble::Line(path.display().to_string(), at + 1))
    };
    lines.map(entry).collect()
}

fn text(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    file.lock_shared()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use platform::clock::Moment;
    use tempfile::TempDir;

    use super::*;
    use crate::people::ledger::Kind;

    fn entry(id: &str) -> Entry {
        Entry { kind: Kind::Story, id: id.to_owned(), at: Moment(7) }
    }

    /// A file with this in it.
    fn file(text: &str) -> (TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("place.ledger");
        std::fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn line_of(trouble: Result<Vec<Entry>, LedgerTrouble>) -> usize {
        match trouble {
            Err(LedgerTrouble::Line(_, line)) => line,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_added_is_read_again_also_behind_half_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("place.ledger");
        assert!(read(&path).unwrap().is_empty());
        append(&path, &[entry("a"), entry("b")]).unwrap();
        let mut text = std::fs::read_to_string(&path).unwrap();
        text.push_str("7 sto");
        std::fs::write(&path, text).unwrap();
        append(&path, &[entry("c")]).unwrap();
        assert_eq!(read(&path).unwrap(), [entry("a"), entry("b"), entry("c")]);
    }

    #[test]
    fn a_whole_line_that_nobody_can_read_stops_everything_wherever_it_stands() {
        for (text, line) in [
            ("7 story a\n7 song b\n7 story c\n", 2),
            ("7 story a\n7 song b\n", 2),
            ("7 story a\n7 sto\n7 story c\n", 2),
            ("7 story a\n\n", 2),
            ("\0\0\0\n", 1),
        ] {
            let (_folder, path) = file(text);
            assert_eq!(line_of(read(&path)), line, "{text:?}");
        }
    }

    #[test]
    fn half_a_line_at_the_end_is_passed_over_and_cut_off_by_the_next_who_adds() {
        for half in ["7 sto", "7", "7 story b", "\u{fffd}"] {
            let (_folder, path) = file(&format!("7 story a\n{half}"));
            assert_eq!(read(&path).unwrap(), [entry("a")], "{half}");
            append(&path, &[entry("c")]).unwrap();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), "7 story a\n7 story c\n", "{half}");
        }
    }

    #[test]
    fn a_file_that_is_nothing_but_half_a_line_begins_anew() {
        let (_folder, path) = file(&"x".repeat(10_000));
        assert!(read(&path).unwrap().is_empty());
        append(&path, &[entry("a")]).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "7 story a\n");
    }

    /// Who finds the file locked waits, and never cuts off what the other is about to end.
    #[test]
    fn two_who_add_at_one_moment_wait_for_each_other() {
        let (_folder, path) = file("");
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let path = &path;
                scope.spawn(move || {
                    for number in 0..25 {
                        append(path, &[entry(&format!("{writer}-{number}"))]).unwrap();
                    }
                });
            }
        });
        assert_eq!(read(&path).unwrap().len(), 100);
    }
}
