//! The same addresses for a helper at a letterbox. She says her name and her sentence before the first byte comes, and learns
//! no more of what became of it than that it is there.

use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use http::{HeaderMap, StatusCode};

use super::super::letter::{begin, find, take_in};
use super::super::upload::{Upload, UploadState};
use super::{
    Came, RESUMABLE, Stands, announced, begun, knows_our_version, metadata, next_piece, other_version,
    with_offset,
};
use crate::app::Shared;
use crate::ids::UploadId;
use crate::keep::keepsakes::NotTaken;
use crate::keep::letterbox::letterbox::{MOST_NAME, MOST_SENTENCE};
use crate::keep::letterbox::web::helper::who;
use crate::site::chrome::Chrome;
use crate::site::page::Answer;
use crate::site::refusal::Refusal;

/// Announces a photograph, with her name and her sentence.
///
/// # Errors
/// `Refusal::NotFound` for whoever carries no cookie of a letterbox that takes something; `Refusal::ForeignForm` without the
/// token of its form; `Refusal::TooLarge`, `Refusal::Enough`.
pub async fn announce(State(app): State<Shared>, headers: HeaderMap) -> Answer {
    let helper = who(&app, &headers).await?;
    if !headers.contains_key(RESUMABLE) {
        return Err(Refusal::NotFound);
    }
    if !knows_our_version(&headers) {
        return Ok(other_version());
    }
    if !platform::secret::constant_time_eq(metadata(&headers, "token"), helper.form_token(&app)) {
        return Err(Refusal::ForeignForm);
    }
    let (name, sentence) = (metadata(&headers, "name"), metadata(&headers, "sentence"));
    let (name, sentence) = (name.trim(), sentence.trim());
    let fits = |text: &str, most: usize| !text.is_empty() && text.chars().count() <= most;
    if !fits(name, MOST_NAME) || !fits(sentence, MOST_SENTENCE) {
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    }
    let Some(announced) = announced(&app, &headers)? else {
        return Ok(StatusCode::LENGTH_REQUIRED.into_response());
    };
    let id = begin(&app, &helper, (name, sentence), &announced).await?;
    begun(&format!("/letterbox/uploads/{id}"), 0, announced.bytes)
}

/// How far one of hers is, and what came of it.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    headers: HeaderMap,
    Path(id): Path<UploadId>,
) -> Answer {
    let helper = who(&app, &headers).await?;
    let mut upload = find(&app, &helper, &id).await?;
    if upload.arrived == upload.bytes {
        take_in(&app, &helper, &upload).await?;
        upload = find(&app, &helper, &id).await?;
    }
    let (offset, bytes) = (upload.arrived, upload.bytes);
    with_offset(Json(stands(&chrome, &upload)).into_response(), offset, bytes)
}

fn stands(chrome: &Chrome, upload: &Upload) -> Stands {
    let sentence = match (upload.state, upload.refused) {
        (UploadState::Kept, _) => chrome.words.keep_kept(),
        (UploadState::Refused, Some(NotTaken::Shut)) => chrome.words.letterbox_shut(),
        (UploadState::Refused, Some(why)) => why.sentence(&chrome.words),
        _ => String::new(),
    };
    Stands { state: upload.state.word(), sentence, keepsake: None, closed: false }
}

/// The next piece of one of hers, or its end before its time.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers; `Refusal::Full` or `Refusal::TooLarge`.
pub async fn go_on(
    State(app): State<Shared>,
    headers: HeaderMap,
    Path(id): Path<UploadId>,
    body: Body,
) -> Answer {
    let helper = who(&app, &headers).await?;
    let upload = find(&app, &helper, &id).await?;
    match next_piece(&app, &upload, &headers, body).await? {
        Came::Answered(response) => Ok(response),
        Came::Until(arrived) => {
            if arrived == upload.bytes {
                take_in(&app, &helper, &Upload { arrived, ..upload.clone() }).await?;
            }
            with_offset(StatusCode::NO_CONTENT.into_response(), arrived, upload.bytes)
        }
    }
}
