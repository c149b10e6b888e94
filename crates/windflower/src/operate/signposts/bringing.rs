//! What a file would change of the list. It is shown before it is done; what the file does not name stays.

use std::collections::{HashMap, HashSet};

use platform::clock::Clock;
use platform::db::{DbError, Tx};

use crate::ids::SignpostId;
use crate::site::signposts::{self, Changed, Entry, Signpost, tsv};

/// A row that changes.
pub struct Change {
    /// As it is.
    pub before: Entry,
    /// As it will be.
    pub post: Signpost,
    /// Column, what stands there, what will stand there.
    pub cells: Vec<(&'static str, String, String)>,
}

/// What a file would change.
pub struct Plan {
    /// Rows that the place does not have.
    pub new: Vec<Signpost>,
    /// Rows that it has otherwise.
    pub changed: Vec<Change>,
    /// Rows that it took out, and that are there again.
    pub back: Vec<Change>,
    /// Rows that the file does not name.
    pub missing: Vec<Entry>,
    /// Whether its rows stand in another order.
    pub is_other_order: bool,
    order: Vec<(String, String)>,
}

impl Plan {
    /// What these rows would change of those.
    pub fn of(rows: Vec<Signpost>, there: Vec<Entry>) -> Plan {
        let order: Vec<_> = rows.iter().map(key).collect();
        let named: HashSet<_> = order.iter().cloned().collect();
        let before: Vec<_> =
            there.iter().filter(|entry| !entry.is_out).map(|entry| key(&entry.post)).collect();
        let before = before.into_iter().filter(|key| named.contains(key));
        let mut by_key: HashMap<_, _> = there.into_iter().map(|entry| (key(&entry.post), entry)).collect();
        let is_there = |key: &&(String, String)| by_key.get(*key).is_some_and(|entry| !entry.is_out);
        let is_other_order = !before.eq(order.iter().filter(is_there).cloned());
        let (mut new, mut changed, mut back) = (Vec::new(), Vec::new(), Vec::new());
        for post in rows {
            let Some(before) = by_key.remove(&key(&post)) else {
                new.push(post);
                continue;
            };
            let cells = tsv::COLUMNS
                .map(|column| (column, tsv::cell(&before.post, column), tsv::cell(&post, column)));
            let cells: Vec<_> = cells.into_iter().filter(|(_, was, will)| was != will).collect();
            if before.is_out {
                back.push(Change { before, post, cells });
            } else if !cells.is_empty() {
                changed.push(Change { before, post, cells });
            }
        }
        let mut missing: Vec<Entry> = by_key.into_values().filter(|entry| !entry.is_out).collect();
        missing.sort_by(|one, other| one.post.key().cmp(&other.post.key()));
        Plan { new, changed, back, missing, is_other_order, order }
    }

    /// Whether all stays as it is; whether what the file does not name goes was not asked.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.back.is_empty() && !self.is_other_order
    }

    /// Does it; what the file does not name is taken out only if somebody said so.
    pub async fn carry_out(self, tx: &mut Tx, clock: &Clock, and_missing: bool) -> Result<Changed, DbError> {
        for post in &self.new {
            let added = signposts::add(tx, clock, post, None).await?;
            if added != Changed::Done {
                return Ok(added);
            }
        }
        for change in self.changed.iter().chain(&self.back) {
            let changed = signposts::change(tx, &change.before, &change.post, None).await?;
            if changed != Changed::Done {
                return Ok(changed);
            }
        }
        for entry in self.missing.iter().filter(|_| and_missing) {
            signposts::set_out(tx, &entry.id, true).await?;
        }
        let places: HashMap<_, _> = self.order.into_iter().zip(0..).collect();
        let mut all: Vec<(usize, SignpostId)> = Vec::new();
        for entry in signposts::all(&mut *tx).await? {
            all.push((places.get(&key(&entry.post)).copied().unwrap_or(usize::MAX), entry.id));
        }
        all.sort_by_key(|(place, _)| *place);
        let ids: Vec<SignpostId> = all.into_iter().map(|(_, id)| id).collect();
        signposts::set_order(tx, &ids).await?;
        Ok(Changed::Done)
    }
}

fn key(post: &Signpost) -> (String, String) {
    (post.country.clone(), post.organisation.clone())
}
