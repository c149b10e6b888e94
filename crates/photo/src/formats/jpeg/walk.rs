//! The segments of a JPEG: what its picture is made of, what is told about it, and where it ends.

use super::script::Script;
use crate::exif::{self, Told};
use crate::refusal::Refusal;

/// What the walk found.
#[derive(Default)]
pub(crate) struct Walked<'a> {
    pub frame: Option<Frame>,
    pub told: Told,
    pub has_metadata: bool,
    /// The chunks of the colour profile with their numbers, as they stand in the file.
    pub profile: Vec<(u8, &'a [u8])>,
    /// The segments before the first scan that a decoder needs, marker and length included.
    pub tables: Vec<&'a [u8]>,
    /// From the first scan's marker to the end of the picture, without the end marker.
    pub scans: &'a [u8],
    /// From the first scan's marker to the end of the file, whatever stands there.
    pub rest: &'a [u8],
    /// Whether the end marker was there.
    pub ended: bool,
    /// What an Adobe segment says of how the components were mixed: 0 not at all, 2 four inks of which three were.
    pub adobe: Option<u8>,
    pub script: Script,
    seen_exif: bool,
}

/// The start-of-frame segment.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    pub width: u32,
    pub height: u32,
    pub progressive: bool,
    pub components: u8,
    /// Horizontal and vertical sampling of each component.
    pub sampling: [(u8, u8); 4],
    pub ids: [u8; 4],
}

impl Frame {
    /// The sampling of each component that there is.
    pub fn listed(&self) -> impl Iterator<Item = (u8, u8)> + Clone + use<> {
        self.sampling.into_iter().take(usize::from(self.components))
    }
}

/// Walks all segments of the first picture in the file. What comes behind it (a film, a second picture) is not looked at.
pub(crate) fn walk(bytes: &[u8]) -> Result<Walked<'_>, Refusal> {
    let mut walked = Walked::default();
    let mut at = 2;
    loop {
        let Some(marker_at) = next_marker(bytes, at) else { return Err(Refusal::CutShort) };
        match bytes[marker_at + 1] {
            0xD9 => return Err(Refusal::Damaged),
            0x01 | 0xD0..=0xD8 => at = marker_at + 2,
            0xDA => {
                walked.read_scans(bytes, marker_at)?;
                return Ok(walked);
            }
            kind => {
                let segment = segment(bytes, marker_at).ok_or(Refusal::CutShort)?;
                walked.read_segment(kind, segment)?;
                at = marker_at + segment.len();
            }
        }
    }
}

impl<'a> Walked<'a> {
    fn read_segment(&mut self, kind: u8, segment: &'a [u8]) -> Result<(), Refusal> {
        let body = &segment[4..];
        match kind {
            0xC0..=0xC2 => {
                self.frame = Some(frame(kind, body)?);
                self.tables.push(segment);
            }
            // Lossless, hierarchical and arithmetic JPEG.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCF => return Err(Refusal::Unusual),
            0xC4 | 0xDB | 0xDD | 0xE0 => self.tables.push(segment),
            0xEE if body.starts_with(b"Adobe") => {
                self.adobe = body.get(11).copied();
                self.tables.push(segment);
            }
            0xE1 => self.read_told(body),
            0xE2 if body.starts_with(b"ICC_PROFILE\0") && body.len() > 14 => {
                self.profile.push((body[12], &body[14..]))
            }
            0xE2..=0xEF | 0xFE => self.has_metadata = true,
            _ => {}
        }
        Ok(())
    }

    fn read_told(&mut self, body: &[u8]) {
        self.has_metadata = true;
        if body.starts_with(b"Exif\0") && !self.seen_exif {
            self.seen_exif = true;
            // Some writers forget the second zero's meaning and put something else there.
            let said = exif::read(body.get(6..).unwrap_or_default());
            self.told.orientation = said.orientation;
            self.told.taken = said.taken;
            self.told.has_location |= said.has_location;
        } else {
            self.told.has_location |= exif::xmp_has_location(body);
        }
    }

    /// Follows the scans to the end marker or to the end of the file.
    fn read_scans(&mut self, bytes: &'a [u8], first: usize) -> Result<(), Refusal> {
        let frame = self.frame.ok_or(Refusal::Damaged)?;
        let mut at = first;
        let mut end = bytes.len();
        while let Some(marker_at) = next_marker(bytes, at) {
            let kind = bytes[marker_at + 1];
            let tables = matches!(kind, 0xC4 | 0xDA | 0xDB | 0xDC | 0xDD | 0xE0..=0xEF | 0xFE);
            if kind == 0xD9 {
                self.ended = true;
                end = marker_at;
                break;
            } else if tables {
                let segment = segment(bytes, marker_at);
                let Some(segment) = segment.filter(|segment| plausible(kind, &segment[4..], &frame)) else {
                    at = marker_at + 2;
                    continue;
                };
                if kind == 0xDA {
                    self.script.add(&segment[4..], &frame);
                }
                at = marker_at + segment.len();
            } else {
                at = marker_at + 2;
            }
        }
        self.scans = &bytes[first..end];
        self.rest = &bytes[first..];
        if !self.ended && self.scans.last() == Some(&0xFF) {
            self.scans = &self.scans[..self.scans.len() - 1];
        }
        Ok(())
    }
}

/// Whether a segment's body is what its marker says: in the middle of damaged data any marker may stand by mistake.
pub(crate) fn plausible(kind: u8, body: &[u8], frame: &Frame) -> bool {
    match kind {
        0xDA => body.split_first().is_some_and(|(count, rest)| {
            let count = usize::from(*count);
            let ids = rest.iter().step_by(2).take(count);
            (1..=4).contains(&count)
                && rest.len() == count * 2 + 3
                && ids.into_iter().all(|id| frame.ids[..usize::from(frame.components)].contains(id))
        }),
        0xC4 => {
            let mut rest = body;
            while let Some((head, behind)) = rest.split_first_chunk::<17>() {
                let symbols = head[1..].iter().map(|count| usize::from(*count)).sum::<usize>();
                if head[0] & 0xEC != 0 || symbols > 256 || behind.len() < symbols {
                    return false;
                }
                rest = &behind[symbols..];
            }
            rest.is_empty() && !body.is_empty()
        }
        0xDB => matches!(body.len(), 65 | 130 | 195 | 260 | 129 | 258) && body[0] & 0xEC == 0,
        0xDD => body.len() == 2,
        0xDC => body.len() == 2,
        0xE0..=0xEF | 0xFE => true,
        _ => false,
    }
}

/// The place of the next `FF xx` where `xx` is a marker and not a stuffed zero.
fn next_marker(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xFF)?;
        match bytes.get(at + 1)? {
            0x00 => at += 2,
            0xFF => at += 1,
            _ => return Some(at),
        }
    }
}

/// A whole segment with its marker and length.
fn segment(bytes: &[u8], marker_at: usize) -> Option<&[u8]> {
    let length = bytes.get(marker_at + 2..marker_at + 4)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
    bytes.get(marker_at..marker_at + 2 + length)
}

fn frame(kind: u8, body: &[u8]) -> Result<Frame, Refusal> {
    let [precision, tall_high, tall_low, wide_high, wide_low, components, rest @ ..] = body else {
        return Err(Refusal::Damaged);
    };
    if *precision != 8 || !matches!(components, 1 | 3 | 4) {
        return Err(Refusal::Unusual);
    }
    let mut frame = Frame {
        width: u32::from(u16::from_be_bytes([*wide_high, *wide_low])),
        height: u32::from(u16::from_be_bytes([*tall_high, *tall_low])),
        progressive: kind == 0xC2,
        components: *components,
        sampling: [(1, 1); 4],
        ids: [0; 4],
    };
    let listed = rest.as_chunks::<3>().0;
    if listed.len() < usize::from(*components) {
        return Err(Refusal::Damaged);
    }
    for (number, [id, sampling, _]) in listed.iter().take(usize::from(*components)).enumerate() {
        let (across, down) = (sampling >> 4, sampling & 15);
        if !(1..=4).contains(&across) || !(1..=4).contains(&down) {
            return Err(Refusal::Damaged);
        }
        frame.sampling[number] = (across, down);
        frame.ids[number] = *id;
    }
    Ok(frame)
}
