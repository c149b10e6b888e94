//! When no letter of any kind leaves for somebody: days that she left alone, and "quiet for now" over everything. Who asks is
//! `people/letters`, the one place that letters go out from. What waits leaves afterwards; nothing is ever lost by it.
//!
//! What she asks for this minute, such as a link to sign in, is an answer and goes all the same: she could not come in
//! otherwise, and the page says so. What is about the safety of her account waits, too. Only "quiet for now" has no end
//! of its own; so that nobody who came in by stealth silences a warning for good, that kind waits a week for it at most.

mod store;

use jiff::civil::{Date, Time, date};
use jiff::{ToSpan as _, Zoned};
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use crate::app::App;
use crate::ids::{PersonId, QuietDayId};
use crate::people::ledger::{self, Kind};
use crate::people::who::persons;
use crate::people::who::roles::Keeper;
use crate::site::chrome;

pub use store::{QuietDays, QuietNow};

/// What waits leaves in the morning.
pub const MORNING: Time = Time::constant(9, 0, 0, 0);
/// For so long one range of days may be left alone, so that nothing waits for a year.
pub const MOST_DAYS: i32 = 62;
/// How many such ranges one person has.
pub const MOST_RANGES: usize = 50;
/// So long "quiet for now" keeps back what is about the safety of an account.
const SAFETY_DAYS: i64 = 7;

/// What sort of letter asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// Any.
    Any,
    /// About the safety of her account, or that what she decided for the time after her begins.
    Safety,
}

impl QuietDays {
    /// Whether this day is one of them. Each year, the 29th of February is the 28th in a year that has none.
    pub fn holds(&self, day: Date) -> bool {
        let (Ok(from), Ok(to)) = (self.from_on.parse::<Date>(), self.to_on.parse::<Date>()) else {
            return false;
        };
        if !self.each_year {
            return (from..=to).contains(&day);
        }
        let in_year = |of: Date| within(day.year(), of.month(), of.day());
        // A range may go over the end of a year.
        if (from.month(), from.day()) <= (to.month(), to.day()) {
            (in_year(from)..=in_year(to)).contains(&day)
        } else {
            day >= in_year(from) || day <= in_year(to)
        }
    }
}

impl QuietNow {
    fn holds(&self, now: &Zoned, letter: Letter) -> bool {
        let is_over = self.until_on.parse::<Date>().is_ok_and(|last| now.date() > last);
        let is_long = letter == Letter::Safety
            && self.since.plus_days(SAFETY_DAYS) <= Moment(now.timestamp().as_millisecond());
        !is_over && !is_long
    }
}

/// So many days it is quiet again after a restore that knows of it.
const AGAIN_DAYS: i64 = 14;

/// A day of this year; the last of its month where the month has fewer.
pub fn within(year: i16, month: i8, day: i8) -> Date {
    let first = Date::new(year, month.clamp(1, 12), 1).unwrap_or(date(year, 1, 1));
    let last = first.last_of_month();
    first.with().day(day.clamp(1, last.day())).build().unwrap_or(last)
}

/// Her zone, or that of the place where she has none.
pub fn now_for(app: &App, time_zone: &str) -> Zoned {
    let place = app.place.now();
    chrome::zoned(app, if time_zone.is_empty() { &place.time_zone } else { time_zone })
}

/// Until when such a letter to her has to wait; `None` where it may go. It is asked again then.
pub async fn holds_until(app: &App, person_id: &PersonId, letter: Letter) -> Result<Option<Moment>, DbError> {
    let Some(time_zone) = persons::time_zone(&app.db, person_id).await? else { return Ok(None) };
    let now = now_for(app, &time_zone);
    let is_quiet = store::now(&app.db, person_id).await?.is_some_and(|quiet| quiet.holds(&now, letter));
    let ranges = store::all(&app.db, person_id).await?;
    let held = |day: Date| ranges.iter().any(|range| range.holds(day));
    // Ranges that follow each other are one; the safety of her account does not wait for longer than one may be.
    let is_long = || (1..=MOST_DAYS).all(|days| held(now.date().saturating_sub(days.days())));
    let is_left_alone = held(now.date()) && !(letter == Letter::Safety && is_long());
    Ok((is_quiet || is_left_alone).then(|| next_morning(&now)))
}

/// Nine o'clock of tomorrow. What still has to wait then waits for one more day, so that an end that comes earlier counts.
fn next_morning(now: &Zoned) -> Moment {
    let tomorrow = now.date().saturating_add(1.day());
    let at = tomorrow.to_datetime(MORNING).to_zoned(now.time_zone().clone());
    Moment(at.map_or_else(|_| now.timestamp().as_millisecond(), |at| at.timestamp().as_millisecond()))
}

/// Her days that are left alone, the first of them first.
pub async fn days_of(q: impl Query, keeper: &Keeper) -> Result<Vec<QuietDays>, DbError> {
    store::all(q, keeper.person_id()).await
}

/// Whether it is quiet for now, and until when.
pub async fn now_of(app: &App, keeper: &Keeper) -> Result<Option<QuietNow>, DbError> {
    let now = now_for(app, keeper.time_zone());
    Ok(store::now(&app.db, keeper.person_id()).await?.filter(|quiet| quiet.holds(&now, Letter::Any)))
}

/// Leaves these days alone from now on. `false` where she has as many as there can be.
pub async fn leave_alone(
    app: &App,
    keeper: &Keeper,
    (from, to): (Date, Date),
    each_year: bool,
) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    if store::all(&mut tx, keeper.person_id()).await?.len() >= MOST_RANGES {
        return Ok(false);
    }
    let days = QuietDays {
        id: QuietDayId::new(&app.clock),
        from_on: from.to_string(),
        to_on: to.to_string(),
        each_year,
    };
    store::insert(&mut tx, keeper.person_id(), &days).await?;
    tx.commit().await?;
    Ok(true)
}

/// These days are like others again.
pub async fn take_out(app: &App, keeper: &Keeper, id: &QuietDayId) -> Result<bool, DbError> {
    store::remove(&app.db, keeper.person_id(), id).await
}

/// Quiet from this moment, to the end of a day or until she says otherwise. It holds after a restore, too.
pub async fn begin(app: &App, keeper: &Keeper, until: Option<Date>) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    let until_on = until.map(|day| day.to_string()).unwrap_or_default();
    store::begin(&mut tx, keeper.person_id(), &until_on, app.clock.now()).await?;
    ledger::take_back(app, &mut tx, Kind::Quiet, keeper.person_id()).await?;
    tx.commit().await
}

/// No longer.
pub async fn end(app: &App, keeper: &Keeper) -> Result<(), DbError> {
    store::end(&app.db, keeper.person_id()).await
}

/// A backup came back that is older than her wish for quiet; she can end it when she likes. For the ledger.
pub(crate) async fn begin_again(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    if persons::time_zone(&mut *tx, person_id).await?.is_none() {
        return Ok(false);
    }
    // When it was to end is not known any more.
    let until = jiff::Timestamp::from_millisecond(now.plus_days(AGAIN_DAYS).millis()).unwrap_or_default();
    let until_on = until.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    store::begin(tx, person_id, &until_on, now).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(from: &str, to: &str, each_year: bool) -> QuietDays {
        QuietDays { id: "a".into(), from_on: from.into(), to_on: to.into(), each_year }
    }

    #[test]
    fn a_range_holds_its_ends_and_what_is_between_them_also_over_new_year() {
        let once = days("2026-12-20", "2027-01-05", false);
        for (day, held) in [
            (date(2026, 12, 19), false),
            (date(2026, 12, 20), true),
            (date(2027, 1, 5), true),
            (date(2027, 1, 6), false),
            (date(2027, 12, 24), false),
        ] {
            assert_eq!(once.holds(day), held, "{day}");
        }
        let yearly = days("2026-12-20", "2027-01-05", true);
        for (day, held) in [
            (date(2030, 12, 19), false),
            (date(2030, 12, 31), true),
            (date(2031, 1, 5), true),
            (date(2031, 1, 6), false),
        ] {
            assert_eq!(yearly.holds(day), held, "{day}");
        }
    }

    #[test]
    fn the_last_of_february_is_left_alone_in_every_year() {
        let leap = days("2024-02-29", "2024-02-29", true);
        assert!(leap.holds(date(2028, 2, 29)) && !leap.holds(date(2028, 2, 28)));
        assert!(leap.holds(date(2027, 2, 28)) && !leap.holds(date(2027, 3, 1)));
    }

    #[test]
    fn a_warning_waits_a_week_at_most_for_a_quiet_without_an_end() {
        let now: Zoned = "2026-12-01T12:00:00+00:00[Europe/London]".parse().unwrap();
        let at = Moment(now.timestamp().as_millisecond());
        let quiet = |days: i64, until: &str| QuietNow { since: at.plus_days(-days), until_on: until.into() };
        assert!(quiet(300, "").holds(&now, Letter::Any));
        assert!(quiet(6, "").holds(&now, Letter::Safety) && !quiet(7, "").holds(&now, Letter::Safety));
        assert!(quiet(1, "2026-12-01").holds(&now, Letter::Any));
        assert!(!quiet(1, "2026-11-30").holds(&now, Letter::Any));
    }
}
