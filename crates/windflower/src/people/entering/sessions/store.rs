//! The rows of sessions, of those that ended, and of those who are half signed in.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use super::{Beginning, Ended, EndedBy};
use crate::ids::PersonId;
use crate::site::visitor::Role;

pub struct Found {
    pub person_id: PersonId,
    pub name: String,
    pub time_zone: String,
    pub role: Role,
    pub seen_at: Moment,
    pub proved_at: Moment,
    pub two_factors: bool,
    pub known_device: bool,
    pub leaving: bool,
}

platform::row!(Found {
    person_id,
    name,
    time_zone,
    role,
    seen_at,
    proved_at,
    two_factors,
    known_device,
    leaving
});

pub struct Listed {
    pub fingerprint: String,
    pub device: String,
    pub made_at: Moment,
    pub seen_at: Moment,
}

platform::row!(Listed { fingerprint, device, made_at, seen_at });

pub async fn insert(
    tx: &mut Tx,
    fingerprint: &str,
    beginning: &Beginning<'_>,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    let Beginning { person_id, device, two_factors, known_device } = *beginning;
    tx.run(
        "INSERT INTO session
             (fingerprint, person_id, device, made_at, seen_at, ends_at, proved_at, two_factors, known_device)
         VALUES ($1, $2, $3, $4, $4, $5, $4, $6, $7)",
        args![fingerprint, person_id, device, now, ends, two_factors, known_device],
    )
    .await?;
    Ok(())
}

pub async fn find(
    db: &Db,
    fingerprint: &str,
    now: Moment,
    seen_since: Moment,
) -> Result<Option<Found>, DbError> {
    db.one(
        "SELECT person.id, person.name, person.time_zone, person.role, session.seen_at, session.proved_at,
                session.two_factors, session.known_device,
                CASE WHEN farewell.person_id IS NULL THEN FALSE ELSE TRUE END
         FROM session JOIN person ON person.id = session.person_id
         LEFT JOIN farewell ON farewell.person_id = person.id
         WHERE session.fingerprint = $1 AND session.ends_at > $2 AND session.seen_at > $3",
        args![fingerprint, now, seen_since],
    )
    .await
}

pub async fn seen(db: &Db, fingerprint: &str, now: Moment) -> Result<(), DbError> {
    db.run("UPDATE session SET seen_at = $1 WHERE fingerprint = $2", args![now, fingerprint]).await?;
    Ok(())
}

/// Whichever sessions end leave a line; $1 is when, and $2 by what.
macro_rules! ended {
    ($which:literal) => {
        concat!(
            "INSERT INTO ended_session (fingerprint, person_id, device, known_device, made_at, ended_at, ended_by)
             SELECT fingerprint, person_id, device, known_device, made_at, CAST($1 AS BIGINT), CAST($2 AS TEXT)
             FROM session WHERE ",
            $which,
            " ON CONFLICT (fingerprint) DO NOTHING"
        )
    };
}

/// Whose it was, if there was one.
pub async fn end(
    tx: &mut Tx,
    fingerprint: &str,
    (now, by): (Moment, EndedBy),
) -> Result<Option<PersonId>, DbError> {
    tx.run(ended!("fingerprint = $3"), args![now, by, fingerprint]).await?;
    let sql = "DELETE FROM session WHERE fingerprint = $1 RETURNING person_id";
    Ok(tx.one::<(PersonId,)>(sql, args![fingerprint]).await?.map(|(person_id,)| person_id))
}

/// She proved once more who she is: from now on this is a device seen before.
pub async fn prove(tx: &mut Tx, fingerprint: &str, two_factors: bool, now: Moment) -> Result<(), DbError> {
    let sql = "UPDATE session SET proved_at = $1, known_device = TRUE, two_factors = (two_factors OR $2)
               WHERE fingerprint = $3";
    tx.run(sql, args![now, two_factors, fingerprint]).await?;
    Ok(())
}

pub async fn forget_second_factor(tx: &mut Tx, fingerprint: &str) -> Result<(), DbError> {
    tx.run("UPDATE session SET two_factors = FALSE WHERE fingerprint = $1", args![fingerprint]).await?;
    Ok(())
}

pub async fn of_person(
    db: &Db,
    person_id: &PersonId,
    now: Moment,
    seen_since: Moment,
) -> Result<Vec<Listed>, DbError> {
    db.all(
        "SELECT fingerprint, device, made_at, seen_at FROM session
         WHERE person_id = $1 AND ends_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, made_at DESC",
        args![person_id, now, seen_since],
    )
    .await
}

/// How many there were.
pub async fn end_others(
    tx: &mut Tx,
    (person_id, kept): (&PersonId, &str),
    (now, by): (Moment, EndedBy),
) -> Result<u64, DbError> {
    tx.run(ended!("person_id = $3 AND fingerprint <> $4"), args![now, by, person_id, kept]).await?;
    let sql = "DELETE FROM session WHERE person_id = $1 AND fingerprint <> $2";
    tx.run(sql, args![person_id, kept]).await
}

pub async fn prune(tx: &mut Tx, now: Moment, seen_since: Moment) -> Result<(), DbError> {
    let ended = ended!("ends_at <= $3 OR seen_at <= $4");
    tx.run(ended, args![now, EndedBy::Time, now, seen_since]).await?;
    tx.run("DELETE FROM session WHERE ends_at <= $1 OR seen_at <= $2", args![now, seen_since]).await?;
    Ok(())
}

/// The last ones that ended, the newest first.
pub async fn ended_of(q: impl Query, person_id: &PersonId, most: i64) -> Result<Vec<Ended>, DbError> {
    let sql = "SELECT device, known_device, made_at, ended_at, ended_by FROM ended_session
               WHERE person_id = $1 ORDER BY ended_at DESC, made_at DESC, fingerprint LIMIT $2";
    q.all(sql, args![person_id, most]).await
}

/// Those that ended before this moment.
pub async fn forget_ended(q: impl Query, before: Moment) -> Result<(), DbError> {
    q.run("DELETE FROM ended_session WHERE ended_at < $1", args![before]).await?;
    Ok(())
}

/// Of one person, those that ended before the last so many.
pub async fn forget_ended_beyond(q: impl Query, person_id: &PersonId, most: i64) -> Result<(), DbError> {
    let sql = "DELETE FROM ended_session WHERE person_id = $1 AND ended_at <
                   (SELECT ended_at FROM ended_session WHERE person_id = $1 ORDER BY ended_at DESC LIMIT 1 OFFSET $2)";
    q.run(sql, args![person_id, most - 1]).await?;
    Ok(())
}

/// At how many devices that were not there before she signed in since then.
pub async fn new_devices(q: impl Query, person_id: &PersonId, since: Moment) -> Result<i64, DbError> {
    let sql = "SELECT (SELECT count(*) FROM session
                       WHERE person_id = $1 AND made_at > $2 AND NOT known_device)
                    + (SELECT count(*) FROM ended_session
                       WHERE person_id = $1 AND made_at > $2 AND NOT known_device)";
    Ok(q.one::<(i64,)>(sql, args![person_id, since]).await?.map_or(0, |(count,)| count))
}

pub async fn end_all(tx: &mut Tx, now: Moment) -> Result<(), DbError> {
    tx.run(ended!("TRUE"), args![now, EndedBy::Backup]).await?;
    tx.run("DELETE FROM session", args![]).await?;
    tx.run("DELETE FROM half_sign_in", args![]).await?;
    Ok(())
}

pub async fn insert_half(
    db: &Db,
    fingerprint: &str,
    person_id: &PersonId,
    ends: Moment,
) -> Result<(), DbError> {
    let sql = "INSERT INTO half_sign_in (fingerprint, person_id, ends_at) VALUES ($1, $2, $3)";
    db.run(sql, args![fingerprint, person_id, ends]).await?;
    Ok(())
}

pub async fn find_half(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<PersonId>, DbError> {
    let sql = "SELECT person_id FROM half_sign_in WHERE fingerprint = $1 AND ends_at > $2";
    Ok(db.one::<(PersonId,)>(sql, args![fingerprint, now]).await?.map(|(person_id,)| person_id))
}

pub async fn delete_halves(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM half_sign_in WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn prune_halves(db: &Db, now: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM half_sign_in WHERE ends_at <= $1", args![now]).await?;
    Ok(())
}
