//! The page of her passkeys, and the two questions that script asks for the browser. Without script none of it is in the way.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

use super::ceremony::Asked;
use crate::app::Shared;
use crate::people::entering::credentials::{Here, web::signed_in};
use crate::people::entering::devices::web::Whence;
use crate::people::entering::{passkeys, reauthenticate, sign_in};
use crate::people::who::roles::{Fresh, Keeper};
use crate::site::chrome::{self, Chrome};
use crate::site::fields::{Fields, SignedFields};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "people/entering/passkeys/passkeys.html")]
struct PasskeysPage {
    chrome: Chrome,
    possible: bool,
    lines: Vec<Shown>,
    trouble: Option<String>,
}

struct Shown {
    id: String,
    name: String,
    since: String,
}

impl PasskeysPage {
    async fn new(app: &Shared, chrome: Chrome, trouble: Option<String>) -> Result<PasskeysPage, Refusal> {
        let visitor = signed_in(&chrome)?;
        let month =
            |moment| chrome.words.language().month(chrome::in_zone(moment, &visitor.time_zone).date());
        let shown = |line: passkeys::Line| Shown { since: month(line.made_at), id: line.id, name: line.name };
        let lines = passkeys::list(&app.db, &visitor.person_id).await?.into_iter().map(shown).collect();
        Ok(PasskeysPage { possible: passkeys::is_possible(app), lines, trouble, chrome })
    }
}

/// Her passkeys.
pub async fn show(State(app): State<Shared>, chrome: Chrome, _keeper: Keeper) -> Answer {
    page::show(&PasskeysPage::new(&app, chrome, None).await?)
}

/// What her browser is asked for; script sends the form for this.
///
/// # Errors
/// `Refusal::OnceMore` if she has not just signed in.
pub async fn begin_adding(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    _form: SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/passkeys".to_owned())) };
    answer(passkeys::begin_adding(&app, &signed_in(&chrome)?, &fresh).await?)
}

fn answer(asked: Option<Asked>) -> Answer {
    let Some(asked) = asked else { return page::go("/account/passkeys") };
    let json = serde_json::to_string(&asked).map_err(Refusal::broken)?;
    let mut response: Response = (StatusCode::OK, json).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Keeps the passkey that her browser made.
///
/// # Errors
/// `Refusal::OnceMore` if she has not just signed in.
pub async fn add(
    State(app): State<Shared>,
    chrome: Chrome,
    fresh: Option<Fresh>,
    whence: Whence,
    SignedFields(fields): SignedFields,
) -> Answer {
    let Some(fresh) = fresh else { return Err(Refusal::OnceMore("/account/passkeys".to_owned())) };
    let here = Here::of(&app, &signed_in(&chrome)?, &whence);
    let name = named(&fields, whence.called);
    let made = (fields.text("ceremony"), fields.text("credential"));
    if passkeys::add(&app, &here, made, &name, &fresh).await? {
        return page::go_and_say("/account/passkeys", "said-passkey");
    }
    let trouble = Some(chrome.words.passkey_not_made());
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &PasskeysPage::new(&app, chrome, trouble).await?)
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
    Path(id): Path<String>,
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
    fresh: Option<Fresh>,
    whence: Whence,
    Path(id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let visitor = signed_in(&chrome)?;
    if !passkeys::list(&app.db, &visitor.person_id).await?.iter().any(|line| line.id == id) {
        return Err(Refusal::NotFound);
    }
    let Some(fresh) = fresh else {
        return reauthenticate::web::ask(&app, chrome, &format!("/account/passkeys/{id}/remove"), &fields)
            .await;
    };
    let mut tx = app.db.begin().await?;
    passkeys::remove(&app, &mut tx, &Here::of(&app, &visitor, &whence), &id, &fresh).await?;
    tx.commit().await?;
    page::go_and_say("/account/passkeys", "said-passkey-removed")
}

/// What any browser is asked for to sign in.
pub async fn begin_sign_in(State(app): State<Shared>) -> Answer {
    answer(passkeys::begin_sign_in(&app).await?)
}

/// Signs in whoever's passkey signed what was asked.
pub async fn sign_in(State(app): State<Shared>, chrome: Chrome, whence: Whence, fields: Fields) -> Answer {
    let back = fields.text("back").to_owned();
    match passkeys::check(&app, fields.text("ceremony"), fields.text("credential")).await? {
        Some(person_id) => sign_in::web::go_in_with_both(&app, &chrome, &person_id, &whence, &back).await,
        None => {
            let trouble = chrome.words.sign_in_passkey_unknown();
            sign_in::web::ask_again(&app, chrome, ("", &back), trouble)
        }
    }
}
