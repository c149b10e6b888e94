//! GIF: the first frame, laid on its canvas. The blocks are walked here, the frame is unpacked by the gif crate.

use super::Header;
use crate::exif::Told;
use crate::pixels::{Layout, Pixels};
use crate::recognise::Format;
use crate::refusal::Refusal;
use gif::{ColorOutput, DecodeOptions, MemoryLimit};

/// What decoding needs.
pub(crate) struct Parts {
    frame: FrameHeader,
    see_through: Option<u8>,
    whole: bool,
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
    /// Whether the first frame's data came to its end.
    whole: bool,
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
        parts: super::Parts::Gif(Parts { frame, see_through: walked.see_through, whole: walked.whole }),
    })
}

impl Parts {
    /// Whether all data of the first frame are there. What comes after it does not matter.
    pub fn is_whole(&self) -> bool {
        self.whole
    }
}

pub(crate) fn decode(bytes: &[u8], header: &Header<'_>, parts: &Parts) -> Result<Pixels, Refusal> {
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
    let mut numbers = vec![0; frame.width as usize * frame.height as usize];
    decoder.read_into_buffer(&mut numbers).map_err(|_| Refusal::Damaged)?;
    let palette = decoder.palette().map_err(|_| Refusal::Damaged)?;
    Ok(laid_out(&numbers, palette.as_chunks::<3>().0, header, parts))
}

fn laid_out(numbers: &[u8], palette: &[[u8; 3]], header: &Header<'_>, parts: &Parts) -> Pixels {
    let layout = if header.has_alpha { Layout::RgbAlpha } else { Layout::Rgb };
    let (row, channels) = (header.width as usize * layout.channels(), layout.channels());
    let mut samples = vec![0; row * header.height as usize];
    let frame = parts.frame;
    let rows = samples.chunks_exact_mut(row).skip(frame.top as usize);
    for (row, numbers) in rows.zip(numbers.chunks_exact(frame.width as usize)) {
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
                walked.whole = true;
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
