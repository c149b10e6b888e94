//! The rows of notes.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::note::{Draft, MeantFor, NoteState};
use crate::ids::{NoteId, PersonId, StoryId};
use crate::people::waiting::Decider;
use crate::people::who::audience::Audience;
use crate::share::editions::StoryState;
use crate::site::turning::{Spot, Whence};

/// A note that comes in.
pub struct NewNote<'a> {
    pub id: &'a NoteId,
    pub story_id: &'a StoryId,
    pub keeper_id: &'a PersonId,
    pub receipt: &'a str,
    pub danger: &'a str,
    pub decider: Decider,
    pub invited: bool,
}

/// What verbs need of a note.
pub struct Note {
    pub id: NoteId,
    pub story_id: StoryId,
    pub keeper_id: PersonId,
    pub state: NoteState,
    pub meant_for: MeantFor,
    pub danger: String,
    pub decider: Decider,
    pub version: i64,
    pub opened_at: Option<Moment>,
    pub away_at: Option<Moment>,
    pub invited: bool,
}

platform::row!(Note {
    id,
    story_id,
    keeper_id,
    state,
    meant_for,
    danger,
    decider,
    version,
    opened_at,
    away_at,
    invited
});

macro_rules! note {
    ($rest:literal) => {
        concat!(
            "SELECT id, story_id, keeper_id, state, meant_for, danger, decider, version, opened_at, away_at,
                    invited FROM note ",
            $rest
        )
    };
}

/// `false` where there is one with this receipt.
pub async fn insert(tx: &mut Tx, new: &NewNote<'_>, draft: &Draft, now: Moment) -> Result<bool, DbError> {
    let sql = "INSERT INTO note (id, story_id, keeper_id, receipt, state, words, pen_name, meant_for, language, danger,
                   decider, invited, version, sent_at, line)
               VALUES ($1, $2, $3, $4, 'held', $5, $6, $7, $8, $9, $10, $11, 1, $12, '')
               ON CONFLICT (receipt) DO NOTHING";
    let args = args![
        new.id,
        new.story_id,
        new.keeper_id,
        new.receipt,
        draft.words.as_str(),
        draft.pen_name.as_str(),
        draft.meant_for,
        draft.language.as_str(),
        new.danger,
        new.decider,
        new.invited,
        now
    ];
    Ok(tx.run(sql, args).await? == 1)
}

pub async fn by_id(q: impl Query, id: &NoteId) -> Result<Option<Note>, DbError> {
    q.one(note!("WHERE id = $1"), args![id]).await
}

/// Two changes of one note wait for each other.
pub async fn lock(tx: &mut Tx, id: &NoteId) -> Result<Option<Note>, DbError> {
    tx.run("UPDATE note SET version = version WHERE id = $1", args![id]).await?;
    by_id(tx, id).await
}

pub async fn lock_receipt(tx: &mut Tx, receipt: &str) -> Result<Option<Note>, DbError> {
    tx.run("UPDATE note SET version = version WHERE receipt = $1", args![receipt]).await?;
    of_receipt(tx, receipt).await
}

pub async fn of_receipt(q: impl Query, receipt: &str) -> Result<Option<Note>, DbError> {
    q.one(note!("WHERE receipt = $1"), args![receipt]).await
}

/// A note as its writer sees it.
pub struct Receipt {
    /// Where it stands.
    pub state: NoteState,
    /// What it says.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// For whom.
    pub meant_for: MeantFor,
    /// Who reads it first.
    pub decider: Decider,
    /// The sign of danger that was seen in it; may be empty.
    pub danger: String,
    /// The line with which it came back; may be empty.
    pub line: String,
    /// When its keeper thanked for it.
    pub thanked_at: Option<Moment>,
    /// Whether it stands under the story.
    pub shown_at: Option<Moment>,
    /// The address of the story, where it still has readers.
    pub story: String,
}

platform::row!(Receipt {
    state,
    words,
    pen_name,
    meant_for,
    decider,
    danger,
    line,
    thanked_at,
    shown_at,
    story
});

pub async fn by_receipt(q: impl Query, receipt: &str) -> Result<Option<Receipt>, DbError> {
    let sql =
        "SELECT note.state, note.words, note.pen_name, note.meant_for, note.decider, note.danger, note.line,
                   note.thanked_at, note.shown_at, story.address
               FROM note JOIN story ON story.id = note.story_id WHERE note.receipt = $1";
    q.one(sql, args![receipt]).await
}

/// A held note with the edition that its readers have.
pub struct ToDecide {
    pub id: NoteId,
    pub keeper_id: PersonId,
    pub decider: Decider,
    pub story_id: StoryId,
    pub story: String,
    pub state: StoryState,
    pub audience: Audience,
    pub is_away: bool,
    pub document: String,
    pub words: String,
    pub pen_name: String,
    pub meant_for: MeantFor,
    pub language: String,
    pub sent_at: Moment,
    pub danger: String,
    pub version: i64,
}

platform::row!(ToDecide {
    id,
    keeper_id,
    decider,
    story_id,
    story,
    state,
    audience,
    is_away,
    document,
    words,
    pen_name,
    meant_for,
    language,
    sent_at,
    danger,
    version
});

/// Of the story there is an edition and nothing of what its keeper writes meanwhile; whoever reads it asks the rule.
pub async fn to_decide(q: impl Query, id: &NoteId) -> Result<Option<ToDecide>, DbError> {
    let sql = "SELECT note.id, note.keeper_id, note.decider, note.story_id, story.address, story.state,
                   story.audience, story.away_at IS NOT NULL, edition.document, note.words,
                   note.pen_name, note.meant_for, note.language, note.sent_at, note.danger, note.version
               FROM note JOIN story ON story.id = note.story_id
               JOIN edition ON edition.story_id = story.id AND edition.number = story.edition
               WHERE note.id = $1 AND note.state = 'held'";
    q.one(sql, args![id]).await
}

pub async fn change(
    tx: &mut Tx,
    id: &NoteId,
    draft: &Draft,
    (danger, decider, now): (&str, Decider, Moment),
) -> Result<(), DbError> {
    let sql = "UPDATE note SET state = 'held', decider = $8, words = $2, pen_name = $3, meant_for = $4, language = $5, danger = $6,
                   version = version + 1, sent_at = $7, decided_at = NULL, line = '', shown_at = NULL, opened_at = NULL,
                   away_at = NULL, thanked_at = NULL, goes_at = NULL
               WHERE id = $1";
    let words = (draft.words.as_str(), draft.pen_name.as_str());
    let args = args![id, words.0, words.1, draft.meant_for, draft.language.as_str(), danger, now, decider];
    tx.run(sql, args).await?;
    Ok(())
}

/// What was decided is taken back.
pub async fn hold(tx: &mut Tx, id: &NoteId) -> Result<(), DbError> {
    let sql =
        "UPDATE note SET state = 'held', decided_at = NULL, line = '', shown_at = NULL, opened_at = NULL,
                   away_at = NULL, thanked_at = NULL, goes_at = NULL
               WHERE id = $1";
    tx.run(sql, args![id]).await?;
    Ok(())
}

pub async fn take_back(tx: &mut Tx, id: &NoteId, goes_at: Moment) -> Result<(), DbError> {
    let sql = "UPDATE note SET state = 'taken-back', words = '', pen_name = '', danger = '', line = '',
                   version = version + 1, decided_at = NULL, shown_at = NULL, opened_at = NULL, away_at = NULL,
                   thanked_at = NULL, goes_at = $2
               WHERE id = $1";
    tx.run(sql, args![id, goes_at]).await?;
    Ok(())
}

pub async fn decide(
    tx: &mut Tx,
    id: &NoteId,
    (state, line): (NoteState, &str),
    (now, goes_at): (Moment, Option<Moment>),
) -> Result<(), DbError> {
    let sql = "UPDATE note SET state = $2, line = $3, decided_at = $4, goes_at = $5 WHERE id = $1";
    tx.run(sql, args![id, state, line, now, goes_at]).await?;
    Ok(())
}

pub async fn set_shown(q: impl Query, id: &NoteId, at: Option<Moment>) -> Result<bool, DbError> {
    let sql = "UPDATE note SET shown_at = $2 WHERE id = $1 AND state = 'passed' AND meant_for = 'everyone'";
    Ok(q.run(sql, args![id, at]).await? == 1)
}

pub async fn thank(q: impl Query, id: &NoteId, now: Moment) -> Result<(), DbError> {
    q.run(
        "UPDATE note SET thanked_at = $2 WHERE id = $1 AND state = 'passed' AND thanked_at IS NULL",
        args![id, now],
    )
    .await?;
    Ok(())
}

pub async fn set_away(q: impl Query, id: &NoteId, at: Option<Moment>) -> Result<(), DbError> {
    q.run("UPDATE note SET away_at = $2 WHERE id = $1 AND state = 'passed'", args![id, at]).await?;
    Ok(())
}

pub async fn is_anything_unopened(q: impl Query, keeper_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT id FROM note WHERE keeper_id = $1 AND state = 'passed' AND opened_at IS NULL LIMIT 1";
    Ok(q.one::<(NoteId,)>(sql, args![keeper_id]).await?.is_some())
}

pub async fn open_all(q: impl Query, keeper_id: &PersonId, now: Moment) -> Result<(), DbError> {
    let sql =
        "UPDATE note SET opened_at = $2 WHERE keeper_id = $1 AND state = 'passed' AND opened_at IS NULL";
    q.run(sql, args![keeper_id, now]).await?;
    Ok(())
}

/// A note that its keeper has opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// Id.
    pub id: NoteId,
    /// For which story.
    pub story_id: StoryId,
    /// What that is called.
    pub title: String,
    /// What the note says.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// For whom.
    pub meant_for: MeantFor,
    /// In which language the page was on which it was written.
    pub language: String,
    /// When a person passed it.
    pub decided_at: Moment,
    /// Since when it stands under the story.
    pub shown_at: Option<Moment>,
    /// When she thanked for it.
    pub thanked_at: Option<Moment>,
}

platform::row!(Opened {
    id,
    story_id,
    title,
    words,
    pen_name,
    meant_for,
    language,
    decided_at,
    shown_at,
    thanked_at
});

macro_rules! opened {
    ($rest:literal) => {
        concat!(
            "SELECT note.id, note.story_id, story.title, note.words, note.pen_name, note.meant_for, note.language,
                    note.decided_at, note.shown_at, note.thanked_at
             FROM note JOIN story ON story.id = note.story_id
             WHERE note.keeper_id = $1 AND note.state = 'passed' AND note.opened_at IS NOT NULL
               AND (note.away_at IS NOT NULL) = $2 AND ",
            $rest
        )
    };
}

pub async fn opened(
    q: impl Query,
    (keeper_id, away): (&PersonId, bool),
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Opened>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            opened!(
                "(note.decided_at, note.id) < ($3, $4) ORDER BY note.decided_at DESC, note.id DESC LIMIT $5"
            ),
            key,
        ),
        Whence::Before(key) => {
            (opened!("(note.decided_at, note.id) > ($3, $4) ORDER BY note.decided_at, note.id LIMIT $5"), key)
        }
    };
    q.all(sql, args![keeper_id, away, key.at, key.id.as_str(), most]).await
}

/// A note as it stands under a story.
#[derive(Clone, Debug)]
pub struct ShownNote {
    /// What it says.
    pub words: String,
    /// The name under it.
    pub pen_name: String,
    /// In which language the page was on which it was written.
    pub language: String,
}

platform::row!(ShownNote { words, pen_name, language });

pub async fn under(q: impl Query, story_id: &StoryId, most: i64) -> Result<Vec<ShownNote>, DbError> {
    let sql = "SELECT words, pen_name, language FROM note WHERE story_id = $1 AND shown_at IS NOT NULL
               ORDER BY shown_at DESC, id DESC LIMIT $2";
    q.all(sql, args![story_id, most]).await
}

/// How many from strangers came since then; more than `most` are not counted.
pub async fn strangers_since(
    q: impl Query,
    story_id: &StoryId,
    since: Moment,
    most: i64,
) -> Result<usize, DbError> {
    let sql = "SELECT id FROM note WHERE story_id = $1 AND sent_at > $2 AND NOT invited LIMIT $3";
    Ok(q.all::<(NoteId,)>(sql, args![story_id, since, most]).await?.len())
}

/// How long those waited that were decided last, in milliseconds.
pub async fn waited_lately(q: impl Query, decider: Decider) -> Result<Vec<i64>, DbError> {
    let sql = "SELECT decided_at - sent_at FROM note WHERE decider = $1 AND decided_at IS NOT NULL AND state = 'passed'
               ORDER BY decided_at DESC LIMIT 30";
    Ok(q.all::<(i64,)>(sql, args![decider]).await?.into_iter().map(|(waited,)| waited).collect())
}

pub async fn remove(tx: &mut Tx, id: &NoteId) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM note WHERE id = $1", args![id]).await? == 1)
}

pub async fn remove_all_of(tx: &mut Tx, keeper_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM note WHERE keeper_id = $1", args![keeper_id]).await?;
    Ok(())
}

/// Those whose time is over.
pub async fn prune(q: impl Query, now: Moment) -> Result<u64, DbError> {
    q.run("DELETE FROM note WHERE goes_at <= $1", args![now]).await
}
