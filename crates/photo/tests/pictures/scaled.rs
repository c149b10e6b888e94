//! Large JPEGs, which are decoded at a smaller scale: what comes out is what decoding them whole gives, and what is not sound
//! is treated as if that way did not exist.

use crate::look::{Seen, alike, see, word};
use crate::make;
use photo::{Limits, Refusal, RenditionFormat, renditions};

/// Decoded whole, whatever its size.
fn whole() -> Limits {
    Limits { max_pixels_scaled: 0, ..Limits::default() }
}

/// Too little for the whole picture: only the smaller scale makes anything of it.
fn scaled_only() -> Limits {
    Limits { max_pixels: 100_000, ..Limits::default() }
}

/// The largest JPEG that is made of it.
fn made(bytes: &[u8], limits: &Limits) -> Result<Seen, Refusal> {
    let mut largest: Option<photo::Rendition> = None;
    renditions(bytes, limits, &mut |rendition| {
        if rendition.format == RenditionFormat::Jpeg && largest.is_none() {
            largest = Some(rendition);
        }
    })?;
    Ok(see(&largest.unwrap()))
}

/// Hills of colour with a grain in them, so that a wrong row or column shows.
fn hills(width: u32, height: u32) -> Vec<u8> {
    let mut state = 7_u32;
    let pixel = move |x: u32, y: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (state >> 28) as f32;
        let (across, down) = (x as f32 / width as f32, y as f32 / height as f32);
        let bright = 120.0 + 80.0 * (across * 40.0).sin() * (down * 9.0).cos() + grain;
        [bright as u8, (across * 255.0) as u8, (down * 255.0) as u8]
    };
    let mut pixel = pixel;
    (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| pixel(x, y)).collect()
}

#[test]
fn at_each_scale_the_picture_is_the_one_that_decoding_it_whole_gives() {
    for (width, height) in [(5_803, 301), (11_600, 403), (23_107, 405)] {
        let samples = hills(width, height);
        for progressive in [false, true] {
            let bytes = make::jpeg(&samples, width, height, progressive, &[]);
            assert!(matches!(
                made(&bytes, &Limits { max_pixels: 100_000, ..whole() }),
                Err(Refusal::TooManyPixels { .. })
            ));
            let (at_scale, whole) = (made(&bytes, &scaled_only()).unwrap(), made(&bytes, &whole()).unwrap());
            assert_eq!(at_scale.width, 1_920);
            let difference = at_scale.difference(&whole);
            assert!(difference < 1.5, "{width} {progressive} {difference}");
        }
    }
}

#[test]
fn grey_and_every_sampling_of_colour_and_orientation_are_read_at_a_smaller_scale() {
    use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
    let (width, height) = (6_001, 302);
    let samples = hills(width, height);
    for sampling in
        [SamplingFactor::F_1_1, SamplingFactor::F_2_1, SamplingFactor::F_1_2, SamplingFactor::F_2_2]
    {
        let mut bytes = Vec::new();
        let mut encoder = Encoder::new(&mut bytes, 92);
        encoder.set_sampling_factor(sampling);
        encoder.set_restart_interval(50);
        encoder.encode(&samples, width as u16, height as u16, ColorType::Rgb).unwrap();
        let at_scale = made(&bytes, &scaled_only());
        let at_scale = at_scale.unwrap_or_else(|refusal| panic!("{sampling:?} {refusal}"));
        let difference = at_scale.difference(&made(&bytes, &whole()).unwrap());
        assert!(difference < 1.5, "{sampling:?} {difference}");
    }
    let mut grey = Vec::new();
    let one: Vec<u8> = samples.iter().step_by(3).copied().collect();
    Encoder::new(&mut grey, 92).encode(&one, width as u16, height as u16, ColorType::Luma).unwrap();
    let difference = made(&grey, &scaled_only()).unwrap().difference(&made(&grey, &whole()).unwrap());
    assert!(difference < 1.5, "grey {difference}");
    // Stored lying on its side: upright it is narrow, and decoded by what its height becomes.
    let bytes =
        make::jpeg(&make::quarters(12_000, 5_800), 12_000, 5_800, false, &[make::exif_segment(6, false)]);
    let seen = made(&bytes, &scaled_only_of(20_000_000)).unwrap();
    assert_eq!((seen.width, seen.height), (1_920, 3_972));
    for (across, down, colour) in
        [(80, 20, [230, 20, 20, 255]), (80, 80, [20, 200, 40, 255]), (20, 20, [30, 40, 220, 255])]
    {
        assert!(alike(seen.at(across, down), colour, 8), "{:?}", seen.at(across, down));
    }
}

fn scaled_only_of(max_pixels: u64) -> Limits {
    Limits { max_pixels, ..Limits::default() }
}

#[test]
fn one_cut_short_is_not_finished_with_invented_rows() {
    let (width, height) = (6_000, 1_200);
    let whole_file = make::jpeg(&hills(width, height), width, height, false, &[]);
    let seen_whole = made(&whole_file, &Limits::default()).unwrap();
    let data = whole_file.len() - 2;
    for percent in [50, 80, 94] {
        let cut = &whole_file[..data * percent / 100];
        assert_eq!(word(cut), "part", "{percent}");
        // An end put to it by a program that copied half, also where only the smaller scale fits.
        let ended = [cut, &[0xFF, 0xD9]].concat();
        assert_eq!(word(&ended), "part", "{percent}");
        let seen = made(&ended, &scaled_only()).unwrap();
        let row = |seen: &Seen, down: u32| (0..100).map(|across| seen.at(across, down)).collect::<Vec<_>>();
        let near =
            |one: &[[u8; 4]], two: &[[u8; 4]]| one.iter().zip(two).all(|(one, two)| alike(*one, *two, 12));
        assert!(near(&row(&seen, percent as u32 - 9), &row(&seen_whole, percent as u32 - 9)), "{percent}");
        assert!(near(&row(&seen, 99), &[[128, 128, 128, 255]; 100]), "{percent}");
    }
    // A last line or two is a trifle, here as there.
    for missing in [1, 2, 40] {
        let file = [&whole_file[..data - missing], &[0xFF, 0xD9]].concat();
        assert_eq!(word(&file), "shown", "{missing} bytes missing");
    }
}

#[test]
fn one_damaged_in_the_middle_is_decoded_whole_as_before() {
    let (width, height) = (6_000, 300);
    let sound = make::jpeg(&hills(width, height), width, height, false, &[]);
    for seed in 1..20_u32 {
        let mut bytes = sound.clone();
        let at = 1_000 + (seed.wrapping_mul(2_654_435_761) as usize) % (bytes.len() - 2_000);
        bytes[at] ^= 1 << (seed % 8);
        let (now, before) = (made(&bytes, &Limits::default()), made(&bytes, &whole()));
        assert_eq!(now.as_ref().err(), before.as_ref().err(), "{seed}");
    }
}
