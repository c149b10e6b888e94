//! The time of a place that does not believe every clock. A clock that jumps is not followed: time goes on as the machine
//! has counted it since it started, until a steward says that the clock is right, or it has run steadily for some days, or
//! true time has come to where the clock stands. So a wrong clock is nothing that anybody has to look for.
//!
//! Where a clock is followed after it had jumped, what fell due in between waits for as long as it had still to wait: for
//! whoever put something away, those days have not been.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Moment;

#[cfg(test)]
mod tests;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// So far a clock may be set, or go wrong in a day, without being asked about.
const TOLERANCE: i64 = 10 * MINUTE;
/// So long a machine may have been off without being asked about: a night.
const OFF: i64 = 12 * HOUR;
/// A clock that has run steadily for so long is followed although nobody said anything. Nothing is lost by it, because of
/// what is held; and a place that nobody looks after is not stuck for ever.
const STEADY: i64 = 3 * DAY;
/// Nothing waits for longer than this, so nothing is held for longer.
const LONGEST_HELD: i64 = 100 * DAY;

/// What is written down beside the data, so that the next start knows what time it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// What time it was; 0 if nobody has written anything down yet.
    pub at: Moment,
    /// Since which start of the machine `running` is counted; empty where nobody knows.
    pub boot: String,
    /// How many milliseconds the machine had been running.
    pub running: i64,
    /// For how many milliseconds a clock had been doubted that ran steadily.
    pub doubted: i64,
    /// From here to `gap_to` the clock jumped when it was last followed.
    pub gap_from: Moment,
    /// See `gap_from`; 0 for no jump.
    pub gap_to: Moment,
    /// How often a clock was followed that had jumped.
    pub said: i64,
}

/// What the clock of the machine says, where it is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What time it is as far as the place knows.
    pub place: Moment,
    /// What the clock of the machine says.
    pub machine: Moment,
}

/// The time of a place. Clones are the same.
#[derive(Clone, Debug)]
pub struct Careful(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    hands: Hands,
    state: Mutex<State>,
}

/// Where the two clocks of the machine are read.
#[derive(Debug)]
enum Hands {
    Machine { boot: String },
    Turned(Mutex<Turned>),
}

/// The clocks of a machine that stands only in a test.
#[derive(Clone, Debug)]
struct Turned {
    machine: i64,
    running: i64,
    boot: String,
}

#[derive(Debug, Default)]
struct State {
    /// Whether what was written down has been read.
    begun: bool,
    /// The time of the place was this,
    place: i64,
    /// when the machine had been running for so long.
    running: i64,
    /// Whether the clock of the machine is not believed, and how far off it was when that was last looked at.
    doubt: Option<i64>,
    doubted: i64,
    /// Up to when `doubted` is counted, in the running time of the machine.
    counted: i64,
    gap: Gap,
    said: i64,
}

/// A jump that was followed.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    from: i64,
    to: i64,
}

impl Gap {
    /// Up to when what was due before the jump is due by now, while something of it is still held.
    fn reached(self, now: i64) -> Option<i64> {
        let since = now - self.to;
        let held = (self.to - self.from).min(LONGEST_HELD);
        (self.to > 0 && (0..held).contains(&since)).then(|| self.from + since)
    }
}

/// What both clocks of the machine said at one moment.
#[derive(Clone, Copy)]
struct Reading {
    machine: i64,
    running: i64,
}

impl State {
    fn expected(&self, read: Reading) -> i64 {
        self.place.saturating_add((read.running - self.running).max(0))
    }

    /// What time it is, and whether the clock of the machine came to be doubted just now.
    fn look(&mut self, read: Reading) -> (i64, bool) {
        if !self.begun {
            return (read.machine, false);
        }
        let expected = self.expected(read);
        let off = read.machine.saturating_sub(expected);
        if off.saturating_abs() <= TOLERANCE {
            self.doubt = None;
            return (read.machine, false);
        }
        let is_new = self.doubt.is_none();
        if is_new {
            self.doubt = Some(off);
            self.counted = read.running;
        }
        (expected, is_new)
    }

    fn anchor(&mut self, place: i64, running: i64) {
        (self.place, self.running, self.counted) = (place, running, running);
    }

    fn follow(&mut self, read: Reading) {
        let now = self.expected(read);
        let from = self.gap.reached(now).unwrap_or(now);
        let jumps_forward = read.machine > now + TOLERANCE;
        self.gap = if jumps_forward { Gap { from, to: read.machine } } else { Gap::default() };
        self.anchor(read.machine, read.running);
        (self.doubt, self.doubted) = (None, 0);
        self.said += 1;
    }

    /// Counts for how long a doubted clock has run steadily.
    fn count(&mut self, read: Reading) {
        let off = read.machine.saturating_sub(self.expected(read));
        match &mut self.doubt {
            None => {
                self.doubted = 0;
                // Once a day, so that a clock that goes too fast is not followed step by step.
                if read.running - self.running >= DAY {
                    self.anchor(read.machine, read.running);
                }
            }
            Some(before) if off.saturating_sub(*before).saturating_abs() > TOLERANCE => {
                (*before, self.doubted) = (off, 0);
            }
            Some(_) => self.doubted += (read.running - self.counted).max(0),
        }
        self.counted = read.running;
    }
}

impl Careful {
    pub(super) fn of_machine() -> Careful {
        Careful::with(Hands::Machine { boot: this_boot() })
    }

    pub(super) fn turned(machine: Moment) -> Careful {
        let turned = Turned { machine: machine.0, running: HOUR, boot: "first".to_owned() };
        Careful::with(Hands::Turned(Mutex::new(turned)))
    }

    fn with(hands: Hands) -> Careful {
        Careful(Arc::new(Inner { hands, state: Mutex::default() }))
    }

    /// Begins with what was written down; until then the clock of the machine is taken as it is.
    pub fn begin(&self, seen: &Seen) {
        let (read, is_same_boot) = (self.read(), self.is_same_boot(seen));
        let mut state = self.state();
        state.begun = true;
        state.gap = Gap { from: seen.gap_from.0, to: seen.gap_to.0 };
        (state.said, state.doubted, state.doubt) = (seen.said, seen.doubted, None);
        if seen.at == Moment(0) {
            state.anchor(read.machine, read.running);
        } else if is_same_boot {
            // The machine has counted how long ago that was.
            state.anchor(seen.at.0, seen.running);
            state.counted = read.running;
        } else {
            state.anchor(seen.at.0, read.running);
            let was_off = read.machine - seen.at.0;
            if (-TOLERANCE..=OFF).contains(&was_off) {
                state.anchor(read.machine, read.running);
            } else if was_off > OFF && self.is_synchronised() {
                state.follow(read);
            }
        }
        // Nobody else has to be told of what only this start has seen.
        state.said = seen.said;
        drop(state);
        self.now();
    }

    /// What to write down. Called every few seconds: it also counts for how long a clock has run steadily.
    pub fn keep(&self) -> Seen {
        let (read, boot) = (self.read(), self.boot());
        let mut state = self.state();
        state.look(read);
        state.count(read);
        if state.doubted >= STEADY {
            tracing::warn!("the clock of this machine has run steadily for days: it is believed again");
            state.follow(read);
        }
        let (at, _) = state.look(read);
        Seen {
            at: Moment(at),
            boot,
            running: read.running,
            doubted: state.doubted,
            gap_from: Moment(state.gap.from),
            gap_to: Moment(state.gap.to),
            said: state.said,
        }
    }

    /// A steward says that the clock of the machine is right: it is followed from now on.
    pub fn believe(&self) -> Seen {
        let read = self.read();
        self.state().follow(read);
        self.keep()
    }

    /// What the clock of the machine says, where it is not believed.
    pub fn doubt(&self) -> Option<Doubt> {
        let place = self.now();
        let is_doubted = self.state().doubt.is_some();
        is_doubted.then(|| Doubt { place, machine: self.machine() })
    }

    /// How often a clock was followed that had jumped, in any program of the place.
    pub fn said(&self) -> i64 {
        self.state().said
    }

    pub(super) fn has_begun(&self) -> bool {
        self.state().begun
    }

    pub(super) fn now(&self) -> Moment {
        let read = self.read();
        let (now, is_new) = self.state().look(read);
        if is_new {
            tracing::error!(
                "the clock of this machine jumped by {} minutes and is not believed. Nothing is erased, shown or ended by \
                 it. If it is right now, say so on the page of the place or with “windflower clock-is-right”",
                (read.machine - now) / MINUTE
            );
        }
        Moment(now)
    }

    pub(super) fn machine(&self) -> Moment {
        Moment(self.read().machine)
    }

    /// Up to when what fell due before a jump is due by now.
    pub(super) fn reached(&self) -> Option<(Moment, Moment)> {
        let now = self.now().0;
        let gap = self.state().gap;
        gap.reached(now).map(|reached| (Moment(reached), Moment(gap.to)))
    }

    pub(super) fn turn(&self, machine_millis: i64, running_millis: i64, reboots: bool) {
        let Hands::Turned(turned) = &self.0.hands else { return };
        let mut turned = turned.lock().unwrap_or_else(PoisonError::into_inner);
        turned.machine += machine_millis;
        turned.running += running_millis;
        if reboots {
            turned.running = MINUTE;
            turned.boot.push('!');
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self) -> Reading {
        match &self.0.hands {
            Hands::Machine { .. } => Reading { machine: super::machine_millis(), running: running_millis() },
            Hands::Turned(turned) => {
                let turned = turned.lock().unwrap_or_else(PoisonError::into_inner);
                Reading { machine: turned.machine, running: turned.running }
            }
        }
    }

    fn boot(&self) -> String {
        match &self.0.hands {
            Hands::Machine { boot } => boot.clone(),
            Hands::Turned(turned) => turned.lock().unwrap_or_else(PoisonError::into_inner).boot.clone(),
        }
    }

    fn is_same_boot(&self, seen: &Seen) -> bool {
        !seen.boot.is_empty() && seen.boot == self.boot() && self.read().running >= seen.running
    }

    /// Whether the system says that it has set its clock by others. Asked only where the machine was off, and nothing
    /// else is known.
    fn is_synchronised(&self) -> bool {
        match &self.0.hands {
            Hands::Machine { .. } => std::path::Path::new("/run/systemd/timesync/synchronized").exists(),
            Hands::Turned(_) => false,
        }
    }
}

/// Which start of the machine this is; empty where nobody says.
fn this_boot() -> String {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    boot.trim().to_owned()
}

/// For how long the machine has been running, asleep or awake. Nobody can set it.
fn running_millis() -> i64 {
    let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    since.tv_sec.saturating_mul(1_000) + since.tv_nsec / 1_000_000
}
