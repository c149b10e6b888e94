//! The cookie of a session, and who stands behind a request.

use axum::extract::{Path, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use platform::db::Tx;
use platform::secret::Token;

use super::Beginning;
use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::entering::devices::{self, web::At};
use crate::site::chrome::Chrome;
use crate::site::cookies::{self, MADE, SESSION};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Puts the visitor beside the request, if the request carries the cookie of a session that has not ended.
pub async fn recognise(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    if let Some(token) = token_of(&app, request.headers()) {
        match super::recognise(&app.db, &app.clock, &app.key, &token).await {
            Ok(Some(visitor)) => {
                request.extensions_mut().insert(visitor);
            }
            Ok(None) => {}
            Err(error) => {
                let refusal = Refusal::from(error);
                let by_hand = matches!(*request.method(), Method::GET | Method::HEAD);
                if by_hand || !matches!(refusal, Refusal::Resting) {
                    return refusal.into_response();
                }
                // Nobody knows who she is now; but what she sent is given back to her.
                request.extensions_mut().insert(refusal);
            }
        }
    }
    next.run(request).await
}

fn token_of(app: &App, headers: &HeaderMap) -> Option<Token> {
    SESSION.read(app, headers).and_then(Token::parse)
}

/// Begins a session for a person (and whether two factors were asked), and adds both cookies to this answer: hers, and
/// that of the device.
pub(crate) async fn begin(
    app: &App,
    tx: &mut Tx,
    (person_id, two_factors): (&PersonId, bool),
    at: &At,
    way: Response,
) -> Answer {
    let name = devices::name(&app.key, person_id, &at.device);
    devices::remember(tx, &app.clock, person_id, &name).await?;
    let beginning = Beginning { person_id, device: at.called, two_factors, known_device: at.known };
    let token = super::begin(tx, &app.clock, &beginning).await?;
    if !at.known {
        super::tell_of_new_device(app, tx, person_id).await?;
    }
    let way = SESSION.put(app, way, &token.reveal(), super::LONGEST_DAYS * 86_400)?;
    devices::web::carry(app, way, &at.device)
}

/// Signs out, and asks the browser to forget what it holds of this place but the cookies of a choice and of the device:
/// with the latter, strangers' tries do not shut her out of her own device. "Leave this page" clears those too.
pub async fn sign_out(State(app): State<Shared>, headers: HeaderMap, _form: SignedFields) -> Answer {
    if let Some(token) = token_of(&app, &headers) {
        super::end(&app, &token).await?;
    }
    let mut response = page::go("/")?;
    let clear = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(clear, HeaderValue::from_static("\"cache\", \"storage\""));
    forget(&app, response)
}

/// Takes the cookie of the session back, and what was just made in it.
pub fn forget(app: &App, response: Response) -> Answer {
    let response = MADE.take_back(app, response)?;
    SESSION.take_back(app, response)
}

/// "Leave this page": ends the session of whoever presses it, and goes to the neutral page. What else a device carries
/// is ended by `share::invitations`, whose address this is.
/// If the session cannot be ended now, leaving is still what counts.
pub async fn leave(app: &App, headers: &HeaderMap) -> Answer {
    if let Some(token) = token_of(app, headers)
        && let Err(error) = super::end(app, &token).await
    {
        tracing::error!(%error, "a session could not be ended on leaving");
    }
    cookies::take_back_all(app, headers, crate::site::web::leave(&app.place.now().leave_to))
}

/// Ends one of her sessions.
///
/// # Errors
/// `Refusal::NotFound` if she has none of that name.
pub async fn end_one(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(name): Path<String>,
    _form: SignedFields,
) -> Answer {
    let visitor = chrome.visitor.ok_or(Refusal::NotFound)?;
    if !super::end_named(&app, &visitor, &name).await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say("/account", "said-ended")
}

/// Ends all her sessions but this one.
pub async fn end_elsewhere(State(app): State<Shared>, chrome: Chrome, _form: SignedFields) -> Answer {
    let visitor = chrome.visitor.ok_or(Refusal::NotFound)?;
    super::end_elsewhere(&app, &visitor).await?;
    page::go_and_say("/account", "said-ended-elsewhere")
}
