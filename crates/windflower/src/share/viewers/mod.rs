//! Who is this viewer to this story? By her account and by the cookies of invitations that her request carries; then
//! the one rule is asked. Everything that shows a story or a picture of it asks here.

mod store;

use std::collections::HashMap;

use platform::clock::Moment;
use platform::db::DbError;

use crate::app::App;
use crate::ids::{PersonId, StoryId};
use crate::people::members;
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::editions::Story;
use crate::share::editions::story::viewer;

pub use crate::people::who::viewer::Visit;

/// A story as the rule needs it.
#[derive(Clone, Copy)]
pub struct Whose<'a> {
    /// Which.
    pub id: &'a StoryId,
    /// Who tells it.
    pub teller_id: &'a PersonId,
    /// How far it goes now.
    pub reach: Audience,
}

impl<'a> From<&'a Story> for Whose<'a> {
    fn from(story: &'a Story) -> Whose<'a> {
        Whose { id: &story.id, teller_id: &story.teller_id, reach: story.reach() }
    }
}

/// Whether whoever sent this may do that with the story, or with a picture in it. Somebody may be several things to it,
/// say invited and a member: what one of them may, she may.
pub async fn may(
    app: &App,
    visit: &Visit,
    story: Whose<'_>,
    asked: (Action, Thing),
) -> Result<bool, DbError> {
    may_within(app, visit, story, asked, story.reach).await
}

/// As `may`, for a picture that goes less far than its story.
pub async fn may_within(
    app: &App,
    visit: &Visit,
    story: Whose<'_>,
    (action, thing): (Action, Thing),
    reach: Audience,
) -> Result<bool, DbError> {
    if audience::may(viewer(story.teller_id, visit.person_id()), action, thing, reach) {
        return Ok(true);
    }
    // The rule is asked first, so that for most stories the database need not be.
    if audience::may(Viewer::Invited, action, thing, reach) && is_invited(app, visit, story.id).await? {
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

/// Whether whoever sent this was invited by that keeper, into whichever circle of hers.
pub async fn is_invited_by(app: &App, visit: &Visit, keeper_id: &PersonId) -> Result<bool, DbError> {
    if !app.place.now().has_circles() {
        return Ok(false);
    }
    for device in visit.devices() {
        if store::is_device_of_circles(&app.db, keeper_id, device).await? {
            return Ok(true);
        }
    }
    match visit.person_id() {
        Some(person_id) => store::is_person_of_circles(&app.db, keeper_id, person_id).await,
        None => Ok(false),
    }
}

/// Nobody is where this place has no circles.
async fn is_invited(app: &App, visit: &Visit, story_id: &StoryId) -> Result<bool, DbError> {
    if !app.place.now().has_circles() {
        return Ok(false);
    }
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

/// Every story that invitations open to whoever sent this, and since when. Whoever calls this asks the rule about each.
pub async fn opened_to(app: &App, visit: &Visit) -> Result<HashMap<StoryId, Moment>, DbError> {
    if !app.place.now().has_circles() {
        return Ok(HashMap::new());
    }
    let mut rows = Vec::new();
    for device in visit.devices() {
        rows.extend(store::all_for_device(&app.db, device).await?);
    }
    if let Some(person_id) = visit.person_id() {
        rows.extend(store::all_for_person(&app.db, person_id).await?);
    }
    // Two circles may open the same story.
    let mut opened: HashMap<StoryId, Moment> = HashMap::new();
    for (story_id, since) in rows {
        let last = opened.entry(story_id).or_insert(since);
        *last = since.max(*last);
    }
    Ok(opened)
}
