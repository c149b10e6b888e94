//! How fast this machine is. A bound on a picture's processor time that is fair on a server would turn a large photograph
//! away on a family's small computer.

use std::hint::black_box;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// What [`known_work`] took on the machine that the bound was measured on (a core of a rented server, release build).
const MEASURED_THERE: Duration = Duration::from_micros(1_400);
/// No machine is given more than so many times the time: a Raspberry Pi 4 needs three to four times as long.
const MOST_TIMES_SLOWER: f64 = 4.0;

/// How many times slower than that one this machine is, from 1 to 4. Takes a few milliseconds. It goes by processor time,
/// so others who run beside it hardly count.
pub fn times_slower() -> f64 {
    let began = cpu_time();
    black_box(known_work());
    times(cpu_time().saturating_sub(began))
}

fn times(took: Duration) -> f64 {
    (took.as_secs_f64() / MEASURED_THERE.as_secs_f64()).clamp(1.0, MOST_TIMES_SLOWER)
}

/// Like a decoder: small sums, each of which waits for a look into a table that the last one chose.
fn known_work() -> u32 {
    let mut table = [0_u32; 4_096];
    let mut state = 1_u32;
    for entry in &mut table {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        *entry = state;
    }
    for _ in 0..black_box(800_000) {
        state = table[(state >> 20) as usize].wrapping_add(state.rotate_left(7)) ^ 0x5A5A;
    }
    state
}

fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_machine_gets_more_and_none_gets_less_or_very_much() {
        assert!((1.0..=MOST_TIMES_SLOWER).contains(&times_slower()));
        for (micros, wanted) in [(100, 1.0), (1_400, 1.0), (2_800, 2.0), (900_000, 4.0)] {
            assert!((times(Duration::from_micros(micros)) - wanted).abs() < 1e-9, "{micros}");
        }
    }
}
