//! A keeper who asked to be told by letter that notes wait for her: once a week at most, on the day that she chose.

mod store;

use jiff::civil::Weekday;
use jiff::{ToSpan as _, Zoned};
use platform::clock::Moment;
use platform::db::DbError;
use platform::jobs::JobTrouble;

use crate::app::App;
use crate::ids::PersonId;
use crate::people::letters::{self, Message};
use crate::people::who::roles::Keeper;
use crate::site::chrome;

/// Payload: the keeper. Run twice, it may write twice.
pub const LETTER: &str = "notes-letter";
/// When in the day such a letter goes out.
const HOUR: i8 = 9;

/// On which day of the week she is told, if she asked for it.
pub async fn told_on(app: &App, keeper: &Keeper) -> Result<Option<i64>, DbError> {
    store::told_on(&app.db, keeper.person_id()).await
}

/// She asks to be told on this day of the week (1 is Monday), or not any more.
pub async fn tell(app: &App, keeper: &Keeper, weekday: Option<i64>) -> Result<(), DbError> {
    match weekday {
        Some(weekday) => {
            let next = next_at(&chrome::zoned(app, keeper.time_zone()), weekday);
            store::tell(&app.db, keeper.person_id(), weekday, next).await
        }
        None => store::tell_no_more(&app.db, keeper.person_id()).await,
    }
}

/// Nine in the morning of the next such day; never today.
fn next_at(now: &Zoned, weekday: i64) -> Moment {
    let weekday = i8::try_from(weekday).ok().and_then(|day| Weekday::from_monday_one_offset(day).ok());
    let day = now
        .nth_weekday(1, weekday.unwrap_or(Weekday::Monday))
        .unwrap_or_else(|_| now.saturating_add(7.days()));
    let nine = day.with().hour(HOUR).minute(0).second(0).subsec_nanosecond(0).build();
    Moment(nine.unwrap_or(day).timestamp().as_millisecond())
}

/// Writes to those whose day it is and for whom something waits; called on schedule. One letter a week at most.
pub async fn tell_those_whose_day_it_is(app: &App) -> Result<(), DbError> {
    let now = app.clock.now();
    for (person_id, time_zone, weekday, due) in store::to_tell(&app.db, now).await? {
        let next = next_at(&chrome::in_zone(now, &time_zone), weekday);
        let mut tx = app.db.begin().await?;
        // Whoever of several programs moves it on writes the letter.
        if store::told(&mut tx, &person_id, (due, next)).await?
            && super::store::is_anything_unopened(&mut tx, &person_id).await?
        {
            platform::jobs::enqueue(&mut tx, &app.clock, LETTER, &person_id, now).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Tells her that something waits, and nothing of what. Where she has opened it meanwhile, or wants no letters any more, none
/// is written.
///
/// # Errors
/// Again while the mail server or the database cannot be reached.
pub async fn send_letter(app: &App, person_id: &PersonId) -> Result<(), JobTrouble> {
    let asked = store::told_on(&app.db, person_id).await?.is_some();
    if !asked || !super::store::is_anything_unopened(&app.db, person_id).await? {
        return Ok(());
    }
    letters::to_person(app, person_id, |words| Message {
        subject: words.letter_notes_subject(),
        about: vec![words.letter_notes_text()],
        link: Some("/box/notes".to_owned()),
        plain: vec![words.letter_notes_stop()],
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_next_such_day_at_nine_and_never_today() {
        let at = |now: &str, weekday| {
            let next = next_at(&now.parse().unwrap(), weekday);
            chrome::in_zone(next, "Europe/London").to_string()
        };
        // The first of December 2026 is a Tuesday.
        assert_eq!(
            at("2026-12-01T04:00:00+00:00[Europe/London]", 2),
            "2026-12-08T09:00:00+00:00[Europe/London]"
        );
        assert_eq!(
            at("2026-12-01T23:00:00+00:00[Europe/London]", 3),
            "2026-12-02T09:00:00+00:00[Europe/London]"
        );
        assert_eq!(
            at("2027-03-27T10:00:00+00:00[Europe/London]", 7),
            "2027-03-28T09:00:00+01:00[Europe/London]"
        );
    }
}
