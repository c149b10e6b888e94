//! Damage at random, always the same: nothing may panic, and nothing may come out that is not a picture.

use crate::look::{all, see};
use crate::{dicom, jpeg2000, jxl, make, make_heif};
use moxcms::ColorProfile;

/// How many damaged copies of each file.
const ROUNDS: usize = 300;

/// SplitMix64, so that every run damages the same bytes.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }
}

fn damage(file: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=chance.next(6) {
        // Half of the damage goes into the header, where it hurts most.
        let reach = if chance.next(2) == 0 { bytes.len().min(700) } else { bytes.len() };
        let at = chance.next(reach);
        match chance.next(6) {
            0 => bytes[at] = chance.next(256) as u8,
            1 => bytes[at] ^= 1 << chance.next(8),
            2 => bytes[at] = [0, 0xFF, 0x7F, 0x80][chance.next(4)],
            3 => bytes.truncate(at.max(16)),
            4 => {
                bytes.remove(at);
            }
            _ => {
                let copy = bytes[at..(at + 30).min(bytes.len())].to_vec();
                bytes.splice(at..at, copy);
            }
        }
    }
    bytes
}

fn survives(name: &str, file: &[u8]) {
    let mut chance = Chance(name.bytes().map(u64::from).sum());
    let mut shown = 0;
    for _ in 0..ROUNDS {
        let bytes = damage(file, &mut chance);
        if let Ok((_, renditions)) = all(&bytes) {
            shown += 1;
            renditions.iter().for_each(|rendition| drop(see(rendition)));
        }
    }
    println!("{name}: {shown} of {ROUNDS} damaged copies could still be shown");
}

#[test]
fn damaged_jpegs_never_panic() {
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    let segments = [make::exif_segment(6, true), make::profile_segment(&profile)];
    for progressive in [false, true] {
        let file = make::jpeg(&make::quarters(72, 56), 72, 56, progressive, &segments);
        survives(if progressive { "progressive jpeg" } else { "baseline jpeg" }, &file);
    }
    let mut inks = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut inks, 80);
    encoder.encode(&[9, 99, 255, 0].repeat(50 * 50), 50, 50, jpeg_encoder::ColorType::CmykAsYcck).unwrap();
    survives("ycck jpeg", &inks);
}

#[test]
fn damaged_pngs_never_panic() {
    let profile = ColorProfile::new_adobe_rgb().encode().unwrap();
    let chunks: [(&[u8; 4], Vec<u8>); 1] = [(b"eXIf", make::exif(5, true))];
    let rgb = (png::ColorType::Rgb, png::BitDepth::Eight);
    survives("png", &make::png(&make::quarters(72, 56), (72, 56), rgb, Some(&profile), &chunks));
    let palette =
        make::png(&[0; 50 * 50], (50, 50), (png::ColorType::Grayscale, png::BitDepth::Eight), None, &[]);
    survives("grey png", &palette);
}

#[test]
fn damaged_webps_never_panic() {
    let samples = make::quarters(72, 56);
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    survives(
        "lossy webp",
        &make::webp(&samples, 72, 56, false, &[(b"EXIF", make::exif(7, true)), (b"ICCP", profile)]),
    );
    survives("lossless webp", &make::webp(&samples, 72, 56, true, &[]));
    survives("moving webp", &make::moving_webp(40, 40, 3));
    let clear: Vec<u8> = (0..50 * 50).flat_map(|at: u32| [9, 99, 200, (at % 251) as u8]).collect();
    survives("clear webp", &webp::Encoder::from_rgba(&clear, 50, 50).encode(80.0));
}

#[test]
fn damaged_gifs_never_panic() {
    survives("gif", &make::gif(60, (5, 7, 40, 30), 3));
}

#[test]
fn damaged_heics_and_avifs_never_panic() {
    for codec in make_heif::BOTH {
        let tile = make_heif::picture(codec);
        let grid = make_heif::grid(2, 1, 100, 60, 2);
        survives(&format!("{codec:?}"), &make_heif::alone(codec, &[make_heif::boxed(b"irot", &[1])]));
        survives(&format!("{codec:?} tiles"), &make_heif::file(codec, &[grid, tile.clone(), tile]));
    }
}

#[test]
fn damaged_jpeg_xls_never_panic() {
    for (name, file) in jxl::ALL {
        survives(&format!("{name} jxl"), file);
    }
}

#[test]
fn damaged_jpeg_2000s_and_dicoms_never_panic() {
    survives("jpeg 2000", jpeg2000::QUARTERS);
    survives("bare jpeg 2000", jpeg2000::BARE);
    for (name, file) in dicom::every_kind() {
        survives(name, &file);
    }
}

#[test]
fn damaged_colour_profiles_never_panic() {
    let profiles = [
        ColorProfile::new_display_p3(),
        ColorProfile::new_gray_with_gamma(2.2),
        ColorProfile::new_pro_photo_rgb(),
    ];
    let mut chance = Chance(42);
    for profile in profiles {
        let profile = profile.encode().unwrap();
        for _ in 0..ROUNDS {
            let segment = make::profile_segment(&damage(&profile, &mut chance));
            let file = make::jpeg(&make::quarters(16, 16), 16, 16, false, &[segment]);
            assert!(all(&file).is_ok(), "a broken profile refuses no picture");
        }
    }
}
