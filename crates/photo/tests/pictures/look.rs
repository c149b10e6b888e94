//! Looking at what came out: renditions collected and decoded again.

use photo::{Limits, Made, Refusal, Rendition, RenditionFormat, renditions};
use zune_core::bytestream::ZCursor;

/// A decoded rendition, always RGBA.
#[derive(Clone, PartialEq)]
pub struct Seen {
    pub width: u32,
    pub height: u32,
    pub samples: Vec<[u8; 4]>,
}

impl Seen {
    /// The pixel at a place given in hundredths of the picture.
    pub fn at(&self, across: u32, down: u32) -> [u8; 4] {
        let (x, y) = ((self.width - 1) * across / 100, (self.height - 1) * down / 100);
        self.samples[(y * self.width + x) as usize]
    }

    /// The mean difference of all samples, in levels of 255.
    pub fn difference(&self, other: &Seen) -> f64 {
        assert_eq!((self.width, self.height), (other.width, other.height));
        let pairs = self.samples.iter().flatten().zip(other.samples.iter().flatten());
        let sum: u64 = pairs.map(|(one, two)| u64::from(one.abs_diff(*two))).sum();
        sum as f64 / (self.samples.len() * 4) as f64
    }
}

/// All renditions, the smallest first.
pub fn all(bytes: &[u8]) -> Result<(Made, Vec<Rendition>), Refusal> {
    let mut made = Vec::new();
    let summary = renditions(bytes, &Limits::default(), &mut |rendition| made.push(rendition))?;
    made.sort_by_key(|rendition| (rendition.step, rendition.format == RenditionFormat::Jpeg));
    Ok((summary, made))
}

/// The smallest rendition in this format, decoded.
pub fn smallest(bytes: &[u8], format: RenditionFormat) -> Seen {
    let (_, made) = all(bytes).unwrap();
    see(made.iter().find(|rendition| rendition.format == format).unwrap())
}

/// The word why a file is not shown, "shown", or "part" where a part of it is missing.
pub fn word(bytes: &[u8]) -> &'static str {
    match all(bytes) {
        Ok((made, _)) if made.part_is_missing => "part",
        Ok(_) => "shown",
        Err(refusal) => refusal.word(),
    }
}

/// Decodes a rendition and checks that it is as large as it says.
pub fn see(rendition: &Rendition) -> Seen {
    let (width, height, channels, samples) = match rendition.format {
        RenditionFormat::Webp => {
            let mut decoder = image_webp::WebPDecoder::new(std::io::Cursor::new(&rendition.bytes)).unwrap();
            let mut samples = vec![0; decoder.output_buffer_size().unwrap()];
            decoder.read_image(&mut samples).unwrap();
            let (width, height) = decoder.dimensions();
            (width, height, if decoder.has_alpha() { 4 } else { 3 }, samples)
        }
        RenditionFormat::Jpeg => {
            let mut decoder = zune_jpeg::JpegDecoder::new(ZCursor::new(&rendition.bytes));
            decoder.decode_headers().unwrap();
            let grey = decoder.input_colorspace() == Some(zune_core::colorspace::ColorSpace::Luma);
            let space = if grey {
                zune_core::colorspace::ColorSpace::Luma
            } else {
                zune_core::colorspace::ColorSpace::RGB
            };
            decoder.set_options(decoder.options().jpeg_set_out_colorspace(space));
            let samples = decoder.decode().unwrap();
            let (width, height) = decoder.dimensions().unwrap();
            (width as u32, height as u32, if grey { 1 } else { 3 }, samples)
        }
    };
    assert_eq!((width, height), (rendition.width, rendition.height));
    let samples = samples.chunks_exact(channels).map(|pixel| match pixel {
        [grey] => [*grey, *grey, *grey, 255],
        [red, green, blue] => [*red, *green, *blue, 255],
        _ => [pixel[0], pixel[1], pixel[2], pixel[3]],
    });
    Seen { width, height, samples: samples.collect() }
}

/// Whether two colours look alike.
pub fn alike(one: [u8; 4], two: [u8; 4], tolerance: u8) -> bool {
    one.iter().zip(two).all(|(one, two)| one.abs_diff(two) <= tolerance)
}
