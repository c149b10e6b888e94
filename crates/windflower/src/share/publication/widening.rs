//! A widening that waits: until 09:00 after a night, so that she can sleep on it.

use jiff::{ToSpan, Zoned};
use platform::clock::Moment;

use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::Audience;

/// Payload: the story's id. May run twice.
pub const WIDEN: &str = "widen";

/// A widening that waits.
#[derive(Clone, Debug)]
pub struct Widening {
    /// Which story.
    pub story_id: StoryId,
    /// For whom it will be.
    pub audience: Audience,
    /// Whether it will stand in lists.
    pub listed: bool,
    /// When.
    pub due: Moment,
    /// Who asked for it.
    pub asked_by: PersonId,
}

platform::row!(Widening { story_id, audience, listed, due, asked_by });

/// The first 09:00 that leaves at least six hours to sleep on it.
pub fn after_a_night(now: &Zoned) -> Moment {
    let earliest = now.saturating_add(6.hours());
    let mut nine = earliest
        .with()
        .hour(9)
        .minute(0)
        .second(0)
        .subsec_nanosecond(0)
        .build()
        .unwrap_or_else(|_| earliest.clone());
    if nine < earliest {
        nine = nine.saturating_add(1.day());
    }
    Moment(nine.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    fn wait_from(day: i8, hour: i8, minute: i8) -> String {
        let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
        let now = datetime(2026, 11, day, hour, minute, 0, 0).to_zoned(zone.clone()).unwrap();
        let due = jiff::Timestamp::from_millisecond(after_a_night(&now).millis()).unwrap();
        due.to_zoned(zone).strftime("%d %H:%M").to_string()
    }

    #[test]
    fn widening_waits_until_nine_after_a_night() {
        assert_eq!(wait_from(22, 22, 0), "23 09:00");
        assert_eq!(wait_from(22, 10, 0), "23 09:00");
        assert_eq!(wait_from(23, 2, 14), "23 09:00");
        assert_eq!(wait_from(23, 4, 0), "24 09:00");
        assert_eq!(wait_from(23, 9, 0), "24 09:00");
    }
}
