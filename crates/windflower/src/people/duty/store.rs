//! The row of who is on duty.

use platform::args;
use platform::db::{DbError, Query};

/// Who is there when somebody may be in danger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duty {
    /// The safeguarding lead, as the place calls that person.
    pub name: String,
    /// How that person is reached.
    pub reach: String,
    /// When somebody is there, in the place's own words.
    pub hours: String,
    /// Whether somebody reads at night, too.
    pub at_night: bool,
}

platform::row!(Duty { name, reach, hours, at_night });

pub async fn find(q: impl Query) -> Result<Option<Duty>, DbError> {
    q.one("SELECT name, reach, hours, at_night FROM duty WHERE one = 1", args![]).await
}

pub async fn put(q: impl Query, duty: &Duty) -> Result<(), DbError> {
    q.run(
        "INSERT INTO duty (one, name, reach, hours, at_night) VALUES (1, $1, $2, $3, $4)
         ON CONFLICT (one) DO UPDATE SET name = $1, reach = $2, hours = $3, at_night = $4",
        args![duty.name.as_str(), duty.reach.as_str(), duty.hours.as_str(), duty.at_night],
    )
    .await?;
    Ok(())
}
