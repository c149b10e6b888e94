//! A widening that waits, as its row holds it.

use platform::clock::Moment;

use crate::ids::{PersonId, StoryId};
use crate::people::who::audience::Audience;

/// Payload: the story's id. May run twice.
pub const WIDEN: &str = "widen";

/// A widening that waits.
#[derive(Clone, Debug)]
pub struct Widening {
    /// Which story.
    pub story_id: StoryId,
    /// For whom it will be.
    pub audience: Audience,
    /// Whether it will stand in lists.
    pub listed: bool,
    /// When.
    pub due: Moment,
    /// Who asked for it.
    pub asked_by: PersonId,
}

platform::row!(Widening { story_id, audience, listed, due, asked_by });
