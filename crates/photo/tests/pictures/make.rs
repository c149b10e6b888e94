//! Small pictures of every kind, made here byte by byte, with whatever a test wants hidden in them.

use png::chunk::ChunkType;

/// The text that must never come out.
pub const CANARY: &[u8] = b"WFCANARY";

/// Four coloured quarters: red, green over blue, yellow.
pub fn quarters(width: u32, height: u32) -> Vec<u8> {
    let colour = |x: u32, y: u32| match (x * 2 < width, y * 2 < height) {
        (true, true) => [230, 20, 20],
        (false, true) => [20, 200, 40],
        (true, false) => [30, 40, 220],
        (false, false) => [240, 230, 40],
    };
    (0..height).flat_map(|y| (0..width).flat_map(move |x| colour(x, y))).collect()
}

/// Baseline or progressive JPEG of RGB samples, with raw segments put in behind the start marker.
pub fn jpeg(
    samples: &[u8],
    width: u32,
    height: u32,
    progressive: bool,
    segments: &[(u8, Vec<u8>)],
) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut plain, 92);
    encoder.set_progressive(progressive);
    encoder.encode(samples, width as u16, height as u16, jpeg_encoder::ColorType::Rgb).unwrap();
    with_segments(&plain, segments)
}

/// A JPEG with more segments behind its start marker.
pub fn with_segments(jpeg: &[u8], segments: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = jpeg[..2].to_vec();
    for (marker, body) in segments {
        bytes.extend_from_slice(&[0xFF, *marker]);
        bytes.extend_from_slice(&(body.len() as u16 + 2).to_be_bytes());
        bytes.extend_from_slice(body);
    }
    bytes.extend_from_slice(&jpeg[2..]);
    bytes
}

/// The body of an EXIF segment holding an orientation and, on request, a position, a maker note and a thumbnail.
pub fn exif(orientation: u16, talkative: bool) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let mut entries = vec![(0x0112_u16, 3_u16, 1_u32, u32::from(orientation) << 16)];
    if talkative {
        // The lists and values stand behind the first list: 8 + 2 + 3 * 12 + 4 = 50.
        entries.push((0x010E, 2, 9, 50));
        entries.push((0x8825, 4, 1, 60));
    }
    tiff.extend_from_slice(&(entries.len() as u16).to_be_bytes());
    for (tag, kind, count, value) in entries {
        tiff.extend_from_slice(&tag.to_be_bytes());
        tiff.extend_from_slice(&kind.to_be_bytes());
        tiff.extend_from_slice(&count.to_be_bytes());
        tiff.extend_from_slice(&value.to_be_bytes());
    }
    tiff.extend_from_slice(&[0; 4]);
    if talkative {
        tiff.extend_from_slice(b"WFCANARY\0\0");
        tiff.extend_from_slice(
            b"\0\x02\0\x01\0\x02\0\0\0\x02N\0\0\0\0\x02\0\x05\0\0\0\x03\0\0\0\x5a\0\0\0\0",
        );
        tiff.extend_from_slice(b"maker note WFCANARY thumbnail \xff\xd8\xff\xdb WFCANARY \xff\xd9");
    }
    tiff
}

/// `exif` with the prefix that JPEG wants.
pub fn exif_segment(orientation: u16, talkative: bool) -> (u8, Vec<u8>) {
    (0xE1, [b"Exif\0\0", exif(orientation, talkative).as_slice()].concat())
}

/// A colour profile as JPEG segments.
pub fn profile_segment(profile: &[u8]) -> (u8, Vec<u8>) {
    (0xE2, [b"ICC_PROFILE\0\x01\x01", profile].concat())
}

/// PNG with raw chunks before its pixels.
pub fn png(
    samples: &[u8],
    (width, height): (u32, u32),
    (colour, depth): (png::ColorType, png::BitDepth),
    profile: Option<&[u8]>,
    chunks: &[(&[u8; 4], Vec<u8>)],
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut info = png::Info::with_size(width, height);
    info.color_type = colour;
    info.bit_depth = depth;
    info.icc_profile = profile.map(|profile| profile.to_vec().into());
    let mut writer = png::Encoder::with_info(&mut bytes, info).unwrap().write_header().unwrap();
    for (kind, body) in chunks {
        writer.write_chunk(ChunkType(**kind), body).unwrap();
    }
    writer.write_image_data(samples).unwrap();
    writer.finish().unwrap();
    bytes
}

/// An 8-bit RGB PNG.
pub fn rgb_png(samples: &[u8], width: u32, height: u32, chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    png(samples, (width, height), (png::ColorType::Rgb, png::BitDepth::Eight), None, chunks)
}

/// WebP with more chunks, such as `EXIF`, behind the picture.
pub fn webp(
    samples: &[u8],
    width: u32,
    height: u32,
    lossless: bool,
    chunks: &[(&[u8; 4], Vec<u8>)],
) -> Vec<u8> {
    let encoder = webp::Encoder::from_rgb(samples, width, height);
    let plain = encoder.encode_simple(lossless, 90.0).unwrap().to_vec();
    if chunks.is_empty() {
        return plain;
    }
    let flags = chunks.iter().fold(0, |flags, (kind, _)| match *kind {
        b"ICCP" => flags | 0x20,
        b"EXIF" => flags | 0x08,
        b"XMP " => flags | 0x04,
        _ => flags,
    });
    let mut body = chunk(b"VP8X", &canvas(flags, width, height));
    let early = chunks.iter().filter(|(kind, _)| *kind == b"ICCP");
    body.extend(early.flat_map(|(kind, bytes)| chunk(kind, bytes)));
    body.extend_from_slice(&plain[12..]);
    let late = chunks.iter().filter(|(kind, _)| *kind != b"ICCP");
    body.extend(late.flat_map(|(kind, bytes)| chunk(kind, bytes)));
    riff(&body)
}

/// An animated WebP whose one small frame stands `frames` times.
pub fn moving_webp(width: u32, height: u32, frames: usize) -> Vec<u8> {
    let still = webp::Encoder::from_rgb(&quarters(width, height), width, height).encode_lossless().to_vec();
    let side = |side: u32| (side - 1).to_le_bytes()[..3].to_vec();
    let frame = [vec![0; 6], side(width), side(height), vec![1, 0, 0, 0], still[12..].to_vec()].concat();
    let mut body = chunk(b"VP8X", &canvas(0x02, width, height));
    body.extend(chunk(b"ANIM", &[0; 6]));
    body.extend(chunk(b"ANMF", &frame).repeat(frames));
    riff(&body)
}

/// A GIF of `frames` frames, palette red and see-through, the frame smaller than its canvas.
pub fn gif(canvas: u16, frame: (u16, u16, u16, u16), frames: usize) -> Vec<u8> {
    let (left, top, width, height) = frame;
    let mut bytes = Vec::new();
    let mut encoder = gif::Encoder::new(&mut bytes, canvas, canvas, &[200, 0, 0, 0, 0, 200]).unwrap();
    let mut one = gif::Frame::from_indexed_pixels(
        width,
        height,
        vec![0; usize::from(width) * usize::from(height)],
        None,
    );
    one.left = left;
    one.top = top;
    for _ in 0..frames {
        encoder.write_frame(&one).unwrap();
    }
    drop(encoder);
    bytes
}

fn canvas(flags: u8, width: u32, height: u32) -> Vec<u8> {
    let side = |side: u32| (side - 1).to_le_bytes()[..3].to_vec();
    [vec![flags, 0, 0, 0], side(width), side(height)].concat()
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let padding = vec![0; body.len() % 2];
    [&kind[..], &(body.len() as u32).to_le_bytes(), body, &padding].concat()
}

fn riff(body: &[u8]) -> Vec<u8> {
    [b"RIFF", &(body.len() as u32 + 4).to_le_bytes()[..], b"WEBP", body].concat()
}
