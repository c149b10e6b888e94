//! Pixels to WebP and JPEG bytes, with nothing else in them: no profile, no EXIF, no comment.

use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use jpeg_encoder::{ChromaSubsamplingMethod, ColorType, Encoder};
use std::borrow::Cow;
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
    let pixels = with_even_colours(pixels.coloured());
    let layout = if pixels.layout.has_alpha() { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let mut config = WebPConfig::new().map_err(|()| Refusal::NotMade)?;
    let effort = if pixels.width.max(pixels.height) >= LARGE_FROM { LARGE } else { SMALL };
    (config.quality, config.method) = (effort.quality, effort.method);
    let encoder = webp::Encoder::new(&pixels.samples, layout, pixels.width, pixels.height);
    let bytes = encoder.encode_advanced(&config).map_err(|_| Refusal::NotMade)?;
    Ok(bytes.to_vec())
}

/// Four pixels share their colour. libwebp takes the light that all four send, in which the brightest counts most: of red and blue
/// stripes it makes red. Where colours are far apart they are evened out before, with the brightness of each left to it.
const FAR_APART: i32 = 48;

fn with_even_colours(pixels: Cow<'_, Pixels>) -> Cow<'_, Pixels> {
    let channels = pixels.layout.channels();
    let row = pixels.width as usize * channels;
    let is_uneven = |pair: &[u8]| {
        let (upper, lower) = pair.split_at(row.min(pair.len()));
        let lower = if lower.is_empty() { upper } else { lower };
        let blocks = upper.chunks(channels * 2).zip(lower.chunks(channels * 2));
        blocks.into_iter().any(|(upper, lower)| is_far_apart(upper, lower, channels))
    };
    if !pixels.samples.chunks(row * 2).any(is_uneven) {
        return pixels;
    }
    let mut evened = pixels.into_owned();
    for pair in evened.samples.chunks_mut(row * 2) {
        let (upper, lower) = pair.split_at_mut(row.min(pair.len()));
        if lower.is_empty() {
            upper.chunks_mut(channels * 2).for_each(|block| even_out(block, &mut [], channels));
        } else {
            let blocks = upper.chunks_mut(channels * 2).zip(lower.chunks_mut(channels * 2));
            blocks.for_each(|(upper, lower)| even_out(upper, lower, channels));
        }
    }
    Cow::Owned(evened)
}

fn is_far_apart(upper: &[u8], lower: &[u8], channels: usize) -> bool {
    let (mut least, mut most) = ([i32::MAX; 2], [i32::MIN; 2]);
    for pixel in upper.chunks_exact(channels).chain(lower.chunks_exact(channels)) {
        let green = i32::from(pixel[1]);
        for (number, apart) in
            [i32::from(pixel[0]) - green, i32::from(pixel[2]) - green].into_iter().enumerate()
        {
            least[number] = least[number].min(apart);
            most[number] = most[number].max(apart);
        }
    }
    most[0] - least[0] > FAR_APART || most[1] - least[1] > FAR_APART
}

/// How bright a pixel is, in thousandths of a level.
fn brightness(pixel: &[u8]) -> i32 {
    299 * i32::from(pixel[0]) + 587 * i32::from(pixel[1]) + 114 * i32::from(pixel[2])
}

fn even_out(upper: &mut [u8], lower: &mut [u8], channels: usize) {
    if !is_far_apart(upper, lower, channels) {
        return;
    }
    let (mut red, mut blue, mut count) = (0, 0, 0);
    for pixel in upper.chunks_exact(channels).chain(lower.chunks_exact(channels)) {
        let bright = brightness(pixel);
        red += 1_000 * i32::from(pixel[0]) - bright;
        blue += 1_000 * i32::from(pixel[2]) - bright;
        count += 1;
    }
    let (red, blue) = (red / count, blue / count);
    let green = -(299 * red + 114 * blue) / 587;
    for pixel in upper.chunks_exact_mut(channels).chain(lower.chunks_exact_mut(channels)) {
        let bright = brightness(pixel);
        for (sample, more) in pixel.iter_mut().zip([red, green, blue]) {
            *sample = ((bright + more + 500) / 1_000).clamp(0, 255) as u8;
        }
    }
}

/// Progressive JPEG. Transparency is laid on white; grey stays grey.
pub(crate) fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, Refusal> {
    let flat = pixels.on_white();
    let kind = if flat.layout == Layout::Grey { ColorType::Luma } else { ColorType::Rgb };
    let mut bytes = Vec::with_capacity(flat.samples.len() / 12);
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    // Four pixels share their colour: what all four have, and not what the first of them has.
    encoder.set_chroma_subsampling_method(ChromaSubsamplingMethod::Average);
    // Both sides are at most MOST_TALL, so they fit.
    encoder
        .encode(&flat.samples, flat.width as u16, flat.height as u16, kind)
        .map_err(|_| Refusal::NotMade)?;
    Ok(bytes)
}
