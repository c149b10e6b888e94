//! A damaged JPEG read as far as it goes: block by block, on after a code that there is not, on at the next restart marker
//! after a lost piece. What was read is written once more as a plain JPEG, so that the same decoder as always makes the
//! pixels; where nothing came the picture is grey. Only called for what the decoder found not to be sound.

mod bits;
mod blocks;
mod scans;
mod write;

use super::walk::{Frame, Walked, plausible};
use blocks::Block;
use scans::{Scan, Tables};
use write::Writer;

/// libjpeg's own script has ten scans.
const MOST_SCANS: u32 = 64;
/// One component after the other, no more blocks of them may stand in one piece of a scan.
const MOST_TOGETHER: u32 = 10;

/// A damaged picture that can be decoded now.
pub(crate) struct Mended {
    pub bytes: Vec<u8>,
    /// Whether anything was wrong but a missing end.
    pub was_wrong: bool,
    /// Of a thousand pieces, so many never came.
    pub missing: u64,
}

/// The blocks of one component.
struct Component {
    id: u8,
    across: usize,
    down: usize,
    /// Blocks in a row, in whole pieces.
    wide: usize,
    /// The same without what reaches over the edge: so many come where it comes alone.
    own_wide: usize,
    own_tall: usize,
    blocks: Vec<Block>,
}

/// What was read so far.
struct Read {
    components: Vec<Component>,
    /// Pieces in a row, and rows of them.
    wide: usize,
    tall: usize,
    /// For each piece whether its brightness came.
    came: Vec<bool>,
    was_wrong: bool,
}

/// The memory that this takes before anything is decoded, in bytes.
pub(super) fn memory(walked: &Walked<'_>, frame: &Frame) -> u64 {
    let (wide, tall) = pieces(frame);
    let together: u64 = frame.listed().map(|(across, down)| u64::from(across) * u64::from(down)).sum();
    (wide * tall) as u64 * (together * 128 + 1) + 2 * walked.rest.len() as u64
}

/// Reads what can be read; none where that is nothing, or the picture is of a kind that is not put together like this.
pub(super) fn mend(walked: &Walked<'_>, frame: &Frame) -> Option<Mended> {
    let (read, quantities) = read(walked, frame)?;
    let missing = read.came.iter().filter(|came| !**came).count();
    if missing == read.came.len() {
        return None;
    }
    let missing = (missing as u64 * 1_000).div_ceil(read.came.len() as u64);
    Some(Mended { was_wrong: read.was_wrong, missing, bytes: read.written(walked, frame, &quantities) })
}

/// Whether nothing is wrong with it but perhaps its end, as far as this can tell.
pub(super) fn is_sound(walked: &Walked<'_>, frame: &Frame) -> bool {
    read(walked, frame).is_none_or(|(read, _)| !read.was_wrong && read.came.iter().all(|came| *came))
}

/// All scans, and the segments that say how coarse the numbers are.
fn read<'a>(walked: &Walked<'a>, frame: &Frame) -> Option<(Read, Vec<&'a [u8]>)> {
    let together: u32 = frame.listed().map(|(across, down)| u32::from(across) * u32::from(down)).sum();
    if frame.width == 0 || frame.height == 0 || together > MOST_TOGETHER {
        return None;
    }
    let is_plain = !frame.progressive && walked.script.first_is_full;
    let mut read = Read::new(frame);
    let mut tables = Tables::default();
    let mut quantities: Vec<&[u8]> =
        walked.tables.iter().copied().filter(|segment| segment[1] == 0xDB).collect();
    walked.tables.iter().for_each(|segment| tables.read(segment));
    let (mut at, mut scans) = (0, 0);
    while let Some((kind, segment)) = segment_at(walked.rest, at) {
        at += segment.len();
        match kind {
            0xDA => {
                scans += 1;
                let end = scans::end(walked.rest, at, frame);
                let data = &walked.rest[at..end];
                at = end;
                // Where nothing comes after it, the end may only be missing.
                let may_end = is_plain || end == walked.rest.len();
                match Scan::read(&segment[4..], frame) {
                    Some(scan) if scans <= MOST_SCANS => read.take(&scan, (data, may_end), &tables, frame),
                    _ => read.was_wrong = true,
                }
                // All of it has come at once: what follows is another picture, or nothing.
                if is_plain && scans == 1 {
                    break;
                }
            }
            0xDB => quantities.push(segment),
            _ => tables.read(segment),
        }
    }
    Some((read, quantities))
}

/// The segment whose marker stands here, also where others stand before it that only fill.
fn segment_at(bytes: &[u8], at: usize) -> Option<(u8, &[u8])> {
    let rest = bytes.get(at..)?;
    let kind = *rest.get(1)?;
    (rest[0] == 0xFF && kind != 0xD9).then_some(())?;
    let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?])).max(2);
    Some((kind, rest.get(..2 + length)?))
}

pub(super) fn pieces(frame: &Frame) -> (usize, usize) {
    let most = |side: fn((u8, u8)) -> u8| frame.listed().map(side).max().unwrap_or(1);
    let (across, down) = (most(|(across, _)| across), most(|(_, down)| down));
    let (across, down) = if frame.components == 1 { (1, 1) } else { (across, down) };
    let count = |side: u32, blocks: u8| (side as usize).div_ceil(8 * usize::from(blocks));
    (count(frame.width, across), count(frame.height, down))
}

impl Read {
    fn new(frame: &Frame) -> Read {
        let (wide, tall) = pieces(frame);
        let most = |side: fn((u8, u8)) -> u8| usize::from(frame.listed().map(side).max().unwrap_or(1));
        let (most_across, most_down) = (most(|(across, _)| across), most(|(_, down)| down));
        let component = |(number, (across, down)): (usize, (u8, u8))| {
            let own = |side: u32, blocks: u8, most: usize| {
                (side as usize * usize::from(blocks)).div_ceil(most).div_ceil(8)
            };
            let (own_wide, own_tall) =
                (own(frame.width, across, most_across), own(frame.height, down, most_down));
            let (across, down) =
                if frame.components == 1 { (1, 1) } else { (usize::from(across), usize::from(down)) };
            let blocks = vec![[0; 64]; wide * across * tall * down];
            Component { id: frame.ids[number], across, down, wide: wide * across, own_wide, own_tall, blocks }
        };
        let components = frame.listed().enumerate().map(component).collect();
        Read { components, wide, tall, came: vec![false; wide * tall], was_wrong: false }
    }

    /// The picture as a plain JPEG.
    fn written(&self, walked: &Walked<'_>, frame: &Frame, quantities: &[&[u8]]) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.bytes.extend_from_slice(&[0xFF, 0xD8]);
        let told = walked.tables.iter().filter(|segment| matches!(segment[1], 0xE0 | 0xEE));
        told.chain(quantities).for_each(|segment| writer.bytes.extend_from_slice(segment));
        let frames = walked.tables.iter().filter(|segment| matches!(segment[1], 0xC0..=0xC2));
        for segment in frames {
            // Whatever it was before, it is a plain one now.
            writer.bytes.extend_from_slice(&[0xFF, 0xC0]);
            writer.bytes.extend_from_slice(&segment[2..]);
        }
        writer.tables();
        let count = frame.components;
        writer.bytes.extend_from_slice(&[0xFF, 0xDA, 0, 6 + 2 * count, count]);
        self.components.iter().for_each(|one| writer.bytes.extend_from_slice(&[one.id, 0]));
        writer.bytes.extend_from_slice(&[0, 63, 0]);
        let mut before = [0; 4];
        for piece in 0..self.wide * self.tall {
            let (column, row) = (piece % self.wide, piece / self.wide);
            for (component, before) in self.components.iter().zip(&mut before) {
                for place in component.places(column, row) {
                    writer.block(&component.blocks[place], before);
                }
            }
        }
        writer.end()
    }
}

impl Component {
    /// The places of its blocks in a piece, in the order in which they come.
    fn places(&self, column: usize, row: usize) -> impl Iterator<Item = usize> + use<> {
        let (across, down, wide) = (self.across, self.down, self.wide);
        (0..down).flat_map(move |y| (0..across).map(move |x| (row * down + y) * wide + column * across + x))
    }
}

/// Whether a marker in the middle of the data of a scan ends it. By mistake any may stand there.
fn ends_scan(bytes: &[u8], at: usize, frame: &Frame) -> bool {
    match bytes[at + 1] {
        0xD9 => true,
        kind => segment_at(bytes, at).is_some_and(|(_, segment)| {
            plausible(kind, &segment[4..], frame) && bytes.get(at + segment.len()).is_some()
        }),
    }
}
