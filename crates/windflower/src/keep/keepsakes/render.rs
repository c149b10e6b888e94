//! Making the pictures that pages show, by a worker of its own, and writing each to the store as it comes.

use std::time::Duration;

use platform::db::DbError;
use platform::fair_queue::Turn;

use super::keepsake::{Pixels, Taken, Turned};
use super::kinds::{OriginalFormat, Showing};
use super::store::{self, NewRendition};
use super::worker::{self, Asked, Message, WorkTrouble};
use crate::app::App;
use crate::ids::{BoxId, KeepsakeId};

/// What was made of an original.
pub(super) struct Made {
    /// What kind of picture it is.
    pub(super) format: OriginalFormat,
    /// How far it can be shown.
    pub(super) showing: Showing,
    /// Upright; `None` for what cannot be shown.
    pub(super) pixels: Option<Pixels>,
    /// The day it was taken, where its file says so.
    pub(super) taken: Taken,
    /// The pictures, durable.
    pub(super) renditions: Vec<NewRendition>,
}

/// An original of which pictures are made.
#[derive(Clone, Copy)]
pub(super) struct Original<'a> {
    /// Its address among the blobs.
    pub(super) blob: &'a str,
    /// What it seems to be.
    pub(super) format: OriginalFormat,
    /// How it is to lie.
    pub(super) turned: Turned,
}

impl Made {
    /// Nothing: it is kept as it came.
    pub(super) fn nothing(format: OriginalFormat, showing: Showing) -> Made {
        Made { format, showing, pixels: None, taken: Taken::default(), renditions: Vec::new() }
    }

    /// The files that were written for it.
    pub(super) fn blobs(&self) -> impl Iterator<Item = &String> {
        self.renditions.iter().map(|rendition| &rendition.blob)
    }
}

/// Waits for the turn of this box, but not longer than that.
pub(super) async fn turn(app: &App, box_id: &BoxId, longest: Duration) -> Result<Turn, WorkTrouble> {
    let waited = tokio::time::timeout(longest, app.pictures.wait(box_id)).await;
    waited.map_err(|_| WorkTrouble::Stopped("very many photographs came before it".to_owned()))
}

/// Has a worker make the pictures of an original. What was written is taken back unless it is
/// answered with.
pub(super) async fn make(app: &App, original: Original<'_>, _turn: &Turn) -> Result<Made, WorkTrouble> {
    let mut renditions = Vec::new();
    let last = all(app, original, &mut renditions).await;
    let made = match last {
        Ok(Message::Done(done)) => {
            let format = OriginalFormat::read(&done.format);
            let pixels = Pixels { width: i64::from(done.width), height: i64::from(done.height) };
            let showing = if done.part { Showing::Part } else { Showing::Whole };
            let taken = Taken::of_number(i64::from(done.taken));
            return Ok(Made { format, showing, pixels: Some(pixels), taken, renditions });
        }
        Ok(Message::OnlyKept { why, .. }) if why == photo::Refusal::NotMade.word() => {
            Err(WorkTrouble::Stopped("the smaller pictures could not be made".to_owned()))
        }
        Ok(Message::OnlyKept { format, why }) => {
            tracing::info!(format, why, "a picture is kept that cannot be shown yet");
            Ok(Made::nothing(OriginalFormat::read(&format), Showing::without_renditions(&why)))
        }
        Ok(Message::Refused(why)) => {
            tracing::info!(why, "a picture is kept that cannot be shown");
            Ok(Made::nothing(original.format, Showing::without_renditions(&why)))
        }
        Ok(Message::Rendition(_)) => {
            Err(WorkTrouble::Stopped("the photo worker did not come to an end".to_owned()))
        }
        Err(trouble) => Err(trouble),
    };
    discard(app, renditions.iter().map(|rendition| &rendition.blob)).await;
    made
}

/// Every picture, and the last that the worker says.
async fn all(
    app: &App,
    original: Original<'_>,
    renditions: &mut Vec<NewRendition>,
) -> Result<Message, WorkTrouble> {
    let mut work = worker::start(app, original.blob, Asked::Pictures(original.turned)).await?;
    loop {
        let header = match work.next().await? {
            Message::Rendition(header) => header,
            last => return Ok(last),
        };
        let mut writer = app.blobs.writer().await?;
        store::note_leftover(&app.db, writer.key(), app.clock.now()).await?;
        work.read_bytes(header.bytes, &mut writer).await?;
        let written = tokio::time::Instant::now();
        let kept = writer.finish().await?;
        work.waited(written.elapsed());
        renditions.push(NewRendition {
            step: i64::from(header.step),
            format: header.format(),
            width: i64::from(header.width),
            height: i64::from(header.height),
            bytes: i64::try_from(kept.bytes).unwrap_or(i64::MAX),
            blob: kept.key,
        });
    }
}

/// Writes down that something kept can be shown now; `false` if it still cannot, is shown already, or is there no longer.
pub(super) async fn show(app: &App, id: &KeepsakeId, made: &Made) -> Result<bool, DbError> {
    let Some(pixels) = made.pixels else {
        store::set_not_shown(&app.db, id, made.showing).await?;
        return Ok(false);
    };
    let mut tx = app.db.begin().await?;
    if store::set_shown(&mut tx, id, (made.format, made.showing, pixels), made.taken).await? != 1 {
        drop(tx);
        discard(app, made.blobs()).await;
        return Ok(false);
    }
    for rendition in &made.renditions {
        store::insert_rendition(&mut tx, id, rendition).await?;
        store::delete_leftover(&mut tx, &rendition.blob).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Takes back what was written for nothing. If that fails, the leftovers job does it later.
pub(super) async fn discard(app: &App, blobs: impl Iterator<Item = &String>) {
    for blob in blobs {
        if let Err(error) = app.blobs.delete(blob).await {
            tracing::warn!(%error, "a blob could not be taken back now; it is noted as left over");
        }
    }
}
