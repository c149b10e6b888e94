//! What is refused, with which word, and how quickly; and what is odd but shown all the same.

use crate::look::{alike, all, smallest, word};
use crate::make;
use photo::{Limits, Refusal, RenditionFormat, Thing, inspect, recognise};

#[test]
fn what_is_no_picture_is_refused_by_its_bytes() {
    let thing = |bytes: &[u8]| match inspect(bytes, &Limits::default()) {
        Err(Refusal::NotAPicture(thing)) => thing,
        other => panic!("{other:?}"),
    };
    assert_eq!(word(b""), "empty");
    assert_eq!(thing(b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), Thing::Svg);
    assert_eq!(thing(b"<html><body>holiday.jpg</body></html>"), Thing::Html);
    assert_eq!(thing(b"push graphic-context\nviewbox 0 0 1 1"), Thing::Text);
    assert_eq!(word(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "cut-short");
    assert_eq!(word(b"\0\0\0\x18ftypavif\0\0\0\0mif1avif"), "cut-short");
}

#[test]
fn a_header_that_claims_too_much_is_refused_before_decoding() {
    let mut jpeg = make::jpeg(&make::quarters(64, 64), 64, 64, false, &[]);
    let frame = jpeg.windows(2).position(|window| window == [0xFF, 0xC0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xC3, 0x50, 0xC3, 0x50]);
    let mut png = make::rgb_png(&make::quarters(64, 64), 64, 64, &[]);
    png[16..24].copy_from_slice(&[0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50]);
    let checksum = crc(&png[12..29]);
    png[29..33].copy_from_slice(&checksum.to_be_bytes());
    let mut gif = make::gif(60, (0, 0, 60, 60), 1);
    gif[6..10].copy_from_slice(&[0x50, 0xC3, 0x50, 0xC3]);
    let mut webp = make::webp(&make::quarters(64, 64), 64, 64, true, &[(b"EXIF", make::exif(1, false))]);
    webp[24..30].copy_from_slice(&[0x4F, 0xC3, 0, 0x4F, 0xC3, 0]);
    for bytes in [jpeg, png, gif, webp] {
        assert_eq!(inspect(&bytes, &Limits::default()), Err(Refusal::Bomb));
    }
}

#[test]
fn a_large_claim_with_nothing_behind_it_costs_nothing() {
    let mut jpeg = make::jpeg(&make::quarters(64, 64), 64, 64, false, &[]);
    let frame = jpeg.windows(2).position(|window| window == [0xFF, 0xC0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0x1F, 0x40, 0x1F, 0x40]);
    assert_eq!(word(&jpeg), "cut-short");
}

#[test]
fn a_file_over_the_limit_is_too_large() {
    let bytes = make::rgb_png(&make::quarters(64, 64), 64, 64, &[]);
    let limits = Limits { max_bytes: 20, ..Limits::default() };
    assert_eq!(inspect(&bytes, &limits), Err(Refusal::TooLarge { bytes: bytes.len() as u64 }));
}

pub fn noise(width: u32, height: u32) -> Vec<u8> {
    let mut state = 7_u32;
    let mut next = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..width * height * 3).map(|_| next()).collect()
}

#[test]
fn a_missing_end_marker_is_no_missing_picture() {
    let samples = noise(320, 320);
    for progressive in [false, true] {
        let jpeg = make::jpeg(&samples, 320, 320, progressive, &[]);
        let whole = smallest(&jpeg, RenditionFormat::Webp);
        for missing in 1..=4 {
            let seen = smallest(&jpeg[..jpeg.len() - missing], RenditionFormat::Webp);
            assert!(seen.difference(&whole) < 0.2, "{missing} bytes missing");
        }
    }
    let png = make::rgb_png(&samples, 320, 320, &[]);
    for missing in [1, 4, 12, 14] {
        assert_eq!(word(&png[..png.len() - missing]), "shown", "{missing} bytes missing");
    }
}

#[test]
fn a_flat_grey_picture_is_not_mistaken_for_a_missing_one() {
    for missing in [0, 2] {
        let jpeg = make::jpeg(&[128; 320 * 320 * 3], 320, 320, false, &[]);
        assert_eq!(word(&jpeg[..jpeg.len() - missing]), "shown");
    }
}

#[test]
fn odd_files_from_telephones_are_shown() {
    let samples = make::quarters(320, 240);
    let segments = [
        (0xE1, b"Exif\0\0MM\0*\xff\xff\xff\xff broken".to_vec()),
        (0xE1, b"Exif\0\0".to_vec()),
        (0xE1, Vec::new()),
        (0xE2, b"ICC_PROFILE\0".to_vec()),
        (0xEE, b"Ado".to_vec()),
        (0xEB, vec![0xFF; 60_000]),
    ];
    let mut odd = make::jpeg(&samples, 320, 240, false, &segments);
    odd.extend_from_slice(&[0; 5000]);
    odd.extend_from_slice(&make::jpeg(&samples, 320, 240, false, &[]));
    assert!(alike(smallest(&odd, RenditionFormat::Jpeg).at(20, 20), [230, 20, 20, 255], 8));
    // Huge EXIF: two hundred segments of 64 KiB.
    let huge: Vec<_> =
        (0..200).map(|_| (0xE1, [b"Exif\0\0MM\0*", vec![7; 65_000].as_slice()].concat())).collect();
    assert_eq!(word(&make::jpeg(&samples, 320, 240, false, &huge)), "shown");
}

#[test]
fn a_bomb_in_a_png_chunk_is_not_unpacked() {
    let samples = make::quarters(64, 64);
    let bomb = vec![0; 300 << 20];
    let mut packed = Vec::new();
    let mut text = b"Comment\0\0".to_vec();
    // The png encoder's own deflate makes the bomb: a grey picture 20,000 pixels wide.
    let grey = (png::ColorType::Grayscale, png::BitDepth::Eight);
    let picture = make::png(&bomb[..20_000 * 15_000], (20_000, 15_000), grey, None, &[]);
    let mut at = 33;
    while &picture[at + 4..at + 8] != b"IEND" {
        let length = u32::from_be_bytes(picture[at..at + 4].try_into().unwrap()) as usize;
        packed.extend_from_slice(&picture[at + 8..at + 8 + length]);
        at += length + 12;
    }
    text.extend_from_slice(&packed);
    let profile = [b"icc\0\0", packed.as_slice()].concat();
    let chunks: [(&[u8; 4], Vec<u8>); 3] = [(b"iCCP", profile), (b"zTXt", text.clone()), (b"zTXt", text)];
    let bytes = make::rgb_png(&samples, 64, 64, &chunks);
    assert!(bytes.len() < 4 << 20);
    assert_eq!(word(&bytes), "shown");
    assert_eq!(word(&picture), "bomb");
}

#[test]
fn a_million_frames_cost_no_more_than_one() {
    let webp = make::moving_webp(40, 40, 300_000);
    let gif = {
        let one = make::gif(40, (0, 0, 40, 40), 2);
        let frame = one.len() - 1 - (one.len() - 20) / 2;
        [&one[..one.len() - 1], &one[frame..one.len() - 1].repeat(300_000), b";"].concat()
    };
    for bytes in [webp, gif] {
        assert!(bytes.len() > 10 << 20);
        let (made, _) = all(&bytes).unwrap();
        assert!(made.inspected.more_than_one_frame);
    }
}

#[test]
fn a_progressive_picture_of_very_many_scans_is_refused() {
    let jpeg = make::jpeg(&make::quarters(64, 64), 64, 64, true, &[]);
    let scan = jpeg.windows(2).rposition(|window| window == [0xFF, 0xDA]).unwrap();
    let many = [&jpeg[..scan], &jpeg[scan..jpeg.len() - 2].repeat(1000), &[0xFF, 0xD9]].concat();
    assert_eq!(word(&many), "bomb");
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 },
        )
    })
}

#[test]
fn whatever_is_a_picture_is_worth_keeping() {
    let kept = |bytes: &[u8]| inspect(bytes, &Limits::default()).unwrap_err().is_kept();
    let mut large = make::jpeg(&make::quarters(64, 64), 64, 64, false, &[]);
    let frame = large.windows(2).position(|window| window == [0xFF, 0xC0]).unwrap();
    // 300 megapixels, as a panorama may have, and a few bytes of it.
    large[frame + 5..frame + 9].copy_from_slice(&[0x3A, 0x98, 0x4E, 0x20]);
    assert!(kept(&large) && word(&large) == "bomb");
    let end = large.len() - 2;
    large.splice(end..end, vec![0x5A; 9 << 20]);
    assert_eq!(word(&large), "too-many-pixels");
    assert!(kept(&large));
    for (bytes, wanted) in [
        (&b"II*\0\x08\0\0\0\x04\0"[..], "later-tiff"),
        (b"BM\x46\0\0\0\0\0\0\0\x36\0", "later-bitmap"),
        (b"FUJIFILMCCD-RAW ", "later-raw"),
        (b"8BPS\0\x01", "later-photoshop"),
        (b"\0MRM", "later-raw"),
    ] {
        assert_eq!(word(bytes), wanted);
        assert!(kept(bytes) && recognise(bytes).refusal().unwrap().is_kept());
    }
    for bytes in [&b"\xff\xd8\xff"[..], b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\0\0\0\0WEBP", &large[..400]] {
        assert!(all(bytes).unwrap_err().is_kept(), "{bytes:?}");
    }
    for bytes in [&b""[..], b"<html>", b"%PDF-1.7", b"\0\0\0\x14ftypisom\0\0\0\0"] {
        assert!(!kept(bytes));
    }
}
