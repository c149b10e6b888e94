//! A page of words as it goes out of memory: header and body together, in the form that a browser takes.

use axum::response::Response;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use crate::site::packed::{Packed, accepted, gzip_quickly, takes, unpack_brotli};

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
pub(super) const HEADER_BYTES: usize = 2 * 1024;

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
    pub(super) fn packed(page: Packed, header: &HeaderMap) -> ReadyPage {
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

    /// What it takes in memory, at most.
    pub(super) fn weight(&self) -> usize {
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

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::{ACCEPT_ENCODING, VARY};

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
}
