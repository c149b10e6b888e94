//! A decoded picture in memory: 8 bits a sample, rows without gaps. Turning, joining and dropping channels.

use std::borrow::Cow;

/// What one pixel is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Grey,
    GreyAlpha,
    Rgb,
    RgbAlpha,
    /// Cyan, magenta, yellow and black, 255 for all the ink there is. Only between decoding and `colour`.
    Inks,
}

impl Layout {
    /// Bytes a pixel.
    pub fn channels(self) -> usize {
        match self {
            Layout::Grey => 1,
            Layout::GreyAlpha => 2,
            Layout::Rgb => 3,
            Layout::RgbAlpha | Layout::Inks => 4,
        }
    }

    pub fn has_alpha(self) -> bool {
        matches!(self, Layout::GreyAlpha | Layout::RgbAlpha)
    }
}

/// A picture. `samples` is always `width * height * channels` long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pixels {
    pub width: u32,
    pub height: u32,
    pub layout: Layout,
    pub samples: Vec<u8>,
}

impl Pixels {
    /// Turned and mirrored as EXIF's `orientation` (1 to 8) asks.
    pub fn upright(self, orientation: u8) -> Pixels {
        if !(2..=8).contains(&orientation) {
            return self;
        }
        let (wide, tall) = (self.width as usize, self.height as usize);
        let samples = match self.layout {
            Layout::Grey => turn::<1>(&self.samples, wide, tall, orientation),
            Layout::GreyAlpha => turn::<2>(&self.samples, wide, tall, orientation),
            Layout::Rgb => turn::<3>(&self.samples, wide, tall, orientation),
            Layout::RgbAlpha | Layout::Inks => turn::<4>(&self.samples, wide, tall, orientation),
        };
        let (width, height) = upright_size(self.width, self.height, orientation);
        Pixels { width, height, layout: self.layout, samples }
    }

    /// Without the alpha channel where every pixel is opaque; most "transparent" PNG are.
    pub fn without_idle_alpha(self) -> Pixels {
        let channels = self.layout.channels();
        let opaque = |pixel: &[u8]| pixel[channels - 1] == 255;
        if !self.layout.has_alpha() || !self.samples.chunks_exact(channels).all(opaque) {
            return self;
        }
        self.joined(|pixel, colours| {
            let mut kept = [0; 3];
            kept[..colours].copy_from_slice(&pixel[..colours]);
            kept
        })
    }

    /// Laid on white paper: no alpha afterwards.
    pub fn on_white(&self) -> Cow<'_, Pixels> {
        if !self.layout.has_alpha() {
            return Cow::Borrowed(self);
        }
        Cow::Owned(self.joined(|pixel, colours| {
            let alpha = u32::from(pixel[colours]);
            let mut laid = [0; 3];
            for (to, from) in laid.iter_mut().zip(&pixel[..colours]) {
                *to = ((u32::from(*from) * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
            }
            laid
        }))
    }

    /// Grey written as equal red, green and blue, for encoders that know no grey.
    pub fn coloured(&self) -> Cow<'_, Pixels> {
        let (layout, samples) = match self.layout {
            Layout::Grey => (Layout::Rgb, self.samples.iter().flat_map(|grey| [*grey; 3]).collect()),
            Layout::GreyAlpha => {
                let pairs = self.samples.as_chunks::<2>().0;
                (
                    Layout::RgbAlpha,
                    pairs.iter().flat_map(|[grey, alpha]| [*grey, *grey, *grey, *alpha]).collect(),
                )
            }
            Layout::Rgb | Layout::RgbAlpha | Layout::Inks => return Cow::Borrowed(self),
        };
        Cow::Owned(Pixels { width: self.width, height: self.height, layout, samples })
    }

    fn joined(&self, pixel_to_colours: impl Fn(&[u8], usize) -> [u8; 3]) -> Pixels {
        let channels = self.layout.channels();
        let colours = channels - 1;
        let mut samples = Vec::with_capacity(self.samples.len() / channels * colours);
        for pixel in self.samples.chunks_exact(channels) {
            samples.extend_from_slice(&pixel_to_colours(pixel, colours)[..colours]);
        }
        let layout = if colours == 1 { Layout::Grey } else { Layout::Rgb };
        Pixels { width: self.width, height: self.height, layout, samples }
    }
}

/// The size of a stored picture once it is turned upright.
pub(crate) fn upright_size(width: u32, height: u32, orientation: u8) -> (u32, u32) {
    if (5..=8).contains(&orientation) { (height, width) } else { (width, height) }
}

fn turn<const CHANNELS: usize>(from: &[u8], wide: usize, tall: usize, orientation: u8) -> Vec<u8> {
    let pixels = from.as_chunks::<CHANNELS>().0;
    let mut turned = Vec::with_capacity(from.len());
    let (to_wide, to_tall) = if orientation >= 5 { (tall, wide) } else { (wide, tall) };
    for y in 0..to_tall {
        for x in 0..to_wide {
            let (from_x, from_y) = match orientation {
                2 => (wide - 1 - x, y),
                3 => (wide - 1 - x, tall - 1 - y),
                4 => (x, tall - 1 - y),
                5 => (y, x),
                6 => (y, tall - 1 - x),
                7 => (wide - 1 - y, tall - 1 - x),
                _ => (wide - 1 - y, x),
            };
            turned.extend_from_slice(&pixels[from_y * wide + from_x]);
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_orientation_is_undone() {
        // Upright: 1 2 3 / 4 5 6. Below, how a camera stores it under each orientation.
        let stored: [(u8, u32, &[u8]); 8] = [
            (1, 3, &[1, 2, 3, 4, 5, 6]),
            (2, 3, &[3, 2, 1, 6, 5, 4]),
            (3, 3, &[6, 5, 4, 3, 2, 1]),
            (4, 3, &[4, 5, 6, 1, 2, 3]),
            (5, 2, &[1, 4, 2, 5, 3, 6]),
            (6, 2, &[3, 6, 2, 5, 1, 4]),
            (7, 2, &[6, 3, 5, 2, 4, 1]),
            (8, 2, &[4, 1, 5, 2, 6, 3]),
        ];
        for (orientation, width, samples) in stored {
            let picture =
                Pixels { width, height: 6 / width, layout: Layout::Grey, samples: samples.to_vec() };
            let upright = picture.upright(orientation);
            assert_eq!((upright.width, upright.height), (3, 2), "orientation {orientation}");
            assert_eq!(upright.samples, [1, 2, 3, 4, 5, 6], "orientation {orientation}");
        }
    }

    #[test]
    fn transparency_becomes_white_paper_and_opaque_alpha_goes() {
        let picture = |samples: &[u8]| Pixels {
            width: 1,
            height: 1,
            layout: Layout::RgbAlpha,
            samples: samples.to_vec(),
        };
        assert_eq!(picture(&[10, 20, 30, 0]).on_white().samples, [255, 255, 255]);
        assert_eq!(picture(&[10, 20, 30, 255]).without_idle_alpha().samples, [10, 20, 30]);
        assert_eq!(picture(&[10, 20, 30, 254]).without_idle_alpha().layout, Layout::RgbAlpha);
    }
}
