//! Bytes as the EXIF of a sound JPEG: it is shown all the same, whatever they say.
#![no_main]

use libfuzzer_sys::fuzz_target;
use photo::{Limits, inspect};

/// The frame, a table and the scan of a grey picture of 8 x 8.
const REST: &[u8] = b"\xff\xc0\0\x0b\x08\0\x08\0\x08\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\x7f\xff\xd9";

fuzz_target!(|bytes: &[u8]| {
    let exif = &bytes[..bytes.len().min(60_000)];
    let length = (exif.len() as u16 + 8).to_be_bytes();
    let file = [&b"\xff\xd8\xff\xe1"[..], &length, b"Exif\0\0", exif, REST].concat();
    let inspected = inspect(&file, &Limits::default()).expect("EXIF refuses no picture");
    assert!((1..=8).contains(&inspected.orientation));
});
