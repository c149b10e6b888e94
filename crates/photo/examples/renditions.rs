//! All renditions of one picture, as the worker makes them: `renditions FILE FOLDER [TIMES]`, for `script/bench photo`.
//! Prints how many CPU seconds went into the JPEGs, so that those who make only WebP can be compared.

use photo::{Limits, Stage, renditions_watched};
use rustix::time::{ClockId, clock_gettime};
use std::path::PathBuf;

type Trouble = Box<dyn std::error::Error>;

fn main() -> Result<(), Trouble> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("renditions FILE FOLDER [TIMES]".into());
    };
    let folder = PathBuf::from(folder);
    let mut jpeg = 0.0;
    for _ in 0..arguments.next().map_or(Ok(1), |said| said.parse())? {
        jpeg += make(&std::fs::read(&file)?, &folder)?;
    }
    println!("{jpeg:.6}");
    Ok(())
}

fn make(bytes: &[u8], folder: &std::path::Path) -> Result<f64, Trouble> {
    let (mut jpeg, mut last) = (0.0, cpu_seconds());
    let mut written = Ok(());
    renditions_watched(
        bytes,
        &Limits::default(),
        &mut |made| {
            let name = folder.join(format!("{}.{}", made.step, made.format.extension()));
            if let Err(error) = std::fs::write(name, &made.bytes) {
                written = Err(error);
            }
        },
        &mut |stage| {
            let now = cpu_seconds();
            if matches!(stage, Stage::Jpeg(_)) {
                jpeg += now - last;
            }
            last = now;
        },
    )?;
    written?;
    Ok(jpeg)
}

fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
