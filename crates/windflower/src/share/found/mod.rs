//! What finds a story that more than her circles see: the words under which each stands, made when it is shown, and asking for
//! them. A row comes and goes with the row of the lists (`share/listing`), in the same transaction; the engine's own index
//! follows the rows. What the words are and what they weigh says `crates/find`.

pub mod search;
mod store;

use find::Facets;
use find::index::{self, Shown};
use find::lookup::FOR_MEMBERS;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};
use story::{Block, Document, words};

use crate::ids::StoryId;
use crate::people::who::audience::Audience;

/// The job that works out which stories are near to one.
pub const NEAR: &str = "near-stories";

/// What an edition says besides its words.
pub fn facets(document: &Document) -> Facets {
    Facets {
        language: document.language.clone(),
        experiences: document.experiences.clone(),
        moments: document.moments.clone(),
        weeks: document.weeks,
        teller: document.said_teller().unwrap_or_default().to_owned(),
        time_since: document.said_time_since().unwrap_or_default().to_owned(),
        content_notes: document.content_notes.clone(),
    }
}

/// The words under which an edition is found. Nothing that stands beside a picture is among them: it may be covered, or for
/// fewer people than the story.
fn words_of(document: &Document, audience: Audience, number: i64) -> String {
    let lines: Vec<String> = document.blocks.iter().flat_map(plain_lines).collect();
    let others = [&document.name, &document.pen_name, &document.own_note];
    let shown = Shown {
        facets: facets(document),
        gate: vec![&document.title, &document.opening],
        passages: lines.iter().chain(others).map(String::as_str).collect(),
    };
    let mut all = index::words(&shown);
    all.extend(index::blocks(number));
    if !document.pictures.is_empty() {
        all.insert("_o_pictures".to_owned());
    }
    let sign = if audience == Audience::LivedIt { String::from(FOR_MEMBERS) } else { String::new() };
    all.into_iter().map(|word| sign.clone() + &word).collect::<Vec<_>>().join(" ")
}

fn plain_lines(block: &Block) -> Vec<String> {
    match block {
        Block::Paragraph(lines) | Block::Quote(lines) | Block::List(lines) => {
            lines.iter().map(words::plain).collect()
        }
        Block::Heading(line) => vec![words::plain(line)],
        Block::Pause | Block::Picture(_) => Vec::new(),
    }
}

/// Lets a story be found as this edition, by whoever meets it in a list; or not, where only her circles do.
pub(in crate::share) async fn put(
    tx: &mut Tx,
    story_id: &StoryId,
    document: &Document,
    audience: Audience,
) -> Result<(), DbError> {
    if audience != Audience::Anyone && audience != Audience::LivedIt {
        return store::remove(tx, story_id).await;
    }
    match store::number_of(&mut *tx, story_id).await? {
        Some(number) => store::change(tx, number, &words_of(document, audience, number)).await,
        None => {
            let number = store::next_number(tx).await?;
            store::insert(tx, (number, story_id), &words_of(document, audience, number)).await
        }
    }
}

/// A story that is near to others is shown no more, or says something else: nothing says what they have in common until that
/// is worked out anew.
pub(in crate::share) async fn miss(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    store::let_others_be_worked_out(tx, story_id).await?;
    store::forget_near(tx, story_id).await
}

/// A backup was restored: the rows are made anew when the program starts, from what is shown then.
pub(crate) async fn forget_all(tx: &mut Tx) -> Result<(), DbError> {
    store::delete_all(tx).await
}

/// Where a story stands, and the words under which it is found.
pub(in crate::share) async fn of_story(
    q: impl Query,
    story_id: &StoryId,
) -> Result<Option<(i64, String)>, DbError> {
    store::of_story(q, story_id).await
}

/// Which story stands there, and the words under which it is found.
pub(in crate::share) async fn at(q: impl Query, number: i64) -> Result<Option<(StoryId, String)>, DbError> {
    store::at(q, number).await
}

/// It was worked out which stories are near to this one, as these words say it; `false` where it says something else by now.
pub(in crate::share) async fn worked_out(
    tx: &mut Tx,
    story_id: &StoryId,
    words: &str,
    now: Moment,
) -> Result<bool, DbError> {
    store::worked_out(tx, story_id, words, now.millis().max(1)).await
}

/// Some of those for which that waits, or was before this moment.
pub(in crate::share) async fn to_work_out(db: &Db, before: i64, most: i64) -> Result<Vec<StoryId>, DbError> {
    store::to_work_out(db, before, most).await
}

/// Proves that the index of the engine says what the rows say; where it does not, it is made anew from them and proved again.
///
/// # Errors
/// Where even that one does not.
pub(crate) async fn prove(db: &Db) -> Result<(), DbError> {
    let Err(error) = store::prove(db).await else { return Ok(()) };
    tracing::error!(%error, "the index of words did not say what the rows say; it is made anew");
    store::rebuild(db).await?;
    store::prove(db).await
}
