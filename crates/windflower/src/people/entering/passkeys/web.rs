//! What a browser is asked for, as script takes it.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

use super::ceremony::Asked;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// The question; where browsers make no passkeys for this place, the page that says so.
pub(in crate::people) fn answer(asked: Option<Asked>) -> Answer {
    let Some(asked) = asked else { return page::go("/account/passkeys") };
    let json = serde_json::to_string(&asked).map_err(Refusal::broken)?;
    let mut response: Response = (StatusCode::OK, json).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
