//! The counts of tries, a row for each thing that a limit is about.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query, Tx};

/// A count that may go on, and until when it is the same count.
pub struct Window {
    pub now: Moment,
    /// A count that began before this begins anew.
    pub since: Moment,
    /// So does one that began after this: the clock was wrong then.
    pub until: Moment,
}

/// How many were counted in a count that goes on.
pub async fn count(q: impl Query, about: &str, window: &Window) -> Result<i64, DbError> {
    let sql = "SELECT tries FROM sign_in_try WHERE about = $1 AND began_at > $2 AND began_at <= $3";
    let args = args![about, window.since, window.until];
    Ok(q.one::<(i64,)>(sql, args).await?.map_or(0, |(tries,)| tries))
}

/// Counts one more, if there may be one, and says when this count began: one statement, so that however many come at
/// once, no more are counted than may be.
pub async fn take(tx: &mut Tx, about: &str, most: i64, window: &Window) -> Result<Option<Moment>, DbError> {
    let sql = "INSERT INTO sign_in_try (about, began_at, tries) VALUES ($1, $2, 1)
               ON CONFLICT (about) DO UPDATE SET
                   tries = CASE WHEN sign_in_try.began_at <= $3 OR sign_in_try.began_at > $4 THEN 1
                           ELSE sign_in_try.tries + 1 END,
                   began_at = CASE WHEN sign_in_try.began_at <= $3 OR sign_in_try.began_at > $4 THEN $2
                              ELSE sign_in_try.began_at END
               WHERE sign_in_try.tries < $5 OR sign_in_try.began_at <= $3 OR sign_in_try.began_at > $4
               RETURNING began_at";
    let args = args![about, window.now, window.since, window.until, most];
    Ok(tx.one::<(Moment,)>(sql, args).await?.map(|(began,)| began))
}

/// Takes one out of the count that began then; nothing where another one has begun meanwhile.
pub async fn give_back(tx: &mut Tx, about: &str, began: Moment) -> Result<(), DbError> {
    let sql = "UPDATE sign_in_try SET tries = tries - 1 WHERE about = $1 AND began_at = $2 AND tries > 0";
    tx.run(sql, args![about, began]).await?;
    Ok(())
}

pub async fn prune(q: impl Query, before: Moment) -> Result<(), DbError> {
    q.run("DELETE FROM sign_in_try WHERE began_at < $1", args![before]).await?;
    Ok(())
}
