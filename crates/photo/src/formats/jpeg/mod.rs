//! JPEG: segments walked here, pixels by zune-jpeg, large ones by jpeg-decoder (see `scaled`). The decoder gets tables and scans only, so that no EXIF, thumbnail or
//! appended film ever reaches it, and broken ones cannot stop it.
//!
//! A first, strict reading tells whether it is sound. What is not is read by `mend`, as far as it goes. Where only the end
//! marker and less than a fiftieth of the rows are missing it is taken for whole.

mod mend;
mod scaled;
mod script;
mod sound;
mod walk;

use super::{Decoded, Header, Scaled};
use crate::colour;
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use moxcms::DataColorSpace;
use std::borrow::Cow;
use walk::{Frame, Walked};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;

/// libjpeg's own progressive script has ten scans, careful optimisers write a few more.
const MOST_SCANS: u32 = 64;
/// What zune-jpeg fills the rows with that never came.
const FILLED: u8 = 128;
/// Pixels of one that comes from coarse to fine, up to which it is looked at whether its data come out even.
const MOST_LOOKED_AT: u64 = 24_000_000;

/// What decoding needs.
pub(crate) struct Parts<'a> {
    walked: Walked<'a>,
    frame: Frame,
    /// Whether a profile says what the four inks are; without one the decoder makes colours of them by rule of thumb.
    inks: bool,
    scaled: Option<Scaled>,
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let mut walked = walk::walk(bytes)?;
    let frame = walked.frame.ok_or(Refusal::Damaged)?;
    let scans = walked.script.scans;
    if scans > MOST_SCANS {
        return Err(Refusal::Bomb);
    }
    // Four inks without Adobe's word on their direction would come out as a negative.
    if frame.components == 4 && walked.adobe.is_none() {
        return Err(Refusal::Unusual);
    }
    let profile = profile(&mut walked.profile);
    let described = profile.as_deref().and_then(colour::kind) == Some(DataColorSpace::Cmyk);
    let inks = frame.components == 4 && described;
    let bytes_a_pixel = if inks { 4 } else { u64::from(frame.components.min(3)) };
    let kept = if frame.progressive || !walked.script.first_is_full { coefficient_bytes(&frame) } else { 0 };
    let scaled = scaled::plan(&walked, &frame, kept);
    let passes = if frame.progressive { scans } else { 1 };
    Ok(Header {
        format: Format::Jpeg,
        width: frame.width,
        height: frame.height,
        told: walked.told,
        has_metadata: walked.has_metadata,
        more_frames: false,
        has_alpha: false,
        profile,
        bytes_a_pixel,
        decoder_bytes_a_pixel: bytes_a_pixel + kept,
        copied: walked.scans.len() as u64,
        work: u64::from(frame.width) * u64::from(frame.height) * u64::from(passes),
        parts: super::Parts::Jpeg(Parts { walked, frame, inks, scaled }),
    })
}

impl Parts<'_> {
    pub fn scaled(&self) -> Option<Scaled> {
        self.scaled
    }

    /// Whether there is any data worth the memory of the whole picture: a fiftieth of what even an empty one of this size
    /// needs, two bits a block, one if progressive.
    fn has_any_data(&self) -> bool {
        let (width, height) = (u64::from(self.frame.width), u64::from(self.frame.height));
        let blocks = width * height / 64;
        let bits = blocks * if self.frame.progressive { 1 } else { 2 };
        self.walked.rest.len() as u64 * 8 * 50 >= bits
    }

    /// Whether the data are those of exactly this picture. Of one that comes from coarse to fine that costs as much as
    /// decoding it, so large ones are believed.
    fn comes_out_even(&self) -> bool {
        if self.is_plain() {
            let (wide, tall) = mend::pieces(&self.frame);
            let one = self.frame.components == 1;
            let blocks = self.frame.listed().map(|(across, down)| usize::from(across) * usize::from(down));
            let blocks: Vec<usize> = blocks.map(|blocks| if one { 1 } else { blocks }).collect();
            return sound::adds_up(&self.walked, wide * tall, &blocks).unwrap_or(true);
        }
        let pixels = u64::from(self.frame.width) * u64::from(self.frame.height);
        pixels > MOST_LOOKED_AT || mend::is_sound(&self.walked, &self.frame)
    }

    /// So many of a thousand pieces may be missing at the end, and nobody sees it: a last row or two, where a camera or a
    /// program that copied forgot the end. One that was put there says that somebody took it for whole.
    fn trifle(&self) -> u64 {
        match (self.walked.ended, self.frame.progressive) {
            (true, _) => 2,
            (false, false) => 20,
            (false, true) => 0,
        }
    }

    /// Whether a progressive picture without an end lacks more than its last fine scan.
    fn lacks_more_than_fineness(&self) -> bool {
        self.frame.progressive
            && !self.walked.ended
            && !self.walked.script.only_fineness_is_missing(&self.frame)
    }

    /// All at once and in one go, as nearly every camera writes it.
    fn is_plain(&self) -> bool {
        !self.frame.progressive && self.walked.script.first_is_full && self.walked.script.scans == 1
    }

    /// The picture alone: tables, scans and this end.
    fn alone(&self, end: &[u8]) -> Vec<u8> {
        let tables = self.walked.tables.iter().map(|segment| segment.len()).sum::<usize>();
        let mut alone = Vec::with_capacity(tables + self.walked.scans.len() + end.len() + 2);
        alone.extend_from_slice(&[0xFF, 0xD8]);
        for segment in &self.walked.tables {
            alone.extend_from_slice(segment);
        }
        alone.extend_from_slice(self.walked.scans);
        alone.extend_from_slice(end);
        alone
    }
}

impl Parts<'_> {
    fn is_mixed(&self) -> bool {
        self.walked.adobe == Some(2)
    }

    fn layout(&self) -> Layout {
        match self.frame.components {
            1 => Layout::Grey,
            4 if self.inks => Layout::Inks,
            _ => Layout::Rgb,
        }
    }

    fn space(&self) -> ColorSpace {
        match self.layout() {
            Layout::Grey => ColorSpace::Luma,
            Layout::Inks if self.is_mixed() => ColorSpace::YCCK,
            Layout::Inks => ColorSpace::CMYK,
            _ => ColorSpace::RGB,
        }
    }

    fn blank(&self, header: &Header<'_>) -> Pixels {
        let layout = self.layout();
        let samples = vec![0; header.width as usize * header.height as usize * layout.channels()];
        Pixels { width: header.width, height: header.height, layout, samples }
    }

    fn mix_inks(&self, pixels: &mut Pixels) {
        if pixels.layout == Layout::Inks {
            as_inks(&mut pixels.samples, self.is_mixed());
        }
    }
}

/// The picture at this scale, or none where anything about it is not as it should be.
pub(crate) fn decode_scaled(parts: &Parts<'_>, scaled: Scaled) -> Option<Pixels> {
    if parts.comes_out_even() { scaled::decode(parts, scaled) } else { None }
}

/// All pixels, if it is sound.
pub(crate) fn decode(header: &Header<'_>, parts: &Parts<'_>) -> Result<Decoded, Refusal> {
    let ended = parts.walked.ended;
    if !parts.has_any_data() {
        return Err(Refusal::CutShort);
    }
    // The decoder reads four bytes ahead. An end marker would let it invent the rest out of zeros instead of saying that it is
    // missing.
    let end: &[u8] = if parts.is_plain() { &[0; 8] } else { &[0xFF, 0xD9] };
    let alone = parts.alone(end);
    let refused = if ended { Refusal::Damaged } else { Refusal::CutShort };
    if !parts.comes_out_even() || parts.lacks_more_than_fineness() {
        return Err(refused);
    }
    let mut pixels = parts.blank(header);
    read(&alone, parts, true, &mut pixels.samples).map_err(|error| match error {
        DecodeErrors::Unsupported(_) => Refusal::Unusual,
        _ => refused,
    })?;
    parts.mix_inks(&mut pixels);
    Ok(pixels.into())
}

/// What can be read of one that is not sound: read on behind what is damaged where the memory for that is there, otherwise
/// as far as the decoder goes by itself.
pub(crate) fn decode_damaged(header: &Header<'_>, parts: &Parts<'_>, room: u64) -> Result<Decoded, Refusal> {
    if !parts.has_any_data() {
        return Err(Refusal::CutShort);
    }
    let mended = if mend::memory(&parts.walked, &parts.frame) <= room {
        mend::mend(&parts.walked, &parts.frame)
    } else {
        None
    };
    let Some(mended) = mended else { return decode_leniently(header, parts) };
    let is_whole = !mended.was_wrong && mended.missing <= parts.trifle() && !parts.lacks_more_than_fineness();
    let mut again = self::header(&mended.bytes)?;
    if let super::Parts::Jpeg(plain) = &mut again.parts {
        // The profile was left out.
        plain.inks = parts.inks;
    }
    let super::Parts::Jpeg(plain) = &again.parts else { return Err(Refusal::Damaged) };
    let scaled = plain.scaled().filter(|scaled| scaled.decoder_bytes <= room);
    let pixels = match scaled.and_then(|scaled| scaled::decode(plain, scaled)) {
        Some(pixels) => pixels,
        None => {
            let mut pixels = plain.blank(&again);
            read(&plain.alone(&[0xFF, 0xD9]), plain, false, &mut pixels.samples)
                .map_err(|_| Refusal::Damaged)?;
            plain.mix_inks(&mut pixels);
            pixels
        }
    };
    Ok(Decoded { pixels, is_whole })
}

/// Width, height, and a number for each pixel.
pub(super) type Numbers = (u32, u32, Vec<f32>);

/// The numbers of a picture that lost nothing, which clinics pack so; none where it is of the usual kind.
pub(super) fn lossless(bytes: &[u8]) -> Option<Result<Numbers, Refusal>> {
    let mut at = 2;
    loop {
        let (marker, length) = (bytes.get(at..at + 2)?, bytes.get(at + 2..at + 4)?);
        match marker {
            [0xFF, 0xC3] => break,
            [0xFF, 0xC0..=0xC2 | 0xDA] => return None,
            [0xFF, _] => at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])),
            _ => return None,
        }
    }
    let mut decoder = jpeg_decoder::Decoder::new(bytes);
    let read = decoder.decode().map_err(|_| Refusal::Damaged);
    let info = decoder.info()?;
    let values = read.and_then(|samples| match info.pixel_format {
        jpeg_decoder::PixelFormat::L8 => Ok(samples.iter().map(|sample| f32::from(*sample)).collect()),
        jpeg_decoder::PixelFormat::L16 => {
            let pairs = samples.as_chunks::<2>().0.iter();
            Ok(pairs.map(|pair| f32::from(u16::from_ne_bytes(*pair))).collect())
        }
        _ => Err(Refusal::Unusual),
    });
    Some(values.map(|values| (u32::from(info.width), u32::from(info.height), values)))
}

fn decode_leniently(header: &Header<'_>, parts: &Parts<'_>) -> Result<Decoded, Refusal> {
    let refused = if parts.walked.ended { Refusal::Damaged } else { Refusal::CutShort };
    let end: &[u8] = if parts.frame.progressive { &[0xFF, 0xD9] } else { &[0; 8] };
    let mut pixels = parts.blank(header);
    read(&parts.alone(end), parts, false, &mut pixels.samples).map_err(|error| match error {
        DecodeErrors::Unsupported(_) => Refusal::Unusual,
        _ => refused,
    })?;
    let row = header.width as usize * pixels.layout.channels();
    let is_filled = |row: &&[u8]| row.iter().all(|sample| *sample == FILLED);
    let filled = pixels.samples.rchunks_exact(row).take_while(is_filled).count();
    if filled == header.height as usize {
        return Err(refused);
    }
    parts.mix_inks(&mut pixels);
    Ok(Decoded { pixels, is_whole: false })
}

/// Adobe writes how much is left of the light instead of how much ink there is; three of the inks may be mixed into
/// brightness and colour, the other way round.
fn as_inks(samples: &mut [u8], mixed: bool) {
    for pixel in samples.as_chunks_mut::<4>().0 {
        let [first, second, third, black] = *pixel;
        *pixel = if mixed {
            let (bright, blue, red) = (i32::from(first), i32::from(second) - 128, i32::from(third) - 128);
            let fixed = |sum: i32| (bright + ((sum + (1 << 15)) >> 16)).clamp(0, 255) as u8;
            [fixed(91_881 * red), fixed(-22_554 * blue - 46_802 * red), fixed(116_130 * blue), 255 - black]
        } else {
            [255 - first, 255 - second, 255 - third, 255 - black]
        };
    }
}

fn read(alone: &[u8], parts: &Parts<'_>, strict: bool, samples: &mut [u8]) -> Result<(), DecodeErrors> {
    let options = DecoderOptions::default()
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX)
        .jpeg_set_max_scans(MOST_SCANS as usize)
        .jpeg_set_out_colorspace(parts.space())
        .set_strict_mode(strict);
    JpegDecoder::new_with_options(ZCursor::new(alone), options).decode_into(samples)
}

/// What zune-jpeg keeps of a picture whose components come one after the other: two bytes a coefficient.
fn coefficient_bytes(frame: &Frame) -> u64 {
    let listed = &frame.sampling[..usize::from(frame.components)];
    let area = |(across, down): &(u8, u8)| u64::from(*across) * u64::from(*down);
    let across = listed.iter().map(|(across, _)| u64::from(*across)).max().unwrap_or(1);
    let down = listed.iter().map(|(_, down)| u64::from(*down)).max().unwrap_or(1);
    (2 * listed.iter().map(area).sum::<u64>()).div_ceil(across * down)
}

/// The profile's chunks put together, or none if one is missing.
fn profile<'a>(chunks: &mut [(u8, &'a [u8])]) -> Option<Cow<'a, [u8]>> {
    chunks.sort_by_key(|(number, _)| *number);
    let in_order = chunks.iter().zip(1..).all(|((number, _), wanted)| *number == wanted);
    match chunks {
        [] => None,
        [(_, only)] => Some(Cow::Borrowed(*only)),
        _ if !in_order => None,
        _ => Some(Cow::Owned(chunks.iter().flat_map(|(_, chunk)| *chunk).copied().collect())),
    }
}
