//! What must hold before the place starts. The same guards stand in front of `serve`; `windflower check` only says them.
//! Nothing here changes anything.

use std::path::Path;

use platform::blobs::Blobs;
use platform::db::{Db, DbAddress, sqlite_version};
use platform::secret::PlaceKey;

use super::migrations::MIGRATIONS;
use crate::settings::Settings;

/// Says what was found, or the first thing that stands in the way.
///
/// # Errors
/// A plain sentence.
pub async fn run(settings: &Settings) -> Result<(), String> {
    guard(settings).await?;
    println!("settings   as they should be");
    println!("data       {}", settings.data.display());
    println!("sqlite     {}", sqlite_version());
    println!("All is well. The place can start.");
    Ok(())
}

/// Every guard, in the order in which a person would mend things.
///
/// # Errors
/// A plain sentence about the first one that does not hold.
pub async fn guard(settings: &Settings) -> Result<(), String> {
    writable(&settings.data)?;
    let pictures = holds_pictures(&settings.blobs_folder());
    let database_is_there = database_is_there(&settings.database);
    if !settings.key_file.exists() && (pictures || database_is_there) {
        return Err(format!(
            "The key is missing: {} is not there, but there are things that were kept with it. \
             Put the key back where it was; without it nothing can be opened. Nothing was changed.",
            settings.key_file.display()
        ));
    }
    if settings.key_file.exists() {
        PlaceKey::load(&settings.key_file).map_err(|error| {
            format!("The key {} cannot be read: {error}. Nothing was changed.", settings.key_file.display())
        })?;
    }
    let fresh = !database_is_there || is_empty(settings).await?;
    if fresh && pictures {
        return Err(format!(
            "The database is empty, but the folder {} is full of pictures. \
             This happens when a database got lost or the wrong one is named. Nothing was changed.",
            settings.blobs_folder().display()
        ));
    }
    Ok(())
}

fn database_is_there(address: &DbAddress) -> bool {
    match address {
        DbAddress::Sqlite(path) => path.exists(),
        DbAddress::Postgres(_) => true,
    }
}

/// Whether nothing was ever kept in the database; refuses one that a newer program has used.
async fn is_empty(settings: &Settings) -> Result<bool, String> {
    let sentence =
        |error: platform::db::DbError| format!("The database cannot be used: {error}. Nothing was changed.");
    let db = Db::open(&settings.database).await.map_err(sentence)?;
    let state = platform::db::pending(&db, MIGRATIONS).await.map_err(sentence)?;
    if state.database == 0 {
        return Ok(true);
    }
    let place = db.one::<(i64,)>("SELECT count(*) FROM keepsake", vec![]).await;
    Ok(matches!(place, Ok(Some((0,)))) && {
        let people = db.one::<(i64,)>("SELECT count(*) FROM person", vec![]).await;
        matches!(people, Ok(Some((0,))))
    })
}

fn writable(folder: &Path) -> Result<(), String> {
    let nearest = folder.ancestors().find(|path| path.exists()).unwrap_or(Path::new("/"));
    let trouble = |error: std::io::Error| {
        format!("The folder {} cannot be written to: {error}. Nothing was changed.", nearest.display())
    };
    tempfile::Builder::new().prefix(".windflower-check").tempfile_in(nearest).map_err(trouble)?;
    Ok(())
}

fn holds_pictures(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let path = entry.path();
        path.is_file() || std::fs::read_dir(&path).is_ok_and(|mut inner| inner.next().is_some())
    })
}

/// Opens the store, for those who have passed the guards.
///
/// # Errors
/// A plain sentence.
pub fn open_blobs(settings: &Settings, key: &PlaceKey) -> Result<Blobs, String> {
    Blobs::folder(settings.blobs_folder(), key)
        .map_err(|error| format!("The folder for pictures cannot be used: {error}"))
}
