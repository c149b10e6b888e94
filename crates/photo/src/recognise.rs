//! What a file is, told by its first bytes and never by its name. Not a check that it can be decoded.

use serde::{Deserialize, Serialize};

/// The kinds of picture that are shown today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// JPEG, baseline or progressive.
    Jpeg,
    /// PNG; of an animated one the first picture.
    Png,
    /// WebP, lossy or lossless; of an animated one the first frame.
    Webp,
    /// GIF; the first frame.
    Gif,
}

impl Format {
    /// The media type, for example `image/jpeg`.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::Webp => "image/webp",
            Format::Gif => "image/gif",
        }
    }

    /// The usual ending of a file name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::Webp => "webp",
            Format::Gif => "gif",
        }
    }
}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recognised {
    /// A picture that can be shown.
    Shown(Format),
    /// An iPhone's HEIC: kept, but cannot be shown yet.
    LaterHeic,
    /// An AVIF: kept, but cannot be shown yet.
    LaterAvif,
    /// Something else.
    Other(Thing),
}

/// What a file is that is not shown, so that a plain sentence can be said about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// No bytes at all.
    Empty,
    /// An SVG drawing: a program in disguise, never shown.
    Svg,
    /// A web page, whatever its name says.
    Html,
    /// A PDF.
    Pdf,
    /// A ZIP archive, which is also what office documents are.
    Zip,
    /// A film.
    Video,
    /// A sound.
    Sound,
    /// A TIFF or a camera's raw file.
    TiffOrRaw,
    /// A JPEG XL.
    JpegXl,
    /// A Windows bitmap.
    Bitmap,
    /// Plain text of some kind.
    Text,
    /// None of these.
    Unknown,
}

/// Says what a file is. The first 1,024 bytes are enough; fewer are read where there are fewer.
pub fn recognise(first_bytes: &[u8]) -> Recognised {
    let head = &first_bytes[..first_bytes.len().min(1024)];
    if let Some(format) = shown(head) {
        return Recognised::Shown(format);
    }
    if let Some(brands) = brands(head) {
        return by_brand(brands);
    }
    Recognised::Other(thing(head))
}

fn shown(head: &[u8]) -> Option<Format> {
    if head.starts_with(b"\xff\xd8\xff") {
        Some(Format::Jpeg)
    } else if head.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Format::Png)
    } else if head.starts_with(b"GIF87a") || head.starts_with(b"GIF89a") {
        Some(Format::Gif)
    } else if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        Some(Format::Webp)
    } else {
        None
    }
}

/// The brands of an ISO media file (`ftyp`), the main one first.
fn brands(head: &[u8]) -> Option<&[u8]> {
    if head.get(4..8) != Some(b"ftyp") {
        return None;
    }
    let said = u32::from_be_bytes(head[..4].try_into().ok()?) as usize;
    Some(&head[8..said.clamp(8, head.len())])
}

fn by_brand(brands: &[u8]) -> Recognised {
    let has =
        |wanted: &[&[u8; 4]]| brands.chunks_exact(4).any(|brand| wanted.iter().any(|name| brand == *name));
    if brands.starts_with(b"crx ") {
        Recognised::Other(Thing::TiffOrRaw)
    } else if brands.starts_with(b"M4A ") || brands.starts_with(b"M4B ") {
        Recognised::Other(Thing::Sound)
    } else if has(&[b"avif", b"avis"]) {
        Recognised::LaterAvif
    } else if has(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"])
    {
        Recognised::LaterHeic
    } else {
        Recognised::Other(Thing::Video)
    }
}

fn thing(head: &[u8]) -> Thing {
    const STARTS: [(&[u8], Thing); 18] = [
        (b"%PDF-", Thing::Pdf),
        (b"PK\x03\x04", Thing::Zip),
        (b"PK\x05\x06", Thing::Zip),
        (b"II*\0", Thing::TiffOrRaw),
        (b"MM\0*", Thing::TiffOrRaw),
        (b"IIRO", Thing::TiffOrRaw),
        (b"IIU\0", Thing::TiffOrRaw),
        (b"FUJIFILMCCD-RAW", Thing::TiffOrRaw),
        (b"\xff\x0a", Thing::JpegXl),
        (b"\0\0\0\x0cJXL ", Thing::JpegXl),
        (b"\x1aE\xdf\xa3", Thing::Video),
        (b"FLV\x01", Thing::Video),
        (b"\0\0\x01\xba", Thing::Video),
        (b"ID3", Thing::Sound),
        (b"OggS", Thing::Sound),
        (b"fLaC", Thing::Sound),
        (b"#!AMR", Thing::Sound),
        (b"BM", Thing::Bitmap),
    ];
    if head.is_empty() {
        return Thing::Empty;
    }
    if head.starts_with(b"RIFF") {
        return match head.get(8..12) {
            Some(b"WAVE") => Thing::Sound,
            Some(b"AVI ") => Thing::Video,
            _ => Thing::Unknown,
        };
    }
    match STARTS.iter().find(|(start, _)| head.starts_with(start)) {
        // Two letters are little evidence: a bitmap also has four zero bytes after its length.
        Some((_, Thing::Bitmap)) if head.get(6..10) != Some(&[0; 4]) => text_kind(head),
        Some((_, thing)) => *thing,
        None => text_kind(head),
    }
}

fn text_kind(head: &[u8]) -> Thing {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start().to_ascii_lowercase();
    let holds = |word: &[u8]| text.windows(word.len()).any(|window| window == word);
    if text.starts_with(b"<") {
        // SVG first: an HTML page may hold a drawing, but then it starts as a page.
        let page = [&b"<!doctype html"[..], b"<html", b"<head", b"<body", b"<script"];
        if page.iter().any(|start| text.starts_with(start)) {
            return Thing::Html;
        }
        if holds(b"<svg") {
            return Thing::Svg;
        }
        if holds(b"<html") {
            return Thing::Html;
        }
    }
    let unprintable = |byte: &u8| *byte < 9 || (*byte > 13 && *byte < 32) || *byte == 127;
    if text.is_empty() || !text.iter().any(unprintable) { Thing::Text } else { Thing::Unknown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_bytes() {
        let other = |bytes: &[u8]| match recognise(bytes) {
            Recognised::Other(thing) => thing,
            known => panic!("{known:?}"),
        };
        assert_eq!(recognise(b"\xff\xd8\xff\xe0"), Recognised::Shown(Format::Jpeg));
        assert_eq!(recognise(b"RIFF\x10\0\0\0WEBPVP8 "), Recognised::Shown(Format::Webp));
        assert_eq!(recognise(b"\0\0\0\x14ftypheic\0\0\0\0mif1"), Recognised::LaterHeic);
        assert_eq!(recognise(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"), Recognised::LaterAvif);
        assert_eq!(other(b"\0\0\0\x14ftypisom\0\0\0\0mp42"), Thing::Video);
        assert_eq!(other(b""), Thing::Empty);
        assert_eq!(other(b"  <?xml version='1.0'?><!-- x --><SVG xmlns='..'>"), Thing::Svg);
        assert_eq!(other(b"\xef\xbb\xbf<!DOCTYPE html><svg>"), Thing::Html);
        assert_eq!(other(b"%PDF-1.7"), Thing::Pdf);
        assert_eq!(other(b"PK\x03\x04\x14"), Thing::Zip);
        assert_eq!(other(b"II*\0\x08"), Thing::TiffOrRaw);
        assert_eq!(other(b"BMW was her first car"), Thing::Text);
        assert_eq!(other("Grüße".as_bytes()), Thing::Text);
        assert_eq!(other(b"\x00\x01\x02\x03"), Thing::Unknown);
    }
}
