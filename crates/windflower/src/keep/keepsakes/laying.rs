//! Turning a photograph by quarters: its smaller pictures are made anew from the original, which is never touched.

use std::time::Duration;

use platform::db::Tx;

use super::keepsake::{Keepsake, Turned};
use super::render::{self, Made, Original, discard};
use super::store;
use super::worker::WorkTrouble;
use crate::app::Shared;
use crate::keep::boxes::{self, OwnBox};
use crate::site::page_cache;
use crate::site::refusal::Refusal;

/// Somebody waits for it.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// Has a photograph lie like this, here and wherever it is shown. `false` where it cannot be turned now; then it lies as it
/// did. Of two windows that turn it at once both get pictures that are whole, and the later one says how it lies.
///
/// # Errors
/// `Refusal::NotFound` if it is not shown, or was put away or removed meanwhile.
pub async fn lay(
    app: &Shared,
    own_box: &OwnBox,
    keepsake: &Keepsake,
    turned: Turned,
) -> Result<bool, Refusal> {
    if !keepsake.is_shown() || keepsake.away_at.is_some() {
        return Err(Refusal::NotFound);
    }
    if keepsake.turned == turned {
        return Ok(true);
    }
    let made = match make(app, own_box, keepsake, turned).await {
        Ok(made) => made,
        Err(WorkTrouble::Stopped(why)) => {
            tracing::warn!(why, "a picture could not be turned");
            return Ok(false);
        }
        Err(WorkTrouble::Ours(trouble)) => return Err(trouble),
    };
    let mut tx = app.db.begin().await?;
    if !write(app, &mut tx, (own_box, keepsake), (turned, &made)).await? {
        drop(tx);
        discard(app, made.blobs()).await;
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    Ok(true)
}

async fn make(
    app: &Shared,
    own_box: &OwnBox,
    keepsake: &Keepsake,
    turned: Turned,
) -> Result<Made, WorkTrouble> {
    let turn = render::turn(app, own_box.id(), LONGEST_WAIT).await?;
    let original = Original { blob: &keepsake.original, format: keepsake.format, turned };
    render::make(app, original, &turn).await
}

async fn write(
    app: &Shared,
    tx: &mut Tx,
    (own_box, keepsake): (&OwnBox, &Keepsake),
    (turned, made): (Turned, &Made),
) -> Result<bool, Refusal> {
    let Some(pixels) = made.pixels else { return Ok(false) };
    // It may not be her box any more: two may have parted while this waited for its turn.
    if !boxes::lock_own(tx, own_box).await? {
        return Ok(false);
    }
    // Whoever turns it at the same moment waits here.
    if store::set_turned(tx, (own_box.id(), &keepsake.id), (turned, pixels)).await? != 1 {
        return Ok(false);
    }
    store::let_renditions_go(tx, &keepsake.id, app.clock.now()).await?;
    for rendition in &made.renditions {
        store::insert_rendition(tx, &keepsake.id, rendition).await?;
        store::delete_leftover(&mut *tx, &rendition.blob).await?;
    }
    super::clear_soon(app, tx).await?;
    // Pages of stories say how large it is.
    page_cache::narrow(app, tx).await?;
    Ok(true)
}
