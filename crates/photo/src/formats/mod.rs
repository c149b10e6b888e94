//! One file per format, all alike: `header` walks the container without reading a pixel, `decode` reads the pixels of
//! the first frame. Each hands its decoder only the parts that make the picture.

mod boxes;
mod dicom;
mod gif;
mod heif;
mod jpeg;
#[cfg(feature = "jpeg2000")]
mod jpeg2000;
#[cfg(feature = "jxl")]
mod jxl;
mod png;
mod rows;
mod webp;

use crate::exif::Told;
use crate::format::Format;
use crate::pixels::Pixels;
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

/// What stands where nothing came: a grey that is neither light nor dark.
pub(crate) const MISSING: u8 = 128;

/// What was read of a picture.
pub(crate) struct Decoded {
    pub pixels: Pixels,
    /// Whether all of it came. Where not, its file is damaged.
    pub is_whole: bool,
}

impl From<Pixels> for Decoded {
    fn from(pixels: Pixels) -> Decoded {
        Decoded { pixels, is_whole: true }
    }
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
    /// How it can be decoded at a smaller scale. Only a large one can, and not of every kind.
    pub fn scaled(&self) -> Option<Scaled> {
        match &self.parts {
            Parts::Jpeg(parts) => parts.scaled(),
            Parts::Png(parts) => parts.scaled(),
            Parts::Heif(parts) => parts.scaled(),
            #[cfg(feature = "jpeg2000")]
            Parts::Jpeg2000(parts) => parts.scaled(),
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
    #[cfg(feature = "jpeg2000")]
    Jpeg2000(jpeg2000::Parts),
    Dicom(dicom::Parts<'a>),
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
        #[cfg(feature = "jpeg2000")]
        Format::Jpeg2000 => jpeg2000::header(bytes),
        Format::Dicom => dicom::header(bytes),
        kept => Err(Refusal::Later(kept)),
    }
}

/// The picture at the smaller scale, as stored; none where it is not quite sound: decoding it whole forgives more.
pub(crate) fn decode_scaled(bytes: &[u8], header: &Header<'_>, scaled: Scaled) -> Option<Decoded> {
    match &header.parts {
        Parts::Jpeg(parts) => jpeg::decode_scaled(parts, scaled).map(Decoded::from),
        Parts::Png(parts) => png::decode_scaled(bytes, header, *parts, scaled).ok(),
        Parts::Heif(parts) => heif::decode_scaled(parts, scaled).ok(),
        #[cfg(feature = "jpeg2000")]
        Parts::Jpeg2000(parts) => jpeg2000::decode(bytes, parts, Some(scaled)).ok(),
        _ => None,
    }
}

/// All pixels of the first frame, as stored.
pub(crate) fn decode(bytes: &[u8], header: &Header<'_>) -> Result<Decoded, Refusal> {
    match &header.parts {
        Parts::Jpeg(parts) => jpeg::decode(header, parts),
        Parts::Png(parts) => png::decode(bytes, header, *parts),
        Parts::Webp(parts) => webp::decode(header, parts),
        Parts::Gif(parts) => gif::decode(bytes, header, parts),
        Parts::Heif(parts) => heif::decode(parts),
        #[cfg(feature = "jxl")]
        Parts::Jxl(parts) => jxl::decode(bytes, header, parts),
        #[cfg(feature = "jpeg2000")]
        Parts::Jpeg2000(parts) => jpeg2000::decode(bytes, parts, None),
        Parts::Dicom(parts) => dicom::decode(header, parts),
    }
}

/// What can be read of one that `decode` found not to be sound, with at most so much memory; none where `decode` has read
/// already what there is.
pub(crate) fn decode_damaged(header: &Header<'_>, room: u64) -> Option<Result<Decoded, Refusal>> {
    match &header.parts {
        Parts::Jpeg(parts) => Some(jpeg::decode_damaged(header, parts, room)),
        _ => None,
    }
}

/// Whether so many missing rows are more than a trifle: more than a fiftieth of the picture. Cameras and copying
/// programs lose a last line now and then, and nobody sees it; a lost tenth is a picture to send again.
pub(crate) fn is_cut_short(missing_rows: u32, height: u32) -> bool {
    u64::from(missing_rows) * 50 > u64::from(height)
}
