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

/// The same picture in sRGB. Unchanged where the profile is unreadable or does not fit the pixels.
pub(crate) fn to_srgb(pixels: Pixels, profile: &[u8]) -> Pixels {
    converted(&pixels, profile).unwrap_or(pixels)
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
    };
    if kind(profile)? != wanted {
        return None;
    }
    let source = ColorProfile::new_from_slice(profile).ok()?;
    let transform = source.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()).ok()?;
    let mut samples = vec![0; pixels.samples.len()];
    let row = pixels.width as usize * pixels.layout.channels();
    for (from, to) in pixels.samples.chunks_exact(row).zip(samples.chunks_exact_mut(row)) {
        transform.transform(from, to).ok()?;
    }
    Some(Pixels { samples, ..*pixels })
}

fn grey_like_srgb() -> ColorProfile {
    let mut grey = ColorProfile::new_gray_with_gamma(2.2);
    grey.gray_trc = ColorProfile::new_srgb().red_trc;
    grey
}
