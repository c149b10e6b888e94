//! Styles, scripts, fonts and icons: inside the program, at an address that changes with their bytes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use bytes::Bytes;
use rust_embed::RustEmbed;

use crate::site::packed::Packed;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// What is larger is packed as well as can be: that takes a third of a second, once.
const LARGE: usize = 100 * 1024;

/// Known before anything is packed, so that no page waits for that.
static BASE: LazyLock<String> = LazyLock::new(|| {
    let mut all = blake3_of_everything();
    all.truncate(12);
    format!("/assets/{all}")
});

static FILES: LazyLock<BTreeMap<String, Packed>> = LazyLock::new(|| {
    let files =
        Files::iter().filter_map(|name| Some((name.to_string(), pack(&name, &Files::get(&name)?.data))));
    files.collect()
});

fn blake3_of_everything() -> String {
    let mut whole = Vec::new();
    for name in Files::iter() {
        whole.extend_from_slice(name.as_bytes());
        whole.extend(Files::get(&name).map(|file| file.data.into_owned()).unwrap_or_default());
    }
    blake3::hash(&whole).to_hex().to_string()
}

fn pack(name: &str, bytes: &[u8]) -> Packed {
    let text = !matches!(name.rsplit('.').next(), Some("woff2" | "png"));
    if text && bytes.len() > LARGE {
        Packed::pack_large(Bytes::copy_from_slice(bytes))
    } else if text {
        Packed::pack(Bytes::copy_from_slice(bytes))
    } else {
        Packed::as_it_is(Bytes::copy_from_slice(bytes))
    }
}

/// Address of the folder, e.g. `/assets/0123456789ab`.
pub fn base() -> &'static str {
    &BASE
}

/// Every file: its name, its bytes, and what kind of file it is.
pub fn all() -> impl Iterator<Item = (&'static str, &'static Packed, &'static str)> {
    FILES.iter().map(|(name, file)| (name.as_str(), file, kind(name)))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
