//! What happens later: the time of what was agreed is over.

use platform::jobs::JobTrouble;

use crate::app::Shared;
use crate::share::consents::{self, Lapsing};
use crate::share::editions;
use crate::trouble::Trouble;

/// No story is shown longer than its keeper agreed. A clock that jumped ends nothing.
pub async fn lapse(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = None;
    let due = consents::lapsing(&app.db, app.clock.now()).await?;
    for lapsing in due.into_iter().filter(|one| !app.clock.holds(one.lapses_at)) {
        // One that fails holds up no other.
        if let Err(error) = lapse_one(app, &lapsing).await {
            trouble = Some(JobTrouble::from(error));
        }
    }
    trouble.map_or(Ok(()), Err)
}

/// Doing it twice does nothing the second time.
async fn lapse_one(app: &Shared, lapsing: &Lapsing) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let story = editions::lock(&mut tx, &lapsing.story_id).await?;
    if !consents::has_lapsed(&mut tx, &lapsing.id).await? {
        return Ok(());
    }
    if let Some(story) = story {
        super::show_no_more(app, &mut tx, &story).await?;
    }
    Ok(tx.commit().await?)
}
