//! Pages for anyone: the same for everybody who chose the same language and look, so that they may come from memory.

use askama::Template;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::sync::OwnedMutexGuard;

use crate::app::{App, Shared};
use crate::site::chrome::Choice;
use crate::site::guard;
use crate::site::packed::Packed;
use crate::site::page::{self, Answer};
use crate::site::page_cache::{self, Kind, NewPage, ReadyFile};
use crate::site::refusal::Refusal;
use crate::site::words_only;

/// What is said of a page that search engines may name: its address and its words, no picture, no copy, and nothing to be
/// learnt from it.
const FOUND: HeaderValue =
    HeaderValue::from_static("noai, noimageai, noarchive, noimageindex, max-image-preview:none");

/// Whoever makes a page waits for whoever makes the same one (`Flights::board`), and asks then what other programs narrowed:
/// only after that may she take what lies in memory.
///
/// # Errors
/// Where nobody can say what narrowed.
pub async fn board(app: &App, path: &str, choice: &Choice) -> Result<Option<OwnedMutexGuard<()>>, Refusal> {
    let Choice { language, country, look, words_only, not_today } = choice;
    let wanted = format!("{path} {language} {country} {} {words_only} {}", look.word(), not_today.write());
    let turn = app.page_cache.board(&wanted).await;
    page_cache::catch_up(app).await?;
    Ok(turn)
}

/// Takes a page for anyone into memory and answers with it: quickly packed for whoever waits, and well for everybody after.
pub fn take_in(app: &Shared, new: NewPage, html: String, headers: &HeaderMap) -> Response {
    let html = if new.name.choice.words_only { words_only::carry(&html) } else { html };
    let plain = Bytes::from(html);
    let packed = Packed::quickly(plain.clone());
    let (page, is_kept) = app.page_cache.keep(new.clone(), packed, &header(app, new.kind));
    if is_kept {
        let app = Shared::clone(app);
        tokio::spawn(async move {
            if let Some(packed) = app.page_cache.pack_well(plain).await {
                let header = header(&app, new.kind);
                app.page_cache.keep(new, packed, &header);
            }
        });
    }
    page.answer(headers)
}

/// A page for anyone that is not worth remembering.
pub fn show(page: &impl Template) -> Answer {
    Ok(mark(page::show(page)?))
}

/// What is for anyone and no page, and is not worth remembering.
pub fn made(app: &App, kind: Kind, text: String) -> Response {
    let mut response = text.into_response();
    response.headers_mut().extend(header(app, kind));
    response
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
pub fn header(app: &App, kind: Kind) -> HeaderMap {
    let mut headers = HeaderMap::new();
    put(&mut headers);
    match kind {
        Kind::Page => {}
        Kind::Found => {
            headers.insert(HeaderName::from_static("x-robots-tag"), FOUND);
        }
        Kind::Feed => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/atom+xml; charset=utf-8"));
        }
        Kind::Sitemap => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"));
        }
    }
    guard::put_headers(app, &mut headers);
    headers
}

fn put(headers: &mut HeaderMap) {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding, accept-language, cookie"));
}
