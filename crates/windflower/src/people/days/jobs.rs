//! The letter about a day: at nine in the morning where she is, once.

use jiff::civil::Date;
use platform::clock::Moment;
use platform::db::DbError;
use platform::jobs::JobTrouble;

use super::day::{OwnDay, Reach};
use super::store;
use crate::app::App;
use crate::ids::OwnDayId;
use crate::people::letters::{self, Manner, Message};
use crate::people::quiet;
use crate::people::who::persons;
use crate::words::Words;

/// Payload: the day's id, and which day of it. Run twice, it writes once.
pub const LETTER: &str = "day-letter";
/// A letter that is late by more, because the place was off for so long, does not come: its day is over.
const LATE_DAYS: i64 = 7;

/// Has letters written whose time has come; called on schedule. Of several programs one has it written. What fell into a time
/// over which the clock jumped waits, and is over where that was long.
pub async fn tell_those_whose_day_it_is(app: &App) -> Result<(), DbError> {
    let now = app.clock.now();
    for (id, due, time_zone, leaves) in store::due(&app.db, now).await? {
        if app.clock.holds(due) {
            continue;
        }
        let there = quiet::now_for(app, &time_zone);
        let mut tx = app.db.begin().await?;
        let Some(day) = store::by_id(&mut tx, &id).await? else { continue };
        if store::move_on(&mut tx, &id, (due, day.wish.next_at(&there))).await?
            && leaves == 0
            && due.plus_days(LATE_DAYS) > now
        {
            let payload = format!("{id} {}", on(due, &there));
            platform::jobs::enqueue(&mut tx, &app.clock, LETTER, &payload, now).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// The day on which it was due, where she is.
fn on(due: Moment, there: &jiff::Zoned) -> Date {
    let at = jiff::Timestamp::from_millisecond(due.millis()).unwrap_or_default();
    at.to_zoned(there.time_zone().clone()).date()
}

/// Writes it, unless it was written, or she wants none any more.
///
/// # Errors
/// Later on a day that she leaves alone; again while the mail server or the database cannot be reached.
pub async fn send_letter(app: &App, payload: &str) -> Result<(), JobTrouble> {
    let Some((id, on)) = payload.split_once(' ') else { return Ok(()) };
    let id = OwnDayId::from(id);
    let Some(day) = store::by_id(&app.db, &id).await? else { return Ok(()) };
    let (Ok(date), false) = (on.parse::<Date>(), day.sent_for == on) else { return Ok(()) };
    // Where a quiet was so long that the day came round once more, only the last one is spoken of.
    let zone = persons::time_zone(&app.db, &day.person_id).await?.unwrap_or_default();
    let there = quiet::now_for(app, &zone);
    let evening =
        date.at(23, 59, 59, 0).to_zoned(there.time_zone().clone()).unwrap_or_else(|_| there.clone());
    if day.wish.next_at(&evening).is_some_and(|next| next <= app.clock.now()) {
        return Ok(());
    }
    let manner = match day.wish.letter {
        Reach::None => return Ok(()),
        Reach::Says => Manner::Open,
        Reach::Discreet => Manner::Discreet,
    };
    let link = format!("/day/{}", super::token(app, &id));
    letters::as_chosen(app, &day.person_id, manner, |words| message(words, &day, date, link)).await?;
    Ok(store::sent(&app.db, &id, (on, i64::from(date.year()))).await?)
}

/// Only what she wrote herself, and which day it is. Nothing is counted from it.
fn message(words: &Words, day: &OwnDay, date: Date, link: String) -> Message {
    let said = words.language().day(date);
    let own = if day.wish.words.is_empty() { day.wish.about.as_str() } else { day.wish.words.as_str() };
    let own = if own.is_empty() { said.as_str() } else { own };
    Message {
        subject: words.letter_day_subject(own),
        about: vec![words.letter_day_text(said.as_str()), own.to_owned()],
        link: Some(link),
        plain: vec![words.letter_day_stop()],
    }
}
