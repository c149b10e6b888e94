//! Who is this viewer to this story? By her account and by the cookies of invitations that her request carries; then
//! the one rule is asked. Everything that shows a story or a picture of it asks here.

mod store;

use std::collections::HashMap;
use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::HeaderMap;
use http::request::Parts;
use platform::clock::Moment;
use platform::db::DbError;
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::ids::{PersonId, StoryId};
use crate::people::members;
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::editions::Story;
use crate::site::visitor::Visitor;

/// Where https is spoken the name ties the cookie to this host.
const COOKIES: [&str; 2] = ["__Host-i-", "i-"];
/// More invitations than anybody has on one device.
const MOST_COOKIES: usize = 20;

/// What a request says of whoever sends it.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    person_id: Option<PersonId>,
    /// Fingerprints of the cookies of invitations.
    devices: Vec<String>,
}

impl Visit {
    /// Reads it; whether any of it is worth something the database knows.
    pub fn of(parts: &Parts) -> Visit {
        let person_id = parts.extensions.get::<Visitor>().map(|visitor| visitor.person_id.clone());
        let cookies = cookies(&parts.headers);
        let devices = cookies.filter_map(|(_, value)| Some(Token::parse(value)?.fingerprint()));
        Visit { person_id, devices: devices.take(MOST_COOKIES).collect() }
    }

    /// Who is signed in.
    pub fn person_id(&self) -> Option<&PersonId> {
        self.person_id.as_ref()
    }

    /// The fingerprints of the cookies of invitations.
    pub fn devices(&self) -> &[String] {
        &self.devices
    }
}

/// `(name, value)` of every cookie that may be one of an invitation.
pub fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(http::header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| COOKIES.iter().any(|start| name.starts_with(start)))
}

/// A name for the cookie of one invitation on one device; it says nothing of either.
pub fn cookie_name(app: &App) -> String {
    let start = if app.settings.is_https() { COOKIES[0] } else { COOKIES[1] };
    format!("{start}{}", &platform::id::new_address()[..8])
}

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
    for device in &visit.devices {
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
    let mut rows = Vec::new();
    for device in &visit.devices {
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

impl FromRequestParts<Shared> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _app: &Shared) -> Result<Self, Self::Rejection> {
        Ok(Visit::of(parts))
    }
}
