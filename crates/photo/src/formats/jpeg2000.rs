//! JPEG 2000, as scanners and clinics make it, by hayro-jpeg2000, which is safe Rust: bare and in its box. It is coded from
//! coarse to fine, so of a large one only as much is decoded as the largest picture made of it needs.

use super::boxes::boxes;
use super::{Decoded, Header, Scaled};
use crate::exif::{self, Told};
use crate::format::Format;
use crate::pixels::{Layout, Pixels, upright_size};
use crate::refusal::Refusal;
use crate::sizes;
use hayro_jpeg2000::{ColorSpace, DecodeSettings, DecoderContext, Image};
use std::borrow::Cow;

/// A pixel costs some fifteen times of what it costs in a JPEG.
const WORK_A_PIXEL: u64 = 15;
/// Bytes that the decoder needs for each sample of what it decodes: numbers of 32 bits for the coefficients, for each step
/// of putting them together, and for the result. Measured with hayro-jpeg2000 0.5.0: 14 to 18 for pictures in one piece.
const BYTES_A_SAMPLE: u64 = 20;
const MOST_BOXES: usize = 4_096;
/// The end of the data, which stands among the last bytes.
const END: [u8; 2] = [0xFF, 0xD9];
const NEAR_END: usize = 64;
const EXIF: &[u8; 16] = b"JpgTiffExif->JP2";

/// What decoding needs.
pub(crate) struct Parts {
    layout: Layout,
    is_whole: bool,
    scaled: Option<Scaled>,
}

impl Parts {
    pub fn scaled(&self) -> Option<Scaled> {
        self.scaled
    }
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let image = Image::new(bytes, &DecodeSettings::default()).map_err(|_| Refusal::Damaged)?;
    let (width, height) = (image.width(), image.height());
    let (layout, profile) = meant(&image)?;
    let about = about(bytes);
    let channels = layout.channels() as u64;
    let mut scaled = plan((width, height), about.told.orientation);
    if let Some(plan) = &mut scaled {
        let smaller = Image::new(bytes, &settings(Some(*plan))).map_err(|_| Refusal::Damaged)?;
        (plan.width, plan.height) = (smaller.width(), smaller.height());
        let samples = u64::from(plan.width) * u64::from(plan.height) * channels;
        plan.decoder_bytes = samples * (BYTES_A_SAMPLE + 1);
    }
    // What is thrown away is looked at, but not worked out.
    let decoded = scaled.map_or((width, height), |scaled| (scaled.width, scaled.height));
    let area = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
    Ok(Header {
        format: Format::Jpeg2000,
        width,
        height,
        told: about.told,
        has_metadata: about.has_any,
        more_frames: false,
        has_alpha: layout.has_alpha(),
        profile: profile.map(Cow::Owned),
        bytes_a_pixel: channels,
        decoder_bytes_a_pixel: channels * (BYTES_A_SAMPLE + 1),
        copied: 0,
        work: area(decoded) * WORK_A_PIXEL + area((width, height)),
        parts: super::Parts::Jpeg2000(Parts { layout, is_whole: about.is_whole, scaled }),
    })
}

/// As much as leaves three pixels for two of the largest picture, where that is at most half of it on each side.
fn plan((width, height): (u32, u32), orientation: u8) -> Option<Scaled> {
    let (upright_width, upright_height) = upright_size(width, height, orientation);
    let largest = sizes::plan(upright_width, upright_height).pop()?;
    let (wide, tall) = upright_size(largest.width, largest.height, orientation);
    let (wide, tall) = ((wide * 3).div_ceil(2), (tall * 3).div_ceil(2));
    (width / 2 >= wide && height / 2 >= tall).then_some(Scaled {
        width: wide,
        height: tall,
        decoder_bytes: 0,
    })
}

fn settings(scaled: Option<Scaled>) -> DecodeSettings {
    let target_resolution = scaled.map(|scaled| (scaled.width, scaled.height));
    DecodeSettings { target_resolution, ..DecodeSettings::default() }
}

/// How its channels are meant, and by which profile.
fn meant(image: &Image<'_>) -> Result<(Layout, Option<Vec<u8>>), Refusal> {
    let (channels, profile) = match image.color_space() {
        ColorSpace::Gray => (1, None),
        ColorSpace::RGB => (3, None),
        ColorSpace::Icc { profile, num_channels } => (*num_channels, Some(profile.clone())),
        ColorSpace::Unknown { num_channels } => (*num_channels, None),
        // Inks without a profile: nobody sends these.
        ColorSpace::CMYK => return Err(Refusal::Unusual),
    };
    let layout = match (channels, image.has_alpha()) {
        (1, false) => Layout::Grey,
        (1, true) => Layout::GreyAlpha,
        (3, false) => Layout::Rgb,
        (3, true) => Layout::RgbAlpha,
        _ => return Err(Refusal::Unusual),
    };
    Ok((layout, profile))
}

/// All of it, or so much of it as the smaller scale has.
pub(crate) fn decode(bytes: &[u8], parts: &Parts, scaled: Option<Scaled>) -> Result<Decoded, Refusal> {
    let image = Image::new(bytes, &settings(scaled)).map_err(|_| Refusal::Damaged)?;
    let (width, height) = (image.width(), image.height());
    let mut context = DecoderContext::default();
    let refused = if parts.is_whole { Refusal::Damaged } else { Refusal::CutShort };
    let decoded = image.decode(&mut context).map_err(|_| refused)?;
    let length = width as usize * height as usize;
    let fits = decoded.components().len() == parts.layout.channels()
        && decoded.components().iter().all(|component| component.samples().len() == length);
    if !fits {
        return Err(Refusal::Unusual);
    }
    let pixels = Pixels { width, height, layout: parts.layout, samples: decoded.data_u8() };
    Ok(Decoded { pixels, is_whole: parts.is_whole })
}

/// The samples of its first channel as they are, and their size, for pictures that are more than eight bits of grey.
pub(super) fn values(bytes: &[u8]) -> Result<(u32, u32, Vec<f32>), Refusal> {
    let image = Image::new(bytes, &DecodeSettings::default()).map_err(|_| Refusal::Damaged)?;
    let (width, height) = (image.width(), image.height());
    let mut context = DecoderContext::default();
    let decoded = image.decode(&mut context).map_err(|_| Refusal::Damaged)?;
    let first = decoded.components().first().ok_or(Refusal::Damaged)?;
    Ok((width, height, first.samples().to_vec()))
}

struct About {
    told: Told,
    has_any: bool,
    is_whole: bool,
}

fn about(bytes: &[u8]) -> About {
    let mut about = About { told: Told::default(), has_any: false, is_whole: true };
    if !bytes.starts_with(b"\0\0\0\x0c") {
        let end = &bytes[bytes.len().saturating_sub(NEAR_END)..];
        about.is_whole = end.windows(2).any(|two| two == END);
        return about;
    }
    let mut has_data = false;
    for one in boxes(bytes).take(MOST_BOXES) {
        about.is_whole &= one.whole;
        match &one.kind {
            b"jp2c" => {
                has_data = true;
                let end = &one.body[one.body.len().saturating_sub(NEAR_END)..];
                about.is_whole &= end.windows(2).any(|two| two == END);
            }
            b"uuid" => {
                about.has_any = true;
                match one.body.split_first_chunk::<16>() {
                    Some((EXIF, rest)) => about.told = exif::read(rest),
                    Some((_, rest)) => about.told.has_location |= exif::xmp_has_location(rest),
                    None => {}
                }
            }
            b"xml " => {
                about.has_any = true;
                about.told.has_location |= exif::xmp_has_location(one.body);
            }
            _ => {}
        }
    }
    about.is_whole &= has_data;
    about
}
