//! Words only, for the rest of a visit. The address says so, and every way on from such a page says it too, so that no cookie
//! is needed and a link that is passed on keeps it. It is done to whole pages as they go out, so that a page that is added
//! later has it without knowing of it.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, Uri};

use crate::site::refusal::Refusal;

/// The key of the query, with its sign.
const KEY: &str = "pictures=";
/// Says that none are wanted.
const NO: &str = "pictures=no";
/// Says that they are wanted again.
const YES: &str = "pictures=yes";
/// What a reader does not read: rooms, files, and what machines ask for.
const ELSEWHERE: [&str; 14] = [
    "/assets/",
    "/p/",
    "/leave",
    "/box",
    "/account",
    "/care",
    "/place",
    "/sign-in",
    "/sign-out",
    "/feed.atom",
    "/sitemap",
    "/oembed",
    "/robots.txt",
    "/.well-known/",
];

/// Whether this address asks for words only. Whatever else stands in a query changes nothing.
pub fn is_asked(uri: &Uri) -> bool {
    is_page_of_words(uri.path()) || is_said(uri.query().unwrap_or_default())
}

fn is_page_of_words(path: &str) -> bool {
    path.starts_with("/s/") && path.ends_with("/words")
}

fn is_said(query: &str) -> bool {
    query.split('&').find(|pair| pair.starts_with(KEY)).is_some_and(|pair| pair == NO)
}

/// An address of ours, without pictures from there on.
pub fn on(address: &str) -> String {
    if is_page_of_words(address) { address.to_owned() } else { with(address, NO) }
}

/// An address of ours, with pictures again. Beside the words of a story stands the story.
pub fn off(address: &str) -> String {
    if is_page_of_words(address) { with("open", YES) } else { with(address, YES) }
}

fn with(address: &str, said: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let others = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with(KEY));
    let pairs: Vec<&str> = others.chain([said]).collect();
    format!("{path}?{}", pairs.join("&"))
}

/// A page with every way on from it without pictures. To one that is so already nothing is done.
pub fn carry(html: &str) -> String {
    let mut carried = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.find("=\"/") {
        let (before, from) = rest.split_at(at + 2);
        let (address, after) = from.split_at(from.find('"').unwrap_or(from.len()));
        carried.push_str(before);
        let leads = before.ends_with(" href=\"") || before.ends_with(" action=\"");
        if leads && carries(address) {
            with_key(address, &mut carried)
        } else {
            carried.push_str(address)
        }
        rest = after;
    }
    carried.push_str(rest);
    with_field(&carried)
}

/// What a form that only looks would leave behind: a browser puts the fields in the place of the query.
fn with_field(html: &str) -> String {
    let mut whole = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find("<form") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let (tag, after) = rest.split_at(end);
        whole.push_str(tag);
        let field = "<input type=\"hidden\" name=\"pictures\" value=\"no\">";
        if !tag[at..].contains("\"post\"") && !after.starts_with(field) {
            whole.push_str(field);
        }
        rest = after;
    }
    whole.push_str(rest);
    whole
}

fn carries(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let elsewhere = ELSEWHERE.iter().any(|one| path.starts_with(one));
    !elsewhere && !is_page_of_words(path) && !address.contains(KEY)
}

/// As it stands in a page, where `&` is spelt out, and in its number there is a `#`, too.
fn with_key(address: &str, out: &mut String) {
    let mut marks = address.match_indices('#').map(|(at, _)| at);
    let fragment = marks.find(|at| !address[..*at].ends_with('&')).unwrap_or(address.len());
    let (page, fragment) = address.split_at(fragment);
    out.push_str(page);
    out.push_str(if page.contains('?') { "&amp;" } else { "?" });
    out.push_str(NO);
    out.push_str(fragment);
}

/// Where words only were asked for, every page and every way to another one says so, too. What came packed out of memory
/// says it already.
pub async fn carry_on(request: Request, next: Next) -> Response {
    if !is_asked(request.uri()) {
        return next.run(request).await;
    }
    let (mut parts, body) = next.run(request).await.into_parts();
    if let Some(there) = leads_to(&parts.headers) {
        parts.headers.insert(LOCATION, there);
    }
    let kind = parts.headers.get(CONTENT_TYPE).map_or(&b""[..], HeaderValue::as_bytes);
    if !kind.starts_with(b"text/html") || parts.headers.contains_key(CONTENT_ENCODING) {
        return Response::from_parts(parts, body);
    }
    let bytes = match to_bytes(body, usize::MAX).await {
        Ok(bytes) => bytes,
        Err(error) => return Refusal::broken(error).into_response(),
    };
    let html = carry(&String::from_utf8_lossy(&bytes));
    if !html.is_empty() && parts.headers.contains_key(CONTENT_LENGTH) {
        parts.headers.insert(CONTENT_LENGTH, html.len().into());
    }
    Response::from_parts(parts, Body::from(html))
}

fn leads_to(headers: &HeaderMap) -> Option<HeaderValue> {
    let address = headers.get(LOCATION)?.to_str().ok()?;
    let is_ours = address.starts_with('/') && !address.starts_with("//");
    if !is_ours || address.contains('#') || !carries(address) {
        return None;
    }
    HeaderValue::from_str(&on(address)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_on_keeps_it_and_a_way_elsewhere_does_not() {
        for (page, carried) in [
            ("<a href=\"/\">", "<a href=\"/?pictures=no\">"),
            ("<a href=\"/s/x/open#a1\">", "<a href=\"/s/x/open?pictures=no#a1\">"),
            ("<a href=\"/stories?a=1&#38;b=2\">", "<a href=\"/stories?a=1&#38;b=2&amp;pictures=no\">"),
            ("<a href=\"/s/x/words\">", "<a href=\"/s/x/words\">"),
            ("<a href=\"/s/x/open?pictures=yes\">", "<a href=\"/s/x/open?pictures=yes\">"),
            ("<a href=\"#support\">", "<a href=\"#support\">"),
            ("<a href=\"/box/stories\">", "<a href=\"/box/stories\">"),
            ("<a href=\"/leave\" data-to=\"/x\">", "<a href=\"/leave\" data-to=\"/x\">"),
            ("<link href=\"/assets/1/a.css\">", "<link href=\"/assets/1/a.css\">"),
            (
                "<form method=\"post\" action=\"/choose\">",
                "<form method=\"post\" action=\"/choose?pictures=no\">",
            ),
            (
                "<form action=\"/stories\"><input>",
                "<form action=\"/stories?pictures=no\"><input type=\"hidden\" name=\"pictures\" value=\"no\"><input>",
            ),
            ("<p>a = &#34;/b&#34;</p>", "<p>a = &#34;/b&#34;</p>"),
        ] {
            assert_eq!(carry(page), carried);
            assert_eq!(carry(carried), carried, "twice is once");
        }
    }

    #[test]
    fn what_is_asked_is_read_from_the_address_alone() {
        for (address, asked) in [
            ("/?pictures=no", true),
            ("/stories?language=de&pictures=no", true),
            ("/s/x/words", true),
            ("/s/x/words?x=y", true),
            ("/", false),
            ("/?pictures=yes", false),
            ("/?pictures=yes&pictures=no", false),
            ("/?pictures=nope", false),
            ("/words", false),
        ] {
            assert_eq!(is_asked(&address.parse().unwrap()), asked, "{address}");
        }
        assert_eq!(on("/stories?a=1"), "/stories?a=1&pictures=no");
        assert_eq!(off("/stories?pictures=no&a=1"), "/stories?a=1&pictures=yes");
        assert_eq!((on("/s/x/words"), off("/s/x/words")), ("/s/x/words".into(), "open?pictures=yes".into()));
    }
}
