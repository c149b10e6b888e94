//! A picture packed in runs: the higher bytes of all pixels first, then the lower ones, colour by colour.

use super::How;
use crate::refusal::Refusal;

/// The samples as they would stand there without packing: little end first, colours side by side.
pub(super) fn unpacked(frame: &[u8], planes: usize, how: How) -> Result<Vec<u8>, Refusal> {
    let number = |at: usize| {
        let four = frame.get(at * 4..).and_then(|rest| rest.first_chunk());
        four.map(|four| u32::from_le_bytes(*four) as usize)
    };
    let (count, area) = (number(0).ok_or(Refusal::CutShort)?, how.width as usize * how.height as usize);
    if count != planes || count > 15 {
        return Err(Refusal::Damaged);
    }
    let mut samples = vec![0; area * planes];
    for plane in 0..planes {
        let from = number(plane + 1).ok_or(Refusal::CutShort)?;
        let to = if plane + 1 < planes { number(plane + 2).unwrap_or(frame.len()) } else { frame.len() };
        let packed = frame.get(from..to.min(frame.len())).ok_or(Refusal::CutShort)?;
        // The first plane of each sample holds its highest byte.
        let (sample, byte) = (plane / how.bytes, how.bytes - 1 - plane % how.bytes);
        let places = samples.iter_mut().skip(sample * how.bytes + byte).step_by(planes);
        lay(packed, places);
    }
    Ok(samples)
}

fn lay<'a>(mut packed: &[u8], mut places: impl Iterator<Item = &'a mut u8>) {
    while let Some((head, rest)) = packed.split_first() {
        let (count, run) = match head {
            0..=127 => (usize::from(*head) + 1, false),
            128 => (0, false),
            _ => (257 - usize::from(*head), true),
        };
        let used = if run { 1.min(rest.len()) } else { count.min(rest.len()) };
        for at in 0..count {
            let byte = rest.get(if run { 0 } else { at });
            match (byte, places.next()) {
                (Some(byte), Some(place)) => *place = *byte,
                (_, None) | (None, _) => return,
            }
        }
        packed = &rest[used..];
    }
}
