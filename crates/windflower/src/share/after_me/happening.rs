//! What a keeper decided happens, once, in one transaction; and is undone if she comes back.

use platform::clock::Moment;
use platform::db::{DbError, Tx};

use super::decision::{Choice, Decision, Standing};
use super::{Things, store};
use crate::app::{App, Shared};
use crate::ids::KeepsakeId;
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes::keepsake::Keepsake;
use crate::keep::keepsakes::{self, DAYS_AWAY};
use crate::keep::letterbox;
use crate::people::ledger::{self, Kind};
use crate::people::who::roles::Keeper;
use crate::people::who::sign_of_life;
use crate::share::editions;
use crate::share::placements;
use crate::share::publication::{self, waiting};
use crate::share::writing::away::{self, Together};
use crate::trouble::Trouble;

/// Everything that one decision put away went within this time.
const PUTTING_AWAY_MINUTES: i64 = 1;

/// The keeper's box, if this is it and nobody else keeps it too: what two keep stays the other's.
pub(super) async fn box_of(app: &App, decision: &Decision) -> Result<Option<OwnBox>, DbError> {
    let keeper = Keeper::just_made(&decision.keeper_id, "UTC");
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let mut tx = app.db.begin().await?;
    let alone = boxes::keepers(&mut tx, &decision.box_id).await?.len() == 1;
    Ok((alone && *own_box.id() == *decision.box_id).then_some(own_box))
}

/// Does what was decided, if the wait is still over when nobody else can change that. Doing it twice does it once.
pub(super) async fn happen(app: &Shared, decision: &Decision) -> Result<(), Trouble> {
    let things = super::things(app, decision).await?;
    let own_box = box_of(app, decision).await?;
    let (now, counted) = (app.clock.now(), app.clock.counted());
    let mut tx = app.db.begin().await?;
    let Some(there) = store::lock(&mut tx, &decision.id).await? else { return Ok(()) };
    let sign = sign_of_life::lock_last(&mut tx, &there.keeper_id).await?;
    if there.standing(sign, counted) != Standing::Waiting || !there.is_over(counted) {
        return Ok(());
    }
    let until = (there.choice == Choice::Remove).then(|| now.plus_days(DAYS_AWAY));
    match there.choice {
        Choice::GoesTo => {}
        Choice::Seal => seal(&mut tx, &there, &things, own_box.as_ref(), now).await?,
        Choice::Remove => put_away(app, &mut tx, &there, (&things, own_box.as_ref()), now).await?,
    }
    store::done(&mut tx, &there.id, now, until).await?;
    Ok(tx.commit().await?)
}

/// What is shown stays as it is; what waits to be shown does not come any more.
async fn seal(
    tx: &mut Tx,
    decision: &Decision,
    things: &Things,
    own_box: Option<&OwnBox>,
    now: Moment,
) -> Result<(), DbError> {
    for story in &things.stories {
        waiting::call_back(tx, &story.id).await?;
        editions::seal(tx, &story.id, now).await?;
    }
    if let (Some(own_box), None) = (own_box, &decision.story_id) {
        boxes::seal(tx, own_box.id(), now).await?;
    }
    Ok(())
}

/// As if she had taken her stories back and put everything away herself, at this moment.
async fn put_away(
    app: &Shared,
    tx: &mut Tx,
    decision: &Decision,
    (things, own_box): (&Things, Option<&OwnBox>),
    now: Moment,
) -> Result<(), Trouble> {
    let keeper = Keeper::just_made(&decision.keeper_id, "UTC");
    for story in &things.stories {
        if story.is_published() {
            publication::withdraw(app, tx, &keeper, story).await?;
        }
        away::put_unseen_away(tx, &story.id, now).await?;
    }
    let Some(own_box) = own_box else { return Ok(()) };
    for keepsake in &things.keepsakes {
        placements::put_away(app, tx, own_box, &KeepsakeId::from(keepsake.id.as_str())).await?;
    }
    if decision.story_id.is_none() {
        letterbox::put_all_away(app, tx, own_box).await?;
    }
    Ok(())
}

/// The stories that a decision put away when it happened.
fn together(decision: &Decision, away_at: Moment) -> Together<'_> {
    let (box_id, teller_id) = (&decision.box_id, &decision.keeper_id);
    Together { box_id, teller_id, only: decision.story_id.as_ref(), away_at }
}

/// Removes the stories that were put away, once there is no way back. The photographs go the way of everything that
/// was put away.
pub(super) async fn remove(app: &App, decision: &Decision) -> Result<(), DbError> {
    let Some(away_at) = decision.done_at else { return Ok(()) };
    let mut tx = app.db.begin().await?;
    // First, because a decision about one story goes with it.
    store::forget_until(&mut tx, &decision.id).await?;
    together(decision, away_at).erase(&mut tx, app.clock.now()).await?;
    tx.commit().await
}

/// Undoes what happened as far as it can be undone, and forgets the decision with all its links.
pub(super) async fn undo(app: &App, keeper: &Keeper, decision: &Decision) -> Result<(), DbError> {
    let own_box = boxes::of_keeper(&app.db, &app.clock, keeper).await?;
    let things = super::things(app, decision).await?;
    let away = keepsakes::all(&app.db, &own_box, true).await?;
    let (own_box, things, away) = (&own_box, &things, away.as_slice());
    let undone = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        super::here(&mut tx, keeper.person_id(), app.clock.now()).await?;
        match (decision.choice, decision.done_at) {
            (Choice::Seal, Some(at)) => unseal(&mut tx, decision, things, at).await?,
            (Choice::Remove, Some(at)) => bring_back(&mut tx, decision, (own_box, away), at).await?,
            (Choice::GoesTo, _) | (_, None) => {}
        }
        store::remove(&mut tx, &decision.id).await?;
        ledger::take_back(app, &mut tx, Kind::AfterMe, &decision.id).await?;
        tx.commit().await
    });
    undone.await
}

/// Lifts the seals that were put on at this moment.
async fn unseal(tx: &mut Tx, decision: &Decision, things: &Things, at: Moment) -> Result<(), DbError> {
    for story in things.stories.iter().filter(|story| story.sealed_at == Some(at)) {
        editions::unseal(tx, &story.id).await?;
    }
    if decision.story_id.is_none() {
        boxes::unseal(tx, &decision.box_id).await?;
    }
    Ok(())
}

/// Brings back what was put away at this moment, and in the minute that it took.
async fn bring_back(
    tx: &mut Tx,
    decision: &Decision,
    (own_box, away): (&OwnBox, &[Keepsake]),
    at: Moment,
) -> Result<(), DbError> {
    together(decision, at).bring_back(tx).await?;
    // A decision about one story left the photographs where they are.
    if decision.story_id.is_some() {
        return Ok(());
    }
    let end = at.plus_minutes(PUTTING_AWAY_MINUTES);
    let with_it = |when: Moment| when >= at && when <= end;
    for keepsake in away.iter().filter(|keepsake| keepsake.away_at.is_some_and(with_it)) {
        keepsakes::bring_back(tx, own_box, &keepsake.id).await?;
    }
    letterbox::bring_all_back(tx, own_box, (at, end)).await?;
    Ok(())
}
