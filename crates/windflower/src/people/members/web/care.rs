//! Where those who look after the place answer whoever asked, and ask somebody in.

use askama::Template;
use axum::extract::{Path, State};
use http::StatusCode;

use crate::app::{App, Shared};
use crate::people::entering::newcomers;
use crate::people::members::{self, Decision};
use crate::people::who::persons;
use crate::people::who::roles::Moderator;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;

const PAGE: &str = "/care/members";

/// One of the list, as the page shows her.
struct Shown {
    id: String,
    name: String,
    words: String,
    since: String,
}

#[derive(Template)]
#[template(path = "people/members/care.html")]
struct CarePage {
    chrome: Chrome,
    asking: Vec<Shown>,
    admitted: Vec<Shown>,
    /// An address that no letter could go to, as typed.
    wrong_address: Option<String>,
}

impl CarePage {
    async fn new(app: &App, chrome: Chrome, moderator: &Moderator) -> Result<CarePage, Refusal> {
        let shown = |line: members::Line| Shown {
            since: chrome.words.language().month(in_zone(line.asked_at, &chrome.place.time_zone).date()),
            id: line.person_id,
            name: line.name,
            words: line.words,
        };
        let asking = members::all_asking(&app.db, moderator).await?.into_iter().map(shown).collect();
        let admitted = members::all_admitted(&app.db, moderator).await?.into_iter().map(shown).collect();
        Ok(CarePage { asking, admitted, wrong_address: None, chrome })
    }

    fn address_trouble(&self) -> Option<String> {
        self.wrong_address.as_ref().map(|_| self.chrome.words.welcome_address_trouble())
    }

    fn typed(&self) -> &str {
        self.wrong_address.as_deref().unwrap_or_default()
    }
}

/// Those who ask, and those who were welcomed.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not look after the place.
pub async fn show(State(app): State<Shared>, chrome: Chrome, moderator: Moderator) -> Answer {
    page::show(&CarePage::new(&app, chrome, &moderator).await?)
}

/// Answers one of them, or ends a membership.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not look after the place, or if there is nothing to decide any more.
pub async fn decide(
    State(app): State<Shared>,
    moderator: Moderator,
    Path(person_id): Path<String>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let decision = Decision::read(fields.text("decision")).ok_or(Refusal::NotFound)?;
    if !members::decide(&app, &moderator, &person_id, decision).await? {
        return Err(Refusal::NotFound);
    }
    page::go_and_say(PAGE, "said-saved")
}

/// Asks somebody in by letter. Whether the address has an account here is not said.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not look after the place.
pub async fn ask_in(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let address = fields.text("address");
    if persons::is_address(address) {
        newcomers::ask_in(&app, &moderator, address, chrome.language()).await?;
        return page::go_and_say(PAGE, "said-letter-soon");
    }
    let mut care = CarePage::new(&app, chrome, &moderator).await?;
    care.wrong_address = Some(address.to_owned());
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &care)
}
