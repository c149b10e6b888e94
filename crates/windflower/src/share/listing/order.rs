//! The order in which stories stand in lists: by month, the newest first, and mixed within it. In the order in which they came
//! two stories of one evening would stand side by side, under whatever names; the month stands on each page anyway.
//!
//! Within a month they stand by their address, which is chance, beginning somewhere else each day: so every story of a month
//! comes to the front some day, and still the next part of a list is found by a key, however long the list is.

use std::fmt::{self, Display};
use std::str::FromStr;

use jiff::civil::Date;

use crate::site::turning::is_id;

/// Comes before every address, and after every one.
const ENDS: (&str, &str) = ("", "~");
/// Comes before and after every month.
const MONTHS: (&str, &str) = ("", "~");
/// What addresses are made of.
const LETTERS: &[u8; 32] = b"234567abcdefghijklmnopqrstuvwxyz";
/// How much of a hash is where a day begins; shorter than an address, so that it is none.
const BEGINS: usize = 8;

/// A place in a list as it is mixed on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSpot {
    day: Date,
    month: String,
    /// Empty before the first list of all.
    address: String,
}

impl ListSpot {
    /// Before everything, as it is mixed on this day.
    pub fn start(day: Date) -> ListSpot {
        ListSpot { day, month: MONTHS.1.to_owned(), address: String::new() }
    }

    /// Behind everything.
    pub fn end(day: Date) -> ListSpot {
        ListSpot { day, month: MONTHS.0.to_owned(), address: String::new() }
    }

    /// Where this story stands, as the list is mixed on the day of `self`.
    pub fn at(&self, month: &str, address: &str) -> ListSpot {
        ListSpot { day: self.day, month: month.to_owned(), address: address.to_owned() }
    }

    /// Its month; before everything it is later than any other.
    pub fn month(&self) -> &str {
        &self.month
    }

    /// Of which story; empty before everything and behind it.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The addresses of a month in their order, as ranges whose ends do not belong to them.
    pub fn whole_month(&self) -> [Range; 2] {
        let begin = begin(self.day);
        [Range::new(&begin, ENDS.1), Range::new(ENDS.0, &begin)]
    }

    /// What of its own month follows it.
    pub fn rest_of_month(&self) -> Vec<Range> {
        let begin = begin(self.day);
        if self.address > begin {
            vec![Range::new(&self.address, ENDS.1), Range::new(ENDS.0, &begin)]
        } else {
            vec![Range::new(&self.address, &begin)]
        }
    }

    /// What of its own month comes before it; the last of it first.
    pub fn month_before(&self) -> Vec<Range> {
        let begin = begin(self.day);
        if self.address > begin {
            vec![Range::new(&begin, &self.address)]
        } else {
            vec![Range::new(ENDS.0, &self.address), Range::new(&begin, ENDS.1)]
        }
    }
}

/// Addresses between two, without these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    /// What comes before the first.
    pub above: String,
    /// What comes after the last.
    pub below: String,
}

impl Range {
    fn new(above: &str, below: &str) -> Range {
        Range { above: above.to_owned(), below: below.to_owned() }
    }
}

/// Where the months begin on this day: in the letters of addresses, so that it may be before each of them.
fn begin(day: Date) -> String {
    let hash = blake3::hash(day.to_string().as_bytes());
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte % 32)]);
    hash.as_bytes().iter().take(BEGINS).map(letter).collect()
}

impl Display for ListSpot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.day, self.month, self.address)
    }
}

impl FromStr for ListSpot {
    type Err = ();

    fn from_str(text: &str) -> Result<ListSpot, ()> {
        let mut parts = text.splitn(3, '.');
        let mut next = || parts.next().filter(|part| is_id(part)).ok_or(());
        let (day, month, address) = (next()?, next()?, next()?);
        let day = day.parse().map_err(|_| ())?;
        Ok(ListSpot { day, month: month.to_owned(), address: address.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const ADDRESSES: [&str; 6] = ["2xyz", "5abc", "cccc", "hhhh", "nooo", "tttt"];

    fn within(range: &Range) -> Vec<&'static str> {
        let inside = |one: &&str| **one > *range.above && **one < *range.below;
        ADDRESSES.into_iter().filter(inside).collect()
    }

    fn all(ranges: &[Range]) -> Vec<&'static str> {
        ranges.iter().flat_map(within).collect()
    }

    #[test]
    fn every_story_of_a_month_comes_to_the_front_some_day() {
        let mut first: Vec<&str> = (1..=30)
            .flat_map(|day| (1..=12).map(move |month| date(2026, month, day.min(28))))
            .map(|day| all(&ListSpot::start(day).whole_month())[0])
            .collect();
        first.sort_unstable();
        first.dedup();
        assert_eq!(first, ADDRESSES);
    }

    #[test]
    fn what_comes_before_a_story_and_what_follows_are_the_rest_of_its_month() {
        for day in 1..=28 {
            let start = ListSpot::start(date(2026, 11, day));
            let whole = all(&start.whole_month());
            assert_eq!(whole.len(), ADDRESSES.len());
            for (at, address) in whole.iter().enumerate() {
                let spot = start.at("2026-11", address);
                assert_eq!(all(&spot.rest_of_month()), whole[at + 1..]);
                let mut before: Vec<&str> = spot
                    .month_before()
                    .iter()
                    .flat_map(|range| within(range).into_iter().rev().collect::<Vec<_>>())
                    .collect();
                before.reverse();
                assert_eq!(before, whole[..at]);
                assert_eq!(spot.to_string().parse(), Ok(spot));
            }
        }
    }

    #[test]
    fn a_key_that_nobody_was_given_is_none() {
        for made_up in [
            "",
            "2026-11-30",
            "2026-11-30.2026-11",
            "2026-11-31.2026-11.a",
            "x.2026-11.a",
            "2026-11-30.2026-11.a.b",
        ] {
            assert!(made_up.parse::<ListSpot>().is_err(), "{made_up}");
        }
    }
}
