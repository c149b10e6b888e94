//! The bytes of one answer, as they are and compressed for both encodings that browsers take.

use std::io::{Read, Write};

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use flate2::Compression;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, VARY};
use http::{HeaderMap, HeaderValue};

/// The bytes of one answer, as they are and compressed.
#[derive(Clone)]
pub struct Packed {
    pub(super) plain: Bytes,
    pub(super) brotli: Option<Bytes>,
    pub(super) gzip: Option<Bytes>,
}

/// For what goes out again and again.
const WELL: u32 = 9;
/// For the few large files that go out as they are for as long as the program runs.
const AS_WELL_AS_CAN_BE: u32 = 10;
/// For what somebody waits for: much less work, and a little longer.
const QUICKLY: u32 = 2;
const BROTLI_WINDOW: u32 = 18;

impl Packed {
    /// Compresses text for both encodings that browsers take.
    pub fn pack(plain: Bytes) -> Packed {
        let brotli = compress_brotli(&plain, WELL);
        let gzip = compress_gzip(&plain, Compression::best());
        Packed { brotli, gzip, plain }
    }

    /// The same for a large file, with more work.
    pub fn pack_large(plain: Bytes) -> Packed {
        let brotli = compress_brotli(&plain, AS_WELL_AS_CAN_BE);
        let gzip = compress_gzip(&plain, Compression::best());
        Packed { brotli, gzip, plain }
    }

    /// Compresses a page in the one encoding that nearly every browser takes, while somebody waits for it.
    pub fn quickly(plain: Bytes) -> Packed {
        Packed { brotli: compress_brotli(&plain, QUICKLY), gzip: None, plain }
    }

    /// The same as well as it is worth for what is kept in memory. Takes milliseconds.
    pub fn well(plain: Bytes) -> Packed {
        Packed { brotli: compress_brotli(&plain, WELL), gzip: None, plain }
    }

    /// Bytes that are compressed already.
    pub fn as_it_is(plain: Bytes) -> Packed {
        Packed { plain, brotli: None, gzip: None }
    }

    /// The best form this browser takes.
    pub fn answer(&self, headers: &HeaderMap) -> Response {
        let accepted = accepted(headers);
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
}

/// What the browser says it takes.
pub(super) fn accepted(headers: &HeaderMap) -> &str {
    headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Whether `Accept-Encoding` names this encoding with a weight above nothing.
pub(super) fn takes(accepted: &str, name: &str) -> bool {
    let named = accepted.split(',').map(|one| one.split_once(';').unwrap_or((one, "q=1")));
    let weight =
        named.filter(|(encoding, _)| encoding.trim() == name).map(|(_, weight)| weight.trim()).next();
    weight.is_some_and(|weight| {
        weight.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()).is_some_and(|q| q > 0.0)
    })
}

/// What was compressed with brotli.
pub(super) fn unpack_brotli(packed: &[u8]) -> Option<Bytes> {
    let mut plain = Vec::with_capacity(packed.len() * 4);
    brotli::Decompressor::new(packed, 4096).read_to_end(&mut plain).ok()?;
    Some(plain.into())
}

/// For the few browsers that take nothing else, made anew for each.
pub(super) fn gzip_quickly(plain: &[u8]) -> Option<Bytes> {
    compress_gzip(plain, Compression::fast())
}

fn compress_brotli(plain: &[u8], quality: u32) -> Option<Bytes> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, quality, BROTLI_WINDOW);
    writer.write_all(plain).ok()?;
    drop(writer);
    Some(out.into())
}

fn compress_gzip(plain: &[u8], level: Compression) -> Option<Bytes> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), level);
    writer.write_all(plain).ok()?;
    Some(writer.finish().ok()?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_only_encodings_that_it_takes() {
        assert!(takes("gzip, deflate, br, zstd", "br") && takes("br;q=0.5", "br"));
        for without in ["", "gzip", "br;q=0", "br;q=0.0", "brotli"] {
            assert!(!takes(without, "br"), "{without}");
        }
    }
}
