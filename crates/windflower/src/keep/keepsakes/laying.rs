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

/// What became of a wish to turn a photograph.
pub enum Laid {
    /// It lies like this already.
    Already,
    /// Its pictures are made, and are to be written down.
    Made(NewPictures),
    /// It cannot be turned now, and lies as it did.
    NotNow,
}

/// The pictures of a photograph that was turned; nothing shows them yet.
pub struct NewPictures {
    turned: Turned,
    made: Made,
}

/// Makes the pictures of a photograph that is to lie like this, here and wherever it is shown. Of two windows that turn it at
/// once both get pictures that are whole, and the later one says how it lies.
///
/// # Errors
/// `Refusal::NotFound` if it is not shown, or was put away meanwhile.
pub async fn lay(
    app: &Shared,
    own_box: &OwnBox,
    keepsake: &Keepsake,
    turned: Turned,
) -> Result<Laid, Refusal> {
    if !keepsake.is_shown() || keepsake.away_at.is_some() {
        return Err(Refusal::NotFound);
    }
    if keepsake.turned == turned {
        return Ok(Laid::Already);
    }
    match make(app, own_box, keepsake, turned).await {
        Ok(made) => Ok(Laid::Made(NewPictures { turned, made })),
        Err(WorkTrouble::Stopped(why)) => {
            tracing::warn!(why, "a picture could not be turned");
            Ok(Laid::NotNow)
        }
        Err(WorkTrouble::Ours(trouble)) => Err(trouble),
    }
}

impl NewPictures {
    /// Writes them down; `false` where the photograph was put away or removed meanwhile, or is not in her box any more.
    pub async fn write(
        &self,
        app: &Shared,
        tx: &mut Tx,
        own_box: &OwnBox,
        keepsake: &Keepsake,
    ) -> Result<bool, Refusal> {
        let Some(pixels) = self.made.pixels else { return Ok(false) };
        // It may not be her box any more: two may have parted while this waited for its turn.
        if !boxes::lock_own(tx, own_box).await? {
            return Ok(false);
        }
        // Whoever turns it at the same moment waits here.
        if store::set_turned(tx, (own_box.id(), &keepsake.id), (self.turned, pixels)).await? != 1 {
            return Ok(false);
        }
        store::let_renditions_go(tx, &keepsake.id, app.clock.now()).await?;
        for rendition in &self.made.renditions {
            store::insert_rendition(tx, &keepsake.id, rendition).await?;
            store::delete_leftover(&mut *tx, &rendition.blob).await?;
        }
        super::clear_soon(app, tx).await?;
        // Pages of stories say how large it is.
        page_cache::narrow(app, tx).await?;
        Ok(true)
    }

    /// Takes them back, where nothing shows them.
    pub async fn discard(&self, app: &Shared) {
        discard(app, self.made.blobs()).await;
    }
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
