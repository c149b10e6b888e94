//! PNG, read by the png crate row by row; of a damaged one as many rows as come, its checksums left aside. Text is never inflated, a colour profile only up to a bound; 16 bits are
//! narrowed to 8 while reading. `cICP` stands above a profile; `gAMA` and `cHRM` are not applied: most programs that write
//! them mean sRGB.

mod input;

use super::rows::{self, Averaged, Rows, Whole};
use super::{Decoded, Header, Scaled, is_cut_short};
use crate::coded;
use crate::exif::{self, Told};
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use input::Input;
use png::{BitDepth, ColorType, Decoder, Limits, Reader, Transformations};
use std::borrow::Cow;
use std::cell::Cell;
use std::rc::Rc;

/// For an inflated profile and two rows.
const MOST_DECODER_BYTES: usize = 32 << 20;
/// No decoder row is set up for a wider claim than this.
const WIDEST: u32 = 1 << 20;

/// What decoding needs.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    /// Whether the file ends inside a chunk, or before its end chunk.
    cut: bool,
    /// How it is made smaller while it is read, where it is large.
    scaled: Option<Scaled>,
}

impl Parts {
    pub fn scaled(&self) -> Option<Scaled> {
        self.scaled
    }
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
    let reader = reader(bytes, true).or_else(|_| reader(bytes, false));
    let reader = reader.map_err(|error| refusal(&error, walked.cut))?;
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
        parts: super::Parts::Png(Parts {
            cut: walked.cut,
            scaled: rows::plan((width, height), layout, told.orientation).filter(|_| !interlaced),
        }),
    })
}

/// All pixels, or those that come.
pub(crate) fn decode(bytes: &[u8], header: &Header<'_>, parts: Parts) -> Result<Decoded, Refusal> {
    read(bytes, header, parts, &mut |layout| Whole::new(header.width, header.height, layout))
}

/// As `decode`, at the smaller scale.
pub(crate) fn decode_scaled(
    bytes: &[u8],
    header: &Header<'_>,
    parts: Parts,
    scaled: Scaled,
) -> Result<Decoded, Refusal> {
    let size = (header.width, header.height);
    read(bytes, header, parts, &mut |layout| Averaged::new(size, (scaled.width, scaled.height), layout))
}

/// Reads it as it should be, and if that does not come to an end once more without looking at checksums.
fn read<R: Rows>(
    bytes: &[u8],
    header: &Header<'_>,
    parts: Parts,
    begin: &mut dyn FnMut(Layout) -> R,
) -> Result<Decoded, Refusal> {
    let height = header.height;
    let mut best: Option<Got<R>> = None;
    let mut bytes = bytes;
    for strict in [true, false, false] {
        let reached = Rc::default();
        let Ok(reader) = watched_reader(bytes, strict, &reached) else { continue };
        let got = read_once(reader, height, begin);
        let is_trifle = parts.cut && got.rows > 0 && !is_cut_short(height - got.rows, height);
        if strict && (got.error.is_none() || is_trifle) {
            return Ok(Decoded { pixels: got.pixels(true), is_whole: true });
        }
        let is_damaged = got.error == Some(Refusal::Damaged);
        if best.as_ref().is_none_or(|best| best.rows < got.rows) {
            best = Some(got);
        }
        // It holds back a last part of what it has unpacked until more comes, and lets go of it where the file ends.
        if !strict && is_damaged {
            bytes = &bytes[..reached.get().saturating_sub(AT_ONCE).min(bytes.len())];
        }
    }
    match best {
        Some(got) if got.rows > 0 => Ok(Decoded { pixels: got.pixels(false), is_whole: false }),
        Some(Got { error: Some(error), .. }) => Err(error),
        _ => Err(if parts.cut { Refusal::CutShort } else { Refusal::Damaged }),
    }
}

/// How far a reading came.
struct Got<R> {
    taken: R,
    tone: Option<Vec<u8>>,
    rows: u32,
    error: Option<Refusal>,
}

impl<R: Rows> Got<R> {
    fn pixels(mut self, is_trifle: bool) -> Pixels {
        self.taken.end(self.rows, is_trifle);
        let mut pixels = self.taken.pixels();
        if let Some(tone) = self.tone {
            coded::apply(&tone, &mut pixels.samples, pixels.layout);
        }
        pixels
    }
}

fn read_once<R: Rows>(mut reader: Rest<'_>, height: u32, begin: &mut dyn FnMut(Layout) -> R) -> Got<R> {
    let mut taken = begin(layout(&reader));
    let tone =
        reader.info().coding_independent_code_points.and_then(|said| coded::tone(said.transfer_function));
    let (rows, error) = if reader.info().interlaced {
        read_woven(&mut reader, &mut taken)
    } else {
        read_rows(&mut reader, &mut taken, height)
    };
    Got { taken, tone, rows, error }
}

/// Reads all rows, and then once more for the checksum behind them.
fn read_rows(reader: &mut Rest<'_>, rows: &mut dyn Rows, height: u32) -> (u32, Option<Refusal>) {
    let mut row = vec![0; rows.bytes()];
    for number in 0..=height {
        let error = match reader.read_row(&mut row) {
            Ok(Some(_)) if number < height => {
                rows.take(&row);
                continue;
            }
            Ok(None) if number == height => return (height, None),
            Ok(_) => Refusal::Damaged,
            Err(png::DecodingError::IoError(_)) => Refusal::CutShort,
            Err(_) => Refusal::Damaged,
        };
        return (number, Some(error));
    }
    (height, None)
}

/// One that comes from coarse to fine: each pixel stands for those that are still to come.
fn read_woven(reader: &mut Rest<'_>, rows: &mut dyn Rows) -> (u32, Option<Refusal>) {
    let mut any = 0;
    let height = reader.info().height;
    loop {
        match reader.next_interlaced_row() {
            Ok(Some(row)) => {
                let png::InterlaceInfo::Adam7(place) = *row.interlace() else { continue };
                any = height;
                rows.weave(row.data(), &place);
            }
            Ok(None) => return (height, None),
            Err(error) => {
                let is_short = matches!(error, png::DecodingError::IoError(_));
                let error = if is_short { Refusal::CutShort } else { Refusal::Damaged };
                return (any, Some(error));
            }
        }
    }
}

type Rest<'a> = Reader<Input<'a>>;

/// Bytes of a damaged file that the decoder gets at once.
const AT_ONCE: usize = 32;

fn reader(bytes: &[u8], strict: bool) -> Result<Rest<'_>, png::DecodingError> {
    watched_reader(bytes, strict, &Rc::default())
}

fn watched_reader<'a>(
    bytes: &'a [u8],
    strict: bool,
    reached: &Rc<Cell<usize>>,
) -> Result<Rest<'a>, png::DecodingError> {
    let input = Input::new(bytes, if strict { usize::MAX >> 1 } else { AT_ONCE }, reached);
    let mut decoder = Decoder::new_with_limits(input, Limits { bytes: MOST_DECODER_BYTES });
    decoder.ignore_checksums(!strict);
    decoder.set_ignore_text_chunk(true);
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.read_info()
}

/// What is said in numbers stands above an embedded profile.
fn profile(reader: &Rest<'_>) -> Option<Vec<u8>> {
    let info = reader.info();
    match info.coding_independent_code_points {
        Some(said) => coded::profile_of(said.color_primaries, said.transfer_function),
        None => info.icc_profile.as_ref().map(|profile| profile.to_vec()),
    }
}

fn layout(reader: &Rest<'_>) -> Layout {
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
