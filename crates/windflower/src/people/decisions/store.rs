//! The rows of what was decided.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::{AsWho, Decided, UNDONE};
use crate::ids::{PersonId, RulingId};
use crate::people::waiting::Kind;
use crate::site::turning::{Spot, Whence};

/// A decision that stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// Id.
    pub id: RulingId,
    /// What sort of thing it is about.
    pub kind: Kind,
    /// Which one.
    pub thing_id: String,
    /// Where the thing is somebody: who.
    pub person_id: Option<PersonId>,
    /// What was decided.
    pub outcome: String,
    /// Why; may be empty.
    pub reason: String,
    /// Who decided; empty where she is gone.
    pub decided_by: String,
    /// As who.
    pub as_who: AsWho,
    /// Since when it had waited.
    pub waited_since: Moment,
    /// When.
    pub made_at: Moment,
    /// The decision that this one takes back.
    pub undoes: Option<RulingId>,
}

platform::row!(Ruling {
    id,
    kind,
    thing_id,
    person_id,
    outcome,
    reason,
    decided_by,
    as_who,
    waited_since,
    made_at,
    undoes
});

macro_rules! rulings {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at, undoes
             FROM decision ",
            $rest
        )
    };
}

const INSERT: &str = "INSERT INTO decision
    (id, kind, thing_id, person_id, outcome, reason, decided_by, as_who, waited_since, made_at, undoes)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (undoes) DO NOTHING";

pub async fn insert(tx: &mut Tx, id: &RulingId, decided: &Decided<'_>, now: Moment) -> Result<(), DbError> {
    let args = args![
        id,
        decided.kind,
        decided.thing_id,
        decided.person_id.map(PersonId::as_str),
        decided.outcome,
        decided.reason,
        decided.decided_by,
        decided.as_who,
        decided.waited_since,
        now,
        None::<&str>
    ];
    tx.run(INSERT, args).await?;
    Ok(())
}

pub async fn undo(tx: &mut Tx, id: &RulingId, ruling: &Ruling, now: Moment) -> Result<bool, DbError> {
    let args = args![
        id,
        ruling.kind,
        ruling.thing_id.as_str(),
        ruling.person_id.as_ref().map(PersonId::as_str),
        UNDONE,
        "",
        ruling.decided_by.as_str(),
        ruling.as_who,
        ruling.waited_since,
        now,
        Some(ruling.id.as_str())
    ];
    Ok(tx.run(INSERT, args).await? == 1)
}

pub async fn last(q: impl Query, kind: Kind, thing_id: &str) -> Result<Option<Ruling>, DbError> {
    let sql = rulings!("WHERE kind = $1 AND thing_id = $2 ORDER BY made_at DESC, id DESC LIMIT 1");
    q.one(sql, args![kind, thing_id]).await
}

pub async fn lately(q: impl Query, decided_by: &str, since: Moment) -> Result<Vec<Ruling>, DbError> {
    let sql = rulings!("WHERE decided_by = $1 AND made_at > $2 ORDER BY made_at DESC, id DESC LIMIT 50");
    q.all(sql, args![decided_by, since]).await
}

pub async fn about(q: impl Query, kind: Kind, thing_id: &str) -> Result<Vec<Ruling>, DbError> {
    q.all(rulings!("WHERE kind = $1 AND thing_id = $2 ORDER BY made_at, id"), args![kind, thing_id]).await
}

pub async fn own(q: impl Query, decided_by: &PersonId, most: i64) -> Result<Vec<Ruling>, DbError> {
    let sql = rulings!("WHERE decided_by = $1 ORDER BY made_at DESC, id DESC LIMIT $2");
    q.all(sql, args![decided_by, most]).await
}

/// For the place; of what was decided about words for herself, whoever looks gets no trace.
pub async fn part(
    q: impl Query,
    looks: &PersonId,
    whence: &Whence<Spot>,
    most: i64,
) -> Result<Vec<Ruling>, DbError> {
    let (sql, key) = match whence {
        Whence::After(key) => (
            rulings!(
                "WHERE (made_at, id) < ($1, $2) AND as_who = 'moderator' AND NOT (kind = 'note' AND person_id = $3) ORDER BY made_at DESC, id DESC LIMIT $4"
            ),
            key,
        ),
        Whence::Before(key) => (
            rulings!(
                "WHERE (made_at, id) > ($1, $2) AND as_who = 'moderator' AND NOT (kind = 'note' AND person_id = $3) ORDER BY made_at, id LIMIT $4"
            ),
            key,
        ),
    };
    q.all(sql, args![key.at, key.id.as_str(), looks, most]).await
}

pub async fn forget_who_decided(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("UPDATE decision SET decided_by = '' WHERE decided_by = $1", args![person_id]).await?;
    Ok(())
}
