//! A large JPEG decoded at a half, a quarter or an eighth of each side: of each block only as much is worked out, and the
//! whole picture never stands in memory. By jpeg-decoder, since zune-jpeg knows only the whole; `bench/photo/README.md` says
//! what that saves and why smaller ones are decoded whole.

use super::Parts;
use super::walk::{Frame, Walked};
use crate::formats::Scaled;
use crate::pixels::{Layout, Pixels, upright_size};
use crate::sizes;
use jpeg_decoder::{ColorTransform, Decoder, PixelFormat};

/// Shrinking afterwards wants more than it keeps: three pixels for two on each side, as a ratio.
const SPARE: (u32, u32) = (3, 2);
/// Behind the last scan. The decoder reads up to eight bytes ahead, which are the zeros. What follows is an error to it inside
/// a scan, while its search for the next marker steps over; so a picture cut short is not finished with invented rows.
const END: [u8; 21] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0xFF, 0xD9];

/// The smallest scale that is enough for the largest picture made of it, or none: where it is not large, or of a kind that the
/// two decoders might not read alike. `kept` is what is kept of the whole picture while it is decoded, in bytes a pixel.
pub(super) fn plan(walked: &Walked<'_>, frame: &Frame, kept: u64) -> Option<Scaled> {
    let usual = match frame.components {
        1 => true,
        3 => matches!(walked.adobe, None | Some(1)),
        _ => false,
    };
    let scans_are_usual = frame.progressive || (walked.script.first_is_full && walked.script.scans == 1);
    if !usual || !scans_are_usual || !walked.ended {
        return None;
    }
    let orientation = walked.told.orientation;
    let (width, height) = upright_size(frame.width, frame.height, orientation);
    let largest = sizes::plan(width, height).pop()?;
    let wanted = upright_size(largest.width, largest.height, orientation);
    let (width, height) =
        [8, 4, 2].map(|scale| (frame.width.div_ceil(scale), frame.height.div_ceil(scale))).into_iter().find(
            |(width, height)| width * SPARE.1 >= wanted.0 * SPARE.0 && height * SPARE.1 >= wanted.1 * SPARE.0,
        )?;
    let components = u64::from(frame.components);
    let area = |width: u32, height: u32| u64::from(width) * u64::from(height);
    // Its planes beside the picture made of them.
    let decoder_bytes = 2 * components * area(width, height)
        + kept * area(frame.width, frame.height)
        + walked.scans.len() as u64;
    Some(Scaled { width, height, decoder_bytes })
}

/// The picture at this scale, or none where anything about it is not as it should be.
pub(super) fn decode(parts: &Parts<'_>, scaled: Scaled) -> Option<Pixels> {
    // jpeg-decoder goes by rayon, which then has this one thread and starts none. It fails where that was done before.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let alone = parts.alone(&END);
    let (width, height) = (u16::try_from(scaled.width).ok()?, u16::try_from(scaled.height).ok()?);
    let mut decoder = Decoder::new(alone.as_slice());
    if decoder.scale(width, height).ok()? != (width, height) {
        return None;
    }
    if parts.frame.components == 3 {
        // It would guess by the names of the components; the other decoder does not.
        decoder.set_color_transform(ColorTransform::YCbCr);
    }
    let samples = decoder.decode().ok()?;
    let layout = match decoder.info()?.pixel_format {
        PixelFormat::L8 => Layout::Grey,
        PixelFormat::RGB24 => Layout::Rgb,
        PixelFormat::L16 | PixelFormat::CMYK32 => return None,
    };
    let length = scaled.width as usize * scaled.height as usize * layout.channels();
    (samples.len() == length).then_some(Pixels {
        width: scaled.width,
        height: scaled.height,
        layout,
        samples,
    })
}
