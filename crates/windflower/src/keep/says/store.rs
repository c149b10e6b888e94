//! The rows of who is in a photograph and how far it may go.

use platform::args;
use platform::db::{DbError, Query, Tx};

use super::say::{OpenQuestion, Say};
use crate::ids::{BoxId, KeepsakeId, PersonId};
use crate::people::who::audience::Audience;

pub async fn about(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Vec<Say>, DbError> {
    q.all(
        "SELECT keepsake_say.person_id, person.name, keepsake_say.said_by, keepsake_say.reach
         FROM keepsake_say JOIN person ON person.id = keepsake_say.person_id
         WHERE keepsake_say.keepsake_id = $1 ORDER BY keepsake_say.person_id",
        args![keepsake_id],
    )
    .await
}

/// Every answer, `None` for an open question; also of those who are no longer here.
pub async fn answers(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Vec<Option<Audience>>, DbError> {
    let sql = "SELECT reach FROM keepsake_say WHERE keepsake_id = $1
         UNION ALL SELECT held_within FROM keepsake WHERE id = $1 AND held_within IS NOT NULL";
    let answers: Vec<(Option<Audience>,)> = q.all(sql, args![keepsake_id]).await?;
    Ok(answers.into_iter().map(|(answer,)| answer).collect())
}

pub async fn held_within(q: impl Query, keepsake_id: &KeepsakeId) -> Result<Option<Audience>, DbError> {
    let sql = "SELECT held_within FROM keepsake WHERE id = $1 AND held_within IS NOT NULL";
    Ok(q.one::<(Audience,)>(sql, args![keepsake_id]).await?.map(|(within,)| within))
}

/// Of photographs that she may look at: what is sealed for her is not named, and she is asked once she has opened it.
pub async fn open_questions(
    q: impl Query,
    box_id: &BoxId,
    person_id: &PersonId,
) -> Result<Vec<OpenQuestion>, DbError> {
    q.all(
        "SELECT seen_keepsake.id, seen_keepsake.title, seen_keepsake.description
         FROM keepsake_say JOIN seen_keepsake
             ON seen_keepsake.id = keepsake_say.keepsake_id AND seen_keepsake.seen_by = keepsake_say.person_id
         WHERE seen_keepsake.box_id = $1 AND keepsake_say.person_id = $2 AND keepsake_say.reach IS NULL
           AND seen_keepsake.away_at IS NULL ORDER BY seen_keepsake.kept_at, seen_keepsake.id",
        args![box_id, person_id],
    )
    .await
}

/// Two who say something of one photograph at the same time wait for each other here.
pub async fn lock(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
    tx.run("UPDATE keepsake SET title = title WHERE id = $1", args![keepsake_id]).await?;
    Ok(())
}

pub async fn answer(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    reach: Audience,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach) VALUES ($1, $2, $2, $3)
         ON CONFLICT (keepsake_id, person_id) DO UPDATE SET said_by = excluded.said_by, reach = excluded.reach",
        args![keepsake_id, person_id, reach],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, keepsake_id: &KeepsakeId, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "DELETE FROM keepsake_say WHERE keepsake_id = $1 AND person_id = $2";
    tx.run(sql, args![keepsake_id, person_id]).await?;
    Ok(())
}

/// Opens the question to this person, unless it is open or answered.
pub async fn ask(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    by: &PersonId,
) -> Result<(), DbError> {
    let sql = "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach) VALUES ($1, $2, $3, NULL)
               ON CONFLICT (keepsake_id, person_id) DO NOTHING";
    tx.run(sql, args![keepsake_id, person_id, by]).await?;
    Ok(())
}

/// Takes back what was said of somebody else, as long as that person has not answered.
pub async fn delete_question(
    tx: &mut Tx,
    keepsake_id: &KeepsakeId,
    person_id: &PersonId,
    by: &PersonId,
) -> Result<(), DbError> {
    let sql = "DELETE FROM keepsake_say
               WHERE keepsake_id = $1 AND person_id = $2 AND said_by = $3 AND reach IS NULL";
    tx.run(sql, args![keepsake_id, person_id, by]).await?;
    Ok(())
}

/// Of each who keeps it together with somebody. A no holds.
pub async fn ask_again(tx: &mut Tx, keepsake_id: &KeepsakeId) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach)
         SELECT keepsake.id, box_keeper.person_id, box_keeper.person_id, NULL
         FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
         WHERE keepsake.id = $1
           AND (SELECT count(*) FROM box_keeper AS keeper WHERE keeper.box_id = keepsake.box_id) > 1
         ON CONFLICT (keepsake_id, person_id) DO UPDATE SET reach = NULL WHERE keepsake_say.reach <> 'only-me'",
        args![keepsake_id],
    )
    .await?;
    Ok(())
}

/// What she said of photographs holds without her name: each goes no further than she let it. A question that she did not
/// answer is asked no more, and what she said of others is theirs.
pub async fn keep_without_name(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "SELECT keepsake_id, reach FROM keepsake_say WHERE person_id = $1 AND reach IS NOT NULL";
    for (keepsake_id, reach) in tx.all::<(KeepsakeId, Audience)>(sql, args![person_id]).await? {
        let before = held_within(&mut *tx, &keepsake_id).await?.unwrap_or(Audience::Anyone);
        let sql = "UPDATE keepsake SET held_within = $1 WHERE id = $2";
        tx.run(sql, args![before.min(reach), &keepsake_id]).await?;
    }
    tx.run("DELETE FROM keepsake_say WHERE person_id = $1", args![person_id]).await?;
    tx.run("UPDATE keepsake_say SET said_by = person_id WHERE said_by = $1", args![person_id]).await?;
    Ok(())
}

/// What was said of one photograph is said of its copy, too.
pub async fn copy(tx: &mut Tx, there: &KeepsakeId, here: &KeepsakeId) -> Result<(), DbError> {
    let sql = "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach)
         SELECT CAST($1 AS TEXT), person_id, said_by, reach FROM keepsake_say WHERE keepsake_id = $2";
    tx.run(sql, args![here, there]).await?;
    Ok(())
}
