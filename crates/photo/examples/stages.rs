//! What a 12-megapixel photograph costs, stage by stage, in CPU seconds of one core.
//! `stages [FILE] [ROUNDS]`: without a file it makes a photograph itself. Ends with status 1 if the goal is missed.

use photo::{Limits, RenditionFormat, Stage, renditions_watched};
use rustix::time::{ClockId, clock_gettime};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::process::ExitCode;

/// Seconds for all eight renditions.
const GOAL: f64 = 1.5;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let bytes = match arguments.next() {
        Some(name) => match fs::read(&name) {
            Ok(bytes) => bytes,
            Err(error) => {
                eprintln!("{name}: {error}");
                return ExitCode::from(2);
            }
        },
        None => photograph(),
    };
    let rounds = arguments.next().and_then(|said| said.parse().ok()).unwrap_or(7);
    let mut stages: BTreeMap<Stage, Vec<f64>> = BTreeMap::new();
    let mut whole = Vec::new();
    let mut sizes = BTreeMap::new();
    for _ in 0..rounds {
        let start = cpu_seconds();
        let mut last = start;
        let outcome = renditions_watched(
            &bytes,
            &Limits::default(),
            &mut |made| {
                sizes.insert((made.step, made.format == RenditionFormat::Jpeg), made.bytes.len());
            },
            &mut |stage| {
                let now = cpu_seconds();
                stages.entry(stage).or_default().push(now - last);
                last = now;
            },
        );
        if let Err(refusal) = outcome {
            eprintln!("refused: {refusal}");
            return ExitCode::from(2);
        }
        whole.push(cpu_seconds() - start);
    }
    report(stages, &sizes, median(whole), bytes.len(), rounds)
}

fn report(
    stages: BTreeMap<Stage, Vec<f64>>,
    sizes: &BTreeMap<(u32, bool), usize>,
    seconds: f64,
    bytes: usize,
    rounds: usize,
) -> ExitCode {
    println!("a file of {bytes} bytes, {rounds} rounds, median CPU milliseconds:");
    for (stage, times) in stages {
        let size = match stage {
            Stage::Webp(step) => sizes.get(&(step, false)),
            Stage::Jpeg(step) => sizes.get(&(step, true)),
            _ => None,
        };
        let size = size.map(|size| format!("{size:>9} bytes")).unwrap_or_default();
        println!("  {:<16} {:>7.1} {size}", format!("{stage:?}"), median(times) * 1000.0);
    }
    println!("figure photo.cpu_seconds_12mp {seconds:.3} s goal < {GOAL}");
    if seconds < GOAL { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(0.0)
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// 4000 x 3000: a sky, hills with grain and leaves, and the noise of a telephone's sensor.
fn photograph() -> Vec<u8> {
    const WIDTH: u32 = 4000;
    const HEIGHT: u32 = 3000;
    let mut state = 0x2545_F491_u32;
    let mut samples = Vec::with_capacity((WIDTH * HEIGHT * 3) as usize);
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            let noise = (state % 13) as f32 - 6.0;
            let [red, green, blue] = scene(x as f32 / WIDTH as f32, y as f32 / HEIGHT as f32);
            for channel in [red, green, blue] {
                samples.push((channel + noise).clamp(0.0, 255.0) as u8);
            }
        }
    }
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 88);
    // A picture of fixed size into memory cannot fail.
    encoder
        .encode(&samples, WIDTH as u16, HEIGHT as u16, jpeg_encoder::ColorType::Rgb)
        .expect("a JPEG in memory");
    bytes
}

fn scene(x: f32, y: f32) -> [f32; 3] {
    let hill = 0.45 + 0.08 * (x * 7.0).sin() + 0.03 * (x * 23.0 + 1.0).sin();
    if y < hill {
        let cloud = 25.0 * ((x * 9.0 + (y * 14.0).sin()).sin() * (y * 21.0).cos()).max(0.0);
        return [110.0 + y * 150.0 + cloud, 150.0 + y * 110.0 + cloud, 225.0 + cloud];
    }
    let depth = y - hill;
    let grain = (x * 900.0 + (y * 300.0).sin() * 3.0).sin() * (y * 700.0 + (x * 240.0).sin() * 4.0).cos();
    let leaves = (x * 140.0 + (y * 60.0).cos() * 2.0).sin() * (y * 170.0).sin();
    let light = 1.0 - depth * 0.6;
    let shade = light * (1.0 + 0.22 * grain + 0.3 * leaves);
    [95.0 * shade, 125.0 * shade, 52.0 * shade]
}
