//! The pages on which she changes her password and her mail address.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::secret::Token;

use crate::app::Shared;
use crate::people::entering::credentials::{self, Here};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::reauthenticate;
use crate::people::who::persons::{self, PasswordTrouble};
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;
use crate::words::Words;

#[derive(Template)]
#[template(path = "people/entering/credentials/password.html")]
struct PasswordPage {
    chrome: Chrome,
    trouble: Option<String>,
}

/// The page for a new password. It asks for a fresh sign-in before anything is typed: a password is never carried.
///
/// # Errors
/// `Refusal::OnceMore` if she has not just signed in.
pub async fn show_password(chrome: Chrome, _fresh: Fresh) -> Answer {
    page::show(&PasswordPage { chrome, trouble: None })
}

/// Sets it.
pub async fn set_password(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/password".to_owned())) };
    let visitor = signed_in(&chrome)?;
    let about_her = [visitor.name.as_str(), chrome.place.name.as_str()];
    if let Err(trouble) = persons::check_password(fields.text("password"), &about_her) {
        let trouble = Some(sentence(&chrome.words, trouble));
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &PasswordPage { chrome, trouble });
    }
    let hash = app.passwords.hash(fields.text("password")).await.map_err(Refusal::broken)?;
    let mut tx = app.db.begin().await?;
    credentials::set_password(&app, &mut tx, &Here::of(&app, &visitor, &whence), &hash, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account", "said-password")
}

/// What is wrong with a password, in words.
pub(in crate::people) fn sentence(words: &Words, trouble: PasswordTrouble) -> String {
    match trouble {
        PasswordTrouble::Short => words.password_short(),
        PasswordTrouble::Long => words.password_long(),
        PasswordTrouble::Known => words.password_known(),
    }
}

/// Who is signed in, for handlers that take a form of hers.
pub(in crate::people) fn signed_in(chrome: &Chrome) -> Result<Visitor, Refusal> {
    chrome.visitor.clone().ok_or_else(|| Refusal::SignIn("/account".to_owned()))
}

#[derive(Template)]
#[template(path = "people/entering/credentials/address.html")]
struct AddressPage {
    chrome: Chrome,
    address: String,
    trouble: Option<String>,
}

/// The page for another mail address.
pub async fn show_address(chrome: Chrome, _keeper: Keeper) -> Answer {
    page::show(&AddressPage { chrome, address: String::new(), trouble: None })
}

#[derive(Template)]
#[template(path = "people/entering/credentials/address_sent.html")]
struct AddressSentPage {
    chrome: Chrome,
}

/// Sends a link to the new address; until it is pressed the old one holds.
pub async fn ask_for_address(
    State(app): State<Shared>,
    chrome: Chrome,
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
    credentials::ask_for_address(&app, &signed_in(&chrome)?, address, &fresh).await?;
    page::show(&AddressSentPage { chrome })
}

#[derive(Template)]
#[template(path = "people/entering/credentials/address_link.html")]
struct AddressLinkPage {
    chrome: Chrome,
    works: bool,
    done: bool,
}

/// The page behind the link: a button, because scanners of mail open links too.
pub async fn show_link(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let works = match Token::parse(&token) {
        Some(token) => credentials::is_link(&app.db, &app.clock, &token).await?,
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
        Some(token) => credentials::use_link(&app, &token, chrome.visitor.as_ref(), &whence).await?,
        None => false,
    };
    page::show(&AddressLinkPage { chrome, works: false, done })
}
