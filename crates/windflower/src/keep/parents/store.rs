//! The rows of invitations into a box.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

use super::invitation::BoxInvitation;
use crate::ids::{BoxId, PersonId};

pub async fn of_box(q: impl Query, box_id: &BoxId) -> Result<Option<BoxInvitation>, DbError> {
    let sql = "SELECT ends_at, letter_to, letter_at FROM parent_invitation WHERE box_id = $1";
    q.one(sql, args![box_id]).await
}

pub async fn set(
    tx: &mut Tx,
    (box_id, by_person): (&BoxId, &PersonId),
    fingerprint: Option<String>,
    new: &BoxInvitation,
) -> Result<(), DbError> {
    tx.run(
        "INSERT INTO parent_invitation (box_id, by_person, fingerprint, ends_at, letter_to, letter_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (box_id) DO UPDATE SET by_person = excluded.by_person, fingerprint = excluded.fingerprint,
             ends_at = excluded.ends_at, letter_to = excluded.letter_to, letter_at = excluded.letter_at",
        args![box_id, by_person, fingerprint, new.ends_at, &new.letter_to, new.letter_at],
    )
    .await?;
    Ok(())
}

/// The row stays, so that the time of the last letter is known.
pub async fn take_back(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    let sql =
        "UPDATE parent_invitation SET fingerprint = NULL, ends_at = 0, letter_to = NULL WHERE box_id = $1";
    tx.run(sql, args![box_id]).await?;
    Ok(())
}

pub async fn box_behind(q: impl Query, fingerprint: &str, now: Moment) -> Result<Option<BoxId>, DbError> {
    let sql = "SELECT box_id FROM parent_invitation WHERE fingerprint = $1 AND ends_at > $2";
    Ok(q.one::<(BoxId,)>(sql, args![fingerprint, now]).await?.map(|(box_id,)| box_id))
}

/// As `box_behind`; all others who press wait here until the transaction ends.
pub async fn lock_box_behind(tx: &mut Tx, fingerprint: &str, now: Moment) -> Result<Option<BoxId>, DbError> {
    let sql = "UPDATE parent_invitation SET ends_at = ends_at WHERE fingerprint = $1 AND ends_at > $2
               RETURNING box_id";
    Ok(tx.one::<(BoxId,)>(sql, args![fingerprint, now]).await?.map(|(box_id,)| box_id))
}

pub async fn delete(tx: &mut Tx, box_id: &BoxId) -> Result<(), DbError> {
    tx.run("DELETE FROM parent_invitation WHERE box_id = $1", args![box_id]).await?;
    Ok(())
}

/// A letter that still has to be written.
pub struct DueLetter {
    pub to: String,
    pub name: String,
    pub language: String,
}

platform::row!(DueLetter { to, name, language });

pub async fn due_letter(q: impl Query, box_id: &BoxId, now: Moment) -> Result<Option<DueLetter>, DbError> {
    q.one(
        "SELECT parent_invitation.letter_to, person.name, person.language
         FROM parent_invitation JOIN person ON person.id = parent_invitation.by_person
         WHERE parent_invitation.box_id = $1 AND parent_invitation.letter_to IS NOT NULL
           AND parent_invitation.ends_at > $2",
        args![box_id, now],
    )
    .await
}

/// Gives the letter its link; 0 if the invitation was taken back meanwhile.
pub async fn set_link(q: impl Query, box_id: &BoxId, fingerprint: &str, to: &str) -> Result<u64, DbError> {
    let sql = "UPDATE parent_invitation SET fingerprint = $1 WHERE box_id = $2 AND letter_to = $3";
    q.run(sql, args![fingerprint, box_id, to]).await
}

/// The letter went out: the address is not kept.
pub async fn delete_letter_address(q: impl Query, box_id: &BoxId, fingerprint: &str) -> Result<(), DbError> {
    let sql = "UPDATE parent_invitation SET letter_to = NULL WHERE box_id = $1 AND fingerprint = $2";
    q.run(sql, args![box_id, fingerprint]).await?;
    Ok(())
}

/// Takes back what this person gave to another parent, for whichever box.
pub async fn take_back_of(tx: &mut Tx, by_person: &PersonId) -> Result<(), DbError> {
    let sql =
        "UPDATE parent_invitation SET fingerprint = NULL, ends_at = 0, letter_to = NULL WHERE by_person = $1";
    tx.run(sql, args![by_person]).await?;
    Ok(())
}

/// Where letters still have to go: `(box, address)`.
pub async fn letters_to(q: impl Query) -> Result<Vec<(BoxId, String)>, DbError> {
    let sql = "SELECT box_id, letter_to FROM parent_invitation WHERE letter_to IS NOT NULL";
    q.all(sql, args![]).await
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM parent_invitation", args![]).await?;
    Ok(())
}
