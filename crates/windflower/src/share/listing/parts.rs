//! A part of a list: month after month, and in each from where it begins on that day. Every step is found by an index.

use platform::db::{Db, DbError};

use super::listed_story::ListedStory;
use super::order::{ListSpot, Range};
use super::store::{self, Wanted};
use crate::site::turning::Whence;

/// What follows a place in the list, or comes before it, away from there.
pub async fn part(
    db: &Db,
    wanted: &Wanted<'_>,
    whence: &Whence<ListSpot>,
) -> Result<Vec<ListedStory>, DbError> {
    let mut found = Vec::new();
    let (key, backwards) = match whence {
        Whence::After(key) => (key, false),
        Whence::Before(key) => (key, true),
    };
    let mut month = key.month().to_owned();
    let mut ranges = if backwards { key.month_before() } else { key.rest_of_month() };
    loop {
        for range in &ranges {
            let rest = Wanted { most: left(wanted, &found), ..*wanted };
            found.extend(store::in_month(db, &rest, (&month, range), backwards).await?);
            if left(wanted, &found) == 0 {
                return Ok(found);
            }
        }
        match store::next_month(db, wanted, &month, backwards).await? {
            Some(next) => month = next,
            None => return Ok(found),
        }
        ranges = whole(key, backwards);
    }
}

fn left(wanted: &Wanted<'_>, found: &[ListedStory]) -> i64 {
    wanted.most.saturating_sub(i64::try_from(found.len()).unwrap_or(i64::MAX)).max(0)
}

fn whole(key: &ListSpot, backwards: bool) -> Vec<Range> {
    let mut ranges = key.whole_month().to_vec();
    if backwards {
        ranges.reverse();
    }
    ranges
}
