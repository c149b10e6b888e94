//! `windflower restore`: a place from its backup, on a machine where there is none.

use std::collections::{HashMap, HashSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use age::x25519::Identity;
use platform::blobs::{Blobs, Head};
use platform::clock::{Clock, Moment};
use platform::db::{Db, DbAddress, DbError, Tx};
use platform::files;
use platform::secret::PlaceKey;

use super::place::{aside, database, plain, scratch};
use super::snapshot::Heading;
use super::target::{LEDGER, Target, Whose};
use super::{proof, store};
use crate::keep::keepsakes::DAYS_AWAY;
use crate::lifecycle::NOUNS;
use crate::noun::Restoring;
use crate::operate::migrations::MIGRATIONS;
use crate::operate::{check, in_use, replay};
use crate::people::ledger::{self, Entry, Kind};
use crate::people::{account_removal, days};
use crate::settings::Settings;
use crate::share::{publication, remembered};
use crate::site::place::time;

/// What is restored.
#[derive(Debug)]
pub struct Restore {
    /// The folder of the backups.
    pub from: PathBuf,
    /// The file with the secret key of age.
    pub identity: PathBuf,
    /// Which snapshot; the newest if nobody says.
    pub snapshot: Option<String>,
    /// Whether every story is taken back.
    pub closed: bool,
}

/// What was restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// The name of the snapshot.
    pub snapshot: String,
    /// A newer one that was never proven by a restore, and was left aside for that.
    pub newer_unproven: Option<String>,
    /// When it was made, as the place knew it then.
    pub made_at: Moment,
    /// How many rows.
    pub rows: u64,
    /// How many originals and renditions, each read back and compared.
    pub files: u64,
    /// Originals that the backup cannot give back.
    pub lost: Vec<String>,
    /// How many things the ledger erased again.
    pub erased: u64,
    /// How many things that were taken back the ledger took back again.
    pub taken_back: u64,
    /// How many stories were taken back because that was asked for.
    pub closed: u64,
    /// Whether the ledger of the place was there, and not only what the backup knew of it.
    pub knew_all: bool,
}

/// Restores a place. The pictures come first and then the rows, in one transaction. As long as not all is done a mark
/// stands in the folder, with which the place does not start: what was taken back would stand open in it.
///
/// # Errors
/// A plain sentence. Nothing that is already here is ever overwritten.
pub async fn run(settings: &Settings, clock: &Clock, restore: &Restore) -> Result<Restored, String> {
    let from = Target::at(&restore.from);
    let whose =
        from.whose().map_err(|error| format!("{} cannot be used: {error}.", restore.from.display()))?;
    if whose == Whose::Nobodys {
        return Err(format!("There is no backup in {}.", restore.from.display()));
    }
    let identity = read_identity(&restore.identity)?;
    let key = place_key(settings)?;
    check::nothing_is_here(settings).await?;
    let Chosen { name, heading, newer } = chosen(&from, restore.snapshot.as_deref(), &identity).await?;
    in_use::make_folder(&settings.data)?;
    let _in_use = in_use::to_restore(settings)?;

    let folder = scratch(&settings.data, clock)?;
    let rows = Db::open(&DbAddress::Sqlite(folder.path().join("rows.db"))).await.map_err(database)?;
    proof::fill(&rows, &from, &name, identity.clone(), clock).await?;
    let heads = proof::read_heads(&from, identity.clone()).await?;
    let knew_all = begin(settings)?;
    let blobs = Blobs::folder(settings.blobs_folder(), &key).map_err(plain)?;
    let made_at = Moment(heading.made_at);
    let mut restored =
        Restored { snapshot: name.clone(), newer_unproven: newer, made_at, knew_all, ..Restored::default() };
    put_pictures_back(&rows, &blobs, &from, &heads, &mut restored).await?;
    drop(rows);
    take_over_ledger(&from, &settings.ledger).await?;

    let db = Db::open(&settings.database).await.map_err(database)?;
    platform::db::migrate(&db, proof::up_to(heading)?, clock).await.map_err(database)?;
    let mut filling = db.fill().await.map_err(database)?;
    restored.rows = proof::rows_into(&mut filling, &from, &name, identity).await?;
    store::fill_heads(filling.tx(), &heads).await.map_err(database)?;
    takes_nothing_from_anybody(filling.tx(), &settings.ledger).await?;
    filling.finish().await.map_err(database)?;
    platform::db::migrate(&db, MIGRATIONS, clock).await.map_err(database)?;
    time::begin_anew(&db, clock).await.map_err(database)?;
    let now = clock.now();
    let mut tx = db.begin().await.map_err(database)?;
    end_what_was_on_its_way(&mut tx, now).await.map_err(database)?;
    tx.commit().await.map_err(database)?;
    let again = replay::run(&db, clock, &settings.ledger).await.map_err(plain)?;
    (restored.erased, restored.taken_back) = (again.erased, again.taken_back);
    account_removal::begin_anew(&db, clock).await.map_err(database)?;
    if restore.closed {
        restored.closed = publication::close_all(&db, clock.now()).await.map_err(database)?;
        let mut tx = db.begin().await.map_err(database)?;
        remembered::hide_all(&mut tx).await.map_err(database)?;
        days::silence_all(&mut tx).await.map_err(database)?;
        tx.commit().await.map_err(database)?;
    }
    std::fs::remove_file(settings.data.join(check::RESTORING)).map_err(plain)?;
    Ok(restored)
}

/// Whatever was on its way at the moment of the backup may have been called back after it, and nothing says so any more:
/// so it ends here, and whoever began it can begin it again. Everybody is signed out, and no device is known. Whatever was
/// put away may have been brought back: all of it can be brought back for the whole time from now on.
async fn end_what_was_on_its_way(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    for restored in NOUNS.iter().filter_map(|noun| noun.restored) {
        restored(Restoring { tx, now, remove_at: now.plus_days(DAYS_AWAY) }).await?;
    }
    Ok(())
}

/// Marks that a restore has begun, and says whether the ledger of the place was there before the first try.
fn begin(settings: &Settings) -> Result<bool, String> {
    let mark = settings.data.join(check::RESTORING);
    if let Ok(said) = std::fs::read_to_string(&mark) {
        return Ok(said == "knows all");
    }
    let knew_all = settings.ledger.exists();
    let said: &[u8] = if knew_all { b"knows all" } else { b"" };
    files::anew(&mark).and_then(|mut file| file.write_all(said)).map_err(plain)?;
    std::fs::File::open(&mark).and_then(|file| file.sync_all()).map_err(plain)?;
    std::fs::File::open(&settings.data).and_then(|folder| folder.sync_all()).map_err(plain)?;
    Ok(knew_all)
}

/// Whoever removed her account is removed again. In a backup from before somebody joined her, the photographs that the
/// other has kept since would go with her: such a backup is not restored.
async fn takes_nothing_from_anybody(tx: &mut Tx, ledger: &Path) -> Result<(), String> {
    let named = ledger::named(ledger).await.map_err(plain)?;
    let boxes: HashSet<&str> = ids(&named, Kind::Box).collect();
    for person in ids(&named, Kind::Person) {
        let alone = store::kept_alone(tx, person).await.map_err(database)?;
        if alone.iter().any(|(box_id,)| !boxes.contains(box_id.as_str())) {
            return Err(
                "In this backup somebody keeps photographs alone which another keeps since she removed her \
                        account; restoring it would take them away. Take a newer one (--snapshot)."
                    .to_owned(),
            );
        }
    }
    Ok(())
}

fn ids(named: &[Entry], kind: Kind) -> impl Iterator<Item = &str> {
    named.iter().filter(move |entry| entry.kind == kind).map(|entry| entry.id.as_str())
}

/// Restores a place and says what came of it.
///
/// # Errors
/// A plain sentence; also where an original could not be given back, so the exit status tells.
pub async fn command(settings: &Settings, restore: &Restore) -> Result<(), String> {
    let restored = run(settings, &Clock::System, restore).await?;
    say!(
        "Restored from {}: {} rows, {} files of pictures, each read back and compared.",
        restored.snapshot,
        restored.rows,
        restored.files
    );
    if let Some(newer) = &restored.newer_unproven {
        println!(
            "That is the newest one that was proven by a restore. {newer} is newer and was not; to try that one, empty this \
             place and name it with --snapshot."
        );
    }
    if restored.erased > 0 {
        say!("{} things had been erased since that backup, and were erased again.", restored.erased);
    }
    if restored.taken_back > 0 {
        say!("{} things had been taken back since, and were taken back again.", restored.taken_back);
    }
    if restore.closed {
        say!("{} stories were taken back; each is shown again by whoever tells it.", restored.closed);
    } else if !restored.knew_all {
        say!(
            "The ledger of the place was not here ({}): what was taken back after the backup was made stands open \
             again. If that may not be, empty this place and restore it with --closed.",
            settings.ledger.display()
        );
    }
    if let Some(sentence) = clocks_disagree(&Clock::System, restored.made_at) {
        say!("{sentence}");
    }
    say!("Everybody is signed out. Start the place with “windflower serve”.");
    if restored.lost.is_empty() {
        return Ok(());
    }
    restored.lost.iter().for_each(|blob| say!("lost         {blob}"));
    Err(format!("{} originals are not in the backup.", restored.lost.len()))
}

fn read_identity(file: &Path) -> Result<Identity, String> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("The key {} cannot be read: {error}.", file.display()))?;
    let key = text.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-1"));
    key.and_then(|key| key.parse().ok())
        .ok_or_else(|| format!("In {} there is no secret key of age (AGE-SECRET-KEY-1…).", file.display()))
}

fn place_key(settings: &Settings) -> Result<PlaceKey, String> {
    PlaceKey::load(&settings.key_file).map_err(|error| {
        format!(
            "The place's own key is needed too, and {} cannot be read: {error}. \
             Put the copy there that was kept somewhere else. Nothing was changed.",
            settings.key_file.display()
        )
    })
}

/// The snapshot to restore.
struct Chosen {
    name: String,
    heading: Heading,
    /// A newer one that was never proven, if there is one.
    newer: Option<String>,
}

/// The snapshot that is named; otherwise the one with the highest number of those that were proven by a restore, or of all
/// where of none it is known. Names say what a clock said, and a clock may have been wrong. One that cannot be opened at
/// all is not the newest.
async fn chosen(from: &Target, wanted: Option<&str>, key: &Identity) -> Result<Chosen, String> {
    let (there, proven) = {
        let from = from.clone();
        aside(move || Ok((from.snapshots()?, from.proven()?))).await?
    };
    if let Some(wanted) = wanted {
        let is_it = |one: &&String| *one == wanted || one.strip_suffix(".age") == Some(wanted);
        let name = there.iter().find(is_it).ok_or(NO_SNAPSHOT)?;
        let heading = proof::heading(from, name, key.clone()).await?;
        return Ok(Chosen { name: name.clone(), heading, newer: None });
    }
    let (mut all, mut trouble) = (Vec::new(), NO_SNAPSHOT.to_owned());
    for name in there {
        match proof::heading(from, &name, key.clone()).await {
            Ok(heading) => all.push((name, heading)),
            Err(error) => trouble = error,
        }
    }
    all.sort_by_key(|(_, heading)| heading.number);
    let Some((newest, newest_heading)) = all.last().cloned() else { return Err(trouble) };
    let best = all.into_iter().rfind(|(name, _)| proven.contains(name));
    let (name, heading) = best.unwrap_or_else(|| (newest.clone(), newest_heading));
    Ok(Chosen { newer: Some(newest).filter(|newest| *newest != name), name, heading })
}

const NO_SNAPSHOT: &str = "There is no such snapshot in the backup.";

/// What is said where the clock of this machine and the one by which the backup was made do not agree; nothing follows
/// from either before somebody has looked.
fn clocks_disagree(clock: &Clock, made_at: Moment) -> Option<String> {
    let now = clock.machine();
    if now.plus_days(1) >= made_at {
        return None;
    }
    let day =
        |at: Moment| jiff::Timestamp::from_millisecond(at.millis()).unwrap_or_default().strftime("%Y-%m-%d");
    Some(format!(
        "The clock of this machine says {}, and the backup says that it was made on {}. One of the two is wrong; look at \
         the clock before you start the place.",
        day(now),
        day(made_at)
    ))
}

async fn put_pictures_back(
    rows: &Db,
    blobs: &Blobs,
    from: &Target,
    heads: &[(String, Head)],
    restored: &mut Restored,
) -> Result<(), String> {
    let heads: HashMap<&str, Head> = heads.iter().map(|(blob, head)| (blob.as_str(), *head)).collect();
    for (blob, hash) in store::blobs(rows).await.map_err(database)? {
        let is_back = match (heads.get(blob.as_str()), from.body(&blob)) {
            (Some(head), Ok(body)) => {
                let kept = blobs.put_together(&blob, *head, body).await;
                match kept {
                    Ok(kept) => hash.as_ref().is_none_or(|hash| kept.hash == *hash),
                    Err(platform::blobs::BlobError::Damaged(_)) => false,
                    Err(error) => return Err(plain(error)),
                }
            }
            _ => false,
        };
        match (is_back, hash) {
            (true, _) => restored.files += 1,
            (false, Some(_)) => restored.lost.push(blob),
            (false, None) => tracing::warn!(blob, "a rendition is not in the backup"),
        }
    }
    Ok(())
}

/// What the backup knew of the ledger is added to what this machine knows of it.
async fn take_over_ledger(from: &Target, ledger: &Path) -> Result<(), String> {
    let theirs = from.path_of(LEDGER);
    ledger::take_over(&theirs, ledger).await.map_err(plain)
}
