//! Where those who look after the place answer whoever asked. Asking somebody in is the newcomers' part of the page.

use askama::Template;
use axum::extract::{Path, Query, State};
use http::StatusCode;

use crate::app::{App, Shared};
use crate::ids::PersonId;
use crate::people::members::{self, Decision};
use crate::people::who::roles::Moderator;
use crate::site::chrome::{Chrome, in_zone};
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::refusal::Refusal;
use crate::site::turning::{Part, Turn};

/// Where the page is.
pub const PAGE: &str = "/care/members";

/// One of the list, as the page shows her.
struct MemberShown {
    id: PersonId,
    name: String,
    words: String,
    since: String,
}

#[derive(Template)]
#[template(path = "people/members/care.html")]
struct CarePage {
    chrome: Chrome,
    asking: Vec<MemberShown>,
    /// Whether more ask than stand here.
    more_ask: bool,
    admitted: Part<MemberShown>,
    /// An address that no letter could go to, as typed.
    wrong_address: Option<String>,
}

impl CarePage {
    async fn new(app: &App, chrome: Chrome, moderator: &Moderator, turn: &Turn) -> Result<CarePage, Refusal> {
        let shown = |line: members::MemberLine| MemberShown {
            since: chrome.words.language().month(in_zone(line.asked_at, &chrome.place.time_zone).date()),
            id: line.person_id,
            name: line.name,
            words: line.words,
        };
        let (asking, more_ask) = members::asking(&app.db, moderator).await?;
        let asking = asking.into_iter().map(shown).collect();
        let Part { rows, back, on } = members::admitted(&app.db, moderator, turn).await?;
        let admitted = Part { rows: rows.into_iter().map(shown).collect(), back, on };
        Ok(CarePage { asking, more_ask, admitted, wrong_address: None, chrome })
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
/// `Refusal::NotFound` for whoever does not look after the place, or if there is no such part of them.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    moderator: Moderator,
    Query(turn): Query<Turn>,
) -> Answer {
    page::show(&CarePage::new(&app, chrome, &moderator, &turn).await?)
}

/// The page once more, with an address that no letter could go to.
pub(in crate::people) async fn show_wrong_address(
    app: &App,
    chrome: Chrome,
    moderator: &Moderator,
    address: &str,
) -> Answer {
    let mut care = CarePage::new(app, chrome, moderator, &Turn::default()).await?;
    care.wrong_address = Some(address.to_owned());
    page::show_with(StatusCode::UNPROCESSABLE_ENTITY, &care)
}

/// Answers one of them, or ends a membership.
///
/// # Errors
/// `Refusal::NotFound` for whoever does not look after the place, or if there is nothing to decide any more.
pub async fn decide(
    State(app): State<Shared>,
    moderator: Moderator,
    Path(person_id): Path<PersonId>,
    SignedFields(fields): SignedFields,
) -> Answer {
    let decision = Decision::parse(fields.text("decision")).ok_or(Refusal::NotFound)?;
    if decision == Decision::Welcome && members::ask_to_prove(&app, &person_id, false).await? {
        return page::go_and_say(PAGE, "said-letter-soon");
    }
    members::decide(&app, &moderator, &person_id, decision).await?;
    page::go_and_say(PAGE, "said-saved")
}
