//! The rows of who is in a photograph and how far it may go.

use platform::args;
use platform::db::{Db, DbError, Tx};

use super::Say;
use crate::people::audience::Audience;

pub async fn about(db: &Db, keepsake_id: &str) -> Result<Vec<Say>, DbError> {
    db.all(
        "SELECT keepsake_say.person_id, person.name, keepsake_say.said_by, keepsake_say.reach
         FROM keepsake_say JOIN person ON person.id = keepsake_say.person_id
         WHERE keepsake_say.keepsake_id = $1 ORDER BY keepsake_say.person_id",
        args![keepsake_id],
    )
    .await
}

const REACHES: &str = "SELECT reach FROM keepsake_say WHERE keepsake_id = $1";

pub async fn reaches(db: &Db, keepsake_id: &str) -> Result<Vec<(Option<String>,)>, DbError> {
    db.all(REACHES, args![keepsake_id]).await
}

pub async fn reaches_in(tx: &mut Tx, keepsake_id: &str) -> Result<Vec<(Option<String>,)>, DbError> {
    tx.all(REACHES, args![keepsake_id]).await
}

pub async fn open_questions(
    db: &Db,
    box_id: &str,
    person_id: &str,
) -> Result<Vec<(String, String, String)>, DbError> {
    db.all(
        "SELECT keepsake.id, keepsake.title, keepsake.file_name
         FROM keepsake_say JOIN keepsake ON keepsake.id = keepsake_say.keepsake_id
         WHERE keepsake.box_id = $1 AND keepsake_say.person_id = $2 AND keepsake_say.reach IS NULL
           AND keepsake.away_at IS NULL ORDER BY keepsake.kept_at, keepsake.id",
        args![box_id, person_id],
    )
    .await
}

/// Two who say something of one photograph at the same time wait for each other here.
pub async fn hold(tx: &mut Tx, keepsake_id: &str) -> Result<(), DbError> {
    tx.run("UPDATE keepsake SET title = title WHERE id = $1", args![keepsake_id]).await?;
    Ok(())
}

pub async fn answer(tx: &mut Tx, keepsake_id: &str, person_id: &str, reach: Audience) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach) VALUES ($1, $2, $2, $3)
         ON CONFLICT (keepsake_id, person_id) DO UPDATE SET said_by = excluded.said_by, reach = excluded.reach",
        args![keepsake_id, person_id, reach.word()],
    )
    .await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, keepsake_id: &str, person_id: &str) -> Result<(), DbError> {
    let sql = "DELETE FROM keepsake_say WHERE keepsake_id = $1 AND person_id = $2";
    tx.run(sql, args![keepsake_id, person_id]).await?;
    Ok(())
}

/// Opens the question to this person, unless it is open or answered.
pub async fn ask(tx: &mut Tx, keepsake_id: &str, person_id: &str, by: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach) VALUES ($1, $2, $3, NULL)
               ON CONFLICT (keepsake_id, person_id) DO NOTHING";
    tx.run(sql, args![keepsake_id, person_id, by]).await?;
    Ok(())
}

/// Takes back what was said of somebody else, as long as that person has not answered.
pub async fn ask_no_more(tx: &mut Tx, keepsake_id: &str, person_id: &str, by: &str) -> Result<(), DbError> {
    let sql = "DELETE FROM keepsake_say
               WHERE keepsake_id = $1 AND person_id = $2 AND said_by = $3 AND reach IS NULL";
    tx.run(sql, args![keepsake_id, person_id, by]).await?;
    Ok(())
}

/// Of each who keeps it together with somebody.
pub async fn ask_again(tx: &mut Tx, keepsake_id: &str) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO keepsake_say (keepsake_id, person_id, said_by, reach)
         SELECT keepsake.id, box_keeper.person_id, box_keeper.person_id, NULL
         FROM keepsake JOIN box_keeper ON box_keeper.box_id = keepsake.box_id
         WHERE keepsake.id = $1
           AND (SELECT count(*) FROM box_keeper AS both WHERE both.box_id = keepsake.box_id) > 1
         ON CONFLICT (keepsake_id, person_id) DO UPDATE SET reach = NULL",
        args![keepsake_id],
    )
    .await?;
    Ok(())
}
