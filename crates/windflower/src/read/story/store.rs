//! What a reader gets of a story: its edition and the addresses of its pictures, and nothing of what its teller writes
//! meanwhile.

use platform::args;
use platform::clock::Moment;
use platform::db::{DbError, Query};

use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::Audience;
use crate::share::editions::{StoryState, story};
use crate::share::placements::PictureKey;
use crate::share::viewers::Whose;

/// A story that has an edition. Whoever reads one asks the rule.
pub struct ToRead {
    pub id: StoryId,
    pub address: String,
    teller_id: PersonId,
    state: StoryState,
    audience: Audience,
    /// Whether it stands in the place's lists.
    listed: bool,
    /// When it was first shown.
    pub published_at: Option<Moment>,
    /// Its edition, as the row holds it.
    pub document: String,
}

platform::row!(ToRead { id, address, teller_id, state, audience, listed, published_at, document });

impl ToRead {
    /// Who may see it now.
    pub fn reach(&self) -> Audience {
        story::reach(self.state, self.audience)
    }

    /// Whether machines may know that it is there.
    pub fn is_listed(&self) -> bool {
        self.listed && self.reach() == Audience::Anyone
    }

    /// For the rule.
    pub fn whose(&self) -> Whose<'_> {
        Whose { id: &self.id, teller_id: &self.teller_id, reach: self.reach() }
    }
}

pub async fn at(q: impl Query, address: &str) -> Result<Option<ToRead>, DbError> {
    let sql =
        "SELECT story.id, story.address, story.teller_id, story.state, story.audience, story.listed, story.published_at,
                      edition.document
               FROM story JOIN edition ON edition.story_id = story.id AND edition.number = story.edition
               WHERE story.address = $1 AND story.away_at IS NULL";
    q.one(sql, args![address]).await
}

/// Whoever reads one asks the rule about it, too.
pub async fn pictures(q: impl Query, story_id: &StoryId) -> Result<Vec<PictureKey>, DbError> {
    let sql =
        "SELECT picture_key.picture_key, picture_key.story_id, picture_key.slot, picture_key.keepsake_id,
                      picture_key.reach
               FROM picture_key JOIN keepsake ON keepsake.id = picture_key.keepsake_id
               WHERE picture_key.story_id = $1 AND keepsake.away_at IS NULL";
    q.all(sql, args![story_id]).await
}
