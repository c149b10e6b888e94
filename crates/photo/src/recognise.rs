//! What a file is, told by its first bytes and never by its name. Not a check that it can be decoded: a picture that is
//! damaged is a picture, and whatever may be one is taken for one. Only what is plainly something else is none.

mod inside;
mod things;

use crate::format::Format;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

pub use things::Thing;

/// So many of the first bytes are looked at.
const HEAD: usize = 4_096;

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

/// Says what a file is. The first 4,096 bytes are enough; fewer are read where there are fewer.
pub fn recognise(first_bytes: &[u8]) -> Recognised {
    let head = &first_bytes[..first_bytes.len().min(HEAD)];
    match picture(head) {
        Some(format) if format.is_shown() => Recognised::Shown(format),
        Some(format) => Recognised::Kept(format),
        None => Recognised::Other(things::thing(head)),
    }
}

fn picture(head: &[u8]) -> Option<Format> {
    let first = by_start(head).or_else(|| by_place(head)).or_else(|| brands(head).and_then(by_brand));
    first.or_else(|| {
        // A page that holds a drawing is a page; a film that holds the word of a picture is a film.
        (things::thing(head) == Thing::Unknown).then(|| inside::picture(head)).flatten()
    })
}

fn by_start(head: &[u8]) -> Option<Format> {
    const STARTS: [(&[u8], Format); 56] = [
        (b"\xff\xd8\xff", Format::Jpeg),
        (b"\x89PNG\r\n\x1a\n", Format::Png),
        (b"GIF87a", Format::Gif),
        (b"GIF89a", Format::Gif),
        (b"\xff\x0a", Format::Jxl),
        (b"\0\0\0\x0cJXL \r\n\x87\n", Format::Jxl),
        (b"\0\0\0\x0cjP  \r\n\x87\n", Format::Jpeg2000),
        (b"\xff\x4f\xff\x51", Format::Jpeg2000),
        (b"II\xbc", Format::JpegXr),
        (b"II*\0", Format::Tiff),
        (b"MM\0*", Format::Tiff),
        (b"II+\0", Format::Tiff),
        (b"MM\0+", Format::Tiff),
        (b"BPG\xfb", Format::Bpg),
        (b"8BPS", Format::Photoshop),
        // Olympus, Panasonic and Leica, Phase One, Canon before 2004, Minolta, Fuji, Sigma.
        (b"IIRO", Format::Raw),
        (b"IIRS", Format::Raw),
        (b"MMOR", Format::Raw),
        (b"IIU\0", Format::Raw),
        (b"IIIITwaR", Format::Raw),
        (b"MMMMRawT", Format::Raw),
        (b"II\x1a\0\0\0HEAPCCDR", Format::Raw),
        (b"\0MRM", Format::Raw),
        (b"FUJIFILM", Format::Raw),
        (b"FOVb", Format::Raw),
        (b"ARRI\x12\x34\x56\x78", Format::Raw),
        // Discs of photographs, volumes of an ultrasound machine, other clinics' and astronomers' pictures.
        (b"PCD_OPA", Format::Rare),
        (b"KRETZFILE", Format::Rare),
        (b"SIMPLE  =", Format::Rare),
        (b"NRRD000", Format::Rare),
        (b"qoif", Format::Rare),
        (b"v/1\x01", Format::Rare),
        (b"#?RADIANCE", Format::Rare),
        (b"#?RGBE", Format::Rare),
        (b"DDS \x7c\0\0\0", Format::Rare),
        (b"farbfeld", Format::Rare),
        (b"FLIF", Format::Rare),
        (b"\x8aMNG\r\n\x1a\n", Format::Rare),
        (b"\x8bJNG\r\n\x1a\n", Format::Rare),
        (b"\x97JB2\r\n\x1a\n", Format::Rare),
        (b"gimp xcf", Format::Rare),
        (b"Paint Shop Pro Image File", Format::Rare),
        (b"AT&TFORM", Format::Rare),
        (b"\0\0\x01\0\x01\0", Format::Rare),
        (b"\0\0\x02\0\x01\0", Format::Rare),
        (b"icns", Format::Rare),
        (b"\x01\xda\0", Format::Rare),
        (b"\x01\xda\x01", Format::Rare),
        (b"\x59\xa6\x6a\x95", Format::Rare),
        (b"\xc5\xd0\xd3\xc6", Format::Rare),
        (b"\xd7\xcd\xc6\x9a", Format::Rare),
        (b"SDPX", Format::Rare),
        (b"XPDS", Format::Rare),
        (b"\x80\x2a\x5f\xd7", Format::Rare),
        (b"CSFCHUNK", Format::Rare),
        (b"/* XPM */", Format::Rare),
    ];
    STARTS.iter().find(|(start, _)| head.starts_with(start)).map(|(_, format)| *format)
}

/// Kinds that a few letters at the start do not tell alone.
fn by_place(head: &[u8]) -> Option<Format> {
    let at = |place: usize, wanted: &[u8]| head.get(place..place + wanted.len()) == Some(wanted);
    let either = |place: usize, wanted: &[&[u8]]| wanted.iter().any(|one| at(place, one));
    let rare = [
        at(0, b"FORM") && either(8, &[b"ILBM", b"PBM ", b"ACBM"]),
        at(0, b"%!PS-Adobe") && head.windows(4).take(64).any(|four| four == b"EPSF"),
        // A disc of photographs, and a clinic's volume.
        at(2_048, b"PCD_IPI"),
        at(344, b"n+1\0") || at(344, b"ni1\0"),
        at(40, b" EMF"),
        // Painting programs' archives say first what they are.
        at(0, b"PK\x03\x04") && either(30, &[b"mimetypeimage/", b"mimetypeapplication/x-krita"]),
        plain_map(head) || paintbrush(head) || targa(head),
    ];
    if at(0, b"RIFF") && at(8, b"WEBP") {
        Some(Format::Webp)
    } else if at(128, b"DICM") || dicom_without_its_mark(head) {
        Some(Format::Dicom)
    } else if at(0, b"BM") && at(6, &[0; 4]) {
        // Two letters are little evidence: a bitmap also has four zero bytes after its length.
        Some(Format::Bitmap)
    } else {
        rare.contains(&true).then_some(Format::Rare)
    }
}

/// Old machines wrote the list of elements without the 128 bytes and the mark before it.
fn dicom_without_its_mark(head: &[u8]) -> bool {
    let Some([group, 0, element @ .., a, b, c, d]) = head.first_chunk::<8>() else { return false };
    let spelled = [*a, *b].iter().all(u8::is_ascii_uppercase) && c.max(d) < &128;
    let short = u32::from_le_bytes([*a, *b, *c, *d]) <= 64;
    let first = matches!((group, element), (2, [0 | 1, 0]) | (8, [0 | 1 | 5 | 8 | 0x16, 0]));
    first && (spelled || short) && head.len() >= 132
}

/// The maps of netpbm: a letter, a number, white space or a comment, and then a size in digits.
fn plain_map(head: &[u8]) -> bool {
    let Some((start, rest)) = head.split_first_chunk::<2>() else { return false };
    let kind = matches!(start, [b'P', b'1'..=b'7' | b'F' | b'f']);
    let size = rest.iter().find(|byte| !byte.is_ascii_whitespace());
    kind && rest.first().is_some_and(u8::is_ascii_whitespace)
        && size.is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'#' | b'W'))
}

/// PCX: a maker's number, a version, a kind of packing, and how many bits a pixel has.
fn paintbrush(head: &[u8]) -> bool {
    matches!(head, [0x0A, 0 | 2..=5, 0 | 1, 1 | 2 | 4 | 8, ..])
        && head.len() >= 128
        && head.get(64) == Some(&0)
        && matches!(head.get(65), Some(1..=4))
}

/// TGA says nothing at its start; its eighteen bytes have to fit together.
fn targa(head: &[u8]) -> bool {
    let Some([_, map @ (0 | 1), kind, start @ .., wide, wider, tall, taller, depth, flags]) =
        head.first_chunk::<18>()
    else {
        return false;
    };
    let (width, height) = (u16::from_le_bytes([*wide, *wider]), u16::from_le_bytes([*tall, *taller]));
    let mapped = match kind {
        1 | 9 => *map == 1 && *depth == 8 && matches!(start[4], 15 | 16 | 24 | 32),
        2 | 10 => matches!(depth, 15 | 16 | 24 | 32) && (*map == 1 || start[..5] == [0; 5]),
        3 | 11 => *map == 0 && matches!(depth, 8 | 16) && start[..5] == [0; 5],
        _ => false,
    };
    mapped && width > 0 && height > 0 && flags & 0xC0 == 0 && head.len() > 18
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
    const HEIF: [&[u8; 4]; 13] = [
        b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1",
        b"jpeg", b"jpgs",
    ];
    let has =
        |wanted: &[&[u8; 4]]| brands.chunks_exact(4).any(|brand| wanted.iter().any(|name| brand == *name));
    if brands.starts_with(b"crx ") {
        Some(Format::Raw)
    } else if has(&[b"avif", b"avis"]) {
        Some(Format::Avif)
    } else if has(&[b"jp2 ", b"jpx ", b"jpm "]) {
        Some(Format::Jpeg2000)
    } else if has(&HEIF) {
        Some(Format::Heic)
    } else {
        None
    }
}

#[cfg(test)]
mod tests;
