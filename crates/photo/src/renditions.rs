//! The whole way from a stranger's bytes to the pictures on a page: decode once, shrink in a cascade, encode each twice.

use crate::colour;
use crate::encode;
use crate::formats::{self, Decoded, Header};
use crate::inspect::{self, Inspected};
use crate::limits::Limits;
use crate::pixels::{Pixels, upright_size};
use crate::refusal::Refusal;
use crate::shrink;
use crate::sizes;
use serde::{Deserialize, Serialize};

/// One smaller picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How it is written.
    pub format: RenditionFormat,
    /// Which of `STEPS` it stands for; `width` is less where the picture itself is narrower or very tall.
    pub step: u32,
    /// The file. Pixels only, no metadata of any kind.
    pub bytes: Vec<u8>,
}

/// How a rendition is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenditionFormat {
    /// Lossy WebP; transparency is kept.
    Webp,
    /// Progressive JPEG; transparency is laid on white.
    Jpeg,
}

impl RenditionFormat {
    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            RenditionFormat::Webp => "image/webp",
            RenditionFormat::Jpeg => "image/jpeg",
        }
    }

    /// The usual ending of a file name, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            RenditionFormat::Webp => "webp",
            RenditionFormat::Jpeg => "jpg",
        }
    }
}

/// What was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// What the header said.
    pub inspected: Inspected,
    /// How many renditions the sink was given.
    pub renditions: u32,
    /// Whether the file is damaged and a part of the picture missing: what could be read of it was made.
    pub part_is_missing: bool,
}

/// A step that has just been finished, for those who measure. Numbers are steps in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// The header was read and checked.
    Inspect,
    /// All pixels are in memory.
    Decode,
    /// Shrunk to this step.
    Shrink(u32),
    /// Turned the right way up.
    Upright,
    /// Converted to sRGB.
    Colour,
    /// Written as WebP.
    Webp(u32),
    /// Written as JPEG.
    Jpeg(u32),
}

/// No, one, two and three quarters clockwise, as EXIF counts.
const TURNS: [u8; 4] = [1, 6, 3, 8];

/// Makes all smaller pictures and hands them to `sink` one at a time, the largest first, each step as WebP and JPEG.
///
/// # Errors
/// Why no pictures were made. A damaged picture is found out before the first rendition is handed over;
/// only `NotMade` can come later.
pub fn renditions(bytes: &[u8], limits: &Limits, sink: &mut dyn FnMut(Rendition)) -> Result<Made, Refusal> {
    renditions_watched(bytes, limits, sink, &mut |_| {})
}

/// As `renditions`, and then turned clockwise by so many quarters. What is said of its size is said of the turned picture.
///
/// # Errors
/// As `renditions`.
pub fn renditions_turned(
    bytes: &[u8],
    quarters: u8,
    limits: &Limits,
    sink: &mut dyn FnMut(Rendition),
) -> Result<Made, Refusal> {
    make(bytes, quarters, limits, sink, &mut |_| {})
}

/// As `renditions`, telling `watch` after each stage, so that a caller with a clock can measure.
pub fn renditions_watched(
    bytes: &[u8],
    limits: &Limits,
    sink: &mut dyn FnMut(Rendition),
    watch: &mut dyn FnMut(Stage),
) -> Result<Made, Refusal> {
    make(bytes, 0, limits, sink, watch)
}

fn make(
    bytes: &[u8],
    quarters: u8,
    limits: &Limits,
    sink: &mut dyn FnMut(Rendition),
    watch: &mut dyn FnMut(Stage),
) -> Result<Made, Refusal> {
    let header = inspect::header(bytes, limits)?;
    let mut inspected = inspect::inspected(&header);
    watch(Stage::Inspect);
    let Decoded { pixels: decoded, is_whole } = decode(bytes, &header, limits)?;
    watch(Stage::Decode);

    let turn = TURNS[usize::from(quarters % 4)];
    (inspected.width, inspected.height) = upright_size(inspected.width, inspected.height, turn);
    let mut sizes = if turn == TURNS[0] {
        sizes::plan(inspected.width, inspected.height)
    } else {
        // It may have been decoded at a smaller scale, which was chosen for how it lies in its file. Nothing is enlarged.
        let (width, height) = upright_size(decoded.width, decoded.height, inspected.orientation);
        let (width, height) = upright_size(width, height, turn);
        sizes::plan(width, height)
    };
    let Some(largest) = sizes.last().copied() else { return Err(Refusal::Damaged) };
    // Shrinking comes first: turning and converting 2 megapixels is cheaper than 12, and the whole picture can go.
    let (stored_width, stored_height) = upright_size(largest.width, largest.height, turn);
    let (stored_width, stored_height) = upright_size(stored_width, stored_height, inspected.orientation);
    let small = shrink::shrink_whole(decoded, stored_width, stored_height)?;
    watch(Stage::Shrink(largest.step));
    let upright = small.upright(inspected.orientation).upright(turn).without_idle_alpha();
    watch(Stage::Upright);
    let mut pixels = match header.profile.as_deref() {
        Some(profile) => colour::to_srgb(upright, profile),
        None => upright,
    };
    watch(Stage::Colour);

    let mut made = 0;
    while let Some(size) = sizes.pop() {
        if size != largest {
            pixels = shrink::shrink(pixels, size.width, size.height)?;
            watch(Stage::Shrink(size.step));
        }
        made += hand_over(&pixels, size.step, sink, watch)?;
    }
    Ok(Made { inspected, renditions: made, part_is_missing: !is_whole })
}

/// At a smaller scale where that can be. What is not quite sound is decoded whole, which forgives more, where that fits; and
/// of what is damaged as much as can be read.
fn decode(bytes: &[u8], header: &Header<'_>, limits: &Limits) -> Result<Decoded, Refusal> {
    let file = bytes.len() as u64;
    let scaled = inspect::scaled(header, file, limits);
    if let Some(decoded) = scaled.and_then(|scaled| formats::decode_scaled(bytes, header, scaled)) {
        return Ok(decoded);
    }
    let is_within = inspect::is_within_whole(header, file, limits);
    let refused = if is_within {
        match formats::decode(bytes, header) {
            Err(refusal @ (Refusal::CutShort | Refusal::Damaged)) => refusal,
            read => return read,
        }
    } else {
        Refusal::TooManyPixels { width: header.width, height: header.height }
    };
    // What it takes to shrink it afterwards is less than that.
    let room = limits.max_memory.saturating_sub(file);
    match formats::decode_damaged(header, room) {
        Some(Ok(decoded)) => Ok(decoded),
        _ => Err(refused),
    }
}

fn hand_over(
    pixels: &Pixels,
    step: u32,
    sink: &mut dyn FnMut(Rendition),
    watch: &mut dyn FnMut(Stage),
) -> Result<u32, Refusal> {
    let (width, height) = (pixels.width, pixels.height);
    let bytes = encode::webp(pixels)?;
    watch(Stage::Webp(step));
    sink(Rendition { width, height, format: RenditionFormat::Webp, step, bytes });
    let bytes = encode::jpeg(pixels)?;
    watch(Stage::Jpeg(step));
    sink(Rendition { width, height, format: RenditionFormat::Jpeg, step, bytes });
    Ok(2)
}
