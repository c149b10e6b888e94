//! The rows of invitations into a box.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::Invitation;

const OF_BOX: &str = "SELECT ends_at, letter_to, letter_at FROM parent_invitation WHERE box_id = $1";

pub async fn of_box(db: &Db, box_id: &str) -> Result<Option<Invitation>, DbError> {
    db.one(OF_BOX, args![box_id]).await
}

pub async fn of_box_in(tx: &mut Tx, box_id: &str) -> Result<Option<Invitation>, DbError> {
    tx.one(OF_BOX, args![box_id]).await
}

pub async fn set(
    tx: &mut Tx,
    (box_id, by_person): (&str, &str),
    fingerprint: Option<String>,
    new: &Invitation,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO parent_invitation (box_id, by_person, fingerprint, ends_at, letter_to, letter_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (box_id) DO UPDATE SET by_person = excluded.by_person, fingerprint = excluded.fingerprint,
             ends_at = excluded.ends_at, letter_to = excluded.letter_to, letter_at = excluded.letter_at",
        args![box_id, by_person, fingerprint, new.ends_at, new.letter_to.clone(), new.letter_at],
    )
    .await?;
    Ok(())
}

/// The row stays, so that the time of the last letter is known.
pub async fn take_back(tx: &mut Tx, box_id: &str) -> Result<(), DbError> {
    let sql =
        "UPDATE parent_invitation SET fingerprint = NULL, ends_at = 0, letter_to = NULL WHERE box_id = $1";
    tx.run(sql, args![box_id]).await?;
    Ok(())
}

pub async fn box_behind(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<String>, DbError> {
    let sql = "SELECT box_id FROM parent_invitation WHERE fingerprint = $1 AND ends_at > $2";
    Ok(db.one::<(String,)>(sql, args![fingerprint, now]).await?.map(|(box_id,)| box_id))
}

/// As `box_behind`; all others who press wait here until the transaction ends.
pub async fn locked_box_behind(
    tx: &mut Tx,
    fingerprint: &str,
    now: Moment,
) -> Result<Option<String>, DbError> {
    let sql = "UPDATE parent_invitation SET ends_at = ends_at WHERE fingerprint = $1 AND ends_at > $2
               RETURNING box_id";
    Ok(tx.one::<(String,)>(sql, args![fingerprint, now]).await?.map(|(box_id,)| box_id))
}

pub async fn used_up(tx: &mut Tx, box_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM parent_invitation WHERE box_id = $1", args![box_id]).await?;
    Ok(())
}

/// A letter that still has to be written.
pub struct Letter {
    pub to: String,
    pub name: String,
    pub language: String,
}

platform::row!(Letter { to, name, language });

pub async fn letter(db: &Db, box_id: &str, now: Moment) -> Result<Option<Letter>, DbError> {
    db.one(
        "SELECT parent_invitation.letter_to, person.name, person.language
         FROM parent_invitation JOIN person ON person.id = parent_invitation.by_person
         WHERE parent_invitation.box_id = $1 AND parent_invitation.letter_to IS NOT NULL
           AND parent_invitation.ends_at > $2",
        args![box_id, now],
    )
    .await
}

/// Gives the letter its link; 0 if the invitation was taken back meanwhile.
pub async fn set_link(db: &Db, box_id: &str, fingerprint: &str, to: &str) -> Result<u64, DbError> {
    let sql = "UPDATE parent_invitation SET fingerprint = $1 WHERE box_id = $2 AND letter_to = $3";
    db.run(sql, args![fingerprint, box_id, to]).await
}

/// The letter went out: the address is not kept.
pub async fn letter_sent(db: &Db, box_id: &str, fingerprint: &str) -> Result<(), DbError> {
    let sql = "UPDATE parent_invitation SET letter_to = NULL WHERE box_id = $1 AND fingerprint = $2";
    db.run(sql, args![box_id, fingerprint]).await?;
    Ok(())
}

/// What this person gave, for whichever box.
pub async fn take_back_of(tx: &mut Tx, by_person: &str) -> Result<(), DbError> {
    let sql =
        "UPDATE parent_invitation SET fingerprint = NULL, ends_at = 0, letter_to = NULL WHERE by_person = $1";
    tx.run(sql, args![by_person]).await?;
    Ok(())
}

/// Where letters still have to go: `(box, address)`.
pub async fn letters_to(tx: &mut Tx) -> Result<Vec<(String, String)>, DbError> {
    let sql = "SELECT box_id, letter_to FROM parent_invitation WHERE letter_to IS NOT NULL";
    tx.all(sql, args![]).await
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM parent_invitation", args![]).await?;
    Ok(())
}
