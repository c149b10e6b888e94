//! Lists that are longer than a page: where one goes on, as it stands in the address, and the way to what stands before and
//! after. It counts nothing and skips nothing: whoever goes on does so behind the row that she saw last, whatever came or
//! went meanwhile, and no part costs more than the first.

use std::fmt::{self, Display};
use std::str::FromStr;

use platform::clock::Moment;
use serde::Deserialize;

use crate::site::refusal::Refusal;

/// How many photographs, people or stories stand on one page of a longer list.
pub const ON_PAGE: usize = 24;
/// In the place of a key that the last part comes before.
const END: &str = "end";
/// Longest id in a key.
const MOST_ID: usize = 40;

/// What stands in the address; both empty at the beginning of a list.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Turn {
    #[serde(default)]
    after: String,
    #[serde(default)]
    before: String,
}

/// The part of a list that is asked for: what follows this row, or what comes before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whence<K> {
    /// What follows.
    After(K),
    /// What comes before.
    Before(K),
}

impl Turn {
    /// As it stands in the address of a list that takes more than this.
    pub fn of(after: &str, before: &str) -> Turn {
        Turn { after: after.to_owned(), before: before.to_owned() }
    }

    /// To the last part.
    pub fn to_end() -> Turn {
        Turn { after: String::new(), before: END.to_owned() }
    }

    /// Reads the key; `start` is before everything in the list, `end` behind it.
    ///
    /// # Errors
    /// `Refusal::NotFound` for a key that nobody was given: there is no such part of the list.
    pub fn read<K: FromStr>(&self, (start, end): (K, K)) -> Result<Whence<K>, Refusal> {
        let key = |text: &str| text.parse().map_err(|_| Refusal::NotFound);
        match (self.after.as_str(), self.before.as_str()) {
            ("", "") => Ok(Whence::After(start)),
            (after, "") => Ok(Whence::After(key(after)?)),
            ("", END) => Ok(Whence::Before(end)),
            ("", before) => Ok(Whence::Before(key(before)?)),
            _ => Err(Refusal::NotFound),
        }
    }

    fn is_start(&self) -> bool {
        self.after.is_empty() && self.before.is_empty()
    }
}

impl Display for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "after={}&before={}", self.after, self.before)
    }
}

/// A part of a list, with the way on and back, as it goes behind the `?` of an address.
pub struct Part<T> {
    /// The rows, in the order of the list.
    pub rows: Vec<T>,
    /// To what comes before.
    pub back: Option<String>,
    /// To what follows.
    pub on: Option<String>,
}

impl<T> Part<T> {
    /// `rows` stand in the order in which they were asked for, away from the key, and are one more than `most` where there
    /// is more that way.
    ///
    /// # Errors
    /// `Refusal::NotFound` where nothing stands there any more; a list that is empty is no such place.
    pub fn of<K: Display>(
        turn: &Turn,
        mut rows: Vec<T>,
        most: usize,
        key: impl Fn(&T) -> K,
    ) -> Result<Part<T>, Refusal> {
        if rows.is_empty() && !turn.is_start() && turn.before != END {
            return Err(Refusal::NotFound);
        }
        let is_more = rows.len() > most;
        rows.truncate(most);
        let backwards = !turn.before.is_empty();
        if backwards {
            rows.reverse();
        }
        let before = |row: &T| format!("before={}", key(row));
        let after = |row: &T| format!("after={}", key(row));
        let (is_back, is_on) =
            if backwards { (is_more, turn.before != END) } else { (!turn.is_start(), is_more) };
        Ok(Part {
            back: rows.first().filter(|_| is_back).map(before),
            on: rows.last().filter(|_| is_on).map(after),
            rows,
        })
    }
}

/// How many rows to ask for, so that it is known whether there are more.
pub fn one_more(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1)
}

/// A row of a list that stands in the order of a time; the id tells apart what has the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The time.
    pub at: Moment,
    /// The id.
    pub id: String,
}

impl Spot {
    /// Earlier than every row.
    pub const EARLIEST: Spot = Spot { at: Moment(i64::MIN), id: String::new() };
    /// Later than every row.
    pub const LATEST: Spot = Spot { at: Moment(i64::MAX), id: String::new() };

    /// Where this row stands.
    pub fn new(at: Moment, id: &str) -> Spot {
        Spot { at, id: id.to_owned() }
    }
}

impl Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.at.millis(), self.id)
    }
}

impl FromStr for Spot {
    type Err = ();

    fn from_str(text: &str) -> Result<Spot, ()> {
        let (at, id) = text.split_once('.').ok_or(())?;
        let at = at.parse().map_err(|_| ())?;
        if is_id(id) { Ok(Spot::new(Moment(at), id)) } else { Err(()) }
    }
}

/// Whether it could be an id or an address of ours; that there is such a thing is not asked.
pub fn is_id(text: &str) -> bool {
    let quiet = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= MOST_ID && text.bytes().all(quiet)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turn(after: &str, before: &str) -> Turn {
        Turn { after: after.to_owned(), before: before.to_owned() }
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_no_other() {
        let spot = Spot::new(Moment(1_795_384_800_000), "0199-abc");
        assert_eq!(spot.to_string().parse(), Ok(spot.clone()));
        assert_eq!(
            turn("", "").read((Spot::EARLIEST, Spot::LATEST)).ok(),
            Some(Whence::After(Spot::EARLIEST))
        );
        assert_eq!(
            turn("", "5.a").read((spot.clone(), spot)).ok(),
            Some(Whence::Before(Spot::new(Moment(5), "a")))
        );
        let long = format!("5.{}", "a".repeat(41));
        for made_up in ["5", "5.", ".a", "5.A", "x.a", "5.a'--", "99999999999999999999.a", "5.ä", &long] {
            assert!(turn(made_up, "").read((Spot::EARLIEST, Spot::LATEST)).is_err(), "{made_up}");
        }
        assert!(turn("5.a", "5.a").read((Spot::EARLIEST, Spot::LATEST)).is_err(), "both at once");
    }

    #[test]
    fn the_ways_lead_where_there_is_more() {
        let part = |turn: Turn, rows: &[i64]| {
            let part = Part::of(&turn, rows.to_vec(), 2, |row| *row).unwrap();
            (part.rows, part.back, part.on)
        };
        let way = |text: &str| Some(text.to_owned());
        assert_eq!(part(turn("", ""), &[1, 2]), (vec![1, 2], None, None), "all of it");
        assert_eq!(part(turn("", ""), &[1, 2, 3]), (vec![1, 2], None, way("after=2")), "the first");
        assert_eq!(
            part(turn("2", ""), &[3, 4, 5]),
            (vec![3, 4], way("before=3"), way("after=4")),
            "the middle"
        );
        assert_eq!(part(turn("4", ""), &[5]), (vec![5], way("before=5"), None), "the last");
        assert_eq!(
            part(turn("", "5"), &[4, 3, 2]),
            (vec![3, 4], way("before=3"), way("after=4")),
            "and back"
        );
        assert_eq!(part(turn("", "3"), &[2, 1]), (vec![1, 2], None, way("after=2")), "to the first");
        assert_eq!(part(Turn::to_end(), &[5, 4, 3]), (vec![4, 5], way("before=4"), None), "to the last");
        assert_eq!(part(turn("", ""), &[]), (vec![], None, None), "an empty list");
        assert_eq!(part(Turn::to_end(), &[]), (vec![], None, None), "and its end");
        let gone = Part::of(&turn("5", ""), Vec::<i64>::new(), 2, |row| *row);
        assert!(matches!(gone, Err(Refusal::NotFound)), "what followed has gone");
    }
}
