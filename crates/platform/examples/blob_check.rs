//! How fast originals are checked: read from disk, opened chunk by chunk and hashed, on one core's share. Prints megabytes
//! for each second of CPU time and of the clock, and ends with a `figure` line.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use platform::blobs::Blobs;
use platform::secret::PlaceKey;

/// As large as a photograph of 12 megapixels, and enough of them.
const BYTES: usize = 3_000_000;
const COUNT: usize = 100;
const ROUNDS: usize = 5;
/// Megabytes a second.
const GOAL: f64 = 200.0;

#[tokio::main]
async fn main() -> ExitCode {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let blobs = Blobs::folder(folder.path().join("blobs"), &PlaceKey::from_bytes([7; 32])).expect("a store");
    let mut keys = Vec::new();
    for number in 0..COUNT {
        let bytes: Vec<u8> = (0..BYTES).map(|at| (at * 31 + number) as u8).collect();
        keys.push(blobs.put(&bytes).await.expect("kept").key);
    }
    let megabytes = (BYTES * COUNT) as f64 / 1e6;
    let mut rates = Vec::new();
    for _ in 0..ROUNDS {
        let (began, cpu) = (Instant::now(), cpu_time());
        for key in &keys {
            blobs.check(key).await.expect("whole");
        }
        let (clock, cpu) = (began.elapsed(), cpu_time() - cpu);
        println!(
            "{megabytes:.0} MB: {:.0} MB for a second of CPU time, {:.0} MB for one of the clock",
            megabytes / cpu.as_secs_f64(),
            megabytes / clock.as_secs_f64()
        );
        rates.push(megabytes / cpu.as_secs_f64());
    }
    rates.sort_by(f64::total_cmp);
    let median = rates[ROUNDS / 2];
    println!("figure check.megabytes_a_cpu_second {median:.0} MB/s goal >= {GOAL:.0}");
    if median >= GOAL { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// User and system time of this process.
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}
