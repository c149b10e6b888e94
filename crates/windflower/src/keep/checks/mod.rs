//! Verified by name: every original is read from end to end and compared with what was kept, each night and whenever
//! somebody asks, and so in every copy. What cannot be reached is never called missing; what is not whole in one place is
//! written anew from another.

pub mod found;
pub mod jobs;
mod store;

use std::collections::HashSet;

use jiff::civil::Date;
use platform::blobs::{BlobError, Blobs, Mended, Replica};
use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};
use platform::secret::PlaceKey;

use self::found::{Counts, Found, Report, State};
use crate::ids::{BoxId, KeepsakeId};
use crate::keep::boxes::OwnBox;
use crate::settings::SecondCopy;

/// Originals that are asked for at a time.
const A_PAGE: i64 = 200;

/// What a check needs.
#[derive(Clone, Copy)]
pub struct Check<'a> {
    /// The database.
    pub db: &'a Db,
    /// The originals, and every copy of them.
    pub blobs: &'a Blobs,
    /// The time.
    pub clock: &'a Clock,
    /// Whether what is not whole is written anew from where it is. Nothing else is ever changed or removed.
    pub mends: bool,
}

impl Check<'_> {
    /// Reads every original in every place and says of each what was found, as it goes; writes it down too. At the end
    /// it looks for blobs that nothing needs.
    pub async fn all(&self, mut tell: impl FnMut(&Found)) -> Result<Report, DbError> {
        let mut report = Report::of(self.blobs.everywhere().count() - 1);
        let mut after = None;
        loop {
            let page = store::originals(self.db, after.as_ref(), A_PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.keepsake_id.clone());
            for original in page {
                for found in self.one(&original).await? {
                    report.count(&found);
                    tell(&found);
                }
            }
        }
        for at in self.blobs.everywhere() {
            for found in self.extra(at).await? {
                report.count(&found);
                tell(&found);
            }
        }
        Ok(report)
    }

    /// What is found of one original, in every place; nothing if it was removed while it was looked at.
    async fn one(&self, original: &store::Original) -> Result<Vec<Found>, DbError> {
        let mut all = Vec::new();
        for at in self.blobs.everywhere() {
            let (keepsake_id, blob) = (Some(original.keepsake_id.clone()), original.blob.clone());
            all.push(Found { keepsake_id, blob, at, state: self.state(at, original).await, mended: false });
        }
        let is_gone = all.iter().any(|found| found.state == State::Missing)
            && !store::is_original(self.db, &original.blob).await?;
        if is_gone {
            return Ok(Vec::new());
        }
        if self.mends {
            for found in &mut all {
                found.mended = self.mended(original, found).await;
            }
        }
        // What could not be read says nothing new about the photograph.
        let here = all.first().map_or(State::CannotCheck, Found::now);
        if here != State::CannotCheck {
            store::note(self.db, &original.keepsake_id, here, self.clock.now()).await?;
        }
        Ok(all)
    }

    async fn state(&self, at: Replica, original: &store::Original) -> State {
        match self.blobs.check_at(at, &original.blob).await {
            Ok(found) if Some(&found) == original.kept().as_ref() => State::Whole,
            Ok(_) | Err(BlobError::Damaged(_)) => State::Damaged,
            Err(BlobError::NotFound) => State::Missing,
            Err(_) => State::CannotCheck,
        }
    }

    /// Whether it was written anew. Where that is not possible now, the next night tries again.
    async fn mended(&self, original: &store::Original, found: &Found) -> bool {
        let (State::Damaged | State::Missing, Some(kept)) = (found.state, original.kept()) else {
            return false;
        };
        match self.blobs.mend(found.at, &kept).await {
            Ok(mended) => {
                self.let_go_of_what_was_removed(&kept.key).await;
                mended == Mended::Yes
            }
            Err(error) => {
                tracing::error!(%error, keepsake = found.keepsake_id.as_deref(), "an original could not be written anew");
                false
            }
        }
    }

    /// Removed while it was written anew, it must not stay there.
    async fn let_go_of_what_was_removed(&self, blob: &str) {
        if matches!(store::is_original(self.db, blob).await, Ok(false))
            && let Err(error) = self.blobs.delete(blob).await
        {
            tracing::error!(%error, blob, "an original that was removed meanwhile could not be taken out of a copy");
        }
    }

    /// Blobs that no photograph, no rendition and no note of what is arriving or leaving knows. What a writer begins
    /// while this looks is noted before it is written, so the list of blobs is read first.
    async fn extra(&self, at: Replica) -> Result<Vec<Found>, DbError> {
        let Ok(there) = self.blobs.list_at(at).await else { return Ok(Vec::new()) };
        let known: HashSet<String> = store::known(self.db).await?.into_iter().collect();
        let mut extra = Vec::new();
        for blob in there.into_iter().filter(|blob| !known.contains(blob)) {
            // It may have been removed for good between the two lists.
            if !matches!(self.blobs.check_at(at, &blob).await, Err(BlobError::NotFound)) {
                extra.push(Found { keepsake_id: None, blob, at, state: State::Extra, mended: false });
            }
        }
        Ok(extra)
    }
}

/// Adds the copies that the steward named. One that was filled before is not made anew where it is not there; one that
/// is new is filled by the next check, which is then due at once.
///
/// # Errors
/// A plain sentence.
pub async fn open_copies(
    mut blobs: Blobs,
    copies: &[SecondCopy],
    key: &PlaceKey,
    (db, clock): (&Db, &Clock),
) -> Result<Blobs, String> {
    let sentence = |error: DbError| format!("The database cannot be used: {error}.");
    for copy in copies {
        let name = copy.known_as();
        let filled = store::is_filled(db, &name).await.map_err(sentence)?;
        let (what, opened) = match copy {
            SecondCopy::Folder(path) => ("folder", blobs.with_copy(path.clone(), key, filled)),
            SecondCopy::Bucket(address) => ("bucket", blobs.with_bucket(address.clone(), key, filled).await),
        };
        blobs = opened.map_err(|error| {
            let reason = match error {
                BlobError::Io(reason) => reason.to_string(),
                other => other.to_string(),
            };
            format!("The {what} {copy} for a copy of the pictures cannot be used: {reason}.")
        })?;
        if !filled {
            store::begin_filling(db, &name, clock.now()).await.map_err(sentence)?;
        }
    }
    Ok(blobs)
}

/// How it stands in one place, by the last check that came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckedPlace {
    /// Which copy, from 0; `None` for the folder of the pictures itself.
    pub copy: Option<usize>,
    /// When that check ended, if there was one.
    pub ended_at: Option<Moment>,
    /// What it found.
    pub counts: Counts,
}

/// The folder of the pictures, and then each copy.
pub async fn places(db: &Db, copies: usize) -> Result<Vec<CheckedPlace>, DbError> {
    let mut places = Vec::new();
    for copy in std::iter::once(None).chain((0..copies).map(Some)) {
        let ended_at = store::ended_at(db, copy).await?;
        let counts = store::last(db, copy).await?.unwrap_or_default();
        places.push(CheckedPlace { copy, ended_at, counts });
    }
    Ok(places)
}

/// What a box says of its originals in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxLine {
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
pub async fn line(q: impl Query, own_box: &OwnBox) -> Result<BoxLine, DbError> {
    let store::Counted { count, whole, since } = store::count(q, own_box.id()).await?;
    Ok(match since {
        None => BoxLine::Empty,
        Some(since) if whole == count => BoxLine::Whole { count, since },
        Some(_) => BoxLine::NotAll { whole, count },
    })
}

/// A photograph is kept from now on; whoever writes its row calls this in the same transaction.
pub(crate) async fn begin(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
    store::begin(tx, keepsake_id).await
}

/// A photograph of this box was removed in this transaction.
pub(crate) async fn end(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    store::end(tx, box_id).await
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

/// A backup was restored: copies are not those of this machine, and the next check is due at once.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
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
