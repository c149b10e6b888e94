//! WebP: chunks walked here, pixels by image-webp, which is safe Rust (libwebp's decoder was CVE-2023-4863).
//! The decoder gets a small file with the first frame only, so that a million frames cost no more than one.

use super::{Decoded, Header, MISSING};
use crate::exif::{self, Told};
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use image_webp::WebPDecoder;
use std::borrow::Cow;
use std::io::Cursor;

/// What decoding needs: the first frame.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
    image: Option<Chunk<'a>>,
    alpha: Option<Chunk<'a>>,
}

#[derive(Clone, Copy)]
struct Chunk<'a> {
    kind: [u8; 4],
    body: &'a [u8],
    /// How many bytes of it the file does not hold, as it claims.
    missing: usize,
}

#[derive(Default)]
struct Walked<'a> {
    canvas: Option<(u32, u32)>,
    frame: Parts<'a>,
    frames: u32,
    told: Told,
    has_metadata: bool,
    profile: Option<&'a [u8]>,
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let mut walked = walk(bytes);
    let image =
        walked.frame.image.ok_or(if bytes.len() < 64 { Refusal::CutShort } else { Refusal::Damaged })?;
    let (frame_width, frame_height) = size(&image).ok_or(Refusal::Damaged)?;
    walked.frame.width = frame_width;
    walked.frame.height = frame_height;
    let (width, height) = walked.canvas.unwrap_or((frame_width, frame_height));
    let frame = walked.frame;
    if frame.left + frame_width > width || frame.top + frame_height > height {
        return Err(Refusal::Damaged);
    }
    let covered = (frame_width, frame_height) == (width, height);
    let has_alpha = !covered || frame.alpha.is_some() || has_lossless_alpha(&image);
    let bytes_a_pixel = if has_alpha { 4 } else { 3 };
    let planes = if &image.kind == b"VP8L" { 5 } else { 2 } + if frame.alpha.is_some() { 5 } else { 0 };
    // One whose end is missing is read twice.
    let times = if frame.is_whole() { 1 } else { 3 };
    Ok(Header {
        format: Format::Webp,
        width,
        height,
        told: walked.told,
        has_metadata: walked.has_metadata,
        more_frames: walked.frames > 1,
        has_alpha,
        profile: walked.profile.map(Cow::Borrowed),
        bytes_a_pixel,
        decoder_bytes_a_pixel: (bytes_a_pixel + planes) * times + if covered { 0 } else { 4 },
        copied: image.body.len() as u64,
        work: u64::from(width) * u64::from(height),
        parts: super::Parts::Webp(frame),
    })
}

impl Parts<'_> {
    /// Whether all bytes of the first frame are there.
    fn is_whole(&self) -> bool {
        [self.image, self.alpha].iter().flatten().all(|chunk| chunk.missing == 0)
    }

    /// A file with this frame and nothing else, and so many bytes of this kind where its end is missing.
    fn alone(&self, filled: (usize, u8)) -> Vec<u8> {
        let mut chunks = Vec::new();
        if self.alpha.is_some() {
            let [wide, tall] = [self.width - 1, self.height - 1].map(u32::to_le_bytes);
            let mut canvas = vec![0x10, 0, 0, 0];
            canvas.extend_from_slice(&wide[..3]);
            canvas.extend_from_slice(&tall[..3]);
            add_chunk(&mut chunks, b"VP8X", &canvas);
        }
        for chunk in [self.alpha, self.image].iter().flatten() {
            let (count, byte) = filled;
            let body = [chunk.body, &vec![byte; if chunk.missing > 0 { count } else { 0 }]].concat();
            add_chunk(&mut chunks, &chunk.kind, &body);
        }
        let mut alone = b"RIFF".to_vec();
        alone.extend_from_slice(&(chunks.len() as u32 + 4).to_le_bytes());
        alone.extend_from_slice(b"WEBP");
        alone.append(&mut chunks);
        alone
    }
}

/// Bytes that are put in the place of a missing end. Two of them that lead to the same pixels tell that these came.
const FILLINGS: [u8; 6] = [0, 0xFF, 0x55, 0xAA, 0x33, 0xC7];
/// Rows that may still change when what stands below them does: a block, and what is smoothed at its edge.
const SMOOTHED: usize = 24;

pub(crate) fn decode(header: &Header<'_>, parts: &Parts<'_>) -> Result<Decoded, Refusal> {
    let (frame, is_whole) =
        if parts.is_whole() { (frame(parts, (0, 0))?, true) } else { (beginning(parts)?, false) };
    let is_all = (frame.width, frame.height) == (header.width, header.height);
    let pixels = if is_all { frame } else { on_canvas(&frame, header, parts) };
    Ok(Decoded { pixels, is_whole })
}

fn frame(parts: &Parts<'_>, filled: (usize, u8)) -> Result<Pixels, Refusal> {
    let mut decoder = WebPDecoder::new(Cursor::new(parts.alone(filled))).map_err(|_| Refusal::Damaged)?;
    if decoder.dimensions() != (parts.width, parts.height) {
        return Err(Refusal::Damaged);
    }
    let layout = if decoder.has_alpha() { Layout::RgbAlpha } else { Layout::Rgb };
    let mut samples = vec![0; decoder.output_buffer_size().ok_or(Refusal::Damaged)?];
    decoder.read_image(&mut samples).map_err(|_| Refusal::Damaged)?;
    Ok(Pixels { width: parts.width, height: parts.height, layout, samples })
}

/// The rows that came of one whose end is missing: the decoder wants all of it, so its end is invented twice, and only what
/// is the same in both is believed.
fn beginning(parts: &Parts<'_>) -> Result<Pixels, Refusal> {
    // What is invented has more to say than a picture, so more than is missing may be read of it.
    let many = parts.width as usize * parts.height as usize * 2 + (1 << 16);
    let mut tries = FILLINGS.iter().filter_map(|byte| frame(parts, (many, *byte)).ok());
    let (mut one, two) = tries.next().zip(tries.next()).ok_or(Refusal::CutShort)?;
    let row = one.width as usize * one.layout.channels();
    let rows = one.samples.chunks_exact(row).zip(two.samples.chunks_exact(row));
    let same = rows.take_while(|(one, two)| one == two).count();
    let came = if same == one.height as usize { same } else { same.saturating_sub(SMOOTHED) };
    if came == 0 {
        return Err(Refusal::CutShort);
    }
    let missing = if one.layout.has_alpha() { 0 } else { MISSING };
    one.samples[came * row..].fill(missing);
    Ok(one)
}

fn on_canvas(frame: &Pixels, header: &Header<'_>, parts: &Parts<'_>) -> Pixels {
    let row = header.width as usize * 4;
    let mut samples = vec![0; row * header.height as usize];
    let channels = frame.layout.channels();
    let rows = samples.chunks_exact_mut(row).skip(parts.top as usize);
    for (row, from) in rows.zip(frame.samples.chunks_exact(frame.width as usize * channels)) {
        let places = row.as_chunks_mut::<4>().0.iter_mut().skip(parts.left as usize);
        for (place, from) in places.zip(from.chunks_exact(channels)) {
            place[3] = 255;
            place[..channels].copy_from_slice(from);
        }
    }
    Pixels { width: header.width, height: header.height, layout: Layout::RgbAlpha, samples }
}

fn walk(bytes: &[u8]) -> Walked<'_> {
    let mut walked = Walked::default();
    let mut place = 12;
    while let Some((chunk, after)) = chunk(bytes, place) {
        match &chunk.kind {
            b"VP8X" => {
                walked.canvas = long3(chunk.body, 4).zip(long3(chunk.body, 7)).map(|(w, h)| (w + 1, h + 1))
            }
            b"ANMF" => {
                walked.frames += 1;
                if walked.frames == 1 {
                    walked.frame = first_frame(chunk.body).unwrap_or_default();
                }
            }
            b"VP8 " | b"VP8L" if walked.frame.image.is_none() => walked.frame.image = Some(chunk),
            b"ALPH" if walked.frame.alpha.is_none() => walked.frame.alpha = Some(chunk),
            b"ICCP" => walked.profile = Some(chunk.body),
            b"EXIF" => {
                let said = exif::read(chunk.body);
                walked.has_metadata = true;
                walked.told = Told { has_location: said.has_location || walked.told.has_location, ..said };
            }
            b"XMP " => {
                walked.has_metadata = true;
                walked.told.has_location |= exif::xmp_has_location(chunk.body);
            }
            _ => {}
        }
        place = after;
    }
    // A lossless picture carries its transparency itself.
    if walked.frame.image.is_some_and(|image| &image.kind == b"VP8L") {
        walked.frame.alpha = None;
    }
    walked
}

fn first_frame(body: &[u8]) -> Option<Parts<'_>> {
    let (left, top) = (long3(body, 0)? * 2, long3(body, 3)? * 2);
    let mut frame = Parts { left, top, ..Parts::default() };
    let mut place = 16;
    while let Some((chunk, after)) = chunk(body, place) {
        match &chunk.kind {
            b"ALPH" => frame.alpha = Some(chunk),
            b"VP8 " | b"VP8L" if frame.image.is_none() => frame.image = Some(chunk),
            _ => {}
        }
        place = after;
    }
    Some(frame)
}

/// The chunk at `place` and where the next one begins.
fn chunk(bytes: &[u8], place: usize) -> Option<(Chunk<'_>, usize)> {
    let head: &[u8; 8] = bytes.get(place..)?.first_chunk()?;
    let [a, b, c, d, length @ ..] = *head;
    let length = u32::from_le_bytes(length) as usize;
    let rest = &bytes[place + 8..];
    let body = &rest[..length.min(rest.len())];
    Some((
        Chunk { kind: [a, b, c, d], body, missing: length - body.len() },
        place + 8 + length + (length & 1),
    ))
}

fn size(image: &Chunk<'_>) -> Option<(u32, u32)> {
    if &image.kind == b"VP8L" {
        let bits = u32::from_le_bytes(*image.body.get(1..)?.first_chunk()?);
        return Some(((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1));
    }
    let [wide_low, wide_high, tall_low, tall_high] = *image.body.get(6..)?.first_chunk()?;
    let side = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3FFF);
    Some((side(wide_low, wide_high), side(tall_low, tall_high)))
}

fn has_lossless_alpha(image: &Chunk<'_>) -> bool {
    &image.kind == b"VP8L" && image.body.get(4).is_some_and(|byte| byte & 0x10 != 0)
}

fn add_chunk(to: &mut Vec<u8>, kind: &[u8; 4], body: &[u8]) {
    to.extend_from_slice(kind);
    to.extend_from_slice(&(body.len() as u32).to_le_bytes());
    to.extend_from_slice(body);
    if body.len() % 2 == 1 {
        to.push(0);
    }
}

fn long3(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 3)?;
    Some(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], 0]))
}
