//! The cookie of a session, and who stands behind a request.

use askama::Template;
use axum::extract::{Path, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::ToSpan;
use jiff::civil::Date;
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::people::account_removal;
use crate::people::entering::openid;
use crate::people::who::roles::{Keeper, Moderator, Steward};
use crate::site::chrome::{self, Chrome};
use crate::site::cookies::{self, SESSION};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;
use crate::words::Words;

/// Puts the visitor beside the request, if the request carries the cookie of a session that has not ended.
pub async fn recognise(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    if let Some(token) = token_of(&app, request.headers()) {
        match super::recognise(&app.db, &app.clock, &app.key, &token).await {
            Ok(Some(visitor)) => {
                if visitor.leaving && !account_removal::web::may_go(request.method(), request.uri().path()) {
                    return page::go(account_removal::web::PAGE).into_response();
                }
                request.extensions_mut().insert(visitor);
            }
            Ok(None) => {}
            Err(error) => return Refusal::from(error).into_response(),
        }
    }
    next.run(request).await
}

fn token_of(app: &App, headers: &HeaderMap) -> Option<Token> {
    SESSION.read(app, headers).and_then(Token::parse)
}

/// Adds the cookie of a session that has just begun.
///
/// # Errors
/// Only if the token cannot stand in a header, which it always can.
pub fn carry(app: &App, response: Response, token: &Token) -> Answer {
    SESSION.put(app, response, &token.reveal(), super::LONGEST_DAYS * 86_400)
}

/// Signs out, and asks the browser to forget what it holds of this place but the cookies of a choice and of the device:
/// with the latter, strangers' tries do not shut her out of her own device. "Leave this page" clears those too.
pub async fn sign_out(State(app): State<Shared>, headers: HeaderMap, _form: SignedFields) -> Answer {
    if let Some(token) = token_of(&app, &headers) {
        super::end(&app.db, &token).await?;
    }
    let mut response = page::go("/")?;
    let clear = HeaderName::from_static("clear-site-data");
    response.headers_mut().insert(clear, HeaderValue::from_static("\"cache\", \"storage\""));
    forget(&app, response)
}

/// Takes the cookie of the session back.
///
/// # Errors
/// Only if it cannot stand in a header, which it always can.
pub fn forget(app: &App, response: Response) -> Answer {
    SESSION.take_back(app, response)
}

/// "Leave this page": ends the session of whoever presses it, and goes to the neutral page. What else a device carries
/// is ended by `share::invitations`, whose address this is.
///
/// # Errors
/// Never: if the session cannot be ended now, leaving is still what counts.
pub async fn leave(app: &App, headers: &HeaderMap) -> Answer {
    if let Some(token) = token_of(app, headers)
        && let Err(error) = super::end(&app.db, &token).await
    {
        tracing::error!(%error, "a session could not be ended on leaving");
    }
    cookies::take_back_all(app, headers, crate::site::web::leave(&app.place.now().leave_to))
}

#[derive(Template)]
#[template(path = "people/entering/sessions/account.html")]
struct AccountPage {
    chrome: Chrome,
    lines: Vec<Shown>,
    /// What she signs in with as staff, and since when.
    staff: Option<(String, String)>,
}

impl AccountPage {
    fn looks_after_place(&self) -> bool {
        self.chrome.visitor.as_ref().is_some_and(Moderator::is_role_of)
    }

    fn runs_place(&self) -> bool {
        self.chrome.visitor.as_ref().is_some_and(Steward::is_role_of)
    }
}

/// A session as the page shows it; times are coarse on purpose.
struct Shown {
    name: String,
    device: String,
    begun: String,
    seen: String,
    present: bool,
}

/// Her account: what she signs in with, where she is signed in, and the way out.
pub async fn account(State(app): State<Shared>, chrome: Chrome, _keeper: Keeper) -> Answer {
    let visitor = chrome.visitor.clone().ok_or(Refusal::NotFound)?;
    let today = chrome::day(&app, &visitor.time_zone);
    let on = |moment| coarse(&chrome.words, today, chrome::in_zone(moment, &visitor.time_zone).date());
    let shown = |line: super::Line| Shown {
        begun: on(line.begun),
        seen: on(line.seen),
        device: if line.device == super::UNNAMED { chrome.words.account_device() } else { line.device },
        name: line.name,
        present: line.present,
    };
    let lines = super::list(&app, &visitor).await?.into_iter().map(shown).collect();
    let staff = staff(&app, &chrome, &visitor).await?;
    page::show(&AccountPage { lines, staff, chrome })
}

async fn staff(app: &App, chrome: &Chrome, visitor: &Visitor) -> Result<Option<(String, String)>, Refusal> {
    let since = openid::since(&app.db, &visitor.person_id).await?;
    let month = |moment| chrome.words.language().month(chrome::in_zone(moment, &visitor.time_zone).date());
    // Also where no provider is set any more: what lets somebody in is never out of her sight.
    let name = openid::name(app).unwrap_or_else(|| chrome.words.openid_some_provider());
    Ok(since.map(|since| (name, month(since))))
}

/// "today", "this week", or the month.
fn coarse(words: &Words, today: Date, day: Date) -> String {
    if day == today {
        return words.account_today();
    }
    let week = today.saturating_sub(7.days());
    if day > week { words.account_this_week() } else { words.language().month(day) }
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
    let mut tx = app.db.begin().await?;
    super::end_others(&mut tx, &visitor.person_id, &visitor.session).await?;
    tx.commit().await?;
    page::go_and_say("/account", "said-ended-elsewhere")
}
