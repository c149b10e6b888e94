//! Stories that were put away: for thirty days they can be brought back, then they are removed for good.

use platform::clock::Moment;
use platform::db::{Db, DbError};
use platform::jobs::JobTrouble;

use super::store;
use super::story::Story;
use crate::app::App;
use crate::keep::keepsakes::DAYS_AWAY;
use crate::people::ledger::{self, Kind};
use crate::people::who::audience::Action;
use crate::people::who::roles::{Fresh, Keeper};

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

async fn find(db: &Db, keeper: &Keeper, id: &str) -> Result<Option<Story>, DbError> {
    let found = store::away_by_id(db, id).await?;
    Ok(found.filter(|story| story.lets(Some(keeper.person_id()), Action::Remove)))
}

/// Brings a story back as it was, for its teller alone; `false` if there is none of hers.
pub async fn bring_back(app: &App, keeper: &Keeper, id: &str) -> Result<bool, DbError> {
    if find(&app.db, keeper, id).await?.is_none() {
        return Ok(false);
    }
    let mut tx = app.db.begin().await?;
    let Some(away_at) = store::away_at(&mut tx, id).await? else { return Ok(false) };
    let back = store::bring_back(&mut tx, id, away_at).await? == 1;
    tx.commit().await?;
    Ok(back)
}

/// Removes a story for good before its time; only for somebody who has just signed in. `false` if there is none of hers.
pub async fn remove(app: &App, keeper: &Keeper, id: &str, _fresh: &Fresh) -> Result<bool, DbError> {
    if find(&app.db, keeper, id).await?.is_none() {
        return Ok(false);
    }
    erase(app, id).await
}

/// Removes what was put away longer ago than the way back lasts.
///
/// # Errors
/// Again, if the database or the ledger fails.
pub async fn remove_due(app: &App) -> Result<(), JobTrouble> {
    let again = |error: DbError| JobTrouble::Again(error.to_string());
    let before = app.clock.now().plus_days(-DAYS_AWAY);
    for (id,) in store::away_before(&app.db, before).await.map_err(again)? {
        erase(app, &id).await.map_err(again)?;
    }
    let written = ledger::write_down(&app.db, &app.settings.ledger).await;
    written.map_err(|error| JobTrouble::Again(error.to_string()))
}

async fn erase(app: &App, id: &str) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    let Some(away_at) = store::away_at(&mut tx, id).await? else { return Ok(false) };
    if store::remove_away(&mut tx, id, away_at).await? != 1 {
        return Ok(false);
    }
    ledger::note(&mut tx, Kind::Story, id, app.clock.now()).await?;
    tx.commit().await?;
    Ok(true)
}
