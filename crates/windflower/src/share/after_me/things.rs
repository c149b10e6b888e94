//! What a decision is about: her stories, and the photographs of a box that nobody else keeps.

use platform::db::DbError;

use super::decision::Decision;
use super::store;
use crate::app::App;
use crate::ids::{KeepsakeId, StoryId};
use crate::keep::boxes::{self, OwnBox};
use crate::keep::keepsakes::{self, keepsake::Keepsake};
use crate::people::who::roles::Keeper;
use crate::share::editions::{self, Story};
use crate::share::placements;

/// Everything that a decision is about. A box that two keep goes on being the other's: then it is about her stories.
#[derive(Clone, Debug, Default)]
pub struct Things {
    /// Her stories, as she last wrote them.
    pub stories: Vec<Story>,
    /// The photographs of the box; none where the decision is about one story.
    pub keepsakes: Vec<Keepsake>,
}

/// Gathers what a decision is about.
pub async fn of(app: &App, decision: &Decision) -> Result<Things, DbError> {
    if let Some(story_id) = &decision.story_id {
        let story = editions::by_id(&app.db, story_id).await?;
        return Ok(Things { stories: story.into_iter().collect(), keepsakes: Vec::new() });
    }
    let keepsakes = match box_of(app, decision).await? {
        Some(own_box) => keepsakes::all(&app.db, &own_box).await?,
        None => Vec::new(),
    };
    Ok(Things { stories: undecided(app, decision).await?, keepsakes })
}

/// The stories that a keeper told in her box and that no decision of their own is about.
async fn undecided(app: &App, decision: &Decision) -> Result<Vec<Story>, DbError> {
    let decided = store::all(&app.db, &decision.keeper_id).await?;
    let decided: Vec<StoryId> = decided.into_iter().filter_map(|one| one.story_id).collect();
    let mut stories = editions::told_in(&app.db, &decision.box_id, &decision.keeper_id).await?;
    stories.retain(|story| !decided.contains(&story.id));
    Ok(stories)
}

/// Whether a photograph is among what was left: in the box itself, or in one of the stories.
pub async fn holds(app: &App, things: &Things, keepsake_id: &KeepsakeId) -> Result<bool, DbError> {
    if things.keepsakes.iter().any(|keepsake| *keepsake.id == **keepsake_id) {
        return Ok(true);
    }
    for story in &things.stories {
        let placements = placements::of_story(&app.db, &story.id).await?;
        if placements.iter().any(|placement| placement.keepsake_id == *keepsake_id) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The keeper's box, if this is it and nobody else keeps it too: what two keep stays the other's.
pub(super) async fn box_of(app: &App, decision: &Decision) -> Result<Option<OwnBox>, DbError> {
    let keeper = Keeper::just_made(&decision.keeper_id, "UTC");
    let own_box = boxes::of_keeper(&app.db, &app.clock, &keeper).await?;
    let mut tx = app.db.begin().await?;
    let alone = boxes::keepers(&mut tx, &decision.box_id).await?.len() == 1;
    Ok((alone && *own_box.id() == *decision.box_id).then_some(own_box))
}
