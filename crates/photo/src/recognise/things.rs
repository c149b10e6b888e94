//! What a file is that is no picture, so that a plain sentence can be said about it.

use serde::{Deserialize, Serialize};

/// What a file is that is no picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Thing {
    /// No bytes at all.
    Empty,
    /// A web page, whatever its name says.
    Html,
    /// An SVG drawing: a program in disguise, which no camera makes.
    Svg,
    /// A PDF.
    Pdf,
    /// A packed folder, which is also what office documents are.
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

impl Thing {
    /// A stable word for databases and message keys.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Thing::Empty => "empty",
            Thing::Pdf => "pdf",
            Thing::Zip => "packed",
            Thing::Video => "film",
            Thing::Sound => "sound",
            Thing::Html | Thing::Svg | Thing::Text | Thing::Unknown => "not-a-picture",
        }
    }
}

/// What the first bytes are of, where they are of no picture.
pub(super) fn thing(head: &[u8]) -> Thing {
    const STARTS: [(&[u8], Thing); 29] = [
        (b"%PDF-", Thing::Pdf),
        (b"PK\x03\x04", Thing::Zip),
        (b"PK\x05\x06", Thing::Zip),
        (b"7z\xbc\xaf\x27\x1c", Thing::Zip),
        (b"Rar!\x1a\x07", Thing::Zip),
        (b"\x1f\x8b\x08", Thing::Zip),
        (b"\x1aE\xdf\xa3", Thing::Video),
        (b"FLV\x01", Thing::Video),
        (b"FWS", Thing::Video),
        (b"CWS", Thing::Video),
        (b".RMF", Thing::Video),
        (b"\0\0\x01\xba", Thing::Video),
        (b"\0\0\x01\xb3", Thing::Video),
        (b"\0\0\0\x01\x67", Thing::Video),
        (b"\0\0\0\x01\x40\x01", Thing::Video),
        (b"\x06\x0e\x2b\x34\x02\x05\x01\x01", Thing::Video),
        (b"DVDVIDEO-VMG", Thing::Video),
        (b"DVDVIDEO-VTS", Thing::Video),
        // Windows Media is one container for both: who sends one from a hospital sends a film.
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Thing::Video),
        (b"ID3", Thing::Sound),
        (b"fLaC", Thing::Sound),
        (b"#!AMR", Thing::Sound),
        (b"#!SILK", Thing::Sound),
        (b"\x02#!SILK", Thing::Sound),
        (b"MThd", Thing::Sound),
        (b"caff", Thing::Sound),
        (b".snd", Thing::Sound),
        (b"MAC ", Thing::Sound),
        (b"wvpk", Thing::Sound),
    ];
    if head.is_empty() {
        return Thing::Empty;
    }
    if let Some(thing) = in_a_container(head) {
        return thing;
    }
    match STARTS.iter().find(|(start, _)| head.starts_with(start)) {
        Some((_, thing)) => *thing,
        // Some programs write a line or two before.
        None if near_start(head, b"%PDF-") => Thing::Pdf,
        None => text_kind(head),
    }
}

fn near_start(head: &[u8], mark: &[u8]) -> bool {
    head[..head.len().min(1_024)].windows(mark.len()).any(|window| window == mark)
}

/// Containers that hold a film or only a sound.
fn in_a_container(head: &[u8]) -> Option<Thing> {
    let kind = |place: usize| head.get(place..place + 4);
    match (head.first_chunk::<4>(), kind(4), kind(8)) {
        (_, Some(b"ftyp"), Some(b"M4A " | b"M4B " | b"M4P ")) => Some(Thing::Sound),
        // QuickTime of older cameras begins with its data or its list.
        (_, Some(b"ftyp" | b"moov" | b"mdat" | b"wide" | b"pnot" | b"skip"), _) => Some(Thing::Video),
        (Some(b"RIFF" | b"RF64"), _, Some(b"WAVE")) => Some(Thing::Sound),
        (Some(b"RIFF"), _, Some(b"AVI " | b"CDXA")) => Some(Thing::Video),
        (Some(b"FORM"), _, Some(b"AIFF" | b"AIFC")) => Some(Thing::Sound),
        (Some(b"OggS"), ..) => {
            let film = [&b"\x80theora"[..], b"OVP80", b"fishead\0"].iter().any(|mark| near_start(head, mark));
            Some(if film { Thing::Video } else { Thing::Sound })
        }
        // What discs and televisions record: a byte that comes again every 188 or 192.
        _ if is_transport_stream(head) => Some(Thing::Video),
        // Sound without a container: two frames of AAC or MP3 say so in their first twelve bits.
        (Some([0xFF, second, third, _]), ..) if is_sound_frame(*second, *third) => Some(Thing::Sound),
        _ => None,
    }
}

fn is_transport_stream(head: &[u8]) -> bool {
    [(0, 188), (4, 192)].iter().any(|(first, step)| {
        let places = (*first..).step_by(*step).take(4);
        places.into_iter().all(|place| head.get(place) == Some(&0x47))
    })
}

fn is_sound_frame(second: u8, third: u8) -> bool {
    let aac = second & 0xF6 == 0xF0;
    let mp3 = second & 0xE6 == 0xE2 && second & 0x18 != 0x08 && third & 0xF0 != 0xF0 && third & 0x0C != 0x0C;
    aac || mp3
}

/// Without a mark of the byte order and white space, in small letters.
fn beginning(head: &[u8]) -> Vec<u8> {
    head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start().to_ascii_lowercase()
}

fn starts_as_page(text: &[u8]) -> bool {
    let page = [&b"<!doctype html"[..], b"<html", b"<head", b"<body", b"<script"];
    page.iter().any(|start| text.starts_with(start))
}

fn holds(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}

fn text_kind(head: &[u8]) -> Thing {
    let text = beginning(head);
    // A page may hold a drawing, but then it starts as a page.
    if text.starts_with(b"<") && !starts_as_page(&text) && holds(&text, b"<svg") {
        return Thing::Svg;
    }
    if text.starts_with(b"<") && (starts_as_page(&text) || holds(&text, b"<html")) {
        return Thing::Html;
    }
    let unprintable = |byte: &u8| *byte < 9 || (*byte > 13 && *byte < 32) || *byte == 127;
    if text.is_empty() || !text.iter().any(unprintable) { Thing::Text } else { Thing::Unknown }
}
