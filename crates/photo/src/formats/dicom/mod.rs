//! DICOM, what stands on a clinic's disc: the list of elements is read here, the first picture of a row is shown, packed as
//! a JPEG, a JPEG 2000, in runs, or not at all. The grey of a machine has up to sixteen bits, and a window says which of
//! them a person looks at. Nothing of what else stands in the file is looked at.

mod elements;
mod grey;
mod runs;

use super::{Decoded, Header, MISSING, jpeg};
use crate::exif::Told;
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use elements::{Elements, Picture};
use grey::{Kind, Window};

const WORK_A_PIXEL: u64 = 8;

/// What decoding needs.
pub(crate) struct Parts<'a> {
    how: How,
    window: Window,
    packing: Packing,
    frame: Vec<&'a [u8]>,
    palette: Option<Vec<[u8; 3]>>,
}

/// How the samples stand there.
#[derive(Clone, Copy)]
struct How {
    width: u32,
    height: u32,
    samples: usize,
    bytes: usize,
    kind: Kind,
    /// Each colour for itself, one after the other.
    apart: bool,
    /// Brightness and two colours instead of three.
    mixed: bool,
    big: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Packing {
    None,
    Runs,
    Jpeg,
    #[cfg(feature = "jpeg2000")]
    Jpeg2000,
}

impl Packing {
    /// For each sample, at the worst moment: a number of 32 bits and the result, and what unpacking needs beside them.
    fn bytes_a_pixel(self) -> u64 {
        match self {
            Packing::None => 6,
            Packing::Runs => 9,
            Packing::Jpeg => 16,
            #[cfg(feature = "jpeg2000")]
            Packing::Jpeg2000 => 26,
        }
    }
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let elements = elements::read(bytes);
    let later = Refusal::Later(Format::Dicom);
    let Some(picture) = &elements.picture else { return Err(later) };
    let packing = match (elements.transfer, picture) {
        (_, Picture::Plain(_)) => Packing::None,
        ("1.2.840.10008.1.2.5", _) => Packing::Runs,
        (name, _) if name.starts_with("1.2.840.10008.1.2.4.5") || name == "1.2.840.10008.1.2.4.70" => {
            Packing::Jpeg
        }
        #[cfg(feature = "jpeg2000")]
        ("1.2.840.10008.1.2.4.90" | "1.2.840.10008.1.2.4.91", _) => Packing::Jpeg2000,
        _ => return Err(later),
    };
    let how = how(&elements).ok_or(later)?;
    let palette = (elements.text((0x28, 4)) == "PALETTE COLOR").then(|| palette(&elements)).flatten();
    let frames = elements.number((0x28, 8)).unwrap_or(1.0) as usize;
    let frame = match picture {
        Picture::Plain(all) => {
            let length = how.width as usize * how.height as usize * how.samples * how.bytes;
            vec![&all[..all.len().min(length)]]
        }
        Picture::Packed(pieces) => first_frame(pieces, frames),
    };
    let is_colour = how.samples == 3 || palette.is_some();
    let layout = if is_colour { Layout::Rgb } else { Layout::Grey };
    let area = u64::from(how.width) * u64::from(how.height);
    Ok(Header {
        format: Format::Dicom,
        width: how.width,
        height: how.height,
        told: Told::default(),
        has_metadata: true,
        more_frames: frames > 1,
        has_alpha: false,
        profile: None,
        bytes_a_pixel: layout.channels() as u64,
        decoder_bytes_a_pixel: packing.bytes_a_pixel() * how.samples as u64,
        copied: frame.iter().map(|piece| piece.len() as u64).sum(),
        work: area * WORK_A_PIXEL,
        parts: super::Parts::Dicom(Parts { how, window: Window::read(&elements), packing, frame, palette }),
    })
}

fn how(elements: &Elements<'_>) -> Option<How> {
    let samples = usize::from(elements.short((0x28, 2)).unwrap_or(1));
    let allotted = elements.short((0x28, 0x100)).unwrap_or(8);
    let stored = elements.short((0x28, 0x101)).unwrap_or(allotted).min(allotted);
    let highest = elements.short((0x28, 0x102)).unwrap_or(stored.saturating_sub(1));
    let fits = matches!(samples, 1 | 3) && matches!(allotted, 8 | 16) && stored > 0 && highest < allotted;
    if !fits || highest + 1 < stored {
        return None;
    }
    let photometric = elements.text((0x28, 4));
    Some(How {
        width: u32::from(elements.short((0x28, 0x11))?),
        height: u32::from(elements.short((0x28, 0x10))?),
        samples,
        bytes: usize::from(allotted / 8),
        kind: Kind {
            stored: u32::from(stored),
            shift: u32::from(highest + 1 - stored),
            signed: elements.short((0x28, 0x103)) == Some(1),
        },
        apart: elements.short((0x28, 6)) == Some(1),
        mixed: photometric == "YBR_FULL",
        big: elements.is_big(),
    })
}

/// The pieces of the first picture: all where there is only one, else up to the place where the second one begins.
fn first_frame<'a>(pieces: &[&'a [u8]], frames: usize) -> Vec<&'a [u8]> {
    let Some((places, pieces)) = pieces.split_first() else { return Vec::new() };
    if frames <= 1 {
        return pieces.to_vec();
    }
    let second =
        places.get(4..8).and_then(|four| four.first_chunk()).map(|four| u32::from_le_bytes(*four) as usize);
    let mut at = 0;
    let before_second = |piece: &&&[u8]| {
        let is_first = second.map_or(at == 0, |second| at < second);
        at += piece.len() + 8;
        is_first
    };
    pieces.iter().take_while(before_second).copied().collect()
}

pub(crate) fn decode(header: &Header<'_>, parts: &Parts<'_>) -> Result<Decoded, Refusal> {
    let frame = parts.frame.concat();
    let size = (header.width, header.height);
    match parts.packing {
        Packing::None => parts.unpacked(&frame),
        Packing::Runs => {
            parts.unpacked(&runs::unpacked(&frame, parts.how.samples * parts.how.bytes, parts.how)?)
        }
        Packing::Jpeg => parts.of_jpeg(&frame, size),
        #[cfg(feature = "jpeg2000")]
        Packing::Jpeg2000 => parts.of_jpeg2000(&frame, size),
    }
}

impl Parts<'_> {
    /// From samples as they stand there, of which some may be missing.
    fn unpacked(&self, bytes: &[u8]) -> Result<Decoded, Refusal> {
        let how = self.how;
        let count = how.width as usize * how.height as usize;
        let came = bytes.len() / how.bytes / how.samples;
        if came == 0 {
            return Err(Refusal::CutShort);
        }
        let mut pixels = if how.samples == 3 {
            self.colours(bytes)
        } else if let Some(palette) = &self.palette {
            let number = |pixel: &[u8]| grey::sample(pixel, how.kind, how.big) as usize;
            let colour = |pixel| palette.get(number(pixel)).or(palette.last()).copied().unwrap_or_default();
            let samples = bytes.chunks_exact(how.bytes).flat_map(colour).collect();
            Pixels { width: how.width, height: how.height, layout: Layout::Rgb, samples }
        } else {
            let values =
                bytes.chunks_exact(how.bytes).map(|pixel| grey::sample(pixel, how.kind, how.big) as f32);
            self.grey(&values.collect::<Vec<_>>(), (how.width, how.height))
        };
        let length = count * pixels.layout.channels();
        pixels.samples.resize(length, MISSING);
        Ok(Decoded { pixels, is_whole: came >= count })
    }

    fn grey(&self, values: &[f32], (width, height): (u32, u32)) -> Pixels {
        Pixels { width, height, layout: Layout::Grey, samples: self.window.shown(values, self.how.kind) }
    }

    fn colours(&self, bytes: &[u8]) -> Pixels {
        let how = self.how;
        let count = how.width as usize * how.height as usize;
        let high = |sample: &[u8]| {
            (grey::sample(sample, Kind { signed: false, ..how.kind }, how.big) as u32)
                .checked_shr(how.kind.stored.saturating_sub(8))
                .unwrap_or_default()
                .min(255) as u8
        };
        let mut samples: Vec<u8> = bytes.chunks_exact(how.bytes).map(high).collect();
        if how.apart && samples.len() >= count * 3 {
            let pixel = |at: usize| [samples[at], samples[at + count], samples[at + count * 2]];
            samples = (0..count).flat_map(pixel).collect();
        }
        if how.mixed {
            for [first, second, third] in samples.as_chunks_mut::<3>().0 {
                let (bright, blue, red) =
                    (f32::from(*first), f32::from(*second) - 128.0, f32::from(*third) - 128.0);
                *first = (bright + 1.402 * red).round().clamp(0.0, 255.0) as u8;
                *second = (bright - 0.344_136 * blue - 0.714_136 * red).round().clamp(0.0, 255.0) as u8;
                *third = (bright + 1.772 * blue).round().clamp(0.0, 255.0) as u8;
            }
        }
        samples.truncate(count * 3);
        Pixels { width: how.width, height: how.height, layout: Layout::Rgb, samples }
    }

    fn of_jpeg(&self, frame: &[u8], size: (u32, u32)) -> Result<Decoded, Refusal> {
        if let Some(values) = jpeg::lossless(frame) {
            let (width, height, values) = values?;
            return if (width, height) == size {
                Ok(self.grey(&values, size).into())
            } else {
                Err(Refusal::Damaged)
            };
        }
        let header = jpeg::header(frame)?;
        let super::Parts::Jpeg(parts) = &header.parts else { return Err(Refusal::Damaged) };
        if (header.width, header.height) != size {
            return Err(Refusal::Damaged);
        }
        let read = jpeg::decode(&header, parts).or_else(|_| jpeg::decode_damaged(&header, parts, u64::MAX));
        self.as_expected(read?)
    }

    #[cfg(feature = "jpeg2000")]
    fn of_jpeg2000(&self, frame: &[u8], size: (u32, u32)) -> Result<Decoded, Refusal> {
        let header = super::jpeg2000::header(frame)?;
        let super::Parts::Jpeg2000(parts) = &header.parts else { return Err(Refusal::Damaged) };
        if (header.width, header.height) != size {
            return Err(Refusal::Damaged);
        }
        if self.how.samples == 1 {
            let (_, _, values) = super::jpeg2000::values(frame)?;
            return Ok(self.grey(&values, size).into());
        }
        self.as_expected(super::jpeg2000::decode(frame, parts, None)?)
    }

    /// Grey or in colours, as was said before; grey through the window.
    fn as_expected(&self, decoded: Decoded) -> Result<Decoded, Refusal> {
        let Decoded { pixels, is_whole } = decoded;
        match (pixels.layout, self.how.samples) {
            (Layout::Rgb, 3) => Ok(Decoded { pixels, is_whole }),
            (Layout::Grey, 1) => {
                let values: Vec<f32> = pixels.samples.iter().map(|sample| f32::from(*sample)).collect();
                Ok(Decoded { pixels: self.grey(&values, (pixels.width, pixels.height)), is_whole })
            }
            _ => Err(Refusal::Unusual),
        }
    }
}

/// The colours that numbers stand for.
fn palette(elements: &Elements<'_>) -> Option<Vec<[u8; 3]>> {
    let said = elements.shorts((0x28, 0x1101));
    let (count, bits) = (*said.first()?, *said.get(2)?);
    let count = if count == 0 { 1 << 16 } else { usize::from(count) };
    let of = |tag: u16| -> Option<Vec<u8>> {
        let bytes = elements.bytes((0x28, tag))?;
        Some(match bits {
            8 if bytes.len() < count * 2 => bytes.to_vec(),
            8 => elements.shorts((0x28, tag)).iter().map(|entry| *entry as u8).collect(),
            _ => elements.shorts((0x28, tag)).iter().map(|entry| (entry >> 8) as u8).collect(),
        })
    };
    let (red, green, blue) = (of(0x1201)?, of(0x1202)?, of(0x1203)?);
    Some(red.iter().zip(&green).zip(&blue).map(|((red, green), blue)| [*red, *green, *blue]).collect())
}
