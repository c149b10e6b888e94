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

/// A printer's profile that is plainly wrong, so that it is seen to be used: cyan ink looks red, no ink white, all else grey.
fn odd_printer() -> Vec<u8> {
    let lab = |number: usize| match number {
        0 => [255, 128, 128],
        0b1000 => [136, 208, 195],
        _ => [128, 128, 128],
    };
    let straight: Vec<u8> = (0..=255).collect();
    let mut table = b"mft1\0\0\0\0\x04\x03\x02\0".to_vec();
    for number in [1_u32, 0, 0, 0, 1, 0, 0, 0, 1] {
        table.extend((number << 16).to_be_bytes());
    }
    table.extend(straight.repeat(4));
    table.extend((0..16).flat_map(lab));
    table.extend(straight.repeat(3));
    let mut profile = vec![0; 128];
    profile[8] = 2;
    profile[12..24].copy_from_slice(b"prtrCMYKLab ");
    profile[36..40].copy_from_slice(b"acsp");
    for (place, number) in [(68, 0xF6D6_u32), (72, 0x1_0000), (76, 0xD32D)] {
        profile[place..place + 4].copy_from_slice(&number.to_be_bytes());
    }
    profile.extend([0, 0, 0, 1]);
    profile.extend(b"A2B0\0\0\0\x90");
    profile.extend((table.len() as u32).to_be_bytes());
    profile.extend(table);
    let length = (profile.len() as u32).to_be_bytes();
    profile[..4].copy_from_slice(&length);
    profile
}

#[test]
fn printing_inks_are_what_their_profile_says() {
    for kind in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let mut plain = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut plain, 95);
        encoder.encode(&[255, 0, 0, 0].repeat(64 * 64), 64, 64, kind).unwrap();
        let profile = odd_printer();
        let file = make::with_segments(&plain, &[make::profile_segment(&profile)]);
        assert_eq!(inspect(&file, &Limits::default()).unwrap().colour_profile, ColourProfile::Cmyk);
        let pixel = smallest(&file, RenditionFormat::Webp).at(50, 50);
        assert!(alike(pixel, [255, 0, 0, 255], 30), "{kind:?} {pixel:?}");
        // What cannot be used is left aside, and the inks are taken for what they usually are.
        let broken = make::with_segments(&plain, &[make::profile_segment(&profile[..200])]);
        let pixel = smallest(&broken, RenditionFormat::Webp).at(50, 50);
        assert!(alike(pixel, [0, 255, 255, 255], 25), "{kind:?} {pixel:?}");
    }
}

#[test]
fn a_profile_in_several_segments_is_put_together_and_numbers_say_the_same() {
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    let wanted = [193, 95, 49, 255];
    let third = profile.len().div_ceil(3);
    let parts: Vec<_> = (1..).zip(profile.chunks(third)).collect();
    let segment = |(number, part): &(u8, &[u8])| (0xE2, [b"ICC_PROFILE\0", &[*number, 3][..], part].concat());
    let shuffled = [segment(&parts[2]), segment(&parts[0]), segment(&parts[1])];
    let jpeg = make::jpeg(&flat([180, 100, 60]), 64, 64, false, &shuffled);
    assert!(alike(smallest(&jpeg, RenditionFormat::Webp).at(50, 50), wanted, 4));
    let one_missing = make::jpeg(&flat([180, 100, 60]), 64, 64, false, &shuffled[..2]);
    assert!(alike(smallest(&one_missing, RenditionFormat::Webp).at(50, 50), [180, 100, 60, 255], 4));
    let numbers: [(&[u8; 4], Vec<u8>); 1] = [(b"cICP", vec![12, 13, 0, 1])];
    let png = make::rgb_png(&flat([180, 100, 60]), 64, 64, &numbers);
    assert!(alike(smallest(&png, RenditionFormat::Webp).at(50, 50), wanted, 4));
}
