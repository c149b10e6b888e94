//! The card of a link, for a program that shows one (oEmbed 1.0): a link and nothing more, no picture and no page within a
//! page. It says of a story what every card of it says.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use serde::Deserialize;
use serde_json::json;

use super::{choice, store};
use crate::app::{App, Shared};
use crate::people::who::audience::{self, Action, Audience, Thing, Viewer};
use crate::share::machine_wishes::{self, Machines};
use crate::site::chrome::Chrome;
use crate::site::page::Answer;
use crate::site::refusal::Refusal;
use crate::site::turning::is_id;

/// What is asked.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    url: String,
    #[serde(default)]
    format: String,
}

/// The card of a story that stands in the lists.
///
/// # Errors
/// `Refusal::NotFound` for any other address, whatever is there.
pub async fn show(State(app): State<Shared>, Query(asked): Query<Asked>) -> Answer {
    let address = story_at(&app, &asked.url).ok_or(Refusal::NotFound)?;
    let card = store::carded(&app.db, address).await?.ok_or(Refusal::NotFound)?;
    let machines = machine_wishes::of(&app.db, &card.story_id).await?;
    let may = audience::may(Viewer::Stranger, Action::List, Thing::Story, Audience::Anyone);
    if machines == Machines::Here || !may {
        return Err(Refusal::NotFound);
    }
    if !matches!(asked.format.as_str(), "" | "json") {
        return Ok((StatusCode::NOT_IMPLEMENTED, "Only format=json is here.\n").into_response());
    }
    let chrome = Chrome::public(&app, &choice(&app, ""), "/");
    let mut said = json!({
        "type": "link",
        "version": "1.0",
        "title": chrome.words.card_title(),
        "provider_name": chrome.place.name,
        "provider_url": app.settings.address,
    });
    if machines == Machines::Search {
        if !card.title.is_empty() {
            said["title"] = card.title.into();
        }
        if !card.pen_name.is_empty() {
            said["author_name"] = card.pen_name.into();
        }
    }
    Ok(as_json(said.to_string()))
}

fn as_json(json: String) -> Response {
    let mut response = json.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The address of the story that this leads to, if it is one of ours.
fn story_at<'a>(app: &App, url: &'a str) -> Option<&'a str> {
    let page = url.strip_prefix(&app.settings.address)?.split(['?', '#']).next()?;
    let story = page.strip_prefix("/s/")?;
    let story = story.strip_suffix("/open").or_else(|| story.strip_suffix("/words")).unwrap_or(story);
    is_id(story).then_some(story)
}
