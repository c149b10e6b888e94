//! Brightness and colour planes of 8 to 12 bits, as video decoders give them, turned into 8-bit samples on a canvas.

use super::super::MISSING;
use super::turns::Crop;
use crate::coded::Coded;
use crate::pixels::{Layout, Pixels};
use crate::refusal::Refusal;

/// Bits behind the point in what is calculated.
const FINE: u32 = 14;

/// How the colour planes lie over the brightness plane: how many pixels share a sample, across and down, as powers of 2.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Chroma {
    None,
    #[cfg_attr(
        not(any(feature = "heic", feature = "avif")),
        expect(dead_code, reason = "only decoders make it")
    )]
    Shared(u8, u8),
}

/// What a decoded picture is like.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub width: u32,
    pub height: u32,
    pub depth: u8,
    pub chroma: Chroma,
    pub full_range: bool,
    /// How colour was split, as ITU-T H.273 counts.
    pub matrix: u8,
}

/// A decoded picture of any decoder.
pub(crate) trait Planes {
    fn shape(&self) -> Shape;
    /// A row of a plane: 0 brightness, 1 blue, 2 red. `spare` may hold it where it has to be widened.
    fn row<'a>(&'a self, plane: usize, row: usize, spare: &'a mut Vec<u16>) -> &'a [u16];
}

/// What tiles are laid on: the part of the whole picture that is shown.
pub(crate) struct Canvas {
    crop: Crop,
    pixels: Pixels,
}

/// A tile's pixels on the canvas: where they begin there, where in the tile, and how many there are.
struct Overlap {
    to: usize,
    from: usize,
    count: usize,
}

impl Canvas {
    pub fn new(crop: Crop, layout: Layout) -> Self {
        let samples = vec![MISSING; crop.width as usize * crop.height as usize * layout.channels()];
        let samples = match layout.has_alpha() {
            true => {
                let mut samples: Vec<u8> = samples;
                // What never comes of the transparency is opaque.
                samples
                    .chunks_exact_mut(layout.channels())
                    .for_each(|pixel| pixel[layout.channels() - 1] = 255);
                samples
            }
            false => samples,
        };
        Canvas { crop, pixels: Pixels { width: crop.width, height: crop.height, layout, samples } }
    }

    pub fn done(self) -> Pixels {
        self.pixels
    }

    /// Lays a tile with its left upper corner at this place of the whole picture.
    pub fn lay(
        &mut self,
        tile: &dyn Planes,
        (left, top): (u32, u32),
        size: (u32, u32),
        coded: &Coded,
    ) -> Result<(), Refusal> {
        let shape = checked(tile, size)?;
        let grey = matches!(self.pixels.layout, Layout::Grey | Layout::GreyAlpha);
        if !grey && shape.chroma == Chroma::None {
            return Err(Refusal::Damaged);
        }
        let sums = Sums::new(&shape, coded);
        let mut spare: [Vec<u16>; 3] = Default::default();
        self.each_row((left, top), size, |to, across, row, channels| {
            let [spare_y, spare_b, spare_r] = &mut spare;
            let bright = tile.row(0, row, spare_y);
            if grey {
                for (place, bright) in to.chunks_exact_mut(channels).zip(&bright[across.from..]) {
                    place[0] = sums.shown(sums.bright(*bright));
                }
                return;
            }
            let Chroma::Shared(wide, tall) = shape.chroma else { return };
            let blue = tile.row(1, row >> tall, spare_b);
            let red = tile.row(2, row >> tall, spare_r);
            for (number, place) in to.chunks_exact_mut(channels).enumerate() {
                let column = across.from + number;
                let shared = column >> wide;
                place[..3].copy_from_slice(&sums.colours(bright[column], blue[shared], red[shared]));
            }
        });
        Ok(())
    }

    /// Lays a tile's brightness into the transparency of the canvas.
    pub fn lay_alpha(
        &mut self,
        tile: &dyn Planes,
        place: (u32, u32),
        size: (u32, u32),
    ) -> Result<(), Refusal> {
        let shape = checked(tile, size)?;
        let plain = Coded::default();
        let sums = Sums::new(&shape, &plain);
        let mut spare = Vec::new();
        self.each_row(place, size, |to, across, row, channels| {
            let alpha = tile.row(0, row, &mut spare);
            for (place, alpha) in to.chunks_exact_mut(channels).zip(&alpha[across.from..]) {
                place[channels - 1] = sums.shown(sums.bright(*alpha));
            }
        });
        Ok(())
    }

    /// Calls `each` for every row of a tile that lies on the canvas.
    fn each_row(
        &mut self,
        (left, top): (u32, u32),
        (wide, tall): (u32, u32),
        mut each: impl FnMut(&mut [u8], &Overlap, usize, usize),
    ) {
        let channels = self.pixels.layout.channels();
        let line = self.crop.width as usize * channels;
        let across = overlap((left, wide), (self.crop.left, self.crop.width));
        let down = overlap((top, tall), (self.crop.top, self.crop.height));
        for number in 0..down.count {
            let line = &mut self.pixels.samples[(down.to + number) * line..][..line];
            let to = &mut line[across.to * channels..(across.to + across.count) * channels];
            each(to, &across, down.from + number, channels);
        }
    }
}

/// What of a stretch that begins at `start` lies inside of another one.
fn overlap((start, length): (u32, u32), (inside, most): (u32, u32)) -> Overlap {
    let first = start.max(inside);
    let last = (u64::from(start) + u64::from(length)).min(u64::from(inside) + u64::from(most));
    let count = last.saturating_sub(u64::from(first)) as usize;
    Overlap { to: (first - inside) as usize, from: (first - start) as usize, count }
}

/// The shape of a tile that is as large as the file promised, with planes that are as large as they must be.
fn checked(tile: &dyn Planes, (width, height): (u32, u32)) -> Result<Shape, Refusal> {
    let shape = tile.shape();
    if shape.width < width || shape.height < height || !(8..=16).contains(&shape.depth) {
        return Err(Refusal::Damaged);
    }
    let mut spare = Vec::new();
    let last = height.saturating_sub(1) as usize;
    let mut enough = tile.row(0, last, &mut spare).len() >= width as usize;
    if let Chroma::Shared(wide, tall) = shape.chroma {
        for plane in 1..3 {
            let row = tile.row(plane, last >> tall, &mut spare);
            enough &= row.len() > (width.saturating_sub(1) as usize) >> wide;
        }
    }
    if enough { Ok(shape) } else { Err(Refusal::Damaged) }
}

/// The numbers of the conversion, ready to be multiplied.
struct Sums<'a> {
    dark: i32,
    bright: i32,
    middle: i32,
    colour: i32,
    mix: Mix,
    tone: Option<&'a [u8]>,
}

enum Mix {
    /// The planes are green, blue and red themselves.
    Plain,
    /// Green against the rest, orange against blue.
    Crossed,
    /// What blue and red add: red by red, green by blue, green by red, blue by blue.
    Weighed([i32; 4]),
}

impl<'a> Sums<'a> {
    fn new(shape: &Shape, coded: &'a Coded) -> Self {
        let full = coded.full_range.unwrap_or(shape.full_range);
        let steps = f64::from((1_u32 << shape.depth) - 1);
        let eighth = f64::from(1_u32 << (shape.depth - 8));
        let one = f64::from(1 << FINE);
        let (bright, colour) = if full { (steps, steps) } else { (219.0 * eighth, 224.0 * eighth) };
        let fixed = |number: f64| (number * one).round() as i32;
        let colour = 255.0 / colour;
        let weighed = |red: f64, blue: f64| {
            let green = 1.0 - red - blue;
            let by_red = 2.0 * (1.0 - red);
            let by_blue = 2.0 * (1.0 - blue);
            let terms = [by_red, -by_blue * blue / green, -by_red * red / green, by_blue];
            Mix::Weighed(terms.map(|term| fixed(term * colour)))
        };
        let mix = match coded.matrix.unwrap_or(shape.matrix) {
            0 => Mix::Plain,
            1 => weighed(0.2126, 0.0722),
            7 => weighed(0.212, 0.087),
            8 => Mix::Crossed,
            9 | 10 => weighed(0.2627, 0.0593),
            _ => weighed(0.299, 0.114),
        };
        Sums {
            dark: if full { 0 } else { (16.0 * eighth) as i32 },
            bright: fixed(255.0 / bright),
            middle: 1 << (shape.depth - 1),
            colour: fixed(colour),
            mix,
            tone: coded.tone.as_deref(),
        }
    }

    fn bright(&self, sample: u16) -> i32 {
        (i32::from(sample) - self.dark) * self.bright
    }

    fn colours(&self, bright: u16, blue: u16, red: u16) -> [u8; 3] {
        let green = self.bright(bright);
        let (b, r) = (i32::from(blue) - self.middle, i32::from(red) - self.middle);
        let sums = match &self.mix {
            Mix::Weighed([red_red, green_blue, green_red, blue_blue]) => {
                [green + red_red * r, green + green_blue * b + green_red * r, green + blue_blue * b]
            }
            Mix::Plain => [self.bright(red), green, self.bright(blue)],
            Mix::Crossed => {
                let (b, r) = (b * self.colour, r * self.colour);
                [green - b + r, green + b, green - b - r]
            }
        };
        sums.map(|sum| self.shown(sum))
    }

    fn shown(&self, sum: i32) -> u8 {
        match self.tone {
            None => ((sum + (1 << (FINE - 1))) >> FINE).clamp(0, 255) as u8,
            // The table has four steps for each of the 8-bit levels.
            Some(tone) => tone[(sum >> (FINE - 2)).clamp(0, tone.len() as i32 - 1) as usize],
        }
    }
}
