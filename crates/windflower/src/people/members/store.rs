//! The rows of those who have lived it.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::MemberState;
use crate::ids::PersonId;
use crate::site::turning::{Spot, Whence};

pub struct MemberRow {
    pub state: MemberState,
    pub decided_at: Option<Moment>,
    pub visited_at: Option<Moment>,
}

platform::row!(MemberRow { state, decided_at, visited_at });

pub async fn find(db: &Db, person_id: &PersonId) -> Result<Option<MemberRow>, DbError> {
    let sql = "SELECT state, decided_at, visited_at FROM member WHERE person_id = $1";
    db.one(sql, args![person_id]).await
}

/// Up to when what was said or seen no longer counts.
pub struct Before {
    /// The last visit of a membership that has lapsed.
    pub lapsed: Moment,
    /// The "not now" after which she may ask again.
    pub declined: Moment,
}

pub async fn ask(
    tx: &mut Tx,
    person_id: &PersonId,
    words: &str,
    now: Moment,
    before: &Before,
) -> Result<bool, DbError> {
    let asked = tx
        .run(
            "INSERT INTO member (person_id, state, words, asked_at, decided_at, visited_at)
         VALUES ($1, 'asked', $2, $3, NULL, NULL)
         ON CONFLICT (person_id) DO UPDATE
         SET state = 'asked', words = $2, asked_at = $3, decided_at = NULL, visited_at = NULL
         WHERE member.state = 'lapsed' OR (member.state = 'admitted' AND member.visited_at <= $4)
            OR (member.state = 'declined' AND member.decided_at <= $5)",
            args![person_id, words, now, before.lapsed, before.declined],
        )
        .await?;
    Ok(asked == 1)
}

/// Whoever was told "not now" keeps her row.
pub async fn delete(q: impl Query, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "DELETE FROM member WHERE person_id = $1 AND state <> 'declined'";
    q.run(sql, args![person_id]).await?;
    Ok(())
}

pub async fn lapse(tx: &mut Tx, person_id: &PersonId, unseen_since: Moment) -> Result<(), DbError> {
    let sql = "UPDATE member SET state = 'lapsed', words = ''
               WHERE person_id = $1 AND state = 'admitted' AND visited_at <= $2";
    tx.run(sql, args![person_id, unseen_since]).await?;
    Ok(())
}

pub async fn seen(
    q: impl Query,
    person_id: &PersonId,
    now: Moment,
    unless_since: Moment,
) -> Result<(), DbError> {
    let sql = "UPDATE member SET visited_at = $2
               WHERE person_id = $1 AND state = 'admitted' AND visited_at <= $3";
    q.run(sql, args![person_id, now, unless_since]).await?;
    Ok(())
}

/// One of the place's list.
#[derive(Clone, Debug)]
pub struct MemberLine {
    /// The person's id.
    pub person_id: PersonId,
    /// The name she likes.
    pub name: String,
    /// What she said when she asked.
    pub words: String,
    /// When she asked.
    pub asked_at: Moment,
}

platform::row!(MemberLine { person_id, name, words, asked_at });

macro_rules! member_lines {
    ($rest:literal) => {
        concat!(
            "SELECT member.person_id, person.name, member.words, member.asked_at
             FROM member JOIN person ON person.id = member.person_id WHERE member.state = $1 AND ",
            $rest
        )
    };
}

pub async fn one(db: &Db, state: MemberState, person_id: &PersonId) -> Result<Option<MemberLine>, DbError> {
    db.one(member_lines!("member.person_id = $2"), args![state, person_id]).await
}

/// A part of them, whoever asked first before the others; away from the key.
pub async fn part(
    db: &Db,
    state: MemberState,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<MemberLine>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            member_lines!(
                "(member.asked_at, member.person_id) > ($2, $3)
                            ORDER BY member.asked_at, member.person_id LIMIT $4"
            ),
            key,
        ),
        Whence::Before(key) => (
            member_lines!(
                "(member.asked_at, member.person_id) < ($2, $3)
                            ORDER BY member.asked_at DESC, member.person_id DESC LIMIT $4"
            ),
            key,
        ),
    };
    db.all(sql, args![state, key.at, key.id.as_str(), most]).await
}

/// What she said is not kept longer than it is needed: for the answer. Nobody is admitted who has not proved her address.
pub async fn decide(
    tx: &mut Tx,
    person_id: &PersonId,
    (from, to): (MemberState, MemberState),
    now: Moment,
) -> Result<bool, DbError> {
    let sql = "UPDATE member SET state = $1, words = '', decided_at = $2, visited_at = $2
               WHERE person_id = $3 AND state = $4
                 AND ($5 OR EXISTS (SELECT 1 FROM person WHERE person.id = $3 AND proved_at IS NOT NULL))";
    Ok(tx.run(sql, args![to, now, person_id, from, to != MemberState::Admitted]).await? == 1)
}

pub async fn admit(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO member (person_id, state, words, asked_at, decided_at, visited_at)
         VALUES ($1, 'admitted', '', $2, $2, $2)
         ON CONFLICT (person_id) DO UPDATE
         SET state = 'admitted', words = '', decided_at = $2, visited_at = $2",
        args![person_id, now],
    )
    .await?;
    Ok(())
}
