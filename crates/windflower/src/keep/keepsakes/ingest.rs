//! Taking a photograph in. "Kept" is said only after the original and every rendition were written, synced, read back
//! and compared, and the row that names them is committed. Whatever fails before leaves nothing half. Where only the
//! worker fails, or very many wait for one, the original is kept without renditions, and a job makes them later.

use std::collections::VecDeque;
use std::time::Duration;

use axum::extract::multipart::Field;
use bytes::Bytes;
use photo::{Recognised, Refusal as PhotoRefusal};
use platform::blobs::{BlobReader, Blobs};
use platform::clock::Moment;
use platform::db::{DbError, Tx};

use super::render::{self, Made, Trouble, discard};
use super::store::{self, NewKeepsake};
use super::{jobs, worker};
use crate::app::App;
use crate::keep::boxes::{self, OwnBox};
use crate::people::who::roles::Keeper;
use crate::site::refusal::Refusal;

/// Where the bytes of a photograph come from.
pub enum Source<'a> {
    /// A file of a form.
    Field(Field<'a>),
    /// Bytes at hand, for `windflower demo` and imports.
    Bytes(Option<Bytes>),
    /// Blobs that hold it in pieces.
    Stored(Stored),
}

/// A file in several blobs, one after the other.
pub struct Stored {
    blobs: Blobs,
    left: VecDeque<String>,
    reader: Option<BlobReader>,
}

impl Stored {
    /// The file that these blobs make together.
    pub fn new(blobs: &Blobs, pieces: Vec<String>) -> Stored {
        Stored { blobs: blobs.clone(), left: pieces.into(), reader: None }
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        loop {
            if let Some(reader) = &mut self.reader
                && let Some(bytes) = reader.next().await
            {
                return Ok(Some(bytes?));
            }
            let Some(blob) = self.left.pop_front() else { return Ok(None) };
            self.reader = Some(self.blobs.open(&blob).await?);
        }
    }
}

impl Source<'_> {
    async fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        match self {
            Source::Field(field) => {
                field.chunk().await.map_err(|error| Refusal::broken(format!("an upload broke off: {error}")))
            }
            Source::Bytes(bytes) => Ok(bytes.take()),
            Source::Stored(stored) => stored.next().await,
        }
    }

    /// Reads the rest away, so that the next file of the form can be reached.
    async fn skip_rest(&mut self) -> Result<(), Refusal> {
        while self.next().await?.is_some() {}
        Ok(())
    }
}

/// What came of one photograph.
pub enum Outcome {
    /// It is kept.
    Kept(Kept),
    /// It could not be taken; nothing of it is left here. The word is one of `photo::Refusal::word`, or `NO_ROOM`.
    Refused(&'static str),
}

/// A photograph that is kept for good.
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Whether it can be shown. If not, its original is kept all the same.
    pub is_shown: bool,
    /// Whether nothing was found out yet, and it is tried again soon.
    pub is_later: bool,
}

/// Enough to recognise any format by its content.
const HEAD: usize = 4096;

/// Somebody who puts a photograph into a box.
pub trait PutsIn: Sync {
    /// Which box, and who keeps the photograph there.
    fn goes_to(&self) -> (&str, &str);

    /// Whether it may come in at the moment of writing it down, held fast until then.
    fn may_now(&self, tx: &mut Tx) -> impl Future<Output = Result<bool, DbError>> + Send;

    /// What is written beside it in the same transaction, so that nobody ever meets the one without the other.
    fn beside(&self, tx: &mut Tx, keepsake_id: &str) -> impl Future<Output = Result<(), DbError>> + Send;
}

struct Own<'a>(&'a Keeper, &'a OwnBox);

impl PutsIn for Own<'_> {
    fn goes_to(&self) -> (&str, &str) {
        (self.1.id(), self.0.person_id())
    }

    async fn may_now(&self, tx: &mut Tx) -> Result<bool, DbError> {
        boxes::still_keeps(tx, self.1).await
    }

    async fn beside(&self, _tx: &mut Tx, _keepsake_id: &str) -> Result<(), DbError> {
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
        Outcome::Refused(SHUT) => {
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
        Err(word) => {
            source.skip_rest().await?;
            return Ok(Outcome::Refused(word));
        }
    };
    // Its place in the box is that of its coming, however long it waits now and whenever it can be shown.
    let came = Came { id: platform::id::new_id(&app.clock), at: app.clock.now(), original };
    let written = std::iter::once(&came.original.blob.key);
    let (box_id, _) = who.goes_to();
    let turn = render::turn(app, box_id, LONGEST_WAIT).await;
    let made = match &turn {
        Ok(turn) => render::make(app, &came.original.blob.key, turn).await,
        Err(Trouble::Stopped(why)) => Err(Trouble::Stopped(why.clone())),
        Err(Trouble::Ours(refusal)) => Err(Trouble::Ours(refusal.clone())),
    };
    let (made, again) = match made {
        Ok(Ok(made)) => (made, false),
        Err(Trouble::Stopped(why)) => {
            tracing::warn!(why, "a picture is kept, and tried again later");
            (Made::nothing(came.original.format), true)
        }
        Ok(Err(word)) => {
            discard(app, written).await;
            return Ok(Outcome::Refused(word));
        }
        Err(Trouble::Ours(trouble)) => {
            discard(app, written).await;
            return no_room(trouble)
                .map(|none: Result<(), _>| Outcome::Refused(none.err().unwrap_or(NO_ROOM)));
        }
    };
    match write_rows(app, who, &plain_file_name(file_name), &came, (&made, again)).await {
        Ok(true) => Ok(Outcome::Kept(Kept { id: came.id, is_shown: made.width > 0, is_later: again })),
        Ok(false) => {
            discard(app, written.chain(made.blobs())).await;
            Ok(Outcome::Refused(SHUT))
        }
        // A full disk is certain to have taken nothing in; after any other trouble nobody knows, and nothing is let go.
        Err(Refusal::Full) => {
            discard(app, written.chain(made.blobs())).await;
            Ok(Outcome::Refused(NO_ROOM))
        }
        Err(trouble) => Err(trouble),
    }
}

/// How long whoever sends a photograph waits for its turn. Then it is kept as it is, and shown later.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// A photograph that is here, durable.
struct Came {
    id: String,
    at: Moment,
    original: Original,
}

struct Original {
    blob: platform::blobs::StoredBlob,
    /// By its first bytes.
    format: &'static str,
}

/// The word for a photograph that the disk has no room for. The others of its form may be smaller.
pub const NO_ROOM: &str = "no-room";
/// The word for one that may not come in any more.
pub const SHUT: &str = "shut";

fn no_room<T>(trouble: Refusal) -> Result<Result<T, &'static str>, Refusal> {
    if matches!(trouble, Refusal::Full) { Ok(Err(NO_ROOM)) } else { Err(trouble) }
}

/// Streams the original to the store, refusing by its first bytes what is no photograph.
async fn write_original(
    app: &App,
    source: &mut Source<'_>,
) -> Result<Result<Original, &'static str>, Refusal> {
    let mut head = Vec::new();
    while head.len() < HEAD {
        match source.next().await? {
            Some(bytes) => head.extend_from_slice(&bytes),
            None => break,
        }
    }
    let format = match at_sight(&head) {
        Ok(format) => format,
        Err(word) => return Ok(Err(word)),
    };
    let mut writer = app.blobs.writer().await?;
    store::note_leftover(&app.db, writer.key(), app.clock.now()).await?;
    let mut total = head.len() as u64;
    writer.write(&head).await?;
    drop(head);
    while let Some(bytes) = source.next().await? {
        total += bytes.len() as u64;
        if total > app.settings.most_picture_bytes {
            return Ok(Err(PhotoRefusal::TooLarge { bytes: total }.word()));
        }
        writer.write(&bytes).await?;
    }
    Ok(Ok(Original { blob: writer.finish().await?, format }))
}

/// What the first bytes already tell: which kind of photograph, or the word for none.
fn at_sight(head: &[u8]) -> Result<&'static str, &'static str> {
    match photo::recognise(head) {
        Recognised::Shown(format) | Recognised::Kept(format) => Ok(format.word()),
        other @ Recognised::Other(_) => {
            let refusal = other.refusal().unwrap_or(PhotoRefusal::Damaged);
            Err(worker::refusal_word(refusal.word()))
        }
    }
}

async fn write_rows(
    app: &App,
    who: &impl PutsIn,
    file_name: &str,
    Came { id, at, original }: &Came,
    (made, again): (&Made, bool),
) -> Result<bool, Refusal> {
    let mut tx = app.db.begin().await?;
    if !who.may_now(&mut tx).await? {
        return Ok(false);
    }
    let (box_id, kept_by) = who.goes_to();
    let new = NewKeepsake {
        id,
        box_id,
        kept_by,
        file_name,
        format: made.format,
        bytes: i64::try_from(original.blob.bytes).unwrap_or(i64::MAX),
        hash: &original.blob.hash,
        original: &original.blob.key,
        width: made.width,
        height: made.height,
        now: *at,
    };
    store::insert(&mut tx, &new).await?;
    store::no_leftover(&mut tx, &original.blob.key).await?;
    for rendition in &made.renditions {
        store::insert_rendition(&mut tx, id, rendition).await?;
        store::no_leftover(&mut tx, &rendition.blob).await?;
    }
    if again {
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
