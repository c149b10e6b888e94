//! The few ways in which the place says no, and the one kind page that says it.
//! What may not be seen and what does not exist are the same refusal, with the same bytes.

use askama::Template;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{Method, StatusCode};
use platform::blobs::BlobError;
use platform::db::DbError;

use crate::app::Shared;
use crate::site::chrome::{Choice, Chrome};
use crate::site::page;

/// Why a request was not done. Trouble with a form is not here: that is data, shown again beside its field.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Refusal {
    /// Not here, or not for this person: nobody can tell which.
    #[error("not here")]
    NotFound,
    /// Somebody has to sign in first; then we come back to this address.
    #[error("sign in first")]
    SignIn(String),
    /// She is signed in, but has to prove once more that it is she; then we come back to this address.
    #[error("sign in once more")]
    OnceMore(String),
    /// She is signed in, but these rooms ask for a second factor; she is led to where it is set up.
    #[error("a second factor first")]
    SecondStep,
    /// The form was not one of our pages', or the session behind it has ended.
    #[error("the form is not from this session")]
    ForeignForm,
    /// This address does not know that method.
    #[error("wrong method")]
    WrongMethod,
    /// More came than we take.
    #[error("too large")]
    TooLarge,
    /// Too many tries in a short time.
    #[error("too many tries")]
    TooMany,
    /// The disk is full: nothing was kept, reading goes on.
    #[error("no room")]
    Full,
    /// A disk of the place is not there: nothing was kept, reading goes on.
    #[error("a disk is away")]
    Away,
    /// Something broke. The text is for the log only.
    #[error("broken: {0}")]
    Broken(String),
}

impl Refusal {
    /// Something broke that no person can help; logged once, at the edge.
    pub fn broken(error: impl std::fmt::Display) -> Refusal {
        Refusal::Broken(error.to_string())
    }

    fn status(&self) -> StatusCode {
        match self {
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::SignIn(_) | Refusal::OnceMore(_) | Refusal::SecondStep => StatusCode::SEE_OTHER,
            Refusal::ForeignForm => StatusCode::FORBIDDEN,
            Refusal::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Refusal::Full => StatusCode::INSUFFICIENT_STORAGE,
            Refusal::Away => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Full => Refusal::Full,
            other => Refusal::broken(other),
        }
    }
}

impl From<BlobError> for Refusal {
    fn from(error: BlobError) -> Self {
        match error {
            BlobError::Full => Refusal::Full,
            BlobError::NotFound => Refusal::NotFound,
            BlobError::Away | BlobError::SyncFailed => Refusal::Away,
            other => Refusal::broken(other),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "site/refused.html")]
struct RefusedPage {
    chrome: Chrome,
    heading: String,
    lede: String,
    safe: String,
    status: String,
    /// Whether it stands at an address of a story: at each of them one may ask, whether or not there is a story.
    asks: bool,
}

/// Turns a refusal into its page, in the reader's language, with the signposts where they always are.
pub async fn show_refusals(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let here = request.uri().path().to_owned();
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
    let chrome = Chrome::public(&app, &Choice::of(&app, &headers), if by_hand { &here } else { "/" });
    let asks = by_hand && here.starts_with("/s/") && matches!(refusal, Refusal::NotFound);
    let page = RefusedPage { asks, ..describe(chrome, &refusal) };
    page::show_with(refusal.status(), &page)
        .unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
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
        Refusal::TooMany => {
            (words.refused_many_heading(), words.refused_many_lede(), words.refused_many_safe())
        }
        Refusal::Full => (words.refused_full_heading(), words.refused_full_lede(), words.refused_full_safe()),
        Refusal::Away => (words.refused_away_heading(), words.refused_away_lede(), words.refused_full_safe()),
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
    RefusedPage { heading, lede, safe, status, asks: false, chrome }
}
