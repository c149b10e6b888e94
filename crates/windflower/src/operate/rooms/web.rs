//! The page of the place: whether everything is kept whole, and whether it could be restored.

use std::path::PathBuf;

use askama::Template;
use axum::extract::State;
use platform::clock::Moment;
use platform::db::DbError;
use platform::disk_reserve::{in_words, room_left};

use crate::app::{App, Shared};
use crate::jobs;
use crate::keep::checks::{self, When};
use crate::keep::keepsakes::worker::{self, Tried};
use crate::operate::backup;
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::roles::Steward;
use crate::settings::SecondCopy;
use crate::site::chrome::{self, Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::place::time;
use crate::words::Words;

/// One folder of pictures.
struct Folder {
    name: String,
    /// "All 214 are kept whole", or what is not.
    stands: String,
    /// When that was found.
    checked: String,
    /// What had to be written anew then; empty for nothing.
    mended: String,
    /// How much room its disk has left; empty where that is not known.
    room: String,
    is_well: bool,
}

#[derive(Template)]
#[template(path = "operate/rooms/place.html")]
struct PlacePage {
    chrome: Chrome,
    folders: Vec<Folder>,
    /// How much room is left where the data is.
    room: String,
    /// The newest backup that was proven.
    backup: String,
    /// What went wrong with the last one; empty for nothing.
    trouble: String,
    backup_is_well: bool,
    /// How the letters stand, a sentence each.
    letters: Vec<String>,
    /// Why the last letter did not go out; empty for none.
    letters_trouble: String,
    /// Why no photograph can be shown; empty where they are.
    shows_none: String,
    /// What the machine's clock and the place say, where it is not believed.
    time: Option<(String, String)>,
}

/// How the place stands.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not run the place.
pub async fn show(State(app): State<Shared>, chrome: Chrome, _steward: Steward) -> Answer {
    let words = &chrome.words;
    let (mut folders, blobs) = (Vec::new(), app.settings.blobs_folder());
    for place in checks::places(&app.db, app.settings.copies.len()).await? {
        let name = match place.copy.and_then(|number| app.settings.copies.get(number)) {
            Some(copy) => words.place_copy(copy.to_string()),
            None => words.place_pictures(),
        };
        let (damaged, missing, cannot_check) = place.counts.faults();
        let is_whole = place.counts.all_whole();
        folders.push(Folder {
            name,
            room: room(words, place.copy.map_or(Some(&blobs), |number| folder_of_copy(&app, number))),
            stands: match (place.ended_at, is_whole) {
                (None, _) => words.place_not_checked(),
                (Some(_), true) => words.place_all_whole(place.counts.whole),
                (Some(_), false) => words.place_not_whole(damaged, missing, cannot_check),
            },
            checked: place.ended_at.map(|at| day(&app, &chrome, at)).unwrap_or_default(),
            mended: match place.counts.mended {
                0 => String::new(),
                mended => words.place_mended(mended),
            },
            is_well: place.ended_at.is_some() && is_whole,
        });
    }
    let run = backup::state(&app.db).await?;
    let backup = match (app.settings.backup.to.is_some(), run.proven_at > Moment(0)) {
        (_, true) => words.place_backup_proven(day(&app, &chrome, run.proven_at)),
        (true, false) => words.place_backup_none_yet(),
        (false, false) => words.place_backup_not_set(),
    };
    let is_new = run.proven_at > app.clock.now().plus_hours(-backup::nightly::MOST_HOURS);
    let backup_is_well = is_new && run.trouble.is_empty();
    let time = time::doubt(&app.clock).map(|doubt| {
        let written = |at| in_zone(at, &chrome.place.time_zone).strftime("%Y-%m-%d %H:%M").to_string();
        (written(doubt.machine), written(doubt.place))
    });
    let shows_none = match worker::try_it(&app.settings).await {
        Tried::Shows(_) => String::new(),
        Tried::ShowsNone(why) => why,
    };
    let (letters, letters_trouble) = letters(&app, &chrome).await?;
    page::show(&PlacePage {
        folders,
        room: room(words, Some(&app.settings.data)),
        backup,
        trouble: run.trouble,
        backup_is_well,
        letters,
        letters_trouble,
        shows_none,
        time,
        chrome,
    })
}

/// The folder of a copy that is in one.
fn folder_of_copy(app: &App, number: usize) -> Option<&PathBuf> {
    match app.settings.copies.get(number) {
        Some(SecondCopy::Folder(path)) => Some(path),
        Some(SecondCopy::Bucket(_)) | None => None,
    }
}

/// Below so much a steward is told that it is little: a few dozen photographs.
const LITTLE_ROOM: u64 = 1024 * 1024 * 1024;

/// How much room its disk has left; empty where that is not known.
fn room(words: &Words, folder: Option<&PathBuf>) -> String {
    match folder.map(|path| room_left(path)) {
        Some(Ok(left)) if left < LITTLE_ROOM => words.place_room_little(in_words(left)),
        Some(Ok(left)) => words.place_room(in_words(left)),
        Some(Err(_)) | None => String::new(),
    }
}

/// How the letters stand, and why the last one did not go out.
async fn letters(app: &App, chrome: &Chrome) -> Result<(Vec<String>, String), DbError> {
    let words = &chrome.words;
    if !chrome.sends_letters {
        let folder = app.settings.letters_folder().display().to_string();
        return Ok((vec![words.place_letters_none(folder)], String::new()));
    }
    let troubled = platform::jobs::troubled(&app.db).await?;
    let letters: Vec<_> = troubled.into_iter().filter(|job| jobs::is_letter(&job.kind)).collect();
    let count = |given_up| letters.iter().filter(|job| job.given_up == given_up).count() as i64;
    let mut said = Vec::new();
    if count(false) > 0 {
        said.push(words.place_letters_wait(count(false)));
    }
    if count(true) > 0 {
        said.push(words.place_letters_never(count(true)));
    }
    if said.is_empty() {
        said.push(words.place_letters_out());
    }
    Ok((said, letters.last().map(|job| job.why.clone()).unwrap_or_default()))
}

/// A steward says that the clock of the machine is right. Said twice, it is said once.
pub async fn clock_is_right(State(app): State<Shared>, steward: Steward, _form: SignedFields) -> Answer {
    if time::doubt(&app.clock).is_some() {
        time::is_right(&app.db, &app.clock).await?;
        security::note(SecurityEvent::ClockIsRight, &Who::Of(steward.person_id().clone()));
    }
    page::go_and_say("/place", "said-clock-is-right")
}

/// A day as people call it.
fn day(app: &Shared, chrome: &Chrome, at: Moment) -> String {
    let zone = &chrome.place.time_zone;
    let date = in_zone(at, zone).date();
    match When::of(date, chrome::day(app, zone)) {
        When::Today => chrome.words.place_today(),
        When::Yesterday => chrome.words.place_yesterday(),
        When::On(day) => chrome.words.language().day(day),
    }
}
