//! Where backups go, and the machines on which a place is made again from them.

use std::fs;
use std::path::{Path, PathBuf};

use platform::clock::Clock;
use platform::db::testing;
use platform::db::{Engine, Limits};
use platform::secret::Cost;
use tempfile::TempDir;
use windflower::app::Shared;
use windflower::operate::backup::{self, Proven, Restore};
use windflower::operate::serve;
use windflower::settings::Settings;

use crate::cast::Place;

/// A folder for backups, and the key for them, which the place itself does not have.
pub struct Elsewhere {
    folder: TempDir,
}

impl Elsewhere {
    pub fn new() -> Elsewhere {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("backup")).unwrap();
        backup::make_key(&folder.path().join("backup.key")).unwrap();
        Elsewhere { folder }
    }

    pub fn backup(&self) -> PathBuf {
        self.folder.path().join("backup")
    }

    pub fn identity(&self) -> PathBuf {
        self.folder.path().join("backup.key")
    }

    pub fn public(&self) -> String {
        let text = fs::read_to_string(self.identity()).unwrap();
        text.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap().to_owned()
    }

    pub fn set(&self, settings: &mut Settings) {
        settings.backup.to = Some(self.backup());
        settings.backup.recipients = vec![self.public().parse().unwrap()];
    }

    pub fn restore(&self, snapshot: Option<&str>) -> Restore {
        let snapshot = snapshot.map(str::to_owned);
        Restore { from: self.backup(), identity: self.identity(), snapshot, closed: false }
    }

    pub fn bodies(&self) -> usize {
        files_below(&self.backup().join("bodies")).len()
    }
}

pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// Makes a backup a second later than the last.
pub async fn back_up(place: &Place) -> Result<Proven, String> {
    place.app.clock.advance_seconds(1);
    let app = &place.app;
    let source = backup::Place { settings: &app.settings, db: &app.db, blobs: &app.blobs, clock: &app.clock };
    Ok(backup::run(source, app.clock.now()).await?.expect("nobody else makes one"))
}

/// A new machine, which has the copy of the place's key that was kept elsewhere.
pub struct Machine {
    pub settings: Settings,
    folder: TempDir,
    database: testing::Place,
}

impl Machine {
    pub async fn new(of: &Place, engine: Engine) -> Option<Machine> {
        let database = testing::Place::fresh(engine, Limits::default()).await.unwrap()?;
        let folder = tempfile::tempdir().unwrap();
        let flags = [("data", folder.path().join("data").display().to_string())];
        let mut settings = Settings::gather(None, &flags).unwrap();
        settings.database = database.address.clone();
        settings.program = of.settings.program.clone();
        fs::copy(&of.settings.key_file, &settings.key_file).unwrap();
        Some(Machine { settings, folder, database })
    }

    pub async fn open(&self, clock: &Clock) -> Shared {
        serve::open(self.settings.clone(), clock.clone(), Cost::Fast).await.unwrap()
    }

    pub async fn into_place(self, clock: &Clock) -> Place {
        Place::of(self.open(clock).await, self.settings, (self.folder, self.database))
    }
}
