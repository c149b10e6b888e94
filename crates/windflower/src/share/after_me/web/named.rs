//! What stands behind the two links: the one of the person she named, and the one in her own letters. Both open a page
//! with a button, because scanners of mail open links too, and say nothing of anybody.

use askama::Template;
use axum::extract::{Path, State};
use platform::secret::Token;

use crate::app::Shared;
use crate::share::after_me::decision::{Decision, REST_DAYS, Standing, WAIT_DAYS};
use crate::share::after_me::{self, OPEN_DAYS};
use crate::site::chrome::{Chrome, in_zone};
use crate::site::cookies::LEFT;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

#[derive(Template)]
#[template(path = "share/after_me/named.html")]
struct NamedPage {
    chrome: Chrome,
    standing: Standing,
    until: String,
}

impl NamedPage {
    fn wait_days(&self) -> i64 {
        WAIT_DAYS
    }
}

async fn behind(app: &Shared, token: &str) -> Result<(Decision, Standing), Refusal> {
    let token = Token::parse(token).ok_or(Refusal::NotFound)?;
    after_me::behind(app, &token).await?.ok_or(Refusal::NotFound)
}

/// The page behind the link: what it is for, and a button, or what has become of it.
///
/// # Errors
/// `Refusal::NotFound` for every link that leads nowhere.
pub async fn show(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let (decision, standing) = behind(&app, &token).await?;
    let day = |at| chrome.words.language().date(in_zone(at, &chrome.place.time_zone).date());
    let until = decision.until.map(day).unwrap_or_default();
    page::show(&NamedPage { chrome, standing, until })
}

/// The button: begins the wait; once it has passed, opens what was left, and the link leaves the address bar.
///
/// # Errors
/// `Refusal::NotFound` for every link that leads nowhere; `Refusal::Enough` where it was pressed very often today.
pub async fn press(State(app): State<Shared>, Path(token): Path<String>) -> Answer {
    let (decision, standing) = behind(&app, &token).await?;
    match standing {
        Standing::Written => after_me::begin(&app, &decision).await?,
        Standing::Done => {
            let opened = after_me::open(&app, &decision).await?.ok_or_else(|| Refusal::enough(&[]))?;
            return LEFT.put(&app, page::go("/left")?, &opened.reveal(), OPEN_DAYS * 86_400);
        }
        Standing::Waiting | Standing::NotNow => {}
    }
    page::go(&format!("/after/{token}"))
}

#[derive(Template)]
#[template(path = "share/after_me/stop.html")]
struct StopPage {
    chrome: Chrome,
    stopped: bool,
}

impl StopPage {
    fn rest_days(&self) -> i64 {
        REST_DAYS
    }
}

async fn stoppable(app: &Shared, token: &str) -> Result<Decision, Refusal> {
    let token = Token::parse(token).ok_or(Refusal::NotFound)?;
    after_me::behind_stop(&app.db, &token).await?.ok_or(Refusal::NotFound)
}

/// The page behind the link in her letters: a button, without signing in.
///
/// # Errors
/// `Refusal::NotFound` for every link that leads nowhere.
pub async fn show_stop(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    stoppable(&app, &token).await?;
    page::show(&StopPage { chrome, stopped: false })
}

/// The button: the wait ends. Pressed twice, by a tired hand, it says the same again.
///
/// # Errors
/// `Refusal::NotFound` for every link that leads nowhere.
pub async fn stop(State(app): State<Shared>, chrome: Chrome, Path(token): Path<String>) -> Answer {
    let decision = stoppable(&app, &token).await?;
    after_me::stop(&app, &decision.keeper_id).await?;
    page::show(&StopPage { chrome, stopped: true })
}
