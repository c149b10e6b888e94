//! Making the pictures that pages show, by a worker of its own, and writing each to the store as it comes.

use std::time::Duration;

use platform::blobs::BlobError;
use platform::db::DbError;
use platform::fair_queue::Turn;

use super::store::{self, NewRendition};
use super::worker::{self, Message};
use crate::app::App;
use crate::site::refusal::Refusal;

/// What was made of an original.
pub(super) struct Made {
    /// One of `photo::Format::word`.
    pub(super) format: &'static str,
    /// Upright, in pixels; 0 for what cannot be shown.
    pub(super) width: i64,
    /// Likewise.
    pub(super) height: i64,
    /// The pictures, durable.
    pub(super) renditions: Vec<NewRendition>,
}

impl Made {
    /// Nothing yet: it is kept as it came.
    pub(super) fn nothing(format: &'static str) -> Made {
        Made { format, width: 0, height: 0, renditions: Vec::new() }
    }

    /// The files that were written for it.
    pub(super) fn blobs(&self) -> impl Iterator<Item = &String> {
        self.renditions.iter().map(|rendition| &rendition.blob)
    }
}

/// Why nothing could be made although nothing is said against the picture.
pub(super) enum Trouble {
    /// The worker stopped: without memory, without time, ended from outside, not even started. That may pass.
    Stopped(String),
    /// The store or the database.
    Ours(Refusal),
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Trouble {
        Trouble::Ours(refusal)
    }
}

impl From<BlobError> for Trouble {
    fn from(error: BlobError) -> Trouble {
        Trouble::Ours(error.into())
    }
}

impl From<DbError> for Trouble {
    fn from(error: DbError) -> Trouble {
        Trouble::Ours(error.into())
    }
}

/// Waits for the turn of this box, but not longer than that.
pub(super) async fn turn(app: &App, box_id: &str, longest: Duration) -> Result<Turn, Trouble> {
    let waited = tokio::time::timeout(longest, app.pictures.wait(box_id)).await;
    waited.map_err(|_| Trouble::Stopped("very many photographs came before it".to_owned()))
}

/// Has a worker make the pictures. What was written is taken back unless it is answered with; the word says why the
/// original is not worth keeping.
pub(super) async fn make(
    app: &App,
    original: &str,
    _turn: &Turn,
) -> Result<Result<Made, &'static str>, Trouble> {
    let mut renditions = Vec::new();
    let last = all(app, original, &mut renditions).await;
    let made = match last {
        Ok(Message::Done(done)) => {
            let format = worker::format_word(&done.format);
            let (width, height) = (i64::from(done.width), i64::from(done.height));
            return Ok(Ok(Made { format, width, height, renditions }));
        }
        Ok(Message::OnlyKept { why, .. }) if why == photo::Refusal::NotMade.word() => {
            Err(Trouble::Stopped("the smaller pictures could not be made".to_owned()))
        }
        Ok(Message::OnlyKept { format, why }) => {
            tracing::info!(format, why, "a picture is kept that cannot be shown yet");
            Ok(Ok(Made::nothing(worker::format_word(&format))))
        }
        Ok(Message::Refused(word)) => Ok(Err(worker::refusal_word(&word))),
        Ok(Message::Rendition(_)) => {
            Err(Trouble::Stopped("the photo worker did not come to an end".to_owned()))
        }
        Err(trouble) => Err(trouble),
    };
    discard(app, renditions.iter().map(|rendition| &rendition.blob)).await;
    made
}

/// Every picture, and the last that the worker says.
async fn all(app: &App, original: &str, renditions: &mut Vec<NewRendition>) -> Result<Message, Trouble> {
    let mut work = worker::start(app, original).await?;
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
            format: if header.webp { "webp" } else { "jpeg" },
            width: i64::from(header.width),
            height: i64::from(header.height),
            bytes: i64::try_from(kept.bytes).unwrap_or(i64::MAX),
            blob: kept.key,
        });
    }
}

/// Writes down that something kept can be shown now; `false` if it is shown already or is there no longer.
pub(super) async fn show(app: &App, id: &str, made: &Made) -> Result<bool, DbError> {
    let mut tx = app.db.begin().await?;
    if store::is_shown_now(&mut tx, id, (made.format, made.width, made.height)).await? != 1 {
        drop(tx);
        discard(app, made.blobs()).await;
        return Ok(false);
    }
    for rendition in &made.renditions {
        store::insert_rendition(&mut tx, id, rendition).await?;
        store::no_leftover(&mut tx, &rendition.blob).await?;
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
