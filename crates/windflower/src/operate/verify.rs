//! `windflower verify`: every original against its hash.

use platform::clock::Clock;
use platform::secret::PlaceKey;
use serde::Serialize;

use super::check;
use crate::keep::checks::{
    self,
    found::{Found, State},
};
use crate::settings::Settings;

/// One original, or one blob too many, for programs.
#[derive(Serialize)]
struct Line<'a> {
    keepsake: &'a str,
    blob: &'a str,
    state: &'static str,
}

/// Reads every original and says what was found: of each where a program asks (`json`), else of those that are not
/// whole. Nothing is repaired or removed.
///
/// # Errors
/// A plain sentence where it could not begin, or where not all are whole; so the exit status tells.
pub async fn run(settings: &Settings, json: bool) -> Result<(), String> {
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let key =
        PlaceKey::load(&settings.key_file).map_err(|error| format!("The key cannot be read: {error}."))?;
    let blobs = check::open_blobs(settings, &key)?;
    let tell = |found: &Found| say(found, json);
    let report = checks::all((&db, &blobs, &Clock::System), tell).await;
    let report = report.map_err(|error| check::sentence(&error))?;
    if !json {
        println!(
            "{} whole, {} damaged, {} missing, {} that cannot be checked now, {} too many.",
            report.whole, report.damaged, report.missing, report.cannot_check, report.extra
        );
    }
    if report.all_whole() { Ok(()) } else { Err("Not every original is whole.".to_owned()) }
}

fn say(found: &Found, json: bool) {
    let (keepsake, blob, state) = (found.keepsake_id.as_str(), found.blob.as_str(), found.state.word());
    if json {
        // Three short texts can always be written as JSON.
        println!("{}", serde_json::to_string(&Line { keepsake, blob, state }).unwrap_or_default());
    } else if found.state == State::Extra {
        println!("{state:12} {blob}");
    } else if found.state != State::Whole {
        println!("{state:12} {keepsake} {blob}");
    }
}
