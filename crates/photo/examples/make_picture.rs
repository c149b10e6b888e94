//! Draws one picture that nobody took: `make_picture KIND WIDTH HEIGHT SEED > FILE`, for `script/faults`.
//! KIND is jpeg, progressive, webp, lossless or gif. Soft colours with a little noise, so that sizes are as in life.

use std::io::Write;

type Trouble = Box<dyn std::error::Error>;

fn main() -> Result<(), Trouble> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [kind, width, height, seed] = arguments.as_slice() else {
        return Err("make_picture KIND WIDTH HEIGHT SEED".into());
    };
    let (width, height, seed) = (width.parse()?, height.parse()?, seed.parse()?);
    let bytes = encode(kind, width, height, &draw(width, height, seed))?;
    Ok(std::io::stdout().write_all(&bytes)?)
}

/// Slow waves of colour; the last bits are noise.
fn draw(width: u16, height: u16, seed: u32) -> Vec<u8> {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut noise = move || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 27) as f32
    };
    let turn = (seed % 97) as f32 / 15.0;
    let mut samples = Vec::with_capacity(usize::from(width) * usize::from(height) * 3);
    for y in 0..height {
        for x in 0..width {
            let (across, down) = (f32::from(x) / f32::from(width), f32::from(y) / f32::from(height));
            for colour in [0.0, 2.1, 4.2] {
                let wave = (across * 5.0 + turn + colour).sin() + (down * 4.0 - turn * 0.7 + colour).cos();
                samples.push((wave * 50.0 + 110.0 + noise()) as u8);
            }
        }
    }
    samples
}

fn encode(kind: &str, width: u16, height: u16, samples: &[u8]) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    match kind {
        "jpeg" | "progressive" => {
            let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
            encoder.set_progressive(kind == "progressive");
            encoder.encode(samples, width, height, jpeg_encoder::ColorType::Rgb)?;
        }
        "webp" | "lossless" => {
            let encoder = webp::Encoder::from_rgb(samples, u32::from(width), u32::from(height));
            let made =
                encoder.encode_simple(kind == "lossless", 85.0).map_err(|error| format!("{error:?}"))?;
            bytes.extend_from_slice(&made);
        }
        "gif" => {
            let indexed: Vec<u8> =
                samples.chunks_exact(3).map(|one| one[0] / 43 * 36 + one[1] / 43 * 6 + one[2] / 43).collect();
            let palette: Vec<u8> =
                (0..216_u8).flat_map(|one| [one / 36 * 51, one / 6 % 6 * 51, one % 6 * 51]).collect();
            let frame = gif::Frame::from_indexed_pixels(width, height, indexed, None);
            gif::Encoder::new(&mut bytes, width, height, &palette)?.write_frame(&frame)?;
        }
        other => return Err(format!("no kind of picture is called {other}").into()),
    }
    Ok(bytes)
}
