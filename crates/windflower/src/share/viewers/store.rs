//! What opens a story to somebody who was invited.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

use crate::ids::{InvitationId, PersonId, StoryId};

/// From the device or person of an invitation to the stories that it opens. A newcomer to a circle that shows only what
/// comes from now on gets what was shared with it after she was invited.
macro_rules! opened {
    ($columns:literal, $where:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM invitation_device JOIN invitation ON invitation.id = invitation_device.invitation_id
              JOIN circle ON circle.id = invitation.circle_id
              JOIN story_circle ON story_circle.circle_id = circle.id
              WHERE (circle.newcomers = 'everything' OR story_circle.since >= invitation.made_at) AND ",
            $where
        )
    };
}

pub async fn is_for_device(q: impl Query, story_id: &StoryId, device: &str) -> Result<bool, DbError> {
    let sql = opened!(
        "story_circle.story_id",
        "story_circle.story_id = $1 AND invitation_device.fingerprint = $2 LIMIT 1"
    );
    Ok(q.one::<(StoryId,)>(sql, args![story_id, device]).await?.is_some())
}

pub async fn is_for_person(q: impl Query, story_id: &StoryId, person_id: &PersonId) -> Result<bool, DbError> {
    let sql = opened!(
        "story_circle.story_id",
        "story_circle.story_id = $1 AND invitation_device.person_id = $2 LIMIT 1"
    );
    Ok(q.one::<(StoryId,)>(sql, args![story_id, person_id]).await?.is_some())
}

macro_rules! of_circles {
    ($where:literal) => {
        concat!(
            "SELECT invitation.id FROM invitation_device JOIN invitation ON invitation.id = invitation_device.invitation_id
             JOIN circle ON circle.id = invitation.circle_id WHERE circle.keeper_id = $1 AND ",
            $where
        )
    };
}

pub async fn is_device_of_circles(
    q: impl Query,
    keeper_id: &PersonId,
    device: &str,
) -> Result<bool, DbError> {
    let sql = of_circles!("invitation_device.fingerprint = $2 LIMIT 1");
    Ok(q.one::<(InvitationId,)>(sql, args![keeper_id, device]).await?.is_some())
}

pub async fn is_person_of_circles(
    q: impl Query,
    keeper_id: &PersonId,
    person_id: &PersonId,
) -> Result<bool, DbError> {
    let sql = of_circles!("invitation_device.person_id = $2 LIMIT 1");
    Ok(q.one::<(InvitationId,)>(sql, args![keeper_id, person_id]).await?.is_some())
}

pub async fn all_for_device(q: impl Query, device: &str) -> Result<Vec<(StoryId, Moment)>, DbError> {
    let sql =
        opened!("story_circle.story_id, story_circle.since", "invitation_device.fingerprint = $1 LIMIT 500");
    q.all(sql, args![device]).await
}

pub async fn all_for_person(q: impl Query, person_id: &PersonId) -> Result<Vec<(StoryId, Moment)>, DbError> {
    let sql =
        opened!("story_circle.story_id, story_circle.since", "invitation_device.person_id = $1 LIMIT 500");
    q.all(sql, args![person_id]).await
}
