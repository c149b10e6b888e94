//! The rows of what waits.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::{Decider, Held, Kind, PlaceInLine};
use crate::ids::{PersonId, StoryId};
use crate::site::turning::{Spot, Whence};

/// Something that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// What sort of thing.
    pub kind: Kind,
    /// Which one.
    pub thing_id: String,
    /// Who decides.
    pub decider: Decider,
    /// Whose readers decide, or whose own it is.
    pub keeper_id: Option<PersonId>,
    /// The story that it is about.
    pub story_id: Option<StoryId>,
    /// Its place in line, see `PlaceInLine`.
    pub place_in_line: i64,
    /// Since when.
    pub since: Moment,
    /// Who must leave it to somebody else; empty for nobody.
    pub not_by: String,
    /// Who has it in hand; empty for nobody.
    pub taken_by: String,
    /// Since when.
    pub taken_at: Moment,
    /// What whoever left it to somebody else says to that one; perhaps empty.
    pub line: String,
}

platform::row!(Waiting {
    kind,
    thing_id,
    decider,
    keeper_id,
    story_id,
    place_in_line,
    since,
    not_by,
    taken_by,
    taken_at,
    line
});

macro_rules! waiting {
    ($rest:literal) => {
        concat!(
            "SELECT kind, thing_id, decider, keeper_id, story_id, place_in_line, since, not_by, taken_by,
                    taken_at, line FROM waiting ",
            $rest
        )
    };
}

pub async fn put(tx: &mut Tx, held: &Held<'_>, place: PlaceInLine) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO waiting
             (kind, thing_id, decider, keeper_id, story_id, place_in_line, since, not_by, taken_by, taken_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', 0)
         ON CONFLICT (kind, thing_id) DO UPDATE
         SET decider = $3, keeper_id = $4, story_id = $5, place_in_line = $6, since = $7, not_by = $8, taken_by = '',
             taken_at = 0, line = ''",
        args![
            held.kind,
            held.thing_id,
            held.decider,
            held.keeper_id.map(PersonId::as_str),
            held.story_id.map(StoryId::as_str),
            place.number(),
            held.since,
            held.not_by
        ],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, kind: Kind, thing_id: &str) -> Result<Option<(Moment,)>, DbError> {
    let sql = "DELETE FROM waiting WHERE kind = $1 AND thing_id = $2 RETURNING since";
    tx.one(sql, args![kind, thing_id]).await
}

pub async fn find(q: impl Query, kind: Kind, thing_id: &str) -> Result<Option<Waiting>, DbError> {
    let sql = waiting!("WHERE kind = $1 AND thing_id = $2");
    q.one(sql, args![kind, thing_id]).await
}

pub async fn take(
    q: impl Query,
    (kind, thing_id): (Kind, &str),
    hand: &str,
    (now, idle_since): (Moment, Moment),
) -> Result<bool, DbError> {
    let sql = "UPDATE waiting SET taken_by = $3, taken_at = $4
               WHERE kind = $1 AND thing_id = $2 AND not_by <> $3
                 AND (taken_by = '' OR taken_by = $3 OR taken_at <= $5)";
    Ok(q.run(sql, args![kind, thing_id, hand, now, idle_since]).await? == 1)
}

pub async fn let_go(q: impl Query, (kind, thing_id): (Kind, &str), hand: &str) -> Result<(), DbError> {
    let sql = "UPDATE waiting SET taken_by = '', taken_at = 0
               WHERE kind = $1 AND thing_id = $2 AND taken_by = $3";
    q.run(sql, args![kind, thing_id, hand]).await?;
    Ok(())
}

pub async fn leave_to_another(
    q: impl Query,
    (kind, thing_id): (Kind, &str),
    hand: &str,
    line: &str,
) -> Result<bool, DbError> {
    let sql = "UPDATE waiting SET not_by = $3, taken_by = '', taken_at = 0, line = $4
               WHERE kind = $1 AND thing_id = $2 AND taken_by = $3";
    Ok(q.run(sql, args![kind, thing_id, hand, line]).await? == 1)
}

pub async fn leave_to_all(
    q: impl Query,
    (kind, thing_id): (Kind, &str),
    hand: &str,
) -> Result<bool, DbError> {
    let sql = "UPDATE waiting SET not_by = '', line = '' WHERE kind = $1 AND thing_id = $2 AND not_by = $3";
    Ok(q.run(sql, args![kind, thing_id, hand]).await? == 1)
}

pub async fn make_urgent(
    q: impl Query,
    (kind, thing_id): (Kind, &str),
    place: PlaceInLine,
) -> Result<(), DbError> {
    let sql = "UPDATE waiting SET place_in_line = $3 WHERE kind = $1 AND thing_id = $2";
    q.run(sql, args![kind, thing_id, place.number()]).await?;
    Ok(())
}

/// One statement: of two who decide at once, one finds no row.
pub async fn close(
    tx: &mut Tx,
    (kind, thing_id): (Kind, &str),
    hand: &str,
    idle_since: Moment,
) -> Result<Option<Waiting>, DbError> {
    let sql = "DELETE FROM waiting
         WHERE kind = $1 AND thing_id = $2 AND not_by <> $3
           AND (taken_by = '' OR taken_by = $3 OR taken_at <= $4)
         RETURNING kind, thing_id, decider, keeper_id, story_id, place_in_line, since, not_by, taken_by, taken_at, line";
    tx.one(sql, args![kind, thing_id, hand, idle_since]).await
}

pub async fn in_line(
    q: impl Query,
    place: PlaceInLine,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Waiting>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            waiting!(
                "WHERE decider = 'place' AND place_in_line = $1 AND (since, thing_id) > ($2, $3)
                  ORDER BY since, thing_id LIMIT $4"
            ),
            key,
        ),
        Whence::Before(key) => (
            waiting!(
                "WHERE decider = 'place' AND place_in_line = $1 AND (since, thing_id) < ($2, $3)
                  ORDER BY since DESC, thing_id DESC LIMIT $4"
            ),
            key,
        ),
    };
    q.all(sql, args![place.number(), key.at, key.id.as_str(), most]).await
}

pub async fn oldest(q: impl Query, place: PlaceInLine) -> Result<Option<Moment>, DbError> {
    let sql = "SELECT since FROM waiting WHERE decider = 'place' AND place_in_line = $1
               ORDER BY since, thing_id LIMIT 1";
    Ok(q.one::<(Moment,)>(sql, args![place.number()]).await?.map(|(since,)| since))
}

pub async fn of_keeper(
    q: impl Query,
    keeper_id: &PersonId,
    decider: Decider,
    most: i64,
) -> Result<Vec<Waiting>, DbError> {
    let sql =
        waiting!("WHERE keeper_id = $1 AND decider = $2 ORDER BY place_in_line, since, thing_id LIMIT $3");
    q.all(sql, args![keeper_id, decider, most]).await
}

pub async fn let_all_go(q: impl Query, hand: &str) -> Result<(), DbError> {
    q.run("UPDATE waiting SET taken_by = '', taken_at = 0 WHERE taken_by = $1", args![hand]).await?;
    Ok(())
}

pub async fn empty_hand(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    let_all_go(&mut *tx, person_id).await?;
    tx.run("UPDATE waiting SET not_by = '' WHERE not_by = $1", args![person_id]).await?;
    Ok(())
}
