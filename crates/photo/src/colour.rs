//! Colours as the file means them, turned into sRGB, which is what a page without a profile is shown in.
//! A profile that cannot be used is left aside: a slightly pale picture is better than none.

use crate::pixels::{Layout, Pixels};
use moxcms::{ColorProfile, DataColorSpace, Layout as CmsLayout, TransformOptions};

/// Larger profiles are not photographs' profiles.
const MOST_PROFILE_BYTES: usize = 4 << 20;

/// What kind of colours an embedded profile describes.
pub(crate) fn kind(profile: &[u8]) -> Option<DataColorSpace> {
    match profile.get(16..20)? {
        b"RGB " => Some(DataColorSpace::Rgb),
        b"GRAY" => Some(DataColorSpace::Gray),
        b"CMYK" => Some(DataColorSpace::Cmyk),
        _ => None,
    }
}

/// The same picture in sRGB. Where the profile is unreadable or does not fit the pixels they are unchanged; inks are then
/// converted by rule of thumb.
pub(crate) fn to_srgb(pixels: Pixels, profile: &[u8]) -> Pixels {
    match converted(&pixels, profile) {
        Some(converted) => converted,
        None if pixels.layout == Layout::Inks => by_rule_of_thumb(&pixels),
        None => pixels,
    }
}

/// Each ink takes its colour away from white, and black takes all.
fn by_rule_of_thumb(inks: &Pixels) -> Pixels {
    let left = |ink: u8, black: u8| ((u32::from(255 - ink) * u32::from(255 - black) + 127) / 255) as u8;
    let pixels = inks.samples.as_chunks::<4>().0.iter();
    let samples = pixels.flat_map(|[cyan, magenta, yellow, black]| {
        [left(*cyan, *black), left(*magenta, *black), left(*yellow, *black)]
    });
    Pixels { layout: Layout::Rgb, samples: samples.collect(), ..*inks }
}

fn converted(pixels: &Pixels, profile: &[u8]) -> Option<Pixels> {
    if profile.len() > MOST_PROFILE_BYTES {
        return None;
    }
    let (wanted, layout, srgb) = match pixels.layout {
        Layout::Grey => (DataColorSpace::Gray, CmsLayout::Gray, grey_like_srgb()),
        Layout::GreyAlpha => (DataColorSpace::Gray, CmsLayout::GrayAlpha, grey_like_srgb()),
        Layout::Rgb => (DataColorSpace::Rgb, CmsLayout::Rgb, ColorProfile::new_srgb()),
        Layout::RgbAlpha => (DataColorSpace::Rgb, CmsLayout::Rgba, ColorProfile::new_srgb()),
        // Four inks lie in memory as four colours do.
        Layout::Inks => (DataColorSpace::Cmyk, CmsLayout::Rgba, ColorProfile::new_srgb()),
    };
    let (to_layout, made) = match pixels.layout {
        Layout::Inks => (CmsLayout::Rgb, Layout::Rgb),
        same => (layout, same),
    };
    if kind(profile)? != wanted {
        return None;
    }
    let source = ColorProfile::new_from_slice(profile).ok()?;
    let options = TransformOptions::default();
    let transform = source.create_transform_8bit(layout, &srgb, to_layout, options).ok()?;
    let (from_row, to_row) =
        (pixels.width as usize * pixels.layout.channels(), pixels.width as usize * made.channels());
    let mut samples = vec![0; to_row * pixels.height as usize];
    for (from, to) in pixels.samples.chunks_exact(from_row).zip(samples.chunks_exact_mut(to_row)) {
        transform.transform(from, to).ok()?;
    }
    Some(Pixels { samples, layout: made, ..*pixels })
}

fn grey_like_srgb() -> ColorProfile {
    let mut grey = ColorProfile::new_gray_with_gamma(2.2);
    grey.gray_trc = ColorProfile::new_srgb().red_trc;
    grey
}
