//! The order of the names: by a spot that is chance, beginning somewhere else each day. It tells nothing of anybody: not who
//! came first, nor which names one person brought.

use std::fmt::{self, Display};
use std::str::FromStr;

use jiff::civil::Date;

use crate::site::turning::{Whence, is_id};

/// Comes before every spot, and after every one.
const ENDS: (&str, &str) = ("", "~");
/// How much of a hash is where a day begins; shorter than a spot, so that it is none.
const BEGINS: usize = 6;

/// A place among the names as they are mixed on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameSpot {
    day: Date,
    /// `^` before everything and `~` behind it, else the spot of a name.
    at: String,
}

impl NameSpot {
    /// Before every name.
    pub fn start(day: Date) -> NameSpot {
        NameSpot { day, at: "^".to_owned() }
    }

    /// Behind every name.
    pub fn end(day: Date) -> NameSpot {
        NameSpot { day, at: "~".to_owned() }
    }

    /// Where this name stands, as they are mixed on the day of `self`.
    pub fn at(&self, spot: &str) -> NameSpot {
        NameSpot { day: self.day, at: spot.to_owned() }
    }

    /// The spot of a name; `None` before everything and behind it.
    pub fn spot(&self) -> Option<&str> {
        Some(self.at.as_str()).filter(|at| !matches!(*at, "^" | "~"))
    }

    /// The day on which they are mixed so.
    pub fn day(&self) -> Date {
        self.day
    }
}

/// The spots that follow a place, or come before it, as ranges in the order in which they are asked for. Their ends do not
/// belong to them.
pub fn ranges(whence: &Whence<NameSpot>) -> Vec<(String, String)> {
    let (Whence::After(key) | Whence::Before(key)) = whence;
    let begin = begin(key.day);
    let range = |above: &str, below: &str| (above.to_owned(), below.to_owned());
    let (first, second) = (range(&begin, ENDS.1), range(ENDS.0, &begin));
    match (whence, key.at.as_str()) {
        (Whence::After(_), "^") => vec![first, second],
        (Whence::Before(_), "~") => vec![second, first],
        (Whence::After(_), "~") | (Whence::Before(_), "^") => Vec::new(),
        (Whence::After(_), at) if *at > *begin => vec![range(at, ENDS.1), second],
        (Whence::After(_), at) => vec![range(at, &begin)],
        (Whence::Before(_), at) if *at > *begin => vec![range(&begin, at)],
        (Whence::Before(_), at) => vec![range(ENDS.0, at), first],
    }
}

fn begin(day: Date) -> String {
    blake3::hash(format!("names {day}").as_bytes()).to_hex()[..BEGINS].to_owned()
}

impl Display for NameSpot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.day, self.at)
    }
}

impl FromStr for NameSpot {
    type Err = ();

    fn from_str(text: &str) -> Result<NameSpot, ()> {
        let (day, at) = text.split_once('.').filter(|(_, at)| is_id(at)).ok_or(())?;
        Ok(NameSpot { day: day.parse().map_err(|_| ())?, at: at.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const SPOTS: [&str; 6] = ["01aaaaaa", "3bbbbbbb", "7ccccccc", "9ddddddd", "ceeeeeee", "ffffffff"];

    fn all(whence: &Whence<NameSpot>) -> Vec<&'static str> {
        let backwards = matches!(whence, Whence::Before(_));
        let mut found = Vec::new();
        for (above, below) in ranges(whence) {
            let mut within: Vec<&str> =
                SPOTS.into_iter().filter(|one| **one > *above && **one < *below).collect();
            if backwards {
                within.reverse();
            }
            found.extend(within);
        }
        found
    }

    #[test]
    fn every_name_comes_to_the_front_some_day_and_the_ways_lead_to_the_rest() {
        let mut first = Vec::new();
        for number in 1..=28 {
            let start = NameSpot::start(date(2026, 10, number));
            let whole = all(&Whence::After(start.clone()));
            assert_eq!(whole.len(), SPOTS.len());
            first.push(whole[0]);
            for (at, spot) in whole.iter().enumerate() {
                let key = start.at(spot);
                assert_eq!(all(&Whence::After(key.clone())), whole[at + 1..]);
                let mut before = all(&Whence::Before(key.clone()));
                before.reverse();
                assert_eq!(before, whole[..at]);
                assert_eq!(key.to_string().parse(), Ok(key));
            }
        }
        first.sort_unstable();
        first.dedup();
        assert!(first.len() > 3, "{first:?}");
        assert!("2026-10-32.a".parse::<NameSpot>().is_err() && "2026-10-15.^".parse::<NameSpot>().is_err());
    }
}
