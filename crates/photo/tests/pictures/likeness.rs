//! Forty invented pictures beside what two other programs make of them (see `likeness/make.py`): each rendition is as like the
//! picture as a JPEG or WebP of the same quality that another program makes of it.

use crate::look::{Seen, all, see};
use photo::{Format, RenditionFormat};
use std::fs;
use std::path::{Path, PathBuf};

/// By how much more than the other program's a rendition may differ, in levels: the decoders round differently, and smooth
/// colour that several pixels share in their own ways.
const MORE_DIFFERENCE: f64 = 1.5;
const LESS_LIKENESS: f64 = 0.02;
/// The mean colour may be so many levels of 255 away.
const MEAN: f64 = 6.0;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pictures/likeness")
}

fn reference(path: &Path) -> Seen {
    let mut decoder = image_webp::WebPDecoder::new(std::io::Cursor::new(fs::read(path).unwrap())).unwrap();
    let mut samples = vec![0; decoder.output_buffer_size().unwrap()];
    decoder.read_image(&mut samples).unwrap();
    let (width, height) = decoder.dimensions();
    let channels = if decoder.has_alpha() { 4 } else { 3 };
    let samples = samples.chunks_exact(channels).map(|pixel| [pixel[0], pixel[1], pixel[2], 255]).collect();
    Seen { width, height, samples }
}

fn colours(seen: &Seen) -> impl Iterator<Item = &[u8]> {
    seen.samples.iter().map(|pixel| &pixel[..3])
}

fn difference(one: &Seen, two: &Seen) -> f64 {
    let pairs = colours(one).flatten().zip(colours(two).flatten());
    pairs.map(|(one, two)| f64::from(one.abs_diff(*two))).sum::<f64>() / (one.samples.len() * 3) as f64
}

fn mean(seen: &Seen) -> [f64; 3] {
    let channel = |number: usize| colours(seen).map(|pixel| f64::from(pixel[number])).sum::<f64>();
    [0, 1, 2].map(|number| channel(number) / seen.samples.len() as f64)
}

fn brightness(seen: &Seen) -> Vec<f64> {
    let weighed = |pixel: &[u8]| {
        0.299 * f64::from(pixel[0]) + 0.587 * f64::from(pixel[1]) + 0.114 * f64::from(pixel[2])
    };
    colours(seen).map(weighed).collect()
}

/// SSIM of brightness, in windows of eight by eight at every fourth pixel, as `make.py` has it.
fn likeness(one: &Seen, two: &Seen) -> f64 {
    let (first, second) = (brightness(one), brightness(two));
    let (width, height) = (one.width as usize, one.height as usize);
    let (mut sum, mut windows) = (0.0, 0.0);
    for top in (0..height - 7).step_by(4) {
        for left in (0..width - 7).step_by(4) {
            let places = (0..64).map(|place| (top + place / 8) * width + left + place % 8);
            let pairs: Vec<(f64, f64)> = places.map(|place| (first[place], second[place])).collect();
            let mean = |value: fn(&(f64, f64)) -> f64| pairs.iter().map(value).sum::<f64>() / 64.0;
            let (a, b) = (mean(|pair| pair.0), mean(|pair| pair.1));
            let [mut aa, mut bb, mut ab] = [0.0; 3];
            for (x, y) in &pairs {
                aa += (x - a) * (x - a) / 64.0;
                bb += (y - b) * (y - b) / 64.0;
                ab += (x - a) * (y - b) / 64.0;
            }
            let (c1, c2) = (2.55 * 2.55, 7.65 * 7.65);
            sum += (2.0 * a * b + c1) * (2.0 * ab + c2) / ((a * a + b * b + c1) * (aa + bb + c2));
            windows += 1.0;
        }
    }
    sum / windows
}

#[test]
fn forty_pictures_look_in_both_renditions_as_other_programs_show_them() {
    let table = fs::read_to_string(folder().join("likeness.tsv")).unwrap();
    assert_eq!(table.lines().count(), 40);
    let mut troubles = Vec::new();
    for line in table.lines() {
        let mut columns = line.split('\t');
        let name = columns.next().unwrap();
        let mut number = || columns.next().unwrap().parse::<f64>().unwrap();
        let wanted =
            [(RenditionFormat::Jpeg, number(), number()), (RenditionFormat::Webp, number(), number())];
        let bytes = fs::read(folder().join(name)).unwrap();
        let kinds = [("heic", Format::Heic), ("avif", Format::Avif), ("jp2", Format::Jpeg2000)];
        if kinds.iter().any(|(ending, format)| name.ends_with(ending) && !format.is_shown()) {
            println!("skipped: this build does not show {name}");
            continue;
        }
        let reference = reference(&folder().join(format!("{}.ref.webp", name.split_once('.').unwrap().0)));
        let (_, renditions) = all(&bytes).unwrap();
        for (format, most, least) in wanted {
            let made = see(renditions.iter().find(|one| one.format == format).unwrap());
            assert_eq!((made.width, made.height), (reference.width, reference.height), "{name}");
            let (apart, like) = (difference(&made, &reference), likeness(&made, &reference));
            let colour = mean(&made).into_iter().zip(mean(&reference)).map(|(one, two)| (one - two).abs());
            let colour = colour.fold(0.0, f64::max);
            println!("{name} {format:?}: {apart:.2} ({most:.2}), {like:.4} ({least:.4}), colour {colour:.2}");
            if apart > most + MORE_DIFFERENCE || like < least - LESS_LIKENESS || colour > MEAN {
                troubles.push(format!("{name} {format:?}: {apart:.2} {like:.4} {colour:.2}"));
            }
        }
    }
    assert!(troubles.is_empty(), "{troubles:#?}");
}
