//! What stands around every answer: headers that keep pages to themselves, and the check that a change was asked for
//! by one of our own pages.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, HOST, HeaderName, LOCATION, ORIGIN};
use http::{HeaderMap, HeaderValue, Method};
use platform::http::Peer;
use platform::net::Network;

use crate::app::{App, Shared};
use crate::site::cookies;
use crate::site::refusal::Refusal;

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
    let said = cookies::said(request.headers()).is_some();
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
        cookies::say_no_more(headers);
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

/// Behind one of the steward's own reverse proxies, the reader is whom the proxy names: the last address in
/// `X-Forwarded-For` that is no proxy of hers. What stands before it may have been made up by the reader.
pub async fn find_reader(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    if let Some(Peer(peer)) = request.extensions().get::<Peer>().copied()
        && let Some(reader) = forwarded_for(&app.settings.proxies, peer.ip(), request.headers())
    {
        request.extensions_mut().insert(Peer(SocketAddr::new(reader, 0)));
    }
    next.run(request).await
}

fn forwarded_for(proxies: &[Network], peer: IpAddr, headers: &HeaderMap) -> Option<IpAddr> {
    let is_proxy = |address: IpAddr| proxies.iter().any(|network| network.contains(address));
    if !is_proxy(peer) {
        return None;
    }
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let named: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let mut from_the_last = named.iter().rev().map_while(|one| one.parse::<IpAddr>().ok());
    from_the_last.find(|address| !is_proxy(*address))
}

/// Refuses an address with U+0000 in it, which no database takes on both engines.
pub async fn refuse_unwritable(request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map_or("", |address| address.as_str());
    if address.contains("%00") {
        return Refusal::NotFound.into_response();
    }
    next.run(request).await
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
    fn only_our_own_proxy_is_believed_about_who_comes() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let of = |peer: &str, named: &'static str| {
            let headers = HeaderMap::from_iter([(
                HeaderName::from_static("x-forwarded-for"),
                HeaderValue::from_static(named),
            )]);
            forwarded_for(
                &[address("127.0.0.1").into(), address("192.0.2.1").into()],
                address(peer),
                &headers,
            )
        };
        assert_eq!(of("198.51.100.7", "203.0.113.5"), None, "anybody can send that line");
        assert_eq!(of("127.0.0.1", "203.0.113.5"), Some(address("203.0.113.5")));
        assert_eq!(of("127.0.0.1", "10.0.0.1, 203.0.113.5, 192.0.2.1"), Some(address("203.0.113.5")));
        assert_eq!(of("127.0.0.1", "203.0.113.5, unknown"), None, "nothing before a word that is no address");
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
