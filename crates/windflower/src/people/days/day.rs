//! A day that somebody set herself, and when the letter about it is due. Nothing is computed from it but that.

use jiff::civil::Date;
use jiff::{ToSpan as _, Zoned};
use platform::clock::Moment;

use crate::ids::{OwnDayId, PersonId};
use crate::people::quiet::{MORNING, within};

/// Longest words, in characters.
pub const MOST_WORDS: usize = 200;
/// Longest time in words, such as "around spring 1987".
pub const MOST_ABOUT: usize = 80;
/// So many years of letters to which nothing was done, and she is asked once.
pub const ASKED_AFTER_YEARS: i64 = 2;

platform::row_enum! {
    /// How she is reached.
    pub enum Reach {
        /// Not at all: it only stands there.
        None = "none",
        /// By a letter whose subject says what it is.
        Says = "says",
        /// By a letter that says nothing outside.
        Discreet = "discreet",
    }
}

platform::row_enum! {
    /// How often.
    pub enum Repeats {
        /// Once.
        Once = "once",
        /// On this day of each year.
        Year = "year",
        /// On this day of each month.
        Month = "month",
    }
}

/// What she writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// 0 where it stays empty.
    pub year: i64,
    /// 0 where it stays empty.
    pub month: i64,
    /// 0 where it stays empty.
    pub day: i64,
    /// When it was, in words.
    pub about: String,
    /// What it is, in her own words.
    pub words: String,
    /// How she is reached.
    pub letter: Reach,
    /// How often.
    pub repeats: Repeats,
    /// The last day of it, as `2026-12-01`; may be empty.
    pub ends_on: String,
}

/// A day of hers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnDay {
    /// Id.
    pub id: OwnDayId,
    /// Whose.
    pub person_id: PersonId,
    /// What she wrote.
    pub wish: Wish,
    /// The day the last letter was about.
    pub sent_for: String,
    /// In how many years letters came to which she did nothing.
    pub ignored_years: i64,
    /// Whether she answered what is asked then.
    pub asked: bool,
}

impl OwnDay {
    /// Whether she is asked, softly, if letters are still to come.
    pub fn asks(&self) -> bool {
        !self.asked && self.wish.letter != Reach::None && self.ignored_years >= ASKED_AFTER_YEARS
    }
}

/// What a letter needs and is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Year, month and day.
    WholeDate,
    /// Month and day.
    DayAndMonth,
    /// The day.
    Day,
    /// There is no such day.
    NoSuchDay,
    /// The day, or the end, is over.
    Over,
}

impl Wish {
    /// Whether the parts that are there can belong to one day.
    pub fn is_a_day(&self) -> bool {
        let part = |given: i64, highest| (0..=highest).contains(&given);
        let year = if self.year == 0 { 2024 } else { self.year };
        let in_month = self.day == 0
            || self.month == 0
            || Date::new(short(year), tiny(self.month), tiny(self.day)).is_ok();
        let is_year = self.year == 0 || (1800..=2200).contains(&self.year);
        part(self.month, 12) && part(self.day, 31) && is_year && in_month
    }

    /// Why no letter can come; `None` where one can.
    pub fn lacks(&self, now: &Zoned) -> Option<Missing> {
        if !self.is_a_day() {
            return Some(Missing::NoSuchDay);
        }
        match self.repeats {
            Repeats::Once if self.year == 0 || self.month == 0 || self.day == 0 => Some(Missing::WholeDate),
            Repeats::Year if self.month == 0 || self.day == 0 => Some(Missing::DayAndMonth),
            Repeats::Month if self.day == 0 => Some(Missing::Day),
            _ => self.next_at(now).is_none().then_some(Missing::Over),
        }
    }

    /// When the next letter is due after this moment: at nine, in this zone.
    pub fn next_at(&self, now: &Zoned) -> Option<Moment> {
        let mut from = now.date();
        if self.year > 0 && self.repeats != Repeats::Once {
            // What is still to come does not begin before it is there.
            let (month, day) = (self.month.max(1), self.day.max(1));
            from = from.max(within(short(self.year), tiny(month), tiny(day)));
        }
        let last: Option<Date> = self.ends_on.parse().ok();
        for _ in 0..2 {
            let on = self.next_on(from)?;
            if last.is_some_and(|last| on > last) {
                return None;
            }
            let at = on.to_datetime(MORNING).to_zoned(now.time_zone().clone()).ok()?;
            if at > *now {
                return Some(Moment(at.timestamp().as_millisecond()));
            }
            from = on.saturating_add(1.day());
        }
        None
    }

    /// The first such day from this one on. In a month that has fewer days it is the last one.
    fn next_on(&self, from: Date) -> Option<Date> {
        let (month, day) = (tiny(self.month), tiny(self.day));
        match self.repeats {
            Repeats::Once => Date::new(short(self.year), month, day).ok().filter(|on| *on >= from),
            Repeats::Year => {
                [0, 1].map(|more| within(from.year() + more, month, day)).into_iter().find(|on| *on >= from)
            }
            Repeats::Month => {
                let next = from.first_of_month().saturating_add(1.month());
                [from, next].map(|of| within(of.year(), of.month(), day)).into_iter().find(|on| *on >= from)
            }
        }
    }
}

fn short(year: i64) -> i16 {
    i16::try_from(year).unwrap_or(i16::MAX)
}

fn tiny(part: i64) -> i8 {
    i8::try_from(part).unwrap_or(i8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::chrome::in_zone;

    fn wish((year, month, day): (i64, i64, i64), repeats: Repeats) -> Wish {
        let (about, words, ends_on) = (String::new(), "Snow".to_owned(), String::new());
        Wish { year, month, day, about, words, letter: Reach::Says, repeats, ends_on }
    }

    fn next(wish: &Wish, now: &str) -> String {
        let now: Zoned = now.parse().unwrap();
        let zone = now.time_zone().iana_name().unwrap().to_owned();
        wish.next_at(&now).map_or(String::new(), |at| in_zone(at, &zone).datetime().to_string())
    }

    #[test]
    fn it_is_nine_of_her_day_in_winter_and_summer_and_where_the_clocks_change() {
        let spring = wish((2011, 3, 28), Repeats::Year);
        assert_eq!(next(&spring, "2027-03-01T00:00:00+00:00[Europe/London]"), "2027-03-28T09:00:00");
        // On the 28th of March 2027 the clocks go forward in Europe.
        assert_eq!(next(&spring, "2027-03-28T00:30:00+00:00[Europe/London]"), "2027-03-28T09:00:00");
        assert_eq!(next(&spring, "2027-03-28T09:00:00+01:00[Europe/London]"), "2028-03-28T09:00:00");
        assert_eq!(next(&spring, "2027-03-27T22:00:00-04:00[America/New_York]"), "2027-03-28T09:00:00");
    }

    #[test]
    fn the_29th_of_february_is_the_28th_in_a_year_without_one() {
        let leap = wish((2024, 2, 29), Repeats::Year);
        assert_eq!(next(&leap, "2027-01-01T00:00:00+00:00[Europe/London]"), "2027-02-28T09:00:00");
        assert_eq!(next(&leap, "2028-01-01T00:00:00+00:00[Europe/London]"), "2028-02-29T09:00:00");
    }

    #[test]
    fn the_31st_of_each_month_is_its_last_day_and_never_skips_one() {
        let monthly = wish((0, 0, 31), Repeats::Month);
        for (now, then) in [
            ("2027-01-31T09:00:00+00:00[Europe/London]", "2027-02-28T09:00:00"),
            ("2027-02-28T09:00:00+00:00[Europe/London]", "2027-03-31T09:00:00"),
            ("2027-12-31T10:00:00+00:00[Europe/London]", "2028-01-31T09:00:00"),
        ] {
            assert_eq!(next(&monthly, now), then);
        }
    }

    #[test]
    fn what_is_over_or_not_a_day_has_no_letter() {
        let now: Zoned = "2026-12-01T10:00:00+00:00[Europe/London]".parse().unwrap();
        let lacks = |parts, repeats| wish(parts, repeats).lacks(&now);
        assert_eq!(lacks((2026, 12, 1), Repeats::Once), Some(Missing::Over));
        assert_eq!(lacks((2026, 12, 2), Repeats::Once), None);
        assert_eq!(lacks((0, 12, 2), Repeats::Once), Some(Missing::WholeDate));
        assert_eq!(lacks((1987, 4, 0), Repeats::Year), Some(Missing::DayAndMonth));
        assert_eq!(lacks((0, 2, 29), Repeats::Year), None);
        assert_eq!(lacks((2027, 2, 29), Repeats::Once), Some(Missing::NoSuchDay));
        assert_eq!(lacks((0, 0, 0), Repeats::Month), Some(Missing::Day));
        let ends = Wish { ends_on: "2027-05-01".into(), ..wish((0, 6, 1), Repeats::Year) };
        assert_eq!(ends.lacks(&now), Some(Missing::Over));
        let to_come = wish((2030, 6, 1), Repeats::Year);
        assert_eq!(next(&to_come, "2026-12-01T10:00:00+00:00[Europe/London]"), "2030-06-01T09:00:00");
    }
}
