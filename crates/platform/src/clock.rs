//! The one place that asks the machine for the time. Everybody else is handed a `Clock`, so that tests can set it.
//! It does not know about calendars, time zones or how a date is written for people.

mod careful;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

pub use careful::{Careful, Doubt, Seen};

/// Where the time comes from: the machine, or a hand that a test turns.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that stands still at these milliseconds (UTC since 1970) until somebody sets them.
    Fixed(Arc<AtomicI64>),
    /// The machine's clock for as long as it does not jump: the time of a place.
    Careful(Careful),
}

impl Clock {
    /// A clock that stands still at the given moment.
    pub fn fixed(at: Moment) -> Clock {
        Clock::Fixed(Arc::new(AtomicI64::new(at.0)))
    }

    /// The time of a place on this machine.
    pub fn careful() -> Clock {
        Clock::Careful(Careful::of_machine())
    }

    /// The time of a place on a machine whose clocks are turned by [`Clock::turn`].
    pub fn turned(machine: Moment) -> Clock {
        Clock::Careful(Careful::turned(machine))
    }

    /// The present moment. A machine whose clock stands before 1970 reads as 1970.
    pub fn now(&self) -> Moment {
        match self {
            Clock::System => Moment(machine_millis()),
            Clock::Fixed(hand) => Moment(hand.load(Ordering::SeqCst)),
            Clock::Careful(careful) => careful.now(),
        }
    }

    /// What the clock of the machine says, believed or not: for what others compare with their own clocks.
    pub fn machine(&self) -> Moment {
        match self {
            Clock::Careful(careful) => careful.machine(),
            other => other.now(),
        }
    }

    /// Whether the time is beyond doubt, so that what cannot be undone may follow from how old a file is.
    pub fn is_sure(&self) -> bool {
        match self {
            Clock::Careful(careful) => careful.has_begun() && careful.doubt().is_none(),
            Clock::System | Clock::Fixed(_) => true,
        }
    }

    /// Whether something that was due at this moment has to wait all the same: the moment lies in a time over which the
    /// clock jumped.
    pub fn holds(&self, due: Moment) -> bool {
        let reached = match self {
            Clock::Careful(careful) => careful.reached(),
            Clock::System | Clock::Fixed(_) => None,
        };
        reached.is_some_and(|(reached, to)| reached < due && due <= to)
    }

    /// The time in which a jump does not count: for what lapses, and may lapse later.
    pub fn counted(&self) -> Moment {
        match self {
            Clock::Careful(careful) => {
                careful.reached().map_or_else(|| careful.now(), |(reached, _)| reached)
            }
            other => other.now(),
        }
    }

    /// Turns the clocks of a machine that stands only in a test: the one that can be set, and the one that counts since
    /// the machine was started, which it may be anew.
    pub fn turn(&self, set_by_seconds: i64, passed_seconds: i64, reboots: bool) {
        if let Clock::Careful(careful) = self {
            careful.turn((set_by_seconds + passed_seconds) * 1_000, passed_seconds * 1_000, reboots);
        }
    }

    /// Sets a fixed clock; the machine's clock is left alone.
    pub fn set(&self, to: Moment) {
        if let Clock::Fixed(hand) = self {
            hand.store(to.0, Ordering::SeqCst);
        }
    }

    /// Moves a fixed clock forward by this many seconds, or lets them pass on a machine that stands only in a test; the
    /// machine's clock is left alone.
    pub fn advance_seconds(&self, seconds: i64) {
        match self {
            Clock::Careful(_) => self.turn(0, seconds, false),
            Clock::System | Clock::Fixed(_) => self.set(self.now().plus_seconds(seconds)),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
fn machine_millis() -> i64 {
    let since_1970 = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX)
}

/// A moment in time: whole milliseconds UTC since 1970-01-01. Arithmetic stops at the ends instead of wrapping.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// Milliseconds UTC since 1970-01-01.
    pub fn millis(self) -> i64 {
        self.0
    }

    /// This many milliseconds later (negative: earlier).
    pub fn plus_millis(self, millis: i64) -> Moment {
        Moment(self.0.saturating_add(millis))
    }

    /// This many seconds later (negative: earlier).
    pub fn plus_seconds(self, seconds: i64) -> Moment {
        self.plus_millis(seconds.saturating_mul(1_000))
    }

    /// This many minutes later (negative: earlier).
    pub fn plus_minutes(self, minutes: i64) -> Moment {
        self.plus_millis(minutes.saturating_mul(60_000))
    }

    /// This many hours later (negative: earlier).
    pub fn plus_hours(self, hours: i64) -> Moment {
        self.plus_millis(hours.saturating_mul(3_600_000))
    }

    /// This many days of 24 hours later (negative: earlier).
    pub fn plus_days(self, days: i64) -> Moment {
        self.plus_millis(days.saturating_mul(86_400_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_stands_still_until_it_is_set() {
        let clock = Clock::fixed(Moment(1_000));
        let same = clock.clone();
        assert_eq!(clock.now(), Moment(1_000));
        same.advance_seconds(2);
        assert_eq!(clock.now(), Moment(3_000));
    }

    #[test]
    fn the_machines_clock_goes_forward_and_cannot_be_set() {
        let before = Clock::System.now();
        Clock::System.set(Moment(0));
        assert!(Clock::System.now() >= before && before > Moment(1_577_836_800_000));
    }

    #[test]
    fn moments_stop_at_the_end_of_time_instead_of_wrapping() {
        assert_eq!(Moment(i64::MAX).plus_days(1), Moment(i64::MAX));
        assert_eq!(Moment(0).plus_days(i64::MIN), Moment(i64::MIN));
        assert_eq!(Moment(0).plus_hours(1), Moment(0).plus_minutes(60));
    }
}
