//! What must never come out: place, maker, words, profile, thumbnail, anything behind the picture.

use crate::look::all;
use crate::make::{self, CANARY};
use photo::{Limits, Rendition, RenditionFormat, inspect};

fn files() -> Vec<Vec<u8>> {
    let samples = make::quarters(400, 300);
    let xmp =
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude=\"0,0N\">WFCANARY</x:xmpmeta>".to_vec();
    let segments = [
        make::exif_segment(1, true),
        (0xE1, xmp.clone()),
        (0xED, b"Photoshop 3.0\08BIM WFCANARY".to_vec()),
        (0xE2, b"MPF\0 WFCANARY".to_vec()),
        (0xFE, b"WFCANARY".to_vec()),
    ];
    let mut motion = make::jpeg(&samples, 400, 300, false, &segments);
    motion.extend_from_slice(b"\0\0\0\x18ftypmp42 WFCANARY film");
    let text = [b"Comment\0", CANARY].concat();
    let chunks: [(&[u8; 4], Vec<u8>); 2] = [(b"eXIf", make::exif(1, true)), (b"tEXt", text)];
    let mut png = make::rgb_png(&samples, 400, 300, &chunks);
    png.extend_from_slice(CANARY);
    let mut gif = make::gif(50, (0, 0, 50, 50), 1);
    let end = gif.len() - 1;
    gif.splice(end..end, b"\x21\xfe\x08WFCANARY\0".iter().copied());
    gif.extend_from_slice(CANARY);
    vec![
        motion,
        make::jpeg(&samples, 400, 300, true, &segments),
        png,
        make::webp(&samples, 400, 300, false, &[(b"EXIF", make::exif(1, true)), (b"XMP ", xmp)]),
        gif,
    ]
}

#[test]
fn nothing_that_was_told_beside_the_picture_comes_out() {
    for file in files() {
        let (made, renditions) = all(&file).unwrap();
        assert!(made.inspected.has_metadata, "{:?}", made.inspected.format);
        for rendition in renditions {
            let found = rendition.bytes.windows(CANARY.len()).any(|window| window == CANARY);
            assert!(!found, "{:?} {:?}", made.inspected.format, rendition.format);
            assert_only_pixels(&rendition);
        }
    }
}

#[test]
fn a_place_is_noticed() {
    let [jpeg, _, png, webp, gif] = &files()[..] else { panic!() };
    let located = |file: &[u8]| inspect(file, &Limits::default()).unwrap().has_location;
    assert!(located(jpeg) && located(png) && located(webp) && !located(gif));
    let silent = make::jpeg(&make::quarters(40, 40), 40, 40, false, &[make::exif_segment(1, false)]);
    assert!(!located(&silent));
}

/// Only the segments and chunks that pixels need, and nothing behind them.
fn assert_only_pixels(rendition: &Rendition) {
    let bytes = &rendition.bytes;
    match rendition.format {
        RenditionFormat::Webp => {
            assert_eq!(u32::from_le_bytes(bytes[4..8].try_into().unwrap()) as usize + 8, bytes.len());
            let mut at = 12;
            while at < bytes.len() {
                let kind = &bytes[at..at + 4];
                assert!([&b"VP8 "[..], b"VP8X", b"ALPH"].contains(&kind), "{kind:?}");
                if kind == b"VP8X" {
                    assert_eq!(bytes[at + 8] & !0x10, 0, "no flag but transparency");
                }
                let length = u32::from_le_bytes(bytes[at + 4..at + 8].try_into().unwrap()) as usize;
                at += 8 + length + length % 2;
            }
        }
        RenditionFormat::Jpeg => {
            assert!(bytes.ends_with(&[0xFF, 0xD9]));
            let mut at = 2;
            let mut progressive = false;
            while bytes[at + 1] != 0xDA {
                let kind = bytes[at + 1];
                assert!(matches!(kind, 0xC0 | 0xC2 | 0xC4 | 0xDB | 0xE0), "{kind:x}");
                progressive |= kind == 0xC2;
                at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
            }
            assert!(progressive);
        }
    }
}
