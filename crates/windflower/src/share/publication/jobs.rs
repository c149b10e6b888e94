//! What happens later: a widening whose wait is over.

use platform::jobs::JobTrouble;

use super::store;
pub use super::widening::WIDEN;
use super::widening::Widening;
use crate::app::Shared;
use crate::share::circles;
use crate::share::editions::{self, Visibility};
use crate::site::page_cache;
use crate::trouble::Trouble;

/// Does every widening that is due, also those whose own job was lost.
pub async fn widen(app: &Shared) -> Result<(), JobTrouble> {
    let mut trouble = None;
    let due = store::all_due(&app.db, app.clock.now()).await?;
    for widening in due.into_iter().filter(|widening| !app.clock.holds(widening.due)) {
        // One that fails holds up no other.
        if let Err(error) = widen_due(app, &widening).await {
            trouble = Some(JobTrouble::from(error));
        }
    }
    trouble.map_or(Ok(()), Err)
}

/// Does a widening whose wait is over. Doing it twice does nothing the second time.
async fn widen_due(app: &Shared, widening: &Widening) -> Result<(), Trouble> {
    let mut tx = app.db.begin().await?;
    let Some(story) = editions::lock(&mut tx, &widening.story_id).await? else { return Ok(()) };
    let circles = circles::ids_waiting(&mut tx, &story.id).await?;
    // The row is the permission: if it was called back a moment ago, it is not there.
    if !store::take_due(&mut tx, &story.id, app.clock.now()).await? {
        return Ok(());
    }
    let Some(document) = editions::document(&mut tx, &story).await? else { return Ok(()) };
    let now = Visibility { audience: widening.audience, listed: widening.listed, circles };
    let before = super::visibility(&mut tx, &story).await?;
    super::show(app, &mut tx, &widening.asked_by, (&story, &document), (&before, &now)).await?;
    page_cache::narrow_story(app, &mut tx, &story.id).await?;
    Ok(tx.commit().await?)
}
