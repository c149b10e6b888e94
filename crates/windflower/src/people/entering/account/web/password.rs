//! The page on which she chooses a password.

use askama::Template;
use axum::extract::State;
use http::StatusCode;

use crate::app::Shared;
use crate::people::entering::credentials::{self, Here};
use crate::people::who::persons;
use crate::people::who::roles::Fresh;
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "people/entering/account/password.html")]
struct PasswordPage {
    chrome: Chrome,
    trouble: Option<String>,
}

/// The page for a new password. It asks for a fresh sign-in before anything is typed: a password is never carried.
///
/// # Errors
/// `Refusal::OnceMore` if she has not just signed in.
pub async fn show(chrome: Chrome, _fresh: Fresh) -> Answer {
    page::show(&PasswordPage { chrome, trouble: None })
}

/// Sets it.
pub async fn set(
    State(app): State<Shared>,
    chrome: Chrome,
    visitor: Visitor,
    here: Here,
    fresh: Option<Fresh>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/password".to_owned())) };
    let about_her = [visitor.name.as_str(), chrome.place.name.as_str()];
    if let Err(trouble) = persons::check_password(fields.text("password"), &about_her) {
        let trouble = Some(trouble.sentence(&chrome.words));
        return page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &PasswordPage { chrome, trouble });
    }
    let hash = app.passwords.hash(fields.text("password")).await.map_err(Refusal::broken)?;
    let mut tx = app.db.begin().await?;
    credentials::set_password(&app, &mut tx, &here, &hash, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account", "said-password")
}
