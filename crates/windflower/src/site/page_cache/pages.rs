//! The public pages in memory: by path, and then the few choices that readers of it made.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLock};

use axum::response::Response;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Uri};
use tokio::sync::{OwnedMutexGuard, Semaphore};

use super::flights::Flights;
use super::pictures::Pictures;
use super::ready_file::ReadyFile;
use crate::site::choice::Choice;
use crate::site::packed::{Packed, accepted, gzip_quickly, takes, unpack_brotli};

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

/// A page as it goes out: with its whole header, so that an answer from memory is two copies and no work. Of a page only the
/// form is kept that nearly every browser takes; the others are made from it for whoever wants them.
pub struct ReadyPage {
    plain: Option<ReadyForm>,
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
    /// The page with this header, to which what differs from form to form is added; in every form that there is.
    pub(super) fn new(page: Packed, header: &HeaderMap) -> ReadyPage {
        let form = |body: Bytes, encoding| ReadyForm::new(body, encoding, header.clone());
        ReadyPage {
            brotli: page.brotli.map(|body| form(body, Some("br"))),
            gzip: page.gzip.map(|body| form(body, Some("gzip"))),
            plain: Some(form(page.plain, None)),
        }
    }

    /// As `new`, but of what is packed nothing else is kept.
    fn packed(page: Packed, header: &HeaderMap) -> ReadyPage {
        let page = ReadyPage::new(page, header);
        ReadyPage { plain: page.plain.filter(|_| page.brotli.is_none()), gzip: None, ..page }
    }

    /// The best form this browser takes.
    pub fn answer(&self, headers: &HeaderMap) -> Response {
        let accepted = accepted(headers);
        match (&self.brotli, &self.gzip, &self.plain) {
            (Some(brotli), _, _) if takes(accepted, "br") => brotli.answer(),
            (_, Some(gzip), _) if takes(accepted, "gzip") => gzip.answer(),
            (_, _, Some(plain)) => plain.answer(),
            _ => self.made_for(takes(accepted, "gzip")).answer(),
        }
    }

    /// Another form than the one that is kept.
    fn made_for(&self, gzip: bool) -> ReadyForm {
        let Some(kept) = &self.brotli else { return ReadyForm::new(Bytes::new(), None, HeaderMap::new()) };
        let plain = unpack_brotli(&kept.body).unwrap_or_default();
        let mut header = kept.header.clone();
        header.remove(CONTENT_ENCODING);
        match gzip.then(|| gzip_quickly(&plain)).flatten() {
            Some(packed) => ReadyForm::new(packed, Some("gzip"), header),
            None => ReadyForm::new(plain, None, header),
        }
    }

    fn weight(&self) -> usize {
        let forms = [self.plain.as_ref(), self.brotli.as_ref(), self.gzip.as_ref()];
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

    fn answer(&self) -> Response {
        let mut response = Response::new(self.body.clone().into());
        *response.headers_mut() = self.header.clone();
        response
    }
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

    /// Takes a page in, unless something narrowed since, or it is larger than all there is room for; answers with it either
    /// way, and whether it was taken in.
    pub fn keep(
        &self,
        name: PageName,
        since: Since,
        page: Packed,
        header: &HeaderMap,
    ) -> (Arc<ReadyPage>, bool) {
        let page = Arc::new(ReadyPage::packed(page, header));
        if page.weight() > self.most_bytes {
            return (page, false);
        }
        if let Ok(mut pages) = self.pages.write()
            && self.since() == since
        {
            if pages.bytes + page.weight() > self.most_bytes {
                *pages = Pages::default();
            }
            pages.put(name, &page);
            return (page, true);
        }
        (page, false)
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
        let whole = Packed::pack(Bytes::from_static(b"words"));
        for page in [ReadyPage::new(whole.clone(), &header), ReadyPage::packed(whole, &header)] {
            for (accepted, encoding) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("", None)] {
                let asked = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
                let response = page.answer(&asked);
                let said = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
                assert_eq!((said(CONTENT_ENCODING), said(VARY)), (encoding, Some("cookie")));
                assert!(said(CONTENT_LENGTH).is_some());
            }
        }
    }

    #[test]
    fn a_page_in_memory_is_one_form_and_unpacks_to_what_it_was() {
        let words = "Snow, and a hat. ".repeat(800);
        for packed in [Packed::quickly(words.clone().into()), Packed::well(words.clone().into())] {
            let page = ReadyPage::packed(packed, &HeaderMap::new());
            assert!(page.weight() < words.len() / 2 + HEADER_BYTES);
            assert_eq!(page.made_for(false).body, words);
            let gzip = page.made_for(true);
            let mut unpacked = String::new();
            std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&gzip.body[..]), &mut unpacked)
                .unwrap();
            assert_eq!(unpacked, words);
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
