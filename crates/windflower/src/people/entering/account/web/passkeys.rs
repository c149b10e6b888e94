//! The page of her passkeys, and what script asks for the browser. Without script none of it is in the way.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;

use crate::app::{App, Shared};
use crate::ids::PasskeyId;
use crate::people::entering::credentials::Here;
use crate::people::entering::devices::web::Whence;
use crate::people::entering::{passkeys, reauthenticate};
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::{self, Chrome};
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "people/entering/account/passkeys.html")]
struct PasskeysPage {
    chrome: Chrome,
    possible: bool,
    lines: Vec<PasskeyShown>,
    trouble: Option<String>,
}

struct PasskeyShown {
    id: PasskeyId,
    name: String,
    since: String,
}

impl PasskeysPage {
    /// What works without one.
    fn otherwise(&self) -> String {
        let words = &self.chrome.words;
        if self.chrome.sends_letters { words.passkeys_else() } else { words.passkeys_else_password() }
    }

    async fn new(
        app: &App,
        (chrome, visitor): (Chrome, &Visitor),
        trouble: Option<String>,
    ) -> Result<PasskeysPage, Refusal> {
        let month =
            |moment| chrome.words.language().month(chrome::in_zone(moment, &visitor.time_zone).date());
        let shown = |line: passkeys::PasskeyLine| PasskeyShown {
            since: month(line.made_at),
            id: line.id,
            name: line.name,
        };
        let lines = passkeys::list(&app.db, &visitor.person_id).await?.into_iter().map(shown).collect();
        Ok(PasskeysPage { possible: passkeys::is_possible(app), lines, trouble, chrome })
    }
}

/// Her passkeys.
pub async fn show(State(app): State<Shared>, chrome: Chrome, visitor: Visitor) -> Answer {
    page::show(&PasskeysPage::new(&app, (chrome, &visitor), None).await?)
}

/// What her browser is asked for; script sends the form for this.
///
/// # Errors
/// `Refusal::OnceMore` if she has not just signed in.
pub async fn begin_adding(
    State(app): State<Shared>,
    visitor: Visitor,
    fresh: Option<Fresh>,
    _form: SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/passkeys".to_owned())) };
    passkeys::web::answer(passkeys::begin_adding(&app, &visitor, &fresh).await?)
}

/// Keeps the passkey that her browser made.
///
/// # Errors
/// `Refusal::OnceMore` if she has not just signed in.
pub async fn add(
    State(app): State<Shared>,
    chrome: Chrome,
    visitor: Visitor,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/passkeys".to_owned())) };
    let here = Here::of(&app, &visitor, &whence);
    let name = named(&fields, whence.called);
    let made = (fields.text("ceremony"), fields.text("credential"));
    if passkeys::add(&app, &here, made, &name, &fresh).await? {
        return page::go_and_say("/account/passkeys", "said-passkey");
    }
    let trouble = Some(chrome.words.passkey_not_made());
    let page = PasskeysPage::new(&app, (chrome, &visitor), trouble).await?;
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// What she calls it, cut where it is too long; else the plain name of the device.
fn named(fields: &Fields, device: &str) -> String {
    let name: String = fields.text("name").trim().chars().take(passkeys::MOST_NAME).collect();
    if name.is_empty() { device.to_owned() } else { name }
}

/// Gives it another name.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn rename(
    State(app): State<Shared>,
    keeper: Keeper,
    whence: Whence,
    Path(id): Path<PasskeyId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let mut tx = app.db.begin().await?;
    if !passkeys::rename(&mut tx, keeper.person_id(), &id, &named(&fields, whence.called)).await? {
        return Err(Refusal::NotFound);
    }
    tx.commit().await?;
    page::go_and_say("/account/passkeys", "said-saved")
}

/// Removes it.
///
/// # Errors
/// `Refusal::NotFound` if it is not hers.
pub async fn remove(
    State(app): State<Shared>,
    chrome: Chrome,
    here: Here,
    fresh: Option<Fresh>,
    Path(id): Path<PasskeyId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    if !passkeys::list(&app.db, here.person_id()).await?.iter().any(|line| line.id == id) {
        return Err(Refusal::NotFound);
    }
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, &format!("/account/passkeys/{id}/remove"), &fields)
            .await;
    };
    let mut tx = app.db.begin().await?;
    passkeys::remove(&app, &mut tx, &here, &id, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account/passkeys", "said-passkey-removed")
}
