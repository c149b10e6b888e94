//! The rows of tries.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

pub async fn count(q: impl Query, about: &str, since: Moment) -> Result<i64, DbError> {
    let sql = "SELECT count(*) FROM sign_in_try WHERE about = $1 AND made_at > $2";
    Ok(q.one::<(i64,)>(sql, args![about, since]).await?.map_or(0, |(count,)| count))
}

pub async fn insert(q: impl Query, id: &str, about: &str, now: Moment) -> Result<(), DbError> {
    q.run("INSERT INTO sign_in_try (id, about, made_at) VALUES ($1, $2, $3)", args![id, about, now]).await?;
    Ok(())
}

pub async fn prune(q: impl Query, before: Moment) -> Result<(), DbError> {
    q.run("DELETE FROM sign_in_try WHERE made_at < $1", args![before]).await?;
    Ok(())
}
