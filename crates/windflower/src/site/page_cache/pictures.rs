//! Pictures for anyone in memory, opened. Under the same counter of narrowings as the pages in which they stand.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use super::About;
use super::ready_file::ReadyFile;

/// What a picture takes besides its bytes, at most: its header, its address and its place in the table.
const BESIDE_BYTES: usize = 2 * 1024;

/// The pictures that were asked for lately. Half of the room is for those that came newly or were asked for again; when it is
/// full, it becomes the other half, and what lay there until then is forgotten.
pub struct Pictures {
    halves: RwLock<Halves>,
    most_bytes: usize,
}

#[derive(Default)]
struct Halves {
    new: HashMap<String, Held>,
    old: HashMap<String, Held>,
    new_bytes: usize,
}

/// What it belongs to, and the picture.
type Held = (About, Arc<ReadyFile>);

impl Pictures {
    /// Holds at most this many bytes.
    pub fn new(most_bytes: usize) -> Pictures {
        Pictures { halves: RwLock::default(), most_bytes }
    }

    /// The picture at this address, if it is there.
    pub fn get(&self, path: &str) -> Option<Arc<ReadyFile>> {
        {
            let halves = self.halves.read().ok()?;
            if let Some((_, there)) = halves.new.get(path) {
                return Some(Arc::clone(there));
            }
            halves.old.get(path)?;
        }
        let mut halves = self.halves.write().ok()?;
        // It may have been forgotten since it was looked for, and another one be there.
        if let Some(aged) = halves.old.remove(path) {
            let picture = Arc::clone(&aged.1);
            halves.put(path, aged, self.most_bytes / 2);
            return Some(picture);
        }
        halves.new.get(path).map(|(_, there)| Arc::clone(there))
    }

    /// Takes a picture in, if `still` says so while nobody can make it forget anything. One that would fill the half is not
    /// worth it.
    pub fn keep(&self, path: &str, picture: Held, still: impl FnOnce() -> bool) {
        let half = self.most_bytes / 2;
        if weight(&picture) > half {
            return;
        }
        if let Ok(mut halves) = self.halves.write()
            && still()
        {
            halves.put(path, picture, half);
        }
    }

    /// Forgets what narrowed; `first` happens while nobody can take one in.
    pub fn forget(&self, narrowed: &About, first: impl FnOnce()) {
        let mut halves = match self.halves.write() {
            Ok(halves) => halves,
            Err(poisoned) => poisoned.into_inner(),
        };
        first();
        halves.forget(narrowed);
    }
}

impl Halves {
    fn put(&mut self, path: &str, picture: Held, most: usize) {
        let weighs = weight(&picture);
        if self.new_bytes + weighs > most {
            self.old = std::mem::take(&mut self.new);
            self.new_bytes = 0;
        }
        if let Some(before) = self.new.insert(path.to_owned(), picture) {
            self.new_bytes -= weight(&before);
        }
        self.new_bytes += weighs;
    }

    fn forget(&mut self, narrowed: &About) {
        for half in [&mut self.new, &mut self.old] {
            half.retain(|_, (about, _)| about.stays(narrowed));
        }
        self.new_bytes = self.new.values().map(weight).sum();
    }
}

fn weight((_, picture): &Held) -> usize {
    picture.bytes() + BESIDE_BYTES
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::HeaderMap;

    fn picture(bytes: usize) -> Held {
        of_story("x", bytes)
    }

    fn of_story(id: &str, bytes: usize) -> Held {
        let file = ReadyFile::new(Bytes::from(vec![0; bytes]), HeaderMap::new());
        (About::Story(id.to_owned().into()), Arc::new(file))
    }

    #[test]
    fn it_never_holds_more_than_it_may_and_keeps_what_is_asked_for_again() {
        let pictures = Pictures::new(100_000);
        for number in 0..1_000 {
            pictures.keep(&format!("/p/{number}"), picture(10_000), || true);
            assert!(number == 0 || pictures.get("/p/0").is_some(), "asked for again and again: {number}");
            let halves = pictures.halves.read().unwrap();
            let held = halves.new.values().chain(halves.old.values()).map(weight).sum::<usize>();
            assert!(held <= 100_000, "{number}: {held}");
        }
        assert!(pictures.get("/p/1").is_none());
        pictures.keep("/p/large", picture(60_000), || true);
        assert!(pictures.get("/p/large").is_none(), "one alone does not push out all others");
        let none = Pictures::new(0);
        none.keep("/p/0", picture(1), || true);
        assert!(none.get("/p/0").is_none());
    }

    #[test]
    fn what_was_opened_before_a_narrowing_is_not_taken_in_after_it() {
        let pictures = Pictures::new(100_000);
        pictures.keep("/p/0", picture(10), || true);
        pictures.forget(&About::Place, || {});
        assert!(pictures.get("/p/0").is_none());
        pictures.keep("/p/0", picture(10), || false);
        assert!(pictures.get("/p/0").is_none());
    }

    #[test]
    fn where_one_story_narrows_the_pictures_of_others_stay() {
        let pictures = Pictures::new(50_000);
        for number in 0..4 {
            pictures.keep(&format!("/p/x{number}"), of_story("x", 4_000), || true);
            pictures.keep(&format!("/p/y{number}"), of_story("y", 4_000), || true);
        }
        pictures.forget(&About::Story("x".to_owned().into()), || {});
        let there =
            |one: &str| (0..4).filter(|number| pictures.get(&format!("/p/{one}{number}")).is_some()).count();
        assert_eq!((there("x"), there("y")), (0, 4));
        let halves = pictures.halves.read().unwrap();
        assert_eq!(halves.new_bytes, halves.new.values().map(weight).sum::<usize>());
    }
}
