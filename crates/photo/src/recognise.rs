//! What a file is, told by its first bytes and never by its name. Not a check that it can be decoded.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// The kinds of picture that are kept. Not every one can be shown by every build: see `is_shown`.
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
    /// HEIC, as iPhones make it; its main picture.
    Heic,
    /// AVIF; its main picture.
    Avif,
    /// JPEG XL; of an animated one the first picture.
    Jxl,
    /// TIFF, which most cameras' raw files are inside. Only kept.
    Tiff,
    /// A camera's raw file that is no TIFF. Only kept.
    Raw,
    /// A Windows bitmap. Only kept.
    Bitmap,
}

impl Format {
    /// Each of them.
    pub const ALL: &'static [Format] = &[
        Format::Jpeg,
        Format::Png,
        Format::Webp,
        Format::Gif,
        Format::Heic,
        Format::Avif,
        Format::Jxl,
        Format::Tiff,
        Format::Raw,
        Format::Bitmap,
    ];

    /// Reads `word` again; `None` for a kind of which this build knows nothing.
    pub fn parse(word: &str) -> Option<Format> {
        Format::ALL.iter().copied().find(|format| format.word() == word)
    }

    /// A stable word for databases, logs and message keys.
    pub fn word(self) -> &'static str {
        match self {
            Format::Jpeg => "jpeg",
            Format::Png => "png",
            Format::Webp => "webp",
            Format::Gif => "gif",
            Format::Heic => "heic",
            Format::Avif => "avif",
            Format::Jxl => "jxl",
            Format::Tiff => "tiff",
            Format::Raw => "raw",
            Format::Bitmap => "bitmap",
        }
    }

    /// The media type, for example `image/jpeg`.
    pub fn mime(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::Webp => "image/webp",
            Format::Gif => "image/gif",
            Format::Heic => "image/heic",
            Format::Avif => "image/avif",
            Format::Jxl => "image/jxl",
            Format::Tiff => "image/tiff",
            // Every maker has a name of his own, and none is registered.
            Format::Raw => "application/octet-stream",
            Format::Bitmap => "image/bmp",
        }
    }

    /// The usual ending of a file name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Tiff => "tif",
            Format::Bitmap => "bmp",
            other => other.word(),
        }
    }

    /// Whether this build can decode pictures of this kind.
    pub fn is_shown(self) -> bool {
        match self {
            Format::Jpeg | Format::Png | Format::Webp | Format::Gif => true,
            Format::Heic => cfg!(feature = "heic"),
            Format::Avif => cfg!(feature = "avif"),
            Format::Jxl => cfg!(feature = "jxl"),
            Format::Tiff | Format::Raw | Format::Bitmap => false,
        }
    }
}

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recognised {
    /// A picture that can be shown, if its bytes keep what its name promises.
    Shown(Format),
    /// A picture worth keeping that cannot be shown yet.
    Kept(Format),
    /// Something else.
    Other(Thing),
}

impl Recognised {
    /// What can be said at first sight already: nothing of a picture that can be shown. Of the others,
    /// `Refusal::is_kept` tells which are worth keeping and `Refusal::word` why they are not shown.
    pub fn refusal(self) -> Option<Refusal> {
        match self {
            Recognised::Shown(_) => None,
            Recognised::Kept(format) => Some(Refusal::Later(format)),
            Recognised::Other(Thing::Empty) => Some(Refusal::Empty),
            Recognised::Other(thing) => Some(Refusal::NotAPicture(thing)),
        }
    }
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
    /// Plain text of some kind.
    Text,
    /// None of these.
    Unknown,
}

/// Says what a file is. The first 1,024 bytes are enough; fewer are read where there are fewer.
pub fn recognise(first_bytes: &[u8]) -> Recognised {
    let head = &first_bytes[..first_bytes.len().min(1024)];
    let format = picture(head).or_else(|| brands(head).and_then(by_brand));
    match format {
        Some(format) if format.is_shown() => Recognised::Shown(format),
        Some(format) => Recognised::Kept(format),
        None => Recognised::Other(thing(head)),
    }
}

fn picture(head: &[u8]) -> Option<Format> {
    const STARTS: [(&[u8], Format); 13] = [
        (b"\xff\xd8\xff", Format::Jpeg),
        (b"\x89PNG\r\n\x1a\n", Format::Png),
        (b"GIF87a", Format::Gif),
        (b"GIF89a", Format::Gif),
        (b"\xff\x0a", Format::Jxl),
        (b"\0\0\0\x0cJXL \r\n\x87\n", Format::Jxl),
        (b"II*\0", Format::Tiff),
        (b"MM\0*", Format::Tiff),
        (b"IIRO", Format::Raw),
        (b"IIRS", Format::Raw),
        (b"IIU\0", Format::Raw),
        (b"FUJIFILMCCD-RAW", Format::Raw),
        (b"BM", Format::Bitmap),
    ];
    if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
        return Some(Format::Webp);
    }
    let (_, format) = *STARTS.iter().find(|(start, _)| head.starts_with(start))?;
    // Two letters are little evidence: a bitmap also has four zero bytes after its length.
    (format != Format::Bitmap || head.get(6..10) == Some(&[0; 4])).then_some(format)
}

/// The brands of an ISO media file (`ftyp`), the main one first.
fn brands(head: &[u8]) -> Option<&[u8]> {
    if head.get(4..8) != Some(b"ftyp") {
        return None;
    }
    let said = u32::from_be_bytes(head[..4].try_into().ok()?) as usize;
    Some(&head[8..said.clamp(8, head.len())])
}

/// Which picture an ISO media file is; none if it is a film or a sound.
fn by_brand(brands: &[u8]) -> Option<Format> {
    const HEIF: [&[u8; 4]; 10] =
        [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"];
    let has =
        |wanted: &[&[u8; 4]]| brands.chunks_exact(4).any(|brand| wanted.iter().any(|name| brand == *name));
    if brands.starts_with(b"crx ") {
        Some(Format::Raw)
    } else if has(&[b"avif", b"avis"]) {
        Some(Format::Avif)
    } else if has(&HEIF) {
        Some(Format::Heic)
    } else {
        None
    }
}

fn thing(head: &[u8]) -> Thing {
    const STARTS: [(&[u8], Thing); 10] = [
        (b"%PDF-", Thing::Pdf),
        (b"PK\x03\x04", Thing::Zip),
        (b"PK\x05\x06", Thing::Zip),
        (b"\x1aE\xdf\xa3", Thing::Video),
        (b"FLV\x01", Thing::Video),
        (b"\0\0\x01\xba", Thing::Video),
        (b"ID3", Thing::Sound),
        (b"OggS", Thing::Sound),
        (b"fLaC", Thing::Sound),
        (b"#!AMR", Thing::Sound),
    ];
    if head.is_empty() {
        return Thing::Empty;
    }
    if let Some(brands) = brands(head) {
        let sound = brands.starts_with(b"M4A ") || brands.starts_with(b"M4B ");
        return if sound { Thing::Sound } else { Thing::Video };
    }
    if head.starts_with(b"RIFF") {
        return match head.get(8..12) {
            Some(b"WAVE") => Thing::Sound,
            Some(b"AVI ") => Thing::Video,
            _ => Thing::Unknown,
        };
    }
    match STARTS.iter().find(|(start, _)| head.starts_with(start)) {
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
        let format = |bytes: &[u8]| match recognise(bytes) {
            Recognised::Shown(format) | Recognised::Kept(format) => format,
            other => panic!("{other:?}"),
        };
        assert_eq!(format(b"\0\0\0\x14ftypheic\0\0\0\0mif1"), Format::Heic);
        assert_eq!(format(b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif"), Format::Avif);
        assert_eq!(format(b"\xff\x0a\xfa"), Format::Jxl);
        assert_eq!(recognise(b"II*\0\x08"), Recognised::Kept(Format::Tiff));
        assert_eq!(recognise(b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom"), Recognised::Kept(Format::Raw));
        assert_eq!(recognise(b"BM\x36\x10\0\0\0\0\0\0\x36"), Recognised::Kept(Format::Bitmap));
        assert_eq!(other(b"\0\0\0\x14ftypisom\0\0\0\0mp42"), Thing::Video);
        assert_eq!(other(b""), Thing::Empty);
        assert_eq!(other(b"  <?xml version='1.0'?><!-- x --><SVG xmlns='..'>"), Thing::Svg);
        assert_eq!(other(b"\xef\xbb\xbf<!DOCTYPE html><svg>"), Thing::Html);
        assert_eq!(other(b"%PDF-1.7"), Thing::Pdf);
        assert_eq!(other(b"PK\x03\x04\x14"), Thing::Zip);
        assert_eq!(other(b"\0\0\0\x14ftypM4A \0\0\0\0isom"), Thing::Sound);
        assert_eq!(other(b"BMW was her first car"), Thing::Text);
        assert_eq!(other("Grüße".as_bytes()), Thing::Text);
        assert_eq!(other(b"\x00\x01\x02\x03"), Thing::Unknown);
    }
}
