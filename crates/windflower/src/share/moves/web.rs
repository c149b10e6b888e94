//! The page behind an invitation into a box: a button, because scanners of mail open links too. Whoever has no account
//! makes one right there; it is only made together with the invitation.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;
use platform::db::DbError;
use platform::secret::Token;

use crate::app::{App, Shared};
use crate::keep::parents::{self, Joined};
use crate::people::entering::devices::web::{At, Whence};
use crate::people::entering::newcomers::form;
use crate::people::entering::sessions;
use crate::people::who::persons;
use crate::site::chrome::Chrome;
use crate::site::fields::{Fields, Troubles, check_token};
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::visitor::Visitor;

#[derive(Template)]
#[template(path = "share/moves/join.html")]
struct JoinPage {
    chrome: Chrome,
    token: String,
    fields: Fields,
    troubles: Troubles,
    /// Why she does not come in now, in a sentence.
    not_now: Option<String>,
}

impl JoinPage {
    fn new(chrome: Chrome, token: String) -> JoinPage {
        JoinPage { chrome, token, fields: Fields::default(), troubles: Troubles::default(), not_now: None }
    }
}

/// The page; looking uses nothing up.
///
/// # Errors
/// `Refusal::NotFound` for a link that leads nowhere: guessed, used, taken back or too old.
pub async fn show(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    open_link(&app, &token).await?;
    page::show(&JoinPage::new(chrome, token))
}

async fn open_link(app: &App, token: &str) -> Result<Token, Refusal> {
    let token = Token::parse(token).ok_or(Refusal::NotFound)?;
    parents::box_behind(&app.db, &app.clock, &token).await?.ok_or(Refusal::NotFound)?;
    Ok(token)
}

/// The button: uses the link up.
///
/// # Errors
/// `Refusal::NotFound` for a link that leads nowhere.
pub async fn join(
    State(app): State<Shared>,
    chrome: Chrome,
    Path(link): Path<String>,
    whence: Whence,
    fields: Fields,
) -> Answer {
    // Before anything is said about the form: a used link must not show that there was one.
    let token = open_link(&app, &link).await?;
    match chrome.visitor.clone() {
        Some(visitor) => join_signed_in(&app, chrome, (link, token), &visitor, &fields).await,
        None => join_anew(&app, chrome, (link, token), whence, fields).await,
    }
}

async fn join_signed_in(
    app: &Shared,
    chrome: Chrome,
    (link, token): (String, Token),
    visitor: &Visitor,
    fields: &Fields,
) -> Answer {
    check_token(visitor, fields.text("token"))?;
    let mut tx = app.db.begin().await?;
    let joined = super::join(&mut tx, &app.clock, &token, &visitor.person_id).await?;
    let not_now = match joined {
        Joined::Box(_) => {
            tx.commit().await?;
            return page::go_and_say("/box", "said-joined");
        }
        Joined::Nowhere => return Err(Refusal::NotFound),
        Joined::OwnBoxHolds => chrome.words.join_own_box_holds(),
        Joined::HerOwn => chrome.words.join_her_own(),
    };
    let page = JoinPage { not_now: Some(not_now), ..JoinPage::new(chrome, link) };
    page::show_with(StatusCode::CONFLICT, &page)
}

async fn join_anew(
    app: &Shared,
    chrome: Chrome,
    (link, token): (String, Token),
    whence: Whence,
    fields: Fields,
) -> Answer {
    let address = fields.text("address");
    let mut troubles = form::troubles(&chrome, &fields, address);
    let trouble = form::password_trouble(&chrome, &fields, address);
    trouble.into_iter().for_each(|sentence| troubles.add("password", sentence));
    if troubles.none() {
        let person = form::person(app, &chrome, &fields, address).await?;
        let mut tx = app.db.begin().await?;
        match persons::make_unproved(&mut tx, &app.clock, &person).await {
            Err(DbError::Unique(_)) => troubles.add("address", chrome.words.join_address_taken()),
            Err(error) => return Err(error.into()),
            Ok(keeper) => {
                let person_id = keeper.person_id();
                // Whatever else it says: without the box there is no account.
                let Joined::Box(_) = super::join(&mut tx, &app.clock, &token, person_id).await? else {
                    return Err(Refusal::NotFound);
                };
                tx.commit().await?;
                let mut tx = app.db.begin().await?;
                let way = page::go_and_say("/box", "said-joined")?;
                let at = At::first(&whence);
                let response = sessions::web::begin(app, &mut tx, (person_id, false), &at, way).await?;
                tx.commit().await?;
                return Ok(response);
            }
        }
    }
    let page = JoinPage { fields, troubles, ..JoinPage::new(chrome, link) };
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
