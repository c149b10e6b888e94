//! The page behind an invitation, and what was shared with whoever opened one.

pub mod circles;

use askama::Template;
use axum::extract::{Path, State};
use http::{HeaderMap, Method, StatusCode};
use platform::secret::Token;

use super::{Behind, Opening};
use crate::app::{App, Shared};
use crate::ids::InvitationId;
use crate::people::entering::sessions::web as sessions;
use crate::people::who::roles::Keeper;
use crate::share::listing::{self, ListedStory};
use crate::share::viewers::Visit;
use crate::site::chrome::Chrome;
use crate::site::cookies::INVITATION;
use crate::site::fields::{Fields, SignedFields};
use crate::site::guard;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::web::leave_as_it_is;

/// What browsers keep a cookie for at most.
const COOKIE_SECONDS: i64 = 400 * 86_400;

#[derive(Template)]
#[template(path = "share/invitations/open.html")]
struct OpenPage {
    chrome: Chrome,
    greeting: String,
    asks_word: bool,
    wrong_word: Option<String>,
    wait: Option<String>,
}

impl OpenPage {
    fn new(chrome: Chrome, behind: &Behind) -> OpenPage {
        let asks_word = behind.invitation.word.is_some() && !behind.here;
        let greeting = behind.invitation.greeting.clone();
        OpenPage { greeting, asks_word, wrong_word: None, wait: None, chrome }
    }
}

/// The page behind the link: a button, and what its keeper says. Nothing of any story, for whatever opens links.
///
/// # Errors
/// `Refusal::NotFound` if the link leads nowhere, for whatever reason.
pub async fn show(
    State(app): State<Shared>,
    mut chrome: Chrome,
    visit: Visit,
    Path(token): Path<String>,
) -> Answer {
    let token = Token::parse(&token).ok_or(Refusal::NotFound)?;
    let behind = super::behind(&app, &token, &visit).await?.ok_or(Refusal::NotFound)?;
    chrome.here = "/i".to_owned();
    page::show(&OpenPage::new(chrome, &behind))
}

/// The button: a cookie for this one thing, and on to an address without the link in it.
///
/// # Errors
/// `Refusal::NotFound` if the link leads nowhere, for whatever reason.
pub async fn open(
    State(app): State<Shared>,
    mut chrome: Chrome,
    visit: Visit,
    Path(token): Path<String>,
    fields: Fields,
) -> Answer {
    let token = Token::parse(&token).ok_or(Refusal::NotFound)?;
    let words = &chrome.words;
    let (status, wrong_word, wait) = match super::open(&app, &token, fields.text("word"), &visit).await? {
        Opening::Nowhere => return Err(Refusal::NotFound),
        Opening::Here => return page::go("/i"),
        Opening::Opened(device) => {
            return carry(&app, &device.reveal(), page::go("/i")?);
        }
        Opening::WrongWord => (StatusCode::UNPROCESSABLE_ENTITY, Some(words.open_word_wrong()), None),
        Opening::Paused => (StatusCode::TOO_MANY_REQUESTS, Some(words.open_word_pause()), None),
        Opening::JustOpened => (StatusCode::CONFLICT, None, Some(words.open_just_now())),
    };
    let behind = super::behind(&app, &token, &visit).await?.ok_or(Refusal::NotFound)?;
    chrome.here = "/i".to_owned();
    page::show_with(status, &OpenPage { wrong_word, wait, ..OpenPage::new(chrome, &behind) })
}

/// A name by chance: it says nothing of the invitation, and nothing of the device.
fn carry(app: &App, value: &str, response: axum::response::Response) -> Answer {
    let name = platform::id::new_address();
    INVITATION.put_named(app, response, (&name[..8], value), COOKIE_SECONDS)
}

#[derive(Template)]
#[template(path = "share/invitations/shared.html")]
struct SharedPage {
    chrome: Chrome,
    stories: Vec<ListedStory>,
}

/// What was shared with whoever opened an invitation on this device, or is signed in and did so; never a picture.
pub async fn shared(State(app): State<Shared>, chrome: Chrome, visit: Visit) -> Answer {
    let stories = listing::shared_with(&app, &visit).await?;
    page::show(&SharedPage { chrome, stories })
}

/// "Leave this page", by somebody who goes there: forgets this device, so that whoever leaves quickly uses none of the few places of an invitation
/// up and can open her link again; then ends the session, and goes to the neutral page.
///
/// # Errors
/// Never: if something cannot be ended now, leaving is still what counts.
pub async fn leave(State(app): State<Shared>, method: Method, headers: HeaderMap, visit: Visit) -> Answer {
    if !guard::is_own_navigation(&method, &headers) {
        return Ok(leave_as_it_is(&app.place.now().leave_to));
    }
    for device in visit.devices() {
        if let Err(error) = super::forget_device(&app.db, device).await {
            tracing::error!(%error, "a device could not be forgotten on leaving");
        }
    }
    sessions::leave(&app, &headers).await
}

/// Takes an invitation back.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn take_back(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<InvitationId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let invitation = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    super::take_back(&app, &invitation).await?;
    let circle = format!("/box/circles/{}", invitation.circle_id);
    let back = fields.given("back").filter(|back| back.starts_with("/box/")).unwrap_or(&circle);
    page::go_and_say(page::own_address(back), "said-taken-back")
}

/// A new link for the same person.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn new_link(
    State(app): State<Shared>,
    keeper: Keeper,
    Path(id): Path<InvitationId>,
    _form: SignedFields,
) -> Answer {
    let invitation = super::own(&app.db, &keeper, &id).await?.ok_or(Refusal::NotFound)?;
    let token = super::new_link(&app, &invitation).await?;
    circles::go_to_link(&app, &invitation.id, &token)
}
