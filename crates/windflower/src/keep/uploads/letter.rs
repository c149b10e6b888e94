//! What a helper sends by a letterbox in pieces, so that a break of the ward's wireless costs her only the last one. She is
//! told how it stands with hers, and nothing of what it became.

use platform::db::{DbError, Tx};

use super::store::{self, NewLetter};
use super::upload::{Announced, Upload};
use super::{is_what_was_sent, settle};
use crate::app::App;
use crate::ids::{BoxId, KeepsakeId, PersonId, UploadId};
use crate::keep::keepsakes::{NotTaken, Outcome, PutsIn, Source, Stored};
use crate::keep::letterbox::{Helper, Letter, take_in_letter};
use crate::site::refusal::Refusal;

/// So many helpers may use a letterbox to the full at once. Each has a place of her own, so that one of them does not take
/// those of the others; whoever makes herself many comes to an end all the same.
const HELPERS: i64 = 8;

/// Begins one.
///
/// # Errors
/// `Refusal::NotFound` where the letterbox takes nothing now; `Refusal::Enough` where as much of hers is on its way by it as
/// the settings say, or of all together some times as much.
pub async fn begin(
    app: &App,
    helper: &Helper,
    words: (&str, &str),
    said: &Announced,
) -> Result<UploadId, Refusal> {
    if !helper.may_add() {
        return Err(Refusal::NotFound);
    }
    let (most, letterbox_id) = (app.settings.arriving, &helper.letterbox.id);
    let hers = store::on_their_way_of(&app.db, (letterbox_id, helper.receipt())).await?;
    let of_all = store::on_their_way_by(&app.db, letterbox_id).await?;
    if !hers.has_place_for(said, most, 1) || !of_all.has_place_for(said, most, HELPERS) {
        return Err(Refusal::enough(&[]));
    }
    let id = UploadId::from(platform::id::new_address());
    let new = NewLetter {
        id: &id,
        letterbox: &helper.letterbox,
        receipt: helper.receipt(),
        words,
        said,
        now: app.clock.now(),
    };
    store::insert_letter(&app.db, &new).await?;
    Ok(id)
}

/// One of hers.
///
/// # Errors
/// `Refusal::NotFound`.
pub async fn find(app: &App, helper: &Helper, id: &UploadId) -> Result<Upload, Refusal> {
    let whose = (&helper.letterbox.id, helper.receipt());
    store::find_letter(&app.db, whose, id).await?.ok_or(Refusal::NotFound)
}

/// Takes a photograph in whose pieces are all there; sealed from the first moment on.
///
/// # Errors
/// When something broke; it is tried again when she asks about it.
pub async fn take_in(app: &App, helper: &Helper, upload: &Upload) -> Result<(), Refusal> {
    if !super::claim(app, upload).await? {
        return Ok(());
    }
    let refused = put_in(app, helper, upload).await?;
    settle(app, upload, refused).await
}

async fn put_in(app: &App, helper: &Helper, upload: &Upload) -> Result<Option<NotTaken>, Refusal> {
    let pieces = store::pieces(&app.db, &upload.id).await?;
    if !is_what_was_sent(app, upload, &pieces).await? {
        return Ok(Some(NotTaken::Altered));
    }
    if !helper.may_add() {
        return Ok(Some(NotTaken::Shut));
    }
    let (name, sentence) = store::words_of_letter(&app.db, &upload.id).await?.ok_or(Refusal::NotFound)?;
    let letter = Letter { app, helper, name: &name, sentence: &sentence };
    let source = Source::Stored(Stored::new(&app.blobs, pieces));
    let arriving = Arriving { letter: &letter, id: &upload.id };
    match take_in_letter(&letter, &arriving, &upload.file_name, source).await? {
        Outcome::Kept(_) => Ok(None),
        Outcome::Refused(why) => Ok(Some(why)),
    }
}

/// A helper whose photograph came in pieces: it becomes one in the box in the transaction that says so of the upload.
struct Arriving<'a> {
    letter: &'a Letter<'a>,
    id: &'a UploadId,
}

impl PutsIn for Arriving<'_> {
    fn goes_to(&self) -> (&BoxId, &PersonId) {
        self.letter.goes_to()
    }

    async fn let_in(&self, tx: &mut Tx) -> Result<bool, DbError> {
        Ok(self.letter.let_in(tx).await? && store::lock_looked_at(tx, self.id).await?)
    }

    async fn beside(&self, tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
        self.letter.beside(tx, keepsake_id).await?;
        store::set_kept(tx, self.id, keepsake_id).await
    }
}
