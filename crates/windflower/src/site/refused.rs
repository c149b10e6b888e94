//! The one kind page that says every refusal.
//! What may not be seen and what does not exist are the same refusal, with the same bytes.

use askama::Template;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::RETRY_AFTER;
use http::{Method, StatusCode};

use crate::app::Shared;
use crate::site::chrome::{Choice, Chrome};
use crate::site::page;
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "site/refused.html")]
struct RefusedPage {
    chrome: Chrome,
    heading: String,
    lede: String,
    safe: String,
    status: String,
    /// What she typed, where that was not taken.
    typed: Vec<String>,
    /// Whether it stands at an address of a story: at each of them one may ask, whether or not there is a story.
    asks: bool,
}

/// Turns a refusal into its page, in the reader's language, with the signposts where they always are.
pub async fn show_refusals(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let here = request.uri().path().to_owned();
    let asked = request.uri().clone();
    let by_hand = matches!(*request.method(), Method::GET | Method::HEAD);
    let response = next.run(request).await;
    let refusal = match response.extensions().get::<Refusal>() {
        Some(refusal) => refusal.clone(),
        None if response.status() == StatusCode::NOT_FOUND => Refusal::NotFound,
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => Refusal::WrongMethod,
        // An address or a form that could not even be read: nothing of ours leads there, nothing of ours sends that.
        None if response.status() == StatusCode::BAD_REQUEST && by_hand => Refusal::NotFound,
        None if response.status() == StatusCode::BAD_REQUEST => Refusal::ForeignForm,
        None => return response,
    };
    if matches!(refusal, Refusal::Gone) {
        return refusal.status().into_response();
    }
    if let Refusal::SignIn(back) = &refusal {
        let back: String =
            form_urlencoded::byte_serialize(if by_hand { back } else { "/box" }.as_bytes()).collect();
        return page::go(&format!("/sign-in?back={back}"))
            .unwrap_or_else(|_| StatusCode::SEE_OTHER.into_response());
    }
    if let Refusal::OnceMore(back) = &refusal {
        let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
        return page::go(&format!("/account/again?back={back}"))
            .unwrap_or_else(|_| StatusCode::SEE_OTHER.into_response());
    }
    if let Refusal::SecondStep = &refusal {
        return page::go("/account/second-factor").unwrap_or_else(|_| StatusCode::SEE_OTHER.into_response());
    }
    if matches!(refusal, Refusal::Away) {
        tracing::error!("a disk for pictures is not there, or failed to sync: nothing can be kept");
    }
    if let Refusal::Broken(why) = &refusal {
        tracing::error!(why, "a request broke");
    }
    let chrome = Chrome::public(&app, &Choice::of(&app, &asked, &headers), if by_hand { &here } else { "/" });
    let asks = by_hand
        && here.starts_with("/s/")
        && matches!(refusal, Refusal::NotFound)
        && chrome.place.has_circles();
    let page = RefusedPage { asks, ..describe(chrome, &refusal) };
    let mut response = page::show_with(refusal.status(), &page)
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    if let Refusal::Resting = refusal {
        tracing::warn!("the database does not answer, or has too much to do");
    }
    if let Some(seconds) = refusal.wait_seconds() {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    response
}

fn describe(chrome: Chrome, refusal: &Refusal) -> RefusedPage {
    let words = &chrome.words;
    let (heading, lede, safe) = match refusal {
        Refusal::ForeignForm => {
            (words.refused_form_heading(), words.refused_form_lede(), words.refused_form_safe())
        }
        Refusal::TooLarge => {
            (words.refused_large_heading(), words.refused_large_lede(), words.refused_large_safe())
        }
        Refusal::TooSlow | Refusal::Gone => {
            (words.refused_slow_heading(), words.refused_slow_lede(), words.refused_broken_safe())
        }
        Refusal::TooMany => {
            let safe = words.refused_many_safe();
            let link =
                if chrome.sends_letters { format!("{} {safe}", words.refused_many_link()) } else { safe };
            (words.refused_many_heading(), words.refused_many_lede(), link)
        }
        Refusal::Enough(_) => {
            (words.refused_many_heading(), words.refused_enough_lede(), words.refused_many_safe())
        }
        Refusal::Full => (words.refused_full_heading(), words.refused_full_lede(), words.refused_full_safe()),
        Refusal::Away => (words.refused_away_heading(), words.refused_away_lede(), words.refused_full_safe()),
        Refusal::Resting => {
            (words.refused_resting_heading(), words.refused_resting_lede(), words.refused_resting_safe())
        }
        Refusal::Broken(_) => {
            (words.refused_broken_heading(), words.refused_broken_lede(), words.refused_broken_safe())
        }
        Refusal::NotFound
        | Refusal::WrongMethod
        | Refusal::SignIn(_)
        | Refusal::OnceMore(_)
        | Refusal::SecondStep => (words.refused_heading(), words.refused_lede(), words.refused_safe()),
    };
    let status = refusal.status().as_str().to_owned();
    let typed = if let Refusal::Enough(typed) = refusal { typed.clone() } else { Vec::new() };
    RefusedPage { heading, lede, safe, status, typed, asks: false, chrome }
}
