//! Making a picture smaller. Lanczos3, on the samples as they are (not in linear light: nobody sees it at these
//! ratios, and it costs twice as much).

use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, MulDiv, PixelType, ResizeAlg, ResizeOptions, Resizer};

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

/// A picture made smaller; the larger one stays.
pub(crate) fn shrink(pixels: &Pixels, width: u32, height: u32) -> Result<Pixels, Refusal> {
    let kind = kind(pixels.layout);
    let large = ImageRef::new(pixels.width, pixels.height, &pixels.samples, kind).map_err(not_made)?;
    let mut small = Image::new(width, height, kind);
    Resizer::new().resize(&large, &mut small, &options(pixels.layout.has_alpha())).map_err(not_made)?;
    Ok(Pixels { width, height, layout: pixels.layout, samples: small.into_vec() })
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
