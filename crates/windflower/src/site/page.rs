//! How a page becomes an answer: rendered from its struct, never kept by anybody in between.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, REFERRER_POLICY};
use http::{HeaderValue, StatusCode};

use crate::site::cookies::SayNext;
use crate::site::guard;
use crate::site::refusal::Refusal;

/// What a handler answers.
pub type Answer = Result<Response, Refusal>;

/// A page of somebody's own rooms, or one that must be made afresh each time: nobody may keep it.
pub fn show(page: &impl Template) -> Answer {
    show_with(StatusCode::OK, page)
}

/// As `show`, with another status, e.g. 422 for a form that comes back.
pub fn show_with(status: StatusCode, page: &impl Template) -> Answer {
    let html = page.render().map_err(Refusal::broken)?;
    let has_form = has_form(&html);
    let mut response = (status, html).into_response();
    if has_form {
        response.headers_mut().insert(REFERRER_POLICY, guard::FORM_REFERRER);
    }
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Whether anything can be changed from this page, beyond how pages look.
fn has_form(html: &str) -> bool {
    let forms = html.split("<form").skip(1).filter_map(|form| form.split_once('>'));
    forms.map(|(tag, _)| tag).any(|tag| tag.contains("\"post\"") && !tag.contains("\"/choose\""))
}

/// Go to another page of this place (303), so that reloading does not send the form again.
pub fn go(address: &str) -> Answer {
    let mut response = StatusCode::SEE_OTHER.into_response();
    response.headers_mut().insert(LOCATION, HeaderValue::from_str(address).map_err(Refusal::broken)?);
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// As `go`, and the next page says this sentence (a key `said-…` of the languages).
pub fn go_and_say(address: &str, key: &'static str) -> Answer {
    let mut response = go(address)?;
    response.extensions_mut().insert(SayNext(key));
    Ok(response)
}

/// An address of this place that came with a form; anything else becomes the front page, so that no form leads away.
pub fn own_address(given: &str) -> &str {
    // Browsers pass over a tab or a line end, and then see another address than we do.
    let is_plain = given.bytes().all(|byte| byte.is_ascii_graphic());
    let is_own = given.starts_with('/') && !given.starts_with("//") && !given.contains('\\') && is_plain;
    if is_own { given } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn a_form_never_leads_to_another_place() {
        for other in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "javascript:1",
            "/a\r\nB: c",
            "/\t/evil.example",
            "/a\u{1}",
            "/a\u{7f}",
            "/\u{e4}",
        ] {
            assert_eq!(own_address(other), "/");
        }
        assert_eq!(own_address("/help?x=1"), "/help?x=1");
    }
}
