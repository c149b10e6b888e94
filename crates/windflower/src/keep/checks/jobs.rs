//! The check of each night, and the letter where something is not whole.

use jiff::{ToSpan, Zoned};
use platform::blobs::Replica;
use platform::clock::Moment;
use platform::db::DbError;
use platform::jobs::JobTrouble;

use super::found::{Counts, Found, Report, State};
use super::{Check, store};
use crate::app::{App, Shared};
use crate::people::letters::{self, Message};
use crate::people::who::persons;
use crate::site::chrome;

/// Payload: a steward's id.
pub const LETTER: &str = "check-letter";

/// When the check of a night is due, in the place's time.
const AT_HOUR: i8 = 3;
/// A check that began so long ago and has not ended was stopped.
const STOPPED_HOURS: i64 = 12;

/// Does the check of the last night if nobody has done it yet. Of several programs one does it.
pub async fn nightly(app: &Shared) -> Result<(), DbError> {
    let now = app.clock.now();
    if !store::take(&app.db, now, last_night(app), now.plus_hours(-STOPPED_HOURS)).await? {
        return Ok(());
    }
    let check = Check { db: &app.db, blobs: &app.blobs, clock: &app.clock, mends: true };
    let report = check.all(log).await?;
    tracing::info!(?report, "the originals were checked");
    end(app, &report).await
}

fn log(found: &Found) {
    let (keepsake, state, at) = (&found.keepsake_id, found.state.word(), found.at);
    match found.now() {
        State::Extra => {}
        State::Whole if !found.mended => {}
        // A copy that is new, or was away, lacks what came meanwhile.
        State::Whole if found.at != Replica::Here && found.state == State::Missing => {
            tracing::info!(keepsake, ?at, "an original was copied");
        }
        State::Whole => {
            tracing::error!(keepsake, state, ?at, "an original was written anew from where it is whole")
        }
        _ => tracing::error!(keepsake, state, ?at, "an original is not as it was kept"),
    }
}

/// When the work of the last night was due: the last 03:00 of the place.
pub fn last_night(app: &App) -> Moment {
    due_since(&chrome::zoned(app, &app.place.now().time_zone))
}

/// The last 03:00.
fn due_since(now: &Zoned) -> Moment {
    let day = if now.hour() < AT_HOUR { now.saturating_sub(1.day()) } else { now.clone() };
    let at = day.with().hour(AT_HOUR).minute(0).second(0).subsec_nanosecond(0).build();
    Moment(at.unwrap_or(day).timestamp().as_millisecond())
}

/// Writes down what was found, and has it told where it is not as the last time, or where something had to be mended.
async fn end(app: &App, report: &Report) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    let mut is_new = report.damage_mended > 0;
    let copies = report.copies.iter().enumerate().map(|(number, counts)| (number.to_string(), counts));
    for (id, counts) in std::iter::once((store::NIGHTLY.to_owned(), &report.here)).chain(copies) {
        let run = run_of(counts);
        let faults = |run: &store::Run| (run.damaged, run.missing, run.cannot_check);
        let last = store::last(&mut tx, &id).await?;
        is_new |= !counts.all_whole() && last.as_ref().map(faults) != Some(faults(&run));
        store::ended(&mut tx, &id, &run, app.clock.now()).await?;
    }
    if is_new {
        for steward in persons::stewards(&mut tx).await? {
            platform::jobs::enqueue(&mut tx, &app.clock, LETTER, &steward, app.clock.now()).await?;
        }
    }
    tx.commit().await
}

fn run_of(counts: &Counts) -> store::Run {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    store::Run {
        whole: count(counts.whole),
        damaged: count(counts.damaged),
        missing: count(counts.missing),
        cannot_check: count(counts.cannot_check),
        extra: count(counts.extra),
        mended: count(counts.mended),
    }
}

/// Tells a steward that something is not whole. No letter says whose it is.
pub async fn send_letter(app: &App, person_id: &str) -> Result<(), JobTrouble> {
    letters::to_person(app, &person_id.into(), |words| Message {
        subject: words.letter_check_subject(),
        about: vec![words.letter_check_text()],
        link: None,
        plain: vec![words.letter_check_do()],
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    fn due_at(day: i8, hour: i8) -> String {
        let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
        let now = datetime(2026, 11, day, hour, 30, 0, 0).to_zoned(zone.clone()).unwrap();
        let due = jiff::Timestamp::from_millisecond(due_since(&now).millis()).unwrap();
        due.to_zoned(zone).strftime("%d %H:%M").to_string()
    }

    #[test]
    fn a_night_begins_at_three() {
        assert_eq!(due_at(22, 3), "22 03:00");
        assert_eq!(due_at(22, 23), "22 03:00");
        assert_eq!(due_at(22, 2), "21 03:00");
    }
}
