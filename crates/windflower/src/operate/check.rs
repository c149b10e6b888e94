//! What must hold before the place starts. The same guards stand in front of `serve`; `windflower check` only says them.
//! Nothing here changes anything.

use std::path::Path;

use platform::blobs::{Blobs, MARKER};
use platform::clock::Clock;
use platform::db::{Db, DbAddress, DbError, Query, State, sqlite_version};
use platform::disk_reserve::{in_words, room_left};
use platform::files;
use platform::secret::PlaceKey;

use super::migrations::MIGRATIONS;
use super::{in_use, time, whereabouts};
use crate::keep::checks;
use crate::keep::keepsakes::worker::{self, Tried};
use crate::people::ledger;
use crate::settings::{SecondCopy, Settings};

/// Says what was found, or the first thing that stands in the way.
///
/// # Errors
/// A plain sentence.
pub async fn run(settings: &Settings) -> Result<(), String> {
    guard(settings).await?;
    say!("settings   as they should be");
    for sentence in settings.passed_over.iter().cloned().chain(whereabouts::warnings(settings)) {
        say!("           {sentence}");
    }
    say!("data       {}", settings.data.display());
    let folders = [("data", settings.data.clone()), ("pictures", settings.blobs_folder())];
    for (what, folder) in folders {
        match room_left(folder.ancestors().find(|path| path.exists()).unwrap_or(Path::new("/"))) {
            Ok(left) => say!("room       {} for {what}", in_words(left)),
            Err(error) => say!("room       not known for {what}: {error}"),
        }
    }
    if let Some(openid) = &settings.openid {
        say!(
            "staff      {}, which sends people back to {}/sign-in/openid/back",
            openid.issuer,
            settings.address
        );
    }
    say!("sqlite     {}", sqlite_version());
    say!("clock      {}", clock(settings).await?);
    say!("pictures   {}", pictures(settings).await?);
    if let Some(who) = in_use::by_whom(settings) {
        say!("in use     {who}");
        say!("All is well. The place is running.");
        return Ok(());
    }
    tries(settings).await?;
    say!("All is well. The place can start.");
    Ok(())
}

/// What a start would do besides and no guard looks at. Nothing of it is left behind.
async fn tries(settings: &Settings) -> Result<(), String> {
    ledger::named(&settings.ledger).await.map_err(|error| format!("{error}. Nothing was changed."))?;
    for address in [Some(settings.listen), settings.operator_listen].into_iter().flatten() {
        std::net::TcpListener::bind(address)
            .map_err(|error| format!("{address} cannot be listened on: {error}. Nothing was changed."))?;
    }
    Ok(())
}

/// Whether the photo worker shows anything here, and what it goes without.
async fn pictures(settings: &Settings) -> Result<String, String> {
    match worker::try_it(settings).await {
        Tried::Shows(missing) if missing.is_empty() => Ok("one was shown by the photo worker".to_owned()),
        Tried::Shows(missing) => Ok(format!(
            "one was shown by the photo worker, without {}, which this kernel does not give it",
            missing.join(" and ")
        )),
        Tried::ShowsNone(why) => Err(format!(
            "No photograph can be shown: {why}. They are kept all the same. Nothing was changed."
        )),
    }
}

/// What time it is in the place, or what is wrong with it; a place that was not started yet believes its machine.
async fn clock(settings: &Settings) -> Result<String, String> {
    if is_fresh(settings).await? {
        return Ok("not looked at before the first start".to_owned());
    }
    let db = open(settings).await?;
    if state(&db).await?.database < KNOWS_THE_TIME {
        return Ok("not looked at before the next start".to_owned());
    }
    time::stands(&db).await.map_err(|error| sentence(&error))
}

/// The first migration with which a database remembers what time it was.
const KNOWS_THE_TIME: i64 = 26;

/// Stands in the folder of the data while a restore is under way.
pub(super) const RESTORING: &str = "restore-is-under-way";

/// Every guard, in the order in which a person would mend things.
///
/// # Errors
/// A plain sentence about the first one that does not hold.
pub async fn guard(settings: &Settings) -> Result<(), String> {
    writable(&settings.data)?;
    if settings.data.join(RESTORING).exists() {
        return Err(format!(
            "A restore into {} did not come to its end. Begin it again; if it says that there is a place already, \
             empty the database and the folder first. Nothing was changed.",
            settings.data.display()
        ));
    }
    let pictures = holds_pictures(&settings.blobs_folder());
    let fresh = is_fresh(settings).await?;
    if !settings.key_file.exists() && (pictures || !fresh) {
        return Err(format!(
            "The key is missing: {} is not there, but there are things that were kept with it. \
             Put the key back where it was; without it nothing can be opened. Nothing was changed.",
            settings.key_file.display()
        ));
    }
    whereabouts::guard(settings)?;
    if settings.key_file.exists() {
        PlaceKey::load(&settings.key_file).map_err(|error| {
            format!("The key {} cannot be read: {error}. Nothing was changed.", settings.key_file.display())
        })?;
    }
    if !pictures && keeps_pictures(settings).await? {
        return Err(format!(
            "The database knows pictures that were kept, but the folder {} holds none. \
             This happens when its disk is not there. Nothing was changed.",
            settings.blobs_folder().display()
        ));
    }
    copies_are_apart(settings)?;
    if pictures && is_empty(settings).await? {
        return Err(format!(
            "The database is empty, but the folder {} is full of pictures. \
             This happens when a database got lost or the wrong one is named. Nothing was changed.",
            settings.blobs_folder().display()
        ));
    }
    Ok(())
}

/// A second copy that is the first one by another name is none, and lets nobody know until both are gone.
fn copies_are_apart(settings: &Settings) -> Result<(), String> {
    let folders = settings.copies.iter().filter_map(|copy| match copy {
        SecondCopy::Folder(path) => Some(path.as_path()),
        SecondCopy::Bucket(_) => None,
    });
    let pictures = settings.blobs_folder();
    let mut seen = vec![pictures.as_path()];
    for folder in folders {
        if let Some(other) = seen.iter().find(|other| files::overlap(other, folder)) {
            return Err(format!(
                "The setting copies names {}, but that is {}, or lies in it, or around it: it would be no second copy. \
                 Nothing was changed.",
                folder.display(),
                other.display()
            ));
        }
        seen.push(folder);
    }
    Ok(())
}

/// Whether this is the very first start: no database file, or a server's database that no migration has touched.
async fn is_fresh(settings: &Settings) -> Result<bool, String> {
    match &settings.database {
        DbAddress::Sqlite(path) if !path.exists() => Ok(true),
        DbAddress::Sqlite(_) if !settings.key_file.exists() => Ok(false),
        _ => Ok(state(&open(settings).await?).await?.database == 0),
    }
}

/// What is said where the database cannot be used.
pub fn sentence(error: &DbError) -> String {
    format!("The database cannot be used: {error}. Nothing was changed.")
}

async fn open(settings: &Settings) -> Result<Db, String> {
    Db::open(&settings.database).await.map_err(|error| sentence(&error))
}

/// The database, for a command that looks into a place or changes it beside the running program.
///
/// # Errors
/// A plain sentence, where there is no place yet, or the program has not brought its database up to date.
pub async fn open_current(settings: &Settings) -> Result<Db, String> {
    if !settings.key_file.exists() {
        return Err("There is no place here yet. Nothing was changed.".to_owned());
    }
    let db = open(settings).await?;
    if state(&db).await?.pending > 0 {
        return Err(
            "The database is older than this program. Start the place once, which brings it up to date. \
                    Nothing was changed."
                .to_owned(),
        );
    }
    Ok(db)
}

/// How far the database is migrated; refuses one that a newer program has used.
async fn state(db: &Db) -> Result<State, String> {
    platform::db::pending(db, MIGRATIONS).await.map_err(|error| sentence(&error))
}

/// Whether the database knows of anything that is kept.
async fn keeps_pictures(settings: &Settings) -> Result<bool, String> {
    if matches!(&settings.database, DbAddress::Sqlite(path) if !path.exists()) {
        return Ok(false);
    }
    let db = open(settings).await?;
    if state(&db).await?.database == 0 {
        return Ok(false);
    }
    let kept = db.one::<(String,)>("SELECT id FROM keepsake LIMIT 1", vec![]).await;
    Ok(kept.map_err(|error| sentence(&error))?.is_some())
}

/// For a restore: that there is no place here yet. Pictures without a database are what a restore leaves that was stopped.
///
/// # Errors
/// A plain sentence.
pub async fn nothing_is_here(settings: &Settings) -> Result<(), String> {
    writable(&settings.data)?;
    if is_empty(settings).await? {
        return Ok(());
    }
    Err("There is a place here already. A backup is restored where there is none. Nothing was changed."
        .to_owned())
}

/// Whether nothing is kept in the database and nobody has an account.
async fn is_empty(settings: &Settings) -> Result<bool, String> {
    if matches!(&settings.database, DbAddress::Sqlite(path) if !path.exists()) {
        return Ok(true);
    }
    let db = open(settings).await?;
    if state(&db).await?.database == 0 {
        return Ok(true);
    }
    let rows = "SELECT (SELECT count(*) FROM keepsake) + (SELECT count(*) FROM person)";
    let count = db.one::<(i64,)>(rows, vec![]).await.map_err(|error| sentence(&error))?;
    Ok(count == Some((0,)))
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
        // The marker of the store is no picture.
        let is_picture = path.is_file() && entry.file_name() != MARKER;
        is_picture || std::fs::read_dir(&path).is_ok_and(|mut inner| inner.next().is_some())
    })
}

/// Opens the store and its copies, for those who have passed the guards and have brought the database up to date.
///
/// # Errors
/// A plain sentence.
pub async fn open_blobs(settings: &Settings, key: &PlaceKey, db: &Db) -> Result<Blobs, String> {
    let blobs = Blobs::folder(settings.blobs_folder(), key)
        .map_err(|error| format!("The folder for pictures cannot be used: {error}"))?;
    checks::open_copies(blobs, &settings.copies, key, (db, &Clock::System)).await
}
