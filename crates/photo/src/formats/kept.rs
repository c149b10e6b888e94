//! Kinds that no decoder here reads: only whether the file is what it begins as, so that it is worth keeping.

use crate::recognise::Format;
use crate::refusal::Refusal;

/// Shorter than this no camera writes.
const LEAST_BYTES: usize = 64;

/// Why it is not shown: because that comes later, or because it is not whole.
pub(crate) fn refusal(format: Format, bytes: &[u8]) -> Refusal {
    if bytes.len() < LEAST_BYTES {
        return Refusal::CutShort;
    }
    let is_sound = match format {
        Format::Tiff => tiff_list_is_there(bytes),
        Format::Bitmap => return bitmap(bytes),
        _ => true,
    };
    if is_sound { Refusal::Later(format) } else { Refusal::CutShort }
}

/// Whether the first list of entries lies inside of the file.
fn tiff_list_is_there(bytes: &[u8]) -> bool {
    let little = bytes.starts_with(b"II");
    let Some(place) = bytes.get(4..8).and_then(|place| place.first_chunk()) else { return false };
    let place = if little { u32::from_le_bytes(*place) } else { u32::from_be_bytes(*place) } as usize;
    let Some(count) = bytes.get(place..).and_then(|rest| rest.first_chunk()) else { return false };
    let count = usize::from(if little { u16::from_le_bytes(*count) } else { u16::from_be_bytes(*count) });
    place >= 8 && count > 0 && place + 2 + count * 12 <= bytes.len()
}

/// A bitmap says its own length and where its pixels begin.
fn bitmap(bytes: &[u8]) -> Refusal {
    let number = |at: usize| {
        bytes
            .get(at..)
            .and_then(|rest| rest.first_chunk())
            .map_or(0, |four| u32::from_le_bytes(*four) as usize)
    };
    let (length, pixels, head) = (number(2), number(10), number(14));
    if head < 12 || pixels < 14 + head {
        Refusal::Damaged
    } else if bytes.len() < length || bytes.len() <= pixels {
        Refusal::CutShort
    } else {
        Refusal::Later(Format::Bitmap)
    }
}
