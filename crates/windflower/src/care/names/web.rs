//! The page of the names that stand on the page of remembrance.

use askama::Template;
use axum::extract::{Query, State};

use crate::app::Shared;
use crate::people::who::roles::Moderator;
use crate::share::remembered::{self, ShownName};
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};
use crate::site::turning::{Part, Turn};

/// Where it stands.
const PAGE: &str = "/care/names";

#[derive(Template)]
#[template(path = "care/names/names.html")]
struct NamesPage {
    chrome: Chrome,
    names: Part<ShownName>,
}

/// A part of them, as anybody sees them.
///
/// # Errors
/// `Refusal::NotFound` if there is no such part.
pub async fn show(
    State(app): State<Shared>,
    chrome: Chrome,
    _moderator: Moderator,
    Query(turn): Query<Turn>,
) -> Answer {
    let names = remembered::part(&app, &turn).await?;
    page::show(&NamesPage { chrome, names })
}

/// Takes one from the page, with a line.
///
/// # Errors
/// `Refusal::NotFound` where no such name stands there any more.
pub async fn take(
    State(app): State<Shared>,
    moderator: Moderator,
    SignedFields(fields): SignedFields,
) -> Answer {
    let line = fields.text("line").trim();
    if line.is_empty() {
        return page::go_and_say(PAGE, "said-name-line");
    }
    remembered::take_down(&app, &moderator, fields.text("spot"), line).await?;
    page::go_and_say(PAGE, "said-name-taken")
}
