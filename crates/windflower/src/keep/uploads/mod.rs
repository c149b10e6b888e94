//! Photographs that arrive in pieces (tus 1.0: core, creation, termination, expiration): a connection that breaks off, a
//! page that is closed or a battery that is empty costs only the last piece. A piece counts once it is durable.

pub mod letter;
mod store;
pub mod upload;
pub mod web;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use platform::clock::Moment;
use platform::db::{DbError, Tx};
use platform::jobs::JobTrouble;
use sha2::{Digest as _, Sha256};

use self::store::NewUpload;
use self::upload::{Announced, Upload, UploadState, hex};
use crate::app::App;
use crate::ids::{BoxId, KeepsakeId, PersonId, UploadId};
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes::{self, NotTaken, Outcome, PutsIn, Source, Stored};
use crate::noun::{Copied, Parting};
use crate::people::who::audience::{Action, Thing};
use crate::people::who::roles::Keeper;
use crate::site::refusal::Refusal;

/// One that nobody goes on with is let go after so many days.
pub const DAYS: i64 = 7;
/// One that a helper announced, and of which nothing came, holds its place for others only so long.
const EMPTY_LETTER_HOURS: i64 = 24;
/// Taking in that began so long ago and has not ended was stopped.
const STOPPED_SECONDS: i64 = 120;

/// Begins one, and answers with its id; a photograph that was announced before, and by its hash is the same, goes on
/// where it was. A device announces twice where the first answer was lost, or where a second window is open.
///
/// # Errors
/// `Refusal::Enough` where as much is on its way already as the settings say.
pub async fn begin(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    said: &Announced,
) -> Result<UploadId, Refusal> {
    if !own_box.may_add() {
        return Err(Refusal::NotFound);
    }
    let mut tx = app.db.begin().await?;
    // Held, so that of two announcements at once the second finds the first.
    if !boxes::lock_own(&mut tx, own_box).await? {
        return Err(Refusal::NotFound);
    }
    if let Some(id) = announced_before(&mut tx, keeper, own_box, said).await? {
        return Ok(id);
    }
    let there = store::on_their_way(&mut tx, keeper.person_id()).await?;
    if !there.has_place_for(said, app.settings.arriving, 1) {
        return Err(Refusal::enough(&[]));
    }
    // It stands in an address that a device keeps, so nobody could guess it.
    let id = UploadId::from(platform::id::new_address());
    let (person_id, box_id, now) = (keeper.person_id(), own_box.id(), app.clock.now());
    store::insert(&mut tx, &NewUpload { id: &id, person_id, box_id, said, now }).await?;
    tx.commit().await?;
    Ok(id)
}

/// The same photograph of hers on its way into this box, or in it since a few days and not put away.
async fn announced_before(
    tx: &mut Tx,
    keeper: &Keeper,
    own_box: &OwnBox,
    said: &Announced,
) -> Result<Option<UploadId>, DbError> {
    for (id, keepsake_id) in store::same(&mut *tx, keeper.person_id(), own_box.id(), said).await? {
        let is_there = match &keepsake_id {
            Some(keepsake) => {
                let asked = (Action::Read, Thing::Keepsake);
                let found = keepsakes::find(&mut *tx, own_box, keepsake, asked).await?;
                found.is_some_and(|keepsake| keepsake.away_at.is_none())
            }
            None => true,
        };
        if is_there {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// One of hers.
///
/// # Errors
/// `Refusal::NotFound`.
pub async fn find(app: &App, keeper: &Keeper, id: &UploadId) -> Result<Upload, Refusal> {
    store::find(&app.db, keeper.person_id(), id).await?.ok_or(Refusal::NotFound)
}

/// Takes the next piece, as much of it as comes, and answers with how many bytes are durable now; `None` if another
/// piece came first.
///
/// # Errors
/// `Refusal::TooLarge` for more than was announced; `Refusal::Enough` for more pieces than the settings say; whatever the
/// store says, and then nothing of this piece counts.
pub async fn take_piece(
    app: &App,
    upload: &Upload,
    mut body: impl Stream<Item = Result<Bytes, axum::Error>> + Unpin,
) -> Result<Option<i64>, Refusal> {
    if store::count_pieces(&app.db, &upload.id).await? >= app.settings.arriving.pieces {
        return Err(Refusal::enough(&[]));
    }
    // Where nothing comes, nothing is written either.
    let first = loop {
        match body.next().await {
            Some(Ok(bytes)) if bytes.is_empty() => {}
            Some(Ok(bytes)) => break bytes,
            Some(Err(_)) | None => return Ok(Some(upload.arrived)),
        }
    };
    let mut writer = app.blobs.writer().await?;
    keepsakes::note_leftover(&app.db, writer.key(), app.clock.now()).await?;
    let most = upload.bytes - upload.arrived;
    let (mut came, mut next) = (0, Some(Ok(first)));
    // A connection that breaks off has brought what it has brought.
    while let Some(Ok(bytes)) = next {
        came += i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        if came > most {
            return Err(Refusal::TooLarge);
        }
        writer.write(&bytes).await?;
        next = body.next().await;
    }
    let kept = writer.finish().await?;
    let mut tx = app.db.begin().await?;
    if !store::take_piece(&mut tx, &upload.id, (upload.arrived, came, &kept.key), app.clock.now()).await? {
        return Ok(None);
    }
    keepsakes::delete_leftover(&mut tx, &kept.key).await?;
    tx.commit().await?;
    Ok(Some(upload.arrived + came))
}

/// Takes a photograph in whose pieces are all there. Where that is being done already, or was done, it does nothing.
///
/// # Errors
/// When something broke; it is tried again when somebody asks about it.
pub async fn take_in(app: &App, keeper: &Keeper, own_box: &OwnBox, upload: &Upload) -> Result<(), Refusal> {
    if *own_box.id() != upload.box_id || !own_box.may_add() || !claim(app, upload).await? {
        return Ok(());
    }
    let refused = put_in(app, keeper, own_box, upload).await?;
    settle(app, upload, refused).await
}

/// Whether whoever asks is the one to take it in now.
async fn claim(app: &App, upload: &Upload) -> Result<bool, DbError> {
    let now = app.clock.now();
    store::claim(&app.db, &upload.id, now, now.plus_seconds(-STOPPED_SECONDS)).await
}

/// Writes down what came of one, and lets its pieces go.
async fn settle(app: &App, upload: &Upload, refused: Option<NotTaken>) -> Result<(), Refusal> {
    let mut tx = app.db.begin().await?;
    if let Some(why) = refused {
        store::set_refused(&mut tx, &upload.id, why).await?;
    }
    store::delete_pieces(&mut tx, &upload.id, app.clock.now()).await?;
    keepsakes::jobs::clear_soon(app, &mut tx).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts the pieces together into the box, or says why not.
async fn put_in(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    upload: &Upload,
) -> Result<Option<NotTaken>, Refusal> {
    let pieces = store::pieces(&app.db, &upload.id).await?;
    if !is_what_was_sent(app, upload, &pieces).await? {
        return Ok(Some(NotTaken::Altered));
    }
    let who = Arriving { keeper, own_box, id: &upload.id };
    let source = Source::Stored(Stored::new(&app.blobs, pieces));
    match keepsakes::take_in_of(app, &who, &upload.file_name, source).await? {
        Outcome::Kept(_) => Ok(None),
        Outcome::Refused(why) => Ok(Some(why)),
    }
}

async fn is_what_was_sent(app: &App, upload: &Upload, pieces: &[String]) -> Result<bool, Refusal> {
    let Some(sha256) = &upload.sha256 else { return Ok(true) };
    let mut hasher = Sha256::new();
    for blob in pieces {
        let mut reader = app.blobs.open(blob).await?;
        while let Some(bytes) = reader.next().await {
            hasher.update(&bytes?);
        }
    }
    Ok(hex(&hasher.finalize()) == *sha256)
}

/// A keeper whose photograph came in pieces: it becomes a keepsake in the transaction that says so of the upload.
struct Arriving<'a> {
    keeper: &'a Keeper,
    own_box: &'a OwnBox,
    id: &'a UploadId,
}

impl PutsIn for Arriving<'_> {
    fn goes_to(&self) -> (&BoxId, &PersonId) {
        (self.own_box.id(), self.keeper.person_id())
    }

    async fn let_in(&self, tx: &mut Tx) -> Result<bool, DbError> {
        Ok(boxes::lock_own(tx, self.own_box).await? && store::lock_looked_at(tx, self.id).await?)
    }

    async fn beside(&self, tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
        store::set_kept(tx, self.id, keepsake_id).await
    }
}

/// Lets one go that she does not want any more.
pub async fn end(app: &App, upload: &Upload) -> Result<(), DbError> {
    if upload.state != UploadState::LookedAt {
        let_go(app, &upload.id).await?;
    }
    Ok(())
}

/// Lets those go that nobody has gone on with.
pub async fn prune(app: &App) -> Result<(), JobTrouble> {
    let now = app.clock.counted();
    let mut all = store::untouched(&app.db, now.plus_days(-DAYS)).await?;
    all.extend(store::empty_letters(&app.db, now.plus_hours(-EMPTY_LETTER_HOURS)).await?);
    for id in &all {
        let_go(app, id).await?;
    }
    Ok(())
}

async fn let_go(app: &App, id: &UploadId) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    delete_all(&mut tx, vec![id.clone()], app.clock.now()).await?;
    keepsakes::jobs::clear_soon(app, &mut tx).await?;
    tx.commit().await
}

/// Lets everything go that somebody is sending, with its pieces. Whoever calls this sees to it that leftovers are cleared.
pub(crate) async fn let_all_of_person_go(
    tx: &mut Tx,
    person_id: &PersonId,
    now: Moment,
) -> Result<(), DbError> {
    let all = store::of_person(&mut *tx, person_id).await?;
    delete_all(tx, all, now).await
}

/// As `let_all_of_person_go`, what is sent into this box.
pub(crate) async fn let_all_into_box_go(tx: &mut Tx, box_id: &BoxId, now: Moment) -> Result<(), DbError> {
    let all = store::into_box(&mut *tx, box_id).await?;
    delete_all(tx, all, now).await
}

async fn delete_all(tx: &mut Tx, ids: Vec<UploadId>, now: Moment) -> Result<(), DbError> {
    for id in ids {
        store::delete_pieces(tx, &id, now).await?;
        store::delete(tx, &id).await?;
    }
    Ok(())
}

/// Two part: what whoever leaves is sending comes into her own box, and what of hers came is there as a copy.
pub(crate) async fn go_along(of: Parting<'_>) -> Result<(), DbError> {
    store::move_all(of.tx, of.leaves, (of.old_box, of.new_box)).await?;
    for Copied { there, here } in of.copies {
        store::became_copy(of.tx, of.leaves, (there, here)).await?;
    }
    Ok(())
}

/// A backup was restored: nothing is on its way.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
