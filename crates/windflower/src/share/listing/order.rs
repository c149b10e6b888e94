//! The order of lists: by month, the newest month first, and mixed within it. In the order in which they came two
//! stories of one evening would stand side by side, under whatever names; the month stands on each page anyway.

use std::cmp::Reverse;

use jiff::civil::Date;

/// What is known of a story where lists are put in order.
pub struct Place<'a> {
    /// Its public address.
    pub address: &'a str,
    /// The day on which it was first shown, in the place's time zone.
    pub shown: Date,
}

/// Sorts by this: made of the month, of today and of the address, which is chance, and of nothing else. It is mixed
/// anew each day, so that every story of a month comes to the front some day.
pub fn order(place: &Place<'_>, today: Date) -> (Reverse<(i16, i8)>, [u8; 32]) {
    let mixed = blake3::hash(format!("{today} {}", place.address).as_bytes());
    (Reverse((place.shown.year(), place.shown.month())), *mixed.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn ordered(stories: &[(&'static str, Date)], today: Date) -> Vec<&'static str> {
        let mut sorted = stories.to_vec();
        sorted.sort_by_key(|(address, shown)| order(&Place { address, shown: *shown }, today));
        sorted.into_iter().map(|(address, _)| address).collect()
    }

    #[test]
    fn the_day_within_a_month_changes_nothing() {
        let addresses = ["a", "b", "c", "d", "e", "f", "g"];
        let on = |day: fn(i8) -> i8| -> Vec<(&'static str, Date)> {
            (0..7).map(|at| (addresses[usize::from(at as u8)], date(2026, 11, day(at)))).collect()
        };
        let today = date(2026, 11, 30);
        assert_eq!(ordered(&on(|at| at + 1), today), ordered(&on(|at| 28 - at), today));
        assert_ne!(ordered(&on(|at| at + 1), today), ordered(&on(|at| at + 1), date(2026, 12, 1)));
    }

    #[test]
    fn a_newer_month_comes_first() {
        let stories = [("a", date(2025, 12, 31)), ("b", date(2026, 10, 31)), ("c", date(2026, 11, 1))];
        assert_eq!(ordered(&stories, date(2026, 11, 2)), ["c", "b", "a"]);
    }
}
