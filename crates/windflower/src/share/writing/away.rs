//! Stories that were put away: for thirty days they can be brought back, then they are removed for good.

use platform::clock::Moment;
use platform::db::{Db, DbError, Tx};
use platform::jobs::JobTrouble;

use super::store;
use crate::app::App;
use crate::ids::StoryId;
use crate::keep::keepsakes::DAYS_AWAY;
use crate::noun::{AfterHer, Becomes};
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::{Fresh, Keeper};
use crate::share::editions::{self, Story};
use crate::share::publication;
use crate::trouble::Trouble;

/// Puts a story that nobody else can see away; refused if others can see it, or she may not.
pub async fn put_away(app: &App, keeper: &Keeper, story: &Story) -> Result<(), Trouble> {
    if !story.may(Some(keeper.person_id()), Action::Remove) {
        return Err(Trouble::Refused);
    }
    let mut tx = app.db.begin().await?;
    if !put_unseen_away(&mut tx, &story.id, app.clock.now()).await? {
        return Err(Trouble::Refused);
    }
    Ok(tx.commit().await?)
}

/// Puts a story away, and calls back what it waits for; of one that others can see nothing changes.
async fn put_unseen_away(tx: &mut Tx, story_id: &StoryId, now: Moment) -> Result<bool, DbError> {
    if !store::put_away(tx, story_id, now).await? {
        return Ok(false);
    }
    publication::call_back(tx, story_id).await?;
    Ok(true)
}

/// A story that was put away.
pub struct Away {
    /// The story.
    pub story: Story,
    /// When it will be removed for good.
    pub remove_at: Moment,
}

/// What this keeper put away, the last first.
pub async fn all(db: &Db, keeper: &Keeper) -> Result<Vec<Away>, DbError> {
    let mut all = Vec::new();
    for (id, away_at) in store::all_away(db, keeper.person_id()).await? {
        let Some(story) = find(db, keeper, &id).await? else { continue };
        all.push(Away { story, remove_at: away_at.plus_days(DAYS_AWAY) });
    }
    Ok(all)
}

async fn find(db: &Db, keeper: &Keeper, id: &StoryId) -> Result<Option<Story>, DbError> {
    let found = editions::by_id_away(db, id).await?;
    Ok(found.filter(|story| story.may(Some(keeper.person_id()), Action::Remove)))
}

/// Brings a story back as it was, for its teller alone; refused if there is none of hers.
pub async fn bring_back(app: &App, keeper: &Keeper, id: &StoryId) -> Result<(), Trouble> {
    find(&app.db, keeper, id).await?.ok_or(Trouble::Refused)?;
    let mut tx = app.db.begin().await?;
    let away_at = store::away_at(&mut tx, id).await?.ok_or(Trouble::Refused)?;
    if !store::bring_back(&mut tx, id, away_at).await? {
        return Err(Trouble::Refused);
    }
    Ok(tx.commit().await?)
}

/// Removes a story for good before its time; only for somebody who has just signed in. Refused if there is none of hers.
pub async fn remove(app: &App, keeper: &Keeper, id: &StoryId, _fresh: &Fresh) -> Result<(), Trouble> {
    find(&app.db, keeper, id).await?.ok_or(Trouble::Refused)?;
    Ok(erase(app, id).await?)
}

/// Removes what was put away longer ago than the way back lasts.
///
/// # Errors
/// Again, if the database or the ledger fails.
pub async fn remove_due(app: &App) -> Result<(), JobTrouble> {
    let before = app.clock.now().plus_days(-DAYS_AWAY);
    for (id, away_at) in store::away_before(&app.db, before).await? {
        if !app.clock.holds(away_at.plus_days(DAYS_AWAY)) {
            erase(app, &id).await?;
        }
    }
    let written = ledger::write_down(&app.db, &app.settings.ledger).await;
    written.map_err(|error| JobTrouble::Again(error.to_string()))
}

async fn erase(app: &App, id: &StoryId) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    if let Some(away_at) = store::away_at(&mut tx, id).await? {
        erase_at(&mut tx, id, away_at, app.clock.now()).await?;
    }
    tx.commit().await
}

/// Erases a story that was put away at exactly this moment; one that was brought back meanwhile stays.
async fn erase_at(tx: &mut Tx, id: &StoryId, away_at: Moment, now: Moment) -> Result<(), DbError> {
    if store::remove_away(tx, id, away_at).await? {
        ledger::note(tx, Kind::Story, id, now).await?;
    }
    Ok(())
}

/// What a teller decided for the time after her about her stories. What is shown of a sealed one stays as it is; what waits
/// to be shown does not come any more. One that is put away is taken back first, as if she had done both herself. Whoever
/// calls this has the ledger written down and the pages in memory forgotten.
pub(crate) async fn after_her(mut of: AfterHer<'_>) -> Result<(), DbError> {
    match of.becomes {
        Becomes::Sealed => {
            for id in of.stories {
                publication::call_back(of.tx, id).await?;
                editions::seal(of.tx, id, of.at).await?;
            }
        }
        Becomes::Unsealed => {
            for id in of.stories {
                editions::unseal(of.tx, id, of.at).await?;
            }
        }
        Becomes::Away => {
            for id in of.stories {
                publication::withdraw_for(of.tx, of.clock, of.keeper_id, id).await?;
                put_unseen_away(of.tx, id, of.at).await?;
            }
        }
        Becomes::Back => {
            for id in together(&mut of).await? {
                store::bring_back(of.tx, &id, of.at).await?;
            }
        }
        Becomes::Gone => {
            for id in together(&mut of).await? {
                erase_at(of.tx, &id, of.at, of.clock.now()).await?;
            }
        }
    }
    Ok(())
}

/// The stories that this decision put away.
async fn together(of: &mut AfterHer<'_>) -> Result<Vec<StoryId>, DbError> {
    let mut ids = store::away_since(&mut *of.tx, (of.box_id, of.keeper_id), of.at).await?;
    ids.retain(|id| of.only.is_none_or(|only| only == id));
    Ok(ids)
}
