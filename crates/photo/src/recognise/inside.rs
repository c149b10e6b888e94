//! A picture whose beginning is lost or damaged, known by what stands further in. Nobody decodes these; they are kept.

use crate::format::Format;

/// What stands in the first bytes of such pictures and hardly by chance in anything else, however it begins.
pub(super) fn picture(head: &[u8]) -> Option<Format> {
    const MARKS: [(&[u8], Format); 13] = [
        (b"JFIF\0", Format::Jpeg),
        (b"Exif\0\0II*\0", Format::Jpeg),
        (b"Exif\0\0MM\0*", Format::Jpeg),
        // The beginning of a frame with its length and eight bits, and of a table of the usual length.
        (b"\xff\xc0\0\x11\x08", Format::Jpeg),
        (b"\xff\xc2\0\x11\x08", Format::Jpeg),
        (b"\xff\xdb\0\x43\0", Format::Jpeg),
        (b"\xff\xdb\0\x84\0", Format::Jpeg),
        (b"\xff\xd8\xff\xe0\0\x10", Format::Jpeg),
        (b"\xff\xd8\xff\xe1", Format::Jpeg),
        (b"WEBPVP8", Format::Webp),
        (b"ftypheic", Format::Heic),
        (b"ftypavif", Format::Avif),
        (b"NETSCAPE2.0", Format::Gif),
    ];
    // Four letters are enough only where they belong.
    if head[..head.len().min(64)].windows(4).any(|four| four == b"IHDR") {
        return Some(Format::Png);
    }
    let holds = |mark: &[u8]| head.windows(mark.len()).any(|window| window == mark);
    MARKS.iter().find(|(mark, _)| holds(mark)).map(|(_, format)| *format)
}
