//! The rows of second factors, of recovery codes, and of those who are half signed in.

use platform::args;
use platform::clock::Moment;
use platform::db::{Db, DbError, Query, Tx};

pub struct Row {
    pub secret: String,
    pub on_since: Option<Moment>,
}

platform::row!(Row { secret, on_since });

pub async fn find(db: &Db, person_id: &str) -> Result<Option<Row>, DbError> {
    db.one("SELECT secret, on_since FROM second_factor WHERE person_id = $1", args![person_id]).await
}

/// One that is on is never replaced.
pub async fn prepare(tx: &mut Tx, person_id: &str, secret: &str) -> Result<bool, DbError> {
    let sql = "INSERT INTO second_factor (person_id, secret, on_since, last_step) VALUES ($1, $2, NULL, 0)
               ON CONFLICT (person_id) DO UPDATE SET secret = $2 WHERE second_factor.on_since IS NULL";
    Ok(tx.run(sql, args![person_id, secret]).await? == 1)
}

pub async fn turn_on(tx: &mut Tx, person_id: &str, step: i64, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE second_factor SET on_since = $1, last_step = $2
               WHERE person_id = $3 AND on_since IS NULL";
    Ok(tx.run(sql, args![now, step, person_id]).await? == 1)
}

pub async fn use_step(db: &Db, person_id: &str, step: i64) -> Result<bool, DbError> {
    let sql = "UPDATE second_factor SET last_step = $1
               WHERE person_id = $2 AND on_since IS NOT NULL AND last_step < $1";
    Ok(db.run(sql, args![step, person_id]).await? == 1)
}

pub async fn remove(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM second_factor WHERE person_id = $1", args![person_id]).await?;
    forget_codes(tx, person_id).await
}

pub async fn forget_codes(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM recovery_code WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn insert_code(tx: &mut Tx, fingerprint: &str, person_id: &str) -> Result<(), DbError> {
    let sql = "INSERT INTO recovery_code (fingerprint, person_id) VALUES ($1, $2)";
    tx.run(sql, args![fingerprint, person_id]).await?;
    Ok(())
}

pub async fn use_code(db: &Db, fingerprint: &str) -> Result<bool, DbError> {
    Ok(db.run("DELETE FROM recovery_code WHERE fingerprint = $1", args![fingerprint]).await? == 1)
}

pub async fn codes_left(db: &Db, person_id: &str) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM recovery_code WHERE person_id = $1";
    Ok(db.one::<(i64,)>(sql, args![person_id]).await?.map_or(0, |(count,)| count))
}

pub async fn insert_half(db: &Db, fingerprint: &str, person_id: &str, ends: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO half_sign_in (fingerprint, person_id, ends_at) VALUES ($1, $2, $3)";
    db.run(sql, args![fingerprint, person_id, ends]).await?;
    Ok(())
}

pub async fn find_half(db: &Db, fingerprint: &str, now: Moment) -> Result<Option<String>, DbError> {
    let sql = "SELECT person_id FROM half_sign_in WHERE fingerprint = $1 AND ends_at > $2";
    Ok(db.one::<(String,)>(sql, args![fingerprint, now]).await?.map(|(person_id,)| person_id))
}

pub async fn remove_halves(tx: &mut Tx, person_id: &str) -> Result<(), DbError> {
    tx.run("DELETE FROM half_sign_in WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn lead_once(tx: &mut Tx, person_id: &str, now: Moment) -> Result<bool, DbError> {
    let sql = "UPDATE person SET led_to_factor_at = $1
               WHERE id = $2 AND led_to_factor_at IS NULL AND role <> 'keeper'
                 AND NOT EXISTS (SELECT 1 FROM second_factor
                                 WHERE second_factor.person_id = person.id AND on_since IS NOT NULL)
                 AND NOT EXISTS (SELECT 1 FROM passkey WHERE passkey.person_id = person.id)";
    Ok(tx.run(sql, args![now, person_id]).await? == 1)
}

pub async fn prune(db: &Db, now: Moment) -> Result<(), DbError> {
    db.run("DELETE FROM half_sign_in WHERE ends_at <= $1", args![now]).await?;
    Ok(())
}

pub async fn delete_all(tx: &mut Tx) -> Result<(), DbError> {
    tx.run("DELETE FROM half_sign_in", args![]).await?;
    Ok(())
}
