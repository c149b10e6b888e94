//! Pixels to WebP and JPEG bytes, with nothing else in them: no profile, no EXIF, no comment.

use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use jpeg_encoder::{ColorType, Encoder};
use webp::{PixelLayout, WebPConfig};

const QUALITY: u8 = 80;

/// What WebP costs: the quality, and how hard libwebp tries (0 to 6). The measure is in bench/photo.
struct Effort {
    quality: f32,
    method: i32,
}

/// What telephones load: every byte goes over their line.
const SMALL: Effort = Effort { quality: QUALITY as f32, method: 3 };
/// The largest size is for large screens, and took two thirds of the time: a third of it now, for a sixth more bytes of
/// the same likeness.
const LARGE: Effort = Effort { quality: 83.0, method: 2 };
/// In pixels of the longer side.
const LARGE_FROM: u32 = 1_600;

/// Lossy WebP. Keeps transparency.
pub(crate) fn webp(pixels: &Pixels) -> Result<Vec<u8>, Refusal> {
    let pixels = pixels.coloured();
    let layout = if pixels.layout.has_alpha() { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let mut config = WebPConfig::new().map_err(|()| Refusal::NotMade)?;
    let effort = if pixels.width.max(pixels.height) >= LARGE_FROM { LARGE } else { SMALL };
    (config.quality, config.method) = (effort.quality, effort.method);
    let encoder = webp::Encoder::new(&pixels.samples, layout, pixels.width, pixels.height);
    let bytes = encoder.encode_advanced(&config).map_err(|_| Refusal::NotMade)?;
    Ok(bytes.to_vec())
}

/// Progressive JPEG. Transparency is laid on white; grey stays grey.
pub(crate) fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, Refusal> {
    let flat = pixels.on_white();
    let kind = if flat.layout == Layout::Grey { ColorType::Luma } else { ColorType::Rgb };
    let mut bytes = Vec::with_capacity(flat.samples.len() / 12);
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    // Both sides are at most MOST_TALL, so they fit.
    encoder
        .encode(&flat.samples, flat.width as u16, flat.height as u16, kind)
        .map_err(|_| Refusal::NotMade)?;
    Ok(bytes)
}
