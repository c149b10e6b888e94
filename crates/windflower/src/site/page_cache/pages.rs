//! The public pages in memory: by path, and then the few choices that readers of it made.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLock};

use bytes::Bytes;
use http::{HeaderMap, Uri};
use platform::clock::Moment;
use tokio::sync::{OwnedMutexGuard, Semaphore};

use super::About;
use super::flights::Flights;
use super::pictures::Pictures;
use super::ready_file::ReadyFile;
use super::ready_page::ReadyPage;
use crate::site::choice::Choice;
use crate::site::packed::Packed;

/// Which page, for which choice of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageName {
    /// As `address_of` spells it, e.g. `/s/…/open`.
    pub path: String,
    /// Language, country, light or dark, words only.
    pub choice: Choice,
}

/// The one spelling of the address of a page of readers, with the picture that is to be uncovered, if there is one.
/// Whatever else stands in a query was added by somebody on the way, and is no other page.
pub fn address_of(uri: &Uri) -> Cow<'_, str> {
    let path = match uri.path() {
        path if path.contains('%') => percent_encoding::percent_decode_str(path).decode_utf8_lossy(),
        path => Cow::Borrowed(path),
    };
    match shown(uri) {
        Some(slot) if path.starts_with("/s/") => Cow::Owned(format!("{path}?show={slot}")),
        _ => path,
    }
}

/// Which picture is to be uncovered, by its slot.
pub fn shown(uri: &Uri) -> Option<Cow<'_, str>> {
    let mut pairs = form_urlencoded::parse(uri.query()?.as_bytes());
    pairs.find(|(name, _)| name == "show").map(|(_, slot)| slot)
}

/// A page that is to be taken in.
#[derive(Clone)]
pub struct NewPage {
    /// Which.
    pub name: PageName,
    /// What it shows.
    pub about: About,
    /// When it was begun.
    pub since: Since,
    /// Until when what it says is true.
    pub until: Moment,
    /// What it is to whoever gets it.
    pub kind: Kind,
}

/// Until when something is true on which nothing goes by the clock.
pub const ALWAYS: Moment = Moment(i64::MAX);

/// What something for anyone is to whoever gets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A page that search engines are asked to leave out.
    #[default]
    Page,
    /// A page that they may name.
    Found,
    /// What a feed reader fetches.
    Feed,
    /// What a search engine fetches to know which pages it may name.
    Sitemap,
}

/// Styles, scripts, fonts and icons as they go out, by their names.
pub(super) type Shelf = HashMap<&'static str, ReadyPage>;

/// A promise that nothing narrowed since it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since(u64);

/// All public pages in memory: by path, and then the few choices that readers of it made.
pub struct PageCache {
    pages: RwLock<Pages>,
    narrowings: AtomicU64,
    /// The count in the database that these pages are no older than.
    counted: AtomicI64,
    most_bytes: usize,
    pictures: Pictures,
    flights: Flights,
    shelf: OnceLock<Shelf>,
    to_pack: Arc<Semaphore>,
    packing: Arc<Semaphore>,
}

/// So many pages wait to be packed well; beyond that they stay as they are, which is only a little longer.
const MOST_TO_PACK: usize = 256;

#[derive(Default)]
struct Pages {
    by_path: HashMap<String, Vec<Held>>,
    bytes: usize,
}

struct Held {
    choice: Choice,
    about: About,
    until: Moment,
    page: Arc<ReadyPage>,
}

impl PageCache {
    /// Holds at most this many bytes of pages, and so many of pictures; full of pages it starts again from nothing.
    pub fn new(most_bytes: usize, most_picture_bytes: usize) -> PageCache {
        PageCache {
            pages: RwLock::default(),
            narrowings: AtomicU64::new(0),
            counted: AtomicI64::new(-1),
            most_bytes,
            pictures: Pictures::new(most_picture_bytes),
            flights: Flights::default(),
            shelf: OnceLock::new(),
            to_pack: Arc::new(Semaphore::new(MOST_TO_PACK)),
            packing: Arc::new(Semaphore::new(1)),
        }
    }

    /// Packs a page well, one after the other and away from the threads that answer; `None` while very many wait for it.
    pub async fn pack_well(&self, plain: Bytes) -> Option<Packed> {
        let _waits = Arc::clone(&self.to_pack).try_acquire_owned().ok()?;
        let _packs = Arc::clone(&self.packing).acquire_owned().await.ok()?;
        tokio::task::spawn_blocking(move || Packed::well(plain)).await.ok()
    }

    /// Waits until nobody else makes what this address answers; see `Flights::board`.
    pub async fn board(&self, address: &str) -> Option<OwnedMutexGuard<()>> {
        self.flights.board(address).await
    }

    /// Every style, script, font and icon by its name; `fill` makes them ready the first time.
    pub(super) fn shelf(&self, fill: impl FnOnce() -> Shelf) -> &Shelf {
        self.shelf.get_or_init(fill)
    }

    /// The picture for anyone at this address, if it was opened before.
    pub fn picture(&self, path: &str) -> Option<Arc<ReadyFile>> {
        self.pictures.get(path)
    }

    /// Takes a picture for anyone in, unless something narrowed since.
    pub fn keep_picture(&self, path: &str, (about, since): (About, Since), picture: &Arc<ReadyFile>) {
        self.pictures.keep(path, (about, Arc::clone(picture)), || self.since() == since);
    }

    /// To be asked for before the story is read, and handed to `keep`.
    pub fn since(&self) -> Since {
        Since(self.narrowings.load(Ordering::SeqCst))
    }

    /// The page, if it was rendered before and what it says is still true: nobody reads "open now" of who is not.
    pub fn get(&self, path: &str, choice: &Choice, now: Moment) -> Option<Arc<ReadyPage>> {
        let pages = self.pages.read().ok()?;
        let held = pages.by_path.get(path)?.iter().find(|held| held.choice == *choice)?;
        if held.until <= now {
            return None;
        }
        Some(Arc::clone(&held.page))
    }

    /// Takes a page in, unless something narrowed since, or it is larger than all there is room for; answers with it either
    /// way, and whether it was taken in.
    pub fn keep(&self, new: NewPage, page: Packed, header: &HeaderMap) -> (Arc<ReadyPage>, bool) {
        let page = Arc::new(ReadyPage::packed(page, header));
        if page.weight() > self.most_bytes {
            return (page, false);
        }
        if let Ok(mut pages) = self.pages.write()
            && self.since() == new.since
        {
            if pages.bytes + page.weight() > self.most_bytes {
                *pages = Pages::default();
            }
            pages.put(new, &page);
            return (page, true);
        }
        (page, false)
    }

    /// Whether another program narrowed something since the count was last seen.
    pub(super) fn is_behind(&self, count: i64) -> bool {
        self.counted.load(Ordering::SeqCst) < count
    }

    /// Forgets every page if another program narrowed something since the count was last seen. The new count is taken
    /// over only after the pages are gone, so that nobody who sees it can still get one of them.
    pub fn catch_up(&self, count: i64) {
        if !self.is_behind(count) {
            return;
        }
        self.forget_all();
        self.counted.fetch_max(count, Ordering::SeqCst);
    }

    /// Forgets every page.
    pub fn forget_all(&self) {
        self.forget_about(&About::Place);
    }

    /// Forgets what narrowed in this program, as the `count`th time that anything did in whichever program. Whoever has
    /// seen all that came before it has then seen this one, too.
    pub(super) fn forget(&self, about: &About, count: i64) {
        self.forget_about(about);
        let _ = self.counted.compare_exchange(count - 1, count, Ordering::SeqCst, Ordering::SeqCst);
    }

    /// With the write lock held, so that no page rendered from before can slip in behind it.
    fn forget_about(&self, narrowed: &About) {
        let mut pages = match self.pages.write() {
            Ok(pages) => pages,
            Err(poisoned) => poisoned.into_inner(),
        };
        self.pictures.forget(narrowed, || {
            self.narrowings.fetch_add(1, Ordering::SeqCst);
        });
        pages.forget(narrowed);
    }
}

impl Pages {
    fn put(&mut self, new: NewPage, page: &Arc<ReadyPage>) {
        let NewPage { name: PageName { path, choice }, about, until, .. } = new;
        let held = self.by_path.entry(path).or_default();
        // Two readers may have asked for it at the same time.
        if let Some(at) = held.iter().position(|one| one.choice == choice) {
            self.bytes -= held.swap_remove(at).page.weight();
        }
        self.bytes += page.weight();
        held.push(Held { choice, about, until, page: Arc::clone(page) });
    }

    fn forget(&mut self, narrowed: &About) {
        self.by_path.retain(|_, held| {
            held.retain(|one| one.about.stays(narrowed));
            !held.is_empty()
        });
        self.bytes = self.by_path.values().flatten().map(|one| one.page.weight()).sum();
    }
}

#[cfg(test)]
mod tests {
    use super::super::ready_page::HEADER_BYTES;
    use super::*;
    use crate::site::choice::{Look, Themes};

    const UNTIL: Moment = Moment(1_000);

    fn name(path: &str) -> PageName {
        let not_today = Themes::default();
        let choice =
            Choice { language: "en".into(), country: "GB", look: Look::Auto, words_only: false, not_today };
        PageName { path: path.into(), choice }
    }

    /// Renders this text as that page, beginning at `since`.
    fn keep(pages: &PageCache, name: PageName, since: Since, text: &'static str) {
        keep_about(pages, (name, About::Place), since, text);
    }

    fn keep_about(pages: &PageCache, (name, about): (PageName, About), since: Since, text: &'static str) {
        let packed = Packed::as_it_is(Bytes::from_static(text.as_bytes()));
        let new = NewPage { name, about, since, kind: Kind::Page, until: UNTIL };
        pages.keep(new, packed, &HeaderMap::new());
    }

    fn has(pages: &PageCache, name: &PageName) -> bool {
        pages.get(&name.path, &name.choice, Moment(0)).is_some()
    }

    #[test]
    fn a_page_is_forgotten_when_it_is_true_no_more_and_the_next_one_takes_its_place() {
        let pages = PageCache::new(1_000_000, 0);
        keep(&pages, name("/s/x"), pages.since(), "open now");
        let get = |now| pages.get("/s/x", &name("/s/x").choice, now).is_some();
        assert!(get(UNTIL.plus_millis(-1)) && !get(UNTIL) && !get(UNTIL.plus_days(1)));
        let later = NewPage { until: UNTIL.plus_days(2), ..new(name("/s/x"), pages.since()) };
        pages.keep(later, Packed::as_it_is(Bytes::from_static(b"shut")), &HeaderMap::new());
        assert!(get(UNTIL.plus_days(1)) && pages.pages.read().unwrap().by_path["/s/x"].len() == 1);
    }

    fn new(name: PageName, since: Since) -> NewPage {
        NewPage { name, about: About::Place, since, kind: Kind::Page, until: UNTIL }
    }

    #[test]
    fn a_page_rendered_before_a_narrowing_is_not_taken_in_after_it() {
        let pages = PageCache::new(1_000_000, 0);
        let since = pages.since();
        pages.forget_all();
        keep(&pages, name("/s/x"), since, "old");
        assert!(!has(&pages, &name("/s/x")));
        keep(&pages, name("/s/x"), pages.since(), "new");
        assert!(has(&pages, &name("/s/x")));
        pages.forget_all();
        assert!(!has(&pages, &name("/s/x")));
    }

    #[test]
    fn where_one_story_narrows_the_pages_of_others_stay() {
        let pages = PageCache::new(1_000_000, 0);
        let story = |id: &str| About::Story(id.to_owned().into());
        let all =
            [("/s/x", story("x")), ("/s/x/open", story("x")), ("/s/y", story("y")), ("/", About::Place)];
        for (path, about) in all {
            keep_about(&pages, (name(path), about), pages.since(), "page");
        }
        let there = || ["/s/x", "/s/x/open", "/s/y", "/"].map(|path| has(&pages, &name(path)));
        let since = pages.since();
        pages.forget(&story("x"), 1);
        assert_eq!(there(), [false, false, true, false]);
        let named = ["z", "y"].map(|id| id.to_owned().into()).to_vec();
        keep_about(&pages, (name("/s/z"), About::Stories(named)), pages.since(), "page");
        pages.forget(&story("x"), 2);
        assert!(has(&pages, &name("/s/z")), "it names neither");
        pages.forget(&story("y"), 3);
        assert!(!has(&pages, &name("/s/z")), "a page goes with each story that it names");
        keep_about(&pages, (name("/s/z"), story("z")), since, "begun before");
        assert!(!has(&pages, &name("/s/z")), "whose story that was is not known to whoever renders");
        let held = pages.pages.read().unwrap();
        assert_eq!(held.bytes, held.by_path.values().flatten().map(|one| one.page.weight()).sum::<usize>());
    }

    #[test]
    fn who_narrowed_needs_not_forget_it_again_and_who_missed_one_forgets_all() {
        let pages = PageCache::new(1_000_000, 0);
        let (mine, other) = (About::Story("x".to_owned().into()), About::Story("y".to_owned().into()));
        pages.catch_up(7);
        keep_about(&pages, (name("/s/y"), other.clone()), pages.since(), "page");
        pages.forget(&mine, 8);
        pages.catch_up(8);
        assert!(has(&pages, &name("/s/y")), "the eighth was its own");
        pages.forget(&mine, 10);
        pages.catch_up(10);
        assert!(!has(&pages, &name("/s/y")), "the ninth was of another program");
    }

    #[test]
    fn a_page_has_one_address_whatever_was_added_to_it() {
        for (asked, address) in [
            ("/s/anker", "/s/anker"),
            ("/s/anker?fbclid=x&utm_source=y", "/s/anker"),
            ("/s/anker?", "/s/anker"),
            ("/s/%61nker/open", "/s/anker/open"),
            ("/s/anker/open?utm=1&show=a1&show=b2", "/s/anker/open?show=a1"),
            ("/?show=a1", "/"),
        ] {
            assert_eq!(address_of(&asked.parse().unwrap()), address, "{asked}");
        }
    }

    #[test]
    fn a_page_is_only_for_those_who_chose_the_same() {
        let pages = PageCache::new(1_000_000, 0);
        keep(&pages, name("/s/x"), pages.since(), "English");
        let choice = Choice { language: "de".into(), ..name("/s/x").choice };
        assert!(!has(&pages, &PageName { choice, ..name("/s/x") }));
    }

    #[test]
    fn it_never_holds_more_than_it_may() {
        let pages = PageCache::new(2 * HEADER_BYTES, 0);
        keep(&pages, name("/s/x"), pages.since(), "1234567");
        keep(&pages, name("/s/x"), pages.since(), "the same again");
        assert!(has(&pages, &name("/s/x")));
        keep(&pages, name("/s/y"), pages.since(), "1234567");
        assert!(!has(&pages, &name("/s/x")) && has(&pages, &name("/s/y")));
    }
}
