//! Widening and narrowing. Widening waits until 09:00 after a night, unless she says "now"; narrowing is instant.

use jiff::{ToSpan, Zoned};
use platform::clock::Moment;
use platform::db::{DbError, Tx};

use super::store::{self, Widening};
use super::story::{Document, State, Story};
use crate::app::Shared;
use crate::people::audience::{Action, Audience};
use crate::people::roles::Keeper;
use crate::share::pen_names;
use crate::share::placements::cover::{self, CoverTrouble};
use crate::share::placements::{Placement, reach, store as placements_store};

/// When a widening takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At 09:00, after a night.
    AfterANight,
    /// At once.
    Now,
}

/// Whom to show it to. Circles and members come with their own issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The audience.
    pub audience: Audience,
    /// Whether it may stand in the place's lists.
    pub listed: bool,
    /// When.
    pub when: When,
}

/// What stands in the way: the slot of a picture, and what is wrong with the sentence on its cover.
pub fn cover_troubles(placements: &[Placement]) -> Vec<(String, CoverTrouble)> {
    let covered = placements.iter().filter(|placement| placement.covered);
    covered
        .filter_map(|placement| Some((placement.slot.clone(), cover::check(&placement.cover).err()?)))
        .collect()
}

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

/// Shows a story as it stands now, at once or after the wait. An edition that is shown already is replaced at once.
///
/// # Errors
/// Whatever the database says.
pub async fn publish(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    placements: &[Placement],
    wish: Wish,
) -> Result<(), DbError> {
    if !story.lets(Some(keeper.person_id()), Action::Widen) {
        return Err(DbError::Broken("only its teller shows a story".into()));
    }
    let now = app.clock.now();
    let document = Document::of(&story.told, placements);
    let json = serde_json::to_string(&document).map_err(|error| DbError::Broken(error.to_string()))?;
    pen_names::keep(tx, &app.clock, keeper.person_id(), &document.pen_name).await?;
    let number = store::insert_edition(tx, &story.id, &json, now).await?;
    store::set_edition(tx, &story.id, number).await?;
    let shown = story.state == State::Published;
    if shown {
        make_keys(tx, &story.id, &document).await?;
        note(app, tx, keeper.person_id(), story, "edited", story.audience).await?;
    }
    let wider = wish.audience > story.reach() || (wish.listed && !story.listed);
    if wider && wish.when == When::AfterANight {
        let due = after_a_night(&crate::site::chrome::zoned(app, keeper.time_zone()));
        let widening = Widening {
            story_id: story.id.clone(),
            audience: wish.audience.word().to_owned(),
            listed: wish.listed,
            due,
            asked_by: keeper.person_id().to_owned(),
        };
        store::wait(tx, &widening, now).await?;
        platform::jobs::enqueue(tx, &app.clock, super::jobs::WIDEN, &story.id, due).await?;
    } else {
        store::call_back(tx, &story.id).await?;
        show(app, tx, keeper.person_id(), story, &document, wish).await?;
    }
    forget_after_commit(app, tx);
    Ok(())
}

async fn show(
    app: &Shared,
    tx: &mut Tx,
    by: &str,
    story: &Story,
    document: &Document,
    wish: Wish,
) -> Result<(), DbError> {
    store::publish(tx, &story.id, wish.audience, wish.listed, app.clock.now()).await?;
    make_keys(tx, &story.id, document).await?;
    note(
        app,
        tx,
        by,
        story,
        if story.state == State::Published { "widened" } else { "published" },
        wish.audience,
    )
    .await
}

/// New addresses for every picture that may go to anybody; the ones given out before answer no more.
async fn make_keys(tx: &mut Tx, story_id: &str, document: &Document) -> Result<(), DbError> {
    placements_store::no_keys_of_story(tx, story_id).await?;
    for picture in &document.pictures {
        reach::make_key(tx, story_id, &picture.slot, &picture.keepsake_id).await?;
    }
    Ok(())
}

async fn note(
    app: &Shared,
    tx: &mut Tx,
    by: &str,
    story: &Story,
    change: &str,
    audience: Audience,
) -> Result<(), DbError> {
    let id = platform::id::new_id(&app.clock);
    let new = store::Change { id: &id, story_id: &story.id, by, change, audience };
    store::note_change(tx, &new, app.clock.now()).await
}

fn forget_after_commit(app: &Shared, tx: &mut Tx) {
    let app = Shared::clone(app);
    tx.after_commit(move || app.rendered.forget_all());
}

/// Takes a story back: on the very next request nothing of it answers, under no address given out before.
///
/// # Errors
/// Whatever the database says.
pub async fn withdraw(app: &Shared, tx: &mut Tx, keeper: &Keeper, story: &Story) -> Result<(), DbError> {
    if !story.lets(Some(keeper.person_id()), Action::Narrow) {
        return Err(DbError::Broken("this person may not take the story back".into()));
    }
    store::call_back(tx, &story.id).await?;
    store::withdraw(tx, &story.id).await?;
    placements_store::no_keys_of_story(tx, &story.id).await?;
    note(app, tx, keeper.person_id(), story, "withdrawn", Audience::OnlyMe).await?;
    forget_after_commit(app, tx);
    Ok(())
}

/// As `withdraw`, in a transaction of its own, also on a full disk.
///
/// # Errors
/// Whatever the database says.
pub async fn withdraw_now(app: &Shared, keeper: &Keeper, story: &Story) -> Result<(), DbError> {
    let withdrawn = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        withdraw(app, &mut tx, keeper, story).await?;
        tx.commit().await
    });
    withdrawn.await
}

/// Calls a waiting widening back, without trace.
///
/// # Errors
/// Whatever the database says.
pub async fn call_back(tx: &mut Tx, story: &Story) -> Result<(), DbError> {
    store::call_back(tx, &story.id).await?;
    Ok(())
}

/// Does a widening whose wait is over. Doing it twice does nothing the second time.
///
/// # Errors
/// Whatever the database says.
pub async fn widen_due(app: &Shared, widening: &Widening) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    let Some(story) = store::locked(&mut tx, &widening.story_id).await? else { return Ok(()) };
    // The row is the permission: if it was called back a moment ago, it is not there.
    if store::take_due(&mut tx, &story.id, app.clock.now()).await? == 0 {
        return Ok(());
    }
    let Some(number) = story.edition else { return Ok(()) };
    let Some(json) = store::edition_in(&mut tx, &story.id, number).await? else { return Ok(()) };
    let document = Document::read(&json)?;
    let wish =
        Wish { audience: Audience::read(&widening.audience), listed: widening.listed, when: When::Now };
    show(app, &mut tx, &widening.asked_by, &story, &document, wish).await?;
    forget_after_commit(app, &mut tx);
    tx.commit().await
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
