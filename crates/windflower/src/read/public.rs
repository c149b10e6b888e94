//! Pages for anyone: the same for everybody who chose the same language and look, so that they may come from memory.

use askama::Template;
use axum::response::Response;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue};
use tokio::sync::OwnedMutexGuard;

use crate::app::{App, Shared};
use crate::site::chrome::Choice;
use crate::site::guard;
use crate::site::packed::Packed;
use crate::site::page::{self, Answer};
use crate::site::page_cache::{self, NewPage, ReadyFile};
use crate::site::refusal::Refusal;

/// Whoever makes a page waits for whoever makes the same one (`Flights::board`), and asks then what other programs narrowed:
/// only after that may she take what lies in memory.
///
/// # Errors
/// Where nobody can say what narrowed.
pub async fn board(app: &App, path: &str, choice: &Choice) -> Result<Option<OwnedMutexGuard<()>>, Refusal> {
    let Choice { language, country, look, not_today } = choice;
    let wanted = format!("{path} {language} {country} {} {}", look.word(), not_today.write());
    let turn = app.page_cache.board(&wanted).await;
    page_cache::catch_up(app).await?;
    Ok(turn)
}

/// Takes a page for anyone into memory and answers with it: quickly packed for whoever waits, and well for everybody after.
pub fn take_in(app: &Shared, new: NewPage, html: String, headers: &HeaderMap) -> Response {
    let plain = Bytes::from(html);
    let packed = Packed::quickly(plain.clone());
    let (page, is_kept) = app.page_cache.keep(new.clone(), packed, &header(app));
    if is_kept {
        let app = Shared::clone(app);
        tokio::spawn(async move {
            if let Some(packed) = app.page_cache.pack_well(plain).await {
                app.page_cache.keep(new, packed, &header(&app));
            }
        });
    }
    page.answer(headers)
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
