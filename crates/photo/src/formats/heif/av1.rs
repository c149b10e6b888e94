//! AV1, what AVIF is coded in, by rav1d-safe: dav1d in safe Rust, without assembly, so nothing but cargo is needed.

use super::paint::{Chroma, Planes, Shape};
use super::plan::Tile;
use crate::refusal::Refusal;
use rav1d_safe::{ColorRange, Decoder, Frame, PixelLayout, Planes as Depths, Settings};

/// At the decoder's worst moment, for each pixel of a tile: three planes, what the filters keep of them, and what is noted of
/// each block.
pub(crate) fn bytes_a_pixel(config: &[u8]) -> u64 {
    let flags = config.get(2).copied().unwrap_or(0x40);
    let (is_deep, shares_colour) = (flags & 0x40 != 0, flags & 0x0C == 0x0C);
    match (is_deep, shares_colour) {
        (false, true) => 7,
        (true, true) | (false, false) => 10,
        (true, false) => 14,
    }
}

/// Decodes one tile. `most_pixels` is refused before memory is asked for.
pub(crate) fn decode(tile: &Tile<'_>, most_pixels: u64) -> Result<Picture, Refusal> {
    let mut settings = Settings::default();
    settings.threads = 1;
    settings.max_frame_delay = 1;
    settings.all_layers = false;
    settings.frame_size_limit = u32::try_from(most_pixels).unwrap_or(u32::MAX);
    let mut decoder = Decoder::with_settings(settings).map_err(|_| Refusal::NotMade)?;
    let joined;
    let stream = match &tile.pieces[..] {
        [only] => *only,
        pieces => {
            joined = pieces.concat();
            &joined
        }
    };
    let mut frame = decoder.decode(stream).map_err(|_| Refusal::Damaged)?;
    if frame.is_none() {
        frame = decoder.flush().map_err(|_| Refusal::Damaged)?.into_iter().next();
    }
    frame.map(Picture).ok_or(Refusal::Damaged)
}

/// A decoded picture.
pub(crate) struct Picture(Frame);

impl Planes for Picture {
    fn shape(&self) -> Shape {
        let chroma = match self.0.pixel_layout() {
            PixelLayout::I400 => Chroma::None,
            PixelLayout::I420 => Chroma::Shared(1, 1),
            PixelLayout::I422 => Chroma::Shared(1, 0),
            PixelLayout::I444 => Chroma::Shared(0, 0),
        };
        let colours = self.0.color_info();
        Shape {
            width: self.0.width(),
            height: self.0.height(),
            depth: self.0.bit_depth(),
            chroma,
            full_range: colours.color_range == ColorRange::Full,
            matrix: colours.matrix_coefficients as u8,
        }
    }

    fn row<'a>(&'a self, plane: usize, row: usize, spare: &'a mut Vec<u16>) -> &'a [u16] {
        spare.clear();
        match self.0.planes() {
            Depths::Depth8(planes) => {
                let view = [Some(planes.y()), planes.u(), planes.v()].into_iter().nth(plane).flatten();
                if let Some(view) = view.filter(|view| row < view.height()) {
                    spare.extend(view.row(row).iter().map(|sample| u16::from(*sample)));
                }
            }
            Depths::Depth16(planes) => {
                let view = [Some(planes.y()), planes.u(), planes.v()].into_iter().nth(plane).flatten();
                if let Some(view) = view.filter(|view| row < view.height()) {
                    spare.extend_from_slice(view.row(row));
                }
            }
        }
        spare
    }
}
