//! GIF: the first frame, laid on its canvas. The blocks are walked here, the frame is unpacked by the gif crate.

use super::{Decoded, Header, MISSING};
use crate::exif::Told;
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use gif::{ColorOutput, DecodeOptions, MemoryLimit};

/// What decoding needs.
pub(crate) struct Parts {
    frame: FrameHeader,
    see_through: Option<u8>,
}

#[derive(Clone, Copy)]
struct FrameHeader {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
}

#[derive(Default)]
struct Walked {
    frame: Option<FrameHeader>,
    see_through: Option<u8>,
    more_frames: bool,
    has_text: bool,
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let walked = walk(bytes).ok_or(Refusal::CutShort)?;
    let frame = walked.frame.ok_or(Refusal::CutShort)?;
    let (screen_width, screen_height) = (short(bytes, 6), short(bytes, 8));
    if frame.width == 0 || frame.height == 0 {
        return Err(Refusal::Damaged);
    }
    // Browsers widen a canvas that is too small for its first frame; some old programs write zeros here.
    let width = screen_width.unwrap_or(0).max(frame.left + frame.width);
    let height = screen_height.unwrap_or(0).max(frame.top + frame.height);
    let covered = frame.width == width && frame.height == height;
    let has_alpha = walked.see_through.is_some() || !covered;
    let bytes_a_pixel = if has_alpha { 4 } else { 3 };
    Ok(Header {
        format: Format::Gif,
        width,
        height,
        told: Told::default(),
        has_metadata: walked.has_text,
        more_frames: walked.more_frames,
        has_alpha,
        profile: None,
        bytes_a_pixel,
        decoder_bytes_a_pixel: bytes_a_pixel + 1,
        copied: 0,
        work: u64::from(width) * u64::from(height),
        parts: super::Parts::Gif(Parts { frame, see_through: walked.see_through }),
    })
}

pub(crate) fn decode(bytes: &[u8], header: &Header<'_>, parts: &Parts) -> Result<Decoded, Refusal> {
    let frame = parts.frame;
    let mut options = DecodeOptions::new();
    options.set_color_output(ColorOutput::Indexed);
    // The canvas was checked against the limits before; this one would count again.
    options.set_memory_limit(MemoryLimit::Unlimited);
    options.allow_unknown_blocks(true);
    let mut decoder = options.read_info(bytes).map_err(|_| Refusal::Damaged)?;
    let read = decoder.next_frame_info().map_err(|_| Refusal::Damaged)?.ok_or(Refusal::Damaged)?;
    if (u32::from(read.width), u32::from(read.height)) != (frame.width, frame.height) {
        return Err(Refusal::Damaged);
    }
    let (row, woven) = (frame.width as usize, read.interlaced);
    let mut numbers = vec![0; row * frame.height as usize];
    let mut rows = 0;
    // Where the data end before their time, so many rows have come.
    let is_whole = loop {
        let Some(place) = numbers.get_mut(rows * row..(rows + 1) * row) else { break true };
        match decoder.fill_buffer(place) {
            Ok(true) => rows += 1,
            Ok(false) | Err(_) => break false,
        }
    };
    if rows == 0 {
        return Err(Refusal::CutShort);
    }
    let palette = decoder.palette().map_err(|_| Refusal::Damaged)?.as_chunks::<3>().0.to_vec();
    let (numbers, came) =
        if woven { unwoven(&numbers, frame, rows) } else { (numbers, rows_that_came(frame, rows)) };
    Ok(Decoded { pixels: laid_out((&numbers, &came), &palette, header, parts), is_whole })
}

fn rows_that_came(frame: FrameHeader, rows: usize) -> Vec<bool> {
    (0..frame.height as usize).map(|row| row < rows).collect()
}

/// The rows of a woven picture in their order: every eighth, those between, and so on. A row that never came is like the
/// nearest one above it that did.
fn unwoven(numbers: &[u8], frame: FrameHeader, rows: usize) -> (Vec<u8>, Vec<bool>) {
    let (row, height) = (frame.width as usize, frame.height as usize);
    let order =
        [(0, 8), (4, 8), (2, 4), (1, 2)].into_iter().flat_map(|(from, step)| (from..height).step_by(step));
    let (mut sorted, mut came) = (vec![0; numbers.len()], vec![false; height]);
    for (place, from) in order.zip(numbers.chunks_exact(row.max(1))).take(rows) {
        sorted[place * row..(place + 1) * row].copy_from_slice(from);
        came[place] = true;
    }
    for place in 1..height {
        if !came[place] && came[place - 1] {
            sorted.copy_within((place - 1) * row..place * row, place * row);
            came[place] = true;
        }
    }
    (sorted, came)
}

fn laid_out(
    (numbers, came): (&[u8], &[bool]),
    palette: &[[u8; 3]],
    header: &Header<'_>,
    parts: &Parts,
) -> Pixels {
    let layout = if header.has_alpha { Layout::RgbAlpha } else { Layout::Rgb };
    let (row, channels) = (header.width as usize * layout.channels(), layout.channels());
    let mut samples = vec![0; row * header.height as usize];
    let frame = parts.frame;
    let rows = samples.chunks_exact_mut(row).skip(frame.top as usize);
    for ((row, numbers), came) in rows.zip(numbers.chunks_exact(frame.width as usize)).zip(came) {
        if !came {
            row.fill(if header.has_alpha { 0 } else { MISSING });
            continue;
        }
        let places = row.chunks_exact_mut(channels).skip(frame.left as usize);
        for (place, number) in places.zip(numbers) {
            if parts.see_through == Some(*number) {
                continue;
            }
            let [red, green, blue] = palette.get(usize::from(*number)).copied().unwrap_or_default();
            place.copy_from_slice(&[red, green, blue, 255][..channels]);
        }
    }
    Pixels { width: header.width, height: header.height, layout, samples }
}

/// Walks the blocks up to the second frame; `None` where the file ends before the first one.
fn walk(bytes: &[u8]) -> Option<Walked> {
    let mut walked = Walked::default();
    let mut see_through = None;
    let mut at = 13 + palette_length(*bytes.get(10)?);
    loop {
        match bytes.get(at).copied() {
            Some(0x21) => {
                let body = bytes.get(at + 2..)?;
                match *bytes.get(at + 1)? {
                    0xF9 if body.len() > 5 => see_through = (body[1] & 1 == 1).then_some(body[4]),
                    0xFE => walked.has_text = true,
                    0xFF if body.get(1..12) == Some(b"XMP DataXMP") => walked.has_text = true,
                    _ => {}
                }
                let Some(after) = after_blocks(bytes, at + 2) else { break };
                at = after;
            }
            Some(0x2C) if walked.frame.is_some() => {
                walked.more_frames = true;
                break;
            }
            Some(0x2C) => {
                let place = |number: usize| short(bytes, at + 1 + number * 2);
                walked.frame = Some(FrameHeader {
                    left: place(0)?,
                    top: place(1)?,
                    width: place(2)?,
                    height: place(3)?,
                });
                walked.see_through = see_through;
                let Some(after) = after_blocks(bytes, at + 11 + palette_length(*bytes.get(at + 9)?)) else {
                    break;
                };
                at = after;
            }
            Some(0) => at += 1,
            _ => break,
        }
    }
    Some(walked)
}

fn after_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *bytes.get(at)? {
            0 => return Some(at + 1),
            length => at += 1 + usize::from(length),
        }
    }
}

fn palette_length(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

fn short(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}
