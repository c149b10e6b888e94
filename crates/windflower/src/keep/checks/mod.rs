//! Verified by name: every original is read from end to end and compared with what was kept, each night and whenever
//! somebody asks. What cannot be reached is never called missing.

pub mod found;
pub mod jobs;
mod store;

use std::collections::HashSet;

use jiff::civil::Date;
use platform::blobs::{BlobError, Blobs};
use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError};

use self::found::{Found, Report, State};
use crate::keep::boxes::OwnBox;

/// Originals that are asked for at a time.
const A_PAGE: i64 = 200;

/// Reads every original there is and says of each what was found, as it goes; writes it down too. At the end it looks
/// for blobs that nothing needs. Nothing is changed or removed.
///
/// # Errors
/// Whatever the database says. What the store says is part of the report.
pub async fn all(
    (db, blobs, clock): (&Db, &Blobs, &Clock),
    mut tell: impl FnMut(&Found),
) -> Result<Report, DbError> {
    let mut report = Report::default();
    let mut after = String::new();
    loop {
        let page = store::originals(db, &after, A_PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.keepsake_id.clone();
        for original in page {
            let Some(found) = one(db, blobs, &original).await? else { continue };
            // What could not be read says nothing new about the photograph.
            if found.state != State::CannotCheck {
                store::note(db, &original.keepsake_id, found.state.word(), clock.now()).await?;
            }
            report.count(&found);
            tell(&found);
        }
    }
    for found in extra(db, blobs).await? {
        report.count(&found);
        tell(&found);
    }
    Ok(report)
}

/// What is found of one original; `None` if it was removed while it was looked at.
async fn one(db: &Db, blobs: &Blobs, original: &store::Original) -> Result<Option<Found>, DbError> {
    let state = match blobs.check(&original.blob).await {
        Ok(kept) if kept.hash == original.hash && i64::try_from(kept.bytes) == Ok(original.bytes) => {
            State::Whole
        }
        Ok(_) | Err(BlobError::Damaged(_)) => State::Damaged,
        Err(BlobError::NotFound) => State::Missing,
        Err(_) => State::CannotCheck,
    };
    if state == State::Missing && !store::is_original(db, &original.blob).await? {
        return Ok(None);
    }
    Ok(Some(Found { keepsake_id: original.keepsake_id.clone(), blob: original.blob.clone(), state }))
}

/// Blobs that no photograph, no rendition and no note of what is arriving or leaving knows. What a writer begins while
/// this looks is noted before it is written, so the list of blobs is read first.
async fn extra(db: &Db, blobs: &Blobs) -> Result<Vec<Found>, DbError> {
    let Ok(there) = blobs.list().await else { return Ok(Vec::new()) };
    let known: HashSet<String> = store::known(db).await?.into_iter().collect();
    let mut extra = Vec::new();
    for blob in there.into_iter().filter(|blob| !known.contains(blob)) {
        // It may have been removed for good between the two lists.
        if blobs.open(&blob).await.is_ok() {
            extra.push(Found { keepsake_id: String::new(), blob, state: State::Extra });
        }
    }
    Ok(extra)
}

/// What a box says of its originals in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Nothing is kept in it.
    Empty,
    /// All are whole.
    Whole {
        /// How many.
        count: i64,
        /// The longest ago that one of them was compared.
        since: Moment,
    },
    /// Some are not.
    NotAll {
        /// How many are whole.
        whole: i64,
        /// Of how many.
        count: i64,
    },
}

/// The line of a box. Also what is put away counts: it can be brought back.
///
/// # Errors
/// Whatever the database says.
pub async fn line(db: &Db, own_box: &OwnBox) -> Result<Line, DbError> {
    let counted = store::count(db, own_box.id()).await?;
    Ok(match counted {
        store::Counted { count: 0, .. } => Line::Empty,
        store::Counted { count, whole, since } if whole == count => Line::Whole { count, since },
        store::Counted { count, whole, .. } => Line::NotAll { whole, count },
    })
}

/// How a day is called where something was checked on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Today.
    Today,
    /// Yesterday.
    Yesterday,
    /// Longer ago.
    On(Date),
}

impl When {
    /// How `day` is called on `today`.
    pub fn of(day: Date, today: Date) -> When {
        match today.since(day).map(|span| span.get_days()) {
            Ok(0) => When::Today,
            Ok(1) => When::Yesterday,
            _ => When::On(day),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_called_as_people_call_it() {
        let today = date(2026, 3, 1);
        assert_eq!(When::of(today, today), When::Today);
        assert_eq!(When::of(date(2026, 2, 28), today), When::Yesterday);
        assert_eq!(When::of(date(2026, 2, 27), today), When::On(date(2026, 2, 27)));
        assert_eq!(When::of(date(2025, 3, 1), today), When::On(date(2025, 3, 1)));
    }
}
