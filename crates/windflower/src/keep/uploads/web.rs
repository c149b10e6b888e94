//! The addresses of tus 1.0 (<https://tus.io/protocols/resumable-upload>), with `PATCH` and `DELETE` named in a header,
//! as the protocol allows it: every address here only knows looking and doing.

pub mod letter;

use axum::Json;
use axum::body::Body;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::Serialize;

use super::upload::{Announced, Upload, UploadState, is_sha256, said};
use super::{begin, end, find, take_in, take_piece};
use crate::app::App;
use crate::ids::{KeepsakeId, UploadId};
use crate::keep::boxes::Room;
use crate::keep::keepsakes;
use crate::keep::keepsakes::kinds::Showing;
use crate::people::who::audience::{Action, Thing};
use crate::site::chrome::Chrome;
use crate::site::fields::check_token;
use crate::site::page::Answer;
use crate::site::refusal::Refusal;

const VERSION: &str = "1.0.0";
const RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const OVERRIDE: HeaderName = HeaderName::from_static("x-http-method-override");
/// Longest name of a file.
const MOST_NAME: usize = 1_000;

/// How it stands with one, for the script.
#[derive(Serialize)]
struct Stands {
    state: &'static str,
    /// What is said of it, once it is kept or refused.
    sentence: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    keepsake: Option<KeepsakeId>,
    /// Whether she prefers it closed: it may have been here before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    closed: bool,
}

/// Announces a photograph: how long it is, what its file is called, and its hash.
///
/// # Errors
/// `Refusal::ForeignForm` without the token of this session, `Refusal::TooLarge`, `Refusal::TooMany`.
pub async fn announce(room: Room, headers: HeaderMap) -> Answer {
    if !headers.contains_key(RESUMABLE) {
        return Err(Refusal::NotFound);
    }
    if !knows_our_version(&headers) {
        return Ok(other_version());
    }
    let visitor = room.chrome.visitor.as_ref().ok_or(Refusal::ForeignForm)?;
    check_token(visitor, &metadata(&headers, "token"))?;
    let Some(announced) = announced(&room.app, &headers)? else {
        return Ok(StatusCode::LENGTH_REQUIRED.into_response());
    };
    let id = begin(&room.app, &room.keeper, &room.own_box, &announced).await?;
    let arrived = find(&room.app, &room.keeper, &id).await?.arrived;
    begun(&format!("/box/uploads/{id}"), arrived, announced.bytes)
}

/// What a device says in `Upload-Metadata` under this name.
fn metadata(headers: &HeaderMap, name: &str) -> String {
    said(text(headers, &METADATA), name).unwrap_or_default()
}

/// What a device announces; `None` where it does not say how long it is.
fn announced(app: &App, headers: &HeaderMap) -> Result<Option<Announced>, Refusal> {
    let Some(bytes) = text(headers, &LENGTH).parse().ok().filter(|bytes: &i64| *bytes > 0) else {
        return Ok(None);
    };
    if u64::try_from(bytes).unwrap_or(u64::MAX) > app.settings.most_picture_bytes {
        return Err(Refusal::TooLarge);
    }
    let file_name = metadata(headers, "filename").chars().take(MOST_NAME).collect();
    let sha256 = Some(metadata(headers, "sha256")).filter(|hash| is_sha256(hash));
    Ok(Some(Announced { file_name, bytes, sha256 }))
}

/// It can be sent to this address now.
fn begun(address: &str, arrived: i64, bytes: i64) -> Answer {
    let mut response = with_offset(StatusCode::CREATED.into_response(), arrived, bytes)?;
    let address = HeaderValue::from_str(address).map_err(Refusal::broken)?;
    response.headers_mut().insert(LOCATION, address);
    Ok(response)
}

/// How far one is, and what came of it.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn show(room: Room, Path(id): Path<UploadId>) -> Answer {
    let Room { app, chrome, keeper, own_box } = &room;
    let mut upload = find(app, keeper, &id).await?;
    if upload.arrived == upload.bytes {
        // What was stopped before it was taken in is gone on with by whoever asks.
        take_in(app, keeper, own_box, &upload).await?;
        upload = find(app, keeper, &id).await?;
    }
    let (offset, bytes) = (upload.arrived, upload.bytes);
    let kept = how_it_is_kept(&room, &upload).await?;
    with_offset(Json(stands(chrome, upload, kept)).into_response(), offset, bytes)
}

/// How far what it became can be shown, and whether she prefers it closed.
async fn how_it_is_kept(room: &Room, upload: &Upload) -> Result<(Showing, bool), Refusal> {
    let Some(id) = &upload.keepsake_id else { return Ok((Showing::Whole, false)) };
    let asked = (Action::Read, Thing::Keepsake);
    let found = keepsakes::find(&room.app.db, &room.own_box, id, asked).await?;
    Ok(found.map_or((Showing::Whole, false), |keepsake| (keepsake.showing, keepsake.closed)))
}

fn stands(chrome: &Chrome, upload: Upload, (showing, closed): (Showing, bool)) -> Stands {
    let sentence = match (upload.state, upload.refused) {
        (UploadState::Kept, _) => showing.kept_sentence(&chrome.words),
        (UploadState::Refused, Some(why)) => why.sentence(&chrome.words),
        _ => String::new(),
    };
    Stands { state: upload.state.word(), sentence, keepsake: upload.keepsake_id, closed }
}

/// The next piece of one, or its end before its time.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers; `Refusal::Full`, `Refusal::Away` or `Refusal::TooLarge`.
pub async fn go_on(room: Room, Path(id): Path<UploadId>, headers: HeaderMap, body: Body) -> Answer {
    let Room { app, keeper, own_box, .. } = &room;
    let upload = find(app, keeper, &id).await?;
    match next_piece(app, &upload, &headers, body).await? {
        Came::Answered(response) => Ok(response),
        Came::Until(arrived) => {
            if arrived == upload.bytes {
                take_in(app, keeper, own_box, &Upload { arrived, ..upload.clone() }).await?;
            }
            with_offset(StatusCode::NO_CONTENT.into_response(), arrived, upload.bytes)
        }
    }
}

/// What came of a request to go on with one.
enum Came {
    /// There is nothing more to do.
    Answered(Response),
    /// So many bytes are durable now.
    Until(i64),
}

/// Reads what is to be done with one, and does it up to the end of this piece.
async fn next_piece(app: &App, upload: &Upload, headers: &HeaderMap, body: Body) -> Result<Came, Refusal> {
    if !knows_our_version(headers) {
        return Ok(Came::Answered(other_version()));
    }
    let answered = |status: StatusCode| {
        with_offset(status.into_response(), upload.arrived, upload.bytes).map(Came::Answered)
    };
    match text(headers, &OVERRIDE) {
        "PATCH" => {}
        "DELETE" => {
            end(app, upload).await?;
            return answered(StatusCode::NO_CONTENT);
        }
        _ => return Err(Refusal::WrongMethod),
    }
    if headers.get(CONTENT_TYPE).is_none_or(|kind| kind != "application/offset+octet-stream") {
        return Ok(Came::Answered(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response()));
    }
    if text(headers, &OFFSET).parse() != Ok(upload.arrived) {
        return answered(StatusCode::CONFLICT);
    }
    match take_piece(app, upload, body.into_data_stream()).await? {
        Some(arrived) => Ok(Came::Until(arrived)),
        None => answered(StatusCode::CONFLICT),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn knows_our_version(headers: &HeaderMap) -> bool {
    text(headers, &RESUMABLE) == VERSION
}

fn other_version() -> Response {
    let version = (HeaderName::from_static("tus-version"), HeaderValue::from_static(VERSION));
    (StatusCode::PRECONDITION_FAILED, [version]).into_response()
}

fn with_offset(mut response: Response, offset: i64, length: i64) -> Answer {
    let headers = response.headers_mut();
    headers.insert(RESUMABLE, HeaderValue::from_static(VERSION));
    headers.insert(OFFSET, HeaderValue::from(offset));
    headers.insert(LENGTH, HeaderValue::from(length));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
