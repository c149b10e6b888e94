//! The public pages in memory: by path, and then the few choices that readers of it made.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLock};

use axum::response::Response;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Uri};
use tokio::sync::OwnedMutexGuard;

use super::flights::Flights;
use super::pictures::Pictures;
use super::ready_file::ReadyFile;
use super::shelf::{self, Shelf};
use crate::app::App;
use crate::site::choice::Choice;
use crate::site::packed::{Packed, accepted, takes};

/// Which page, for which choice of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageName {
    /// As `address_of` spells it, e.g. `/s/…/open`.
    pub path: String,
    /// Language, country, light or dark.
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

/// A page as it goes out: in each form with its whole header, so that an answer from memory is two copies and no work.
pub struct ReadyPage {
    plain: ReadyForm,
    brotli: Option<ReadyForm>,
    gzip: Option<ReadyForm>,
}

struct ReadyForm {
    header: HeaderMap,
    body: Bytes,
}

/// What a header takes in memory, at most.
const HEADER_BYTES: usize = 2 * 1024;

impl ReadyPage {
    /// The page with this header, to which what differs from form to form is added.
    pub(super) fn new(page: Packed, header: &HeaderMap) -> ReadyPage {
        let form = |body: Bytes, encoding| ReadyForm::new(body, encoding, header.clone());
        ReadyPage {
            brotli: page.brotli.map(|body| form(body, Some("br"))),
            gzip: page.gzip.map(|body| form(body, Some("gzip"))),
            plain: form(page.plain, None),
        }
    }

    /// The best form this browser takes.
    pub fn answer(&self, headers: &HeaderMap) -> Response {
        let accepted = accepted(headers);
        let form = match (&self.brotli, &self.gzip) {
            (Some(brotli), _) if takes(accepted, "br") => brotli,
            (_, Some(gzip)) if takes(accepted, "gzip") => gzip,
            _ => &self.plain,
        };
        let mut response = Response::new(form.body.clone().into());
        *response.headers_mut() = form.header.clone();
        response
    }

    fn weight(&self) -> usize {
        let forms = [Some(&self.plain), self.brotli.as_ref(), self.gzip.as_ref()];
        forms.into_iter().flatten().map(|form| form.body.len() + HEADER_BYTES).sum()
    }
}

impl ReadyForm {
    fn new(body: Bytes, encoding: Option<&'static str>, mut header: HeaderMap) -> ReadyForm {
        if let Some(encoding) = encoding {
            header.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        header.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        ReadyForm { header, body }
    }
}

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
}

#[derive(Default)]
struct Pages {
    by_path: HashMap<String, Vec<(Choice, Arc<ReadyPage>)>>,
    bytes: usize,
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
        }
    }

    /// Waits until nobody else makes what this address answers; see `Flights::board`.
    pub async fn board(&self, address: &str) -> OwnedMutexGuard<()> {
        self.flights.board(address).await
    }

    /// The style, script, font or icon with this name.
    pub fn asset(&self, app: &App, name: &str) -> Option<&ReadyPage> {
        self.shelf.get_or_init(|| shelf::fill(app)).get(name)
    }

    /// The picture for anyone at this address, if it was opened before.
    pub fn picture(&self, path: &str) -> Option<Arc<ReadyFile>> {
        self.pictures.get(path)
    }

    /// Takes a picture for anyone in, unless something narrowed since.
    pub fn keep_picture(&self, path: &str, since: Since, picture: &Arc<ReadyFile>) {
        self.pictures.keep(path, picture, || self.since() == since);
    }

    /// To be asked for before the story is read, and handed to `keep`.
    pub fn since(&self) -> Since {
        Since(self.narrowings.load(Ordering::SeqCst))
    }

    /// The page, if it was rendered before.
    pub fn get(&self, path: &str, choice: &Choice) -> Option<Arc<ReadyPage>> {
        let pages = self.pages.read().ok()?;
        let (_, page) = pages.by_path.get(path)?.iter().find(|(of, _)| of == choice)?;
        Some(Arc::clone(page))
    }

    /// Takes a page in, unless something narrowed since; answers with it either way.
    pub fn keep(&self, name: PageName, since: Since, page: Packed, header: &HeaderMap) -> Arc<ReadyPage> {
        let page = Arc::new(ReadyPage::new(page, header));
        if let Ok(mut pages) = self.pages.write()
            && self.since() == since
        {
            if pages.bytes + page.weight() > self.most_bytes {
                *pages = Pages::default();
            }
            pages.put(name, &page);
        }
        page
    }

    /// Forgets every page if another program narrowed something since the count was last seen. The new count is taken
    /// over only after the pages are gone, so that nobody who sees it can still get one of them.
    pub fn catch_up(&self, count: i64) {
        if self.counted.load(Ordering::SeqCst) >= count {
            return;
        }
        self.forget_all();
        self.counted.fetch_max(count, Ordering::SeqCst);
    }

    /// Forgets every page. Called when anything narrows, changes or is withdrawn: with the write lock held, so that
    /// no page rendered from before can slip in behind it.
    pub fn forget_all(&self) {
        let mut pages = match self.pages.write() {
            Ok(pages) => pages,
            Err(poisoned) => poisoned.into_inner(),
        };
        self.pictures.forget_all(|| {
            self.narrowings.fetch_add(1, Ordering::SeqCst);
        });
        *pages = Pages::default();
    }
}

impl Pages {
    fn put(&mut self, name: PageName, page: &Arc<ReadyPage>) {
        let choices = self.by_path.entry(name.path).or_default();
        // Two readers may have asked for it at the same time.
        if let Some(at) = choices.iter().position(|(choice, _)| *choice == name.choice) {
            let (_, before) = choices.swap_remove(at);
            self.bytes -= before.weight();
        }
        self.bytes += page.weight();
        choices.push((name.choice, Arc::clone(page)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::choice::Look;
    use http::header::{ACCEPT_ENCODING, VARY};

    fn name(path: &str) -> PageName {
        let choice = Choice { language: "en".into(), country: "GB", look: Look::Auto };
        PageName { path: path.into(), choice }
    }

    /// Renders this text as that page, beginning at `since`.
    fn keep(pages: &PageCache, name: PageName, since: Since, text: &'static str) {
        pages.keep(name, since, Packed::as_it_is(Bytes::from_static(text.as_bytes())), &HeaderMap::new());
    }

    fn has(pages: &PageCache, name: &PageName) -> bool {
        pages.get(&name.path, &name.choice).is_some()
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
    fn a_page_from_memory_has_its_header_and_says_how_it_is_packed() {
        let header = HeaderMap::from_iter([(VARY, HeaderValue::from_static("cookie"))]);
        let page = ReadyPage::new(Packed::pack(Bytes::from_static(b"words")), &header);
        for (accepted, encoding) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("", None)] {
            let asked = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
            let response = page.answer(&asked);
            let said = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
            assert_eq!((said(CONTENT_ENCODING), said(VARY)), (encoding, Some("cookie")));
            assert!(said(CONTENT_LENGTH).is_some());
        }
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
