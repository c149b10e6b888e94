//! The rows of invitations and of the devices they were opened on.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::invitation::{Invitation, Wanted};

/// What a new invitation has beside what its keeper wants.
pub struct New<'a> {
    pub id: &'a str,
    pub circle_id: &'a str,
    pub fingerprint: &'a str,
    pub word: Option<&'a str>,
}

pub async fn insert(
    db: &Db,
    new: &New<'_>,
    wanted: &Wanted,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    db.run(
        "INSERT INTO invitation (id, circle_id, name, greeting, fingerprint, word, tries, tried_at, made_at, ends_at)
         VALUES ($1, $2, $3, $4, $5, $6, 0, 0, $7, $8)",
        args![
            new.id,
            new.circle_id,
            wanted.name.trim(),
            wanted.greeting.trim(),
            new.fingerprint,
            new.word.map(str::to_owned),
            now,
            ends
        ],
    )
    .await?;
    Ok(())
}

macro_rules! invitations {
    ($rest:literal) => {
        concat!(
            "SELECT invitation.id, invitation.circle_id, invitation.name, invitation.greeting, invitation.word,
                    (SELECT count(*) FROM invitation_device WHERE invitation_device.invitation_id = invitation.id)
             FROM invitation ",
            $rest
        )
    };
}

pub async fn all_of(db: &Db, circle_id: &str) -> Result<Vec<Invitation>, DbError> {
    let sql = invitations!("WHERE invitation.circle_id = $1 ORDER BY invitation.made_at, invitation.id");
    db.all(sql, args![circle_id]).await
}

pub async fn own(db: &Db, keeper_id: &str, id: &str) -> Result<Option<Invitation>, DbError> {
    let sql = invitations!(
        "JOIN circle ON circle.id = invitation.circle_id WHERE circle.keeper_id = $1 AND invitation.id = $2"
    );
    db.one(sql, args![keeper_id, id]).await
}

/// Opened once it stays; not opened it ends.
pub async fn by_fingerprint(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<Invitation>, DbError> {
    let sql = invitations!(
        "WHERE invitation.fingerprint = $1 AND (invitation.ends_at > $2 OR EXISTS
            (SELECT 1 FROM invitation_device WHERE invitation_device.invitation_id = invitation.id))"
    );
    db.one(sql, args![fingerprint, now]).await
}

pub async fn remove(tx: &mut Tx, id: &str) -> Result<bool, DbError> {
    Ok(tx.run("DELETE FROM invitation WHERE id = $1", args![id]).await? == 1)
}

pub async fn remove_all_of(tx: &mut Tx, keeper_id: &str) -> Result<(), DbError> {
    let sql = "DELETE FROM invitation WHERE circle_id IN (SELECT id FROM circle WHERE keeper_id = $1)";
    tx.run(sql, args![keeper_id]).await?;
    Ok(())
}

pub async fn set_fingerprint(tx: &mut Tx, id: &str, fingerprint: &str, ends: Moment) -> Result<(), DbError> {
    let sql =
        "UPDATE invitation SET fingerprint = $1, ends_at = $2, tries = 0, opened_at = NULL WHERE id = $3";
    tx.run(sql, args![fingerprint, ends, id]).await?;
    Ok(())
}

pub async fn forget_devices(tx: &mut Tx, id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM invitation_device WHERE invitation_id = $1", args![id]).await?;
    Ok(())
}

pub async fn forget_device(tx: &mut Tx, device: &str) -> Result<(), DbError> {
    let sql = "UPDATE invitation SET opened_at = NULL WHERE id IN
        (SELECT invitation_id FROM invitation_device WHERE fingerprint = $1 AND person_id IS NULL)";
    tx.run(sql, args![device]).await?;
    tx.run("DELETE FROM invitation_device WHERE fingerprint = $1 AND person_id IS NULL", args![device])
        .await?;
    Ok(())
}

pub async fn is_device(db: &Db, id: &str, device: &str) -> Result<bool, DbError> {
    let sql = "SELECT invitation_id FROM invitation_device WHERE invitation_id = $1 AND fingerprint = $2";
    Ok(db.one::<(String,)>(sql, args![id, device]).await?.is_some())
}

pub async fn is_person(db: &Db, id: &str, person_id: &str) -> Result<bool, DbError> {
    let sql =
        "SELECT invitation_id FROM invitation_device WHERE invitation_id = $1 AND person_id = $2 LIMIT 1";
    Ok(db.one::<(String,)>(sql, args![id, person_id]).await?.is_some())
}

/// One more try, if there may be one: after the last of them it rests until nobody tried for a while.
pub async fn take_try(
    db: &Db,
    id: &str,
    most: i64,
    now: Moment,
    rested_since: Moment,
) -> Result<bool, DbError> {
    let sql =
        "UPDATE invitation SET tries = CASE WHEN tried_at <= $3 THEN 1 ELSE tries + 1 END, tried_at = $2
               WHERE id = $1 AND (tries < $4 OR tried_at <= $3)";
    Ok(db.run(sql, args![id, now, rested_since, most]).await? == 1)
}

/// Forgets wrong tries, and tells whether the link is still this one.
pub async fn no_tries(tx: &mut Tx, id: &str, fingerprint: &str) -> Result<bool, DbError> {
    let sql = "UPDATE invitation SET tries = 0 WHERE id = $1 AND fingerprint = $2";
    Ok(tx.run(sql, args![id, fingerprint]).await? == 1)
}

/// Notes that it is opened now, unless another device just did that.
pub async fn open_now(tx: &mut Tx, id: &str, now: Moment, last_before: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE invitation SET opened_at = $2 WHERE id = $1 AND (opened_at IS NULL OR opened_at <= $3)";
    Ok(tx.run(sql, args![id, now, last_before]).await? == 1)
}

pub async fn forget_openings(db: &Db, until: Moment) -> Result<(), DbError> {
    db.run("UPDATE invitation SET opened_at = NULL WHERE opened_at <= $1", args![until]).await?;
    Ok(())
}

pub async fn devices(tx: &mut Tx, id: &str) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM invitation_device WHERE invitation_id = $1";
    Ok(tx.one::<(i64,)>(sql, args![id]).await?.map_or(0, |(count,)| count))
}

pub async fn insert_device(
    tx: &mut Tx,
    fingerprint: &str,
    id: &str,
    person_id: Option<&str>,
) -> Result<(), DbError> {
    let sql = "INSERT INTO invitation_device (fingerprint, invitation_id, person_id) VALUES ($1, $2, $3)";
    tx.run(sql, args![fingerprint, id, person_id.map(str::to_owned)]).await?;
    Ok(())
}

/// Who opened an invitation is gone.
pub async fn forget_person(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM invitation_device WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}
