//! A file as it goes out from memory: a picture of a story, or a style, script, font or icon. Whoever has it already, asks
//! for its head alone, or for a part of it, gets that (RFC 9110, sections 13 and 14).

use std::ops::Range;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};

/// A file with its whole header, so that an answer from memory is two copies and no work.
pub struct ReadyFile {
    header: HeaderMap,
    body: Bytes,
}

impl ReadyFile {
    /// The file with this header, to which its length and what its bytes are called are added.
    pub fn new(body: Bytes, mut header: HeaderMap) -> ReadyFile {
        let name = blake3::hash(&body).to_hex();
        let tag = HeaderValue::from_str(&format!("\"{}\"", &name[..32]));
        header.insert(ETAG, tag.unwrap_or(HeaderValue::from_static("\"\"")));
        header.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        header.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        ReadyFile { header, body }
    }

    /// How much memory its bytes take.
    pub fn bytes(&self) -> usize {
        self.body.len()
    }

    /// The answer to somebody who asks for it in this way.
    pub fn answer(&self, method: &Method, asked: &HeaderMap) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.header.clone();
        if self.has_it(asked) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            for of_the_body in [CONTENT_LENGTH, CONTENT_TYPE, ACCEPT_RANGES] {
                response.headers_mut().remove(of_the_body);
            }
            return response;
        }
        // Only a GET is answered in parts.
        if *method != Method::GET {
            return response;
        }
        match self.part(asked) {
            Part::Whole => *response.body_mut() = self.body.clone().into(),
            Part::Some(range) => {
                let said = format!("bytes {}-{}/{}", range.start, range.end - 1, self.body.len());
                *response.status_mut() = StatusCode::PARTIAL_CONTENT;
                response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(range.len()));
                put(response.headers_mut(), &said);
                *response.body_mut() = self.body.slice(range).into();
            }
            Part::Nowhere => {
                *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
                response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
                put(response.headers_mut(), &format!("bytes */{}", self.body.len()));
            }
        }
        response
    }

    fn tag(&self) -> &[u8] {
        self.header.get(ETAG).map(HeaderValue::as_bytes).unwrap_or_default()
    }

    fn has_it(&self, asked: &HeaderMap) -> bool {
        let tags =
            asked.get_all(IF_NONE_MATCH).iter().flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
        let mut tags = tags.map(<[u8]>::trim_ascii);
        tags.any(|tag| tag == b"*" || tag.strip_prefix(b"W/").unwrap_or(tag) == self.tag())
    }

    /// Which part is asked for. Several parts at once, other units and what cannot be read are passed over, as the
    /// standard lets a server do; then the whole goes out.
    fn part(&self, asked: &HeaderMap) -> Part {
        let is_of_this = asked.get(IF_RANGE).is_none_or(|tag| tag.as_bytes() == self.tag());
        let wanted = asked.get(RANGE).filter(|_| is_of_this).and_then(|range| range.to_str().ok());
        wanted.and_then(|range| read_range(range, self.body.len())).unwrap_or(Part::Whole)
    }
}

enum Part {
    Whole,
    Some(Range<usize>),
    /// Behind the end.
    Nowhere,
}

fn put(headers: &mut HeaderMap, range: &str) {
    if let Ok(range) = HeaderValue::from_str(range) {
        headers.insert(CONTENT_RANGE, range);
    }
}

/// `bytes=0-99`, `bytes=100-` or `bytes=-100` of so many; `None` for anything else.
fn read_range(range: &str, length: usize) -> Option<Part> {
    let (from, to) = range.strip_prefix("bytes=")?.trim().split_once('-')?;
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<usize>().ok())?;
    let range = match (from, to) {
        ("", last) => length.saturating_sub(number(last)?)..length,
        (from, "") => number(from)?..length,
        (from, to) => {
            let (from, to) = (number(from)?, number(to)?);
            if to < from {
                return None;
            }
            from..length.min(to.saturating_add(1))
        }
    };
    Some(if range.is_empty() { Part::Nowhere } else { Part::Some(range) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(pairs: &[(http::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap())).collect()
    }

    fn file() -> ReadyFile {
        ReadyFile::new(Bytes::from_static(b"0123456789"), HeaderMap::new())
    }

    fn get(pairs: &[(http::HeaderName, &str)]) -> (u16, Option<String>, String) {
        let response = file().answer(&Method::GET, &asked(pairs));
        let said = |name| response.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
        (response.status().as_u16(), said(CONTENT_RANGE), said(CONTENT_LENGTH).unwrap_or_default())
    }

    #[test]
    fn a_part_is_a_part_and_what_cannot_be_read_is_the_whole() {
        for (range, status, said, length) in [
            ("bytes=0-3", 206, Some("bytes 0-3/10"), "4"),
            ("bytes=8-", 206, Some("bytes 8-9/10"), "2"),
            ("bytes=-3", 206, Some("bytes 7-9/10"), "3"),
            ("bytes=-30", 206, Some("bytes 0-9/10"), "10"),
            ("bytes=5-500", 206, Some("bytes 5-9/10"), "5"),
            ("bytes=10-", 416, Some("bytes */10"), "0"),
            ("bytes=-0", 416, Some("bytes */10"), "0"),
            ("bytes=0-1,3-4", 200, None, "10"),
            ("bytes=3-1", 200, None, "10"),
            ("bytes=+1-2", 200, None, "10"),
            ("lines=0-1", 200, None, "10"),
            ("bytes=99999999999999999999999-", 200, None, "10"),
        ] {
            assert_eq!(
                get(&[(RANGE, range)]),
                (status, said.map(str::to_owned), length.to_owned()),
                "{range}"
            );
        }
        assert_eq!(get(&[(RANGE, "bytes=0-3"), (IF_RANGE, "\"another\"")]).0, 200);
    }

    #[test]
    fn whoever_has_it_gets_no_second_one_and_a_head_has_no_body() {
        let file = file();
        let tag = file.header[ETAG].to_str().unwrap().to_owned();
        for has_it in [tag.clone(), format!("W/{tag}"), format!("\"x\", {tag}"), "*".into()] {
            assert_eq!(get(&[(IF_NONE_MATCH, &has_it)]).0, 304, "{has_it}");
        }
        assert_eq!(get(&[(IF_NONE_MATCH, "\"another\"")]).0, 200);
        let head = file.answer(&Method::HEAD, &asked(&[(RANGE, "bytes=0-3")]));
        assert_eq!((head.status().as_u16(), head.headers()[CONTENT_LENGTH].to_str().unwrap()), (200, "10"));
    }
}
