//! PNG, read by the png crate row by row. Text is never inflated, a colour profile only up to a bound; 16 bits are
//! narrowed to 8 while reading. `cICP` stands above a profile; `gAMA` and `cHRM` are not applied: most programs that write
//! them mean sRGB.

use super::{Header, is_cut_short};
use crate::coded;
use crate::exif::{self, Told};
use crate::pixels::{Layout, Pixels};
use crate::recognise::Format;
use crate::refusal::Refusal;
use png::{BitDepth, ColorType, Decoder, Limits, Reader, Transformations};
use std::borrow::Cow;
use std::io::Cursor;

/// For an inflated profile and two rows.
const MOST_DECODER_BYTES: usize = 32 << 20;
/// No decoder row is set up for a wider claim than this.
const WIDEST: u32 = 1 << 20;

/// What decoding needs.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    /// Whether the file ends inside a chunk, or before its end chunk.
    cut: bool,
}

#[derive(Default)]
struct Walked<'a> {
    exif: Option<&'a [u8]>,
    has_text: bool,
    xmp_has_location: bool,
    frames: u32,
    cut: bool,
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let (width, height) = size(bytes)?;
    if width > WIDEST || height > WIDEST {
        return Err(Refusal::Bomb);
    }
    let walked = walk(bytes);
    let reader = reader(bytes).map_err(|error| refusal(&error, walked.cut))?;
    let layout = layout(&reader);
    let told = walked.exif.map(exif::read).unwrap_or_default();
    let interlaced = reader.info().interlaced;
    Ok(Header {
        format: Format::Png,
        width,
        height,
        told: Told { has_location: told.has_location || walked.xmp_has_location, ..told },
        has_metadata: walked.has_text || walked.exif.is_some(),
        more_frames: walked.frames > 1,
        has_alpha: layout.has_alpha(),
        profile: profile(&reader).map(Cow::Owned),
        bytes_a_pixel: layout.channels() as u64,
        decoder_bytes_a_pixel: layout.channels() as u64,
        copied: 0,
        work: u64::from(width) * u64::from(height) * if interlaced { 2 } else { 1 },
        parts: super::Parts::Png(Parts { cut: walked.cut }),
    })
}

pub(crate) fn decode(bytes: &[u8], header: &Header<'_>, parts: Parts) -> Result<Pixels, Refusal> {
    let mut reader = reader(bytes).map_err(|error| refusal(&error, parts.cut))?;
    let layout = layout(&reader);
    let row = header.width as usize * layout.channels();
    let mut samples = vec![0; row * header.height as usize];
    if reader.output_buffer_size() != Some(samples.len()) {
        return Err(Refusal::Damaged);
    }
    if reader.info().interlaced {
        reader.next_frame(&mut samples).map_err(|error| refusal(&error, parts.cut))?;
    } else {
        read_rows(&mut reader, &mut samples, row, parts.cut)?;
    }
    let tone =
        reader.info().coding_independent_code_points.and_then(|said| coded::tone(said.transfer_function));
    if let Some(tone) = tone {
        coded::apply(&tone, &mut samples, layout);
    }
    Ok(Pixels { width: header.width, height: header.height, layout, samples })
}

/// Reads all rows, and then once more for the checksum behind them. Of a cut file a trifle may be missing: the last row
/// that came stands for the rest.
fn read_rows(
    reader: &mut Reader<Cursor<&[u8]>>,
    samples: &mut [u8],
    row: usize,
    cut: bool,
) -> Result<(), Refusal> {
    let height = samples.len() / row;
    let mut spare = vec![0; row];
    for number in 0..=height {
        let place = samples.get_mut(number * row..).filter(|rest| !rest.is_empty());
        let place = place.map_or(&mut spare[..], |rest| &mut rest[..row]);
        let error = match reader.read_row(place) {
            Ok(Some(_)) => continue,
            Ok(None) if number == height => return Ok(()),
            Ok(None) => Refusal::Damaged,
            Err(error) => refusal(&error, cut),
        };
        if error != Refusal::CutShort || number == 0 || is_cut_short((height - number) as u32, height as u32)
        {
            return Err(error);
        }
        for later in number..height {
            samples.copy_within((number - 1) * row..number * row, later * row);
        }
        return Ok(());
    }
    Ok(())
}

fn reader(bytes: &[u8]) -> Result<Reader<Cursor<&[u8]>>, png::DecodingError> {
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MOST_DECODER_BYTES });
    decoder.set_ignore_text_chunk(true);
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.read_info()
}

/// What is said in numbers stands above an embedded profile.
fn profile(reader: &Reader<Cursor<&[u8]>>) -> Option<Vec<u8>> {
    let info = reader.info();
    match info.coding_independent_code_points {
        Some(said) => coded::profile_of(said.color_primaries, said.transfer_function),
        None => info.icc_profile.as_ref().map(|profile| profile.to_vec()),
    }
}

fn layout(reader: &Reader<Cursor<&[u8]>>) -> Layout {
    match reader.output_color_type() {
        (ColorType::Grayscale, BitDepth::Eight) => Layout::Grey,
        (ColorType::GrayscaleAlpha, _) => Layout::GreyAlpha,
        (ColorType::Rgba, _) => Layout::RgbAlpha,
        // After normalising nothing else is left; `decode` checks the length all the same.
        _ => Layout::Rgb,
    }
}

fn refusal(error: &png::DecodingError, cut: bool) -> Refusal {
    match error {
        png::DecodingError::IoError(_) => Refusal::CutShort,
        _ if cut => Refusal::CutShort,
        _ => Refusal::Damaged,
    }
}

fn size(bytes: &[u8]) -> Result<(u32, u32), Refusal> {
    let side = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    match (bytes.get(12..16), side(16), side(20)) {
        (Some(b"IHDR"), Some(width), Some(height)) => Ok((width, height)),
        (Some(b"IHDR") | None, ..) => Err(Refusal::CutShort),
        _ => Err(Refusal::Damaged),
    }
}

fn walk(bytes: &[u8]) -> Walked<'_> {
    let mut walked = Walked { cut: true, ..Walked::default() };
    let mut at = 8;
    while let Some(&[a, b, c, d, ref kind @ ..]) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([a, b, c, d]) as usize;
        let Some(body) = bytes.get(at + 8..at + 8 + length) else { break };
        match kind {
            b"IEND" => {
                walked.cut = false;
                break;
            }
            b"eXIf" => walked.exif = Some(body),
            b"tEXt" | b"zTXt" | b"iTXt" => {
                walked.has_text = true;
                walked.xmp_has_location |= exif::xmp_has_location(body);
            }
            b"tIME" => walked.has_text = true,
            b"acTL" => {
                walked.frames = body.first_chunk().map_or(0, |frames| u32::from_be_bytes(*frames));
            }
            _ => {}
        }
        at += 12 + length;
    }
    walked
}
