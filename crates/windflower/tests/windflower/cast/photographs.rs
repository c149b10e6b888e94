//! Photographs that somebody keeps.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// A small photograph, with a telling piece of text behind its picture data.
pub fn photograph(shade: u8) -> Vec<u8> {
    picture((700, 500), shade, "WFCANARY")
}

/// One that is so small that a test can keep many, with this text in it.
pub fn small_photograph(shade: u8, text: &str) -> Vec<u8> {
    picture((96, 64), shade, text)
}

/// By width, height and shade.
type Drawn = BTreeMap<(u16, u16, u8), Arc<Vec<u8>>>;

/// Without its text: drawn once, because that costs more than most of what is done with it.
fn drawn((width, height): (u16, u16), shade: u8) -> Arc<Vec<u8>> {
    static DRAWN: Mutex<Drawn> = Mutex::new(BTreeMap::new());
    let mut all = DRAWN.lock().unwrap();
    Arc::clone(all.entry((width, height, shade)).or_insert_with(|| Arc::new(draw((width, height), shade))))
}

fn picture(size: (u16, u16), shade: u8, text: &str) -> Vec<u8> {
    with_comment(&drawn(size, shade), text.as_bytes())
}

fn draw((width, height): (u16, u16), shade: u8) -> Vec<u8> {
    let pixels: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).flat_map(move |x| [shade, (x % 251) as u8, (y % 241) as u8]))
        .collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

/// A JPEG comment right after the start marker.
fn with_comment(jpeg: &[u8], text: &[u8]) -> Vec<u8> {
    let mut out = jpeg[..2].to_vec();
    out.extend_from_slice(&[0xff, 0xfe]);
    out.extend_from_slice(&u16::try_from(text.len() + 2).unwrap().to_be_bytes());
    out.extend_from_slice(text);
    out.extend_from_slice(&jpeg[2..]);
    out
}
