//! JPEG XL, bare and in its box. `jxl/README.md` says how the files were made.

use crate::look::{Seen, alike, all, smallest, word};
use crate::make::{self, CANARY};
use crate::make_heif::boxed;
use photo::{ColourProfile, Format, Limits, RenditionFormat, inspect};
use rustix::time::{ClockId, clock_gettime};

const LOSSY: &[u8] = include_bytes!("jxl/lossy.jxl");
const LOSSLESS: &[u8] = include_bytes!("jxl/lossless.jxl");
const SIXTEEN: &[u8] = include_bytes!("jxl/sixteen.jxl");
const CLEAR: &[u8] = include_bytes!("jxl/clear.jxl");
const GREY: &[u8] = include_bytes!("jxl/grey.jxl");
const MOVING: &[u8] = include_bytes!("jxl/moving.jxl");
const TURNED: &[u8] = include_bytes!("jxl/turned.jxl");
const OF_A_JPEG: &[u8] = include_bytes!("jxl/of-a-jpeg.jxl");
const P3: &[u8] = include_bytes!("jxl/p3.jxl");
const P3_LOSSLESS: &[u8] = include_bytes!("jxl/p3-lossless.jxl");
const PQ: &[u8] = include_bytes!("jxl/pq.jxl");
const UNSEEN: &[u8] = include_bytes!("jxl/unseen.jxl");

pub const ALL: [(&str, &[u8]); 11] = [
    ("lossy", LOSSY),
    ("lossless", LOSSLESS),
    ("sixteen", SIXTEEN),
    ("clear", CLEAR),
    ("grey", GREY),
    ("moving", MOVING),
    ("turned", TURNED),
    ("of-a-jpeg", OF_A_JPEG),
    ("p3", P3),
    ("p3-lossless", P3_LOSSLESS),
    ("pq", PQ),
];

/// The quarters of `make::quarters`, left upper, right upper, left lower, right lower.
const QUARTERS: [[u8; 3]; 4] = [[230, 20, 20], [20, 200, 40], [30, 40, 220], [240, 230, 40]];

fn assert_quarters(name: &str, seen: &Seen, colours: [[u8; 3]; 4]) {
    for ((across, down), [red, green, blue]) in
        [(20, 20), (80, 20), (20, 80), (80, 80)].into_iter().zip(colours)
    {
        let pixel = seen.at(across, down);
        let wanted = [red, green, blue, 255];
        // The WebP that is looked at has its own small losses.
        assert!(alike(pixel, wanted, 10), "{name} {across} {down}: {pixel:?}, not {wanted:?}");
    }
}

/// How large it is as stored, by its first bits: lowest bit first, 30 bits a side, and all else as usual.
fn claims(width: u32, height: u32, bytes: usize) -> Vec<u8> {
    let mut bits = vec![false, true, true];
    let number = |number: u32| (0..30).map(move |place| number >> place & 1 == 1);
    bits.extend(number(height - 1));
    bits.extend([false, false, false, true, true]);
    bits.extend(number(width - 1));
    bits.extend([true, true]);
    let packed =
        bits.chunks(8).map(|eight| eight.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit)));
    let mut file = [vec![0xFF, 0x0A], packed.collect()].concat();
    file.resize(bytes, 0);
    file
}

/// Seconds that a processor worked for this test so far, however busy the machine is.
fn worked() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

fn is_shown() -> bool {
    Format::Jxl.is_shown()
}

#[test]
fn every_kind_is_shown_or_kept_where_the_decoder_is_left_out() {
    for (name, file) in ALL {
        if !is_shown() {
            assert!(["later-jxl", "cut-short"].contains(&word(file)), "{name}");
            continue;
        }
        let (made, _) = all(file).unwrap();
        let size = (made.inspected.width, made.inspected.height);
        assert_eq!(size, if name == "turned" { (56, 72) } else { (72, 56) }, "{name}");
        assert_eq!(made.inspected.more_than_one_frame, name == "moving", "{name}");
        assert_eq!(made.inspected.has_alpha, name == "clear", "{name}");
    }
}

#[test]
fn eight_and_sixteen_bits_lossy_lossless_of_a_jpeg_and_the_first_of_several() {
    let kinds = [LOSSY, LOSSLESS, SIXTEEN, OF_A_JPEG, MOVING];
    for (number, file) in kinds.into_iter().enumerate().filter(|_| is_shown()) {
        let name = format!("kind {number}");
        assert_quarters(&name, &smallest(file, RenditionFormat::Webp), QUARTERS);
        assert_quarters(&name, &smallest(file, RenditionFormat::Jpeg), QUARTERS);
    }
}

#[test]
fn grey_stays_grey_and_what_is_clear_stays_clear() {
    if !is_shown() {
        return;
    }
    let grey = smallest(GREY, RenditionFormat::Webp);
    assert!(alike(grey.at(20, 50), [60, 60, 60, 255], 3) && alike(grey.at(80, 50), [200, 200, 200, 255], 3));
    let clear = smallest(CLEAR, RenditionFormat::Webp);
    assert_eq!((clear.at(20, 20)[3], clear.at(80, 20)[3]), (255, 64));
    // On white paper: a quarter green.
    assert!(alike(smallest(CLEAR, RenditionFormat::Jpeg).at(80, 20), [196, 241, 201, 255], 10));
}

#[test]
fn turning_follows_the_picture_and_exif_in_its_box_does_not_turn_again_or_come_out() {
    if !is_shown() {
        return;
    }
    let [red, green, blue, yellow] = QUARTERS;
    let exif = [&[0, 0, 0, 0], make::exif(3, true).as_slice()].concat();
    let talkative = [TURNED, &boxed(b"Exif", &exif), &boxed(b"xml ", CANARY)].concat();
    for (file, has_more) in [(TURNED, false), (&talkative, true)] {
        let inspected = inspect(file, &Limits::default()).unwrap();
        assert_eq!((inspected.orientation, inspected.has_location), (6, has_more));
        assert_quarters("turned", &smallest(file, RenditionFormat::Webp), [blue, red, yellow, green]);
        for one in all(file).unwrap().1 {
            assert!(!one.bytes.windows(CANARY.len()).any(|bytes| bytes == CANARY));
        }
    }
}

#[test]
fn display_p3_and_brighter_than_white_become_srgb() {
    if !is_shown() {
        return;
    }
    // By djxl 0.7.0 with --color_space=RGB_D65_SRG_Rel_SRG.
    let wanted = [[251, 0, 0], [0, 204, 0], [28, 40, 229], [242, 230, 0]];
    for (name, file) in [("p3", P3), ("p3-lossless", P3_LOSSLESS)] {
        let inspected = inspect(file, &Limits::default()).unwrap();
        assert_eq!(inspected.colour_profile, ColourProfile::Rgb);
        assert_quarters(name, &smallest(file, RenditionFormat::Webp), wanted);
    }
    // The same numbers in a PNG, which says in numbers what they mean.
    let chunks: [(&[u8; 4], Vec<u8>); 1] = [(b"cICP", vec![9, 16, 0, 1])];
    let png = make::rgb_png(&make::quarters(72, 56), 72, 56, &chunks);
    let (seen, wanted) = (smallest(PQ, RenditionFormat::Webp), smallest(&png, RenditionFormat::Webp));
    assert!(seen.difference(&wanted) < 4.0, "{}", seen.difference(&wanted));
    assert!(wanted.difference(&smallest(LOSSLESS, RenditionFormat::Webp)) > 8.0);
}

#[test]
fn sizes_that_are_too_large_are_told_before_anything_is_decoded() {
    if !is_shown() {
        return;
    }
    let began = worked();
    assert_eq!(word(&claims(40_000, 25_000, 100)), "bomb");
    assert_eq!(word(&claims(1 << 30, 1 << 30, 100)), "damaged", "more than the format itself allows");
    // As many bytes as such a picture may have.
    assert_eq!(word(&claims(20_000, 10_000, 3 << 20)), "too-many-pixels");
    // A size that is taken, and nothing of it there.
    assert!(["damaged", "cut-short"].contains(&word(&claims(3_000, 2_000, 200))));
    assert!(worked() - began < 2.0, "{}", worked() - began);
}

#[test]
fn hundreds_of_unseen_pictures_are_not_put_together_and_a_million_behind_the_first_not_looked_at() {
    if !is_shown() {
        return;
    }
    let began = worked();
    assert_eq!(word(UNSEEN), "unusual");
    let many = [MOVING, &MOVING[20..].repeat(100_000)].concat();
    assert_eq!(word(&many), "shown");
    assert!(worked() - began < 2.0, "{}", worked() - began);
}

#[test]
fn every_cut_is_refused_in_plain_words() {
    if !is_shown() {
        return;
    }
    let began = worked();
    for (name, file) in ALL {
        let whole = all(file).unwrap().1;
        for end in 0..file.len() {
            match all(&file[..end]) {
                Err(refusal) => {
                    let word = refusal.word();
                    let plain = ["empty", "not-a-picture", "cut-short", "damaged"];
                    assert!(plain.contains(&word), "{name} {end}: {word}");
                }
                // Of several only the first is wanted.
                Ok((_, made)) => assert!(name == "moving" && made == whole, "{name} {end}"),
            }
        }
    }
    println!("every cut of every file in {} s", worked() - began);
}
