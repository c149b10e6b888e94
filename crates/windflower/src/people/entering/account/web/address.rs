//! The pages on which she changes her mail address.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use crate::app::Shared;
use crate::people::entering::credentials;
use crate::people::entering::devices::web::Whence;
use crate::people::entering::reauthenticate;
use crate::people::who::persons;
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "people/entering/account/address.html")]
struct AddressPage {
    chrome: Chrome,
    address: String,
    trouble: Option<String>,
}

/// The page for another mail address.
pub async fn show(chrome: Chrome, _keeper: Keeper) -> Answer {
    page::show(&AddressPage { chrome, address: String::new(), trouble: None })
}

#[derive(Template)]
#[template(path = "people/entering/account/address_sent.html")]
struct AddressSentPage {
    chrome: Chrome,
}

/// Sends a link to the new address; until it is pressed the old one holds.
pub async fn ask(
    State(app): State<Shared>,
    chrome: Chrome,
    visitor: Visitor,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let address = fields.text("address");
    if !persons::is_address(address) {
        let (address, trouble) = (address.to_owned(), Some(chrome.words.welcome_address_trouble()));
        let page = AddressPage { chrome, address, trouble };
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, "/account/address", &fields).await;
    };
    credentials::ask_for_address(&app, &visitor, address, &fresh).await?;
    page::show(&AddressSentPage { chrome })
}

#[derive(Template)]
#[template(path = "people/entering/account/address_link.html")]
struct AddressLinkPage {
    chrome: Chrome,
    works: bool,
    done: bool,
}

/// The page behind the link: a button, because scanners of mail open links too.
pub async fn show_link(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let works = match Token::parse(&token) {
        Some(token) => credentials::is_address_link(&app.db, &app.clock, &token).await?,
        None => false,
    };
    page::show(&AddressLinkPage { chrome, works, done: false })
}

/// The button: from now on the new address holds.
pub async fn use_link(
    State(app): State<Shared>,
    chrome: Chrome,
    whence: Whence,
    Path(token): Path<String>,
) -> Answer {
    let done = match Token::parse(&token) {
        Some(token) => credentials::use_address_link(&app, &token, chrome.visitor.as_ref(), &whence).await?,
        None => false,
    };
    page::show(&AddressLinkPage { chrome, works: false, done })
}
