//! Colour profiles and printing inks.

use crate::look::{alike, smallest};
use crate::make;
use moxcms::ColorProfile;
use photo::{ColourProfile, Limits, RenditionFormat, inspect};

fn flat(colour: [u8; 3]) -> Vec<u8> {
    colour.repeat(64 * 64)
}

#[test]
fn display_p3_becomes_srgb_in_every_format() {
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    // Worked out by hand from the published matrices: (192.5, 94.7, 48.9).
    let (stored, wanted) = ([180, 100, 60], [193, 95, 49, 255]);
    let samples = flat(stored);
    let files = [
        make::jpeg(&samples, 64, 64, false, &[make::profile_segment(&profile)]),
        make::png(&samples, (64, 64), (png::ColorType::Rgb, png::BitDepth::Eight), Some(&profile), &[]),
        make::webp(&samples, 64, 64, true, &[(b"ICCP", profile.clone())]),
    ];
    for file in files {
        let inspected = inspect(&file, &Limits::default()).unwrap();
        assert_eq!(inspected.colour_profile, ColourProfile::Rgb);
        for format in [RenditionFormat::Webp, RenditionFormat::Jpeg] {
            let pixel = smallest(&file, format).at(50, 50);
            assert!(alike(pixel, wanted, 4), "{:?} {format:?} {pixel:?}", inspected.format);
        }
    }
}

#[test]
fn a_grey_profile_is_followed_and_a_wrong_one_left_aside() {
    let grey = ColorProfile::new_gray_with_gamma(1.0).encode().unwrap();
    let samples = vec![55; 64 * 64];
    let linear =
        make::png(&samples, (64, 64), (png::ColorType::Grayscale, png::BitDepth::Eight), Some(&grey), &[]);
    assert_eq!(inspect(&linear, &Limits::default()).unwrap().colour_profile, ColourProfile::Grey);
    // Linear light 55/255 is 128 in sRGB.
    assert!(alike(smallest(&linear, RenditionFormat::Jpeg).at(50, 50), [128, 128, 128, 255], 3));
    for profile in [grey, b"no profile at all".to_vec(), vec![0xFF; 4000]] {
        let file = make::jpeg(&flat([180, 100, 60]), 64, 64, false, &[make::profile_segment(&profile)]);
        assert!(alike(smallest(&file, RenditionFormat::Jpeg).at(50, 50), [180, 100, 60, 255], 4));
    }
}

#[test]
fn printing_inks_come_out_as_colours_and_bare_ones_are_refused() {
    for kind in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
        encoder.encode(&[0, 255, 255, 0].repeat(64 * 64), 64, 64, kind).unwrap();
        let pixel = smallest(&bytes, RenditionFormat::Webp).at(50, 50);
        assert!(alike(pixel, [255, 0, 0, 255], 25), "{kind:?} {pixel:?}");
        let adobe = bytes.windows(5).position(|window| window == b"Adobe").unwrap();
        bytes[adobe] = b'X';
        assert_eq!(crate::look::word(&bytes), "unusual");
    }
}
