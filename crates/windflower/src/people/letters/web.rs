//! How much her letters say: her choice.

use askama::Template;
use axum::extract::State;

use crate::app::Shared;
use crate::people::letters;
use crate::people::who::roles::Keeper;
use crate::site::chrome::Chrome;
use crate::site::fields::SignedFields;
use crate::site::page::{self, Answer};

#[derive(Template)]
#[template(path = "people/letters/choice.html")]
struct ChoicePage {
    chrome: Chrome,
    discreet: bool,
}

/// The choice as it stands.
pub async fn show(State(app): State<Shared>, chrome: Chrome, keeper: Keeper) -> Answer {
    let discreet = letters::are_discreet(&app.db, keeper.person_id()).await?;
    page::show(&ChoicePage { chrome, discreet })
}

/// Notes the choice. Anything but a clear "open" is discreet.
pub async fn choose(State(app): State<Shared>, keeper: Keeper, SignedFields(fields): SignedFields) -> Answer {
    let discreet = fields.text("letters") != "open";
    letters::choose(&app.db, keeper.person_id(), discreet).await?;
    let said = if discreet { "said-letters-discreet" } else { "said-letters-open" };
    page::go_and_say("/account/letters", said)
}
