//! Public pages, rendered once and compressed once, served from memory. An entry lives until something narrows:
//! then everything goes, in the transaction's last step, and whatever was being rendered meanwhile is not taken in.

use std::collections::HashMap;
use std::io::Write;
use std::sync::RwLock;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, VARY};
use http::{HeaderMap, HeaderValue};

use crate::site::chrome::Choice;

/// The bytes of one answer, as they are and compressed.
#[derive(Clone)]
pub struct Packed {
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

const BROTLI_QUALITY: u32 = 9;
const BROTLI_WINDOW: u32 = 18;

impl Packed {
    /// Compresses text for both encodings that browsers take.
    pub fn pack(plain: Bytes) -> Packed {
        let brotli = compress_brotli(&plain);
        let gzip = compress_gzip(&plain);
        Packed { brotli, gzip, plain }
    }

    /// Bytes that are compressed already.
    pub fn as_it_is(plain: Bytes) -> Packed {
        Packed { plain, brotli: None, gzip: None }
    }

    /// The best form this browser takes.
    pub fn answer(&self, headers: &HeaderMap) -> Response {
        let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let takes = |name: &str| takes(accepted, name);
        let (body, encoding) = match (&self.brotli, &self.gzip) {
            (Some(brotli), _) if takes("br") => (brotli.clone(), Some("br")),
            (_, Some(gzip)) if takes("gzip") => (gzip.clone(), Some("gzip")),
            _ => (self.plain.clone(), None),
        };
        let mut response = body.into_response();
        if let Some(encoding) = encoding {
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
        response
    }

    /// How many bytes all forms take together.
    fn weight(&self) -> usize {
        let compressed = [&self.brotli, &self.gzip].into_iter().flatten().map(Bytes::len).sum::<usize>();
        self.plain.len() + compressed
    }
}

/// Whether `Accept-Encoding` names this encoding with a weight above nothing.
fn takes(accepted: &str, name: &str) -> bool {
    let named = accepted.split(',').map(|one| one.split_once(';').unwrap_or((one, "q=1")));
    let weight =
        named.filter(|(encoding, _)| encoding.trim() == name).map(|(_, weight)| weight.trim()).next();
    weight.is_some_and(|weight| {
        weight.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()).is_some_and(|q| q > 0.0)
    })
}

fn compress_brotli(plain: &[u8]) -> Option<Bytes> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, BROTLI_QUALITY, BROTLI_WINDOW);
    writer.write_all(plain).ok()?;
    drop(writer);
    Some(out.into())
}

fn compress_gzip(plain: &[u8]) -> Option<Bytes> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(plain).ok()?;
    Some(writer.finish().ok()?.into())
}

/// Which page, for which choice of the reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageName {
    /// The path, e.g. `/s/…/open`.
    pub path: String,
    /// Language, country, light or dark.
    pub choice: Choice,
}

/// A promise that nothing narrowed since it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since(u64);

/// All public pages in memory.
pub struct RenderedPages {
    pages: RwLock<HashMap<PageName, Packed>>,
    narrowings: AtomicU64,
    most_bytes: usize,
}

impl RenderedPages {
    /// Holds at most this many bytes; when full it starts again from nothing.
    pub fn new(most_bytes: usize) -> RenderedPages {
        RenderedPages { pages: RwLock::new(HashMap::new()), narrowings: AtomicU64::new(0), most_bytes }
    }

    /// To be asked for before the story is read, and handed to `keep`.
    pub fn since(&self) -> Since {
        Since(self.narrowings.load(Ordering::SeqCst))
    }

    /// The page, if it was rendered before.
    pub fn get(&self, name: &PageName) -> Option<Packed> {
        self.pages.read().ok()?.get(name).cloned()
    }

    /// Takes a page in, unless something narrowed since; answers with it either way.
    pub fn keep(&self, name: PageName, since: Since, page: Packed) -> Packed {
        if let Ok(mut pages) = self.pages.write()
            && self.since() == since
        {
            let held: usize = pages.values().map(Packed::weight).sum();
            if held + page.weight() > self.most_bytes {
                pages.clear();
            }
            pages.insert(name, page.clone());
        }
        page
    }

    /// Forgets every page. Called when anything narrows, changes or is withdrawn: with the write lock held, so that
    /// no page rendered from before can slip in behind it.
    pub fn forget_all(&self) {
        let mut pages = match self.pages.write() {
            Ok(pages) => pages,
            Err(poisoned) => poisoned.into_inner(),
        };
        self.narrowings.fetch_add(1, Ordering::SeqCst);
        pages.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::chrome::Look;

    fn name() -> PageName {
        let choice = Choice { language: "en".into(), country: "GB", look: Look::Auto };
        PageName { path: "/s/x".into(), choice }
    }

    #[test]
    fn a_page_rendered_before_a_narrowing_is_not_taken_in_after_it() {
        let pages = RenderedPages::new(1_000_000);
        let since = pages.since();
        pages.forget_all();
        pages.keep(name(), since, Packed::as_it_is(Bytes::from_static(b"old")));
        assert!(pages.get(&name()).is_none());
        pages.keep(name(), pages.since(), Packed::as_it_is(Bytes::from_static(b"new")));
        assert!(pages.get(&name()).is_some());
    }

    #[test]
    fn a_browser_gets_only_encodings_that_it_takes() {
        assert!(takes("gzip, deflate, br, zstd", "br") && takes("br;q=0.5", "br"));
        for without in ["", "gzip", "br;q=0", "br;q=0.0", "brotli"] {
            assert!(!takes(without, "br"), "{without}");
        }
    }

    #[test]
    fn it_never_holds_more_than_it_may() {
        let pages = RenderedPages::new(10);
        pages.keep(name(), pages.since(), Packed::as_it_is(Bytes::from_static(b"1234567")));
        let other = PageName { path: "/s/y".into(), ..name() };
        pages.keep(other, pages.since(), Packed::as_it_is(Bytes::from_static(b"1234567")));
        assert!(pages.get(&name()).is_none());
    }
}
