//! Whether the letters of a person say nothing in subject and sender.

use platform::args;
use platform::db::{Db, DbError, Query};

use crate::ids::PersonId;

pub async fn are_discreet(db: &Db, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = "SELECT discreet_letters FROM person WHERE id = $1";
    Ok(db.one::<(bool,)>(sql, args![person_id]).await?.is_none_or(|(discreet,)| discreet))
}

pub async fn choose(db: &Db, person_id: &PersonId, discreet: bool) -> Result<(), DbError> {
    db.run("UPDATE person SET discreet_letters = $1 WHERE id = $2", args![discreet, person_id]).await?;
    Ok(())
}
