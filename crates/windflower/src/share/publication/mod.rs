//! Widening and narrowing. Widening waits until 09:00 after a night, unless she says "now"; narrowing is instant.

mod handing_in;
pub mod jobs;
pub mod linkability;
pub mod merging;
pub mod standing;
mod store;
pub mod web;
pub mod widening;

use platform::clock::{Clock, Moment};
use platform::db::{Db, DbError, Query, Tx};
use story::Document;

pub use self::handing_in::{Answer, accept, hand_in, is_name_of_another};
use self::widening::{WIDEN, Widening, after_a_night};
use crate::app::Shared;
use crate::ids::{PersonId, StoryId};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::people::who::roles::{Keeper, Moderator};
use crate::share::circles;
use crate::share::editions::{self, Story, Visibility};
use crate::share::leads;
use crate::share::listing;
use crate::share::pen_names;
use crate::share::placements::{self, Placement};
use crate::share::remarks;
use crate::share::submission;
use crate::site::chrome;
use crate::site::page_cache;
use crate::trouble::Trouble;

/// When a widening takes effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At 09:00, after a night.
    AfterANight,
    /// At once.
    Now,
}

/// How she wants it to be seen, and from when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Who may see it.
    pub visibility: Visibility,
    /// When that takes effect, as far as it is wider than before. What is narrower holds at once.
    pub when: When,
}

platform::row_enum! {
    /// What changed, for the record.
    enum Change {
        Published = "published",
        Edited = "edited",
        Widened = "widened",
        Narrowed = "narrowed",
        Withdrawn = "withdrawn",
    }
}

/// One change of who may see a story.
struct Noted<'a> {
    id: &'a str,
    story_id: &'a StoryId,
    by: &'a PersonId,
    change: Change,
    audience: Audience,
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
) -> Result<bool, Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Widen) {
        return Err(Trouble::Refused);
    }
    // Who sees it is asked once more inside the transaction: a second window may have taken it back a moment ago. What
    // is shown are the words she looked at.
    let there = &editions::lock(tx, &story.id).await?.ok_or(Trouble::Refused)?;
    if remarks::hold_back(&mut *tx, &story.id).await? {
        return Err(Trouble::Refused);
    }
    let document = placements::document(&story.told, placements);
    pen_names::keep(tx, &app.clock, keeper.person_id(), &document.pen_name).await?;
    editions::add(tx, &story.id, &document, app.clock.now()).await?;
    put_out(app, tx, keeper, (there, &document), wish).await
}

/// Lets this edition be seen, at once or after the wait.
async fn put_out(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    (there, document): (&Story, &Document),
    wish: &Wish,
) -> Result<bool, Trouble> {
    let before = visibility(&mut *tx, there).await?;
    if there.is_published() {
        // The words that others see from now on are in no backup yet, and the ones before may have said too much.
        ledger::take_back(app, tx, Kind::Narrowed, &there.id).await?;
    }
    let wanted = &wish.visibility;
    let at_once = if wish.when == When::Now { wanted.clone() } else { before.at_once(wanted) };
    call_back(tx, &there.id).await?;
    let waits = at_once != *wanted;
    if waits {
        wait(app, tx, keeper, there, wanted).await?;
    }
    if at_once.audience > Audience::OnlyMe {
        show(app, tx, keeper.person_id(), (there, document), (&before, &at_once)).await?;
    }
    page_cache::narrow_story(app, tx, &there.id).await?;
    Ok(waits)
}

/// Lets it be seen so after a night.
async fn wait(
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

/// What of this story waits to be seen, if anything does.
pub async fn waiting(q: impl Query, story_id: &StoryId) -> Result<Option<Widening>, DbError> {
    store::waiting(q, story_id).await
}

/// Calls back what waits, for a night to pass or to be read, without trace.
pub async fn call_back(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    submission::call_back(tx, story_id).await?;
    store::call_back(tx, story_id).await
}

/// Who can see a story now.
pub async fn visibility(q: impl Query, story: &Story) -> Result<Visibility, DbError> {
    let circles = circles::ids_of_story(q, &story.id).await?;
    Ok(Visibility { audience: story.reach(), listed: story.listed, circles })
}

/// Writes who sees a story from now on, with new addresses for its pictures. Where its teller takes her leave nobody does.
async fn show(
    app: &Shared,
    tx: &mut Tx,
    by: &PersonId,
    (story, document): (&Story, &Document),
    (before, now): (&Visibility, &Visibility),
) -> Result<(), DbError> {
    if !store::publish(tx, &story.id, now.audience, now.listed, app.clock.now()).await? {
        return Ok(());
    }
    leads::forget(tx, &story.id).await?;
    circles::share(tx, &story.id, &now.circles, app.clock.now()).await?;
    placements::make_keys(tx, &story.id, document).await?;
    listing::put(app, tx, (story, document), (now.audience, now.listed)).await?;
    let change = if !story.is_published() {
        Change::Published
    } else if now == before {
        Change::Edited
    } else if before.at_once(now) == *now {
        Change::Narrowed
    } else {
        Change::Widened
    };
    note(tx, &app.clock, by, &story.id, (change, now.audience)).await
}

/// Lets fewer people see a story that is shown, at once. What is not narrower than before changes nothing.
pub async fn narrow(
    app: &Shared,
    tx: &mut Tx,
    keeper: &Keeper,
    story: &Story,
    wanted: &Visibility,
) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Narrow) {
        return Err(Trouble::Refused);
    }
    let before = visibility(&mut *tx, story).await?;
    let now = before.at_once(wanted);
    if now.audience == Audience::OnlyMe {
        return withdraw(app, tx, keeper, story).await;
    }
    let Some(document) = editions::document(&mut *tx, story).await? else { return Ok(()) };
    if now != before {
        // What waits was wished before she took something back.
        call_back(tx, &story.id).await?;
        ledger::take_back(app, tx, Kind::Narrowed, &story.id).await?;
    }
    show(app, tx, keeper.person_id(), (story, &document), (&before, &now)).await?;
    Ok(page_cache::narrow_story(app, tx, &story.id).await?)
}

async fn note(
    tx: &mut Tx,
    clock: &Clock,
    by: &PersonId,
    story_id: &StoryId,
    (change, audience): (Change, Audience),
) -> Result<(), DbError> {
    let id = platform::id::new_id(clock);
    let new = Noted { id: &id, story_id, by, change, audience };
    store::note_change(tx, &new, clock.now()).await
}

/// Takes a story back: on the very next request nothing of it answers, under no address given out before. What waits is
/// called back; where nobody saw it yet that leaves no trace.
pub async fn withdraw(app: &Shared, tx: &mut Tx, keeper: &Keeper, story: &Story) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Narrow) {
        return Err(Trouble::Refused);
    }
    // The row says whether it is shown; what was read of it before may be old.
    if withdraw_for(tx, &app.clock, keeper.person_id(), &story.id).await? {
        ledger::write_down_soon(app, tx);
        page_cache::narrow_story(app, tx, &story.id).await?;
    }
    Ok(())
}

/// As `withdraw`, because two who decide for the place found that it must not be shown. They make it smaller and nothing else.
pub async fn narrow_for_place(
    app: &Shared,
    tx: &mut Tx,
    moderator: &Moderator,
    story: &Story,
) -> Result<(), Trouble> {
    let thing = if story.sealed_at.is_some() { Thing::SealedStory } else { Thing::Story };
    if !audience::may(Viewer::Moderator, Action::Narrow, thing, story.reach()) {
        return Err(Trouble::Refused);
    }
    if withdraw_for(tx, &app.clock, moderator.person_id(), &story.id).await? {
        ledger::write_down_soon(app, tx);
        page_cache::narrow_story(app, tx, &story.id).await?;
    }
    Ok(())
}

/// As `withdraw`, because its teller decided so for the time after her. Whoever calls this has the ledger written down and
/// the pages in memory forgotten.
pub(crate) async fn withdraw_for(
    tx: &mut Tx,
    clock: &Clock,
    by: &PersonId,
    story_id: &StoryId,
) -> Result<bool, DbError> {
    let now = clock.now();
    if !close(tx, story_id, now).await? {
        return Ok(false);
    }
    ledger::note_taken_back(tx, Kind::Narrowed, story_id, now).await?;
    note(tx, clock, by, story_id, (Change::Withdrawn, Audience::OnlyMe)).await?;
    Ok(true)
}

/// Nothing of a story is shown any more, nothing waits, and its address leads nowhere; `false` if nothing was.
async fn close(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<bool, DbError> {
    call_back(tx, story_id).await?;
    let led = leads::forget(tx, story_id).await?;
    if !store::withdraw(tx, story_id).await? {
        return Ok(led);
    }
    placements::delete_keys(tx, story_id).await?;
    listing::take_out(tx, story_id).await?;
    circles::share(tx, story_id, &[], now).await?;
    Ok(true)
}

/// As `withdraw`, in a transaction of its own, also on a full disk.
pub async fn withdraw_at_once(app: &Shared, keeper: &Keeper, story: &Story) -> Result<(), Trouble> {
    let withdrawn = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        withdraw(app, &mut tx, keeper, story).await?;
        Ok::<(), Trouble>(tx.commit().await?)
    });
    withdrawn.await
}

/// Takes back everything that somebody shows or is about to show: she leaves. A seal that she had put on something for
/// the time after her is lifted: she is here.
pub(crate) async fn withdraw_all(tx: &mut Tx, clock: &Clock, teller_id: &PersonId) -> Result<(), DbError> {
    editions::unseal_all(tx, teller_id).await?;
    for id in editions::ids_of_teller(&mut *tx, teller_id).await? {
        if close(tx, &id, clock.now()).await? {
            note(tx, clock, teller_id, &id, (Change::Withdrawn, Audience::OnlyMe)).await?;
        }
    }
    Ok(())
}

/// Takes a story back that a restored backup shows as it was before its teller changed who sees it or what they read.
/// It is hers alone until she shows it once more. For the ledger.
pub(crate) async fn withdraw_again(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<bool, DbError> {
    close(tx, story_id, now).await
}

/// Takes every story back, after a restore where nobody knows what was taken back before it; says how many.
pub(crate) async fn close_all(db: &Db, now: Moment) -> Result<u64, DbError> {
    let mut closed = 0;
    for story_id in store::all_published(db).await? {
        let mut tx = db.begin().await?;
        closed += u64::from(close(&mut tx, &story_id, now).await?);
        tx.commit().await?;
    }
    Ok(closed)
}

/// Forgets who somebody was where she changed who sees a story of others.
pub(crate) async fn forget_who_changed(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    store::forget_who_changed(tx, person_id).await
}

/// A backup was restored: nothing waits to be shown.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all_waiting(tx).await
}
