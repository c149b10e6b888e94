//! Making a picture smaller. Lanczos3, on the samples as they are (not in linear light: nobody sees it at these
//! ratios, and it costs twice as much).

use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, MulDiv, PixelType, ResizeAlg, ResizeOptions, Resizer};

/// Rows of the result that are made at once.
const BAND: u32 = 96;
/// Rows beside them that the filter needs: three, and one for rounding.
const EDGE: u32 = 4;

/// A full-size picture made smaller. Takes it, so that transparency can be multiplied in without a second copy.
pub(crate) fn shrink_whole(pixels: Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
    if (pixels.width, pixels.height) == (width, height) {
        return Ok(pixels);
    }
    if !pixels.layout.has_alpha() {
        return shrink(&pixels, width, height);
    }
    let kind = kind(pixels.layout);
    let mut whole =
        Image::from_vec_u8(pixels.width, pixels.height, pixels.samples, kind).map_err(not_made)?;
    let alpha = MulDiv::new();
    alpha.multiply_alpha_inplace(&mut whole).map_err(not_made)?;
    let mut small = Image::new(width, height, kind);
    let options = options(false);
    Resizer::new().resize(&whole, &mut small, &options).map_err(not_made)?;
    alpha.divide_alpha_inplace(&mut small).map_err(not_made)?;
    Ok(Pixels { width, height, layout: pixels.layout, samples: small.into_vec() })
}

/// A picture made smaller; the larger one stays. In bands, so that what lies between is never as large as the picture.
pub(crate) fn shrink(pixels: &Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
    let kind = kind(pixels.layout);
    let large = ImageRef::new(pixels.width, pixels.height, &pixels.samples, kind).map_err(not_made)?;
    let row = width as usize * pixels.layout.channels();
    let ratio = f64::from(pixels.height) / f64::from(height);
    let mut samples = Vec::with_capacity(row * height as usize);
    let mut resizer = Resizer::new();
    for start in (0..height).step_by(BAND as usize) {
        let end = (start + BAND).min(height);
        // The filter reaches over the edge of a band: so far it is made and thrown away.
        let (from, to) = (start.saturating_sub(EDGE), (end + EDGE).min(height));
        let top = f64::from(from) * ratio;
        let tall = (f64::from(to) * ratio).min(f64::from(pixels.height)) - top;
        let options = options(pixels.layout.has_alpha()).crop(0.0, top, f64::from(pixels.width), tall);
        let mut band = Image::new(width, to - from, kind);
        resizer.resize(&large, &mut band, &options).map_err(not_made)?;
        let wanted = (start - from) as usize * row..(end - from) as usize * row;
        samples.extend_from_slice(band.buffer().get(wanted).ok_or(Refusal::NotMade)?);
    }
    Ok(Pixels { width, height, layout: pixels.layout, samples })
}

fn options(alpha: bool) -> ResizeOptions {
    ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).use_alpha(alpha)
}

fn kind(layout: Layout) -> PixelType {
    match layout {
        Layout::Grey => PixelType::U8,
        Layout::GreyAlpha => PixelType::U8x2,
        Layout::Rgb => PixelType::U8x3,
        Layout::RgbAlpha | Layout::Inks => PixelType::U8x4,
    }
}

fn not_made<E>(_: E) -> Refusal {
    Refusal::NotMade
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_leave_no_seam() {
        let (width, height) = (90, 1_301);
        let samples =
            (0..width * height * 3_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8);
        let pixels = Pixels { width, height, layout: Layout::Rgb, samples: samples.collect() };
        let small = shrink(&pixels, 41, 593).unwrap();
        let large = ImageRef::new(width, height, &pixels.samples, PixelType::U8x3).unwrap();
        let mut whole = Image::new(41, 593, PixelType::U8x3);
        Resizer::new().resize(&large, &mut whole, &options(false)).unwrap();
        let worst = small.samples.iter().zip(whole.buffer()).map(|(one, two)| one.abs_diff(*two)).max();
        assert!(worst <= Some(1), "{worst:?}");
    }
}
