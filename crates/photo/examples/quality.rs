//! How far renditions are from the picture they were made of: `quality FILE FOLDER...` prints for each folder the mean
//! DSSIM of its WebP files (0 is the same) and their bytes. The original is brought to the same size by the mean of the
//! area under each pixel, which neither of those who are compared does.

use dssim_core::Dssim;
use std::path::Path;
use zune_core::bytestream::ZCursor;

type Trouble = Box<dyn std::error::Error>;
const STEPS: [u32; 4] = [320, 640, 1280, 1920];

struct Picture {
    width: usize,
    height: usize,
    samples: Vec<[f32; 3]>,
}

fn main() -> Result<(), Trouble> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, folders @ ..] = arguments.as_slice() else {
        return Err("quality FILE FOLDER...".into());
    };
    let original = jpeg(&std::fs::read(file)?)?;
    for folder in folders {
        let (mut far, mut bytes) = (0.0, 0);
        for step in STEPS {
            let file = std::fs::read(Path::new(folder).join(format!("{step}.webp")))?;
            bytes += file.len();
            let small = webp(&file)?;
            far += distance(&original.mean(small.width, small.height), &small)?;
        }
        println!("{:.6} {bytes}", far / STEPS.len() as f64);
    }
    Ok(())
}

fn jpeg(bytes: &[u8]) -> Result<Picture, Trouble> {
    let mut decoder = zune_jpeg::JpegDecoder::new(ZCursor::new(bytes));
    let samples = decoder.decode().map_err(|error| format!("{error:?}"))?;
    let (width, height) = decoder.dimensions().ok_or("no size")?;
    Ok(picture(width, height, &samples))
}

fn webp(bytes: &[u8]) -> Result<Picture, Trouble> {
    let mut decoder = image_webp::WebPDecoder::new(std::io::Cursor::new(bytes))?;
    let mut samples = vec![0; decoder.output_buffer_size().ok_or("too large")?];
    decoder.read_image(&mut samples)?;
    let (width, height) = decoder.dimensions();
    Ok(picture(width as usize, height as usize, &samples))
}

fn picture(width: usize, height: usize, samples: &[u8]) -> Picture {
    let samples = samples.as_chunks::<3>().0.iter().map(|pixel| pixel.map(f32::from)).collect();
    Picture { width, height, samples }
}

fn distance(one: &Picture, other: &Picture) -> Result<f64, Trouble> {
    let judge = Dssim::new();
    let seen = |picture: &Picture| {
        let pixel = |pixel: &[f32; 3]| {
            let [red, green, blue] = pixel.map(|sample| sample.round() as u8);
            rgb::RGB8::new(red, green, blue)
        };
        let pixels: Vec<_> = picture.samples.iter().map(pixel).collect();
        judge.create_image_rgb(&pixels, picture.width, picture.height)
    };
    let (one, other) = seen(one).zip(seen(other)).ok_or("not comparable")?;
    Ok(judge.compare(&one, other).0.into())
}

impl Picture {
    fn mean(&self, width: usize, height: usize) -> Picture {
        let across = shares(self.width, width);
        let down = shares(self.height, height);
        let mut samples = Vec::with_capacity(width * height);
        for rows in &down {
            for columns in &across {
                let mut sum = [0.0; 3];
                for (row, tall) in rows {
                    for (column, wide) in columns {
                        let pixel = self.samples[row * self.width + column];
                        for (sum, sample) in sum.iter_mut().zip(pixel) {
                            *sum += sample * tall * wide;
                        }
                    }
                }
                samples.push(sum);
            }
        }
        Picture { width, height, samples }
    }
}

/// For each new place the old ones under it, with the share that each has.
fn shares(from: usize, to: usize) -> Vec<Vec<(usize, f32)>> {
    let ratio = from as f64 / to as f64;
    let place = |number: usize| {
        let (start, end) = (number as f64 * ratio, (number + 1) as f64 * ratio);
        let last = (end.ceil() as usize).min(from);
        let share = move |old: usize| (end.min((old + 1) as f64) - start.max(old as f64)) / ratio;
        (start as usize..last).map(|old| (old, share(old) as f32)).collect()
    };
    (0..to).map(place).collect()
}
