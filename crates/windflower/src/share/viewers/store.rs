//! What opens a story to somebody who was invited.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::Audience;
use crate::share::editions::StoryState;

/// From the device or person of an invitation to the stories that it opens. A newcomer to a circle that shows only what
/// comes from now on gets what was shared with it after she was invited.
macro_rules! opened {
    ($columns:literal, $joins:literal, $where:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM invitation_device JOIN invitation ON invitation.id = invitation_device.invitation_id
              JOIN circle ON circle.id = invitation.circle_id
              JOIN story_circle ON story_circle.circle_id = circle.id ",
            $joins,
            " WHERE (circle.newcomers = 'everything' OR story_circle.since >= invitation.made_at) AND ",
            $where
        )
    };
}

pub async fn is_for_device(q: impl Query, story_id: &StoryId, device: &str) -> Result<bool, DbError> {
    let sql = opened!(
        "story_circle.story_id",
        "",
        "story_circle.story_id = $1 AND invitation_device.fingerprint = $2 LIMIT 1"
    );
    Ok(q.one::<(StoryId,)>(sql, args![story_id, device]).await?.is_some())
}

pub async fn is_for_person(q: impl Query, story_id: &StoryId, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = opened!(
        "story_circle.story_id",
        "",
        "story_circle.story_id = $1 AND invitation_device.person_id = $2 LIMIT 1"
    );
    Ok(q.one::<(StoryId,)>(sql, args![story_id, person_id]).await?.is_some())
}

/// A story that an invitation opens.
pub struct Opened {
    pub address: String,
    pub document: String,
    pub state: StoryState,
    pub audience: Audience,
    pub since: Moment,
}

platform::row!(Opened { address, document, state, audience, since });

pub async fn all_for_device(q: impl Query, device: &str) -> Result<Vec<Opened>, DbError> {
    let sql = opened!(
        "story.address, edition.document, story.state, story.audience, story_circle.since",
        "JOIN story ON story.id = story_circle.story_id AND story.away_at IS NULL
         JOIN edition ON edition.story_id = story.id AND edition.number = story.edition",
        "invitation_device.fingerprint = $1 LIMIT 500"
    );
    q.all(sql, args![device]).await
}

pub async fn all_for_person(q: impl Query, person_id: &PersonId) -> Result<Vec<Opened>, DbError> {
    let sql = opened!(
        "story.address, edition.document, story.state, story.audience, story_circle.since",
        "JOIN story ON story.id = story_circle.story_id AND story.away_at IS NULL
         JOIN edition ON edition.story_id = story.id AND edition.number = story.edition",
        "invitation_device.person_id = $1 LIMIT 500"
    );
    q.all(sql, args![person_id]).await
}
