//! HEVC, what HEIC is coded in, by heifer's decoder, which is safe Rust and knows still pictures only.

use super::super::boxes::Reader;
use super::paint::{Chroma, Planes, Shape};
use super::plan::Tile;
use crate::refusal::Refusal;
use heifer_hevc_dec::Error;
use heifer_hevc_dec::decoder::{DecodeOptions, decode_picture};
use heifer_hevc_dec::recon::Frame;

/// At the decoder's worst moment, for each pixel of a tile: three planes of 16 bits, all of them twice where they are trimmed
/// and the largest twice where they are smoothed, and half a byte for what it notes of each block.
pub(crate) fn bytes_a_pixel(config: &[u8]) -> u64 {
    match config.get(16).map(|chroma| chroma & 3) {
        Some(0) => 5,
        Some(1) => 7,
        Some(2) => 9,
        _ => 14,
    }
}

const START: [u8; 4] = [0, 0, 0, 1];

/// Decodes one tile. `most_pixels` is refused before memory is asked for.
pub(crate) fn decode(tile: &Tile<'_>, most_pixels: u64) -> Result<Frame, Refusal> {
    let stream = stream(tile)?;
    let options = DecodeOptions { max_pixels: most_pixels, ..DecodeOptions::default() };
    let frame = decode_picture(&stream, options).map_err(|error| match error {
        Error::Unimplemented(_) => Refusal::Unusual,
        _ => Refusal::Damaged,
    })?;
    let [bright, colour] = frame.bit_depth;
    if bright == colour || frame.chroma_format == 0 { Ok(frame) } else { Err(Refusal::Unusual) }
}

/// The parameters and the picture as one stream, in which every unit begins with a start code.
fn stream(tile: &Tile<'_>) -> Result<Vec<u8>, Refusal> {
    let mut stream = Vec::with_capacity(tile.config.len() + tile.bytes() as usize + 64);
    let length = parameters(tile.config, &mut stream).ok_or(Refusal::Damaged)?;
    let joined;
    let bytes = match &tile.pieces[..] {
        [only] => *only,
        pieces => {
            joined = pieces.concat();
            &joined
        }
    };
    let mut reader = Reader(bytes);
    while !reader.0.is_empty() {
        let unit = reader.number(length).and_then(|length| reader.take(usize::try_from(length).ok()?));
        stream.extend_from_slice(&START);
        stream.extend_from_slice(unit.ok_or(Refusal::Damaged)?);
    }
    Ok(stream)
}

/// Copies the parameter sets of `hvcC` and says how many bytes the lengths in the picture have.
fn parameters(config: &[u8], stream: &mut Vec<u8>) -> Option<usize> {
    let mut reader = Reader(config);
    let length = usize::from(*reader.take(22)?.last()? & 3) + 1;
    for _ in 0..reader.number(1)? {
        reader.take(1)?;
        for _ in 0..reader.number(2)? {
            let unit = reader.number(2)? as usize;
            stream.extend_from_slice(&START);
            stream.extend_from_slice(reader.take(unit)?);
        }
    }
    Some(length)
}

impl Planes for Frame {
    fn shape(&self) -> Shape {
        let chroma = match self.chroma_format {
            0 => Chroma::None,
            1 => Chroma::Shared(1, 1),
            2 => Chroma::Shared(1, 0),
            _ => Chroma::Shared(0, 0),
        };
        let [depth, _] = self.bit_depth;
        Shape {
            width: self.widths[0],
            height: self.heights[0],
            depth,
            chroma,
            full_range: self.full_range,
            matrix: self.matrix_coeffs,
        }
    }

    fn row<'a>(&'a self, plane: usize, row: usize, _: &'a mut Vec<u16>) -> &'a [u16] {
        let wide = self.widths[plane] as usize;
        self.planes[plane].get(row * wide..(row + 1) * wide).unwrap_or_default()
    }
}
