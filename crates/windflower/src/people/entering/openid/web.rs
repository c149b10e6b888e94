//! The way to the provider and back. Its page sends a browser back here with a GET, and a GET changes nothing here: so
//! that way ends on a page with one button, like a link by mail, and the button signs in.

use askama::Template;
use axum::extract::{Query, State};
use http::header::HeaderName;
use http::{HeaderMap, HeaderValue};
use platform::secret::Token;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::people::entering::credentials::{Here, web::signed_in};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::openid::{self, MINUTES};
use crate::people::entering::{reauthenticate, sign_in};
use crate::people::who::roles::Fresh;
use crate::site::chrome::Chrome;
use crate::site::cookies::STAFF;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/openid/away.html")]
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
    sign_in::web::ask_again(app, chrome, ("", back), trouble)
}

/// What the provider sends back; without a code it would not vouch for her.
#[derive(Deserialize)]
pub struct CameBack {
    #[serde(default)]
    code: String,
    #[serde(default)]
    state: String,
}

#[derive(Template)]
#[template(path = "people/entering/openid/back.html")]
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
pub async fn finish(
    State(app): State<Shared>,
    chrome: Chrome,
    whence: Whence,
    headers: HeaderMap,
    fields: Fields,
) -> Answer {
    let provider = openid::provider(&app).ok_or(Refusal::NotFound)?;
    let came = (fields.text("code"), fields.text("state"));
    let here = chrome.visitor.as_ref().map(|visitor| (visitor, &whence));
    let known = match STAFF.read(&app, &headers).and_then(Token::parse) {
        Some(token) => openid::finish(&app, provider, &token, came, here).await?,
        None => None,
    };
    let response = match known {
        None => not_in(&app, chrome, "")?,
        Some(known) if known.two_factors => {
            sign_in::web::go_in_with_both(&app, &chrome, &known.person_id, &whence, &known.back).await?
        }
        Some(known) => sign_in::web::go_in(&app, chrome, &known.person_id, &whence, &known.back).await?,
    };
    STAFF.take_back(&app, response)
}

/// Signs in with the provider no more.
///
/// # Errors
/// `Refusal::NotFound` if she did not.
pub async fn remove(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let visitor = signed_in(&chrome)?;
    if openid::since(&app.db, &visitor.person_id).await?.is_none() {
        return Err(Refusal::NotFound);
    }
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/openid/remove", &fields).await;
    };
    let mut tx = app.db.begin().await?;
    openid::remove(&mut tx, &Here::of(&app, &visitor, &whence), &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account", "said-openid-removed")
}
