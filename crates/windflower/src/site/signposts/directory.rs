//! The list in memory, so that no page asks the database for it. It holds nobody's name.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use platform::clock::Clock;
use platform::db::{Db, DbError, Tx};

use super::signpost::Entry;
use super::store;

/// The list at one moment.
#[derive(Debug, Default)]
pub struct Directory {
    version: i64,
    by_country: BTreeMap<String, Vec<Arc<Entry>>>,
}

impl Directory {
    fn of_rows(version: i64, rows: Vec<Entry>) -> Directory {
        let mut by_country: BTreeMap<String, Vec<Arc<Entry>>> = BTreeMap::new();
        for mut entry in rows.into_iter().filter(|entry| !entry.is_out) {
            entry.checked_by = String::new();
            by_country.entry(entry.post.country.clone()).or_default().push(Arc::new(entry));
        }
        Directory { version, by_country }
    }

    /// The list as these rows have it.
    #[cfg(test)]
    pub(super) fn of_posts(posts: impl Iterator<Item = super::Signpost>) -> Directory {
        let rows = posts.zip(0..).map(|(post, number)| Entry {
            id: format!("{number}").into(),
            version: 1,
            hours: super::Hours::read(&post.hours),
            post,
            checked_by: String::new(),
            told_for: None,
            is_out: false,
        });
        Directory::of_rows(1, rows.collect())
    }

    /// Those of one country, in order.
    pub fn of(&self, country: &str) -> &[Arc<Entry>] {
        self.by_country.get(country).map_or(&[], Vec::as_slice)
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.by_country.values().flatten()
    }
}

/// Reads the list within a change of it.
pub async fn load(tx: &mut Tx) -> Result<Directory, DbError> {
    let version = store::version(&mut *tx).await?;
    Ok(Directory::of_rows(version, store::all(tx).await?))
}

async fn load_beside(db: &Db) -> Result<Directory, DbError> {
    // What changes in between is read again the next time.
    let version = store::version(db).await?;
    Ok(Directory::of_rows(version, store::all(db).await?))
}

/// The list, kept at hand.
pub struct Keeping(RwLock<Arc<Directory>>);

impl Keeping {
    /// Reads the list; in a place that has none yet, what comes with the program is put in before.
    pub async fn read(db: &Db, clock: &Clock) -> Result<Keeping, DbError> {
        super::fill_once(db, clock).await?;
        Ok(Keeping(RwLock::new(Arc::new(load_beside(db).await?))))
    }

    /// The list as it now is.
    pub fn now(&self) -> Arc<Directory> {
        match self.0.read() {
            Ok(list) => Arc::clone(&list),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }

    /// Takes over what another program on the same database changed; says whether anything did.
    pub async fn read_again(&self, db: &Db) -> Result<bool, DbError> {
        if store::version(db).await? == self.now().version {
            return Ok(false);
        }
        self.changed(load_beside(db).await?);
        Ok(true)
    }

    /// Takes over what was just written, unless something newer is there.
    pub fn changed(&self, list: Directory) {
        let mut kept = match self.0.write() {
            Ok(kept) => kept,
            Err(poisoned) => poisoned.into_inner(),
        };
        if kept.version <= list.version {
            *kept = Arc::new(list);
        }
    }
}
