//! Days of remembrance that a place shows: those that are kept in many places, each as it is kept there, and days that the
//! place writes itself. All of them are off until the place switches them on, but for the 15th of October. A day on which
//! parents are celebrated is never there by itself. The facts and their sources stand in `docs/remembrance.md`.

mod store;

use jiff::Zoned;
use jiff::civil::{Date, Weekday};
use platform::db::{DbError, Query, Tx};

use crate::app::Shared;
use crate::ids::CalendarDayId;
use crate::people::quiet::within;
use crate::site::page_cache;

pub use store::CalendarDay;

/// How many days of its own a place shows.
pub const MOST: usize = 30;
/// Longest name of such a day, in characters.
pub const MOST_WORDS: usize = 80;
/// When candles are lit, on a day that has an hour; they burn for one.
const HOUR: i8 = 19;

platform::row_enum! {
    /// A day that is kept in many places. What is one day stands before what is many.
    pub enum Known {
        /// The 15th of October, and an hour from seven in the evening on.
        Wave = "wave-of-light",
        /// The second Sunday of December, with the same hour.
        Candles = "candle-lighting",
        /// The first Sunday of May.
        Mothers = "bereaved-mothers",
        /// The 23rd of September.
        Children = "remembered-children",
        /// From the 9th to the 15th of October.
        Week = "awareness-week",
    }
}

impl Known {
    /// Whether it is shown until the place says otherwise.
    pub fn is_on_at_first(self) -> bool {
        self == Known::Wave
    }

    /// Whether this day, where the reader is, is it.
    pub fn holds(self, day: Date) -> bool {
        let sunday = |which| day.nth_weekday_of_month(which, Weekday::Sunday).ok() == Some(day);
        match (self, day.month(), day.day()) {
            (Known::Wave, 10, 15) | (Known::Children, 9, 23) => true,
            (Known::Week, 10, on) => (9..=15).contains(&on),
            (Known::Candles, 12, _) => sunday(2),
            (Known::Mothers, 5, _) => sunday(1),
            _ => false,
        }
    }

    /// Whether it is the hour of its candles.
    pub fn is_its_hour(self, now: &Zoned) -> bool {
        matches!(self, Known::Wave | Known::Candles) && self.holds(now.date()) && now.hour() == HOUR
    }
}

impl CalendarDay {
    /// Whether this day is it. The 29th of February is the 28th in a year that has none.
    pub fn holds(&self, day: Date) -> bool {
        let part = |part: i64| i8::try_from(part).unwrap_or(1);
        within(day.year(), part(self.month), part(self.day)) == day
    }
}

/// Whether any known day has its hour now, shown here or not: what a page in memory must not be taken over.
pub fn is_an_hour(now: &Zoned) -> bool {
    Known::ALL.iter().any(|known| known.is_its_hour(now))
}

/// What a place shows.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// Those that are kept in many places.
    pub known: Vec<Known>,
    /// Its own.
    pub own: Vec<CalendarDay>,
}

/// What this place shows.
pub async fn of(q: impl Query + Copy) -> Result<Calendar, DbError> {
    let chosen = store::choices(q).await?;
    let is_on = |known: &Known| {
        chosen
            .iter()
            .find(|(slug, _)| slug == known.word())
            .map_or(known.is_on_at_first(), |(_, is_on)| *is_on)
    };
    let known = Known::ALL.iter().copied().filter(is_on).collect();
    Ok(Calendar { known, own: store::own(q).await? })
}

/// Shows these from now on, and no other known day.
pub async fn choose(app: &Shared, on: &[Known]) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    for known in Known::ALL {
        store::choose(&mut tx, known.word(), on.contains(known)).await?;
    }
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await
}

/// Adds a day of its own. `false` where there is room for no more.
pub async fn add(app: &Shared, words: &str, (month, day): (i64, i64)) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    if store::own(&mut tx).await?.len() >= MOST {
        return Ok(false);
    }
    let id = CalendarDayId::new(&app.clock);
    store::insert(&mut tx, &CalendarDay { id, words: words.to_owned(), month, day }).await?;
    narrow(app, tx).await?;
    Ok(true)
}

/// Takes one of its own out.
pub async fn remove(app: &Shared, id: &CalendarDayId) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    store::remove(&mut tx, id).await?;
    narrow(app, tx).await
}

async fn narrow(app: &Shared, mut tx: Tx) -> Result<(), DbError> {
    page_cache::narrow(app, &mut tx).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_day_is_where_it_is_kept() {
        for (known, day, before) in [
            (Known::Wave, date(2026, 10, 15), date(2026, 10, 14)),
            (Known::Week, date(2026, 10, 9), date(2026, 10, 8)),
            (Known::Week, date(2026, 10, 15), date(2026, 10, 16)),
            (Known::Candles, date(2026, 12, 13), date(2026, 12, 6)),
            (Known::Candles, date(2027, 12, 12), date(2027, 12, 5)),
            (Known::Mothers, date(2026, 5, 3), date(2026, 5, 10)),
            (Known::Mothers, date(2027, 5, 2), date(2027, 5, 1)),
            (Known::Children, date(2026, 9, 23), date(2026, 9, 22)),
        ] {
            assert!(known.holds(day) && !known.holds(before), "{known:?} {day}");
        }
        let only: Vec<_> = Known::ALL.iter().filter(|known| known.is_on_at_first()).collect();
        assert_eq!(only, [&Known::Wave]);
    }

    #[test]
    fn the_hour_is_from_seven_to_eight_where_somebody_is() {
        let at = |now: &str| Known::Wave.is_its_hour(&now.parse().unwrap());
        assert!(!at("2026-10-15T18:59:59+01:00[Europe/London]"));
        assert!(at("2026-10-15T19:00:00+01:00[Europe/London]"));
        assert!(at("2026-10-15T19:59:59-04:00[America/New_York]"));
        assert!(!at("2026-10-15T20:00:00+01:00[Europe/London]"));
        assert!(!at("2026-10-16T19:30:00+01:00[Europe/London]"));
    }
}
