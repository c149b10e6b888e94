//! The rows of second factors and of recovery codes.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

use crate::ids::PersonId;

pub struct FactorRow {
    pub secret: String,
    pub on_since: Option<Moment>,
}

platform::row!(FactorRow { secret, on_since });

pub async fn find(db: &Db, person_id: &PersonId) -> Result<Option<FactorRow>, DbError> {
    db.one("SELECT secret, on_since FROM second_factor WHERE person_id = $1", args![person_id]).await
}

/// One that is on is never replaced.
pub async fn prepare(tx: &mut Tx, person_id: &PersonId, secret: &str) -> Result<bool, DbError> {
    let sql = "INSERT INTO second_factor (person_id, secret, on_since, last_step) VALUES ($1, $2, NULL, 0)
               ON CONFLICT (person_id) DO UPDATE SET secret = $2 WHERE second_factor.on_since IS NULL";
    Ok(tx.run(sql, args![person_id, secret]).await? == 1)
}

pub async fn turn_on(tx: &mut Tx, person_id: &PersonId, step: i64, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE second_factor SET on_since = $1, last_step = $2
               WHERE person_id = $3 AND on_since IS NULL";
    Ok(tx.run(sql, args![now, step, person_id]).await? == 1)
}

pub async fn use_step(db: &Db, person_id: &PersonId, step: i64) -> Result<bool, DbError> {
    let sql = "UPDATE second_factor SET last_step = $1
               WHERE person_id = $2 AND on_since IS NOT NULL AND last_step < $1";
    Ok(db.run(sql, args![step, person_id]).await? == 1)
}

pub async fn delete(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM second_factor WHERE person_id = $1", args![person_id]).await?;
    delete_codes(tx, person_id).await
}

pub async fn delete_codes(tx: &mut Tx, person_id: &PersonId) -> Result<(), DbError> {
    tx.run("DELETE FROM recovery_code WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn insert_code(tx: &mut Tx, fingerprint: &str, person_id: &PersonId) -> Result<(), DbError> {
    let sql = "INSERT INTO recovery_code (fingerprint, person_id) VALUES ($1, $2)";
    tx.run(sql, args![fingerprint, person_id]).await?;
    Ok(())
}

pub async fn use_code(db: &Db, fingerprint: &str) -> Result<bool, DbError> {
    Ok(db.run("DELETE FROM recovery_code WHERE fingerprint = $1", args![fingerprint]).await? == 1)
}

pub async fn codes_left(db: &Db, person_id: &PersonId) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM recovery_code WHERE person_id = $1";
    Ok(db.one::<(i64,)>(sql, args![person_id]).await?.map_or(0, |(count,)| count))
}

pub async fn lead_once(tx: &mut Tx, person_id: &PersonId, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE person SET led_to_factor_at = $1
               WHERE id = $2 AND led_to_factor_at IS NULL AND role <> 'keeper'
                 AND NOT EXISTS (SELECT 1 FROM second_factor
                                 WHERE second_factor.person_id = person.id AND on_since IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM passkey WHERE passkey.person_id = person.id)";
    Ok(tx.run(sql, args![now, person_id]).await? == 1)
}
