//! The few ways in which the place says no. What may not be seen and what does not exist are the same refusal, with the
//! same bytes; `refused` shows the page.

use std::error::Error;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode};
use platform::blobs::BlobError;
use platform::db::DbError;
use platform::http::TooSlow;

use crate::trouble::Trouble;

/// In how many seconds a program asks again where the database rests; it is looked for more often than that.
pub const AGAIN_IN: HeaderValue = HeaderValue::from_static("3");

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
    /// It came too slowly, and was given up.
    #[error("too slow")]
    TooSlow,
    /// It broke off in the middle: whoever sent it is gone, and nobody is there to read a page.
    #[error("gone")]
    Gone,
    /// Too many tries in a short time.
    #[error("too many tries")]
    TooMany,
    /// More was asked for than somebody, a network or the place may within some time. What she typed comes back.
    #[error("enough for now")]
    Enough(Vec<String>),
    /// The disk is full: nothing was kept, reading goes on.
    #[error("no room")]
    Full,
    /// A disk of the place is not there: nothing was kept, reading goes on.
    #[error("a disk is away")]
    Away,
    /// The database does not answer, or has too much to do: nothing was kept, and in a moment it may be.
    #[error("the database does not answer")]
    Resting,
    /// Something broke. The text is for the log only.
    #[error("broken: {0}")]
    Broken(String),
}

impl Refusal {
    /// Something broke that no person can help; logged once, at the edge.
    pub fn broken(error: impl std::fmt::Display) -> Refusal {
        Refusal::Broken(error.to_string())
    }

    /// Why the rest of a form did not come.
    pub fn of_the_rest(error: &(dyn Error + 'static)) -> Refusal {
        let mut cause = Some(error);
        while let Some(error) = cause {
            if error.is::<TooSlow>() {
                return Refusal::TooSlow;
            }
            cause = error.source();
        }
        Refusal::Gone
    }

    /// Enough for now; this is what she typed.
    pub fn enough(typed: &[&str]) -> Refusal {
        let typed = typed.iter().filter(|text| !text.trim().is_empty());
        Refusal::Enough(typed.map(|text| (*text).to_owned()).collect())
    }

    /// After how many seconds it is worth another try, where that can be said.
    pub fn wait_seconds(&self) -> Option<u16> {
        match self {
            Refusal::TooMany => Some(15 * 60),
            Refusal::Enough(_) => Some(60 * 60),
            // As `AGAIN_IN`.
            Refusal::Resting => Some(3),
            _ => None,
        }
    }

    /// The status of its answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::SignIn(_) | Refusal::OnceMore(_) | Refusal::SecondStep => StatusCode::SEE_OTHER,
            Refusal::ForeignForm => StatusCode::FORBIDDEN,
            Refusal::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Refusal::Gone => StatusCode::BAD_REQUEST,
            Refusal::TooMany | Refusal::Enough(_) => StatusCode::TOO_MANY_REQUESTS,
            Refusal::Full => StatusCode::INSUFFICIENT_STORAGE,
            Refusal::Away | Refusal::Resting => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<DbError> for Refusal {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Full => Refusal::Full,
            DbError::Busy | DbError::Unavailable(_) => Refusal::Resting,
            other => Refusal::broken(other),
        }
    }
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Refused => Refusal::NotFound,
            Trouble::Db(error) => error.into(),
            Trouble::Broken(why) => Refusal::Broken(why),
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
