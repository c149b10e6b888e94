//! Saving while she writes, for the script of the writing room.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};
use serde::Serialize;

use super::form;
use super::write_page::InWriting;
use crate::app::Shared;
use crate::ids::StoryId;
use crate::keep::keepsakes::web::wants_json;
use crate::people::who::roles::Keeper;
use crate::share::writing::{self, Apart, Saved};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::Answer;
use crate::site::refusal::Refusal;

/// What the script that saves while she writes is told.
#[derive(Serialize)]
struct SavedAnswer {
    version: i64,
    sentence: String,
    conflict: bool,
    /// Where this window's words are set aside, while another version stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    aside: Option<String>,
    /// Slots of pictures that this window writes beside and another one took out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gone: Vec<String>,
}

/// Saves while she writes; answers in JSON.
///
/// # Errors
/// `Refusal::NotFound` if it is not her story.
pub async fn autosave(
    State(app): State<Shared>,
    chrome: Chrome,
    keeper: Keeper,
    Path(id): Path<StoryId>,
    headers: HeaderMap,
    SignedFields(fields): SignedFields,
) -> Answer {
    if !wants_json(&headers) {
        return Err(Refusal::ForeignForm);
    }
    let mut there = InWriting::of(&app, &keeper, &id).await?;
    let told = form::told(&fields, &there.story.told);
    if let Some((_, sentence)) = form::too_long(&chrome, &told, &fields, &there.placements).all().first() {
        return Ok(not_saved(there.story.version, sentence.clone()));
    }
    let gone = form::gone(&fields, &there.placements);
    form::take_over(&fields, &mut there.placements);
    let saved = writing::save(&app, &there.story, form::window(&fields), &told, &there.placements).await?;
    let time = in_zone(app.clock.now(), keeper.time_zone()).time();
    let time = chrome.words.language().time(time);
    Ok(match saved {
        Saved::As(version) => {
            let sentence = chrome.words.write_saved_at(time);
            Json(SavedAnswer { version, sentence, conflict: false, aside: None, gone }).into_response()
        }
        Saved::NoMoreAside => not_saved(there.story.version, chrome.words.write_many_aside()),
        Saved::SetAside(Apart { there, aside }) => {
            let (version, sentence) = (there.version, chrome.words.write_conflict());
            let answer = SavedAnswer { version, sentence, conflict: true, aside: Some(aside), gone };
            (StatusCode::CONFLICT, Json(answer)).into_response()
        }
    })
}

/// Nothing was saved, and why; the words stay in the window and on the device.
fn not_saved(version: i64, sentence: String) -> Response {
    let answer = SavedAnswer { version, sentence, conflict: false, aside: None, gone: Vec::new() };
    (StatusCode::UNPROCESSABLE_ENTITY, Json(answer)).into_response()
}
