//! Where the rows of a picture go as they come: into the whole picture, or into averages of it.

use super::{MISSING, Scaled};
use crate::pixels::{Layout, Pixels, upright_size};
use crate::sizes;

/// From so many pixels on a picture is made smaller while it is read.
const LARGE: u64 = 24_000_000;

/// How a large picture is made smaller while it is read: averages of so many pixels on each side as leave three for two of the
/// largest picture that is made. What it takes is said without what the decoder takes beside it.
pub(super) fn plan((width, height): (u32, u32), layout: Layout, orientation: u8) -> Option<Scaled> {
    let (upright_width, upright_height) = upright_size(width, height, orientation);
    let largest = sizes::plan(upright_width, upright_height).pop()?;
    let wanted = upright_size(largest.width, largest.height, orientation);
    let times = (width * 2 / (wanted.0 * 3)).min(height * 2 / (wanted.1 * 3));
    if u64::from(width) * u64::from(height) < LARGE || times < 2 {
        return None;
    }
    let (small_width, small_height) = (width.div_ceil(times), height.div_ceil(times));
    let channels = layout.channels() as u64;
    // The picture, a row, and the sums of its averages.
    let decoder_bytes =
        (u64::from(small_width) * u64::from(small_height) + u64::from(width) + u64::from(small_width) * 8)
            * channels;
    Some(Scaled { width: small_width, height: small_height, decoder_bytes })
}

/// Takes the rows of a picture, one after the other.
pub(super) trait Rows {
    /// Bytes of a row.
    fn bytes(&self) -> usize;
    fn take(&mut self, row: &[u8]);
    /// A row of one pass of a woven picture.
    fn weave(&mut self, row: &[u8], place: &png::Adam7Info);
    /// No more than so many rows came. Of a trifle that is missing the last row stands for the rest.
    fn end(&mut self, came: u32, is_trifle: bool);
    fn pixels(self) -> Pixels;
}

/// The whole picture.
pub(super) struct Whole {
    pixels: Pixels,
    at: usize,
    row: usize,
}

impl Whole {
    pub fn new(width: u32, height: u32, layout: Layout) -> Whole {
        let row = width as usize * layout.channels();
        Whole {
            pixels: Pixels { width, height, layout, samples: vec![0; row * height as usize] },
            at: 0,
            row,
        }
    }
}

impl Rows for Whole {
    fn bytes(&self) -> usize {
        self.row
    }

    fn take(&mut self, row: &[u8]) {
        if let Some(place) = self.pixels.samples.get_mut(self.at..self.at + self.row) {
            place.copy_from_slice(row);
            self.at += self.row;
        }
    }

    fn weave(&mut self, row: &[u8], place: &png::Adam7Info) {
        let bits = self.pixels.layout.channels() as u8 * 8;
        png::splat_interlaced_row(&mut self.pixels.samples, self.row, row, place, bits);
        self.at = self.pixels.samples.len();
    }

    fn end(&mut self, came: u32, is_trifle: bool) {
        let from = (came as usize * self.row).min(self.at);
        if is_trifle && from >= self.row {
            for later in (from..self.pixels.samples.len()).step_by(self.row) {
                self.pixels.samples.copy_within(from - self.row..from, later);
            }
        } else {
            self.pixels.samples[from..].fill(if self.pixels.layout.has_alpha() { 0 } else { MISSING });
        }
    }

    fn pixels(self) -> Pixels {
        self.pixels
    }
}

/// One pixel for as many on each side as go into one of the smaller picture.
pub(super) struct Averaged {
    whole: Whole,
    from_row: usize,
    times: usize,
    /// Of each channel, with its transparency multiplied in, and how many pixels there were.
    sums: Vec<u64>,
    rows: usize,
}

impl Averaged {
    pub fn new((width, _): (u32, u32), (small_width, small_height): (u32, u32), layout: Layout) -> Averaged {
        let whole = Whole::new(small_width, small_height, layout);
        let sums = vec![0; whole.row];
        let from_row = width as usize * layout.channels();
        Averaged { whole, from_row, times: width.div_ceil(small_width) as usize, sums, rows: 0 }
    }

    fn hand_on(&mut self) {
        let layout = self.whole.pixels.layout;
        let channels = layout.channels();
        let width = self.from_row / channels;
        let mut row = vec![0; self.whole.row];
        let places = row.chunks_exact_mut(channels).zip(self.sums.chunks_exact(channels));
        for (column, (place, sums)) in places.enumerate() {
            let count = (self.rows * self.times.min(width - column * self.times)) as u64;
            let alpha = if layout.has_alpha() { sums[channels - 1] } else { count };
            let colours = if layout.has_alpha() { channels - 1 } else { channels };
            for (to, sum) in place.iter_mut().zip(&sums[..colours]) {
                *to = (sum + alpha / 2).checked_div(alpha).unwrap_or_default() as u8;
            }
            if layout.has_alpha() {
                place[channels - 1] = ((alpha + count / 2) / count.max(1)) as u8;
            }
        }
        self.whole.take(&row);
        self.sums.fill(0);
        self.rows = 0;
    }
}

impl Rows for Averaged {
    fn bytes(&self) -> usize {
        self.from_row
    }

    fn take(&mut self, row: &[u8]) {
        let layout = self.whole.pixels.layout;
        let channels = layout.channels();
        for (pixels, sums) in row.chunks(channels * self.times).zip(self.sums.chunks_exact_mut(channels)) {
            for pixel in pixels.chunks_exact(channels) {
                if layout.has_alpha() {
                    let alpha = u64::from(pixel[channels - 1]);
                    let colours = pixel[..channels - 1].iter().map(|sample| u64::from(*sample) * alpha);
                    sums.iter_mut().zip(colours.chain([alpha])).for_each(|(sum, more)| *sum += more);
                } else {
                    sums.iter_mut().zip(pixel).for_each(|(sum, sample)| *sum += u64::from(*sample));
                }
            }
        }
        self.rows += 1;
        if self.rows == self.times {
            self.hand_on();
        }
    }

    fn weave(&mut self, _: &[u8], _: &png::Adam7Info) {}

    fn end(&mut self, came: u32, is_trifle: bool) {
        if self.rows > 0 {
            self.hand_on();
        }
        let rows = came.div_ceil(self.times as u32).min(self.whole.pixels.height);
        self.whole.end(rows, is_trifle);
    }

    fn pixels(self) -> Pixels {
        self.whole.pixels
    }
}
