//! A photograph that tells everything a telephone can tell, each part with a mark that can be found again.

/// Marks in its metadata; none may ever be in a byte that a reader can get.
pub const MARKS: [&[u8]; 6] = [
    b"WFCANARY-MAKER",
    b"WFCANARY-NOTE",
    b"WFCANARY-THUMB",
    b"2019:05:06 03:14:15",
    &LATITUDE,
    b"WFCANARY-XMP",
];
/// The name it comes with.
pub const FILE_NAME: &str = "WFCANARY St Agnes ward 7 2019-05-06.jpg";
/// Its position: 50 degrees and two numbers that stand nowhere by chance.
const LATITUDE: [u8; 16] = [0x7c, 0x3d, 0x91, 0x05, 0, 0, 0, 1, 0x5b, 0xe1, 0x44, 0x17, 0, 0, 0, 1];

/// 1400 × 1000 in four strong quarters: red, green over blue, yellow.
pub fn photograph() -> Vec<u8> {
    let plain = quarters(1400, 1000);
    let mut bytes = plain[..2].to_vec();
    segment(&mut bytes, 0xe1, &[b"Exif\0\0", exif().as_slice()].concat());
    segment(&mut bytes, 0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>WFCANARY-XMP</x:xmpmeta>");
    bytes.extend_from_slice(&plain[2..]);
    bytes
}

fn quarters(width: u16, height: u16) -> Vec<u8> {
    let colour = |x: u16, y: u16| match (x * 2 < width, y * 2 < height) {
        (true, true) => [230, 20, 20],
        (false, true) => [20, 200, 40],
        (true, false) => [30, 40, 220],
        (false, false) => [240, 230, 40],
    };
    let pixels: Vec<u8> = (0..height).flat_map(|y| (0..width).flat_map(move |x| colour(x, y))).collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

fn segment(bytes: &mut Vec<u8>, marker: u8, body: &[u8]) {
    bytes.extend_from_slice(&[0xff, marker]);
    bytes.extend_from_slice(&u16::try_from(body.len() + 2).unwrap().to_be_bytes());
    bytes.extend_from_slice(body);
}

/// Maker, time, maker note, position and an embedded small picture, as TIFF has them: lists of twelve-byte entries.
fn exif() -> Vec<u8> {
    let mut small = quarters(64, 48);
    small.splice(2..2, [&[0xff, 0xfe, 0, 16], b"WFCANARY-THUMB".as_slice()].concat());
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let after = |entries: u32| 2 + entries * 12 + 4;
    let (main, taken, position) = (8, 8 + after(3), 8 + after(3) + after(2));
    let thumb = position + after(2);
    let values = thumb + after(2);
    let maker = (values, b"WFCANARY-MAKER\0".as_slice());
    let time = (maker.0 + 15, b"2019:05:06 03:14:15\0".as_slice());
    let note = (time.0 + 20, b"WFCANARY-NOTE maker's own".as_slice());
    let latitude = (note.0 + 25, [&[0, 0, 0, 50, 0, 0, 0, 1], LATITUDE.as_slice()].concat());
    let picture = latitude.0 + 24;
    assert_eq!(tiff.len(), main as usize);
    list(&mut tiff, &[(0x010f, 2, 15, maker.0), (0x8769, 4, 1, taken), (0x8825, 4, 1, position)], thumb);
    list(&mut tiff, &[(0x9003, 2, 20, time.0), (0x927c, 7, 25, note.0)], 0);
    list(&mut tiff, &[(1, 2, 2, u32::from(b'N') << 24), (2, 5, 3, latitude.0)], 0);
    list(&mut tiff, &[(0x0201, 4, 1, picture), (0x0202, 4, 1, u32::try_from(small.len()).unwrap())], 0);
    for value in [maker.1, time.1, note.1, &latitude.1, &small] {
        tiff.extend_from_slice(value);
    }
    tiff
}

fn list(tiff: &mut Vec<u8>, entries: &[(u16, u16, u32, u32)], next: u32) {
    tiff.extend_from_slice(&u16::try_from(entries.len()).unwrap().to_be_bytes());
    for (tag, kind, count, value) in entries {
        tiff.extend_from_slice(&tag.to_be_bytes());
        tiff.extend_from_slice(&kind.to_be_bytes());
        tiff.extend_from_slice(&count.to_be_bytes());
        tiff.extend_from_slice(&value.to_be_bytes());
    }
    tiff.extend_from_slice(&next.to_be_bytes());
}

/// Whether these bytes are a JPEG of the four quarters, whichever way up.
pub fn shows_quarters(bytes: &[u8]) -> bool {
    let mut decoder = zune_jpeg::JpegDecoder::new(std::io::Cursor::new(bytes));
    let Ok(pixels) = decoder.decode() else { return false };
    let (width, height) = decoder.dimensions().unwrap();
    let near = |x: usize, y: usize, colour: [u8; 3]| {
        let at = (y * width + x) * 3;
        pixels[at..at + 3].iter().zip(colour).all(|(one, other)| one.abs_diff(other) < 40)
    };
    near(width / 4, height / 4, [230, 20, 20])
        && near(width * 3 / 4, height / 4, [20, 200, 40])
        && near(width / 4, height * 3 / 4, [30, 40, 220])
        && near(width * 3 / 4, height * 3 / 4, [240, 230, 40])
}

/// The kinds of chunk or segment a picture has beside its pixels; empty for one that has pixels only.
pub fn beside_pixels(bytes: &[u8]) -> Vec<String> {
    if bytes.starts_with(b"RIFF") { beside_pixels_webp(bytes) } else { beside_pixels_jpeg(bytes) }
}

fn beside_pixels_webp(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 12;
    while at + 8 <= bytes.len() {
        let kind = String::from_utf8_lossy(&bytes[at..at + 4]).into_owned();
        let length = u32::from_le_bytes(bytes[at + 4..at + 8].try_into().unwrap()) as usize;
        if !["VP8 ", "VP8L", "VP8X", "ALPH"].contains(&kind.as_str()) {
            found.push(kind);
        }
        at += 8 + length + length % 2;
    }
    found
}

fn beside_pixels_jpeg(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 2;
    while at + 4 <= bytes.len() && bytes[at] == 0xff && bytes[at + 1] != 0xda {
        // Application data (but JFIF's plain header) and comments.
        let (marker, body) = (bytes[at + 1], &bytes[at + 4..]);
        if (marker == 0xe0 && !body.starts_with(b"JFIF")) || (0xe1..=0xef).contains(&marker) || marker == 0xfe
        {
            found.push(format!("{marker:#x}"));
        }
        at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
    }
    found
}
