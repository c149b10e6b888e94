//! Saving while she writes, for the script of the writing room.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use story::Told;

use super::form;
use super::saved_line::saved_line;
use super::write_page::InWriting;
use crate::app::Shared;
use crate::ids::StoryId;
use crate::keep::keepsakes::web::wants_json;
use crate::people::who::roles::Keeper;
use crate::share::placements::Placement;
use crate::share::writing::{self, Apart, Counted, Saved, Typed};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::Answer;
use crate::site::refusal::Refusal;

/// What the script that saves while she writes is told.
#[derive(Serialize)]
struct SavedAnswer {
    version: i64,
    answers: i64,
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
    let there = InWriting::of(&app, &keeper, &id).await?;
    let counted = Counted { version: there.story.version, answers: there.story.answers };
    let told = form::told(&fields, &there.story.told);
    if let Some((_, sentence)) = form::too_long(&chrome, &told, &fields, &there.placements).all().first() {
        return Ok(not_saved(counted, sentence.clone()));
    }
    let gone = form::gone(&fields, &there.placements);
    let typed = Typed {
        told: &|before: &Told| form::told(&fields, before),
        pictures: &|placements: &mut [Placement]| form::take_over(&fields, placements),
    };
    Ok(match writing::save(&app, &id, form::window(&fields), &typed).await? {
        Saved::As(Counted { version, answers }) => {
            let sentence = saved_line(&app, &chrome, &keeper, &there.story, app.clock.now()).await?;
            Json(SavedAnswer { version, answers, sentence, conflict: false, aside: None, gone })
                .into_response()
        }
        Saved::NoMoreAside => not_saved(counted, chrome.words.write_many_aside()),
        Saved::SetAside(Apart { there, aside }) => {
            let (version, answers, sentence) = (there.version, there.answers, chrome.words.write_changed());
            let answer = SavedAnswer { version, answers, sentence, conflict: true, aside: Some(aside), gone };
            (StatusCode::CONFLICT, Json(answer)).into_response()
        }
    })
}

/// Nothing was saved, and why; the words stay in the window and on the device.
fn not_saved(counted: Counted, sentence: String) -> Response {
    let Counted { version, answers } = counted;
    let answer = SavedAnswer { version, answers, sentence, conflict: false, aside: None, gone: Vec::new() };
    (StatusCode::UNPROCESSABLE_ENTITY, Json(answer)).into_response()
}
