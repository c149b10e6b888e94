//! What stands around every answer: headers that keep pages to themselves, and the check that a change was asked for
//! by one of our own pages.

use std::net::SocketAddr;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_TYPE, HOST, HeaderName, LOCATION, ORIGIN, REFERER};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use platform::http::{Crowded, Peer, forwarded_for};

use crate::app::{App, Shared};
use crate::site::cookies::{self, SayNext};
use crate::site::refusal::Refusal;

/// Nothing from elsewhere, no script or style in a page, no frame around it.
const CONTENT_SECURITY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
     connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// What a page with a form says instead of `no-referrer`: nobody else learns where a reader comes from either, and the
/// form says truly whose it is. With `no-referrer`, browsers that know no `Sec-Fetch-Site` say `Origin: null`, as they do
/// for a page of somebody else that hides (Fetch standard, "append a request `Origin` header").
pub const FORM_REFERRER: HeaderValue = HeaderValue::from_static("same-origin");

/// Where a reader's choice of language, country and look goes.
const CHOOSE: &str = "/choose";
/// Where a candle is lit.
const CANDLE: &str = "/remember/candle";

/// Set on every answer, also on those of the fast path.
pub const HEADERS: [(&str, &str); 9] = [
    ("content-security-policy", CONTENT_SECURITY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
    ("x-robots-tag", "noindex, noai, noimageai"),
    ("tdm-reservation", "1"),
];

/// Nothing is at this address where the place has no circles.
pub async fn only_with_circles(State(app): State<Shared>, request: Request, next: Next) -> Response {
    if app.place.now().has_circles() { next.run(request).await } else { Refusal::NotFound.into_response() }
}

/// The same where it has no letterboxes.
pub async fn only_with_letterboxes(State(app): State<Shared>, request: Request, next: Next) -> Response {
    if app.place.now().has_letterboxes() {
        next.run(request).await
    } else {
        Refusal::NotFound.into_response()
    }
}

/// Adds `HEADERS`; `Strict-Transport-Security` where the place is reached by https.
pub async fn add_headers(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let said = cookies::said(&app, request.headers()).is_some();
    let mut response = next.run(request).await;
    put_headers(&app, response.headers_mut());
    match say_what_is_to_be_said(&app, &mut response, said) {
        Ok(()) => response,
        Err(refusal) => refusal.into_response(),
    }
}

/// What was said once on a page is not said again on the next one. Who carries no such cookie gets no word of it.
fn say_what_is_to_be_said(app: &App, response: &mut Response, said: bool) -> Result<(), Refusal> {
    if let Some(next) = response.extensions().get::<SayNext>().copied() {
        cookies::say_next(app, response.headers_mut(), next)?;
    }
    if !said {
        return Ok(());
    }
    let headers = response.headers_mut();
    let is_page = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page && !headers.contains_key(LOCATION) {
        cookies::say_no_more(app, headers)?;
    }
    Ok(())
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

/// Behind one of the steward's own reverse proxies, the reader is whom the proxy names. One who has more on the way at
/// once than a network may is refused, before anything of a body is read.
pub async fn find_reader(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    if request.extensions().get::<Crowded>().is_some() {
        return Refusal::TooMany.into_response();
    }
    if let Some(Peer(peer)) = request.extensions().get::<Peer>().copied()
        && let Some(reader) = forwarded_for(&app.settings.proxies, peer.ip(), request.headers())
    {
        request.extensions_mut().insert(Peer(SocketAddr::new(reader, 0)));
    }
    next.run(request).await
}

/// Refuses an address with U+0000 in it, which no database takes on both engines.
pub async fn refuse_unwritable(request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map_or("", |address| address.as_str());
    if address.contains("%00") {
        return Refusal::NotFound.into_response();
    }
    next.run(request).await
}

/// Leads past what a mail program, a messenger or a sentence put behind one of our links: a full stop, a bracket, a
/// space, a letter of another script. None of our addresses ends in one.
pub async fn lead_past_ends(request: Request, next: Next) -> Response {
    let looks = matches!(*request.method(), Method::GET | Method::HEAD);
    match without_ends(request.uri().path()).filter(|_| looks) {
        Some(path) => (StatusCode::SEE_OTHER, [(LOCATION, path)]).into_response(),
        None => next.run(request).await,
    }
}

/// The address without them; `None` if it has none, or is no address of ours even so.
fn without_ends(path: &str) -> Option<String> {
    let of_ours = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if path.ends_with(of_ours) && !path.contains('%') {
        return None;
    }
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
    let ours = decoded.trim_end_matches(|letter| !of_ours(letter));
    let is_ours = ours.len() > 1
        && ours.len() < decoded.len()
        && !decoded.contains('\0')
        && !ours.contains("//")
        && ours.chars().all(|letter| of_ours(letter) || letter == '/' || letter == '.');
    is_ours.then(|| ours.to_owned())
}

/// Whether somebody goes to an address, and no picture, frame, prefetch or link of a page elsewhere asks for it. Browsers
/// say so where https is spoken; of those that do not, a page is asked for as a page, and nobody else's sent it here.
pub fn is_own_navigation(method: &Method, headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let ahead = ["sec-purpose", "purpose", "x-moz", "x-purpose"];
    if *method != Method::GET || ahead.into_iter().any(|name| headers.contains_key(name)) {
        return false;
    }
    if let Some(site) = text("sec-fetch-site") {
        // The script of our own pages asks with `fetch`, whose destination is empty.
        let goes = matches!(text("sec-fetch-dest"), None | Some("document" | "empty"));
        return goes && matches!(site, "same-origin" | "none");
    }
    let is_ours = |from: &str| url_host(from) == text(HOST.as_str());
    // A picture of a page elsewhere says that it wants a picture.
    text(ACCEPT.as_str()).is_none_or(|kinds| kinds.contains("text/html") || kinds.trim() == "*/*")
        && text(REFERER.as_str()).is_none_or(is_ours)
}

/// The host, and the port where one is named.
fn url_host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    rest.split(['/', '?', '#']).next()
}

/// Refuses a change that another site's page asked for. Browsers say so in `Sec-Fetch-Site`; older ones, and all of them
/// over plain http, in `Origin`, which is true on our own forms because their pages say `FORM_REFERRER`. `/choose` has a
/// form on every page, also where none is said, and nothing to protect; nor has a mark at a story, or the candle on the page
/// of remembrance, whose pages are kept in memory without it.
pub async fn refuse_foreign(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let headers = request.headers();
    let path = request.uri().path();
    let from_any_page = (matches!(path, CHOOSE | CANDLE)
        || (path.starts_with("/s/") && path.ends_with("/mark")))
        && is_said(headers, &ORIGIN, "null")
        && !headers.contains_key("sec-fetch-site");
    if changes && !from_any_page && is_foreign(headers, &app.settings.address) {
        return Refusal::ForeignForm.into_response();
    }
    next.run(request).await
}

fn is_said(headers: &HeaderMap, name: &HeaderName, value: &str) -> bool {
    headers.get(name).is_some_and(|said| said.as_bytes() == value.as_bytes())
}

/// A page that is nowhere, as in a frame without rights of its own, says `null`. A proxy in front may have put another host
/// into the request than the one that people reach; `address` is that one.
fn is_foreign(headers: &HeaderMap, address: &str) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    if let Some(site) = text("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    match (text(ORIGIN.as_str()), text(HOST.as_str())) {
        (None, _) => false,
        (Some(origin), host) => {
            let from = url_host(origin);
            from.is_none() || (from != host && from != url_host(address))
        }
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
        is_foreign(&headers, "https://outside.example")
    }

    #[test]
    fn what_stands_behind_a_link_leads_nowhere_else() {
        for end in [
            ".",
            ")",
            ",",
            "%20",
            "/",
            "%E2%80%8B",
            "...",
            ").",
            "%22",
            "%3E",
            "%C2%A0",
            "%E3%80%82",
            "%E2%80%9D",
            "*",
            "%0A",
        ] {
            assert_eq!(
                without_ends(&format!("/sign-in/aB3-_{end}")).as_deref(),
                Some("/sign-in/aB3-_"),
                "{end}"
            );
        }
        assert_eq!(without_ends("/s/anker%E6%AC%A1").as_deref(), Some("/s/anker"));
        for as_it_is in [
            "/",
            "/s/anker",
            "/s/a-_",
            "//evil.example.",
            "//evil.example/.",
            "/%2F/evil.example.",
            "/.",
            "///",
            "/p/k/a%20b",
            "/s/%FF",
            "/s/%00",
        ] {
            assert_eq!(without_ends(as_it_is), None, "{as_it_is}");
        }
    }

    #[test]
    fn only_who_goes_there_goes_there() {
        let goes = |method: &Method, pairs: &[(&'static str, &'static str)]| {
            let pairs = pairs
                .iter()
                .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            is_own_navigation(method, &HeaderMap::from_iter(pairs))
        };
        let get = |pairs: &[(&'static str, &'static str)]| goes(&Method::GET, pairs);
        let own = ("sec-fetch-site", "same-origin");
        assert!(get(&[own, ("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")]));
        assert!(get(&[own, ("sec-fetch-mode", "cors"), ("sec-fetch-dest", "empty")]), "our own script");
        assert!(get(&[("sec-fetch-site", "none"), ("sec-fetch-dest", "document")]), "typed");
        assert!(get(&[]) && get(&[("accept", "text/html,*/*;q=0.8")]), "an old browser");
        assert!(get(&[("accept", "*/*")]), "a program");
        assert!(get(&[("referer", "http://place.example:80/s/x"), ("host", "place.example:80")]));
        for foreign in ["cross-site", "same-site"] {
            assert!(!get(&[
                ("sec-fetch-site", foreign),
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "document")
            ]));
        }
        for dest in ["image", "iframe", "script", "object"] {
            assert!(!get(&[own, ("sec-fetch-dest", dest)]), "{dest}");
        }
        assert!(!get(&[own, ("sec-fetch-dest", "document"), ("sec-purpose", "prefetch;prerender")]));
        assert!(!get(&[("purpose", "prefetch")]) && !get(&[("accept", "image/webp,*/*")]));
        assert!(!get(&[("referer", "https://evil.example/"), ("host", "place.example")]));
        assert!(!goes(&Method::HEAD, &[]));
    }

    #[test]
    fn a_form_on_another_site_is_foreign() {
        assert!(asked(&[("sec-fetch-site", "cross-site")]));
        assert!(asked(&[("sec-fetch-site", "same-site")]));
        assert!(asked(&[("origin", "https://evil.example"), ("host", "place.example")]));
        assert!(asked(&[("origin", "null"), ("host", "place.example")]), "a page that is nowhere");
        assert!(asked(&[("origin", ""), ("host", "place.example")]));
    }

    #[test]
    fn our_own_forms_pass_on_new_and_old_browsers() {
        assert!(!asked(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(!asked(&[("origin", "http://place.example:8080"), ("host", "place.example:8080")]));
        assert!(!asked(&[("host", "place.example")]), "a program; the form token decides");
        assert!(
            !asked(&[("origin", "https://outside.example"), ("host", "127.0.0.1:8080")]),
            "behind a proxy"
        );
    }
}
