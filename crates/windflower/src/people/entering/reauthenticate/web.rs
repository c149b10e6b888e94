//! The page "once more", and the way on from it.

use askama::Template;
use axum::extract::{Query, State};
use http::StatusCode;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::sign_in::Try;
use crate::people::entering::{passkeys, reauthenticate, second_factor};
use crate::people::security::{self, SecurityEvent, Who};
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

/// Names of carried fields begin with this.
const CARRIED: &str = "carried-";

#[derive(Template)]
#[template(path = "people/entering/reauthenticate/again.html")]
struct AgainPage {
    chrome: Chrome,
    back: String,
    /// Whether `back` takes a form, whose fields are carried.
    sends: bool,
    carried: Vec<(String, String)>,
    trouble: Option<String>,
    sent: bool,
    /// Whether a code is asked for beside the password.
    both: bool,
    /// Whether a passkey could do instead.
    passkeys: bool,
}

impl AgainPage {
    async fn new(app: &App, chrome: Chrome, back: &str, carried: Carried) -> Result<AgainPage, Refusal> {
        let both = match &chrome.visitor {
            Some(visitor) => second_factor::is_on(&app.db, &visitor.person_id).await?,
            None => false,
        };
        let (sends, carried) = (carried.is_some(), carried.unwrap_or_default());
        let passkeys = passkeys::is_possible(app);
        let back = back.to_owned();
        Ok(AgainPage { back, sends, carried, trouble: None, sent: false, both, passkeys, chrome })
    }
}

/// The fields of the form that waits, if one does.
type Carried = Option<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "people/entering/reauthenticate/go_on.html")]
struct GoOnPage {
    chrome: Chrome,
    back: String,
    carried: Vec<(String, String)>,
}

/// Asks her to sign in once more before this form is taken. What she typed is carried through the page; a form with a
/// password in it must not be handed here.
pub async fn ask(app: &App, chrome: Chrome, action: &str, fields: &Fields) -> Answer {
    let typed = fields.pairs().filter(|(name, _)| *name != "token");
    let carried = typed.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    page::show(&AgainPage::new(app, chrome, action, Some(carried)).await?)
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// The page, for an address that asks for it.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    _keeper: Keeper,
    Query(Back { back }): Query<Back>,
) -> Answer {
    let back = if back.is_empty() { "/account" } else { page::own_address(&back) };
    page::show(&AgainPage::new(&app, chrome, back, None).await?)
}

/// Proves it by password, by a link in a letter, or by having pressed that link meanwhile.
///
/// # Errors
/// `Refusal::TooMany` after too many wrong tries.
pub async fn prove(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let carried = fields.ticked("sends").then(|| carried(&fields));
    let mut page = AgainPage::new(&app, chrome, page::own_address(fields.text("back")), carried).await?;
    if fresh.is_some() {
        return go_on(page);
    }
    let Some(visitor) = page.chrome.visitor.clone() else { return Err(Refusal::ForeignForm) };
    match fields.text("do") {
        "letter" => {
            let back = if page.sends { "" } else { &page.back };
            if !reauthenticate::send_link(&app, &visitor, back, &whence).await? {
                return Err(Refusal::enough(&[]));
            }
            page.sent = true;
            page::show(&page)
        }
        "passkey" if reauthenticate::by_passkey(&app, &visitor, &fields).await? => go_on(page),
        "passkey" => {
            security::note(SecurityEvent::Wrong, &Who::Herself(visitor.person_id.clone()));
            page.trouble = Some(page.chrome.words.passkey_not_signed());
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        "pressed" => {
            (page.sent, page.trouble) = (true, Some(page.chrome.words.again_not_yet()));
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        _ => by_password(&app, page, (fields.text("password"), fields.text("code")), &whence).await,
    }
}

async fn by_password(app: &App, mut page: AgainPage, typed: (&str, &str), whence: &Whence) -> Answer {
    let Some(visitor) = page.chrome.visitor.as_ref() else { return Err(Refusal::ForeignForm) };
    match reauthenticate::by_password(app, visitor, typed, whence).await? {
        Try::Right(_) => go_on(page),
        Try::TooMany => Err(Refusal::TooMany),
        Try::Wrong | Try::UnderNewName(_) => {
            page.trouble = Some(page.chrome.words.again_wrong());
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// A page is gone to; a form is shown once more with its button, so that nothing is done without her pressing it.
fn go_on(page: AgainPage) -> Answer {
    if page.sends {
        return page::show(&GoOnPage { chrome: page.chrome, back: page.back, carried: page.carried });
    }
    page::go(&page.back)
}

fn carried(fields: &Fields) -> Vec<(String, String)> {
    let pairs = fields.pairs().filter_map(|(name, text)| Some((name.strip_prefix(CARRIED)?, text)));
    pairs.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}
