//! The rows of links by mail.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

use crate::ids::PersonId;

/// A link by mail.
#[derive(Clone, Debug)]
pub struct Link {
    /// Whom it signs in.
    pub person_id: PersonId,
    /// Where it leads; empty for her box.
    pub back: String,
}

platform::row!(Link { person_id, back });

pub async fn insert(
    q: impl Query,
    fingerprint: &str,
    link: &Link,
    now: Moment,
    ends: Moment,
) -> Result<(), DbError> {
    q.run(
        "INSERT INTO sign_in_link (fingerprint, person_id, back, made_at, ends_at, used_at)
         VALUES ($1, $2, $3, $4, $5, NULL)",
        args![fingerprint, &link.person_id, &link.back, now, ends],
    )
    .await?;
    Ok(())
}

pub async fn behind(q: impl Query, fingerprint: &str, now: Moment) -> Result<Option<PersonId>, DbError> {
    let sql =
        "SELECT person_id FROM sign_in_link WHERE fingerprint = $1 AND used_at IS NULL AND ends_at > $2";
    Ok(q.one::<(PersonId,)>(sql, args![fingerprint, now]).await?.map(|(person_id,)| person_id))
}

pub async fn use_up(q: impl Query, fingerprint: &str, now: Moment) -> Result<Option<Link>, DbError> {
    q.one(
        "UPDATE sign_in_link SET used_at = $1
         WHERE fingerprint = $2 AND used_at IS NULL AND ends_at > $1 RETURNING person_id, back",
        args![now, fingerprint],
    )
    .await
}

pub async fn delete_all(q: impl Query, person_id: &PersonId) -> Result<(), DbError> {
    q.run("DELETE FROM sign_in_link WHERE person_id = $1", args![person_id]).await?;
    Ok(())
}

pub async fn prune(q: impl Query, before: Moment) -> Result<(), DbError> {
    q.run("DELETE FROM sign_in_link WHERE ends_at < $1", args![before]).await?;
    Ok(())
}

pub async fn delete_everybodys(q: impl Query) -> Result<(), DbError> {
    q.run("DELETE FROM sign_in_link", args![]).await?;
    Ok(())
}
