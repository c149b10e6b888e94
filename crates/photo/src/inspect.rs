//! What a picture's header says, and whether it may be decoded at all. Cheap: no pixel is read.

use crate::colour;
use crate::format::Format;
use crate::formats::{self, Header, Scaled};
use crate::limits::Limits;
use crate::pixels::upright_size;
use crate::recognise::{Recognised, Thing, recognise};
use crate::refusal::Refusal;
use crate::sizes;
use moxcms::DataColorSpace;
use serde::{Deserialize, Serialize};

/// A photograph has one to ten bits a pixel and a flat drawing still a tenth of one; what claims more pixels than this and
/// is too large for us is made to hurt.
const MOST_PIXELS_A_BYTE: u64 = 80;

/// What is known of a picture before it is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspected {
    /// What it is, by its bytes.
    pub format: Format,
    /// In pixels, once upright.
    pub width: u32,
    /// In pixels, once upright.
    pub height: u32,
    /// How the file says it is to be turned, as EXIF counts: 1 (as stored) to 8.
    pub orientation: u8,
    /// The day it was taken, as EXIF has it and as a number like 20260502; 0 where it does not say. Never in a rendition.
    pub taken: u32,
    /// Whether EXIF or XMP hold a position. It is in the original only, never in a rendition.
    pub has_location: bool,
    /// Whether there is any EXIF, XMP, IPTC, comment or text in it.
    pub has_metadata: bool,
    /// Whether it moves; only the first frame is shown.
    pub more_than_one_frame: bool,
    /// Whether it may be transparent.
    pub has_alpha: bool,
    /// The embedded colour profile.
    pub colour_profile: ColourProfile,
}

/// What an embedded colour profile describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColourProfile {
    /// None embedded: sRGB is meant.
    None,
    /// Red, green, blue: sRGB, Display P3, Adobe RGB and their like. Converted.
    Rgb,
    /// Grey. Converted.
    Grey,
    /// Printing inks. Converted; if it cannot be read, by rule of thumb.
    Cmyk,
    /// Something else, or broken. Not used.
    Other,
}

/// Looks at the header only.
///
/// # Errors
/// Everything that can be refused without decoding: not a picture, too large, too many pixels, without a whole header.
pub fn inspect(bytes: &[u8], limits: &Limits) -> Result<Inspected, Refusal> {
    header(bytes, limits).map(|header| inspected(&header))
}

/// The header, checked against the limits.
pub(crate) fn header<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Header<'a>, Refusal> {
    let format = match recognise(bytes) {
        Recognised::Shown(format) | Recognised::Kept(format) => format,
        Recognised::Other(Thing::Empty) => return Err(Refusal::Empty),
        Recognised::Other(thing) => return Err(Refusal::NotAPicture(thing)),
    };
    if bytes.len() as u64 > limits.max_bytes {
        return Err(Refusal::TooLarge { bytes: bytes.len() as u64 });
    }
    let header = formats::header(format, bytes)?;
    check_size(&header, bytes.len() as u64, limits)?;
    // A HEIF file tells only inside which of the two it is.
    if header.format.is_shown() { Ok(header) } else { Err(Refusal::Later(header.format)) }
}

pub(crate) fn inspected(header: &Header<'_>) -> Inspected {
    let (width, height) = upright_size(header.width, header.height, header.told.orientation);
    let colour_profile = match header.profile.as_deref().map(colour::kind) {
        None => ColourProfile::None,
        Some(Some(DataColorSpace::Rgb)) => ColourProfile::Rgb,
        Some(Some(DataColorSpace::Gray)) => ColourProfile::Grey,
        Some(Some(DataColorSpace::Cmyk)) => ColourProfile::Cmyk,
        Some(_) => ColourProfile::Other,
    };
    Inspected {
        format: header.format,
        width,
        height,
        orientation: header.told.orientation,
        taken: header.told.taken,
        has_location: header.told.has_location,
        has_metadata: header.has_metadata,
        more_than_one_frame: header.more_frames,
        has_alpha: header.has_alpha,
        colour_profile,
    }
}

fn check_size(header: &Header<'_>, file: u64, limits: &Limits) -> Result<(), Refusal> {
    let (width, height) = (header.width, header.height);
    if width == 0 || height == 0 {
        return Err(Refusal::Damaged);
    }
    let fits = width.max(height) <= limits.max_side
        && header.work <= formats::MOST_WORK
        && (scaled(header, file, limits).is_some() || is_within_whole(header, file, limits));
    if fits {
        return Ok(());
    }
    if pixels(width, height) > file.saturating_mul(MOST_PIXELS_A_BYTE) {
        return Err(Refusal::Bomb);
    }
    Err(Refusal::TooManyPixels { width, height })
}

/// Whether the limits allow to decode it whole.
pub(crate) fn is_within_whole(header: &Header<'_>, file: u64, limits: &Limits) -> bool {
    let whole = pixels(header.width, header.height);
    let decoding = whole * header.decoder_bytes_a_pixel + header.copied;
    whole <= limits.max_pixels
        && file + decoding.max(shrinking(header, header.width, header.height)) <= limits.max_memory
}

/// How it can be decoded at a smaller scale within the limits.
pub(crate) fn scaled(header: &Header<'_>, file: u64, limits: &Limits) -> Option<Scaled> {
    header.scaled().filter(|scaled| {
        let most = scaled.decoder_bytes.max(shrinking(header, scaled.width, scaled.height));
        pixels(header.width, header.height) <= limits.max_pixels_scaled && file + most <= limits.max_memory
    })
}

/// The most memory after decoding, in bytes: the decoded picture with the strip and the result of the first shrinking
/// beside it.
fn shrinking(header: &Header<'_>, decoded_width: u32, decoded_height: u32) -> u64 {
    let orientation = header.told.orientation;
    let (upright_width, upright_height) = upright_size(header.width, header.height, orientation);
    let largest = sizes::plan(upright_width, upright_height).pop();
    let (width, height) = largest.map_or((0, 0), |size| upright_size(size.width, size.height, orientation));
    let all = pixels(decoded_width, decoded_height) + pixels(width, decoded_height) + pixels(width, height);
    all * header.bytes_a_pixel
}

fn pixels(width: u32, height: u32) -> u64 {
    u64::from(width) * u64::from(height)
}
