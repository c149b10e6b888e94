//! How a photograph lies, and on which day it was taken, as far as somebody knows.

use jiff::civil::Date;
use platform::clock::Moment;
use platform::db::{DbError, FromValue, Value};

/// By how many quarters a picture is turned clockwise, on top of what its file says: 0 to 3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turned(u8);

impl Turned {
    /// Reads what a form says: how it is to lie, not by how much it is to be turned. So two windows that turn the same picture
    /// come to what one of them showed, and a form that is sent twice turns once.
    pub fn read(text: &str) -> Option<Turned> {
        text.parse().ok().filter(|quarters| *quarters < 4).map(Turned)
    }

    /// 0 to 3.
    pub fn quarters(self) -> u8 {
        self.0
    }

    /// One quarter more to the left.
    pub fn left(self) -> Turned {
        Turned((self.0 + 3) % 4)
    }

    /// One quarter more to the right.
    pub fn right(self) -> Turned {
        Turned((self.0 + 1) % 4)
    }
}

impl From<Turned> for Value {
    fn from(turned: Turned) -> Value {
        Value::from(i64::from(turned.0))
    }
}

impl FromValue for Turned {
    fn from_value(value: Value) -> Result<Turned, DbError> {
        let quarters = i64::from_value(value)?;
        Ok(Turned(u8::try_from(quarters.rem_euclid(4)).unwrap_or_default()))
    }
}

/// The day a photograph was taken; its month, its year or all of it may be unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken(i64);

impl Taken {
    /// Reads a number like 20260502, as a file or a row has it; what is no day is unknown.
    pub fn of_number(number: i64) -> Taken {
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
        Taken::of(year, month, day).unwrap_or_default()
    }

    /// Year, month and day; 0 for what is not known, and without a month there is no day. `None` for what is no day.
    pub fn of(year: i64, month: i64, day: i64) -> Option<Taken> {
        let is_open = |number: i64, most: i64| (0..=most).contains(&number);
        let open = is_open(month, 12) && is_open(day, 31) && (month > 0 || day == 0);
        if (year, month, day) == (0, 0, 0) {
            return Some(Taken(0));
        }
        let taken = Taken(year * 10_000 + month * 100 + day);
        ((1826..=9999).contains(&year) && open && taken.first_day().is_some()).then_some(taken)
    }

    /// Whether nothing of it is known.
    pub fn is_unknown(self) -> bool {
        self.0 == 0
    }

    /// `(year, month, day)`; 0 for what is not known.
    pub fn parts(self) -> (i64, i64, i64) {
        (self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
    }

    /// Its first day.
    pub fn first_day(self) -> Option<Date> {
        let (year, month, day) = self.parts();
        let small = |number: i64| i8::try_from(number.max(1)).ok();
        Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()
    }

    /// Where it stands among others by its day: at noon, so that it is the same day everywhere. What is unknown stands where it
    /// came.
    pub fn stands_at(self, kept_at: Moment) -> Moment {
        let noon = self.first_day().filter(|_| !self.is_unknown()).map(|day| day.at(12, 0, 0, 0));
        let moment = noon.and_then(|noon| noon.to_zoned(jiff::tz::TimeZone::UTC).ok());
        moment.map_or(kept_at, |noon| Moment(noon.timestamp().as_millisecond()))
    }
}

impl From<Taken> for Value {
    fn from(taken: Taken) -> Value {
        Value::from(taken.0)
    }
}

impl FromValue for Taken {
    fn from_value(value: Value) -> Result<Taken, DbError> {
        i64::from_value(value).map(Taken::of_number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_part_of_a_day_may_stay_open_and_what_is_none_is_not_read() {
        for (year, month, day) in [(0, 0, 0), (1987, 0, 0), (1987, 4, 0), (2024, 2, 29)] {
            assert_eq!(Taken::of(year, month, day).map(Taken::parts), Some((year, month, day)));
        }
        for (year, month, day) in
            [(0, 4, 0), (1987, 0, 3), (2023, 2, 29), (2024, 13, 1), (87, 1, 1), (-1, 0, 0)]
        {
            assert_eq!(Taken::of(year, month, day), None, "{year} {month} {day}");
        }
        assert_eq!(Taken::of_number(20_231_399), Taken::default());
    }

    #[test]
    fn a_day_stands_at_its_noon_and_what_is_unknown_where_it_came() {
        let kept_at = Moment(1_795_384_800_000);
        assert_eq!(Taken::default().stands_at(kept_at), kept_at);
        assert_eq!(Taken::of_number(19_700_102).stands_at(kept_at), Moment(36 * 3_600_000));
        assert!(
            Taken::of_number(20_260_500).stands_at(kept_at) < Taken::of_number(20_260_502).stands_at(kept_at)
        );
    }

    #[test]
    fn four_quarters_are_none() {
        let mut turned = Turned::default();
        for _ in 0..4 {
            turned = turned.right();
        }
        assert_eq!((turned, turned.left().right()), (Turned::default(), turned));
        assert_eq!(
            ["0", "3", "4", "-1", ""].map(Turned::read),
            [Some(Turned(0)), Some(Turned(3)), None, None, None]
        );
    }
}
