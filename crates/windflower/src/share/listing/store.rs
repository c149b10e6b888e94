//! What stands in lists.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

use crate::people::who::audience::Audience;
use crate::share::editions::StoryState;
use crate::share::editions::story;

/// An edition for a list.
pub struct Listed {
    pub address: String,
    pub document: String,
    pub state: StoryState,
    pub audience: Audience,
    pub shown_at: Moment,
}

platform::row!(Listed { address, document, state, audience, shown_at });

impl Listed {
    pub fn reach(&self) -> Audience {
        story::reach(self.state, self.audience)
    }
}

/// Editions of stories that are for anyone and stand in lists, newest first.
pub async fn listed(q: impl Query, language: Option<&str>, most: i64) -> Result<Vec<Listed>, DbError> {
    q.all(
        "SELECT story.address, edition.document, story.state, story.audience, story.published_at FROM story
         JOIN edition ON edition.story_id = story.id AND edition.number = story.edition
         WHERE story.state = 'published' AND story.audience = 'anyone' AND story.listed = TRUE AND story.away_at IS NULL
           AND (CAST($1 AS TEXT) IS NULL OR edition.language = $1)
         ORDER BY story.published_at DESC, story.id LIMIT $2",
        args![language, most],
    )
    .await
}

/// Editions of stories for those who have lived it, newest first.
pub async fn listed_for_members(q: impl Query, most: i64) -> Result<Vec<Listed>, DbError> {
    q.all(
        "SELECT story.address, edition.document, story.state, story.audience, story.published_at FROM story
         JOIN edition ON edition.story_id = story.id AND edition.number = story.edition
         WHERE story.state = 'published' AND story.audience = 'lived-it' AND story.away_at IS NULL
         ORDER BY story.published_at DESC, story.id LIMIT $1",
        args![most],
    )
    .await
}
