//! Widening and narrowing. Widening waits until 09:00 after a night, unless she says "now"; narrowing is instant.

use jiff::{ToSpan, Zoned};
use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Tx};

use super::standing::Standing;
use super::store::{self, Widening};
use super::story::{Document, State, Story};
use crate::app::Shared;
use crate::ids::PersonId;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{Action, Audience};
use crate::people::who::roles::Keeper;
use crate::share::circles;
use crate::share::pen_names;
use crate::share::placements::cover::{self, CoverTrouble};
use crate::share::placements::{Placement, reach, store as placements_store};
use crate::site::page_cache;

/// When a widening takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At 09:00, after a night.
    AfterANight,
    /// At once.
    Now,
}

/// How she wants it to stand, and from when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Who may see it.
    pub standing: Standing,
    /// When that takes effect, as far as it is wider than before. What is narrower holds at once.
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

/// Shows a story as its words stand now. Where the wish is wider than before it is shown so at once or after the wait;
/// where it is narrower, that holds at once. An edition that is shown already is replaced at once. Tells whether
/// something waits.
pub async fn publish(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    placements: &[Placement],
    wish: &Wish,
) -> Result<bool, DbError> {
    if !story.lets(Some(keeper.person_id()), Action::Widen) {
        return Err(DbError::Broken("only its teller shows a story".into()));
    }
    // How it stands is asked once more inside the transaction: a second window may have taken it back a moment ago. What
    // is shown are the words she looked at.
    let there = &store::locked(tx, &story.id).await?.ok_or_else(|| DbError::Broken("it is gone".into()))?;
    let document = Document::of(&story.told, placements);
    let json = serde_json::to_string(&document).map_err(|error| DbError::Broken(error.to_string()))?;
    pen_names::keep(tx, &app.clock, keeper.person_id(), &document.pen_name).await?;
    let number = store::insert_edition(tx, &story.id, (&json, &document.language), app.clock.now()).await?;
    store::set_edition(tx, &story.id, number).await?;
    let before = standing(tx, there).await?;
    if there.state == State::Published {
        // The words that others see from now on are in no backup yet, and the ones before may have said too much.
        ledger::take_back(app, tx, Kind::Narrowed, &story.id).await?;
    }
    let at_once = if wish.when == When::Now { wish.standing.clone() } else { before.at_once(&wish.standing) };
    store::call_back(tx, &story.id).await?;
    let waits = at_once != wish.standing;
    if waits {
        wait(app, tx, keeper, story, &wish.standing).await?;
    }
    if at_once.audience > Audience::OnlyMe {
        show(app, tx, keeper.person_id(), there, &document, (&before, &at_once)).await?;
    }
    page_cache::narrow(app, tx).await?;
    Ok(waits)
}

/// How a story stands now.
pub async fn standing(tx: &mut Tx, story: &Story) -> Result<Standing, DbError> {
    let circles = circles::ids_of_story(tx, &story.id).await?;
    Ok(Standing { audience: story.reach(), listed: story.listed, circles })
}

async fn wait(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    standing: &Standing,
) -> Result<(), DbError> {
    let due = after_a_night(&crate::site::chrome::zoned(app, keeper.time_zone()));
    let widening = Widening {
        story_id: story.id.clone(),
        audience: standing.audience.word().to_owned(),
        listed: standing.listed,
        due,
        asked_by: keeper.person_id().to_string(),
    };
    store::wait(tx, &widening, app.clock.now()).await?;
    circles::wait_for_story(tx, &story.id, &standing.circles).await?;
    platform::jobs::enqueue(tx, &app.clock, super::jobs::WIDEN, &story.id, due).await?;
    Ok(())
}

/// Writes how a story stands from now on, with new addresses for its pictures.
async fn show(
    app: &Shared,
    tx: &mut Tx,
    by: &str,
    story: &Story,
    document: &Document,
    (before, now): (&Standing, &Standing),
) -> Result<(), DbError> {
    store::publish(tx, &story.id, now.audience, now.listed, app.clock.now()).await?;
    circles::share(tx, &story.id, &now.circles, app.clock.now()).await?;
    make_keys(tx, &story.id, document).await?;
    let change = match story.state {
        State::Published if now == before => "edited",
        State::Published if before.at_once(now) == *now => "narrowed",
        State::Published => "widened",
        State::Draft | State::Withdrawn => "published",
    };
    note(tx, &app.clock, by, &story.id, (change, now.audience)).await
}

/// Lets fewer people see a story that is shown, at once. What is not narrower than before changes nothing.
pub async fn narrow(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    wanted: &Standing,
) -> Result<(), DbError> {
    if !story.lets(Some(keeper.person_id()), Action::Narrow) {
        return Err(DbError::Broken("this person may not narrow the story".into()));
    }
    let before = standing(tx, story).await?;
    let now = before.at_once(wanted);
    if now.audience == Audience::OnlyMe {
        return withdraw(app, tx, keeper, story).await;
    }
    let Some(document) = shown_document(tx, story).await? else { return Ok(()) };
    if now != before {
        // What waits was wished before she took something back.
        store::call_back(tx, &story.id).await?;
        ledger::take_back(app, tx, Kind::Narrowed, &story.id).await?;
    }
    show(app, tx, keeper.person_id(), story, &document, (&before, &now)).await?;
    page_cache::narrow(app, tx).await
}

async fn shown_document(tx: &mut Tx, story: &Story) -> Result<Option<Document>, DbError> {
    let Some(number) = story.edition else { return Ok(None) };
    let Some(json) = store::edition_in(tx, &story.id, number).await? else { return Ok(None) };
    Document::read(&json).map(Some)
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
    tx: &mut Tx,
    clock: &Clock,
    by: &str,
    story_id: &str,
    (change, audience): (&str, Audience),
) -> Result<(), DbError> {
    let id = platform::id::new_id(clock);
    let new = store::Change { id: &id, story_id, by, change, audience };
    store::note_change(tx, &new, clock.now()).await
}

/// Takes a story back: on the very next request nothing of it answers, under no address given out before. What waits is
/// called back; where nobody saw it yet that leaves no trace.
pub async fn withdraw(app: &Shared, tx: &mut Tx, keeper: &Keeper, story: &Story) -> Result<(), DbError> {
    if !story.lets(Some(keeper.person_id()), Action::Narrow) {
        return Err(DbError::Broken("this person may not take the story back".into()));
    }
    store::call_back(tx, &story.id).await?;
    // The row says whether it is shown; what was read of it before may be old.
    if store::withdraw(tx, &story.id).await? == 0 {
        return Ok(());
    }
    let now = app.clock.now();
    close(tx, &story.id, now).await?;
    ledger::take_back(app, tx, Kind::Narrowed, &story.id).await?;
    note(tx, &app.clock, keeper.person_id(), &story.id, ("withdrawn", Audience::OnlyMe)).await?;
    page_cache::narrow(app, tx).await
}

async fn close(tx: &mut Tx, story_id: &str, now: Moment) -> Result<(), DbError> {
    placements_store::no_keys_of_story(tx, story_id).await?;
    circles::share(tx, story_id, &[], now).await
}

/// Takes a story back that a restored backup shows as it was before its teller changed who sees it or what they read.
/// It is hers alone until she shows it once more. For the ledger.
pub(crate) async fn withdraw_again(tx: &mut Tx, story_id: &str, now: Moment) -> Result<bool, DbError> {
    store::call_back(tx, story_id).await?;
    if store::withdraw(tx, story_id).await? == 0 {
        return Ok(false);
    }
    close(tx, story_id, now).await?;
    Ok(true)
}

/// Takes every story back, after a restore where nobody knows what was taken back before it; says how many.
pub(crate) async fn close_all(db: &Db, now: Moment) -> Result<u64, DbError> {
    let mut closed = 0;
    for (story_id,) in store::all_published(db).await? {
        let mut tx = db.begin().await?;
        closed += u64::from(withdraw_again(&mut tx, &story_id, now).await?);
        tx.commit().await?;
    }
    Ok(closed)
}

/// Takes back everything that somebody shows or is about to show: she leaves. A seal that she had put on something for
/// the time after her is lifted: she is here.
pub(crate) async fn withdraw_all(tx: &mut Tx, clock: &Clock, teller_id: &PersonId) -> Result<(), DbError> {
    store::unseal_all(tx, teller_id).await?;
    for (id,) in store::ids_of_teller(tx, teller_id).await? {
        if withdraw_again(tx, &id, clock.now()).await? {
            note(tx, clock, teller_id, &id, ("withdrawn", Audience::OnlyMe)).await?;
        }
    }
    Ok(())
}

/// As `withdraw`, in a transaction of its own, also on a full disk.
pub async fn withdraw_now(app: &Shared, keeper: &Keeper, story: &Story) -> Result<(), DbError> {
    let withdrawn = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        withdraw(app, &mut tx, keeper, story).await?;
        tx.commit().await
    });
    withdrawn.await
}

/// Calls a waiting widening back, without trace.
pub async fn call_back(tx: &mut Tx, story: &Story) -> Result<(), DbError> {
    store::call_back(tx, &story.id).await?;
    Ok(())
}

/// Does a widening whose wait is over. Doing it twice does nothing the second time.
pub async fn widen_due(app: &Shared, widening: &Widening) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    let Some(story) = store::locked(&mut tx, &widening.story_id).await? else { return Ok(()) };
    let circles = circles::ids_waiting(&mut tx, &story.id).await?;
    // The row is the permission: if it was called back a moment ago, it is not there.
    if store::take_due(&mut tx, &story.id, app.clock.now()).await? == 0 {
        return Ok(());
    }
    let Some(document) = shown_document(&mut tx, &story).await? else { return Ok(()) };
    let now = Standing { audience: Audience::read(&widening.audience), listed: widening.listed, circles };
    let before = standing(&mut tx, &story).await?;
    show(app, &mut tx, &widening.asked_by, &story, &document, (&before, &now)).await?;
    page_cache::narrow(app, &mut tx).await?;
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
