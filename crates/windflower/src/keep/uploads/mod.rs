//! Photographs that arrive in pieces (tus 1.0: core, creation, termination, expiration): a connection that breaks off, a
//! page that is closed or a battery that is empty costs only the last piece. A piece counts once it is durable.

mod store;
pub mod upload;
pub mod web;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use platform::clock::Moment;
use platform::db::{DbError, Tx};
use platform::jobs::JobTrouble;
use sha2::{Digest as _, Sha256};

use self::upload::{State, Upload, hex};
use crate::app::App;
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes::{self, Outcome, PutsIn, Source, Stored};
use crate::people::who::roles::Keeper;
use crate::site::refusal::Refusal;

/// One that nobody goes on with is let go after so many days.
pub const DAYS: i64 = 7;
/// More than one keeper ever sends at a time.
const MOST_OPEN: i64 = 200;
/// Taking in that began so long ago and has not ended was stopped.
const STOPPED_SECONDS: i64 = 120;
/// The word for one that is not what the device sent.
pub const ALTERED: &str = "altered";

/// What a device says of a photograph before it comes.
#[derive(Clone, Debug)]
pub struct Announced {
    /// The name of its file.
    pub file_name: String,
    /// How many bytes will come.
    pub bytes: i64,
    /// Their SHA-256 in hexadecimal; empty where the device cannot say.
    pub sha256: String,
}

/// Begins one, and answers with its id.
///
/// # Errors
/// `Refusal::TooMany` where very many are on their way already.
pub async fn begin(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    said: &Announced,
) -> Result<String, Refusal> {
    if !own_box.may_add() {
        return Err(Refusal::NotFound);
    }
    if store::open(&app.db, keeper.person_id()).await? >= MOST_OPEN {
        return Err(Refusal::TooMany);
    }
    let id = platform::id::new_address();
    let new = store::New {
        id: &id,
        person_id: keeper.person_id(),
        box_id: own_box.id(),
        file_name: &said.file_name,
        bytes: said.bytes,
        sha256: &said.sha256,
        now: app.clock.now(),
    };
    store::insert(&app.db, &new).await?;
    Ok(id)
}

/// One of hers.
///
/// # Errors
/// `Refusal::NotFound`.
pub async fn find(app: &App, keeper: &Keeper, id: &str) -> Result<Upload, Refusal> {
    store::find(&app.db, keeper.person_id(), id).await?.ok_or(Refusal::NotFound)
}

/// Takes the next piece, as much of it as comes, and answers with how many bytes are durable now; `None` if another
/// piece came first.
///
/// # Errors
/// `Refusal::TooLarge` for more than was announced; whatever the store says, and then nothing of this piece counts.
pub async fn take_piece(
    app: &App,
    upload: &Upload,
    mut body: impl Stream<Item = Result<Bytes, axum::Error>> + Unpin,
) -> Result<Option<i64>, Refusal> {
    let mut writer = app.blobs.writer().await?;
    keepsakes::note_leftover(&app.db, writer.key(), app.clock.now()).await?;
    let most = upload.bytes - upload.arrived;
    let mut came = 0;
    // A connection that breaks off has brought what it has brought.
    while let Some(Ok(bytes)) = body.next().await {
        came += i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        if came > most {
            return Err(Refusal::TooLarge);
        }
        writer.write(&bytes).await?;
    }
    if came == 0 {
        return Ok(Some(upload.arrived));
    }
    let kept = writer.finish().await?;
    let mut tx = app.db.begin().await?;
    if !store::take_piece(&mut tx, &upload.id, (upload.arrived, came, &kept.key), app.clock.now()).await? {
        return Ok(None);
    }
    keepsakes::no_leftover(&mut tx, &kept.key).await?;
    tx.commit().await?;
    Ok(Some(upload.arrived + came))
}

/// Takes a photograph in whose pieces are all there. Where that is being done already, or was done, it does nothing.
///
/// # Errors
/// When something broke; it is tried again when somebody asks about it.
pub async fn take_in(app: &App, keeper: &Keeper, own_box: &OwnBox, upload: &Upload) -> Result<(), Refusal> {
    let now = app.clock.now();
    if own_box.id() != upload.box_id
        || !own_box.may_add()
        || !store::look_at(&app.db, &upload.id, now, now.plus_seconds(-STOPPED_SECONDS)).await?
    {
        return Ok(());
    }
    let pieces: Vec<String> =
        store::pieces(&app.db, &upload.id).await?.into_iter().map(|(blob,)| blob).collect();
    let word = if is_what_was_sent(app, upload, &pieces).await? {
        let who = Arriving { keeper, own_box, id: &upload.id };
        let source = Source::Stored(Stored::new(&app.blobs, pieces));
        match keepsakes::take_in_of(app, &who, &upload.file_name, source).await? {
            Outcome::Kept(_) => None,
            Outcome::Refused(word) => Some(word),
        }
    } else {
        Some(ALTERED)
    };
    let mut tx = app.db.begin().await?;
    if let Some(word) = word {
        store::refused(&mut tx, &upload.id, word).await?;
    }
    store::let_pieces_go(&mut tx, &upload.id, app.clock.now()).await?;
    platform::jobs::enqueue(&mut tx, &app.clock, keepsakes::jobs::CLEAR_LEFTOVERS, "", app.clock.now())
        .await?;
    tx.commit().await?;
    Ok(())
}

async fn is_what_was_sent(app: &App, upload: &Upload, pieces: &[String]) -> Result<bool, Refusal> {
    if upload.sha256.is_empty() {
        return Ok(true);
    }
    let mut hasher = Sha256::new();
    for blob in pieces {
        let mut reader = app.blobs.open(blob).await?;
        while let Some(bytes) = reader.next().await {
            hasher.update(&bytes?);
        }
    }
    Ok(hex(&hasher.finalize()) == upload.sha256)
}

/// A keeper whose photograph came in pieces: it becomes a keepsake in the transaction that says so of the upload.
struct Arriving<'a> {
    keeper: &'a Keeper,
    own_box: &'a OwnBox,
    id: &'a str,
}

impl PutsIn for Arriving<'_> {
    fn goes_to(&self) -> (&str, &str) {
        (self.own_box.id(), self.keeper.person_id())
    }

    async fn may_now(&self, tx: &mut Tx) -> Result<bool, DbError> {
        Ok(boxes::still_keeps(tx, self.own_box).await? && store::hold_looked_at(tx, self.id).await?)
    }

    async fn beside(&self, tx: &mut Tx, keepsake_id: &str) -> Result<(), DbError> {
        store::kept(tx, self.id, keepsake_id).await
    }
}

/// Lets one go that she does not want any more.
pub async fn end(app: &App, upload: &Upload) -> Result<(), DbError> {
    if upload.state != State::LookedAt {
        let_go(app, &upload.id).await?;
    }
    Ok(())
}

/// Lets those go that nobody has gone on with.
pub async fn prune(app: &App) -> Result<(), JobTrouble> {
    let again = |error: DbError| JobTrouble::Again(error.to_string());
    let since = app.clock.now().plus_days(-DAYS);
    for (id,) in store::untouched(&app.db, since).await.map_err(again)? {
        let_go(app, &id).await.map_err(again)?;
    }
    Ok(())
}

async fn let_go(app: &App, id: &str) -> Result<(), DbError> {
    let mut tx = app.db.begin().await?;
    store::let_pieces_go(&mut tx, id, app.clock.now()).await?;
    store::remove(&mut tx, id).await?;
    platform::jobs::enqueue(&mut tx, &app.clock, keepsakes::jobs::CLEAR_LEFTOVERS, "", app.clock.now())
        .await?;
    tx.commit().await
}

/// Lets everything go that somebody is sending, or that is sent into this box, with its pieces. Whoever calls this sees to
/// it that leftovers are cleared.
pub(crate) async fn let_all_go(tx: &mut Tx, person_or_box: &str, now: Moment) -> Result<(), DbError> {
    for (id,) in store::of_person_or_box(tx, person_or_box).await? {
        store::let_pieces_go(tx, &id, now).await?;
        store::remove(tx, &id).await?;
    }
    Ok(())
}

/// A backup was restored: nothing is on its way.
pub(crate) async fn end_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}
