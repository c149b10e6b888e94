//! A backup is what a restore has proved: the snapshot is decrypted and filled into a database in a temporary folder,
//! and every picture that its rows name is opened from the backup and compared.

use std::collections::HashMap;
use std::io;

use age::x25519::Identity;
use platform::blobs::{Blobs, Head};
use platform::clock::Clock;
use platform::db::{Db, DbAddress, Filling, Migration, Part};
use tokio::sync::mpsc::channel;

use super::place::{Place, Proven, aside, database, plain, scratch, write_body};
use super::snapshot::{self, Heading};
use super::store;
use super::target::{HEADS, Target, snapshot_name};
use crate::operate::migrations::MIGRATIONS;

/// Rows that are read ahead of the database.
const AHEAD: usize = 256;

/// Restores a snapshot into a temporary folder and compares every picture.
///
/// # Errors
/// A plain sentence that says what is not whole.
pub async fn prove(place: Place<'_>, from: &Target, name: &str, key: Identity) -> Result<Proven, String> {
    let folder = scratch(&place.settings.data, place.clock)?;
    let db = Db::open(&DbAddress::Sqlite(folder.path().join("proof.db"))).await.map_err(database)?;
    let rows = fill(&db, from, name, key.clone(), place.clock).await?;
    let heads: HashMap<String, Head> = read_heads(from, key).await?.into_iter().collect();
    let mut proven = Proven { snapshot: name.to_owned(), rows, originals: 0, renditions: 0, new: 0 };
    let mut broken = 0;
    for (blob, hash) in store::blobs(&db).await.map_err(database)? {
        match is_whole(place, from, &heads, (&blob, hash.as_deref())).await? {
            true if hash.is_some() => proven.originals += 1,
            true => proven.renditions += 1,
            // What was erased since the rows were read is rightly gone.
            false => broken += u64::from(store::is_needed(place.db, &blob).await.map_err(database)?),
        }
    }
    if broken > 0 {
        return Err(format!(
            "{broken} files of the backup {name} are not whole; “windflower verify” names the photographs."
        ));
    }
    Ok(proven)
}

/// Whether the blob can be made from the backup again. A body that went bad there is written anew once.
async fn is_whole(
    place: Place<'_>,
    from: &Target,
    heads: &HashMap<String, Head>,
    blob: (&str, Option<&str>),
) -> Result<bool, String> {
    let Some(head) = heads.get(blob.0) else { return Ok(false) };
    if opens(place.blobs, from, *head, blob).await {
        return Ok(true);
    }
    Ok(write_body(place, from, blob.0).await? && opens(place.blobs, from, *head, blob).await)
}

/// Whether its body can be opened with this head, and is what was kept.
pub async fn opens(blobs: &Blobs, from: &Target, head: Head, (blob, hash): (&str, Option<&str>)) -> bool {
    let Ok(body) = from.body(blob) else { return false };
    let found = blobs.check_head_and_body(blob, head, body).await;
    found.is_ok_and(|found| hash.is_none_or(|hash| found.hash == hash))
}

/// The heads of all bodies.
///
/// # Errors
/// A plain sentence.
pub async fn read_heads(from: &Target, key: Identity) -> Result<Vec<(String, Head)>, String> {
    let from = from.clone();
    aside(move || snapshot::read_heads(snapshot::decrypt(&key, from.open(HEADS)?)?)).await
}

/// The heading of a snapshot.
///
/// # Errors
/// A plain sentence: it is not there, or the key does not fit.
pub async fn heading(from: &Target, name: &str, key: Identity) -> Result<Heading, String> {
    let (from, name) = (from.clone(), name.to_owned());
    aside(move || snapshot::heading(&mut snapshot::decrypt(&key, from.open(&snapshot_name(&name))?)?)).await
}

/// Fills an empty SQLite database with the rows of a snapshot and counts them.
///
/// # Errors
/// A plain sentence.
pub async fn fill(db: &Db, from: &Target, name: &str, key: Identity, clock: &Clock) -> Result<u64, String> {
    let heading = heading(from, name, key.clone()).await?;
    platform::db::migrate(db, up_to(heading)?, clock).await.map_err(database)?;
    let mut filling = db.fill().await.map_err(database)?;
    let rows = rows_into(&mut filling, from, name, key).await?;
    filling.finish().await.map_err(database)?;
    if store::is_sound(db).await.map_err(database)? {
        Ok(rows)
    } else {
        Err(format!("The rows of the backup {name} are not whole."))
    }
}

/// The migrations that the rows of a snapshot went through.
///
/// # Errors
/// A plain sentence, where a newer program made it.
pub fn up_to(heading: Heading) -> Result<&'static [Migration], String> {
    let count = MIGRATIONS.iter().take_while(|migration| migration.number <= heading.migration).count();
    match MIGRATIONS.get(..count) {
        Some(migrations) if migrations.last().is_some_and(|last| last.number == heading.migration) => {
            Ok(migrations)
        }
        _ => Err("The backup was made by a newer program than this one.".to_owned()),
    }
}

/// Reads all rows of a snapshot into a database and counts them.
///
/// # Errors
/// A plain sentence.
pub async fn rows_into(
    filling: &mut Filling,
    from: &Target,
    name: &str,
    key: Identity,
) -> Result<u64, String> {
    let (parts, mut taken) = channel::<Part>(AHEAD);
    let (from, name) = (from.clone(), name.to_owned());
    let reading = tokio::task::spawn_blocking(move || {
        let mut plain = snapshot::decrypt(&key, from.open(&snapshot_name(&name))?)?;
        snapshot::heading(&mut plain)?;
        snapshot::read(plain, |part| parts.blocking_send(part).map_err(io::Error::other))
    });
    let mut rows = 0;
    while let Some(part) = taken.recv().await {
        rows += u64::from(matches!(part, Part::Row(_)));
        filling.take(part).await.map_err(database)?;
    }
    reading.await.map_err(plain)?.map_err(|error| format!("The backup cannot be read: {error}."))?;
    Ok(rows)
}
