//! Making a picture smaller. Lanczos3, on the samples as they are (not in linear light: nobody sees it at these
//! ratios, and it costs twice as much).

use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use fast_image_resize::images::TypedImage;
use fast_image_resize::pixels::{U8, U8x2, U8x3, U8x4};
use fast_image_resize::{FilterType, MulDiv, PixelTrait, ResizeAlg, ResizeOptions, Resizer};

/// Rows of the result that are made at once.
const BAND: u32 = 96;
/// Rows beside them that the filter needs: three, and one for rounding.
const EDGE: u32 = 4;

/// A full-size picture made smaller. Takes it, so that transparency can be multiplied in without a second copy.
pub(crate) fn shrink_whole(pixels: Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
    if (pixels.width, pixels.height) == (width, height) {
        return Ok(pixels);
    }
    match pixels.layout {
        Layout::Grey | Layout::Rgb | Layout::Inks => shrink(pixels, width, height),
        Layout::GreyAlpha => shrink_multiplied::<U8x2>(pixels, width, height),
        Layout::RgbAlpha => shrink_multiplied::<U8x4>(pixels, width, height),
    }
}

/// A picture made smaller. In bands, so that what lies between is never as large as the picture.
pub(crate) fn shrink(pixels: Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
    match pixels.layout {
        Layout::Grey => shrink_in_bands::<U8>(pixels, width, height),
        Layout::GreyAlpha => shrink_in_bands::<U8x2>(pixels, width, height),
        Layout::Rgb => shrink_in_bands::<U8x3>(pixels, width, height),
        Layout::RgbAlpha | Layout::Inks => shrink_in_bands::<U8x4>(pixels, width, height),
    }
}

fn shrink_multiplied<P: PixelTrait>(mut pixels: Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
    let alpha = MulDiv::new();
    let (from_width, from_height) = (pixels.width, pixels.height);
    let mut whole =
        TypedImage::<P>::from_buffer(from_width, from_height, &mut pixels.samples).map_err(not_made)?;
    alpha.multiply_alpha_inplace_typed(&mut whole).map_err(not_made)?;
    let mut samples = vec![0; width as usize * height as usize * pixels.layout.channels()];
    resize::<P>(&mut Resizer::new(), &mut pixels, (width, height, &mut samples), &options(false))?;
    let mut small = TypedImage::<P>::from_buffer(width, height, &mut samples).map_err(not_made)?;
    alpha.divide_alpha_inplace_typed(&mut small).map_err(not_made)?;
    Ok(Pixels { width, height, layout: pixels.layout, samples })
}

fn shrink_in_bands<P: PixelTrait>(mut pixels: Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
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
        let mut band = vec![0; (to - from) as usize * row];
        resize::<P>(&mut resizer, &mut pixels, (width, to - from, &mut band), &options)?;
        let wanted = (start - from) as usize * row..(end - from) as usize * row;
        samples.extend_from_slice(band.get(wanted).ok_or(Refusal::NotMade)?);
    }
    Ok(Pixels { width, height, layout: pixels.layout, samples })
}

/// The one place that calls the resizer, with the kind of pixel known and one kind of picture on both sides: of its code, which
/// is compiled here, each combination is another copy, and most of them no photograph would ever need.
fn resize<P: PixelTrait>(
    resizer: &mut Resizer,
    from: &mut Pixels,
    (width, height, samples): (u32, u32, &mut [u8]),
    options: &ResizeOptions,
) -> Result<(), Refusal> {
    let large = TypedImage::<P>::from_buffer(from.width, from.height, &mut from.samples).map_err(not_made)?;
    let mut small = TypedImage::<P>::from_buffer(width, height, samples).map_err(not_made)?;
    resizer.resize_typed(&large, &mut small, options).map_err(not_made)
}

fn options(alpha: bool) -> ResizeOptions {
    ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3)).use_alpha(alpha)
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
        let mut pixels = Pixels { width, height, layout: Layout::Rgb, samples: samples.collect() };
        let small = shrink(pixels.clone(), 41, 593).unwrap();
        let mut whole = vec![0; 41 * 593 * 3];
        resize::<U8x3>(&mut Resizer::new(), &mut pixels, (41, 593, &mut whole), &options(false)).unwrap();
        let worst = small.samples.iter().zip(&whole).map(|(one, two)| one.abs_diff(*two)).max();
        assert!(worst <= Some(1), "{worst:?}");
    }
}
