//! The rows of what was agreed, and of the words.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::Purpose;
use crate::ids::{ConsentId, PersonId, StoryId};
use crate::site::turning::{Spot, Whence};

/// Something that is agreed now.
pub struct New<'a> {
    pub person_id: &'a PersonId,
    pub story_id: &'a StoryId,
    pub purpose: Purpose,
    pub hash: &'a str,
    pub at: Moment,
    pub until: Option<Moment>,
    pub lapses_at: Option<Moment>,
}

/// What a keeper agreed to, as her page shows it.
#[derive(Clone, Debug)]
pub struct Consent {
    /// Id.
    pub id: ConsentId,
    /// For which story.
    pub story_id: StoryId,
    /// What that is called now.
    pub title: String,
    /// What for.
    pub purpose: Purpose,
    /// The SHA-256 of the words.
    pub words_hash: String,
    /// Exactly as they were shown.
    pub words: String,
    /// When.
    pub given_at: Moment,
    /// Until when.
    pub until: Option<Moment>,
    /// When she took it back.
    pub withdrawn_at: Option<Moment>,
}

platform::row!(Consent { id, story_id, title, purpose, words_hash, words, given_at, until, withdrawn_at });

/// What was agreed, as the place prints it: no word of the story, and nobody's name.
#[derive(Clone, Debug)]
pub struct Agreed {
    /// Id.
    pub id: ConsentId,
    /// For which story.
    pub story_id: StoryId,
    /// What for.
    pub purpose: Purpose,
    /// The SHA-256 of the words.
    pub words_hash: String,
    /// The words.
    pub words: String,
    /// When.
    pub given_at: Moment,
    /// Until when.
    pub until: Option<Moment>,
}

platform::row!(Agreed { id, story_id, purpose, words_hash, words, given_at, until });

/// Something agreed whose time is over.
#[derive(Clone, Debug)]
pub struct Lapsing {
    /// Id.
    pub id: ConsentId,
    /// For which story.
    pub story_id: StoryId,
    /// When its time was over.
    pub lapses_at: Moment,
}

platform::row!(Lapsing { id, story_id, lapses_at });

macro_rules! consents {
    ($rest:literal) => {
        concat!(
            "SELECT consent.id, consent.story_id, story.title, consent.purpose, consent.words_hash, consent_words.words,
                    consent.given_at, consent.until, consent.withdrawn_at
             FROM consent JOIN consent_words ON consent_words.hash = consent.words_hash
             JOIN story ON story.id = consent.story_id ",
            $rest
        )
    };
}

macro_rules! agreed {
    ($rest:literal) => {
        concat!(
            "SELECT consent.id, consent.story_id, consent.purpose, consent.words_hash, consent_words.words,
                    consent.given_at, consent.until
             FROM consent JOIN consent_words ON consent_words.hash = consent.words_hash
             WHERE consent.given_at <= $1 AND (consent.withdrawn_at IS NULL OR consent.withdrawn_at > $1)
               AND (consent.until IS NULL OR consent.until > $1) ",
            $rest
        )
    };
}

pub async fn put_words(tx: &mut Tx, hash: &str, words: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO consent_words (hash, words) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING";
    tx.run(sql, args![hash, words]).await?;
    Ok(())
}

pub async fn insert(tx: &mut Tx, id: &ConsentId, new: &New<'_>) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO consent (id, person_id, story_id, purpose, words_hash, given_at, until, withdrawn_at, lapses_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)",
        args![id, new.person_id, new.story_id, new.purpose, new.hash, new.at, new.until, new.lapses_at],
    )
    .await?;
    Ok(())
}

pub async fn delete_given(tx: &mut Tx, story_id: &StoryId, at: Moment) -> Result<(), DbError> {
    tx.run("DELETE FROM consent WHERE story_id = $1 AND given_at = $2", args![story_id, at]).await?;
    Ok(())
}

pub async fn withdraw_before(
    tx: &mut Tx,
    story_id: &StoryId,
    at: Moment,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "UPDATE consent SET withdrawn_at = $3, lapses_at = NULL
               WHERE story_id = $1 AND given_at < $2 AND withdrawn_at IS NULL";
    tx.run(sql, args![story_id, at, now]).await?;
    Ok(())
}

pub async fn part_of_person(
    q: impl Query,
    person_id: &PersonId,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Consent>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            consents!(
                "WHERE consent.person_id = $1 AND (consent.given_at, consent.id) < ($2, $3)
                  ORDER BY consent.given_at DESC, consent.id DESC LIMIT $4"
            ),
            key,
        ),
        Whence::Before(key) => (
            consents!(
                "WHERE consent.person_id = $1 AND (consent.given_at, consent.id) > ($2, $3)
                  ORDER BY consent.given_at, consent.id LIMIT $4"
            ),
            key,
        ),
    };
    q.all(sql, args![person_id, key.at, key.id.as_str(), most]).await
}

pub async fn part_on(
    q: impl Query,
    at: Moment,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Agreed>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            agreed!(
                "AND (consent.given_at, consent.id) > ($2, $3) ORDER BY consent.given_at, consent.id LIMIT $4"
            ),
            key,
        ),
        Whence::Before(key) => (
            agreed!(
                "AND (consent.given_at, consent.id) < ($2, $3)
                  ORDER BY consent.given_at DESC, consent.id DESC LIMIT $4"
            ),
            key,
        ),
    };
    q.all(sql, args![at, key.at, key.id.as_str(), most]).await
}

pub async fn of_person(
    q: impl Query,
    person_id: &PersonId,
    id: &ConsentId,
) -> Result<Option<Consent>, DbError> {
    q.one(consents!("WHERE consent.id = $1 AND consent.person_id = $2"), args![id, person_id]).await
}

pub async fn withdraw(
    tx: &mut Tx,
    person_id: &PersonId,
    id: &ConsentId,
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE consent SET withdrawn_at = $3, lapses_at = NULL
               WHERE id = $1 AND person_id = $2 AND withdrawn_at IS NULL";
    Ok(tx.run(sql, args![id, person_id, now]).await? == 1)
}

pub async fn withdraw_again(tx: &mut Tx, id: &ConsentId, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE consent SET withdrawn_at = $2, lapses_at = NULL WHERE id = $1 AND withdrawn_at IS NULL";
    Ok(tx.run(sql, args![id, now]).await? == 1)
}

pub async fn first_to_lapse(
    q: impl Query,
    story_id: &StoryId,
    before: Moment,
) -> Result<Option<Moment>, DbError> {
    let sql =
        "SELECT lapses_at FROM consent WHERE story_id = $1 AND lapses_at <= $2 ORDER BY lapses_at LIMIT 1";
    Ok(q.one::<(Moment,)>(sql, args![story_id, before]).await?.map(|(at,)| at))
}

pub async fn lapsing(q: impl Query, now: Moment) -> Result<Vec<Lapsing>, DbError> {
    let sql = "SELECT id, story_id, lapses_at FROM consent WHERE lapses_at <= $1 ORDER BY lapses_at, id";
    q.all(sql, args![now]).await
}

pub async fn has_lapsed(tx: &mut Tx, id: &ConsentId) -> Result<bool, DbError> {
    let sql = "UPDATE consent SET lapses_at = NULL WHERE id = $1 AND lapses_at IS NOT NULL";
    Ok(tx.run(sql, args![id]).await? == 1)
}
