//! Who is this viewer to this story? By her account and by the cookies of invitations that her request carries; then
//! the one rule is asked. Everything that shows a story or a picture of it asks here.

mod store;

use std::collections::HashSet;

use platform::db::DbError;

use crate::app::App;
use crate::ids::StoryId;
use crate::people::members;
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::editions::Story;
use crate::share::editions::story;

pub use crate::people::who::viewer::Visit;

/// Whether whoever sent this may do that with the story, or with a picture in it. Somebody may be several things to it,
/// say invited and a member: what one of them may, she may.
pub async fn may(app: &App, visit: &Visit, story: &Story, asked: (Action, Thing)) -> Result<bool, DbError> {
    may_within(app, visit, story, asked, story.reach()).await
}

/// As `may`, for a picture that goes less far than its story.
pub async fn may_within(
    app: &App,
    visit: &Visit,
    story: &Story,
    (action, thing): (Action, Thing),
    reach: Audience,
) -> Result<bool, DbError> {
    if audience::may(story.viewer(visit.person_id()), action, thing, reach) {
        return Ok(true);
    }
    // The rule is asked first, so that for most stories the database need not be.
    if audience::may(Viewer::Invited, action, thing, reach) && is_invited(app, visit, &story.id).await? {
        return Ok(true);
    }
    if audience::may(Viewer::Member, action, thing, reach) && is_member(app, visit).await? {
        return Ok(true);
    }
    Ok(false)
}

async fn is_member(app: &App, visit: &Visit) -> Result<bool, DbError> {
    match visit.person_id() {
        Some(person_id) => members::is_member(&app.db, &app.clock, person_id).await,
        None => Ok(false),
    }
}

async fn is_invited(app: &App, visit: &Visit, story_id: &StoryId) -> Result<bool, DbError> {
    for device in visit.devices() {
        if store::is_for_device(&app.db, story_id, device).await? {
            return Ok(true);
        }
    }
    match visit.person_id() {
        Some(person_id) => store::is_for_person(&app.db, story_id, person_id).await,
        None => Ok(false),
    }
}

/// Every story that invitations open to whoever sent this, newest first: `(address, document)`.
pub async fn shared_with(app: &App, visit: &Visit) -> Result<Vec<(String, String)>, DbError> {
    let mut rows = Vec::new();
    for device in visit.devices() {
        rows.extend(store::all_for_device(&app.db, device).await?);
    }
    if let Some(person_id) = visit.person_id() {
        rows.extend(store::all_for_person(&app.db, person_id).await?);
    }
    rows.retain(|row| {
        let reach = story::reach(row.state, row.audience);
        // A story for anyone keeps no circles; this is for what was shared with her.
        reach != Audience::Anyone && audience::may(Viewer::Invited, Action::Read, Thing::Story, reach)
    });
    rows.sort_by(|one, other| (other.since, &other.address).cmp(&(one.since, &one.address)));
    // Two circles may open the same story.
    let mut seen = HashSet::new();
    rows.retain(|row| seen.insert(row.address.clone()));
    Ok(rows.into_iter().map(|row| (row.address, row.document)).collect())
}
