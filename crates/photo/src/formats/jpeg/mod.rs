//! JPEG: segments walked here, pixels by zune-jpeg, large ones by jpeg-decoder (see `scaled`). The decoder gets tables and scans only, so that no EXIF, thumbnail or
//! appended film ever reaches it, and broken ones cannot stop it.
//!
//! Where the end marker is missing the picture is decoded all the same, and refused as cut short only when more than a
//! fiftieth of its rows is gone (for a progressive one: when more than its last fine scan is).

mod scaled;
mod script;
mod walk;

use super::{Header, Scaled, is_cut_short};
use crate::colour;
use crate::pixels::{Layout, Pixels};
use crate::recognise::Format;
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

    /// Whether there are as many bytes as even an empty picture of this size needs: two bits a block, one if progressive.
    pub fn has_enough_data(&self) -> bool {
        let (width, height) = (u64::from(self.frame.width), u64::from(self.frame.height));
        let blocks = width * height / 64;
        let bits = blocks * if self.frame.progressive { 1 } else { 2 };
        self.walked.scans.len() as u64 * 8 >= bits
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

pub(crate) use scaled::decode as decode_scaled;

pub(crate) fn decode(header: &Header<'_>, parts: &Parts<'_>) -> Result<Pixels, Refusal> {
    let ended = parts.walked.ended;
    if !ended && parts.frame.progressive && !parts.walked.script.only_fineness_is_missing(&parts.frame) {
        return Err(Refusal::CutShort);
    }
    let mixed = parts.walked.adobe == Some(2);
    let (layout, space) = match parts.frame.components {
        1 => (Layout::Grey, ColorSpace::Luma),
        4 if parts.inks => (Layout::Inks, if mixed { ColorSpace::YCCK } else { ColorSpace::CMYK }),
        _ => (Layout::Rgb, ColorSpace::RGB),
    };
    // The decoder reads four bytes ahead. An end marker would let it invent the rest out of zeros instead of saying that it is
    // missing.
    let end: &[u8] = if ended || parts.frame.progressive { &[0xFF, 0xD9] } else { &[0; 8] };
    let alone = parts.alone(end);
    let row = header.width as usize * layout.channels();
    let mut samples = vec![0; row * header.height as usize];
    read(&alone, space, false, &mut samples).map_err(|error| match error {
        DecodeErrors::Unsupported(_) => Refusal::Unusual,
        _ if ended => Refusal::Damaged,
        _ => Refusal::CutShort,
    })?;

    let filled =
        samples.rchunks_exact(row).take_while(|row| row.iter().all(|sample| *sample == FILLED)).count()
            as u32;
    let suspicious = !parts.frame.progressive && (!ended || is_cut_short(filled, header.height));
    // A grey wall is no missing picture: a second, strict reading tells. It writes the same rows into the same place.
    if suspicious && read(&alone, space, true, &mut samples).is_err() {
        let strip = parts.frame.sampling.iter().map(|(_, down)| u32::from(*down) * 8).max().unwrap_or(8);
        if is_cut_short(filled + strip, header.height) {
            return Err(if ended { Refusal::Damaged } else { Refusal::CutShort });
        }
    }
    if layout == Layout::Inks {
        as_inks(&mut samples, mixed);
    }
    Ok(Pixels { width: header.width, height: header.height, layout, samples })
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

fn read(alone: &[u8], space: ColorSpace, strict: bool, samples: &mut [u8]) -> Result<(), DecodeErrors> {
    let options = DecoderOptions::default()
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX)
        .jpeg_set_max_scans(MOST_SCANS as usize)
        .jpeg_set_out_colorspace(space)
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
