//! Backups: one command makes one, and each is proven at once by restoring it. A snapshot holds all rows of one moment,
//! encrypted to keys that this machine does not have; bodies of pictures are written once and shared by all snapshots.
//! What was erased is gone from every snapshot with the next backup, because its head is.

pub mod nightly;
mod place;
mod proof;
pub mod restore;
mod snapshot;
mod store;
mod target;

use std::collections::HashSet;
use std::fmt::Display;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use age::secrecy::ExposeSecret as _;
use age::x25519::{Identity, Recipient};
use platform::clock::Moment;
use platform::db::Db;
use platform::secret::PlaceKey;

use self::target::{HEADS, LEDGER, Target, Whose, snapshot_name};
use super::check;
use super::migrations::MIGRATIONS;
use crate::people::ledger;
use crate::settings::Settings;
use crate::site::place::time;

pub use place::{Place, Proven};
use place::{aside, database, plain, write_body};
pub use restore::Restore;
pub use store::Run;

/// One that failed is tried again after so long: a disk may only have been away.
const AGAIN_HOURS: i64 = 1;
/// Whoever makes one says so as often as this, for as long as it takes.
const SAID_EVERY: Duration = Duration::from_secs(60);
/// And whoever has not for so long was stopped: it holds up no other.
const STOPPED_MINUTES: i64 = 10;

/// How the backups of a place stand.
pub async fn state(db: &Db) -> Result<Run, platform::db::DbError> {
    store::run(db).await
}

/// Makes a backup and proves it. Begins it only if none has begun since `due_since`: `None` then.
///
/// # Errors
/// A plain sentence, which is also written down for the stewards.
pub async fn run(place: Place<'_>, due_since: Moment) -> Result<Option<Proven>, String> {
    let now = place.clock.now();
    let due = store::Due {
        since: due_since,
        failed_before: now.plus_hours(-AGAIN_HOURS),
        stopped_before: now.plus_minutes(-STOPPED_MINUTES),
    };
    if !store::take(place.db, now, due).await.map_err(database)? {
        return Ok(None);
    }
    let made = while_said(place, make(place)).await;
    match &made {
        Ok(proven) => store::proven(place.db, &proven.snapshot, now, place.clock.now()).await,
        Err(trouble) => store::failed(place.db, trouble, place.clock.now()).await,
    }
    .map_err(database)?;
    made.map(Some)
}

/// Does this, and says all the while that it is being done.
async fn while_said<T>(place: Place<'_>, making: impl Future<Output = T>) -> T {
    let mut making = std::pin::pin!(making);
    loop {
        tokio::select! {
            made = &mut making => return made,
            () = tokio::time::sleep(SAID_EVERY) => {
                if let Err(error) = store::still_at_it(place.db, place.clock.now()).await {
                    tracing::warn!(%error, "it cannot be said that a backup is still being made");
                }
            }
        }
    }
}

/// `windflower backup`.
///
/// # Errors
/// A plain sentence.
pub async fn command(settings: &Settings) -> Result<(), String> {
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let key =
        PlaceKey::load(&settings.key_file).map_err(|error| format!("The key cannot be read: {error}."))?;
    let blobs = check::open_blobs(settings, &key, &db).await?;
    let clock = time::of(&db).await.map_err(database)?;
    let proven = run(Place { settings, db: &db, blobs: &blobs, clock: &clock }, clock.now()).await?;
    let Some(proven) = proven else {
        return Err("Another program is making a backup just now. Nothing was changed.".to_owned());
    };
    say!(
        "Proven by a restore: {}, with {} rows, {} originals and {} renditions; {} files were new.",
        proven.snapshot,
        proven.rows,
        proven.originals,
        proven.renditions,
        proven.new
    );
    Ok(())
}

/// `windflower backup --make-key`: a secret for whoever restores, a public key for the settings.
///
/// # Errors
/// A plain sentence; an earlier file is never overwritten.
pub fn make_key(file: &Path) -> Result<(), String> {
    let cannot = |error: io::Error| format!("{} cannot be written: {error}.", file.display());
    let key = Identity::generate();
    let public = key.to_public();
    let mut out = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map_err(cannot)?;
    let secret = key.to_string();
    let text = format!(
        "# Opens the backups of a Windflower place.\n# public key: {public}\n{}\n",
        secret.expose_secret()
    );
    out.write_all(text.as_bytes()).and_then(|()| out.sync_all()).map_err(cannot)?;
    say!("{public}");
    say_aside!(
        "The secret is in {}. Keep it away from this machine; without it no backup can be opened.",
        file.display()
    );
    Ok(())
}

async fn make(place: Place<'_>) -> Result<Proven, String> {
    let settings = &place.settings.backup;
    let (Some(folder), false) = (&settings.to, settings.recipients.is_empty()) else {
        return Err(
            "No backup can be made: the settings backup.to and backup.recipients say where and for whom."
                .into(),
        );
    };
    let to = Target::at(folder);
    let number = claim(place, &to).await?;
    ledger::write_down(place.db, &place.settings.ledger).await.map_err(plain)?;
    // The program forgets this key: it opens the backup once, to prove it. The other recipients hold theirs elsewhere.
    let key = Identity::generate();
    let mut recipients = settings.recipients.clone();
    recipients.push(key.to_public());
    let name = write_snapshot(place, &to, recipients.clone(), number).await?;
    let new = write_bodies(place, &to).await?;
    write_heads(place, &to, recipients).await?;
    let proven = proof::prove(place, &to, &name, key).await;
    // What was erased goes also while something else is not whole; the last backup that was proven stays then.
    let last = store::run(place.db).await.map_err(database)?.snapshot;
    let kept = if proven.is_ok() { vec![name.clone()] } else { vec![name.clone(), last] };
    if proven.is_ok() {
        let to = to.clone();
        aside(move || to.note_proven(&name)).await?;
    }
    clear_away(place, &to, kept, settings.keep_days).await?;
    Ok(Proven { new, ..proven? })
}

/// Makes sure that the folder is for the backups of this place and of no other, and says which number the next one has.
async fn claim(place: Place<'_>, to: &Target) -> Result<i64, String> {
    let cannot = |error: &dyn Display| {
        format!("The folder {} for backups cannot be used: {error}.", to.path_of("").display())
    };
    store::name_place(place.db, &platform::id::new_address()).await.map_err(database)?;
    let ours = store::run(place.db).await.map_err(database)?.of_place;
    let last = match to.whose().map_err(|error| cannot(&error))? {
        Whose::Of(other, _) if other != ours => {
            return Err(cannot(&"it holds backups of another place, or of another database"));
        }
        Whose::Of(_, last) => last,
        Whose::Nobodys => 0,
    };
    let number = store::count_on(place.db, last).await.map_err(database)?;
    // Also a second time: the first may have been stopped half-way.
    to.make(&ours, number).map_err(|error| cannot(&error))?;
    Ok(number)
}

async fn write_snapshot(
    place: Place<'_>,
    to: &Target,
    recipients: Vec<Recipient>,
    number: i64,
) -> Result<String, String> {
    let made_at = place.clock.now();
    let migration = platform::db::pending(place.db, MIGRATIONS).await.map_err(database)?.database;
    let heading = snapshot::Heading { migration, made_at: made_at.millis(), number };
    let mut parts = place.db.dump().await.map_err(database)?;
    let name = free_name(to, &name_of(made_at)?, number);
    let (to, file) = (to.clone(), snapshot_name(&name));
    aside(move || {
        to.write(&file, |file| {
            snapshot::encrypt(&recipients, file, |out| snapshot::write(out, heading, &mut parts))
        })
    })
    .await?;
    Ok(name)
}

/// The name of a new snapshot. One that is there is never written over, whatever a clock says.
fn free_name(to: &Target, time: &str, number: i64) -> String {
    let name = format!("{time}.age");
    if to.path_of(&snapshot_name(&name)).exists() { format!("{time}-{number}.age") } else { name }
}

/// As `2026-11-24T03-00-00Z`, so that names sort by time.
fn name_of(at: Moment) -> Result<String, String> {
    let at = jiff::Timestamp::from_millisecond(at.millis()).map_err(plain)?;
    Ok(at.strftime("%Y-%m-%dT%H-%M-%SZ").to_string())
}

/// Writes the bodies that are not there yet, after the rows were read: what the rows need is there now, or was erased.
async fn write_bodies(place: Place<'_>, to: &Target) -> Result<u64, String> {
    let known: HashSet<String> =
        store::heads(place.db).await.map_err(database)?.into_iter().map(|(blob, _)| blob).collect();
    let there = {
        let to = to.clone();
        aside(move || to.bodies()).await?
    };
    let mut new = 0;
    for (blob, _) in store::blobs(place.db).await.map_err(database)? {
        if known.contains(&blob) && there.contains(&blob) {
            continue;
        }
        new += u64::from(write_body(place, to, &blob).await?);
    }
    Ok(new)
}

/// Replaces the heads of the last backup by those of now.
async fn write_heads(place: Place<'_>, to: &Target, recipients: Vec<Recipient>) -> Result<(), String> {
    let heads = store::heads(place.db).await.map_err(database)?;
    let (to, ledger) = (to.clone(), place.settings.ledger.clone());
    aside(move || {
        to.write(HEADS, |file| {
            snapshot::encrypt(&recipients, file, |out| snapshot::write_heads(out, &heads))
        })?;
        copy_ledger(&to, &ledger)
    })
    .await
}

/// A copy of the ledger stands beside the snapshots and is part of none: always that of the newest backup.
fn copy_ledger(to: &Target, ledger: &PathBuf) -> io::Result<()> {
    match std::fs::read(ledger) {
        Ok(lines) => to.write(LEDGER, |file| io::Write::write_all(file, &lines)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Removes snapshots that are older than they are to be kept, but for these, the bodies of what was erased, and what a program
/// that was stopped left half-written: nobody else is at work.
async fn clear_away(place: Place<'_>, to: &Target, kept: Vec<String>, keep_days: i64) -> Result<(), String> {
    // Where the time is in doubt no snapshot is old; and the days over which a clock jumped make none older.
    let now = if place.clock.is_sure() { place.clock.counted() } else { Moment(0) };
    let oldest = format!("{}.age", name_of(now.plus_days(-keep_days))?);
    let erased = store::erased_blobs(place.db).await.map_err(database)?;
    let to = to.clone();
    aside(move || {
        to.clear_unfinished()?;
        for name in to.snapshots()?.into_iter().filter(|name| *name < oldest && !kept.contains(name)) {
            to.remove_snapshot(&name)?;
        }
        let there = to.bodies()?;
        erased.iter().filter(|(blob,)| there.contains(blob)).try_for_each(|(blob,)| to.remove_body(blob))
    })
    .await
}
