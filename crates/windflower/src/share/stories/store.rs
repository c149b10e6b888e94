//! The rows of stories, their editions, waiting widenings, and words that were set aside.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::story::{Story, Told, write_list};
use crate::people::who::audience::Audience;

macro_rules! story_columns {
    ($rest:literal) => {
        concat!(
            "SELECT id, address, box_id, teller_id, state, audience, listed, version, edition, title, opening, words,
                    pen_name, language, teller, time_since, preferred_words, name, own_note, experiences, content_notes,
                    saved_at, published_at, sealed_at FROM story ",
            $rest
        )
    };
}

pub async fn insert(
    tx: &mut Tx,
    id: &str,
    address: &str,
    (box_id, teller_id): (&str, &str),
    told: &Told,
    now: Moment,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO story (id, address, box_id, teller_id, state, audience, listed, version, edition, title, opening,
                            words, pen_name, language, teller, time_since, preferred_words, name, own_note, experiences,
                            content_notes, made_at, saved_at, published_at, away_at)
         VALUES ($1, $2, $3, $4, 'draft', 'only-me', FALSE, 1, NULL, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
                 $16, $17, $17, NULL, NULL)",
        args![
            id,
            address,
            box_id,
            teller_id,
            &told.title,
            &told.opening,
            &told.words,
            &told.pen_name,
            &told.language,
            &told.teller,
            &told.time_since,
            &told.preferred_words,
            &told.name,
            &told.own_note,
            write_list(&told.experiences),
            write_list(&told.content_notes),
            now
        ],
    )
    .await?;
    Ok(())
}

pub async fn all_own(db: &Db, teller_id: &str) -> Result<Vec<Story>, DbError> {
    db.all(
        story_columns!("WHERE teller_id = $1 AND away_at IS NULL ORDER BY saved_at DESC, id"),
        args![teller_id],
    )
    .await
}

pub async fn by_address(db: &Db, address: &str) -> Result<Option<Story>, DbError> {
    db.one(story_columns!("WHERE address = $1 AND away_at IS NULL"), args![address]).await
}

pub async fn by_id(db: &Db, id: &str) -> Result<Option<Story>, DbError> {
    db.one(story_columns!("WHERE id = $1 AND away_at IS NULL"), args![id]).await
}

pub async fn locked(tx: &mut Tx, id: &str) -> Result<Option<Story>, DbError> {
    // Touching the row first makes two changes of one story wait for each other on both engines.
    tx.run("UPDATE story SET version = version WHERE id = $1", args![id]).await?;
    tx.one(story_columns!("WHERE id = $1 AND away_at IS NULL"), args![id]).await
}

/// Saves over exactly this version; 0 rows if another window saved meanwhile.
pub async fn save(tx: &mut Tx, id: &str, version: i64, told: &Told, now: Moment) -> Result<u64, DbError> {
    tx.run(
        "UPDATE story SET title = $1, opening = $2, words = $3, pen_name = $4, language = $5, teller = $6, time_since = $7,
                          preferred_words = $8, name = $9, own_note = $10, experiences = $11, content_notes = $12,
                          saved_at = $13, version = version + 1
         WHERE id = $14 AND version = $15 AND away_at IS NULL",
        args![
            &told.title,
            &told.opening,
            &told.words,
            &told.pen_name,
            &told.language,
            &told.teller,
            &told.time_since,
            &told.preferred_words,
            &told.name,
            &told.own_note,
            write_list(&told.experiences),
            write_list(&told.content_notes),
            now,
            id,
            version
        ],
    )
    .await
}

/// In everything she is writing. The version counts on, so that a window that is open with the old name notices.
pub async fn rename_pen_name(tx: &mut Tx, teller_id: &str, from: &str, to: &str) -> Result<u64, DbError> {
    tx.run(
        "UPDATE story SET pen_name = $1, version = version + 1 WHERE teller_id = $2 AND pen_name = $3 AND away_at IS NULL",
        args![to, teller_id, from],
    )
    .await
}

pub async fn set_aside(
    tx: &mut Tx,
    id: &str,
    story_id: &str,
    title: &str,
    words: &str,
    now: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO set_aside (id, story_id, title, words, made_at) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, args![id, story_id, title, words, now]).await?;
    Ok(())
}

pub async fn all_set_aside(db: &Db, story_id: &str) -> Result<Vec<(String, String, Moment)>, DbError> {
    let sql =
        "SELECT title, words, made_at FROM set_aside WHERE story_id = $1 ORDER BY made_at DESC LIMIT 20";
    db.all(sql, args![story_id]).await
}

pub async fn insert_edition(
    tx: &mut Tx,
    story_id: &str,
    (document, language): (&str, &str),
    now: Moment,
) -> Result<i64, DbError> {
    let made = tx
        .one::<(i64,)>(
            "INSERT INTO edition (story_id, number, document, language, made_at)
             VALUES ($1, (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE story_id = $1), $2, $3, $4)
             RETURNING number",
            args![story_id, document, language, now],
        )
        .await?;
    made.map(|(number,)| number).ok_or_else(|| DbError::Broken("an edition got no number".into()))
}

pub async fn set_edition(tx: &mut Tx, story_id: &str, number: i64) -> Result<(), DbError> {
    tx.run("UPDATE story SET edition = $1 WHERE id = $2", args![number, story_id]).await?;
    Ok(())
}

pub async fn edition(db: &Db, story_id: &str, number: i64) -> Result<Option<String>, DbError> {
    let sql = "SELECT document FROM edition WHERE story_id = $1 AND number = $2";
    Ok(db.one::<(String,)>(sql, args![story_id, number]).await?.map(|(document,)| document))
}

pub async fn edition_in(tx: &mut Tx, story_id: &str, number: i64) -> Result<Option<String>, DbError> {
    let sql = "SELECT document FROM edition WHERE story_id = $1 AND number = $2";
    Ok(tx.one::<(String,)>(sql, args![story_id, number]).await?.map(|(document,)| document))
}

/// Of somebody who takes her leave nothing is shown, also where she pressed the button a moment before.
pub async fn publish(
    tx: &mut Tx,
    story_id: &str,
    audience: Audience,
    listed: bool,
    now: Moment,
) -> Result<(), DbError> {
    tx.run(
        "UPDATE story SET state = 'published', audience = $1, listed = $2, published_at = coalesce(published_at, $3)
         WHERE id = $4 AND NOT EXISTS (SELECT 1 FROM farewell WHERE farewell.person_id = story.teller_id)",
        args![audience.word(), listed, now, story_id],
    )
    .await?;
    Ok(())
}

pub async fn withdraw(tx: &mut Tx, story_id: &str) -> Result<u64, DbError> {
    tx.run(
        "UPDATE story SET state = 'withdrawn', audience = 'only-me', listed = FALSE WHERE id = $1 AND state = 'published'",
        args![story_id],
    )
    .await
}

/// What anybody but its keepers can see.
pub async fn all_published(db: &Db) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT id FROM story WHERE state = 'published' ORDER BY id", args![]).await
}

/// A widening that waits.
#[derive(Clone, Debug)]
pub struct Widening {
    /// Which story.
    pub story_id: String,
    /// For whom it will be.
    pub audience: String,
    /// Whether it will stand in lists.
    pub listed: bool,
    /// When.
    pub due: Moment,
    /// Who asked for it.
    pub asked_by: String,
}

platform::row!(Widening { story_id, audience, listed, due, asked_by });

pub async fn wait(tx: &mut Tx, widening: &Widening, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO widening (story_id, audience, listed, due, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (story_id) DO UPDATE SET audience = excluded.audience, listed = excluded.listed, due = excluded.due,
                                              asked_by = excluded.asked_by, asked_at = excluded.asked_at",
        args![&widening.story_id, &widening.audience, widening.listed, widening.due, &widening.asked_by, now],
    )
    .await?;
    Ok(())
}

pub async fn waiting(db: &Db, story_id: &str) -> Result<Option<Widening>, DbError> {
    db.one(
        "SELECT story_id, audience, listed, due, asked_by FROM widening WHERE story_id = $1",
        args![story_id],
    )
    .await
}

pub async fn all_due(db: &Db, now: Moment) -> Result<Vec<Widening>, DbError> {
    db.all(
        "SELECT story_id, audience, listed, due, asked_by FROM widening WHERE due <= $1 ORDER BY due",
        args![now],
    )
    .await
}

pub async fn take_due(tx: &mut Tx, story_id: &str, now: Moment) -> Result<u64, DbError> {
    tx.run("DELETE FROM widening WHERE story_id = $1 AND due <= $2", args![story_id, now]).await
}

pub async fn call_back(tx: &mut Tx, story_id: &str) -> Result<u64, DbError> {
    tx.run("DELETE FROM widening WHERE story_id = $1", args![story_id]).await
}

/// One change of who may see a story.
pub struct Change<'a> {
    pub id: &'a str,
    pub story_id: &'a str,
    pub by: &'a str,
    pub change: &'a str,
    pub audience: Audience,
}

pub async fn note_change(tx: &mut Tx, new: &Change<'_>, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO story_change (id, story_id, by_person, change, audience, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![new.id, new.story_id, new.by, new.change, new.audience.word(), now],
    )
    .await?;
    Ok(())
}

/// An edition for a list.
pub struct Listed {
    pub address: String,
    pub document: String,
    pub state: String,
    pub audience: String,
    pub shown_at: Moment,
}

platform::row!(Listed { address, document, state, audience, shown_at });

impl Listed {
    pub fn reach(&self) -> Audience {
        super::story::reach(&self.state, &self.audience)
    }
}

/// Editions of stories that are for anyone and stand in lists, newest first.
pub async fn listed(db: &Db, language: Option<&str>, most: i64) -> Result<Vec<Listed>, DbError> {
    db.all(
        "SELECT story.address, edition.document, story.state, story.audience, story.published_at FROM story
         JOIN edition ON edition.story_id = story.id AND edition.number = story.edition
         WHERE story.state = 'published' AND story.audience = 'anyone' AND story.listed = TRUE AND story.away_at IS NULL
           AND (CAST($1 AS TEXT) IS NULL OR edition.language = $1)
         ORDER BY story.published_at DESC, story.id LIMIT $2",
        args![language, most],
    )
    .await
}

/// Editions of stories for those who have lived it, newest first.
pub async fn listed_for_members(db: &Db, most: i64) -> Result<Vec<Listed>, DbError> {
    db.all(
        "SELECT story.address, edition.document, story.state, story.audience, story.published_at FROM story
         JOIN edition ON edition.story_id = story.id AND edition.number = story.edition
         WHERE story.state = 'published' AND story.audience = 'lived-it' AND story.away_at IS NULL
         ORDER BY story.published_at DESC, story.id LIMIT $1",
        args![most],
    )
    .await
}

pub async fn put_away(tx: &mut Tx, story_id: &str, now: Moment) -> Result<u64, DbError> {
    tx.run(
        "UPDATE story SET away_at = $1 WHERE id = $2 AND away_at IS NULL AND state <> 'published'",
        args![now, story_id],
    )
    .await
}

/// Seals a story at this moment, or lifts the seal.
pub async fn seal(tx: &mut Tx, story_id: &str, at: Option<Moment>) -> Result<(), DbError> {
    tx.run("UPDATE story SET sealed_at = $1 WHERE id = $2", args![at, story_id]).await?;
    Ok(())
}

/// What a teller put away and when, the last first.
pub async fn all_away(db: &Db, teller_id: &str) -> Result<Vec<(String, Moment)>, DbError> {
    let sql = "SELECT id, away_at FROM story WHERE teller_id = $1 AND away_at IS NOT NULL ORDER BY away_at DESC, id";
    db.all(sql, args![teller_id]).await
}

pub async fn away_by_id(db: &Db, id: &str) -> Result<Option<Story>, DbError> {
    db.one(story_columns!("WHERE id = $1 AND away_at IS NOT NULL"), args![id]).await
}

pub async fn away_at(tx: &mut Tx, id: &str) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT away_at FROM story WHERE id = $1 AND away_at IS NOT NULL";
    Ok(tx.one::<(Moment,)>(sql, args![id]).await?.map(|(at,)| at))
}

pub async fn away_before(db: &Db, before: Moment) -> Result<Vec<(String,)>, DbError> {
    db.all("SELECT id FROM story WHERE away_at IS NOT NULL AND away_at <= $1", args![before]).await
}

/// Brings back a story that was put away at exactly this moment; `0` if it was at another, or never.
pub async fn bring_back(tx: &mut Tx, story_id: &str, away_at: Moment) -> Result<u64, DbError> {
    tx.run("UPDATE story SET away_at = NULL WHERE id = $1 AND away_at = $2", args![story_id, away_at]).await
}

/// Stories of a teller in a box that were put away at exactly this moment.
pub async fn away_since(
    tx: &mut Tx,
    (box_id, teller_id): (&str, &str),
    away_at: Moment,
) -> Result<Vec<(String,)>, DbError> {
    let sql = "SELECT id FROM story WHERE box_id = $1 AND teller_id = $2 AND away_at = $3";
    tx.all(sql, args![box_id, teller_id, away_at]).await
}

/// Removes a story that was put away at exactly this moment, with everything that hangs on it.
pub async fn remove_away(tx: &mut Tx, story_id: &str, away_at: Moment) -> Result<u64, DbError> {
    tx.run("DELETE FROM story WHERE id = $1 AND away_at = $2", args![story_id, away_at]).await
}

/// All stories of a teller, in whichever box, put away or not.
pub async fn ids_of_teller(tx: &mut Tx, teller_id: &str) -> Result<Vec<(String,)>, DbError> {
    tx.all("SELECT id FROM story WHERE teller_id = $1 ORDER BY id", args![teller_id]).await
}

/// What was asked about a story is asked at its address.
pub async fn delete_requests(tx: &mut Tx, teller_id: &str) -> Result<(), DbError> {
    let sql = "DELETE FROM reading_request WHERE address IN (SELECT address FROM story WHERE teller_id = $1)";
    tx.run(sql, args![teller_id]).await?;
    Ok(())
}

/// Lifts the seal of every story of a teller.
pub async fn unseal_all(tx: &mut Tx, teller_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE story SET sealed_at = NULL WHERE teller_id = $1", args![teller_id]).await?;
    Ok(())
}

/// Removes a story whatever it stands at, for the ledger: it was erased before.
pub async fn remove(tx: &mut Tx, story_id: &str) -> Result<u64, DbError> {
    tx.run("DELETE FROM story WHERE id = $1", args![story_id]).await
}

/// The stories that a keeper told in a box and that no decision of their own is about.
pub async fn undecided(db: &Db, box_id: &str, teller_id: &str) -> Result<Vec<Story>, DbError> {
    db.all(
        story_columns!(
            "WHERE box_id = $1 AND teller_id = $2 AND away_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM after_me WHERE after_me.story_id = story.id) ORDER BY made_at, story.id"
        ),
        args![box_id, teller_id],
    )
    .await
}

/// What somebody changed about a story that is not hers stays on record, not by whom.
pub async fn forget_who_changed(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE story_change SET by_person = '' WHERE by_person = $1", args![person_id]).await?;
    Ok(())
}

/// Nothing waits to be shown, and what is put away can be brought back for the whole time from now on.
pub async fn end_all(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    tx.run("DELETE FROM widening_circle", args![]).await?;
    tx.run("DELETE FROM widening", args![]).await?;
    tx.run("UPDATE story SET away_at = $1 WHERE away_at IS NOT NULL", args![now]).await?;
    Ok(())
}
