//! The way to the provider and back. Its page sends a browser back here with a GET, and a GET changes nothing here: so
//! that way ends on a page with one button, like a link by mail, and the button signs in.

use askama::Template;
use axum::extract::{Query, State};
use http::header::HeaderName;
use http::{HeaderMap, HeaderValue};
use platform::secret::Token;

use super::finish::finish;
use super::go_in;
use super::sign_in_page::ask_again;
use crate::app::{App, Shared};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::openid::{self, CameBack, MINUTES};
use crate::people::security::{self, SecurityEvent, Who};
use crate::site::chrome::Chrome;
use crate::site::cookies::STAFF;
use crate::site::fields::Fields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/sign_in/away.html")]
struct AwayPage {
    chrome: Chrome,
    name: String,
    address: String,
}

/// Sends a browser to the provider. It is a page that goes on by itself and has a link for browsers that do not: after a
/// form, ours may lead nowhere else (`form-action` in `site/guard.rs`).
///
/// # Errors
/// `Refusal::NotFound` where no provider is set.
pub async fn begin(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let provider = openid::provider(&app).ok_or(Refusal::NotFound)?;
    let back = fields.text("back");
    let Some((address, token)) = openid::begin(&app, provider, &whence, back).await? else {
        return not_in(&app, chrome, back);
    };
    let refresh = HeaderValue::from_str(&format!("0; url={address}")).map_err(Refusal::broken)?;
    let mut response = page::show(&AwayPage { chrome, name: provider.name.clone(), address })?;
    response.headers_mut().insert(HeaderName::from_static("refresh"), refresh);
    STAFF.put(&app, response, &token.reveal(), MINUTES * 60)
}

/// One sentence for whatever did not work: it tells nobody which addresses are those of staff.
fn not_in(app: &App, chrome: Chrome, back: &str) -> Answer {
    let trouble = chrome.words.openid_not_in();
    ask_again(app, chrome, ("", back), trouble)
}

#[derive(Template)]
#[template(path = "people/entering/sign_in/back.html")]
struct BackPage {
    chrome: Chrome,
    name: String,
    code: String,
    state: String,
}

/// The page behind the way back: a button, and nothing is asked or changed before it is pressed.
///
/// # Errors
/// `Refusal::NotFound` where no provider is set.
pub async fn show(State(app): State<Shared>, chrome: Chrome, Query(came): Query<CameBack>) -> Answer {
    let name = openid::name(&app).ok_or(Refusal::NotFound)?;
    if came.code.is_empty() {
        return not_in(&app, chrome, "");
    }
    page::show(&BackPage { chrome, name, code: came.code, state: came.state })
}

/// The button: signs in whom the provider vouches for, in the browser that was sent there and in no other. The second
/// step is asked for as after every way of signing in, unless the provider asked for two factors itself.
///
/// # Errors
/// `Refusal::NotFound` where no provider is set.
pub async fn enter(
    State(app): State<Shared>,
    chrome: Chrome,
    whence: Whence,
    headers: HeaderMap,
    fields: Fields,
) -> Answer {
    let provider = openid::provider(&app).ok_or(Refusal::NotFound)?;
    let came = CameBack { code: fields.text("code").to_owned(), state: fields.text("state").to_owned() };
    let here = (chrome.visitor.as_ref(), &whence);
    let known = match STAFF.read(&app, &headers).and_then(Token::parse) {
        Some(token) => openid::finish(&app, provider, &token, &came, here).await?,
        None => None,
    };
    let response = match known {
        None => {
            security::note(SecurityEvent::Wrong, &Who::Stranger);
            not_in(&app, chrome, "")?
        }
        Some(known) if known.two_factors => {
            finish(&app, &chrome, (&known.person_id, true), &whence, &known.back).await?
        }
        Some(known) => go_in(&app, chrome, &known.person_id, &whence, &known.back).await?,
    };
    STAFF.take_back(&app, response)
}
