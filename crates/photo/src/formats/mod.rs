//! One file per format, all alike: `header` walks the container without reading a pixel, `decode` reads the pixels of
//! the first frame. Each hands its decoder only the parts that make the picture.

mod boxes;
mod gif;
mod heif;
mod jpeg;
#[cfg(feature = "jxl")]
mod jxl;
mod kept;
mod png;
mod webp;

use crate::exif::Told;
use crate::pixels::Pixels;
use crate::recognise::Format;
use crate::refusal::Refusal;
use std::borrow::Cow;

/// Most pixels times passes over them. A progressive JPEG may ask for a hundred passes over its whole area.
pub(crate) const MOST_WORK: u64 = 1_000_000_000;

/// What a container says about its first picture.
pub(crate) struct Header<'a> {
    pub format: Format,
    /// As stored, not upright, in pixels.
    pub width: u32,
    pub height: u32,
    pub told: Told,
    pub has_metadata: bool,
    pub more_frames: bool,
    pub has_alpha: bool,
    pub profile: Option<Cow<'a, [u8]>>,
    /// Of the decoded picture.
    pub bytes_a_pixel: u64,
    /// At the decoder's worst moment, the decoded picture included.
    pub decoder_bytes_a_pixel: u64,
    /// Bytes of the file that are copied for the decoder.
    pub copied: u64,
    /// Pixels times passes.
    pub work: u64,
    pub parts: Parts<'a>,
}

/// How a picture is decoded at a smaller scale, straight from the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scaled {
    /// What comes out, as stored, in pixels.
    pub width: u32,
    pub height: u32,
    /// At the decoder's worst moment, the decoded picture and what is copied of the file included.
    pub decoder_bytes: u64,
}

impl Header<'_> {
    /// How it can be decoded at a smaller scale. Only a large JPEG can.
    pub fn scaled(&self) -> Option<Scaled> {
        match &self.parts {
            Parts::Jpeg(parts) => parts.scaled(),
            _ => None,
        }
    }
}

/// What a format keeps from its header for decoding.
pub(crate) enum Parts<'a> {
    Jpeg(jpeg::Parts<'a>),
    Png(png::Parts),
    Webp(webp::Parts<'a>),
    Gif(gif::Parts),
    Heif(heif::Parts<'a>),
    #[cfg(feature = "jxl")]
    Jxl(jxl::Parts),
}

/// Reads the header of a file that was recognised as `format`.
pub(crate) fn header(format: Format, bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    match format {
        Format::Jpeg => jpeg::header(bytes),
        Format::Png => png::header(bytes),
        Format::Webp => webp::header(bytes),
        Format::Gif => gif::header(bytes),
        Format::Heic | Format::Avif => heif::header(bytes),
        #[cfg(feature = "jxl")]
        Format::Jxl => jxl::header(bytes),
        #[cfg(not(feature = "jxl"))]
        Format::Jxl => Err(kept::refusal(format, bytes)),
        Format::Tiff | Format::Raw | Format::Bitmap => Err(kept::refusal(format, bytes)),
    }
}

/// Refuses what is plainly cut short without decoding it.
pub(crate) fn check_complete(header: &Header<'_>) -> Result<(), Refusal> {
    let complete = match &header.parts {
        Parts::Jpeg(parts) => parts.has_enough_data(),
        Parts::Webp(parts) => parts.is_whole(),
        Parts::Gif(parts) => parts.is_whole(),
        // Rows are counted while they are decoded.
        Parts::Png(_) => true,
        // The list of items says where every byte is; it was looked at.
        Parts::Heif(_) => true,
        // The decoder asks for more than there is.
        #[cfg(feature = "jxl")]
        Parts::Jxl(_) => true,
    };
    if complete { Ok(()) } else { Err(Refusal::CutShort) }
}

/// The picture at the smaller scale, as stored; none where it is not quite sound: decoding it whole forgives more.
pub(crate) fn decode_scaled(header: &Header<'_>, scaled: Scaled) -> Option<Pixels> {
    match &header.parts {
        Parts::Jpeg(parts) => jpeg::decode_scaled(parts, scaled),
        _ => None,
    }
}

/// All pixels of the first frame, as stored.
pub(crate) fn decode(bytes: &[u8], header: &Header<'_>) -> Result<Pixels, Refusal> {
    match &header.parts {
        Parts::Jpeg(parts) => jpeg::decode(header, parts),
        Parts::Png(parts) => png::decode(bytes, header, *parts),
        Parts::Webp(parts) => webp::decode(header, parts),
        Parts::Gif(parts) => gif::decode(bytes, header, parts),
        Parts::Heif(parts) => heif::decode(parts),
        #[cfg(feature = "jxl")]
        Parts::Jxl(parts) => jxl::decode(bytes, header, parts),
    }
}

/// Whether so many missing rows are more than a trifle: more than a fiftieth of the picture. Cameras and copying
/// programs lose a last line now and then, and nobody sees it; a lost tenth is a picture to send again.
pub(crate) fn is_cut_short(missing_rows: u32, height: u32) -> bool {
    u64::from(missing_rows) * 50 > u64::from(height)
}
