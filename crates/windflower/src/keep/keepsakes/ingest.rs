//! Taking a photograph in. "Kept" is said only after the original and every rendition were written, synced, read back
//! and compared, and the row that names them is committed. Whatever fails before leaves nothing half. Where only the
//! worker fails, or very many wait for one, the original is kept without renditions, and a job makes them later. What is a
//! picture by its first bytes is kept whatever else is found out about it: harm is in decoding, not in keeping.

mod source;

use std::time::Duration;

use bytes::Bytes;
use photo::Recognised;
use platform::clock::Moment;
use platform::db::{DbError, Tx};
use platform::fair_queue::Turn;

pub use self::source::{Source, Stored};
use super::jobs;
use super::keepsake::Turned;
use super::kinds::{NotTaken, OriginalFormat, Showing};
use super::render::{self, Made, discard};
use super::store::{self, NewKeepsake};
use super::worker::WorkTrouble;
use crate::app::App;
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::keep::boxes::{self, OwnBox};
use crate::keep::checks;
use crate::people::who::roles::Keeper;
use crate::site::refusal::Refusal;

/// What came of one photograph.
pub enum Outcome {
    /// It is kept.
    Kept(KeptPhotograph),
    /// It could not be taken; nothing of it is left here.
    Refused(NotTaken),
}

/// A photograph that is kept for good.
pub struct KeptPhotograph {
    /// Its id.
    pub id: KeepsakeId,
    /// How far it can be shown. Its original is kept in any case.
    pub showing: Showing,
}

/// Enough to recognise any format by its content.
const HEAD: usize = 4096;

/// Somebody who puts a photograph into a box.
pub trait PutsIn: Sync {
    /// Which box, and who keeps the photograph there.
    fn goes_to(&self) -> (&BoxId, &PersonId);

    /// Lets it in at the moment of writing it down, held fast until then; `false` if it may not come in any more.
    fn let_in(&self, tx: &mut Tx) -> impl Future<Output = Result<bool, DbError>> + Send;

    /// What is written beside it in the same transaction, so that nobody ever meets the one without the other.
    fn beside(
        &self,
        tx: &mut Tx,
        keepsake_id: &KeepsakeId,
    ) -> impl Future<Output = Result<(), DbError>> + Send;
}

struct Own<'a>(&'a Keeper, &'a OwnBox);

impl PutsIn for Own<'_> {
    fn goes_to(&self) -> (&BoxId, &PersonId) {
        (self.1.id(), self.0.person_id())
    }

    async fn let_in(&self, tx: &mut Tx) -> Result<bool, DbError> {
        boxes::lock_own(tx, self.1).await
    }

    async fn beside(&self, _tx: &mut Tx, _keepsake_id: &KeepsakeId) -> Result<(), DbError> {
        Ok(())
    }
}

/// Takes one photograph in.
///
/// # Errors
/// `Refusal::Broken` when something failed; nothing is kept then.
pub async fn take_in(
    app: &App,
    keeper: &Keeper,
    own_box: &OwnBox,
    file_name: &str,
    source: Source<'_>,
) -> Result<Outcome, Refusal> {
    if !own_box.may_add() {
        return Err(Refusal::NotFound);
    }
    match take_in_of(app, &Own(keeper, own_box), file_name, source).await? {
        Outcome::Refused(NotTaken::Shut) => {
            Err(Refusal::broken("somebody left this box while a photograph came in; it can be put in again"))
        }
        outcome => Ok(outcome),
    }
}

/// Takes one photograph in from somebody of whom it is known that she may put it there.
///
/// # Errors
/// `Refusal::Broken` when something failed; nothing is kept then.
pub async fn take_in_of(
    app: &App,
    who: &impl PutsIn,
    file_name: &str,
    mut source: Source<'_>,
) -> Result<Outcome, Refusal> {
    let original = match write_original(app, &mut source).await.or_else(no_room)? {
        Ok(original) => original,
        Err(why) => {
            source.skip_rest().await?;
            return Ok(Outcome::Refused(why));
        }
    };
    // Its place in the box is that of its coming, however long it waits now and whenever it can be shown.
    let id = KeepsakeId::new(&app.clock);
    let coming = Coming { id, at: app.clock.now(), file_name: plain_file_name(file_name), original };
    let (box_id, _) = who.goes_to();
    // Held until it is all written down: so many are worked on at one time.
    let turn = render::turn(app, box_id, LONGEST_WAIT).await.ok();
    match make(app, turn.as_ref(), &coming.original).await.map(Ok).or_else(no_room) {
        Ok(Ok(made)) => keep(app, who, coming, made).await,
        Ok(Err(why)) => {
            discard(app, std::iter::once(&coming.original.blob.key)).await;
            Ok(Outcome::Refused(why))
        }
        Err(trouble) => {
            discard(app, std::iter::once(&coming.original.blob.key)).await;
            Err(trouble)
        }
    }
}

/// How long whoever sends a photograph waits for its turn. Then it is kept as it is, and shown later.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// A photograph that is here, durable, and has no row yet.
struct Coming {
    id: KeepsakeId,
    at: Moment,
    file_name: String,
    original: Original,
}

struct Original {
    blob: platform::blobs::StoredBlob,
    /// By its first bytes.
    format: OriginalFormat,
}

/// A full disk is no trouble of this place's: the photograph is not taken, and it is said why.
fn no_room<T>(trouble: Refusal) -> Result<Result<T, NotTaken>, Refusal> {
    if matches!(trouble, Refusal::Full) { Ok(Err(NotTaken::NoRoom)) } else { Err(trouble) }
}

/// Streams the original to the store, refusing by its first bytes what is no photograph.
async fn write_original(app: &App, source: &mut Source<'_>) -> Result<Result<Original, NotTaken>, Refusal> {
    let mut head = Vec::new();
    while head.len() < HEAD {
        match source.next().await? {
            Some(bytes) => head.extend_from_slice(&bytes),
            None => break,
        }
    }
    let format = match at_sight(&head) {
        Ok(format) => format,
        Err(why) => return Ok(Err(why)),
    };
    let mut writer = app.blobs.writer().await?;
    store::note_leftover(&app.db, writer.key(), app.clock.now()).await?;
    let (mut total, mut next) = (0, Some(Bytes::from(head)));
    while let Some(bytes) = next {
        total += bytes.len() as u64;
        if total > app.settings.most_picture_bytes {
            return Ok(Err(NotTaken::TooLarge));
        }
        writer.write(&bytes).await?;
        next = source.next().await?;
    }
    Ok(Ok(Original { blob: writer.finish().await?, format }))
}

/// What the first bytes already tell: which kind of photograph, or why it is none.
fn at_sight(head: &[u8]) -> Result<OriginalFormat, NotTaken> {
    match photo::recognise(head) {
        Recognised::Shown(format) | Recognised::Kept(format) => Ok(OriginalFormat(format)),
        other @ Recognised::Other(_) => {
            Err(other.refusal().map_or(NotTaken::NotAPicture, |refusal| NotTaken::read(refusal.word())))
        }
    }
}

/// Has the pictures made, or leaves it for later; so it does without a turn, too.
async fn make(app: &App, turn: Option<&Turn>, original: &Original) -> Result<Made, Refusal> {
    let of =
        render::Original { blob: &original.blob.key, format: original.format, turned: Turned::default() };
    let made = match turn {
        Some(turn) => render::make(app, of, turn).await,
        None => Err(WorkTrouble::Stopped("very many photographs came before it".to_owned())),
    };
    match made {
        Ok(made) => Ok(made),
        Err(WorkTrouble::Stopped(why)) => {
            tracing::warn!(why, "a picture is kept, and tried again later");
            Ok(Made::nothing(original.format, Showing::Later))
        }
        Err(WorkTrouble::Ours(trouble)) => Err(trouble),
    }
}

/// Keeps it: the rows are written, all of them or none.
async fn keep(app: &App, who: &impl PutsIn, coming: Coming, made: Made) -> Result<Outcome, Refusal> {
    let written = || std::iter::once(&coming.original.blob.key).chain(made.blobs());
    match write_rows(app, who, &coming, &made).await {
        Ok(true) => Ok(Outcome::Kept(KeptPhotograph { showing: made.showing, id: coming.id })),
        Ok(false) => {
            discard(app, written()).await;
            Ok(Outcome::Refused(NotTaken::Shut))
        }
        // A full disk is certain to have taken nothing in; after any other trouble nobody knows, and nothing is let go.
        Err(Refusal::Full) => {
            discard(app, written()).await;
            Ok(Outcome::Refused(NotTaken::NoRoom))
        }
        Err(trouble) => Err(trouble),
    }
}

async fn write_rows(
    app: &App,
    who: &impl PutsIn,
    Coming { id, at, file_name, original }: &Coming,
    made: &Made,
) -> Result<bool, Refusal> {
    let mut tx = app.db.begin().await?;
    if !who.let_in(&mut tx).await? {
        return Ok(false);
    }
    let (box_id, kept_by) = who.goes_to();
    let new = NewKeepsake {
        id,
        box_id,
        kept_by,
        file_name,
        format: made.format,
        showing: made.showing,
        bytes: i64::try_from(original.blob.bytes).unwrap_or(i64::MAX),
        hash: &original.blob.hash,
        original: &original.blob.key,
        pixels: made.pixels,
        taken: made.taken,
        now: *at,
    };
    store::insert(&mut tx, &new).await?;
    checks::begin(&mut tx, new.id).await?;
    store::delete_leftover(&mut tx, &original.blob.key).await?;
    for rendition in &made.renditions {
        store::insert_rendition(&mut tx, id, rendition).await?;
        store::delete_leftover(&mut tx, &rendition.blob).await?;
    }
    if made.showing == Showing::Later {
        jobs::show_later(app, &mut tx, id).await?;
    }
    who.beside(&mut tx, id).await?;
    tx.commit().await?;
    Ok(true)
}

/// The name a file came with, without folders and control characters, at most 200 characters.
fn plain_file_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|letter| !letter.is_control()).take(200).collect();
    if clean.trim().is_empty() { "photograph".to_owned() } else { clean }
}

#[cfg(test)]
mod tests {
    use super::plain_file_name;

    #[test]
    fn a_file_name_is_only_a_name() {
        assert_eq!(plain_file_name("C:\\secret\\hat.jpg"), "hat.jpg");
        assert_eq!(plain_file_name("../../etc/hat.jpg"), "hat.jpg");
        assert_eq!(plain_file_name("a\u{0}b\r\n.jpg"), "ab.jpg");
        assert_eq!(plain_file_name("  "), "photograph");
    }
}
