//! The page "once more", and the way on from it.

use askama::Template;
use axum::extract::{Query, State};
use http::StatusCode;
use serde::Deserialize;

use crate::app::{App, Shared};
use crate::people::devices::web::Whence;
use crate::people::proof;
use crate::people::roles::{Fresh, Keeper};
use crate::people::sign_in::Try;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refused::Refusal;

/// Names of carried fields begin with this.
const CARRIED: &str = "carried-";

#[derive(Template)]
#[template(path = "people/proof/again.html")]
struct AgainPage {
    chrome: Chrome,
    back: String,
    /// Whether `back` takes a form, whose fields are carried.
    sends: bool,
    carried: Vec<(String, String)>,
    trouble: Option<String>,
    sent: bool,
}

#[derive(Template)]
#[template(path = "people/proof/go_on.html")]
struct GoOnPage {
    chrome: Chrome,
    back: String,
    carried: Vec<(String, String)>,
}

/// Asks her to sign in once more before this form is taken. What she typed is carried through the page; a form with a
/// password in it must not be handed here.
///
/// # Errors
/// Only if the template fails.
pub fn ask(chrome: Chrome, action: &str, fields: &Fields) -> Answer {
    let typed = fields.pairs().filter(|(name, _)| *name != "token");
    let carried = typed.map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let back = action.to_owned();
    page::show(&AgainPage { chrome, back, sends: true, carried, trouble: None, sent: false })
}

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    back: String,
}

/// The page, for an address that asks for it.
///
/// # Errors
/// Only if the template fails.
pub async fn show(chrome: Chrome, _keeper: Keeper, Query(Back { back }): Query<Back>) -> Answer {
    let back = if back.is_empty() { "/account" } else { page::own_address(&back) }.to_owned();
    page::show(&AgainPage { chrome, back, sends: false, carried: Vec::new(), trouble: None, sent: false })
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
    let mut page = AgainPage {
        back: page::own_address(fields.text("back")).to_owned(),
        sends: fields.ticked("sends"),
        carried: carried(&fields),
        trouble: None,
        sent: false,
        chrome,
    };
    if fresh.is_some() {
        return go_on(page);
    }
    let Some(visitor) = page.chrome.visitor.clone() else { return Err(Refusal::ForeignForm) };
    match fields.text("do") {
        "letter" => {
            let back = if page.sends { "" } else { &page.back };
            proof::send_link(&app, &visitor, back).await?;
            page.sent = true;
            page::show(&page)
        }
        "pressed" => {
            (page.sent, page.trouble) = (true, Some(page.chrome.words.again_not_yet()));
            page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        _ => by_password(&app, page, fields.text("password"), &whence).await,
    }
}

async fn by_password(app: &App, mut page: AgainPage, password: &str, whence: &Whence) -> Answer {
    let Some(visitor) = page.chrome.visitor.as_ref() else { return Err(Refusal::ForeignForm) };
    match proof::by_password(app, visitor, password, whence).await? {
        Try::Right(_) => go_on(page),
        Try::TooMany => Err(Refusal::TooMany),
        Try::Wrong => {
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
