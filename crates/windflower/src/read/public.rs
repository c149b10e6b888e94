//! Pages for anyone: the same for everybody who chose the same language and look, so that they may come from memory.

use askama::Template;
use axum::response::Response;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue};

use crate::app::App;
use crate::site::chrome::Choice;
use crate::site::guard;
use crate::site::packed::Packed;
use crate::site::page::{self, Answer};
use crate::site::page_cache::{PageName, ReadyFile, Since};
use crate::site::refusal::Refusal;

/// A page for anyone, rendered and taken into memory.
pub fn remember(
    app: &App,
    since: Since,
    path: &str,
    choice: Choice,
    page: &impl Template,
    headers: &HeaderMap,
) -> Answer {
    let html = page.render().map_err(Refusal::broken)?;
    let packed = Packed::pack(Bytes::from(html));
    let name = PageName { path: path.to_owned(), choice };
    Ok(app.page_cache.keep(name, since, packed, &header(app)).answer(headers))
}

/// A page for anyone that is not worth remembering.
pub fn show(page: &impl Template) -> Answer {
    Ok(mark(page::show(page)?))
}

/// Says of an answer that it is a page for anyone.
pub fn mark(mut response: Response) -> Response {
    put(response.headers_mut());
    response
}

/// A picture for anyone as it goes out: nobody keeps it.
pub fn picture(app: &App, bytes: Bytes, media_type: &'static str) -> ReadyFile {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    guard::put_headers(app, &mut headers);
    ReadyFile::new(bytes, headers)
}

/// The whole header of a page from memory, with all that the layers around a page add: those it does not pass.
pub fn header(app: &App) -> HeaderMap {
    let mut headers = HeaderMap::new();
    put(&mut headers);
    guard::put_headers(app, &mut headers);
    headers
}

fn put(headers: &mut HeaderMap) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
}
