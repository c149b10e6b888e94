//! What was decided: the whole list, which only grows, and of her own the last, which she can take back for a while.

pub mod web;

use std::collections::HashMap;

use platform::clock::Clock;
use platform::db::{Db, DbError};

use crate::care::things;
use crate::ids::PersonId;
use crate::people::decisions::{Ruling, UNDO_MINUTES, UNDONE};
use crate::people::who::persons;

/// Of these decisions, whether each can be taken back now: it is the last about its thing, and not too long ago.
pub fn undoable<'a>(clock: &Clock, own: &'a [Ruling]) -> Vec<(&'a Ruling, bool)> {
    let since = clock.now().plus_minutes(-UNDO_MINUTES);
    let mut seen: Vec<(&str, &str)> = Vec::new();
    let mut rows = Vec::new();
    for ruling in own {
        let thing = (ruling.kind.word(), ruling.thing_id.as_str());
        let is_last = !seen.contains(&thing);
        seen.push(thing);
        let can =
            is_last && ruling.outcome != UNDONE && ruling.made_at > since && things::can_be_undone(ruling);
        rows.push((ruling, can));
    }
    rows
}

/// The names of those who decided, as far as they are still here.
pub async fn names(db: &Db, rulings: &[Ruling]) -> Result<HashMap<String, String>, DbError> {
    let mut names = HashMap::new();
    for ruling in rulings {
        let by = ruling.decided_by.as_str();
        if by.is_empty() || names.contains_key(by) {
            continue;
        }
        if let Some(called) = persons::called(db, &PersonId::from(by)).await? {
            names.insert(by.to_owned(), called.name);
        }
    }
    Ok(names)
}
