//! Bytes behind the beginning of each format in turn: decoded or refused; what comes out is as large as it says.
#![no_main]

use libfuzzer_sys::fuzz_target;
use photo::{Limits, renditions};

const STARTS: [&[u8]; 11] = [
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\xff\xff\0\0WEBP",
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    b"\0\0\0\x18ftypavif\0\0\0\0mif1avif",
    b"\xff\x0a",
    b"\0\0\0\x0cJXL \r\n\x87\n",
    b"\0\0\0\x0cjP  \r\n\x87\n",
    b"\xff\x4f\xff\x51",
    // Elements without the mark before them, so that no 132 bytes have to be found first.
    b"\x08\0\0\0\x04\0\0\0\0\0\0\0\x28\0\x02\0\x02\0\0\0\x01\0",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else { return };
    let start = STARTS[usize::from(*first) % STARTS.len()];
    // A whole file of the corpus is taken as it is.
    let file =
        if photo::recognise(bytes).refusal().is_none() { bytes.to_vec() } else { [start, rest].concat() };
    let limits =
        Limits { max_pixels: 1 << 20, max_pixels_scaled: 1 << 20, max_memory: 64 << 20, ..Limits::default() };
    let _ = renditions(&file, &limits, &mut |made| assert!(!made.bytes.is_empty() && made.width > 0));
});
