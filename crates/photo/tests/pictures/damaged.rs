//! Pictures whose files are damaged: lost pieces, turned bits, missing ends. They are shown as far as they go.

use crate::look::{Seen, alike, all, see, smallest, word};
use crate::make;
use crate::refusals::noise;
use photo::RenditionFormat;
use std::fs;
use std::path::PathBuf;

/// The largest rendition.
fn largest(bytes: &[u8]) -> Seen {
    let (_, made) = all(bytes).unwrap();
    see(made.iter().rev().find(|rendition| rendition.format == RenditionFormat::Jpeg).unwrap())
}

/// The share of the pixels that are nearly the same.
fn likeness(one: &Seen, two: &Seen) -> f64 {
    assert_eq!((one.width, one.height), (two.width, two.height));
    let same = one.samples.iter().zip(&two.samples).filter(|(one, two)| alike(**one, **two, 24)).count();
    same as f64 / one.samples.len() as f64
}

/// A picture as a camera makes them: soft, with something in it everywhere.
fn meadow(width: u32, height: u32) -> Vec<u8> {
    let wave = |at: u32, long: f64| ((f64::from(at) / long).sin() * 60.0 + 128.0) as u8;
    let pixel =
        |x: u32, y: u32| [wave(x + y, 31.0), wave(x, 47.0), wave(y, 23.0) ^ ((x * 7 + y * 13) % 5) as u8];
    (0..height).flat_map(|y| (0..width).flat_map(move |x| pixel(x, y))).collect()
}

fn jpeg(restart: u16, progressive: bool) -> Vec<u8> {
    let (width, height) = (640, 480);
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.set_progressive(progressive);
    if restart > 0 {
        encoder.set_restart_interval(restart);
    }
    encoder
        .encode(&meadow(width, height), width as u16, height as u16, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    bytes
}

#[test]
fn a_picture_cut_short_is_shown_as_far_as_it_goes_in_every_format() {
    let samples = meadow(640, 480);
    let files = [
        ("baseline", jpeg(0, false)),
        ("with restarts", jpeg(40, false)),
        ("progressive", jpeg(0, true)),
        ("png", make::rgb_png(&samples, 640, 480, &[])),
        ("webp", make::webp(&samples, 640, 480, false, &[])),
    ];
    for (name, file) in &files {
        let whole = largest(file);
        assert_eq!(word(file), "shown", "{name}");
        for percent in [30, 50, 70, 93] {
            // A WebP says first how each block is to be guessed.
            if *name == "webp" && percent == 30 {
                continue;
            }
            let cut = &file[..file.len() * percent / 100];
            assert_eq!(word(cut), "part", "{name} cut to {percent} %");
            let likeness = likeness(&largest(cut), &whole);
            println!("{name} {percent} {likeness}");
            let spent = if *name == "webp" { 0.35 } else { 0.02 };
            assert!(likeness > f64::from(percent as u32) / 100.0 - spent, "{name} {percent} {likeness}");
        }
    }
    let gif = make::gif(320, (0, 0, 320, 320), 1);
    assert_eq!(word(&gif[..gif.len() * 2 / 3]), "part");
}

#[test]
fn where_hardly_anything_came_it_is_kept_and_not_shown() {
    let samples = noise(320, 320);
    for file in [
        make::jpeg(&samples, 320, 320, false, &[]),
        make::rgb_png(&samples, 320, 320, &[]),
        make::webp(&samples, 320, 320, false, &[]),
        make::gif(320, (0, 0, 320, 320), 1),
    ] {
        let refusal = all(&file[..40]).unwrap_err();
        assert!(refusal.is_kept(), "{refusal}");
    }
}

#[test]
fn a_lost_piece_of_a_disk_costs_only_what_stood_there() {
    for (restart, progressive, least) in [(40, false, 0.93), (0, false, 0.5), (0, true, 0.5)] {
        let file = jpeg(restart, progressive);
        let whole = largest(&file);
        for lost in [0, 0xFF, 0x5A] {
            for part in [3, 5, 7] {
                let mut bytes = file.clone();
                let at = (file.len() * part / 9) & !511;
                bytes[at..at + 512].fill(lost);
                let outcome = word(&bytes);
                let likeness = likeness(&largest(&bytes), &whole);
                println!("{restart} {progressive} {lost} {part}: {outcome} {likeness}");
                assert_eq!(outcome, "part", "{restart} {progressive} {lost} {part}");
                assert!(likeness > least || part == 3, "{restart} {progressive} {lost} {part}: {likeness}");
            }
        }
    }
}

#[test]
fn half_of_it_zeros_is_half_a_picture() {
    for progressive in [false, true] {
        let mut file = jpeg(0, progressive);
        let whole = largest(&file);
        let half = file.len() / 2;
        file[half..].fill(0);
        assert_eq!(word(&file), "part");
        let seen = largest(&file);
        assert!(progressive || likeness(&seen, &whole) > 0.4, "{}", likeness(&seen, &whole));
        assert!(progressive || alike(seen.at(50, 98), [128, 128, 128, 255], 4), "{:?}", seen.at(50, 98));
    }
}

#[test]
fn with_a_turned_bit_it_is_shown_all_the_same() {
    for (restart, progressive) in [(0, false), (40, false), (0, true)] {
        let file = jpeg(restart, progressive);
        let whole = largest(&file);
        let (mut said, mut seen) = (0, 0);
        for number in 1..40_usize {
            let mut bytes = file.clone();
            let at = 700 + number.wrapping_mul(2_654_435_761) % (file.len() - 702);
            bytes[at] ^= 1 << (number % 8);
            let outcome = word(&bytes);
            assert!(["shown", "part"].contains(&outcome), "{restart} {progressive} {number}: {outcome}");
            // Half of the place in another colour is seen by everybody.
            // Some change nothing but a number, of which nobody could know.
            let is_seen = likeness(&largest(&bytes), &whole) < 0.9;
            seen += usize::from(is_seen);
            said += usize::from(is_seen && outcome == "part");
        }
        println!("{restart} {progressive}: {said} of {seen}");
    }
}

#[test]
fn a_png_with_a_turned_bit_or_a_wrong_checksum_is_shown() {
    let file = make::rgb_png(&meadow(320, 240), 320, 240, &[]);
    let whole = largest(&file);
    let data = file.windows(4).position(|kind| kind == b"IDAT").unwrap();
    for at in [file.len() - 14, file.len() - 30, data + (file.len() - data) / 2, 30] {
        let mut bytes = file.clone();
        bytes[at] ^= 0x10;
        assert_eq!(word(&bytes), "part", "{at}");
        let likeness = likeness(&largest(&bytes), &whole);
        println!("{at} of {}: {likeness}", file.len());
        assert!(at == data + (file.len() - data) / 2 || likeness > 0.94, "{at}: {likeness}");
    }
}

#[test]
fn a_png_of_very_many_flat_pixels_is_shown_smaller() {
    // Footprints at 1,200 dots an inch, one bit each.
    let (width, height) = (9_920_u32, 14_032_u32);
    let black = |x: u32, y: u32| (x / 8 < width / 16) == (y < height / 2);
    let rows =
        (0..height).flat_map(|y| (0..width).step_by(8).map(move |x| if black(x, y) { 0 } else { 0xFF }));
    let bits: Vec<u8> = rows.collect();
    let file = make::png(&bits, (width, height), (png::ColorType::Grayscale, png::BitDepth::One), None, &[]);
    let seen = smallest(&file, RenditionFormat::Webp);
    assert_eq!(word(&file), "shown");
    assert_eq!((seen.width, seen.height), (320, 453));
    assert!(alike(seen.at(20, 20), [0, 0, 0, 255], 4) && alike(seen.at(80, 20), [255, 255, 255, 255], 4));
}

/// Small inputs that failed once, where they are at hand.
fn case(name: &str) -> Option<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/pictures");
    let read = fs::read(folder.join(name)).ok();
    if read.is_none() {
        println!("skipped: {name} is not here");
    }
    read
}

#[test]
fn what_failed_once_is_shown_as_other_programs_show_it() {
    let Some(whole) = case("whole.jpg") else { return };
    let whole = largest(&whole);
    for (name, least) in [("last_7_percent_gone.jpg", 0.9), ("one_sector_lost.jpg", 0.95)] {
        let Some(bytes) = case(name) else { return };
        assert_eq!(word(&bytes), "part", "{name}");
        let likeness = likeness(&largest(&bytes), &whole);
        println!("{name}: {likeness}");
        assert!(likeness > least, "{name}: {likeness}");
    }
    for name in ["jpeg_half_zeros.jpg", "png_one_bit_flipped.png"] {
        let Some(bytes) = case(name) else { return };
        assert_eq!(word(&bytes), "part", "{name}");
    }
    let Some(footprints) = case("footprints_a4_1200dpi_1bit_specks.png") else { return };
    assert_eq!(word(&footprints), "shown");
}
