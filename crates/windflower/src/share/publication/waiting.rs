//! A widening that waits: until 09:00 after a night, so that she can sleep on it. Until then she calls it back without
//! trace.

use jiff::{ToSpan, Zoned};
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::store;
use super::widening::{WIDEN, Widening};
use crate::app::Shared;
use crate::ids::StoryId;
use crate::people::who::roles::Keeper;
use crate::share::circles;
use crate::share::editions::{Story, Visibility};
use crate::site::chrome;

/// The first 09:00 that leaves at least six hours to sleep on it.
fn after_a_night(now: &Zoned) -> Moment {
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

/// Lets it be seen so after a night.
pub(super) async fn wait(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    visibility: &Visibility,
) -> Result<(), DbError> {
    let due = after_a_night(&chrome::zoned(app, keeper.time_zone()));
    let widening = Widening {
        story_id: story.id.clone(),
        audience: visibility.audience,
        listed: visibility.listed,
        due,
        asked_by: keeper.person_id().clone(),
    };
    store::wait(tx, &widening, app.clock.now()).await?;
    circles::wait_for_story(tx, &story.id, &visibility.circles).await?;
    platform::jobs::enqueue(tx, &app.clock, WIDEN, &story.id, due).await?;
    Ok(())
}

/// The widening of this story that waits, if one does.
pub async fn of_story(q: impl Query, story_id: &StoryId) -> Result<Option<Widening>, DbError> {
    store::waiting(q, story_id).await
}

/// Calls a waiting widening back, without trace.
pub async fn call_back(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    store::call_back(tx, story_id).await
}

/// Every widening whose wait is over.
pub(super) async fn all_due(q: impl Query, now: Moment) -> Result<Vec<Widening>, DbError> {
    store::all_due(q, now).await
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
