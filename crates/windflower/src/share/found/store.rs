//! The rows of what finds a story, and looking words up. Here the two engines truly differ: FTS5 walks its list of a word from
//! the newest on; PostgreSQL reads all of a list, so it is asked for the newest part of it first.

use find::Lookup;
use find::index::newest_parts;
use platform::args;
use platform::db::{Db, DbError, Engine, Query, Tx};

use crate::ids::StoryId;

pub async fn number_of(q: impl Query, story_id: &StoryId) -> Result<Option<i64>, DbError> {
    let sql = "SELECT number FROM found WHERE story_id = $1";
    Ok(q.one::<(i64,)>(sql, args![story_id]).await?.map(|(number,)| number))
}

pub async fn of_story(q: impl Query, story_id: &StoryId) -> Result<Option<(i64, String)>, DbError> {
    q.one("SELECT number, words FROM found WHERE story_id = $1", args![story_id]).await
}

pub async fn at(q: impl Query, number: i64) -> Result<Option<(StoryId, String)>, DbError> {
    q.one("SELECT story_id, words FROM found WHERE number = $1", args![number]).await
}

/// Two that come at once wait for each other.
pub async fn next_number(tx: &mut Tx) -> Result<i64, DbError> {
    tx.run("UPDATE found_next SET next = next + 1", args![]).await?;
    let next = tx.one::<(i64,)>("SELECT next FROM found_next", args![]).await?;
    next.map(|(next,)| next)
        .ok_or_else(|| DbError::Broken("nobody counts the stories that are found".to_owned()))
}

pub async fn insert(tx: &mut Tx, (number, story_id): (i64, &StoryId), words: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO found (number, story_id, words, near_at) VALUES ($1, $2, $3, 0)";
    tx.run(sql, args![number, story_id, words]).await?;
    Ok(())
}

pub async fn change(tx: &mut Tx, number: i64, words: &str) -> Result<(), DbError> {
    tx.run("UPDATE found SET words = $2, near_at = 0 WHERE number = $1", args![number, words]).await?;
    Ok(())
}

pub async fn remove(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM found WHERE story_id = $1", args![story_id]).await?;
    Ok(())
}

pub async fn let_others_be_worked_out(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    let sql = "UPDATE found SET near_at = 0
               WHERE story_id IN (SELECT near_story.story_id FROM near_story WHERE near_story.near_id = $1)";
    tx.run(sql, args![story_id]).await?;
    Ok(())
}

/// What it has in common with others is worked out anew.
pub async fn forget_near(tx: &mut Tx, story_id: &StoryId) -> Result<(), DbError> {
    tx.run("DELETE FROM near_story WHERE story_id = $1", args![story_id]).await?;
    tx.run("DELETE FROM near_story WHERE near_id = $1", args![story_id]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM found", args![]).await?;
    Ok(())
}

pub async fn worked_out(tx: &mut Tx, story_id: &StoryId, words: &str, now: i64) -> Result<bool, DbError> {
    let sql = "UPDATE found SET near_at = $2 WHERE story_id = $1 AND words = $3";
    Ok(tx.run(sql, args![story_id, now, words]).await? == 1)
}

pub async fn to_work_out(db: &Db, before: i64, most: i64) -> Result<Vec<StoryId>, DbError> {
    let sql = "SELECT story_id FROM found WHERE near_at < $1 ORDER BY near_at, number LIMIT $2";
    Ok(db.all(sql, args![before, most]).await?.into_iter().map(|(id,)| id).collect())
}

/// FTS5 says itself whether it says what the rows say; an index of PostgreSQL is made from the rows alone.
pub async fn prove(db: &Db) -> Result<(), DbError> {
    if db.engine() == Engine::Sqlite {
        db.run("INSERT INTO found_index (found_index, rank) VALUES ('integrity-check', 1)", args![]).await?;
    }
    Ok(())
}

/// Makes the index of FTS5 anew from the rows.
pub async fn rebuild(db: &Db) -> Result<(), DbError> {
    if db.engine() == Engine::Sqlite {
        db.run("INSERT INTO found_index (found_index) VALUES ('rebuild')", args![]).await?;
    }
    Ok(())
}

/// The number of the newest story; 0 where there is none.
pub async fn newest_number(db: &Db) -> Result<i64, DbError> {
    let newest = db.one::<(Option<i64>,)>("SELECT max(number) FROM found", args![]).await?;
    Ok(newest.and_then(|(number,)| number).unwrap_or(0))
}

/// The numbers of the stories that are wanted, the newest first, so many at most. `newest` is the newest of all.
pub async fn look_up(db: &Db, lookup: &Lookup, newest: i64, most: i64) -> Result<Vec<i64>, DbError> {
    match db.engine() {
        Engine::Sqlite => on_sqlite(db, &lookup.fts5(), most).await,
        Engine::Postgres => on_postgres(db, lookup, newest, most).await,
    }
}

async fn on_sqlite(db: &Db, words: &str, most: i64) -> Result<Vec<i64>, DbError> {
    let sql = "SELECT rowid FROM found_index WHERE found_index MATCH $1 ORDER BY rowid DESC LIMIT $2";
    Ok(db.all(sql, args![words, most]).await?.into_iter().map(|(number,)| number).collect())
}

async fn on_postgres(db: &Db, lookup: &Lookup, newest: i64, most: i64) -> Result<Vec<i64>, DbError> {
    let mut found = Vec::new();
    for within in newest_parts(newest) {
        let sql = "WITH hit AS MATERIALIZED (SELECT number FROM found
                       WHERE array_to_tsvector(string_to_array(words, ' ')) @@ CAST(CAST($1 AS TEXT) AS tsquery))
                   SELECT number FROM hit ORDER BY number DESC LIMIT $2";
        found = db.all::<(i64,)>(sql, args![lookup.tsquery(&within), most]).await?;
        if i64::try_from(found.len()).unwrap_or(most) >= most {
            break;
        }
    }
    Ok(found.into_iter().map(|(number,)| number).collect())
}
