//! `windflower verify`: every original against its hash.

use platform::blobs::Replica;
use platform::clock::Clock;
use platform::secret::PlaceKey;
use serde::Serialize;

use super::check;
use crate::keep::checks::Check;
use crate::keep::checks::found::{Counts, Found, State};
use crate::settings::Settings;

/// One original, or one blob too many, for programs.
#[derive(Serialize)]
struct Line<'a> {
    keepsake: &'a str,
    blob: &'a str,
    /// `pictures`, or a copy as the settings name it.
    place: &'a str,
    state: &'static str,
    mended: bool,
}

/// Reads every original in every copy and says what was found: of each where a program asks (`json`), else of those that
/// are not whole. Nothing is removed; where `mend` asks for it, what is not whole is written anew from where it is.
///
/// # Errors
/// A plain sentence where it could not begin, or where not all are whole; so the exit status tells.
pub async fn run(settings: &Settings, json: bool, mend: bool) -> Result<(), String> {
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let key =
        PlaceKey::load(&settings.key_file).map_err(|error| format!("The key cannot be read: {error}."))?;
    let blobs = check::open_blobs(settings, &key, &db).await?;
    let check = Check { db: &db, blobs: &blobs, clock: &Clock::System, mends: mend };
    let report = check.all(|found| say(settings, found, json)).await;
    let report = report.map_err(|error| check::sentence(&error))?;
    if !json {
        say!("{}", counted(&report.here));
        for (copy, counts) in settings.copies.iter().zip(&report.copies) {
            say!("In {copy}: {}", counted(counts));
        }
    }
    if report.all_whole() { Ok(()) } else { Err("Not every original is whole.".to_owned()) }
}

fn counted(counts: &Counts) -> String {
    let mended =
        if counts.mended > 0 { format!(" {} were written anew.", counts.mended) } else { String::new() };
    format!(
        "{} whole, {} damaged, {} missing, {} that cannot be checked now, {} too many.{mended}",
        counts.whole, counts.damaged, counts.missing, counts.cannot_check, counts.extra
    )
}

fn say(settings: &Settings, found: &Found, json: bool) {
    let (keepsake, blob, state) =
        (found.keepsake_id.as_deref().unwrap_or_default(), found.blob.as_str(), found.state.word());
    let place = match found.at {
        Replica::Here => "pictures".to_owned(),
        Replica::Copy(number) => settings.copies.get(number).map_or(String::new(), ToString::to_string),
    };
    if json {
        let line = Line { keepsake, blob, place: &place, state, mended: found.mended };
        // Four short texts can always be written as JSON.
        say!("{}", serde_json::to_string(&line).unwrap_or_default());
    } else if found.state != State::Whole {
        let mended = if found.mended { " (written anew)" } else { "" };
        say!("{state:12} {place} {keepsake} {blob}{mended}");
    }
}
