//! What a keeper decided happens, once, in one transaction; and is undone if she comes back. What becomes of each noun stands
//! in the table `lifecycle.rs`; this knows none of them.

use platform::clock::Moment;
use platform::db::Tx;

use super::decision::{Choice, Decision, Standing};
use super::things::{self, box_of};
use super::{store, waiting};
use crate::app::{App, Shared};
use crate::ids::StoryId;
use crate::keep::keepsakes::DAYS_AWAY;
use crate::noun::{AfterHer, Becomes};
use crate::people::ledger::{self, Kind};
use crate::people::who::roles::Keeper;
use crate::people::who::sign_of_life;
use crate::site::page_cache;
use crate::trouble::Trouble;

/// Does what was decided, if the wait is still over when nobody else can change that. Doing it twice does it once.
pub(super) async fn happen(app: &Shared, decision: &Decision) -> Result<(), Trouble> {
    let things = things::of(app, decision).await?;
    let is_alone = box_of(app, decision).await?.is_some();
    let (now, counted) = (app.clock.now(), app.clock.counted());
    let mut tx = app.db.begin().await?;
    let Some(there) = store::lock(&mut tx, &decision.id).await? else { return Ok(()) };
    let sign = sign_of_life::lock_last(&mut tx, &there.keeper_id).await?;
    if there.standing(sign, counted) != Standing::Waiting || !there.is_over(counted) {
        return Ok(());
    }
    let becomes = match there.choice {
        Choice::GoesTo => None,
        Choice::Seal => Some(Becomes::Sealed),
        Choice::Remove => Some(Becomes::Away),
    };
    if let Some(becomes) = becomes {
        let stories: Vec<StoryId> = things.stories.into_iter().map(|story| story.id).collect();
        let is_whole_box = is_alone && there.story_id.is_none();
        down_the_table(app, &mut tx, &there, (becomes, now), (is_whole_box, &stories)).await?;
        ledger::write_down_soon(app, &mut tx);
        page_cache::narrow(app, &mut tx).await?;
    }
    let until = (there.choice == Choice::Remove).then(|| now.plus_days(DAYS_AWAY));
    store::done(&mut tx, &there.id, now, until).await?;
    Ok(tx.commit().await?)
}

async fn down_the_table(
    app: &App,
    tx: &mut Tx,
    decision: &Decision,
    (becomes, at): (Becomes, Moment),
    (is_whole_box, stories): (bool, &[StoryId]),
) -> Result<(), Trouble> {
    let Decision { keeper_id, box_id, .. } = decision;
    let (clock, only) = (&app.clock, decision.story_id.as_ref());
    for after_her in app.nouns.iter().filter_map(|noun| noun.after_her) {
        after_her(AfterHer { tx, clock, becomes, at, keeper_id, box_id, is_whole_box, only, stories })
            .await?;
    }
    Ok(())
}

/// Removes the stories that were put away, once there is no way back. The photographs go the way of everything that
/// was put away.
pub(super) async fn remove(app: &App, decision: &Decision) -> Result<(), Trouble> {
    let Some(away_at) = decision.done_at else { return Ok(()) };
    let mut tx = app.db.begin().await?;
    // First, because a decision about one story goes with it.
    store::forget_until(&mut tx, &decision.id).await?;
    down_the_table(app, &mut tx, decision, (Becomes::Gone, away_at), (decision.story_id.is_none(), &[]))
        .await?;
    Ok(tx.commit().await?)
}

/// Undoes what happened as far as it can be undone, and forgets the decision with all its links.
pub(super) async fn undo(app: &App, keeper: &Keeper, decision: &Decision) -> Result<(), Trouble> {
    let things = things::of(app, decision).await?;
    let stories: Vec<StoryId> = things.stories.into_iter().map(|story| story.id).collect();
    let stories = stories.as_slice();
    let undone = app.even_on_a_full_disk(|| async move {
        let mut tx = app.db.begin().await?;
        waiting::here(&mut tx, keeper.person_id(), app.clock.now()).await?;
        let becomes = match decision.choice {
            Choice::GoesTo => None,
            Choice::Seal => Some(Becomes::Unsealed),
            Choice::Remove => Some(Becomes::Back),
        };
        if let Some((becomes, at)) = becomes.zip(decision.done_at) {
            // A decision about one story left the photographs where they are.
            let about = (decision.story_id.is_none(), stories);
            down_the_table(app, &mut tx, decision, (becomes, at), about).await?;
        }
        store::remove(&mut tx, &decision.id).await?;
        ledger::take_back(app, &mut tx, Kind::AfterMe, &decision.id).await?;
        Ok::<(), Trouble>(tx.commit().await?)
    });
    undone.await
}
