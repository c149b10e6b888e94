//! The one row of the candle.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

pub async fn lit_on(q: impl Query) -> Result<Option<Moment>, DbError> {
    let found = q.one::<(Moment,)>("SELECT lit_on FROM candle WHERE one = 1", args![]).await?;
    Ok(found.map(|(day,)| day))
}

pub async fn light(q: impl Query, day: Moment) -> Result<(), DbError> {
    let sql = "INSERT INTO candle (one, lit_on) VALUES (1, $1) ON CONFLICT (one) DO UPDATE SET lit_on = $1";
    q.run(sql, args![day]).await?;
    Ok(())
}
