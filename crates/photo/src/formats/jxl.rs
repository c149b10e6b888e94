//! JPEG XL, read by the `jxl` crate, the decoder that browsers use: bare and in its box, also one made from a JPEG. The
//! first picture that is seen; what others it is put together from is bounded by the work they make.

use super::boxes::boxes;
use super::{Decoded, Header};
use crate::coded;
use crate::exif::{self, Told};
use crate::format::Format;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;
use jxl::api::{
    AlphaMode, Event, ExtraChannel, JxlBasicInfo, JxlBitDepth, JxlColorEncoding, JxlColorProfile,
    JxlColorType, JxlDataFormat, JxlDecoder, JxlDecoderOptions, JxlOutputBuffer, JxlParallelRunner,
    JxlParallelRunnerFun, JxlPixelFormat, JxlPrimaries, JxlTransferFunction, JxlWhitePoint, ProfileLevel,
};
use jxl::error::{Error, Result as JxlResult};
use std::borrow::Cow;

/// A lossless pixel costs some eight times of what one of a JPEG costs.
const WORK_A_PIXEL: u64 = 8;
/// Boxes at the top that are looked at.
const MOST_BOXES: usize = 4_096;
/// A piece that is decoded or painted has at most so many pixels, unless its maker chose smaller ones.
const PIECE_PIXELS: u64 = 256 * 256;
/// How many times over all pixels may be worked on: each piece comes at least twice, to be decoded and to be painted, and
/// for each of the pictures that it is put together from the whole canvas is gone over once more, or thrice.
const MOST_TIMES: u64 = 16;
/// However small the picture is.
const LEAST_PIXELS: u64 = 16 << 20;
const PQ: u8 = 16;
const HLG: u8 = 18;

/// What decoding needs.
#[derive(Clone)]
pub(crate) struct Parts {
    layout: Layout,
    /// Channels beside colour, the transparency included.
    more_channels: usize,
    /// From what is coded to sRGB's levels, for curves that go beyond white.
    tone: Option<Vec<u8>>,
}

pub(crate) fn header(bytes: &[u8]) -> Result<Header<'_>, Refusal> {
    let mut input = bytes;
    let decoder = begin(&mut input, None)?;
    let info = decoder.basic_info().ok_or(Refusal::Damaged)?;
    let (width, height) = size(info)?;
    let layout = layout(&decoder, info)?;
    let (profile, tone) = decoder.output_color_profile().map(meant).unwrap_or_default();
    let about = about(bytes);
    let more_channels = info.extra_channels.len();
    Ok(Header {
        format: Format::Jxl,
        width,
        height,
        told: Told { orientation: info.orientation as u8, has_location: about.has_location, taken: 0 },
        has_metadata: about.has_any,
        more_frames: info.animation.is_some(),
        has_alpha: layout.has_alpha(),
        profile: profile.map(Cow::Owned),
        bytes_a_pixel: layout.channels() as u64,
        decoder_bytes_a_pixel: layout.channels() as u64 + beside(info),
        copied: bytes.len() as u64,
        work: u64::from(width) * u64::from(height) * WORK_A_PIXEL,
        parts: super::Parts::Jxl(Parts { layout, more_channels, tone }),
    })
}

pub(crate) fn decode(bytes: &[u8], header: &Header<'_>, parts: &Parts) -> Result<Decoded, Refusal> {
    let (width, height) = (header.width, header.height);
    let pixels = u64::from(width) * u64::from(height);
    let channels = 3 + parts.more_channels as u64;
    // What it is put together from may reach over its edge, but not far.
    let most_samples = usize::try_from(2 * (pixels + PIECE_PIXELS) * channels).unwrap_or(usize::MAX);
    let mut input = bytes;
    let mut decoder = begin(&mut input, Some(most_samples))?;
    let row = width as usize * parts.layout.channels();
    let mut samples = vec![0; row * height as usize];
    let mut rows = [JxlOutputBuffer::new(&mut samples, height as usize, row)];
    let mut pieces = Pieces { pixels, left: MOST_TIMES * pixels + LEAST_PIXELS, were_too_many: false };
    let ended = loop {
        let event = decoder.process(&mut input, Some(&mut rows), Some(&mut pieces));
        if pieces.were_too_many {
            return Err(Refusal::Unusual);
        }
        match event.map_err(|error| refusal(&error)) {
            Ok(Event::FrameComplete { .. }) => break Ok(()),
            Ok(Event::BasicInfo | Event::FrameHeader) => {}
            Ok(Event::NeedMoreInput { .. }) => break Err(Refusal::CutShort),
            Ok(Event::Complete) => break Err(Refusal::Damaged),
            Err(refusal) => break Err(refusal),
        }
    };
    // It comes from coarse to fine, or piece by piece: what has come can be drawn.
    if let Err(refusal) = ended {
        let drawn = decoder.flush_pixels(&mut rows, Some(&mut pieces));
        if !matches!(drawn, Ok(true)) || pieces.were_too_many {
            return Err(refusal);
        }
    }
    drop(decoder);
    if let Some(tone) = &parts.tone {
        coded::apply(tone, &mut samples, parts.layout);
    }
    if ended.is_err() && samples.iter().all(|sample| *sample == 0) {
        return Err(Refusal::CutShort);
    }
    let pixels = Pixels { width, height, layout: parts.layout, samples };
    Ok(Decoded { pixels, is_whole: ended.is_ok() })
}

/// Reads as far as it is known what the picture is, and asks for eight bits.
fn begin(input: &mut &[u8], most_samples: Option<usize>) -> Result<JxlDecoder, Refusal> {
    let mut options = JxlDecoderOptions::default();
    // Turning comes last: of a smaller picture it is cheaper.
    options.adjust_orientation = false;
    options.alpha_mode = AlphaMode::Unpremultiplied;
    options.max_profile_level = ProfileLevel::Main10;
    options.sample_limit = most_samples;
    let mut decoder = JxlDecoder::new(options);
    match decoder.process(input, None, None).map_err(|error| refusal(&error))? {
        Event::BasicInfo => {}
        Event::NeedMoreInput { .. } => return Err(Refusal::CutShort),
        _ => return Err(Refusal::Damaged),
    }
    let info = decoder.basic_info().ok_or(Refusal::Damaged)?;
    let format = JxlPixelFormat {
        color_type: match layout(&decoder, info)? {
            Layout::Grey => JxlColorType::Grayscale,
            Layout::GreyAlpha => JxlColorType::GrayscaleAlpha,
            Layout::Rgb | Layout::Inks => JxlColorType::Rgb,
            Layout::RgbAlpha => JxlColorType::Rgba,
        },
        color_data_format: Some(JxlDataFormat::U8 { bit_depth: 8 }),
        extra_channel_format: vec![None; info.extra_channels.len()],
    };
    decoder.set_pixel_format(format).map_err(|error| refusal(&error))?;
    Ok(decoder)
}

fn size(info: &JxlBasicInfo) -> Result<(u32, u32), Refusal> {
    let side = |side: usize| u32::try_from(side).map_err(|_| Refusal::Bomb);
    Ok((side(info.size.0)?, side(info.size.1)?))
}

fn layout(decoder: &JxlDecoder, info: &JxlBasicInfo) -> Result<Layout, Refusal> {
    let has = |kind: ExtraChannel| info.extra_channels.iter().any(|one| one.ec_type == kind);
    if has(ExtraChannel::Black) {
        // Printing inks: nobody sends these, and nothing here was tried with them.
        return Err(Refusal::Unusual);
    }
    let colours = decoder.current_pixel_format().ok_or(Refusal::Damaged)?.color_type;
    Ok(match (colours.is_grayscale(), has(ExtraChannel::Alpha)) {
        (true, false) => Layout::Grey,
        (true, true) => Layout::GreyAlpha,
        (false, false) => Layout::Rgb,
        (false, true) => Layout::RgbAlpha,
    })
}

/// Bytes a pixel that the decoder needs beside the picture and the file. Measured with jxl 0.8.0 and 12 and 24 megapixels,
/// lossy, lossless, in steps from coarse to fine, from a JPEG, with transparency: 0.5 to 2.5 with 8 bits of RGB (whole
/// process 52 to 85 MB at 12 megapixels, 92 to 106 MB at 24), 3 to 4 with transparency, and 8 with 16 bits (179 MB at
/// 12 megapixels, of which the file is twice 46 MB), each at the worst of these kinds.
fn beside(info: &JxlBasicInfo) -> u64 {
    let channels = 3 + info.extra_channels.len() as u64;
    let is_deep = match &info.bit_depth {
        JxlBitDepth::Int { bits_per_sample } => *bits_per_sample > 8,
        JxlBitDepth::Float { .. } => true,
    };
    if is_deep { channels * 4 } else { (channels * 3).div_ceil(2) }
}

/// The profile of what is decoded, none for sRGB, and the table that comes before it.
fn meant(profile: &JxlColorProfile) -> (Option<Vec<u8>>, Option<Vec<u8>>) {
    let tone = match profile.transfer_function() {
        Some(JxlTransferFunction::PQ) => coded::tone(PQ),
        Some(JxlTransferFunction::HLG) => coded::tone(HLG),
        _ => None,
    };
    let mut profile = profile.clone();
    if let JxlColorProfile::Simple(
        JxlColorEncoding::RgbColorSpace { transfer_function, .. }
        | JxlColorEncoding::GrayscaleColorSpace { transfer_function, .. },
    ) = &mut profile
        && tone.is_some()
    {
        *transfer_function = JxlTransferFunction::SRGB;
    }
    let is_srgb = matches!(
        &profile,
        JxlColorProfile::Simple(
            JxlColorEncoding::RgbColorSpace {
                white_point: JxlWhitePoint::D65,
                primaries: JxlPrimaries::SRGB,
                transfer_function: JxlTransferFunction::SRGB,
                ..
            } | JxlColorEncoding::GrayscaleColorSpace {
                white_point: JxlWhitePoint::D65,
                transfer_function: JxlTransferFunction::SRGB,
                ..
            }
        )
    );
    let written = if is_srgb { None } else { profile.try_as_icc().map(Cow::into_owned) };
    (written, tone)
}

/// What stands in boxes beside the picture.
#[derive(Default)]
struct About {
    has_any: bool,
    has_location: bool,
}

fn about(bytes: &[u8]) -> About {
    let mut about = About::default();
    for one in boxes(bytes).take(MOST_BOXES).filter(|_| bytes.starts_with(b"\0\0\0\x0c")) {
        match &one.kind {
            b"Exif" => {
                about.has_any = true;
                about.has_location |= one.body.get(4..).is_some_and(|body| exif::read(body).has_location);
            }
            b"xml " => {
                about.has_any = true;
                about.has_location |= exif::xmp_has_location(one.body);
            }
            // Packed, and not unpacked here.
            b"brob" | b"jumb" => about.has_any = true,
            _ => {}
        }
    }
    about
}

/// Does the decoder's work piece by piece on this one thread, and ends it where there is far more than a photograph makes:
/// hundreds of unseen pictures one over the other, each a few bytes long.
struct Pieces {
    /// Of the whole canvas.
    pixels: u64,
    /// Pixels that may still be worked on.
    left: u64,
    were_too_many: bool,
}

impl JxlParallelRunner for Pieces {
    fn run(&mut self, pieces: usize, each: &JxlParallelRunnerFun<'_>) -> JxlResult<()> {
        // A single piece may go over the whole canvas.
        let work = self.pixels.saturating_add(PIECE_PIXELS.saturating_mul(pieces as u64));
        let Some(left) = self.left.checked_sub(work) else {
            self.were_too_many = true;
            // Any error ends it.
            return Err(Error::ArithmeticOverflow);
        };
        self.left = left;
        (0..pieces).try_for_each(each)
    }

    fn num_threads(&self) -> usize {
        1
    }

    fn run_ordered(
        &mut self,
        pieces: usize,
        _threads: Option<usize>,
        each: &JxlParallelRunnerFun<'_>,
    ) -> JxlResult<()> {
        self.run(pieces, each)
    }
}

fn refusal(error: &Error) -> Refusal {
    match error {
        Error::OutOfMemory(_) | Error::ImageOutOfMemory(..) => Refusal::NotMade,
        Error::OutOfBounds(_) | Error::SectionTooShort | Error::UnexpectedCodestreamBoxEnd => {
            Refusal::CutShort
        }
        Error::LevelLimitExceeded { .. } | Error::ImageSizeTooLarge(..) => Refusal::Unusual,
        _ => Refusal::Damaged,
    }
}
