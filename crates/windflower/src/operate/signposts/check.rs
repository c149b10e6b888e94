//! `windflower signposts check`: how the rows of the place's list stand. It asks nobody outside the machine.

use clap::Subcommand;
use jiff::civil::Date;
use serde::Serialize;

use super::State;
use crate::operate::check;
use crate::settings::Settings;
use crate::site::chrome::in_zone;
use crate::site::place::{Keeping, time};
use crate::site::signposts::{self, Entry, Hours};

/// What to do with the list of organisations.
#[derive(Subcommand)]
pub enum Signposts {
    /// Says of each organisation how it stands: `fine`, `please-check` (nobody checked it for 180 days), `out` (for 365; it is
    /// on no page) or `hours-not-understood`. Exit status 0 only if nothing asks for a person.
    #[command(after_help = "Example: windflower signposts check --json")]
    Check {
        /// One JSON object a line: country, organisation, state, checked, days, hours, understood.
        #[arg(long)]
        json: bool,
    },
}

/// One organisation, for programs.
#[derive(Serialize)]
struct Line<'a> {
    country: &'a str,
    organisation: &'a str,
    state: &'static str,
    /// The day of the last check; null where there never was one.
    checked: Option<String>,
    /// How many days ago that was.
    days: Option<i32>,
    hours: &'a str,
    /// Whether the place can say from them who answers now.
    understood: bool,
}

/// Does it.
///
/// # Errors
/// A plain sentence where it could not begin, or where something asks for a person; so the exit status tells.
pub async fn run(settings: &Settings, signposts: &Signposts) -> Result<(), String> {
    let Signposts::Check { json } = signposts;
    check::guard(settings).await?;
    let db = check::open_current(settings).await?;
    let sentence = |error| check::sentence(&error);
    let clock = time::of(&db).await.map_err(sentence)?;
    let place = Keeping::read(&db, &clock).await.map_err(sentence)?.now();
    let today = in_zone(clock.counted(), &place.time_zone).date();
    let rows = signposts::all(&db).await.map_err(sentence)?;
    let rows: Vec<Entry> = rows.into_iter().filter(|entry| !entry.is_out).collect();
    if *json {
        for entry in &rows {
            say!("{}", serde_json::to_string(&line(entry, today)).map_err(|error| error.to_string())?);
        }
    } else {
        in_words(&rows, today);
    }
    match rows.iter().any(|entry| State::of(entry, today) != State::Fine) {
        true => {
            Err("Something asks for a person. Look at /place/signposts, and press “still right”.".to_owned())
        }
        false => Ok(()),
    }
}

fn line(entry: &Entry, today: Date) -> Line<'_> {
    Line {
        country: &entry.post.country,
        organisation: &entry.post.organisation,
        state: State::of(entry, today).word(),
        checked: entry.post.checked.map(|day| day.to_string()),
        days: entry.post.checked.map(|day| signposts::days_between(day, today)),
        hours: &entry.post.hours,
        understood: matches!(entry.hours, Hours::Always | Hours::Weekly(_)),
    }
}

/// State by state, those that ask for somebody first.
fn in_words(rows: &[Entry], today: Date) {
    for state in State::ALL {
        let of_state = rows.iter().filter(|entry| State::of(entry, today) == *state);
        for entry in of_state {
            let day = entry.post.checked.map_or("never".to_owned(), |day| day.to_string());
            let (country, name) = entry.post.key();
            say!("{:20} {country} {name} (checked {day})", state.word());
        }
    }
    if rows.is_empty() {
        say!("There is nobody in the list.");
    }
}
