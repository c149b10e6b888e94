//! What stands around every answer: headers that keep pages to themselves, and the check that a change was asked for
//! by one of our own pages.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HOST, HeaderName, LOCATION, ORIGIN, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Method};

use crate::app::{App, Shared};
use crate::site::chrome;
use crate::site::refused::Refusal;

/// Nothing from elsewhere, no script or style in a page, no frame around it.
const CONTENT_SECURITY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
     connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Set on every answer, also on those of the fast path.
pub const HEADERS: [(&str, &str); 7] = [
    ("content-security-policy", CONTENT_SECURITY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
];

/// Adds `HEADERS`; `Strict-Transport-Security` where the place is reached by https.
pub async fn add_headers(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let said = chrome::cookie(request.headers(), "said").is_some();
    let mut response = next.run(request).await;
    put_headers(&app, response.headers_mut());
    if said {
        forget_what_was_said(&mut response);
    }
    response
}

/// What was said once on a page is not said again on the next one. Who carries no such cookie gets no word of it.
fn forget_what_was_said(response: &mut Response) {
    let headers = response.headers_mut();
    let is_page = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page && !headers.contains_key(LOCATION) {
        headers
            .append(SET_COOKIE, HeaderValue::from_static("said=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    }
}

/// Puts them on one answer; those that are there already stay.
pub fn put_headers(app: &App, headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    if app.settings.is_https() {
        headers.insert("strict-transport-security", HeaderValue::from_static("max-age=31536000"));
    }
}

/// Refuses a change that another site's page asked for. Browsers say so in `Sec-Fetch-Site`; older ones in `Origin`,
/// which is `null` on our own forms because we send no referrer, so that then only the form token decides.
pub async fn refuse_foreign(request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if changes && is_foreign(request.headers()) {
        return Refusal::ForeignForm.into_response();
    }
    next.run(request).await
}

fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    match (text(ORIGIN.as_str()), text(HOST.as_str())) {
        (None | Some("null"), _) => false,
        (Some(origin), Some(host)) => origin.split_once("://").map(|(_, rest)| rest) != Some(host),
        (Some(_), None) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_static(value));
        }
        is_foreign(&headers)
    }

    #[test]
    fn a_form_on_another_site_is_foreign() {
        assert!(asked(&[("sec-fetch-site", "cross-site")]));
        assert!(asked(&[("sec-fetch-site", "same-site")]));
        assert!(asked(&[("origin", "https://evil.example"), ("host", "place.example")]));
    }

    #[test]
    fn our_own_forms_pass_on_new_and_old_browsers() {
        assert!(!asked(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(!asked(&[("origin", "http://place.example:8080"), ("host", "place.example:8080")]));
        assert!(!asked(&[("origin", "null"), ("host", "place.example")]));
    }
}
