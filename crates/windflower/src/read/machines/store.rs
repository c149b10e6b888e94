//! The rows of lists as machines get them: only of stories for anyone.

use platform::args;
use platform::db::{DbError, Query};

use crate::ids::StoryId;

/// A story that search engines may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub address: String,
    pub month: String,
}

platform::row!(Named { address, month });

/// A story as the card of a link says it.
pub struct Carded {
    pub story_id: StoryId,
    pub title: String,
    pub pen_name: String,
}

platform::row!(Carded { story_id, title, pen_name });

pub async fn named(q: impl Query, after: &str, most: i64) -> Result<Vec<Named>, DbError> {
    let sql = "SELECT listing.address, listing.month
               FROM listing JOIN machine_wish ON machine_wish.story_id = listing.story_id
               WHERE listing.audience = 'anyone' AND listing.address > $1 AND machine_wish.machines = 'search'
               ORDER BY listing.address LIMIT $2";
    q.all(sql, args![after, most]).await
}

/// The last of so many behind this address; `None` where they are fewer.
pub async fn end_of_part(q: impl Query, after: &str, most: i64) -> Result<Option<String>, DbError> {
    let sql = "SELECT listing.address
               FROM listing JOIN machine_wish ON machine_wish.story_id = listing.story_id
               WHERE listing.audience = 'anyone' AND listing.address > $1 AND machine_wish.machines = 'search'
               ORDER BY listing.address LIMIT 1 OFFSET $2";
    Ok(q.one::<(String,)>(sql, args![after, most - 1]).await?.map(|(address,)| address))
}

pub async fn carded(q: impl Query, address: &str) -> Result<Option<Carded>, DbError> {
    let sql = "SELECT story_id, title, pen_name FROM listing WHERE audience = 'anyone' AND address = $1";
    q.one(sql, args![address]).await
}
