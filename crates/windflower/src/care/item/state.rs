//! What stands on a page that somebody looks at, and is another by now: asked by its script, and for nobody else.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CACHE_CONTROL;
use serde::Deserialize;

use crate::app::Shared;
use crate::care::things;
use crate::people::waiting::{self, Kind, Standing};
use crate::people::who::roles::Moderator;
use crate::site::refusal::Refusal;
use crate::site::turning::is_id;

/// More than a page of ours shows.
const MOST: usize = 60;

/// The things that are on the page, `report.…` each, with commas.
#[derive(Deserialize)]
pub struct Seen {
    #[serde(default)]
    things: String,
}

/// How each of them stands now: `hers`, `free`, `taken` or `gone`.
///
/// # Errors
/// `Refusal::NotFound` where something else is asked.
pub async fn show(
    State(app): State<Shared>,
    moderator: Moderator,
    Query(seen): Query<Seen>,
) -> Result<Response, Refusal> {
    let mut states = BTreeMap::new();
    for thing in seen.things.split(',').filter(|thing| !thing.is_empty()).take(MOST) {
        let (kind, id) = thing.split_once('.').ok_or(Refusal::NotFound)?;
        let kind = Kind::parse(kind).filter(|_| is_id(id)).ok_or(Refusal::NotFound)?;
        let kept_from = things::is_kept_from(&app, &moderator, (kind, id)).await?;
        let waiting = waiting::of(&app.db, kind, id).await?.filter(|_| !kept_from);
        let standing = waiting.map(|waiting| waiting.standing(&app.clock, moderator.person_id()));
        let word = match standing {
            Some(Standing::InHand) => "hers",
            Some(Standing::Free) => "free",
            Some(Standing::NotHers | Standing::InAnotherHand) => "taken",
            None => "gone",
        };
        states.insert(thing.to_owned(), word);
    }
    let mut response = Json(states).into_response();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
