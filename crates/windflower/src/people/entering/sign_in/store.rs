//! What stands in an account whose address was never proved, in numbers alone.

use platform::args;
use platform::db::{Db, DbError, Query};

use crate::ids::PersonId;

/// What is kept in an account. It names nobody and shows nothing.
pub struct There {
    /// Photographs in the box that she opens.
    pub photographs: i64,
    /// Stories that she tells.
    pub stories: i64,
    /// How many others keep that box.
    pub others: i64,
}

platform::row!(There { photographs, stories, others });

pub async fn there(db: &Db, person_id: &PersonId) -> Result<Option<There>, DbError> {
    db.one(
        "SELECT (SELECT count(*) FROM seen_keepsake WHERE seen_by = $1),
                (SELECT count(*) FROM story WHERE story.teller_id = $1),
                (SELECT count(*) FROM box_keeper AS hers JOIN box_keeper AS other ON other.box_id = hers.box_id
                 WHERE hers.person_id = $1 AND other.person_id <> $1)",
        args![person_id],
    )
    .await
}
