//! The folder of the backups: bodies of pictures that are shared by all snapshots, one heads file, the snapshots, and a
//! copy of the ledger. Everything in it is encrypted but the ledger, which holds random ids alone. Waits for the disk.

use std::collections::HashSet;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// Says whose backups these are, and in which form.
const MARKER: &str = "windflower-backup.json";
const FORMAT: u32 = 1;
const UNFINISHED: &str = "part";
/// The heads of all bodies, encrypted; replaced by every backup, so that older ones hold nothing that was erased.
pub const HEADS: &str = "heads.age";
/// What was erased, as it was known at the last backup.
pub const LEDGER: &str = "ledger";

/// What stands in the marker.
#[derive(Serialize, Deserialize)]
struct Marker {
    format: u32,
    place: String,
    /// The number of the last snapshot that was begun here.
    #[serde(default)]
    last: i64,
    /// The names of those snapshots that were proven by a restore.
    #[serde(default)]
    proven: Vec<String>,
}

/// A folder of backups.
#[derive(Clone, Debug)]
pub struct Target {
    path: PathBuf,
}

/// What kind of folder it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Nothing is in it yet.
    Nobodys,
    /// Backups of this place, the last of which has this number.
    Of(String, i64),
}

impl Target {
    /// The folder as it is, there or not.
    pub fn at(path: &Path) -> Target {
        Target { path: path.to_owned() }
    }

    /// Whose backups are in it.
    ///
    /// # Errors
    /// The folder is not there, is full of other things, or was written by a newer program.
    pub fn whose(&self) -> io::Result<Whose> {
        match self.marker()? {
            Some(marker) => Ok(Whose::Of(marker.place, marker.last)),
            None => {
                let mut others = fs::read_dir(&self.path)?.flatten();
                match others.find(|entry| entry.file_name() != "lost+found") {
                    Some(_) => Err(io::Error::other("it holds other things than backups")),
                    None => Ok(Whose::Nobodys),
                }
            }
        }
    }

    fn marker(&self) -> io::Result<Option<Marker>> {
        match fs::read(self.path.join(MARKER)) {
            Ok(text) => {
                let marker: Marker = serde_json::from_slice(&text)?;
                if marker.format > FORMAT {
                    return Err(io::Error::other("its backups were made by a newer program"));
                }
                Ok(Some(marker))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes down that this snapshot was proven by a restore; what is no longer there is forgotten.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn note_proven(&self, name: &str) -> io::Result<()> {
        let Some(mut marker) = self.marker()? else { return Ok(()) };
        let there = self.snapshots()?;
        marker.proven.push(name.to_owned());
        marker.proven.retain(|name| there.contains(name));
        self.write_marker(&marker)
    }

    /// The names of the snapshots that were proven by a restore. A program of before 0.2 wrote none down.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn proven(&self) -> io::Result<Vec<String>> {
        Ok(self.marker()?.map(|marker| marker.proven).unwrap_or_default())
    }

    fn write_marker(&self, marker: &Marker) -> io::Result<()> {
        self.write(MARKER, |file| file.write_all(&serde_json::to_vec(marker)?))
    }

    /// Makes a folder the one for the backups of this place, the next of which has this number.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn make(&self, place: &str, number: i64) -> io::Result<()> {
        for folder in ["bodies", "snapshots"] {
            self.folder(&self.path.join(folder))?;
        }
        let proven = self.proven()?;
        self.write_marker(&Marker { format: FORMAT, place: place.to_owned(), last: number, proven })
    }

    fn folder(&self, path: &Path) -> io::Result<()> {
        match DirBuilder::new().mode(0o700).create(path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => sync_folder_of(path),
        }
    }

    /// Writes a file under this name: whole and synced before it takes the place of an older one.
    ///
    /// # Errors
    /// Whatever `fill` or the disk says.
    pub fn write(&self, name: &str, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<()> {
        let path = self.path.join(name);
        let unfinished = path.with_extension(UNFINISHED);
        let _ = fs::remove_file(&unfinished);
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
        fill(&mut file)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)?;
        sync_folder_of(&path)
    }

    /// Opens one of its files.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn open(&self, name: &str) -> io::Result<File> {
        File::open(self.path.join(name))
    }

    /// Where one of its files is.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Writes the body of a blob, unless it is there and `again` does not ask for it.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn write_body(&self, blob: &str, body: &mut File) -> io::Result<()> {
        self.folder(&self.path.join("bodies").join(first_two(blob)))?;
        self.write(&body_name(blob), |file| io::copy(body, file).map(drop))
    }

    /// Opens the body of a blob.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn body(&self, blob: &str) -> io::Result<File> {
        self.open(&body_name(blob))
    }

    /// Removes the body of a blob; one that is not there is removed already.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn remove_body(&self, blob: &str) -> io::Result<()> {
        let path = self.path.join(body_name(blob));
        match fs::remove_file(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed.and_then(|()| sync_folder_of(&path)),
        }
    }

    /// The names of all bodies.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn bodies(&self) -> io::Result<HashSet<String>> {
        let mut bodies = HashSet::new();
        for folder in fs::read_dir(self.path.join("bodies"))? {
            let folder = folder?.path();
            if !folder.is_dir() {
                continue;
            }
            for body in fs::read_dir(folder)? {
                bodies.extend(body?.file_name().into_string().ok().filter(|name| !name.contains('.')));
            }
        }
        Ok(bodies)
    }

    /// Removes what was not written to its end. Only for whoever makes a backup, when nothing is being written.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn clear_unfinished(&self) -> io::Result<()> {
        let mut folders = vec![self.path.clone(), self.path.join("snapshots")];
        for folder in fs::read_dir(self.path.join("bodies"))? {
            folders.extend(Some(folder?.path()).filter(|path| path.is_dir()));
        }
        for folder in folders {
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_file() && path.extension().is_some_and(|end| end == UNFINISHED) {
                    fs::remove_file(&path)?;
                }
            }
        }
        Ok(())
    }

    /// The names of all snapshots, the oldest first.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn snapshots(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.path.join("snapshots"))? {
            names.extend(entry?.file_name().into_string().ok().filter(|name| name.ends_with(".age")));
        }
        names.sort();
        Ok(names)
    }

    /// Removes a snapshot.
    ///
    /// # Errors
    /// Whatever the disk says.
    pub fn remove_snapshot(&self, name: &str) -> io::Result<()> {
        let path = self.path.join(snapshot_name(name));
        fs::remove_file(&path)?;
        sync_folder_of(&path)
    }
}

/// Where a snapshot stands in the folder.
pub fn snapshot_name(name: &str) -> String {
    format!("snapshots/{name}")
}

fn body_name(blob: &str) -> String {
    format!("bodies/{}/{blob}", first_two(blob))
}

/// The folder of a body. What is no name of one finds nothing there.
fn first_two(blob: &str) -> &str {
    blob.get(..2).unwrap_or("none")
}

fn sync_folder_of(path: &Path) -> io::Result<()> {
    File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
}
